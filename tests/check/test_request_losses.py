"""Requests that no schedule can fill are counted and named before any search, none twice."""

import pytest

from planner.check.arguments.requests import fillable, structural_losses
from planner.check.capacity import arguments
from planner.domain.activity import Link, LinkKind, Pin, Priority
from planner.domain.ids import ActivityId, BlockId, GroupId, LinkId, PersonId
from tests.builders import a_person, a_room, an_activity, at
from tests.check.losing import EVERYBODY, a_school_of, only, sections
from tests.seating import PERIODS, a_course, a_house, a_section, a_student, asks, periods


def test_a_school_where_everything_fits_loses_nothing() -> None:
    project = a_school_of(sections("algebra", 3), dict.fromkeys(EVERYBODY, "algebra"))

    assert structural_losses(project) == ()
    assert fillable(project) == 12


def test_a_course_without_a_section_loses_all_its_requests() -> None:
    project = a_school_of(sections("algebra", 1), {"ana": "algebra latin", "ben": "latin"})

    loss = only(project)
    assert loss.requests == 2
    assert loss.students == ("ana", "ben")
    assert loss.sentence == (
        "2 requests for Latin cannot be filled: the course has no section. Add one, or change the "
        "requests."
    )


def test_alternates_are_not_lost() -> None:
    requests = [*asks("ana", "algebra"), *asks("ana", "latin", priority=Priority.ALTERNATE)]
    project = a_school_of(sections("algebra", 1), {"ana": "algebra latin"}, requests=requests)

    assert structural_losses(project) == ()
    assert fillable(project) == 1


def test_a_grade_that_may_not_take_a_course_is_told() -> None:
    project = a_school_of(
        sections("algebra", 1),
        {"ana": "algebra", "ben": "algebra"},
        courses=[a_course("algebra", grades=("11", "12"))],
        students=[a_student("ana"), a_student("ben", grade="11")],
    )

    loss = only(project)
    assert loss.students == ("ana",)
    assert "the course takes grade 11 or 12, not grade 10." in loss.sentence


def test_a_student_whose_groups_have_no_open_section_is_told() -> None:
    project = a_school_of(
        [a_section("algebra-1", open_to=(GroupId("blue"),))],
        {"ana": "algebra", "ben": "algebra"},
        groups=[a_house()],
        students=[a_student("ana", groups="blue"), a_student("ben")],
    )

    loss = only(project)
    assert loss.students == ("ben",)
    assert "no section that can be placed is open to their groups" in loss.sentence


def test_requests_beyond_the_seats_of_a_course_are_lost() -> None:
    project = a_school_of(sections("algebra", 2), dict.fromkeys(EVERYBODY, "algebra"))

    loss = only(project)
    assert loss.requests == 4
    assert loss.sentence == (
        "Algebra II has 12 requests for 8 seats: 4 requests cannot be filled. Add a section or "
        "seats, or change the requests."
    )


def test_seats_that_are_open_to_a_house_do_not_help_the_others() -> None:
    project = a_school_of(
        [
            a_section("algebra-1", seats=3, open_to=(GroupId("blue"),)),
            a_section("algebra-2", seats=1),
        ],
        dict.fromkeys(("ana", "ben", "cy"), "algebra"),
        groups=[a_house()],
        students=[a_student("ana", groups="blue"), a_student("ben"), a_student("cy")],
    )

    loss = only(project)
    assert loss.requests == 1
    assert "not all of them open to everybody who asks" in loss.sentence


def test_a_section_that_fits_nowhere_fills_nothing() -> None:
    project = a_school_of(
        [a_section("algebra-1", blocks=5)], dict.fromkeys(("ana", "ben"), "algebra")
    )

    loss = only(project)
    assert loss.requests == 2
    assert "none of its sections can be placed" in loss.sentence


@pytest.mark.parametrize("capacity", [3, 4])
def test_a_section_needs_a_room_for_its_seats(capacity: int) -> None:
    project = a_school_of(
        [a_section("algebra-1", seats=4, room="101")],
        {"ana": "algebra"},
        rooms=[a_room("101", capacity=capacity)],
    )

    assert fillable(project) == (capacity == 4)


def test_a_section_needs_somebody_who_is_ever_there() -> None:
    away = tuple(at(f"{day} 8:00-12:00") for day in ("Mon",))
    project = a_school_of(
        sections("algebra", 1, teachers="ames"),
        {"ana": "algebra"},
        people=[a_person("ames", unavailable=away)],
    )

    assert only(project).requests == 1


def test_students_ask_for_more_than_a_week_holds() -> None:
    courses = "algebra art band biology english"
    offered = [one for course in courses.split() for one in sections(course, 1)]
    project = a_school_of(offered, {"ana": courses, "ben": courses})

    loss = only(project)
    assert loss.requests == 2
    assert loss.students == ("ana", "ben")
    assert loss.sentence.startswith("2 students ask for more than fits into the week")


