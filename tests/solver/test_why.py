"""Why promises clash: planted clashes are found, proved to be smallest, and mended."""

from __future__ import annotations

import random
import threading
import time

import pytest
from ortools.sat.python.cp_model import CpModel

from planner.domain.edits import change_rule, relieve
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.services.ports import Answer, BuildOptions, Explanation, Outcome
from planner.solver.build import AbandonedError, board_for
from planner.solver.inquiry import Inquiry
from planner.solver.mending import fixes
from planner.solver.run import Search
from planner.solver.surroundings import Surroundings
from planner.solver.why import Why
from tests.builders import (
    a_group,
    a_need,
    a_person,
    a_project,
    a_room,
    a_statement,
    a_team,
    a_week,
    an_activity,
)

QUICK = BuildOptions(seconds=30, workers=1, seed=1)
BLUE = a_team("blue", "ames boyd", leader="lead")


def why(project: Project, suspects: tuple[str, ...] = ()) -> Explanation:
    return Why(project, QUICK, lambda _: None, suspects).run()


def keys(explanation: Explanation) -> set[tuple[str, ...]]:
    return {member.key for member in explanation.clash}


def busy(*classes: str, periods: int = 3, statements: tuple[Statement, ...] = ()) -> Project:
    """Return a project in which Ames has these classes on one day of three blocks."""
    others = [an_activity("other", leader="cruz"), an_activity("more", leader="cruz")]
    return a_project(
        cycle=a_week("Mon", periods=periods),
        teams=[BLUE],
        activities=[*(an_activity(name, leader="ames") for name in classes), *others],
        statements=statements,
    )


def test_classes_that_do_not_fit_into_a_day_are_named_with_the_law_they_break() -> None:
    found = why(busy("a", "b", "c", "d"))

    assert found.answer is Answer.CLASH
    assert found.minimal
    assert keys(found) == {
        *(("activity", name) for name in "abcd"),
        ("one-place-at-a-time",),
    }


def test_only_the_promise_that_clashes_is_named_and_a_milder_one_is_found() -> None:
    meeting = a_statement("common-planning", "blue", times=1, minutes=50)
    innocent = a_statement("lunch", "all", minutes=30)

    found = why(busy("a", "b", "c", statements=(meeting, innocent)))

    assert ("common-planning", "blue", "planning") in keys(found)
    assert not any(key[0] == "lunch" for key in keys(found))
    assert found.fixes_complete
    assert [(fix.title, fix.cost) for fix in found.fixes] == [
        ("Team time together", "no longer promised"),
        ("A colleague of Ames", "one more position"),
        *((name, "the whole activity") for name in "ABC"),
    ]


def test_every_fix_solves_when_it_is_applied() -> None:
    project = busy(
        "a",
        "b",
        statements=(
            a_statement("common-planning", "blue", times=1, minutes=50),
            a_statement("protected-planning", "ames", minutes=50, piece=50),
        ),
    )

    found = why(project)

    assert found.fixes
    for fix in found.fixes:
        mended = relieve(project, fix)
        assert Search(mended, QUICK, lambda _: None).run().outcome is Outcome.OPTIMAL


def test_a_room_that_two_classes_need_is_named() -> None:
    project = a_project(
        cycle=a_week("Mon", periods=1),
        rooms=[a_room("gym")],
        activities=[
            an_activity("one", leader="ames", room="gym"),
            an_activity("two", leader="boyd", room="gym"),
        ],
    )

    assert keys(why(project)) == {
        ("activity", "one"),
        ("activity", "two"),
        ("one-session-to-a-room",),
    }


def test_promises_that_can_be_kept_have_no_clash() -> None:
    assert why(busy("a", "b")).answer is Answer.POSSIBLE


def test_without_time_nothing_is_claimed() -> None:
    options = BuildOptions(seconds=0, workers=1)

    found = Why(busy("a", "b", "c", "d"), options, lambda _: None).run()

    assert (found.answer, found.clash) == (Answer.OUT_OF_TIME, ())


def test_a_stop_ends_it_with_what_is_known() -> None:
    work = Why(busy("a", "b", "c", "d"), QUICK, lambda _: None)
    threading.Timer(0.0, work.stop).start()
    time.sleep(0.05)
    began = time.monotonic()

    found = work.run()

    assert found.answer is Answer.STOPPED
    assert time.monotonic() - began < 5


