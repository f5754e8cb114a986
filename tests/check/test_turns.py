"""How a schedule fails to keep a rotation or an alternation, in sentences."""

from __future__ import annotations

from typing import Any

import pytest

from planner.domain.activity import Activity, Link, LinkKind, Pattern
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.domain.schedule import Placement
from tests.builders import a_project, a_tie, an_activity, block, breaches, placed, words

CODE = "linked-activities"
STATIONS = ("ames", "boyd", "cruz")


def a_link(kind: LinkKind, *activities: str) -> Link:
    return a_tie(kind, activities)


def rotation(*rows: str, sessions: int = 1) -> Project:
    """Return a rotation whose groups' visits to Ames, Boyd and Cruz are in these blocks.

    A row is a group's day after day, for each session; ``-`` is a visit without a place.
    """
    groups = [f"G{number}" for number in range(1, len(rows) + 1)]
    visits = [(group, station) for group in groups for station in STATIONS[: len(groups)]]
    placements: list[Placement] = []
    for group, row in zip(groups, rows, strict=True):
        for place, cell in enumerate(words(row)):
            round_, station = divmod(place, len(groups))
            suffix = f"#{round_ + 1}" if sessions > 1 else ""
            day = ("Mon", "Tue")[round_]
            if cell != "-":
                placements.append(
                    placed(f"{STATIONS[station]}-{group}{suffix}", block(int(cell), day))
                )
    return a_project(
        *placements,
        activities=[
            an_activity(f"{station}-{group}", leader=station, groups=group, sessions=sessions)
            for group, station in visits
        ],
        links=[a_link(LinkKind.ROTATION, *(f"{station}-{group}" for group, station in visits))],
    )


def found(project: Project) -> list[str]:
    return breaches(project, CODE)


@pytest.mark.parametrize(
    "rows",
    [("1 2", "2 1"), ("3 5", "5 3"), ("1 2 3", "2 3 1", "3 1 2"), ("1 2 3", "3 1 2", "2 3 1")],
)
def test_each_group_at_each_station_in_turn_is_a_rotation(rows: tuple[str, ...]) -> None:
    assert found(rotation(*rows)) == []


def test_two_groups_at_one_station_are_named_with_the_time() -> None:
    assert found(rotation("1 2", "1 2")) == [
        (
            "Ames-G1 (Mon 8:00–8:50) and Ames-G2 (Mon 8:00–8:50) bring two groups to one station "
            "at once (link L1)."
        ),
        (
            "Boyd-G1 (Mon 9:00–9:50) and Boyd-G2 (Mon 9:00–9:50) bring two groups to one station "
            "at once (link L1)."
        ),
    ]


def test_one_group_at_two_stations_is_named_with_the_time() -> None:
    assert found(rotation("1 1", "2 2")) == [
        (
            "Ames-G1 (Mon 8:00–8:50) and Boyd-G1 (Mon 8:00–8:50) take one group to two stations "
            "at once (link L1)."
        ),
        (
            "Ames-G2 (Mon 9:00–9:50) and Boyd-G2 (Mon 9:00–9:50) take one group to two stations "
            "at once (link L1)."
        ),
    ]


def test_a_visit_outside_the_slots_is_named_with_them() -> None:
    assert found(rotation("1 2", "2 4")) == [
        (
            "Boyd-G2 (Mon 11:00–11:50) is outside the slots of its rotation, Mon 8:00–8:50 and "
            "Mon 9:00–9:50 (link L1)."
        )
    ]


def test_each_round_has_slots_of_its_own() -> None:
    assert found(rotation("1 2 3 4", "2 1 4 3", sessions=2)) == []
    assert len(found(rotation("1 2 3 4", "2 1 4 5", sessions=2))) == 1


def test_visits_without_a_place_are_not_judged() -> None:
    assert found(rotation("1 -", "2 1")) == []
    assert found(rotation("- -", "- -")) == []
    assert len(found(rotation("1 -", "1 -"))) == 1


def alternation(
    times: dict[str, str], *, link: str = "a b", blocks: int = 1, **others: Any
) -> Project:
    """Return activities that alternate, each with a session at each of its times."""
    activities: list[Activity] = []
    placements: list[Placement] = []
    for name, listed in times.items():
        spans = listed.split("; ") if listed else []
        activities.append(
            an_activity(name, leader=name, sessions=len(spans), blocks=blocks, **others)
        )
        for number, span in enumerate(spans, start=1):
            suffix = f"#{number}" if len(spans) > 1 else ""
            placements.append(placed(f"{name}{suffix}", span))
    return a_project(
        *placements, activities=activities, links=[a_link(LinkKind.ALTERNATE, *link.split())]
    )


def test_days_in_turn_in_one_block_alternate() -> None:
    assert (
        found(
            alternation({"a": "Mon 8:00-8:50; Wed 8:00-8:50", "b": "Tue 8:00-8:50; Fri 8:00-8:50"})
        )
        == []
    )


def test_three_may_take_turns() -> None:
    times = {"a": "Mon 8:00-8:50", "b": "Tue 8:00-8:50", "c": "Wed 8:00-8:50"}

    assert found(alternation(times, link="a b c")) == []


def test_one_day_for_both_is_named() -> None:
    assert found(
        alternation({"a": "Mon 8:00-8:50; Wed 8:00-8:50", "b": "Tue 8:00-8:50; Wed 8:00-8:50"})
    ) == [
        "A (Wed 8:00–8:50) and B (Wed 8:00–8:50) are on one day although they alternate (link L1)."
    ]


def test_two_days_of_one_are_two_days_too() -> None:
    twice = {"a": "Mon 8:00-8:50; Mon 8:00-8:50", "b": "Tue 8:00-8:50; Wed 8:00-8:50"}

    assert len(found(alternation(twice))) == 1


def test_another_block_is_named() -> None:
    assert found(
        alternation({"a": "Mon 8:00-8:50; Wed 8:00-8:50", "b": "Tue 8:00-8:50; Fri 9:00-9:50"})
    ) == [
        (
            "B (Fri 9:00–9:50) is not in block B1 as A (Mon 8:00–8:50) is, although they "
            "alternate (link L1)."
        )
    ]


def test_days_are_counted_once_all_are_placed() -> None:
    project = a_project(
        placed("a", "Mon 8:00-8:50", "Wed 8:00-8:50"),
        placed("b", "Tue 8:00-8:50"),
        activities=[
            an_activity("a", pattern=Pattern.SAME_PERIOD, days="Mon Wed"),
            an_activity("b", leader="ames"),
        ],
        links=[a_link(LinkKind.ALTERNATE, "a", "b")],
    )

    assert found(project) == [
        "A meets on 2 days of the cycle and B on 1, although they alternate (link L1)."
    ]
    assert found(project.with_schedule(project.schedule.without([SessionId("b")]))) == []
