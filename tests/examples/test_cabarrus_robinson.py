"""Robinson: the halves of a class are in the room and at home in turn, at the edge of the day."""

from __future__ import annotations

import pytest

from planner.check.timetable import Entry
from planner.domain.ids import GroupId
from planner.services.ports import Answer
from tests.examples.built import certificate_of, codes, explained, mends, timetable_of

pytestmark = pytest.mark.slow

EXAMPLE = "cabarrus_robinson"
TWIN = "cabarrus_robinson/broken/home_in_the_middle"
HALVES = (GroupId("half_A"), GroupId("half_B"))


def lessons(half: GroupId) -> list[Entry]:
    """Return what a half of the blended class attends of its American history."""
    return [e for e in timetable_of(EXAMPLE).attended_by(half) if e.session.course == "ah"]


def test_every_promise_is_certified() -> None:
    assert certificate_of(EXAMPLE).holds


def test_each_half_is_in_the_room_on_five_days_and_at_home_on_the_five_others() -> None:
    inside = {half: {e.span.day for e in lessons(half) if e.session.rooms} for half in HALVES}
    at_home = {half: {e.span.day for e in lessons(half) if not e.session.rooms} for half in HALVES}

    assert [len(days) for days in inside.values()] == [5, 5]
    assert inside[HALVES[0]] == at_home[HALVES[1]]
    assert inside[HALVES[1]] == at_home[HALVES[0]]
    assert not inside[HALVES[0]] & inside[HALVES[1]]


def test_a_half_at_home_has_its_other_classes_all_before_or_all_after() -> None:
    for half in HALVES:
        for home in (entry for entry in lessons(half) if not entry.session.rooms):
            others = [
                entry
                for entry in timetable_of(EXAMPLE).attended_by(half)
                if entry.span.day == home.span.day and entry.session.id != home.session.id
            ]
            assert len(others) == 3
            assert len({entry.span.start < home.span.start for entry in others}) == 1


def test_home_in_the_middle_of_the_day_is_named() -> None:
    found = explained(TWIN).explanation

    assert found.answer is Answer.CLASH
    assert found.minimal
    assert {"activity", "home-online-at-edge", "one-class-at-a-time"} == codes(explained(TWIN))


def test_a_lesson_at_home_in_any_block_mends_it() -> None:
    fixes = explained(TWIN).explanation.fixes
    freed = [fix for fix in fixes if fix.activity is not None]

    assert [fix.title for fix in freed] == ["American history, half A online at home"]
    assert mends(TWIN, freed[0])
