"""Sections opened and closed after the schedule was built."""

from dataclasses import replace

import pytest

from planner.domain.ids import ActivityId
from planner.errors import UserError
from planner.services.sections import add_section, close_section, take_out
from tests.seating import a_high_school, a_section, asks, sitting


def test_a_new_section_is_like_another_and_has_the_next_number() -> None:
    project = add_section(a_high_school(), ActivityId("english-2"))

    added = project.school.activity[ActivityId("english-4")]
    other = project.school.activity[ActivityId("english-2")]
    assert added.name == "English 10 4"
    assert (added.course, added.seats, added.staff) == (other.course, other.seats, other.staff)
    assert "english-4" in project.demand.by_id
    assert "english-4" not in project.schedule.by_session


def test_a_section_without_a_number_gets_a_second() -> None:
    section = replace(a_section("english-1"), id=ActivityId("eng"), name="Honors English")
    alone = a_high_school(activities=[section], requests=asks("ana", "english"), placements=[])

    project = add_section(alone, ActivityId("eng"))

    assert [(one.id, one.name) for one in project.school.activities] == [
        ("eng", "Honors English"),
        ("eng-2", "Honors English 2"),
    ]


def test_what_requests_do_not_fill_cannot_be_added_or_closed() -> None:
    project = a_high_school()

    for edit in (add_section, take_out, close_section):
        with pytest.raises(UserError, match="cello is not a section that course requests fill"):
            edit(project, ActivityId("cello"))


def test_a_section_is_closed_only_once_nobody_sits_there() -> None:
    project = sitting(a_high_school(), ana="algebra-1", ben="algebra-1")

    with pytest.raises(UserError, match=r"2 students sit in Algebra II 1 \(First draft\)"):
        close_section(project, ActivityId("algebra-1"))
    with pytest.raises(UserError, match="1 student sits"):
        close_section(sitting(a_high_school(), ana="algebra-1"), ActivityId("algebra-1"))


def test_an_empty_section_is_closed_with_its_place() -> None:
    project = close_section(a_high_school(), ActivityId("algebra-1"))

    assert "algebra-1" not in project.school.activity
    assert "algebra-1" not in project.schedule.by_session


def test_taken_out_of_the_schedule_its_students_still_wait_for_seats() -> None:
    project = take_out(sitting(a_high_school(), ana="algebra-1"), ActivityId("algebra-1"))

    assert "algebra-1" not in project.schedule.by_session
    assert project.schedule.roster == {"algebra-1": ("ana",)}
