"""Semester courses, A/B days, doubles and linked courses, seated by both ways to search."""

from collections.abc import Sequence

import pytest

from planner.domain.activity import Activity, Link, LinkKind, Pattern
from planner.domain.ids import ActivityId, DayId
from planner.domain.project import Project
from planner.domain.school import School
from planner.services.building import BuildReport, judged
from planner.services.ports import BuildOptions, Outcome
from planner.solver.run import Search
from tests.builders import (
    a_block,
    a_course,
    a_cycle,
    a_school,
    a_section,
    a_statement,
    a_student,
    a_tie,
    an_activity,
    asking,
)

STUDENTS = ("ana", "ben", "cam")
BLOCKS = (a_block("P1", "08:00-09:00"), a_block("P2", "09:05-10:05"))
WAYS = pytest.mark.parametrize("at_once", [True, False], ids=["at once", "annealed"])
TERMS = "MonS1 TueS1 MonS2 TueS2"


def a_section_of(
    section: str,
    *,
    days: str = "",
    seats: int = 5,
    blocks: int = 1,
    pattern: Pattern = Pattern.SAME_PERIOD,
) -> Activity:
    """Return a section that is placed once, for its days."""
    chosen = tuple(DayId(day) for day in days.split())
    return a_section(section, seats=seats, blocks=blocks, pattern=pattern, days=chosen)


def a_school_of(
    sections: Sequence[Activity], *, days: str = TERMS, links: Sequence[Link] = ()
) -> School:
    courses = dict.fromkeys(str(section.course) for section in sections if section.course)
    return a_school(
        cycle=a_cycle(*BLOCKS, days=days),
        courses=[a_course(course) for course in courses],
        activities=sections,
        links=links,
        students=[a_student(student) for student in STUDENTS],
        requests=[one for s in STUDENTS for course in courses for one in asking(s, course)],
    )


def built(school: School, monkeypatch: pytest.MonkeyPatch, *, at_once: bool) -> BuildReport:
    monkeypatch.setattr("planner.solver.loading.small", lambda _: at_once)
    project = Project(school=school)
    options = BuildOptions(seconds=4, workers=1, seed=1)
    report = judged(project, Search(project, options, lambda _: None).run())
    assert report.certificate is not None, report.solved.message
    return report


def filled(report: BuildReport) -> tuple[int, int]:
    assert report.filling is not None
    return report.filling.filled, report.filling.asked


def block_of(report: BuildReport, section: str) -> set[int]:
    schedule = report.solved.schedule
    assert schedule is not None
    return {
        span.start
        for placement in schedule.placements
        if placement.session == section
        for span in placement.times
    }


@WAYS
def test_half_year_courses_share_a_block(monkeypatch: pytest.MonkeyPatch, at_once: bool) -> None:
    """Two blocks hold a course of the whole year and two of half a year, in everybody's week."""
    school = a_school_of(
        [
            a_section_of("alg-1"),
            a_section_of("health-1", days="MonS1 TueS1"),
            a_section_of("civics-1", days="MonS2 TueS2"),
        ]
    )

    report = built(school, monkeypatch, at_once=at_once)

    assert filled(report) == (9, 9)
    assert block_of(report, "health-1") == block_of(report, "civics-1")


@WAYS
def test_courses_of_a_and_b_days_share_a_block(
    monkeypatch: pytest.MonkeyPatch, at_once: bool
) -> None:
    school = a_school_of(
        [
            a_section_of("alg-1"),
            a_section_of("art-1", pattern=Pattern.AB_A),
            a_section_of("gym-1", pattern=Pattern.AB_B),
        ],
        days="A1 B1 A2 B2",
    )

    report = built(school, monkeypatch, at_once=at_once)

    assert filled(report) == (9, 9)
    assert block_of(report, "art-1") == block_of(report, "gym-1")


@WAYS
def test_a_double_fills_both_blocks_of_its_term(
    monkeypatch: pytest.MonkeyPatch, at_once: bool
) -> None:
    """A 4x4 term: the double of the first half leaves room for two courses of the second."""
    school = a_school_of(
        [
            a_section_of("bio-1", blocks=2, days="MonS1 TueS1"),
            a_section_of("art-1", days="MonS2 TueS2"),
            a_section_of("gym-1", days="MonS2 TueS2"),
        ]
    )

    report = built(school, monkeypatch, at_once=at_once)

    assert filled(report) == (9, 9)
    assert block_of(report, "bio-1") == {8 * 60}
    assert block_of(report, "art-1") != block_of(report, "gym-1")


@WAYS
def test_one_request_too_many_is_not_filled(monkeypatch: pytest.MonkeyPatch, at_once: bool) -> None:
    school = a_school_of([a_section_of("alg-1"), a_section_of("art-1"), a_section_of("gym-1")])

    report = built(school, monkeypatch, at_once=at_once)

    assert filled(report) == (6, 9)


@WAYS
def test_promises_that_cannot_hold_are_proved(
    monkeypatch: pytest.MonkeyPatch, at_once: bool
) -> None:
    """A teacher who teaches all day is promised planning time, which no section can give."""
    monkeypatch.setattr("planner.solver.loading.small", lambda _: at_once)
    school = a_school_of([a_section_of("alg-1"), an_activity("homeroom", sessions=8)])
    promise = a_statement("protected-planning", "okoye", minutes=30, window="day", piece=30)

    solved = Search(
        Project(school=school, statements=(promise,)),
        BuildOptions(seconds=60, workers=1),
        lambda _: None,
    ).run()

    assert solved.outcome is Outcome.IMPOSSIBLE


@WAYS
def test_sections_that_share_their_students_have_one_roster(
    monkeypatch: pytest.MonkeyPatch, at_once: bool
) -> None:
    sections = [
        a_section_of(f"{course}-{number}", days=days, seats=2)
        for course, days in (("one", "MonS1 TueS1"), ("two", "MonS2 TueS2"))
        for number in (1, 2)
    ]
    links = [
        a_tie(LinkKind.SAME_STUDENTS, [f"one-{number}", f"two-{number}"], link=f"same{number}")
        for number in (1, 2)
    ]

    report = built(a_school_of(sections, links=links), monkeypatch, at_once=at_once)

    schedule = report.solved.schedule
    assert schedule is not None
    assert filled(report) == (6, 6)
    for number in (1, 2):
        first = schedule.roster.get(ActivityId(f"one-{number}"), ())
        assert set(first) == set(schedule.roster.get(ActivityId(f"two-{number}"), ()))
