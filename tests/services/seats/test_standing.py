"""What a student has and lacks, and the reason for each request without a seat."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from planner.domain.activity import Companions, Company, Priority
from planner.domain.ids import SessionId, StudentId
from planner.domain.project import Project
from planner.errors import UserError
from planner.services.seats.index import Seating
from planner.services.seats.standing import Standing, standing
from tests.builders import a_group, a_person, a_statement, a_team, an_activity, placed
from tests.seating import (
    a_course,
    a_high_school,
    a_house,
    a_section,
    a_student,
    asks,
    in_period,
    sitting,
)

ANA, BEN = StudentId("ana"), StudentId("ben")


def of(project: Project, student: str) -> Standing:
    """Return what one student has and lacks."""
    return standing(Seating(project=project), StudentId(student))


def reasons(project: Project, student: str) -> dict[str, str]:
    """Return the reasons of a student's unfilled requests by course."""
    return {one.request.course: one.reason for one in of(project, student).unfilled}


def two_sections(**tables: Any) -> Project:
    """Return a school in which Ana and Ben ask for art, of which there are two sections."""
    tables.setdefault("students", [a_student("ana"), a_student("ben")])
    tables.setdefault("courses", [a_course("art"), a_course("band")])
    tables.setdefault("activities", [a_section("art-1", seats=1), a_section("art-2", seats=1)])
    tables.setdefault("requests", [*asks("ana", "art"), *asks("ben", "art")])
    tables.setdefault("placements", [in_period("art-1", 1), in_period("art-2", 2)])
    return a_high_school(**tables)


def test_seats_come_by_time_with_room_and_teacher() -> None:
    project = sitting(a_high_school(), ana="english-2 algebra-1")

    seats = of(project, "ana").seats

    assert [seat.section for seat in seats] == ["algebra-1", "english-2"]
    assert seats[0].people == ("t_algebra_1",)
    assert seats[0].rooms == ("r_algebra-1",)
    assert [str(span) for span in seats[0].times][:1] == ["Mon 8:00–8:50"]


def test_two_courses_with_one_block_between_them_are_named_together() -> None:
    project = sitting(a_high_school(), ana="biology-1")

    assert reasons(project, "ana")["band"] == "Both Jazz Band and AP Biology meet only in period 4."


def test_a_course_without_a_section_says_so() -> None:
    assert reasons(a_high_school(), "ben")["latin"] == "Latin has no section."


def test_the_alternate_that_is_taken_is_named() -> None:
    project = sitting(a_high_school(), ben="band-1")

    assert reasons(project, "ben")["latin"] == "Latin has no section. Jazz Band is taken instead."


def test_an_alternate_is_unfilled_only_while_something_needs_it() -> None:
    waiting = reasons(a_high_school(), "ben")
    school = a_high_school(
        requests=[
            *asks("ben", "art"),
            *asks("ben", "band", priority=Priority.ALTERNATE, instead_of="art"),
        ]
    )

    assert "band" in waiting
    assert "band" in reasons(school, "ben")
    assert "band" not in reasons(sitting(school, ben="art-1"), "ben")


def test_full_sections_are_counted() -> None:
    full = sitting(a_high_school(), ana="robotics-1", ben="robotics-1", cy="robotics-1")

    assert reasons(full, "dee")["robotics"] == "The only section of Robotics is full."


def test_both_sections_full() -> None:
    project = two_sections(
        students=[a_student(name) for name in ("ana", "ben", "cy")],
        requests=[request for name in ("ana", "ben", "cy") for request in asks(name, "art")],
    )

    told = reasons(sitting(project, ana="art-1", ben="art-2"), "cy")

    assert told["art"] == "Both sections of Art III are full."


def test_the_one_section_with_a_seat_and_what_it_clashes_with() -> None:
    project = two_sections(
        activities=[
            a_section("art-1", seats=1),
            a_section("art-2", seats=1),
            a_section("band-1"),
            a_section("band-2"),
        ],
        requests=[*asks("ana", "art band"), *asks("ben", "art")],
        placements=[
            in_period("art-1", 1),
            in_period("art-2", 2),
            in_period("band-1", 2),
            in_period("band-2", 3),
        ],
    )

    told = reasons(sitting(project, ben="art-1", ana="band-1"), "ana")

    assert told["art"] == (
        "The only section of Art III with a free seat clashes with Jazz Band (period 2)."
    )


