"""Rooms that are only counted during the search and chosen afterwards."""

from __future__ import annotations

import random

import pytest
from ortools.sat.python import cp_model

from planner.check.verify import verify
from planner.domain.activity import Activity, Pattern
from planner.domain.ids import RoomId
from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.services.ports import BuildOptions, Outcome, Solved
from planner.solver import counting
from planner.solver.board import Board
from planner.solver.build import board_for
from planner.solver.counting import sets_to_count
from planner.solver.rooms import Uncovered, matched
from planner.solver.run import Search
from planner.solver.why import Why
from tests.builders import (
    a_group,
    a_person,
    a_project,
    a_room,
    a_statement,
    a_week,
    an_activity,
    block,
    placed,
)

QUICK = BuildOptions(seconds=30, workers=1, seed=1)
ROOMS = (("one-session-to-a-room",), ("room-fits",))


@pytest.fixture(autouse=True)
def always_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Count rooms in schools of any size."""
    monkeypatch.setattr(counting, "MANY", 0)


def solved(project: Project) -> Solved:
    """Search, and let the checker judge what was found."""
    found = Search(project, QUICK, lambda _: None).run()
    if found.schedule is not None:
        assert not verify(project, found.schedule).broken
    return found


def classes(number: int, *, size: int = 25, blocks: str = "B1", stem: str = "c") -> list[Activity]:
    """Return classes that may take one room of the kind classroom, each with its own teacher."""
    return [
        an_activity(
            f"{stem}{n}",
            leader=f"teacher-{stem}{n}",
            groups=f"g-{stem}{n}",
            room="kind:classroom",
            blocks_allowed=blocks,
            pattern=Pattern.SAME_PERIOD,
            seats=size,
        )
        for n in range(number)
    ]


def three_rooms() -> list[object]:
    """Return two small rooms and a large one."""
    return [a_room("s1", capacity=20), a_room("s2", capacity=20), a_room("big", capacity=30)]


def test_as_many_classes_as_rooms_find_one_each() -> None:
    found = solved(a_project(rooms=three_rooms(), activities=classes(3, size=15)))

    assert found.schedule is not None
    assert {p.room for p in found.schedule.placements} == {"s1", "s2", "big"}


def test_one_more_class_than_rooms_is_impossible() -> None:
    found = solved(a_project(rooms=three_rooms(), activities=classes(4, size=15)))

    assert found.outcome is Outcome.IMPOSSIBLE


def test_two_large_classes_do_not_share_the_large_room() -> None:
    project = a_project(rooms=three_rooms(), activities=classes(2, size=25))

    assert solved(project).outcome is Outcome.IMPOSSIBLE


@pytest.mark.parametrize("part", ROOMS)
def test_they_clash_only_while_rooms_are_taken_and_have_seats(part: tuple[str, ...]) -> None:
    board = board_for(a_project(rooms=three_rooms(), activities=classes(2, size=25)))
    solver = cp_model.CpSolver()

    assert board.open_rooms
    assert solver.solve(board.only(board.parts)) == cp_model.INFEASIBLE
    kept = [one for one in board.parts if one != part]
    assert solver.solve(board.only(kept)) == cp_model.OPTIMAL


def test_why_names_the_classes_and_both_laws_about_rooms() -> None:
    others = classes(3, size=15, blocks="B2", stem="other")
    project = a_project(rooms=three_rooms(), activities=[*classes(2, size=25), *others])

    found = Why(project, QUICK, lambda _: None).run()

    assert found.minimal
    assert {one.key for one in found.clash} == {("activity", "c0"), ("activity", "c1"), *ROOMS}
    assert found.fixes


def test_large_classes_leave_small_rooms_to_small_ones() -> None:
    activities = [*classes(1, size=25, stem="l"), *classes(2, size=15, stem="s")]

    found = solved(a_project(rooms=three_rooms(), activities=activities))

    assert found.schedule is not None
    assert found.schedule.by_session["l0"].room == "big"  # type: ignore[index]  # ids are texts


def test_a_class_with_a_fixed_room_is_counted_in_it() -> None:
    fixed = an_activity(
        "fixed", leader="x", groups="gx", room="s1", blocks_allowed="B1", sessions=1
    )
    project = a_project(rooms=three_rooms(), activities=[*classes(3, size=15), fixed])

    assert solved(project).outcome is Outcome.IMPOSSIBLE


def test_teachers_keep_their_own_room() -> None:
    people = [a_person("teacher-c0", home_room=RoomId("big"))]
    project = a_project(
        rooms=three_rooms(), people=people, activities=classes(2, size=15, blocks="B1 B2")
    )

    found = solved(project)

    assert found.schedule is not None
    rooms = {p.session: p.room for p in found.schedule.placements}
    assert rooms["c0"] == "big"  # type: ignore[index]  # ids are texts
    assert rooms["c1"] != "big"  # type: ignore[index]  # ids are texts


def by_pairs_of_days(blocks: str) -> Project:
    """Return three classes that meet on two of three days, each two on one day, and two rooms."""
    activities = [
        an_activity(
            f"c{n}",
            leader=f"t{n}",
            groups=f"g{n}",
            room="kind:classroom",
            pattern=Pattern.SAME_PERIOD,
            days=days,
            blocks_allowed=blocks,
        )
        for n, days in enumerate(("Mon Tue", "Tue Wed", "Mon Wed"))
    ]
    week = a_week("Mon Tue Wed", periods=2)
    return a_project(cycle=week, rooms=[a_room("r1"), a_room("r2")], activities=activities)


def test_what_counts_but_does_not_match_is_named() -> None:
    project = by_pairs_of_days("B1")
    places = [
        placed(f"c{n}", *(block(1, day) for day in days), staff=f"t{n}")
        for n, days in enumerate((("Mon", "Tue"), ("Tue", "Wed"), ("Mon", "Wed")))
    ]

    found = matched(Board(project), Schedule(placements=tuple(places)))

    assert isinstance(found, Uncovered)
    assert {one.session for one in found.sessions} == {"c0", "c1", "c2"}
    assert found.proved


def test_it_is_searched_again_until_rooms_match() -> None:
    assert solved(by_pairs_of_days("B1")).outcome is Outcome.IMPOSSIBLE
    assert solved(by_pairs_of_days("B1 B2")).schedule is not None


def test_rooms_that_a_rule_asks_for_are_decided_with_the_times() -> None:
    rows = [a_statement("few-room-changes", "teacher-c0", rooms=1)]
    project = a_project(rooms=three_rooms(), activities=classes(2, size=15), statements=rows)

    assert set(Board(project).open_rooms) == {"c1"}


def test_parts_bays_and_campuses_are_decided_with_the_times() -> None:
    rooms = [a_room("A"), a_room("B"), a_room("AB", parts="A B"), a_room("gym", bays=2)]
    activities = [
        an_activity("part", room="A gym2"),
        an_activity("bay", room="gym gym2"),
        an_activity("plain", room="gym2 gym3"),
    ]
    project = a_project(rooms=rooms, activities=activities)

    assert set(Board(project).open_rooms) == {"plain"}


def test_overlapping_choices_are_counted_together() -> None:
    one, other, apart = (frozenset(map(RoomId, text)) for text in ("ab", "bc", "xy"))

    assert set(sets_to_count([one, other, apart])) == {one, other, apart, one | other}


@pytest.mark.parametrize("seed", range(12))
def test_counting_decides_as_rooms_in_the_model_do(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = any_school(random.Random(seed))
    counted = solved(project)
    monkeypatch.setattr(counting, "MANY", 10**9)

    assert not Board(project).open_rooms
    assert (counted.schedule is None) == (solved(project).schedule is None)


def any_school(draw: random.Random) -> Project:
    """Return a school with few rooms, long and short classes, and days of all sorts."""
    rooms = [a_room(f"r{n}", capacity=draw.choice((15, 25, 30))) for n in range(3)]
    choices = ("kind:classroom", "r0 r1", "r1 r2", "r2")
    activities = [
        an_activity(
            f"c{n}",
            leader=f"t{draw.randrange(6)}",
            groups=f"g{n}",
            room=draw.choice(choices),
            seats=draw.choice((10, 15, 20)),
            pattern=Pattern.SAME_PERIOD,
            blocks=draw.choice((1, 1, 2)),
            days=draw.sample(("Mon", "Tue", "Wed"), draw.choice((1, 2, 3))),
        )
        for n in range(draw.choice((4, 6, 8)))
    ]
    week = a_week("Mon Tue Wed", periods=3)
    return a_project(cycle=week, groups=[a_group("g0")], rooms=rooms, activities=activities)
