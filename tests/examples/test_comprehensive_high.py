"""Tern Harbor: sections, seats and the time of teams are settled together."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest

from planner.domain.activity import Company
from planner.domain.ids import GroupId, StudentId
from planner.domain.people import TeamKind
from tests.examples.built import built, certificate_of, report_on, timetable_of

pytestmark = pytest.mark.slow

EXAMPLE = "comprehensive_high"
HOUSE_COURSES = frozenset({"english-9", "algebra-1", "biology", "world-geography"})


def sections_of(student: StudentId) -> dict[str, str]:
    """Return the section in which a student sits, by course."""
    activity = built(EXAMPLE).school.activity
    sections = built(EXAMPLE).schedule.sections_of.get(student, ())
    return {str(activity[section].course): str(section) for section in sections}


def test_every_promise_is_certified() -> None:
    assert certificate_of(EXAMPLE).holds


def test_nearly_all_requests_have_a_seat() -> None:
    filling = report_on(EXAMPLE).filling

    assert filling is not None
    assert 0.97 * 8400 <= filling.filled <= 8400


def test_no_student_has_two_classes_at_once() -> None:
    timetable = timetable_of(EXAMPLE)

    for student in timetable.school.students:
        entries = timetable.of_student(student.id)
        assert all(
            earlier.span.day != later.span.day or earlier.span.end <= later.span.start
            for earlier, later in pairwise(entries)
        )


def test_each_team_of_four_meets_on_full_days_in_whole_periods() -> None:
    timetable = timetable_of(EXAMPLE)

    for team in timetable.school.teams:
        if team.kind is TeamKind.TEACHING:
            planning = [e for e in timetable.of_team(team.id) if e.session.purpose == "planning"]
            assert [entry.span.minutes for entry in planning] == [45] * 4
            assert "Wed" not in {entry.span.day for entry in planning}


def test_students_of_a_house_have_the_teachers_of_its_team() -> None:
    timetable = timetable_of(EXAMPLE)
    members = {
        GroupId("osprey"): set(timetable.school.teams[0].everybody),
        GroupId("heron"): set(timetable.school.teams[1].everybody),
    }

    for section, roster in timetable.schedule.roster.items():
        if timetable.school.activity[section].course in HOUSE_COURSES:
            for student in roster:
                (house,) = timetable.groups_of(student)
                assert timetable.staff_of(section) & members[house]


def test_inclusion_students_are_at_most_two_fifths_of_co_taught_sections() -> None:
    timetable = timetable_of(EXAMPLE)
    taught = [
        activity
        for activity in timetable.school.activities
        if any(need.role == "coteacher" for need in activity.staff)
    ]

    assert len(taught) == 25
    for activity in taught:
        roster = timetable.roster(activity.id)
        included = Counter("sped" in student.attributes for student in roster)[True]
        assert included <= 12
        assert 5 * included <= 2 * len(roster)


def test_students_are_apart_and_together_as_asked() -> None:
    for row in built(EXAMPLE).school.companions:
        one, other = (sections_of(student) for student in row.students)
        shared = {section for section in one.values() if section in other.values()}
        if row.kind is Company.APART:
            assert not shared
        elif row.course in one.keys() & other.keys():
            assert one[str(row.course)] in shared
