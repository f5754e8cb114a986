"""People are on their campuses on enough days, without going back and forth."""

from __future__ import annotations

from typing import Any

from planner.domain.ids import CampusId
from planner.domain.places import Campus
from planner.domain.project import Project
from tests.builders import a_project, a_room, a_statement, an_activity, block, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "days-on-campus"


def trips(rooms: str, *, weight: int | None = None, **rule: Any) -> Project:
    """Return Ames on Monday: one class in each of these rooms, or without room where it says -."""
    wanted = rooms.split()
    return a_project(
        *(
            placed(f"class{n}", block(n), staff="ames", room=None if room == "-" else room)
            for n, room in enumerate(wanted, start=1)
        ),
        campuses=[Campus(id=CampusId("north")), Campus(id=CampusId("south"))],
        rooms=[
            a_room("n1", campus=CampusId("north")),
            a_room("s1", campus=CampusId("south")),
            a_room("lost"),
        ],
        activities=[
            an_activity(f"class{n}", leader="ames", room="" if room == "-" else "n1 s1 lost")
            for n, room in enumerate(wanted, start=1)
        ],
        statements=[a_statement(CODE, "ames", weight=weight, **{"campus": "north", **rule})],
    )


def test_one_change_on_a_day_is_fine() -> None:
    assert both_allow(trips("n1 n1 s1"), CODE)


def test_going_back_and_forth_is_not() -> None:
    assert not both_allow(trips("n1 s1 n1"), CODE)
    assert both_allow(trips("n1 s1 n1", changes=2), CODE)


def test_too_few_days_are_not() -> None:
    assert not both_allow(trips("s1"), CODE)
    assert not both_allow(trips("n1", days=2), CODE)
    assert both_allow(trips("s1", campus=""), CODE)


def test_what_has_no_campus_is_no_change() -> None:
    assert both_allow(trips("n1 - lost n1", changes=0), CODE)
    assert not both_allow(trips("n1 - lost s1", changes=0), CODE)


def test_a_preference_pays_for_days_missing_and_changes() -> None:
    assert both_charge(trips("n1 s1 - n1 s1", days=3, weight=5), CODE) == 5 * (2 + 2)
