"""Hollister Prep: one instructor for two rooms, so that their rotations take turns."""

from __future__ import annotations

import pytest

from planner.domain.activity import Kind
from planner.domain.ids import GroupId, PersonId
from planner.domain.week import Span
from planner.services.ports import Answer
from tests.examples.built import certificate_of, codes, explained, mends, timetable_of

pytestmark = pytest.mark.slow

EXAMPLE = "navigator_hollister"
TWIN = "navigator_hollister/broken/fourth_group_slot"
SESSION_SLOTS = 6
ADMINISTRATORS = ("principal", "assistant_principal")


def rotation_slots(group: str, department: str) -> set[Span]:
    """Return when the parts of a class are at stations of a subject on Monday."""
    timetable = timetable_of(EXAMPLE)
    school = timetable.school
    return {
        entry.span
        for part in school.groups
        if part.parent == group
        for entry in timetable.of_group(part.id)
        if entry.span.day == "Mon"
        and entry.session.course is not None
        and school.course[entry.session.course].department == department
    }


def grades() -> tuple[str, ...]:
    """Return the grades of the school."""
    return tuple(dict.fromkeys(group.grade for group in timetable_of(EXAMPLE).school.groups))


def test_every_promise_is_certified() -> None:
    assert certificate_of(EXAMPLE).holds


def test_the_rotations_of_a_grades_two_rooms_share_the_session_and_no_slot() -> None:
    assert len(grades()) == 7
    for grade in grades():
        for first, second in (
            ("Humanities", "Math and science"),
            ("Math and science", "Humanities"),
        ):
            mine = rotation_slots(f"{grade}-A", first)
            theirs = rotation_slots(f"{grade}-B", second)
            assert len(mine) == len(theirs) == SESSION_SLOTS // 2
            assert not mine & theirs
            slots = sorted(span.start for span in mine | theirs)
            assert slots == [slots[0] + 25 * n for n in range(SESSION_SLOTS)]


def test_each_group_of_ten_visits_each_station_once_in_a_session() -> None:
    timetable = timetable_of(EXAMPLE)

    stations = [
        entry.session
        for entry in timetable.of_group(GroupId("2-A1"))
        if entry.span.day == "Mon" and entry.session.course == "hum2"
    ]

    assert len(stations) == 3
    assert {session.rooms for session in stations} == {
        ("2-H-teacher",),
        ("2-H-sgi",),
        ("2-H-computers",),
    }


def test_every_teacher_is_observed_every_day_by_an_administrator() -> None:
    timetable = timetable_of(EXAMPLE)
    roles = {person.id: person.role for person in timetable.school.people}
    teachers = [person for person, role in roles.items() if role == "teacher"]

    assert len(teachers) == 14
    for teacher in teachers:
        visits = [
            entry for entry in timetable.coaching(teacher) if entry.session.kind is Kind.OBSERVATION
        ]
        assert {entry.span.day for entry in visits} == {"Mon", "Tue", "Wed", "Thu", "Fri"}
        coaches = {entry.session.coach for entry in visits}
        assert {roles[coach] for coach in coaches if coach} <= set(ADMINISTRATORS)


def test_an_instructor_is_scheduled_for_half_an_hour_less_than_full_benefits_need() -> None:
    timetable = timetable_of(EXAMPLE)
    minutes = sum(entry.span.minutes for entry in timetable.of_person(PersonId("quezada")))

    assert minutes == 29 * 60 + 30


def test_a_seventh_slot_for_six_is_named_and_mended() -> None:
    found = explained(TWIN).explanation
    named = {member.key for member in found.clash}

    assert found.answer is Answer.CLASH
    assert found.minimal
    assert ("activity", "2-A-hum-reading") in named
    assert codes(explained(TWIN)) == {"activity", "one-place-at-a-time"}
    assert len(named) == SESSION_SLOTS + 2
    assert mends(TWIN, found.fixes[0])