def test_what_a_student_must_leave_out_is_not_lost_twice() -> None:
    courses = "algebra art band biology english"
    offered = [one for course in courses.split() for one in sections(course, 1, seats=2)]
    wishes = {"ana": courses, "ben": courses, "cy": "art", "dee": "art"}
    project = a_school_of(offered, wishes)

    short, crowded = 2, 2
    assert sum(loss.requests for loss in structural_losses(project)) == max(short, crowded)


def test_classes_that_students_attend_with_a_group_fill_their_week() -> None:
    attended = [
        an_activity(name, leader=None, groups="7B", pattern="every_day")
        for name in ("math", "science", "history")
    ]
    project = a_school_of(
        [*attended, *sections("algebra", 1), *sections("art", 1)],
        {"ana": "algebra art"},
        students=[a_student("ana", groups="7B")],
    )

    assert only(project).requests == 1


def test_a_class_of_the_course_with_a_group_needs_no_seat() -> None:
    project = a_school_of(
        [
            an_activity("math", course="algebra", leader=None, groups="7B", pattern="every_day"),
            a_section("algebra-1", seats=1),
        ],
        {"ana": "algebra", "ben": "algebra"},
        students=[a_student("ana", groups="7B"), a_student("ben")],
    )

    assert structural_losses(project) == ()


def test_semester_courses_share_a_block_of_the_week() -> None:
    days = "A1 B1 A2 B2"
    halves = {"A": ("A1", "A2"), "B": ("B1", "B2")}
    offered = [
        a_section(f"{course}-1", days=halves[half])
        for half in halves
        for course in (f"{half.lower()}{n}" for n in range(5))
    ]
    wishes = {"ana": "a0 a1 a2 a3 b0 b1 b2 b3", "ben": "a0 a1 a2 a4 b1 b2 b3 b4"}
    project = a_school_of(offered, wishes, cycle=periods(days))

    assert structural_losses(project) == ()


def test_a_section_that_is_pinned_in_vain_is_lost_but_proves_nothing() -> None:
    project = a_school_of(
        sections("algebra", 1, teachers="ames"),
        {"ana": "algebra"},
        people=[a_person("ames", unavailable=(at(f"Mon {PERIODS[1]}"),))],
        pins=[Pin(activity=ActivityId("algebra-1"), session=1, block=BlockId("P1"))],
    )

    assert only(project).requests == 1
    assert not any(argument.proves for argument in arguments(project))


@pytest.mark.parametrize(("person", "lost"), [("ames", 4), ("boyd", 0)])
def test_a_section_that_is_pinned_to_somebody_takes_their_block(person: str, lost: int) -> None:
    project = a_school_of(
        sections("biology", 2, teachers="ames") + sections("art", 1, teachers="ames boyd"),
        {**dict.fromkeys(EVERYBODY[:8], "biology"), **dict.fromkeys(EVERYBODY[8:], "art")},
        people=[a_person("ames", max_blocks_day=2), a_person("boyd", max_blocks_day=1)],
        pins=[Pin(activity=ActivityId("art-1"), session=1, person=PersonId(person))],
    )

    assert sum(loss.requests for loss in structural_losses(project)) == lost


def test_rare_courses_that_can_meet_in_one_period_only_exclude_each_other() -> None:
    away = tuple(at(f"{day} 9:00-12:00") for day in ("Mon", "Wed"))
    project = a_school_of(
        sections("biology", 1, teachers="ames") + sections("art", 1, teachers="boyd"),
        {"ana": "biology art", "ben": "biology"},
        people=[a_person("ames", unavailable=away), a_person("boyd", unavailable=away)],
    )

    loss = only(project)
    assert (loss.requests, loss.students) == (1, ("ana",))


def test_a_second_period_is_enough_for_both() -> None:
    late, middle = at("Mon 10:00-12:00"), at("Mon 9:00-12:00")
    project = a_school_of(
        sections("biology", 1, teachers="ames") + sections("art", 1, teachers="boyd"),
        {"ana": "biology art"},
        people=[a_person("ames", unavailable=(late,)), a_person("boyd", unavailable=(middle,))],
    )

    assert structural_losses(project) == ()


def test_losses_are_notes_and_prove_nothing_impossible() -> None:
    project = a_school_of(sections("algebra", 2), dict.fromkeys(EVERYBODY, "algebra"))

    (note,) = arguments(project)
    assert not note.proves
    assert note.rule == "seats"
    assert note.about == ("algebra",)


def test_a_link_between_sections_proves_nothing_as_they_may_be_left_out() -> None:
    algebra, art = sections("algebra", 1), sections("art", 1)
    link = Link(
        id=LinkId("L1"),
        kind=LinkKind.ALTERNATE,
        activities=(algebra[0].id, art[0].id),
    )
    project = a_school_of([*algebra, *art], {"ana": "algebra art"}, links=[link])

    assert not any(argument.proves for argument in arguments(project))
