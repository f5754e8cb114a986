"""Requests that no schedule can fill are counted and named before any search, none twice."""

from collections.abc import Sequence
from typing import Any

import pytest

from planner.check.arguments.requests import Loss, fillable, structural_losses
from planner.check.capacity import arguments
from planner.domain.activity import Activity, Link, LinkKind, Pin, Priority
from planner.domain.ids import ActivityId, BlockId, GroupId, LinkId, PersonId
from planner.domain.project import Project
from tests.builders import (
    a_need,
    a_person,
    a_project,
    a_room,
    a_statement,
    an_activity,
    at,
)
from tests.seating import NAMES, PERIODS, a_course, a_house, a_section, a_student, asks, periods

EVERYBODY = tuple(name.lower() for name in NAMES)


def sections(course: str, number: int, *, teachers: str = "", seats: int = 4) -> list[Activity]:
    """Return sections of a course that any one of these teachers may teach."""
    staff = {"staff": (a_need("lead", teachers, least=1),)} if teachers else {}
    return [a_section(f"{course}-{n}", seats=seats, **staff) for n in range(1, number + 1)]


def a_school_of(activities: Sequence[Activity], wishes: dict[str, str], **tables: Any) -> Project:
    """Return a school where students ask for courses: ``{"ana": "algebra art"}``."""
    tables.setdefault("students", [a_student(one) for one in EVERYBODY])
    courses = dict.fromkeys(one for asked in wishes.values() for one in asked.split())
    tables.setdefault("courses", [a_course(course) for course in courses])
    tables.setdefault("cycle", periods())
    tables.setdefault(
        "requests", [one for student, asked in wishes.items() for one in asks(student, asked)]
    )
    return a_project(activities=list(activities), **tables)


def only(project: Project) -> Loss:
    """Return the one loss that there is."""
    (loss,) = structural_losses(project)
    return loss


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


def test_the_only_teacher_of_a_course_has_too_few_blocks() -> None:
    project = a_school_of(
        sections("biology", 3, teachers="ames"),
        dict.fromkeys(EVERYBODY, "biology"),
        people=[a_person("ames", max_blocks_day=2)],
    )

    loss = only(project)
    assert loss.requests == 4
    assert loss.people == ("ames",)
    assert loss.courses == ("biology",)
    assert loss.sentence == (
        "1 section of AP Biology cannot be offered: its only qualified teacher, Ames, has 2 blocks "
        "for 3 sections. So at least 4 requests cannot be filled. Let somebody else teach one, or "
        "find another block for them."
    )


def test_a_section_that_no_request_needs_is_no_loss() -> None:
    project = a_school_of(
        sections("biology", 3, teachers="ames"),
        dict.fromkeys(EVERYBODY[:8], "biology"),
        people=[a_person("ames", max_blocks_day=2)],
    )

    assert structural_losses(project) == ()


def test_times_away_leave_fewer_blocks() -> None:
    away = (at(f"Wed {PERIODS[1]}"), at(f"Thu {PERIODS[2]}"))
    project = a_school_of(
        sections("biology", 3, teachers="ames"),
        dict.fromkeys(EVERYBODY, "biology"),
        people=[a_person("ames", unavailable=away)],
    )

    assert only(project).requests == 4


def test_planning_that_is_promised_daily_leaves_fewer_blocks() -> None:
    project = a_school_of(
        sections("biology", 3, teachers="ames") + sections("art", 1, teachers="ames"),
        {**dict.fromkeys(EVERYBODY[1:], "biology"), "ana": "biology art"},
        people=[a_person("ames", protected_minutes_day=45)],
    )

    loss = only(project)
    assert loss.requests == 1
    assert set(loss.courses) == {"art", "biology"}


def test_classes_of_groups_leave_fewer_blocks() -> None:
    project = a_school_of(
        [
            *sections("biology", 3, teachers="ames"),
            an_activity("latin", leader="ames", groups="7B", pattern="every_day"),
            an_activity("greek", leader="ames", groups="7B", pattern="every_day"),
        ],
        dict.fromkeys(EVERYBODY, "biology"),
    )

    assert only(project).requests == 4


