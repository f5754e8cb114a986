from typing import Any

import pytest

from planner.domain.activity import Student
from planner.domain.ids import GroupId, StudentId
from planner.domain.places import Group
from planner.domain.project import Project
from tests.builders import a_group, a_project, an_activity, block, breaches, placed

CODE = "one-class-at-a-time"


def at_once(one: str, other: str, groups: list[Group], **tables: Any) -> Project:
    return a_project(
        placed("math", block(1), staff="okoye"),
        placed("art", block(1), staff="boyd"),
        activities=[
            an_activity("math", leader="okoye", groups=one),
            an_activity("art", leader="boyd", groups=other),
        ],
        groups=groups,
        **tables,
    )


HALVES = [
    a_group("7", 50),
    a_group("7A", parent="7", split="homeroom"),
    a_group("7B", parent="7", split="homeroom"),
    a_group("girls", 20, parent="7", split="gym"),
    a_group("boys", 30, parent="7", split="gym"),
]


@pytest.mark.parametrize(
    ("one", "other", "clashes"),
    [
        ("7A", "7B", 0),
        ("7A", "7A", 1),
        ("7", "7A", 1),
        ("7A", "7", 1),
        ("7A", "girls", 1),
        ("girls", "boys", 0),
    ],
)
def test_groups_clash_where_they_may_share_students(one: str, other: str, clashes: int) -> None:
    assert len(breaches(at_once(one, other, HALVES), CODE)) == clashes


def test_a_clash_names_the_groups_and_both_classes() -> None:
    assert breaches(at_once("7", "7A", HALVES), CODE) == [
        "7 and 7A share students and are in Math (Mon 8:00–8:50) and Art (Mon 8:00–8:50) at once."
    ]


def test_students_who_are_listed_decide() -> None:
    groups = [a_group("chess"), a_group("choir")]
    both = Student(id=StudentId("kim"), groups=(GroupId("chess"), GroupId("choir")))
    only = Student(id=StudentId("kim"), groups=(GroupId("chess"),))

    assert len(breaches(at_once("chess", "choir", groups, students=[both]), CODE)) == 1
    assert breaches(at_once("chess", "choir", groups, students=[only]), CODE) == []


def test_classes_one_after_the_other_are_no_clash() -> None:
    project = a_project(
        placed("math", "Mon 8:00-8:50"),
        placed("art", "Mon 8:50-9:40"),
        activities=[an_activity("math", groups="7B"), an_activity("art", groups="7B")],
    )

    assert breaches(project, CODE) == []


def test_two_sessions_of_one_activity_clash_as_well() -> None:
    project = a_project(
        placed("math#1", block(1)),
        placed("math#2", block(1)),
        activities=[an_activity("math", groups="7B", sessions=2)],
    )

    assert breaches(project, CODE) == [
        "7B is in Math (Mon 8:00–8:50) and Math (Mon 8:00–8:50) at once."
    ]
