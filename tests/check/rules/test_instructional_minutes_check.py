from dataclasses import replace
from fractions import Fraction
from typing import Any

from planner.domain.activity import Course, Kind
from planner.domain.ids import CourseId
from planner.domain.project import Project
from planner.domain.week import Cycle
from tests.builders import (
    a_group,
    a_project,
    a_statement,
    a_week,
    an_activity,
    breaches,
    placed,
    size,
    the_verdict,
)

CODE = "instructional-minutes"
COURSES = (
    Course(id=CourseId("alg1"), name="Algebra I", department="Math"),
    Course(id=CourseId("bio"), name="Biology", department="Science"),
)


def lessons(
    *times: str,
    course: str = "alg1",
    groups: str = "7B",
    cycle: Cycle | None = None,
    kind: Kind = Kind.CLASS,
    **rule: Any,
) -> Project:
    return a_project(
        *(placed(f"c{n}", time) for n, time in enumerate(times, start=1)),
        activities=[
            an_activity(f"c{n}", course=CourseId(course), groups=groups, kind=kind)
            for n, _ in enumerate(times, start=1)
        ],
        groups=[a_group("7", 25), a_group("7B", parent="7")],
        courses=COURSES,
        cycle=cycle or a_week(),
        statements=[a_statement(CODE, "7B", **rule)],
    )


BOTH = ("Mon 8:00-8:50", "Tue 8:00-8:50")


def test_exactly_the_minutes_keep_the_promise() -> None:
    verdict = the_verdict(lessons(*BOTH, minutes=100), CODE)

    assert verdict.breaches == ()
    assert (verdict.slack, verdict.slack_unit) == (0, "minutes a week")
    assert len(verdict.witnesses) == 2


def test_one_minute_less_is_a_quarter_hour_short() -> None:
    assert breaches(lessons(*BOTH, minutes=101), CODE) == [
        "7B has 100 minutes a week instead of 101."
    ]
    assert size(lessons(*BOTH, minutes=115), CODE) == 1
    assert size(lessons(*BOTH, minutes=116), CODE) == 2


def test_a_subject_is_a_course_or_a_department() -> None:
    assert size(lessons(*BOTH, minutes=100, subject_name="alg1"), CODE) == 0
    assert size(lessons(*BOTH, minutes=100, subject_name="Math"), CODE) == 0
    assert size(lessons(*BOTH, minutes=100, subject_name="Science"), CODE) == 7


def test_classes_of_the_larger_group_count_and_duties_do_not() -> None:
    assert size(lessons(*BOTH, minutes=100, groups="7"), CODE) == 0
    assert size(lessons(*BOTH, minutes=100, kind=Kind.DUTY), CODE) == 7


def test_a_cycle_of_two_weeks_is_averaged() -> None:
    cycle = a_week("Mon1 Tue1 Mon2 Tue2")
    project = lessons("Mon1 8:00-8:50", "Mon2 8:00-8:50", cycle=cycle, minutes=50)

    assert breaches(project, CODE) == []


def test_a_day_counts_as_often_as_it_comes() -> None:
    week = a_week("Mon FriA FriB")
    half = tuple(
        replace(day, weight=Fraction(1, 2)) if day.id.startswith("Fri") else day
        for day in week.days
    )
    project = lessons("Mon 8:00-8:50", "FriA 8:00-8:50", cycle=replace(week, days=half), minutes=76)

    assert breaches(project, CODE) == ["7B has 75 minutes a week instead of 76."]
