"""Changes at the counselor's door."""

from __future__ import annotations

import pytest

from planner.domain.activity import Priority
from planner.domain.edits import add_request, drop_request, enroll
from planner.domain.ids import CourseId, StudentId
from planner.domain.project import Project
from planner.errors import UserError
from planner.services.seats.counts import counts
from planner.services.seats.index import Seating
from planner.services.seats.options import State
from planner.services.seats.walk_in import SeatOffer, new_request, offer, take, told
from tests.seating import a_high_school, a_student, asks, sitting

ANA, BEN, ZOE = StudentId("ana"), StudentId("ben"), StudentId("zoe")


def of(project: Project, student: StudentId, course: str) -> SeatOffer:
    seating = Seating(project=project)
    return offer(seating, new_request(seating, student, CourseId(course), Priority.WANTED))


def test_a_course_that_was_asked_for_needs_no_new_request() -> None:
    made = of(a_high_school(), ANA, "algebra")

    assert made.adds is None
    assert [option.state for option in made.options] == [State.FREE, State.FREE]


def test_a_course_that_was_not_asked_for_is_asked_for_with_the_seat() -> None:
    project = sitting(a_high_school(), ana="algebra-1")
    made = of(project, ANA, "art")
    option = made.options[0]

    after = take(project, made, option)

    assert made.adds is not None
    assert (made.adds.priority, made.adds.rank) == (Priority.WANTED, 3)
    assert (ANA, "art") in after.school.asked.request
    assert after.schedule.sections_of[ANA] == ("algebra-1", "art-1")
    assert told(Seating(project=project), made, option) == (
        "Asks for Art III (wanted).",
        "Takes a seat in Art III 1 (period 3).",
    )


def test_a_rearrangement_is_told_change_by_change() -> None:
    project = sitting(a_high_school(), ana="algebra-2")
    made = of(project, ANA, "robotics")

    assert told(Seating(project=project), made, made.options[0]) == (
        "Takes a seat in Robotics 1 (period 2).",
        "Moves from Algebra II 2 (period 2) to Algebra II 1 (period 1).",
    )


def test_dropping_a_request_frees_the_seat() -> None:
    project = sitting(a_high_school(), ana="algebra-1 biology-1")

    after = drop_request(project, ANA, CourseId("biology"))

    assert after.schedule.sections_of[ANA] == ("algebra-1",)
    assert (ANA, "biology") not in after.school.asked.request


def test_an_alternate_goes_with_the_request_it_stands_in_for() -> None:
    project = sitting(a_high_school(), ben="algebra-1 band-1")

    after = drop_request(project, BEN, CourseId("latin"))

    assert after.schedule.sections_of[BEN] == ("algebra-1",)


def test_only_what_is_asked_for_can_be_dropped() -> None:
    with pytest.raises(UserError, match="ana does not ask for Latin"):
        drop_request(a_high_school(), ANA, CourseId("latin"))


def test_nobody_asks_for_a_course_twice() -> None:
    with pytest.raises(UserError, match="twice"):
        add_request(a_high_school(), asks("ana", "algebra")[0])


def test_a_new_student_comes_with_requests_and_keeps_the_schedule() -> None:
    project = sitting(a_high_school(), ana="algebra-1")

    after = enroll(project, a_student("zoe"), asks("zoe", "algebra english"))

    assert after.schedule == project.schedule
    (count,) = (one for one in counts(Seating(project=after)) if one.student.id == ZOE)
    assert (count.asked, count.filled, count.unfilled) == (2, 0, 2)


def test_a_student_is_taken_in_once() -> None:
    with pytest.raises(UserError):
        enroll(a_high_school(), a_student("ana"))


def test_filled_requests_are_counted_without_alternates() -> None:
    project = sitting(a_high_school(), ben="algebra-1 band-1")

    count = counts(Seating(project=project))[1]

    assert (count.student.id, count.asked, count.filled) == (BEN, 5, 1)
