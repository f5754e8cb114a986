"""How each step of the set-up stands."""

from dataclasses import replace

from planner.services.setup.looking import Finding, State, StepState, can_build, look, next_step
from planner.services.setup.steps import Step
from tests.builders import a_project, a_room, a_statement, a_team, an_activity


def state_of(states: tuple[StepState, ...], step: Step) -> StepState:
    return next(one for one in states if one.step is step)


def test_every_step_is_told_in_order() -> None:
    assert [one.step for one in look(a_project())] == list(Step)


def test_a_step_with_rows_and_no_findings_is_done_and_counted() -> None:
    teams = [a_team("blue", "ames boyd")]
    states = look(a_project(teams=teams))

    assert state_of(states, Step.TEAMS).state is State.DONE
    assert state_of(states, Step.TEAMS).summary == "1 team"


def test_an_empty_step_is_missing_unless_a_school_can_do_without_it() -> None:
    states = look(a_project(teams=[]))

    assert state_of(states, Step.TEAMS).state is State.MISSING
    assert state_of(states, Step.COACHING).state is State.OPTIONAL
    assert state_of(states, Step.TEAMS).summary == ""


def test_a_step_with_a_finding_is_doubtful_and_proofs_come_first() -> None:
    warning = Finding(step=Step.ROOMS, sentence="Room 7 is small.")
    proof = Finding(step=Step.ROOMS, sentence="There are too few labs.", proves=True)
    rooms = state_of(look(a_project(rooms=[a_room("7")]), [warning, proof]), Step.ROOMS)

    assert rooms.state is State.DOUBTFUL
    assert rooms.findings == (proof, warning)
    assert rooms.impossible


def test_a_bell_schedule_without_blocks_is_missing() -> None:
    project = a_project()
    cycle = project.school.cycle
    empty = replace(cycle, bells=tuple(replace(bell, blocks=()) for bell in cycle.bells))
    states = look(replace(project, school=replace(project.school, cycle=empty)))

    assert state_of(states, Step.BELLS).state is State.MISSING


def test_the_next_step_is_the_next_in_which_there_is_something_to_do() -> None:
    doubtful = Finding(step=Step.BELLS, sentence="Friday is short.")
    math = an_activity("math", leader="ames", groups="7A")
    states = look(a_project(activities=[math], rooms=[a_room("12")]), [doubtful])

    assert next_step(states) is Step.BELLS
    assert next_step(states, after=Step.BELLS) is Step.TEAMS
    assert next_step(states, after=Step.TEAMS) is Step.PROMISES
    assert next_step(states, after=Step.PROMISES) is Step.BELLS


def test_there_is_no_next_step_when_all_is_done() -> None:
    project = a_project(
        rooms=[a_room("12")],
        teams=[a_team("blue", "ames boyd")],
        activities=[an_activity("math", leader="ames", groups="7A")],
        statements=[a_statement("few-gaps", "all", weight=5)],
    )

    assert next_step(look(project)) is None
    assert can_build(project)
    assert not can_build(a_project())
