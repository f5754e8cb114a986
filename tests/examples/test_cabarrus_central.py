"""Central: half of a class is in the room, the other half in a lab that must seat it."""

from __future__ import annotations

import pytest

from planner.domain.ids import GroupId, PersonId
from planner.services.ports import Answer
from tests.examples.built import certificate_of, codes, explained, mends, timetable_of

pytestmark = pytest.mark.slow

EXAMPLE = "cabarrus_central"
SMALL_LAB = "cabarrus_central/broken/lab_of_20"


def test_every_promise_is_certified() -> None:
    assert certificate_of(EXAMPLE).holds


def test_whoever_is_not_in_the_room_is_in_the_lab_with_the_reach_associate() -> None:
    timetable = timetable_of(EXAMPLE)
    inside: dict[str, set[str]] = {"210": set(), "lab": set()}
    for half in (GroupId("half_A"), GroupId("half_B")):
        for entry in timetable.attended_by(half):
            if entry.session.course == "precalc":
                inside[str(entry.placement.room)].add(f"{half} {entry.span.day}")
                adult = "kerr" if entry.placement.room == "lab" else "farley"
                assert entry.placement.people == (PersonId(adult),)

    assert [len(times) for times in inside.values()] == [10, 10]
    assert not inside["210"] & inside["lab"]


def test_the_lab_never_holds_two_things_at_once() -> None:
    entries = [e for e in timetable_of(EXAMPLE).entries if e.placement.room == "lab"]
    spans = [entry.span for entry in entries]

    assert len(spans) == len({str(span) for span in spans}) >= 30


def test_a_lab_of_20_seats_is_named_and_mended() -> None:
    found = explained(SMALL_LAB).explanation

    assert found.answer is Answer.CLASH
    assert found.minimal
    assert codes(explained(SMALL_LAB)) == {"activity", "room-fits"}
    assert mends(SMALL_LAB, found.fixes[0])