def test_a_promised_load_leaves_fewer_classes() -> None:
    project = a_school_of(
        sections("biology", 3, teachers="ames"),
        dict.fromkeys(EVERYBODY, "biology"),
        statements=[a_statement("teaching-load", "ames", classes=1)],
    )

    assert only(project).requests == 8


def test_a_pool_is_short_although_nobody_is_short_alone() -> None:
    project = a_school_of(
        sections("biology", 3, teachers="ames boyd") + sections("art", 1, teachers="boyd"),
        {**dict.fromkeys(EVERYBODY, "biology"), "ana": "biology art", "ben": "biology art"},
        people=[a_person("ames", max_blocks_day=1), a_person("boyd", max_blocks_day=2)],
    )

    loss = only(project)
    assert loss.requests == 2
    assert loss.people == ("ames", "boyd")
    assert "Ames and Boyd, who alone may teach them, have 3 blocks for 4 sections" in loss.sentence


def test_another_teacher_of_the_pool_helps_out() -> None:
    project = a_school_of(
        sections("biology", 3, teachers="ames boyd"),
        dict.fromkeys(EVERYBODY, "biology"),
        people=[a_person("ames", max_blocks_day=2)],
    )

    assert structural_losses(project) == ()


def test_courses_with_other_teachers_are_short_each_for_itself() -> None:
    project = a_school_of(
        sections("biology", 2, teachers="ames") + sections("art", 2, teachers="boyd"),
        dict.fromkeys(EVERYBODY[:8], "biology art"),
        people=[a_person("ames", max_blocks_day=1), a_person("boyd", max_blocks_day=1)],
    )

    assert [loss.people for loss in structural_losses(project)] == [("ames",), ("boyd",)]
    assert fillable(project) == 8


def test_of_two_teachers_the_one_with_fewer_blocks_counts() -> None:
    staff = (a_need("lead", "ames"), a_need("coteacher", "boyd"))
    project = a_school_of(
        [a_section(f"biology-{number}", seats=4, staff=staff) for number in (1, 2, 3)],
        dict.fromkeys(EVERYBODY, "biology"),
        people=[a_person("boyd", max_blocks_day=2)],
    )

    loss = only(project)
    assert (loss.requests, loss.people) == (4, ("boyd",))


def in_rooms(course: str, number: int, rooms: str, **others: Any) -> list[Activity]:
    """Return sections of a course that may be held in these rooms."""
    return [a_section(f"{course}-{n}", room=rooms, **others) for n in range(1, number + 1)]


def test_the_only_rooms_of_courses_have_too_few_blocks() -> None:
    project = a_school_of(
        in_rooms("biology", 4, "lab", seats=2) + in_rooms("art", 1, "lab", seats=2),
        {**dict.fromkeys(EVERYBODY[:8], "biology"), "ivy": "art"},
    )

    loss = only(project)
    assert (loss.requests, loss.rooms, loss.people) == (1, ("lab",), ())
    assert loss.sentence == (
        "1 section of AP Biology and Art III cannot be offered: Room lab, the only room for them, "
        "has 4 blocks for 5 sections. So at least 1 request cannot be filled. Open another room to "
        "one, or find another block."
    )


def test_a_room_for_some_of_them_is_enough() -> None:
    project = a_school_of(
        in_rooms("biology", 4, "lab", seats=2) + in_rooms("art", 1, "lab studio", seats=2),
        {**dict.fromkeys(EVERYBODY[:8], "biology"), "ivy": "art"},
    )

    assert structural_losses(project) == ()


def test_what_lacks_teachers_and_rooms_is_counted_once() -> None:
    staff = (a_need("lead", "ames", least=1),)
    project = a_school_of(
        in_rooms("biology", 6, "lab", seats=2, staff=staff),
        dict.fromkeys(EVERYBODY, "biology"),
        people=[a_person("ames", max_blocks_day=3)],
    )

    loss = only(project)
    assert (loss.requests, loss.people) == (6, ("ames",))


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
