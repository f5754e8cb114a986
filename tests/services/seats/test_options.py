"""The sections that a student could take, and how to get into them."""

from __future__ import annotations

import pytest

from planner.domain.activity import Companions, Company, LinkKind, Priority
from planner.domain.edits import reseat
from planner.domain.ids import ActivityId, CourseId, StudentId
from planner.domain.project import Project
from planner.services.seats.index import Seating
from planner.services.seats.options import Option, State, options
from planner.services.seats.standing import standing
from tests.builders import a_statement, a_team, a_tie
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


def of(project: Project, student: str, course: str) -> dict[str, Option]:
    """Return a student's options for a course by section."""
    found = options(Seating(project=project), StudentId(student), CourseId(course))
    return {one.section: one for one in found}


def test_an_option_tells_when_who_where_and_how_many() -> None:
    option = of(sitting(a_high_school(), ben="algebra-1"), "ana", "algebra")["algebra-1"]

    assert (option.state, option.sentence) == (State.FREE, "Free.")
    assert (option.size, option.seats, option.left, option.after) == (1, 6, 5, 2)
    assert (option.people, option.rooms) == (("t_algebra_1",), ("r_algebra-1",))
    assert str(option.times[0]) == "Mon 8:00–8:50"


def test_the_section_a_student_sits_in_needs_no_change() -> None:
    option = of(sitting(a_high_school(), ana="algebra-1"), "ana", "algebra")["algebra-1"]

    assert (option.state, option.changes) == (State.HERE, ())


def test_taking_another_section_leaves_the_present_one() -> None:
    project = sitting(a_high_school(), ana="algebra-1")
    option = of(project, "ana", "algebra")["algebra-2"]

    after = reseat(project, option.changes)

    assert option.state is State.FREE
    assert after.schedule.sections_of[ANA] == ("algebra-2",)


def test_a_clash_is_resolved_by_moving_another_course() -> None:
    project = sitting(a_high_school(), ana="algebra-2 english-1")
    option = of(project, "ana", "robotics")["robotics-1"]

    after = reseat(project, option.changes)

    assert option.state is State.AFTER_MOVES
    assert option.sentence == (
        "Free if Algebra II moves to Algebra II 1 and English 10 moves to English 10 3."
    )
    assert set(after.schedule.sections_of[ANA]) == {"robotics-1", "algebra-1", "english-3"}


def test_fewest_courses_are_moved() -> None:
    option = of(sitting(a_high_school(), ana="algebra-2"), "ana", "robotics")["robotics-1"]

    assert [move.leaves for move in option.rearranged] == [("algebra-2",)]


def test_what_cannot_move_may_be_dropped() -> None:
    project = sitting(a_high_school(), ana="biology-1")
    option = of(project, "ana", "band")["band-1"]

    after = reseat(project, option.changes)

    assert option.state is State.AFTER_DROPPING
    assert option.sentence == "Free if AP Biology (period 4) is dropped."
    assert after.schedule.sections_of[ANA] == ("band-1",)


def test_a_full_section_cannot_be_had() -> None:
    project = sitting(a_high_school(), ana="robotics-1", ben="robotics-1", cy="robotics-1")
    option = of(project, "dee", "robotics")["robotics-1"]

    assert (option.state, option.changes) == (State.NO, ())
    assert option.sentence == "Robotics 1 is full (3 of 3 seats)."
    assert option.after == option.size


def test_nobody_is_moved_into_a_full_section() -> None:
    full = dict.fromkeys(("cy", "dee", "eli", "fay", "gus", "hal"), "algebra-1")
    project = sitting(a_high_school(), ana="algebra-2", **full)

    assert of(project, "ana", "robotics")["robotics-1"].state is State.AFTER_DROPPING


def test_an_alternate_is_left_when_nothing_needs_it_any_more() -> None:
    school = a_high_school(
        requests=[
            *asks("ana", "art"),
            *asks("ana", "biology", priority=Priority.ALTERNATE, instead_of="art"),
        ]
    )
    project = sitting(school, ana="biology-1")
    option = of(project, "ana", "art")["art-1"]

    after = reseat(project, option.changes)

    assert after.schedule.sections_of[ANA] == ("art-1",)