def test_sections_of_several_periods_that_all_clash() -> None:
    project = two_sections(
        activities=[a_section("art-1"), a_section("art-2"), a_section("band-1")],
        requests=asks("ana", "art band english"),
        courses=[a_course("art"), a_course("band"), a_course("english")],
        placements=[in_period("art-1", 1), in_period("art-2", 2), in_period("band-1", 1)],
    )
    busy = an_activity("assembly", groups="blue", pattern="same_period")
    school = replace(
        project.school,
        groups=(a_group("blue"),),
        students=(a_student("ana", groups="blue"),),
        people=(*project.school.people, a_person()),
        activities=(*project.school.activities, busy),
    )
    placement = replace(in_period("art-2", 2), session=SessionId("assembly"))
    changed = replace(project, school=school)
    seated = sitting(
        changed.with_schedule(changed.schedule.with_placement(placement)), ana="band-1"
    )

    assert reasons(seated, "ana")["art"] == (
        "Both sections of Art III clash with Jazz Band (period 1) and Assembly (period 2)."
    )


def test_a_section_for_another_house_is_not_open() -> None:
    project = two_sections(
        activities=[a_section("art-1", open_to=("blue",))],
        groups=[a_house("blue")],
        placements=[in_period("art-1", 1)],
    )

    assert reasons(project, "ana")["art"] == "Art III 1 is open to House Blue only."


def test_a_course_for_another_grade_is_not_open() -> None:
    project = two_sections(courses=[a_course("art", grades=("11", "12")), a_course("band")])

    assert reasons(project, "ana")["art"] == "Art III is open to grade 11 and 12 only."


def test_a_section_without_a_place_is_no_seat() -> None:
    assert reasons(two_sections(placements=[]), "ana")["art"] == (
        "No section of Art III has a place yet."
    )


def test_students_kept_apart_are_named() -> None:
    project = two_sections(
        activities=[a_section("art-1")],
        placements=[in_period("art-1", 1)],
        companions=[Companions(students=(ANA, BEN), kind=Company.APART)],
    )

    assert reasons(sitting(project, ben="art-1"), "ana")["art"] == (
        "In the only section of Art III the student is kept apart from Ben."
    )


def test_several_sections_with_several_obstacles() -> None:
    project = two_sections(
        activities=[
            a_section("art-1", seats=1),
            a_section("art-2", open_to=("blue",)),
            a_section("art-3"),
            a_section("band-1"),
        ],
        groups=[a_house("blue")],
        requests=[*asks("ana", "art band"), *asks("ben", "art")],
        placements=[
            in_period("art-1", 1),
            in_period("art-2", 2),
            in_period("art-3", 3),
            in_period("band-1", 3),
        ],
    )

    assert reasons(sitting(project, ben="art-1", ana="band-1"), "ana")["art"] == (
        "The only section of Art III open to the student with a free seat clashes with Jazz Band "
        "(period 3)."
    )


def test_a_free_seat_is_told() -> None:
    assert reasons(two_sections(), "ana")["art"] == "A seat is free in Art III 1 (period 1)."


def test_sessions_of_groups_are_attended() -> None:
    project = two_sections()
    meeting = an_activity("assembly", groups="blue")
    school = replace(
        project.school,
        groups=(a_group("blue"),),
        students=(a_student("ana", groups="blue"), a_student("ben")),
        people=(*project.school.people, a_person()),
        activities=(*project.school.activities, meeting),
    )
    changed = replace(project, school=school)
    placement = placed("assembly", "Mon 9:00-9:50", staff="okoye")
    changed = changed.with_schedule(changed.schedule.with_placement(placement))

    assert [one.name for one in of(changed, "ana").lessons] == ["Assembly"]
    assert of(changed, "ben").lessons == ()


def test_required_requests_come_before_wanted_and_those_before_alternates() -> None:
    school = a_high_school()

    assert list(reasons(school, "ana")) == ["algebra", "english", "robotics", "biology", "band"]
    assert list(reasons(school, "ben"))[-1] == "band"


def test_a_stranger_has_no_standing() -> None:
    with pytest.raises(UserError, match="no student 'zoe'"):
        of(a_high_school(), "zoe")


def test_a_free_seat_that_a_promise_forbids_says_which() -> None:
    project = a_high_school(
        students=[a_student("ana", groups="blue")],
        groups=[a_house("blue")],
        teams=[a_team("blue", "t_algebra_1")],
        requests=asks("ana", "algebra english"),
        statements=[a_statement("house-teachers", "blue")],
    )
    seated = sitting(project, ana="english-1")

    assert reasons(seated, "ana")["algebra"] == (
        "A seat is free in Algebra II 2 (period 2), but would break a promise: "
        "Ana sits in Algebra II 2, without a teacher of Blue."
    )
