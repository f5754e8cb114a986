"""How often each class has each subject until somebody says otherwise."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from planner.check.capacity import arguments
from planner.services.building import judged
from planner.services.ports import BuildOptions
from planner.services.starting.answers import Answers, Meetings, TeamsBy, with_pattern
from planner.services.starting.lessons import lessons_of, proposed_lessons
from planner.services.starting.making import project_of
from planner.services.starting.staff_list import StaffRow
from planner.services.starting.week import Pattern
from planner.solver.run import Search

CORE = ("Math", "ELA", "Science")


def a_teacher(subject: str, *grades: str, **others: object) -> StaffRow:
    name = f"{subject} {'-'.join(grades)} {others}"
    return replace(StaffRow(name=name, subjects=(subject,), grades=grades), **others)  # type: ignore[arg-type]  # of any field


def answers(*more: StaffRow, **others: object) -> Answers:
    """Return a school of two grades with three classes each and a core teacher for each grade."""
    core = tuple(a_teacher(subject, grade) for subject in CORE for grade in ("6", "7"))
    plain = Answers(name="Elm", grades=("6", "7"), classes=3, staff=(*core, *more))
    return replace(plain, **others)  # type: ignore[arg-type]  # of any field


def test_a_subject_is_taught_once_a_day_or_as_often_as_its_teachers_have_time() -> None:
    school = answers(a_teacher("Art"), a_teacher("Music", fte=Fraction(1, 2)))

    assert proposed_lessons(school) == {
        **dict.fromkeys(CORE, 5),
        "Art": 5,  # 30 of 35 periods, one a day to plan: six classes, five times each
        "Music": 2,
    }


def test_a_and_b_days_take_turns_in_a_subject() -> None:
    assert set(proposed_lessons(with_pattern(answers(), Pattern.AB)).values()) == {5}


def test_classes_leave_the_periods_free_in_which_teams_meet() -> None:
    subjects = [a_teacher(name, grade) for name in "ABCDE" for grade in ("6", "7")]

    full = answers(*subjects, teams=TeamsBy.NONE)
    free = answers(*subjects, meetings=Meetings(times=3, minutes=60))

    assert sum(proposed_lessons(full).values()) == 35
    assert sum(proposed_lessons(free).values()) == 35 - 3 * 2


def test_support_teachers_are_given_no_classes_of_their_own() -> None:
    school = answers(a_teacher("Resource", role="sped_teacher"), a_teacher("Guidance", role="aide"))

    assert (lessons_of(school)["Resource"], lessons_of(school)["Guidance"]) == (0, 0)


def test_what_was_said_stays_and_others_are_given_what_is_left() -> None:
    school = answers(lessons=(("Math", 20), ("ELA", 0)), meetings=Meetings(times=0))

    assert lessons_of(school) == {"Math": 20, "ELA": 0, "Science": 5}


def test_students_who_choose_courses_have_no_lessons_proposed() -> None:
    assert lessons_of(answers(classes=0)) == {}


@pytest.mark.parametrize("pattern", [Pattern.SEVEN, Pattern.FOUR_BY_FOUR])
def test_a_schedule_can_be_built_of_what_is_proposed(pattern: Pattern) -> None:
    school = answers(a_teacher("PE"), a_teacher("Art"))
    project = project_of(with_pattern(school, pattern))

    options = BuildOptions(seconds=30, workers=1, seed=1, improve=False)
    report = judged(project, Search(project, options, lambda _: None).run())

    assert not any(argument.proves for argument in arguments(project))
    assert report.certificate is not None
    assert report.certificate.holds
