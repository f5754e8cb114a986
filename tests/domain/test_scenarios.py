"""Scenarios: each has its own school, promises and schedule, and an edit changes one of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain import edits, scenarios
from planner.domain.activity import Pin
from planner.domain.ids import ActivityId, DayId, ScenarioId
from planner.domain.project import FIRST, Project, Scenario
from planner.domain.rule import Statement
from planner.domain.schedule import Schedule
from planner.errors import UserError
from tests.builders import a_project, an_activity, placed

EARLY, LATE = placed("math", "Mon 8:00-8:50"), placed("math", "Tue 8:00-8:50")
PIN = Pin(activity=ActivityId("math"), session=1, day=DayId("Mon"))
GAPS = Statement(code="few-gaps", about=("all",), weight=5)
SECOND = ScenarioId("s2")


def two_scenarios() -> Project:
    """Return a project with a branch, which is active, and the first draft."""
    project = a_project(EARLY, activities=[an_activity()])
    return scenarios.branch(project, "With a fifth coach", note=" For the board ")


def changed(project: Project) -> Project:
    """Return the project with another school, other statements and another schedule."""
    project = edits.move_session(edits.pin(project, PIN), LATE)
    return replace(project, statements=(GAPS,))


def test_a_branch_begins_as_the_scenario_it_comes_from_and_is_active() -> None:
    before = a_project(EARLY, statements=(GAPS,), activities=[an_activity()])

    after = scenarios.branch(before, "With a fifth coach", note=" For the board ")

    assert after.scenario == Scenario(
        id=SECOND,
        name="With a fifth coach",
        parent=FIRST,
        note="For the board",
        schedule=before.schedule,
    )
    assert (after.school, after.statements) == (before.school, before.statements)
    assert scenarios.as_of(after, FIRST).schedule == before.schedule


def test_an_edit_changes_the_active_scenario_only() -> None:
    before = two_scenarios()
    first = scenarios.as_of(before, FIRST)

    after = changed(before)

    assert after.school.pins == (PIN,)
    left = scenarios.as_of(after, FIRST)
    assert (left.school, left.statements, left.schedule) == (
        first.school,
        first.statements,
        first.schedule,
    )


def test_there_and_back_again_is_the_same_project() -> None:
    project = changed(two_scenarios())

    there = scenarios.activate(project, FIRST)

    assert there.school.pins == ()
    assert there.schedule.placements == (EARLY,)
    assert scenarios.activate(there, SECOND) == project
    assert scenarios.as_of(project, SECOND) is project


def test_what_follows_from_one_school_is_not_worked_out_twice() -> None:
    project = two_scenarios()
    sessions = project.demand

    assert scenarios.as_of(project, FIRST).demand is sessions
    assert scenarios.as_of(changed(project), FIRST).demand is not sessions


def test_a_branch_may_begin_at_an_earlier_state() -> None:
    earlier = two_scenarios()
    later = changed(earlier)

    after = scenarios.branch(later, "Before the pin", start=earlier)

    assert after.school.pins == ()
    assert after.schedule == earlier.schedule
    assert after.scenario.parent == SECOND
    assert scenarios.as_of(after, SECOND).school.pins == (PIN,)


def test_an_edit_can_be_made_in_another_scenario() -> None:
    project = two_scenarios()
    found = Schedule(placements=(LATE,))

    after = scenarios.within(project, FIRST, lambda there: edits.take_schedule(there, found))

    assert after.active == SECOND
    assert after.schedule.placements == (EARLY,)
    assert scenarios.as_of(after, FIRST).schedule == found


def test_an_edit_in_a_deleted_scenario_leaves_it_deleted() -> None:
    project = scenarios.delete(two_scenarios(), FIRST)

    after = scenarios.within(project, FIRST, changed)

    assert [one.deleted for one in after.scenarios] == [True, False]
    assert scenarios.as_of(after, FIRST).schedule.placements == (LATE,)
    assert after.schedule.placements == (EARLY,)


def test_only_the_active_scenario_is_kept_for_who_needs_no_other() -> None:
    project = changed(two_scenarios())

    one = scenarios.alone(project)

    assert one.scenarios == (project.scenario,)
    assert (one.school, one.schedule) == (project.school, project.schedule)
    assert scenarios.alone(one) is one


def test_a_scenario_is_renamed_and_its_note_written() -> None:
    project = scenarios.rename(two_scenarios(), FIRST, "  Without  coach ")
    project = scenarios.write_note(project, FIRST, "Asked for in May\n")

    assert project.scenarios[0].name == "Without coach"
    assert project.scenarios[0].note == "Asked for in May"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("  ", "A scenario needs a name."), ("First draft", "There is a scenario First draft")],
)
def test_no_two_scenarios_have_one_name(name: str, sentence: str) -> None:
    project = two_scenarios()

    with pytest.raises(UserError, match=sentence):
        scenarios.rename(project, SECOND, name)
    with pytest.raises(UserError, match=sentence):
        scenarios.branch(project, name)


def test_a_deleted_scenario_is_restored_with_all_that_it_held() -> None:
    before = changed(two_scenarios())

    away = scenarios.delete(before, SECOND)

    assert away.active == FIRST
    assert scenarios.present(away) == (away.scenario,)
    back = scenarios.activate(scenarios.restore(away, SECOND), SECOND)
    assert back == before


def test_deleted_scenarios_are_let_go_of() -> None:
    project = scenarios.delete(two_scenarios(), FIRST)

    left = scenarios.without_deleted(project)

    assert [(one.id, one.parent) for one in left.scenarios] == [(SECOND, None)]
    assert left.schedule == project.schedule


def test_a_restored_scenario_whose_name_is_taken_gets_a_number() -> None:
    project = scenarios.delete(two_scenarios(), SECOND)
    project = scenarios.branch(project, "With a fifth coach")

    back = scenarios.restore(project, SECOND)

    names = ["First draft", "With a fifth coach 2", "With a fifth coach"]
    assert [one.name for one in back.scenarios] == names
    assert scenarios.restore(back, SECOND) is back


def test_neither_the_last_scenario_nor_the_published_one_is_deleted() -> None:
    with pytest.raises(UserError, match="First draft is the only scenario"):
        scenarios.delete(a_project(), FIRST)
    with pytest.raises(UserError, match="First draft is published"):
        scenarios.delete(scenarios.publish(two_scenarios(), FIRST), FIRST)


def test_one_scenario_is_published_at_most() -> None:
    project = two_scenarios()
    assert project.published is None

    project = scenarios.publish(scenarios.publish(project, FIRST), SECOND)

    assert project.published == SECOND


def test_a_deleted_scenario_is_neither_worked_on_nor_published() -> None:
    project = scenarios.delete(two_scenarios(), SECOND)

    with pytest.raises(UserError, match="Restore it before you work on it"):
        scenarios.activate(project, SECOND)
    with pytest.raises(UserError, match="Restore it before you publish it"):
        scenarios.publish(project, SECOND)
    with pytest.raises(ValueError, match="was deleted and cannot be active"):
        replace(project, active=SECOND)
    assert scenarios.as_of(project, SECOND).schedule.placements == (EARLY,)


def test_a_scenario_is_found_by_its_name_or_id() -> None:
    project = scenarios.delete(two_scenarios(), FIRST)

    assert scenarios.named(project, "With a fifth coach").id == SECOND
    assert scenarios.named(project, " s2 ").id == SECOND
    assert scenarios.named(project, "First draft").deleted
    with pytest.raises(UserError, match="There are: With a fifth coach"):
        scenarios.named(project, "X")
    with pytest.raises(UserError, match="There is no scenario 'X'"):
        scenarios.known(project, ScenarioId("X"))
