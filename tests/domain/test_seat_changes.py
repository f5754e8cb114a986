"""Seats changed by hand: several at once, and never into what no schedule may have."""

from __future__ import annotations

import pytest

from planner.domain.activity import Priority
from planner.domain.edits import leave_out, reseat, seat
from planner.domain.ids import ActivityId, StudentId
from planner.domain.project import Project
from planner.domain.seat_changes import SeatChange
from planner.errors import UserError
from tests.builders import a_group, a_person, an_activity, placed
from tests.seating import (
    PLACES,
    a_high_school,
    a_house,
    a_section,
    a_student,
    asks,
    in_period,
    sitting,
)

ANA, BEN = StudentId("ana"), StudentId("ben")
ONE, TWO = ActivityId("algebra-1"), ActivityId("algebra-2")


def refused(project: Project, student: str = "ana", **change: str) -> str:
    """Return why a change is refused."""
    named = {name: ActivityId(section) for name, section in change.items()}
    with pytest.raises(UserError) as caught:
        seat(project, StudentId(student), **named)
    return str(caught.value)


def test_a_student_takes_leaves_and_changes_a_section() -> None:
    taken = seat(a_high_school(), ANA, takes=ONE)
    changed = seat(taken, ANA, leaves=ONE, takes=TWO)
    left = seat(changed, ANA, leaves=TWO)

    assert taken.schedule.roster == {ONE: (ANA,)}
    assert changed.schedule.roster == {TWO: (ANA,)}
    assert left.schedule.rosters == ()


def test_two_students_change_places_between_full_sections() -> None:
    full = a_high_school(
        activities=[a_section(one, seats=1, room=f"r_{one}") for one in PLACES],
    )
    project = sitting(full, ana="algebra-1", ben="algebra-2")

    after = reseat(
        project,
        [
            SeatChange(student=ANA, leaves=ONE, takes=TWO),
            SeatChange(student=BEN, leaves=TWO, takes=ONE),
        ],
    )

    assert after.schedule.roster == {ONE: (BEN,), TWO: (ANA,)}


def test_no_section_gets_more_students_than_seats() -> None:
    full = sitting(a_high_school(), ana="robotics-1", ben="robotics-1", cy="robotics-1")

    told = refused(full, "dee", takes="robotics-1")

    assert told == "Robotics 1 has 3 seats; 4 students would sit there."


def test_nobody_is_in_two_sections_at_once() -> None:
    project = sitting(a_high_school(), ana="algebra-1")

    assert refused(project, takes="english-1") == (
        "Ana cannot be in English 10 1 and Algebra II 1 at once (Mon 8:00–8:50)."
    )


def test_nobody_is_in_a_section_and_with_their_group_at_once() -> None:
    project = a_high_school(
        students=[a_student("ana", groups="blue")],
        groups=[a_group("blue")],
        people=[a_person()],
        activities=[a_section("art-1"), an_activity("assembly", groups="blue")],
        requests=asks("ana", "art"),
        placements=[in_period("art-1", 1), placed("assembly", "Tue 8:00-8:50", staff="okoye")],
    )

    assert refused(project, takes="art-1") == (
        "Ana cannot be in Art III 1 and Assembly at once (Tue 8:00–8:50)."
    )


def test_nobody_takes_a_course_twice() -> None:
    project = sitting(a_high_school(), ana="algebra-1")

    assert refused(project, takes="algebra-2") == (
        "Ana would sit in both Algebra II 2 and Algebra II 1."
    )
    assert refused(project, takes="algebra-1") == "Ana sits in Algebra II 1 already."


def test_only_courses_that_a_student_asks_for_are_taken() -> None:
    assert refused(a_high_school(), "lou", takes="art-1") == (
        "Lou does not ask for Art III. Add the request first."
    )


def test_a_section_of_another_house_is_not_taken() -> None:
    project = a_high_school(
        groups=[a_house("blue")],
        activities=[a_section("art-1", open_to=("blue",))],
        requests=asks("ana", "art"),
        placements=[in_period("art-1", 1)],
    )

    assert refused(project, takes="art-1") == (
        "Art III 1 is open to House Blue only, and Ana is in none of these."
    )


def test_a_section_without_a_place_is_not_taken() -> None:
    assert refused(a_high_school(placements=[]), takes="algebra-1") == (
        "Algebra II 1 has no place in the schedule yet."
    )


def test_an_alternate_is_not_kept_beside_what_it_stood_in_for() -> None:
    school = a_high_school(
        requests=[
            *asks("ana", "art"),
            *asks("ana", "biology", priority=Priority.ALTERNATE, instead_of="art"),
        ]
    )

    assert refused(sitting(school, ana="biology-1"), takes="art-1") == (
        "Ana would keep AP Biology, an alternate that nothing needs. Take it out too."
    )


def test_nonsense_is_named() -> None:
    project = a_high_school()

    assert refused(project, "zoe", takes="art-1") == "There is no student 'zoe'."
    assert refused(project, leaves="art-1") == "Ana does not sit in Art III 1."
    assert refused(project) == "Ana neither leaves nor takes a section."
    assert "is not a section that requests fill" in refused(project, takes="gym")


def test_a_section_that_is_left_out_takes_its_roster_along() -> None:
    project = sitting(a_high_school(), ana="algebra-1 english-2")

    after = leave_out(project, ONE)

    assert after.schedule.roster == {ActivityId("english-2"): (ANA,)}
