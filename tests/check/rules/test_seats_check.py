"""Seats, and who may have one."""

from typing import Any

import pytest

from planner.domain.activity import Priority
from planner.domain.ids import CourseId
from planner.domain.project import Project
from tests.builders import (
    a_course,
    a_group,
    a_project,
    a_section,
    a_student,
    an_activity,
    asking,
    block,
    breaches,
    placed,
    size,
)

CODE = "seats"
ALTERNATE = Priority.ALTERNATE


def algebra(roster: str, **others: Any) -> Project:
    """Return Algebra in blocks 1 and 2, of whose first section this is the roster."""
    tables = {
        "activities": [a_section("alg-1", seats=2), a_section("alg-2", seats=2)],
        "requests": [request for one in ("ana", "ben", "cam") for request in asking(one, "alg")],
        "students": [a_student("dov")],
        **others,
    }
    return a_project(
        placed("alg-1", block(1)),
        placed("alg-2", block(2)),
        rosters={"alg-1": roster, "alg-2": ""},
        **tables,
    )


def test_as_many_students_as_seats_may_sit() -> None:
    assert breaches(algebra("ana ben"), CODE) == []


def test_one_more_is_too_many() -> None:
    assert breaches(algebra("ana ben cam"), CODE) == ["Alg-1 has 3 students for 2 seats."]


def test_the_course_says_how_many_sit_where_a_section_does_not() -> None:
    def of_two(roster: str) -> Project:
        return algebra(
            roster,
            activities=[a_section("alg-1"), a_section("alg-2")],
            courses=[a_course("alg", max_size=2)],
        )

    assert size(of_two("ana ben"), CODE) == 0
    assert size(of_two("ana ben cam"), CODE) == 1


def test_only_those_who_asked_may_sit() -> None:
    assert breaches(algebra("dov"), CODE) == ["Dov sits in Alg-1, but did not ask for the course."]


def test_strangers_may_not_sit() -> None:
    assert breaches(algebra("zoe"), CODE) == [
        "zoe sits in Alg-1, but the school has no such student."
    ]


@pytest.mark.parametrize(("grade", "fits"), [("9", True), ("10", False), ("", True)])
def test_a_course_takes_its_grades(grade: str, fits: bool) -> None:
    project = algebra(
        "ana",
        students=[a_student("ana", grade=grade)],
        courses=[a_course("alg", grades=("8", "9"))],
    )

    assert breaches(project, CODE) == (
        [] if fits else ["Ana sits in Alg-1, but is in grade 10, which the course does not take."]
    )


@pytest.mark.parametrize(("groups", "fits"), [("red", True), ("red-a", True), ("blue", False)])
def test_a_section_may_be_open_to_some_groups_only(groups: str, fits: bool) -> None:
    project = algebra(
        "ana",
        activities=[a_section("alg-1", open_to="red"), a_section("alg-2")],
        groups=[a_group("red-a", parent="red")],
        students=[a_student("ana", groups=groups)],
    )

    told = "Ana sits in Alg-1, which is open to red only."
    assert breaches(project, CODE) == ([] if fits else [told])


def test_a_student_sits_in_one_section_of_a_course() -> None:
    project = a_project(
        placed("alg-1", block(1)),
        placed("alg-2", block(2)),
        activities=[a_section("alg-1"), a_section("alg-2")],
        requests=asking("ana", "alg"),
        rosters={"alg-1": "ana", "alg-2": "ana"},
    )

    assert breaches(project, CODE) == ["Ana sits in 2 sections of Alg."]


def test_a_section_without_a_place_has_no_students() -> None:
    project = a_project(
        activities=[a_section("alg-1")],
        requests=[*asking("ana", "alg"), *asking("ben", "alg")],
        rosters={"alg-1": "ana ben"},
    )

    assert breaches(project, CODE) == ["Alg-1 does not take place, but has 2 students."]
    assert size(project, CODE) == 2


def test_a_class_of_groups_has_no_roster() -> None:
    project = a_project(
        placed("math", block(1), staff="okoye"),
        activities=[a_section("alg-1"), an_activity("math", groups="9")],
        requests=asking("ana", "alg"),
        rosters={"math": "ana"},
    )

    assert breaches(project, CODE) == ["Math is no section, but has 1 student."]


def with_alternates(*seats: str, **named: str | None) -> Project:
    """Return Ana, who asks for Algebra and Biology, in these courses.

    ``named`` are her alternates, each with the course it stands in for.
    """
    courses = ("alg", "bio", *named)
    return a_project(
        *(placed(f"{one}-1", block(n)) for n, one in enumerate(courses, start=1)),
        activities=[a_section(f"{one}-1") for one in courses],
        requests=[
            *asking("ana", "alg"),
            *asking("ana", "bio", priority=Priority.WANTED),
            *(
                request
                for course, main in named.items()
                for request in asking("ana", course, priority=ALTERNATE, instead_of=main)
            ),
        ],
        rosters={f"{one}-1": "ana" for one in seats},
    )


def test_an_alternate_stands_in_for_a_request_without_a_seat() -> None:
    assert size(with_alternates("alg", "art", art=None), CODE) == 0
    assert breaches(with_alternates("alg", "bio", "art", art=None), CODE) == [
        "Ana has a seat in 1 alternate that no unfilled request calls for."
    ]


def test_an_alternate_stands_in_for_the_course_it_names() -> None:
    assert size(with_alternates("alg", "art", art="bio"), CODE) == 0
    assert size(with_alternates("bio", "art", art="bio"), CODE) == 1


def test_an_alternate_of_a_course_that_was_not_asked_for_stands_in_for_nothing() -> None:
    assert size(with_alternates("alg", "art", art="drama", drama=None), CODE) == 1


def test_each_alternate_needs_a_request_of_its_own() -> None:
    assert size(with_alternates("art", "band", art=None, band=None), CODE) == 0
    assert size(with_alternates("alg", "art", "band", art=None, band=None), CODE) == 1
    assert size(with_alternates("art", "band", art="bio", band=None), CODE) == 0
    assert size(with_alternates("alg", "art", "band", art="bio", band=None), CODE) == 1
    assert size(with_alternates("art", "band", art="bio", band="bio"), CODE) == 1
    assert size(with_alternates("alg", "art", "band", art="bio", band="bio"), CODE) == 1
    assert size(with_alternates("art", "band", "chor", art="bio", band=None, chor=None), CODE) == 1


def test_a_class_of_a_students_groups_leaves_nothing_to_stand_in_for() -> None:
    project = a_project(
        placed("math", block(1), staff="okoye"),
        placed("art-1", block(2)),
        activities=[
            an_activity("math", groups="9", course=CourseId("alg")),
            a_section("art-1"),
        ],
        students=[a_student("ana", groups="9")],
        requests=[*asking("ana", "alg"), *asking("ana", "art", priority=ALTERNATE)],
        rosters={"art-1": "ana"},
    )

    assert size(project, CODE) == 1


def test_a_student_has_no_seat_in_a_course_that_their_groups_attend() -> None:
    project = a_project(
        placed("math", block(1), staff="okoye"),
        placed("alg-1", block(2)),
        activities=[an_activity("math", groups="9", course=CourseId("alg")), a_section("alg-1")],
        students=[a_student("ana", groups="9")],
        requests=asking("ana", "alg"),
        rosters={"alg-1": "ana"},
    )

    assert breaches(project, CODE) == ["Ana sits in a section of Alg, which their groups attend."]
