"""Gilroy: one instructor for two rooms, student-led groups, and a coach with a span of eight."""

from __future__ import annotations

from itertools import pairwise

import pytest

from planner.domain.activity import Kind
from planner.domain.ids import PersonId, SessionId
from planner.domain.week import Span
from planner.services.ports import Answer
from tests.examples.built import certificate_of, codes, explained, mends, timetable_of

pytestmark = pytest.mark.slow

EXAMPLE = "navigator_gilroy"
SPAN_OF_NINE = "navigator_gilroy/broken/span_of_nine"


def rotation_of(room: str, subject: str) -> list[Span]:
    """Return when the groups of a class such as 2-A are at the small-group table on Monday."""
    timetable = timetable_of(EXAMPLE)
    visits = [
        entry.span
        for group in "123"
        for entry in timetable.of_session(SessionId(f"{room}{group}-{subject}-sgi"))
        if entry.span.day == "Mon"
    ]
    return sorted(visits, key=lambda span: span.start)


def test_every_promise_is_certified() -> None:
    assert certificate_of(EXAMPLE).holds


def test_the_two_rooms_of_a_grade_rotate_in_different_halves_of_a_session() -> None:
    grades = {group.grade for group in timetable_of(EXAMPLE).school.groups}

    for grade in grades:
        first = rotation_of(f"{grade}-A", "hum")
        other = rotation_of(f"{grade}-B", "mas")
        slots = sorted((*first, *other), key=lambda span: span.start)
        assert len(first) == len(other) == 3
        assert all(a.end == b.start for a, b in pairwise(slots))
        assert slots in (first + other, other + first)


def test_small_group_instructors_stay_below_thirty_hours() -> None:
    timetable = timetable_of(EXAMPLE)
    instructors = [p.id for p in timetable.school.people if p.role == "small_group_instructor"]

    for person in instructors:
        assert sum(e.span.minutes for e in timetable.of_person(PersonId(person))) == 1770


def test_students_lead_a_group_in_the_middle_grades_only() -> None:
    entries = timetable_of(EXAMPLE).entries
    led = {e.session.groups[0][0] for e in entries if e.session.kind is Kind.STATION}
    online = {e.session.groups[0][0] for e in entries if e.session.kind is Kind.ONLINE}

    assert led == set("678")
    assert online == set("K12345")


def test_nine_people_for_one_coach_are_named_and_mended() -> None:
    found = explained(SPAN_OF_NINE).explanation

    assert found.answer is Answer.CLASH
    assert found.minimal
    assert codes(explained(SPAN_OF_NINE)) == {"coaching-cascade"}
    assert [member.about for member in found.clash] == [("castro",)]
    assert mends(SPAN_OF_NINE, found.fixes[0])
