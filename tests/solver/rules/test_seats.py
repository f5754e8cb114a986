"""Seats, and who may have one: what no search can do."""

import pytest

from planner.domain.project import Project
from tests.builders import a_course, a_group, a_section, a_student
from tests.check.rules.test_seats_check import algebra, with_alternates
from tests.solver.agreement import seats_allowed

CODE = "seats"


@pytest.mark.parametrize(
    ("roster", "fits"), [("ana ben", True), ("ana ben cam", False), ("dov", False), ("zoe", False)]
)
def test_those_who_asked_may_sit_while_there_are_seats(roster: str, fits: bool) -> None:
    assert seats_allowed(algebra(roster), CODE) == fits


@pytest.mark.parametrize("grade", ["9", "10", ""])
def test_a_course_takes_its_grades(grade: str) -> None:
    project = algebra(
        "ana",
        students=[a_student("ana", grade=grade)],
        courses=[a_course("alg", grades=("8", "9"))],
    )

    assert seats_allowed(project, CODE) == (grade != "10")


@pytest.mark.parametrize("group", ["red", "red-a", "blue"])
def test_a_section_may_be_open_to_some_groups_only(group: str) -> None:
    project = algebra(
        "ana",
        activities=[a_section("alg-1", open_to="red"), a_section("alg-2")],
        groups=[a_group("red-a", parent="red")],
        students=[a_student("ana", groups=group)],
    )

    assert seats_allowed(project, CODE) == (group != "blue")


@pytest.mark.parametrize(
    ("project", "fits"),
    [
        (with_alternates("alg", "art", art=None), True),
        (with_alternates("alg", "bio", "art", art=None), False),
        (with_alternates("alg", "art", art="bio"), True),
        (with_alternates("bio", "art", art="bio"), False),
        (with_alternates("alg", "art", art="drama", drama=None), False),
        (with_alternates("art", "band", art=None, band=None), True),
        (with_alternates("alg", "art", "band", art=None, band=None), False),
        (with_alternates("art", "band", art="bio", band=None), True),
        (with_alternates("art", "band", art="bio", band="bio"), False),
        (with_alternates("art", "band", "chor", art="bio", band=None, chor=None), False),
    ],
)
def test_alternates_stand_in_for_requests_without_a_seat(project: Project, fits: bool) -> None:
    assert seats_allowed(project, CODE) == fits
