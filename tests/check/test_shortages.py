"""Teachers and rooms with too few blocks for their sections lose requests, each counted once."""

from typing import Any

from planner.check.arguments.requests import fillable, structural_losses
from planner.domain.activity import Activity
from tests.builders import a_need, a_person, a_statement, an_activity, at
from tests.check.losing import EVERYBODY, a_school_of, only, sections
from tests.seating import PERIODS, a_section


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
