"""Cristo Rey: grades work off site in turn, and 60 students share the open math room."""

from __future__ import annotations

from collections import Counter

import pytest

from planner.domain.activity import TEACHING, Kind
from planner.domain.ids import DayId, GroupId, PersonId, TeamId
from planner.services.ports import Answer
from tests.examples.built import certificate_of, codes, explained, mends, timetable_of

pytestmark = pytest.mark.slow

EXAMPLE = "cristo_rey_sj"
SOMEBODY = "cristo_rey_sj/variants/somebody_daily"
MORNING = "cristo_rey_sj/broken/tutors_in_the_morning"
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri-9", "Fri-10", "Fri-11", "Fri-12")


def test_every_promise_is_certified() -> None:
    assert certificate_of(EXAMPLE).holds


def test_three_grades_of_four_are_at_school_on_every_day() -> None:
    timetable = timetable_of(EXAMPLE)
    for day in DAYS:
        classes = [e for e in timetable.entries if e.span.day == day and e.session.groups]
        grades = {timetable.school.group[g].grade for e in classes for g in e.session.groups}
        assert len(grades) == 3


def test_every_teacher_is_observed_on_every_kind_of_day() -> None:
    timetable = timetable_of(EXAMPLE)
    for link in timetable.school.coaching:
        entries = timetable.coaching(link.coachee, link.coach)
        visits = [e.span.day for e in entries if e.session.kind is Kind.OBSERVATION]
        assert sorted(visits) == sorted(DAYS)


def test_the_wall_is_open_only_while_tutors_are_there_and_no_small_room_is_used() -> None:
    timetable = timetable_of(EXAMPLE)
    doubles = [e for e in timetable.entries if e.placement.room == "math_AB"]
    small = [e for e in timetable.entries if e.placement.room in ("math_A", "math_B")]

    assert len(doubles) == 24
    assert not any(a.span.overlaps(b.span) for a in doubles for b in small)
    for entry in doubles:
        tutors = [p for p in entry.placement.people if p.startswith("tutor")]
        assert bool(tutors) == (not entry.span.day.startswith("Fri"))


def test_the_math_team_has_no_math_in_its_block_of_each_day() -> None:
    timetable = timetable_of(EXAMPLE)
    blocks = [e.span for e in timetable.of_team(TeamId("math"))]
    math = [
        entry.span
        for name in ("ellis", "fuentes", "gallo", "huynh")
        for entry in timetable.of_person(PersonId(name))
        if entry.session.kind in TEACHING
    ]

    assert sorted(span.day for span in blocks) == sorted(DAYS)
    assert not any(a.overlaps(b) for a in blocks for b in math)


def test_every_section_has_every_subject_once_on_each_of_its_days() -> None:
    timetable = timetable_of(EXAMPLE)
    for section in ("9A", "10D", "11B", "12C"):
        classes = [e for e in timetable.attended_by(GroupId(section)) if e.session.course]
        assert set(Counter((e.span.day, e.session.course) for e in classes).values()) == {1}
        assert len(classes) == 36


def test_in_the_other_reading_the_administrators_see_somebody_every_day() -> None:
    walks = timetable_of(SOMEBODY).of_team(TeamId("admin"))

    assert certificate_of(SOMEBODY).holds
    assert sorted(e.span.day for e in walks if e.session.purpose == "walk-through") == sorted(DAYS)


def test_tutors_only_in_the_morning_are_named_with_the_double_lessons_of_a_day() -> None:
    found = explained(MORNING).explanation
    lessons = [member.key[1] for member in found.clash if member.key[0] == "activity"]

    assert found.answer is Answer.CLASH
    assert found.minimal
    assert {"availability", "staffing"} <= codes(explained(MORNING))
    assert len(lessons) == 3
    assert all("-math-" in lesson for lesson in lessons)
    assert len({DayId(lesson.rsplit("-", 1)[1]) for lesson in lessons}) == 1


def test_one_tutor_who_can_come_at_any_time_is_enough() -> None:
    fixes = [fix for fix in explained(MORNING).explanation.fixes if fix.person is not None]

    assert [fix.cost for fix in fixes][:1] == ["the times away"]
    assert mends(MORNING, fixes[0])