def test_an_alternate_that_nothing_needs_cannot_be_had() -> None:
    school = a_high_school(
        requests=[
            *asks("ana", "art"),
            *asks("ana", "biology", priority=Priority.ALTERNATE, instead_of="art"),
        ]
    )
    option = of(sitting(school, ana="art-1"), "ana", "biology")["biology-1"]

    assert (option.state, option.changes) == (State.NO, ())
    assert option.sentence == (
        "It is an alternate, and nothing that it could stand in for is unfilled."
    )


def test_students_kept_apart_are_an_obstacle() -> None:
    school = a_high_school(companions=[Companions(students=(ANA, BEN), kind=Company.APART)])
    option = of(sitting(school, ben="algebra-1"), "ana", "algebra")["algebra-1"]

    assert (option.state, option.sentence) == (State.NO, "Kept apart from Ben.")


def test_linked_sections_are_taken_together() -> None:
    project = a_high_school(
        students=[a_student("ana")],
        courses=[a_course("art"), a_course("band")],
        activities=[
            a_section("art-1"),
            a_section("art-2"),
            a_section("band-1"),
            a_section("band-2"),
        ],
        requests=asks("ana", "art band"),
        placements=[
            in_period("art-1", 1, "Mon Tue"),
            in_period("band-1", 1, "Wed Thu"),
            in_period("art-2", 2, "Mon Tue"),
            in_period("band-2", 2, "Wed Thu"),
        ],
        links=[
            a_tie(
                LinkKind.SAME_STUDENTS, [f"art-{number}", f"band-{number}"], link=f"pair-{number}"
            )
            for number in (1, 2)
        ],
    )
    first = reseat(project, of(project, "ana", "art")["art-1"].changes)
    second = reseat(first, of(first, "ana", "band")["band-2"].changes)

    assert set(first.schedule.sections_of[ANA]) == {"art-1", "band-1"}
    assert set(second.schedule.sections_of[ANA]) == {"art-2", "band-2"}


@pytest.mark.parametrize("course", ["algebra", "english", "robotics", "biology", "band"])
def test_every_change_offered_is_accepted_and_seats_the_student(course: str) -> None:
    project = sitting(a_high_school(), ana="algebra-2 english-1 biology-1", ben="robotics-1")
    for section, option in of(project, "ana", course).items():
        if option.changes:
            after = reseat(project, option.changes)
            seats = standing(Seating(project=after), ANA).seats
            assert section in {seat.section for seat in seats}
            assert after.schedule.roster[ActivityId(section)].count(ANA) == 1


def test_the_promises_that_a_change_would_break_are_told() -> None:
    project = a_high_school(
        students=[a_student(one) for one in ("ana", "ben", "cy")],
        requests=[request for one in ("ana", "ben", "cy") for request in asks(one, "algebra")],
        statements=[a_statement("balanced-sections", within=1)],
    )
    found = of(sitting(project, ben="algebra-1"), "ana", "algebra")

    assert found["algebra-2"].breaks == ()
    assert found["algebra-1"].breaks == ("Algebra II 1 has 2 students and Algebra II 2 0.",)
    assert found["algebra-1"].state is State.FREE


def test_a_promise_that_is_broken_anyway_is_not_told_again() -> None:
    project = a_high_school(
        students=[a_student(one) for one in ("ana", "ben", "cy", "dee")],
        requests=[
            *(request for one in ("ana", "ben", "cy") for request in asks(one, "algebra")),
            *asks("dee", "english"),
        ],
        statements=[a_statement("balanced-sections", within=1)],
    )
    seated = sitting(project, ana="algebra-1", ben="algebra-1")

    assert of(seated, "dee", "english")["english-1"].breaks == ()
    assert of(seated, "cy", "algebra")["algebra-1"].breaks == (
        "Algebra II 1 has 3 students and Algebra II 2 0.",
    )


def test_a_house_without_its_teachers_is_told() -> None:
    project = a_high_school(
        students=[a_student("ana", groups="blue"), a_student("ben")],
        groups=[a_house("blue")],
        teams=[a_team("blue", "t_algebra_1")],
        requests=[*asks("ana", "algebra"), *asks("ben", "algebra")],
        statements=[a_statement("house-teachers", "blue")],
    )
    found = of(project, "ana", "algebra")

    assert found["algebra-1"].breaks == ()
    assert found["algebra-2"].breaks == ("Ana sits in Algebra II 2, without a teacher of Blue.",)
    assert of(project, "ben", "algebra")["algebra-2"].breaks == ()