def planted(seed: int) -> Project:
    """Return a small random school with one clash in it, and promises that do not matter."""
    dice = random.Random(seed)
    periods = dice.randint(2, 4)
    victim, other = dice.sample(["ames", "boyd", "cruz"], 2)
    taught = dice.randint(1, periods)
    meetings = periods + 1 - taught
    team = a_team("team", f"{victim} {other}")
    classes = [an_activity(f"c{n}", leader=victim) for n in range(taught)]
    harmless = [an_activity(f"h{n}", leader="dale") for n in range(dice.randint(0, periods))]
    statements = [
        a_statement("common-planning", "team", purpose=f"topic {n}", times=1, minutes=50)
        for n in range(meetings)
    ]
    statements += [
        a_statement("lunch", "all", minutes=30),
        a_statement("most-per-day", other, blocks=periods),
    ]
    dice.shuffle(statements)
    return a_project(
        cycle=a_week("Mon", periods=periods),
        teams=[team],
        activities=[*classes, *harmless],
        statements=statements,
    )


@pytest.mark.parametrize("seed", range(20))
def test_a_planted_clash_is_impossible_alone_and_possible_without_any_one(seed: int) -> None:
    project = planted(seed)

    found = why(project)

    parts = [member.key for member in found.clash]
    assert found.answer is Answer.CLASH
    assert found.minimal
    assert _status(project, parts) == "INFEASIBLE"
    for left_out in parts:
        assert _status(project, [part for part in parts if part != left_out]) == "OPTIMAL"


def _status(project: Project, parts: list[tuple[str, ...]], *, counted: bool = False) -> str:
    """Solve these parts alone, from a board of their own."""
    from ortools.sat.python import cp_model  # noqa: PLC0415 - one use

    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    return str(solver.status_name(solver.solve(board_for(project, counted=counted).only(parts))))


def test_a_fix_changes_one_rule_and_no_other() -> None:
    meeting = a_statement("common-planning", "blue", times=1, minutes=50)
    project = busy("a", "b", "c", statements=(meeting,))

    fix = why(project).fixes[0]

    after = relieve(project, fix)
    changed = set(after.rules) ^ set(project.rules)
    assert {rule.code for rule in changed} == {"common-planning"}
    assert change_rule(project, next(r for r in after.rules if r in changed)).rules == after.rules


class Undecided(Inquiry):
    """Decides nothing but that a school without any promise has a schedule."""

    def holds(self, model: CpModel) -> bool | None:
        del model
        return None

    def builds(self, project: Project) -> bool | None:
        return None if any(r.promised and not r.physics for r in project.rules) else True


def test_what_asks_for_least_is_tried_once_a_milder_step_cannot_be_decided() -> None:
    meeting = a_statement("common-planning", "blue", times=5, minutes=50)
    project = busy("a", statements=(meeting,))
    rule = next(rule for rule in project.rules if rule.code == "common-planning")
    told: list[str] = []

    found, complete = fixes(
        project, [rule.key], [], Undecided(QUICK, lambda p: told.append(p.phase))
    )

    assert [fix.cost for fix in found] == ["no longer promised"]
    assert not complete
    assert len(told) == 2


def test_a_model_is_abandoned_between_two_rules_when_the_time_is_over() -> None:
    answers = iter((False, False, True))

    with pytest.raises(AbandonedError):
        board_for(busy("a"), unless=lambda: next(answers))

    assert next(answers, None) is None
    late = Search(busy("a"), BuildOptions(seconds=0, workers=1), lambda _: None).run()
    assert (late.outcome, late.schedule) == (Outcome.OUT_OF_TIME, None)


def a_team_of_classes(*, meetings: int) -> Project:
    """Return a group with four of eight blocks filled by two teachers, who meet in a block each."""
    classes = [
        an_activity(f"{leader}{n}", leader=leader, groups="7A")
        for leader in ("ames", "boyd")
        for n in (1, 2)
    ]
    meeting = a_statement("common-planning", "blue", times=meetings, minutes=40)
    return a_project(
        cycle=a_week("Mon", periods=8), teams=[BLUE], activities=classes, statements=(meeting,)
    )


