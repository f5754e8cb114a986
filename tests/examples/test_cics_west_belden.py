"""West Belden: everybody at the table in two sub-slots, one enrichment crew, full rotations."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest

from planner.check.timetable import Entry
from planner.domain.activity import Kind, LinkKind
from planner.domain.week import BlockKind
from planner.services.ports import Answer
from tests.examples.built import certificate_of, codes, explained, mends, timetable_of

pytestmark = pytest.mark.slow

EXAMPLE = "cics_west_belden"
VARIANT = "cics_west_belden/variants/lunch_apart"
TWIN = "cics_west_belden/broken/second_table"
PODS = 9
LEVELS = 5


def tables() -> list[Entry]:
    """Return the table of each pod."""
    return [e for e in timetable_of(EXAMPLE).entries if e.session.purpose == "full table"]


@pytest.mark.parametrize("school", [EXAMPLE, VARIANT])
def test_every_promise_is_certified(school: str) -> None:
    assert certificate_of(school).holds


def test_every_pod_has_a_table_in_one_of_two_sub_slots() -> None:
    slots = Counter(str(table.span) for table in tables())

    assert set(slots) == {"Wed 1:00–1:45", "Wed 1:45–2:30"}
    assert slots.total() == PODS


def test_pods_that_share_an_interventionist_sit_in_different_sub_slots() -> None:
    pairs = [
        (one, other)
        for one, other in combinations(tables(), 2)
        if set(one.placement.people) & set(other.placement.people)
    ]

    assert len(pairs) == 6
    assert all(one.span != other.span for one, other in pairs)


def test_whoever_teaches_in_a_pods_rooms_is_at_its_table() -> None:
    timetable = timetable_of(EXAMPLE)
    for table in tables():
        (room,) = table.session.rooms
        there = {
            person
            for entry in timetable.entries
            if entry.placement.room and entry.session.kind in (Kind.CLASS, Kind.STATION)
            if room in timetable.school.room_atoms(entry.placement.room)
            for person in entry.placement.people
        }
        assert there == set(table.placement.people)


def test_one_level_at_a_time_has_enrichment() -> None:
    timetable = timetable_of(EXAMPLE)
    cycle = timetable.school.cycle
    for day in cycle.day_ids:
        rows = {row.on(day) for row in cycle.blocks(day, kinds=(BlockKind.SPECIALS,))}
        assert len(rows) == LEVELS
        assert not any(one.overlaps(other) for one, other in combinations(rows, 2))


def test_no_student_is_at_school_after_the_release() -> None:
    late = [
        entry
        for entry in timetable_of(EXAMPLE).entries
        if entry.span.day == "Wed" and entry.span.end > 13 * 60 and entry.session.groups
    ]

    assert late == []


def test_every_rotation_fills_one_core_block() -> None:
    timetable = timetable_of(EXAMPLE)
    school = timetable.school
    rotations = [link for link in school.links if link.kind is LinkKind.ROTATION]
    for link in rotations:
        visits = [e for e in timetable.entries if e.session.activity in link.activities]
        for day in {visit.span.day for visit in visits}:
            spans = sorted({(v.span.start, v.span.end) for v in visits if v.span.day == day})
            assert len(spans) == 4
            assert spans[-1][1] - spans[0][0] == 4 * 30

    assert len(rotations) == 2 * PODS


def test_a_second_table_is_named_and_mended() -> None:
    found = explained(TWIN)
    about = {word for member in found.explanation.clash for word in member.about}

    assert found.explanation.answer is Answer.CLASH
    assert found.explanation.minimal
    assert codes(found) == {"full-table", "one-place-at-a-time"}
    assert "pod-56a" in about
    assert mends(TWIN, found.explanation.fixes[0])
