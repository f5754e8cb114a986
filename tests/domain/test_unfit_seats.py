"""Seats that no longer fit after something was changed."""

from dataclasses import replace

import pytest

from planner.domain.activity import Priority
from planner.domain.edits import drop_request
from planner.domain.ids import ActivityId, CourseId, StudentId
from planner.domain.project import Project
from planner.domain.schedule import Roster
from planner.domain.unfit_seats import unfit_seats
from tests.builders import block
from tests.reseating import moved, unplaced, with_seats
from tests.seated import RED, reseated, the_seated_project
from tests.seating import a_high_school, asks, sitting


@pytest.fixture
def project() -> Project:
    return the_seated_project()


def test_a_whole_schedule_has_no_unfit_seat(project: Project) -> None:
    assert not unfit_seats(project)
    assert unfit_seats(project).sentence == ""


def test_after_a_move_both_sections_that_clash_are_named(project: Project) -> None:
    found = unfit_seats(moved(project, "alg-1", (block(3),)))

    assert found.of_student == {"ana": ("alg-1", "art-1"), "ben": ("alg-1", "art-1")}
    assert found.sentence == "2 students have seats that no longer fit."


def test_a_section_without_a_place_fits_nobody(project: Project) -> None:
    found = unfit_seats(unplaced(project, "alg-1"))

    assert set(found.of_student) == set(RED)


def test_a_section_that_the_school_no_longer_has_fits_nobody(project: Project) -> None:
    activities = tuple(one for one in project.school.activities if one.id != "art-2")
    without = replace(project, school=replace(project.school, activities=activities))

    assert set(unfit_seats(without).of_student) == {"cam", "dov", "gus", "hal"}


def test_a_crowded_section_says_how_many_are_too_many(project: Project) -> None:
    found = unfit_seats(with_seats(project, "art-1", 3))

    assert (found.of_student, found.crowded) == ({}, {"art-1": 1})
    assert found.sentence == "1 section has more students than seats."


def test_a_seat_in_what_nobody_asks_for_any_more_does_not_fit(project: Project) -> None:
    requests = tuple(
        one for one in project.school.requests if (one.student, one.course) != ("ana", "art")
    )
    without = replace(project, school=replace(project.school, requests=requests))

    assert unfit_seats(without).of_student == {"ana": ("art-1",)}
    assert not unfit_seats(drop_request(project, StudentId("ana"), CourseId("art")))


def test_two_sections_of_a_course_do_not_fit(project: Project) -> None:
    twice = reseated(project, {"art-2": "cam dov ana"})

    assert unfit_seats(twice).of_student == {"ana": ("art-1", "art-2")}


def test_an_alternate_that_nothing_needs_does_not_fit() -> None:
    project = a_high_school(
        requests=[
            *asks("ana", "algebra"),
            *asks("ana", "art", priority=Priority.ALTERNATE),
        ]
    )
    alone = sitting(project, ana="art-1")
    both = alone.with_schedule(
        alone.schedule.with_roster(
            Roster(activity=ActivityId("algebra-1"), students=(StudentId("ana"),))
        )
    )

    assert not unfit_seats(alone)
    assert unfit_seats(both).of_student == {"ana": ("art-1",)}
