from typing import Any

from planner.check.capacity import arguments
from planner.domain.activity import Course, Kind
from planner.domain.ids import CourseId
from planner.domain.project import Project
from tests.builders import (
    a_group,
    a_project,
    a_statement,
    an_activity,
    block,
    breaches,
    placed,
    size,
    the_verdict,
)

CODE = "teaching-load"


def load(**rule: Any) -> Project:
    """Return Ames teaching math to two groups that overlap, and on hall duty."""
    course = CourseId("math7")
    return a_project(
        placed("math#1", block(1), staff="ames"),
        placed("math#2", block(2), staff="ames"),
        placed("help", block(3), staff="ames"),
        placed("hall", block(4), staff="ames"),
        groups=[a_group("7A", 25), a_group("7A1", 12, parent="7A")],
        courses=[Course(id=course, name="Math", department="math")],
        activities=[
            an_activity("math", leader="ames", groups="7A", course=course, sessions=2),
            an_activity("help", leader="ames", groups="7A1"),
            an_activity("hall", leader="ames", kind=Kind.DUTY),
        ],
        statements=[a_statement(CODE, "ames", **rule)],
    )


def test_a_class_counts_once_and_a_half_not_beside_its_whole() -> None:
    verdict = the_verdict(load(classes=2, courses=1, subjects=1, students=30), CODE)

    assert verdict.breaches == ()
    assert (verdict.slack, verdict.slack_unit) == (5, "students")
    assert [str(w) for w in verdict.witnesses] == ["Mon 8:00–8:50 25 students reached"]
    assert the_verdict(load(classes=2), CODE).slack == 0


def test_what_is_too_much_is_told() -> None:
    assert breaches(load(classes=1, courses=0, subjects=0), CODE) == [
        "Ames teaches 2 classes, more than 1.",
        "Ames teaches 1 courses, more than 0.",
        "Ames teaches 1 subjects, more than 0.",
    ]


def test_students_beyond_are_counted_in_tens_begun() -> None:
    assert size(load(students=15), CODE) == 1
    assert size(load(students=14), CODE) == 2


def test_counting_finds_a_load_that_nobody_can_share() -> None:
    assert arguments(load(classes=2, students=25)) == ()
    assert [argument.sentence for argument in arguments(load(classes=1, students=24))] == [
        "Ames teaches 2 classes, more than 1.",
        "Ames reaches 25 students, more than 24.",
    ]