@pytest.mark.parametrize(
    ("meetings", "clash"),
    [
        (4, set()),
        (5, {"ames1", "ames2", "boyd1", "boyd2"}),
        (7, {"ames1", "ames2"}),
        (9, set()),
    ],
)
def test_meetings_that_are_alike_are_counted_beside_the_classes_of_their_people(
    meetings: int, clash: set[str]
) -> None:
    """Their minutes would fit: each meeting is ten minutes shorter than the block it takes up."""
    found = why(a_team_of_classes(meetings=meetings))

    assert found.answer is (Answer.POSSIBLE if meetings == 4 else Answer.CLASH)
    named = {member.key[1] for member in found.clash if member.key[0] == "activity"}
    assert named == clash or (meetings == 7 and named == {"boyd1", "boyd2"})
    assert found.minimal == (meetings != 4)
    assert bool(found.fixes) == (meetings != 4)


def test_a_class_that_all_of_a_team_teach_is_counted_once() -> None:
    together = an_activity("both", groups="7A", staff=(a_need("lead", "ames boyd", least=2),))
    alone = an_activity("alone", leader="ames", groups="7A")
    meeting = a_statement("common-planning", "pair", times=1, minutes=40)
    project = a_project(
        cycle=a_week("Mon", periods=3),
        teams=[a_team("pair", "ames boyd")],
        activities=[together, alone],
        statements=(meeting,),
    )

    assert why(project).answer is Answer.POSSIBLE
    assert _status(project, list(Surroundings(project).singles), counted=True) == "OPTIMAL"


def test_a_room_with_more_places_mends_a_clash_over_it() -> None:
    project = a_project(
        cycle=a_week("Mon", periods=1),
        rooms=[a_room("gym")],
        activities=[an_activity(name, leader=name, room="gym") for name in ("one", "two", "three")],
    )

    rooms = [fix for fix in why(project).fixes if fix.room is not None]

    assert [fix.sentence for fix in rooms] == [
        "Room gym, or rooms like it, holds 3 sessions at once."
    ]
    assert [fix.cost for fix in rooms] == ["2 more places"]


def test_many_activities_that_are_alike_are_named_together() -> None:
    groups = [a_group(f"7-{n}", grade="7") for n in range(9)]
    project = a_project(
        cycle=a_week("Mon", periods=8),
        groups=groups,
        activities=[an_activity(f"a{n}", leader="ames", groups=f"7-{n}") for n in range(9)],
    )

    found = why(project)

    assert found.minimal
    assert keys(found) == {("activities", "class", "", "7"), ("one-place-at-a-time",)}
    assert found.clash[0].sentence == (
        "All 9 of class, grade 7 take place: A0, A1, A2, A3, A4 and 4 more."
    )


def test_a_few_activities_that_are_alike_are_named_one_by_one() -> None:
    groups = [a_group(f"7-{n}", grade="7") for n in range(4)]
    project = a_project(
        cycle=a_week("Mon", periods=2),
        groups=groups,
        activities=[
            an_activity(f"a{n}", leader="ames" if n < 3 else "boyd", groups=f"7-{n}")
            for n in range(4)
        ],
    )

    assert keys(why(project)) == {
        *(("activity", f"a{n}") for n in range(3)),
        ("one-place-at-a-time",),
    }


def test_a_promise_about_a_group_is_asked_together_with_the_classes_of_its_parts() -> None:
    """A group of which only the halves have classes is with an adult all the same."""
    cohort = a_group("cohort", 50)
    halves = [a_group(name, parent="cohort", split="halves") for name in ("one", "other")]
    project = a_project(
        cycle=a_week("Mon", periods=2),
        groups=[cohort, *halves],
        activities=[
            an_activity("one-first", groups="one", leader="ames"),
            an_activity("one-second", groups="one", leader="boyd"),
            an_activity("other-first", groups="other", leader="boyd"),
            an_activity("other-second", groups="other", leader="ames"),
            *(an_activity(name, leader="cruz") for name in ("a", "b", "c")),
        ],
        statements=(a_statement("supervised", "cohort"),),
    )

    found = why(project)

    assert found.answer is Answer.CLASH
    assert keys(found) == {
        *(("activity", name) for name in "abc"),
        ("one-place-at-a-time",),
    }


def test_a_visit_is_asked_together_with_the_classes_of_its_host() -> None:
    """Alone, without the classes it may lie in, it would look impossible."""
    project = a_project(
        cycle=a_week("Mon", periods=2),
        activities=[an_activity(name, leader="ames") for name in ("a", "b", "c")]
        + [an_activity("d", leader="boyd")],
        statements=[a_statement("peer-visit", "cruz", host="boyd")],
        people=[a_person("cruz")],
    )

    assert keys(why(project)) == {
        *(("activity", name) for name in "abc"),
        ("one-place-at-a-time",),
    }
