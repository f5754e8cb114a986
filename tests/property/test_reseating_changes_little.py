"""Random small schools, changed at random: re-seated students break nothing and few change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.activity import Activity, Priority, Request
from planner.domain.edits import move_session
from planner.domain.ids import ActivityId, CourseId, SessionId, StudentId
from planner.domain.project import Project
from planner.domain.schedule import Placement, Roster
from planner.domain.unfit_seats import unfit_seats
from planner.services.ports import Outcome
from tests.reseating import broken_about_seats, reseating, seats_of, worth
from tests.seating import a_course, a_high_school, a_section, a_student, in_period

COURSES = ("algebra", "english", "art", "band")
STUDENTS = tuple(f"s{number}" for number in range(6))
PERIODS = 4


@st.composite
def schools(draw: st.DrawFn) -> Project:
    """Return a school whose students sit wherever they fit, with sections changed since."""
    sections = [
        a_section(f"{course}-{number}", seats=draw(st.integers(1, 4)))
        for course in COURSES
        for number in (1, 2)
    ]
    requests = [
        Request(
            student=StudentId(student),
            course=CourseId(course),
            priority=priority,
            rank=rank if priority is not Priority.REQUIRED else None,
        )
        for student in STUDENTS
        for rank, course in enumerate(draw(st.permutations(COURSES))[: draw(st.integers(0, 4))], 1)
        for priority in [draw(st.sampled_from(Priority))]
    ]
    project = a_high_school(
        activities=sections,
        requests=requests,
        courses=[a_course(course) for course in COURSES],
        students=[a_student(student) for student in STUDENTS],
        placements=[_somewhere(draw, section) for section in sections],
    )
    return _changed(draw, _seated(project))


def _somewhere(draw: st.DrawFn, section: Activity) -> Placement:
    return replace(in_period(section.id, draw(st.integers(1, PERIODS))), room=None)


def _seated(project: Project) -> Project:
    """Seat everybody in the first section that leaves nothing unfit."""
    for request in project.school.requests:
        for section in project.school.asked.sections.get(request.course, ()):
            there = project.schedule.roster.get(section.id, ())
            roster = Roster(activity=section.id, students=(*there, request.student))
            more = project.with_schedule(project.schedule.with_roster(roster))
            if not unfit_seats(more):
                project = more
                break
    return project


def _changed(draw: st.DrawFn, project: Project) -> Project:
    """Move some sections, take some out of the schedule, and change the seats of some."""
    names = sorted(one.id for one in project.school.activities)
    chosen = draw(st.lists(st.sampled_from(names), max_size=3))
    for section in chosen:
        what = draw(st.sampled_from(("move", "take out", "seats")))
        if what == "seats":
            project = _with_seats(project, section, draw(st.integers(0, 4)))
        elif what == "take out":
            project = project.with_schedule(project.schedule.without([SessionId(section)]))
        elif project.schedule.get(SessionId(section)) is not None:
            known = project.school.activity[section]
            project = move_session(project, _somewhere(draw, known))
    return project


def _with_seats(project: Project, section: ActivityId, seats: int) -> Project:
    activities = tuple(
        replace(one, seats=seats) if one.id == section else one for one in project.school.activities
    )
    return replace(project, school=replace(project.school, activities=activities))


@pytest.mark.property
@given(schools())
def test_after_re_seating_nothing_is_broken_and_nothing_is_unfit(project: Project) -> None:
    found, after = reseating(project)

    assert broken_about_seats(after) == []
    assert not unfit_seats(after)
    assert found.outcome is Outcome.OPTIMAL


@pytest.mark.property
@given(schools())
def test_what_fits_and_is_filled_is_worth_no_less_afterwards(project: Project) -> None:
    unfit = {(s, one) for s, taken in unfit_seats(project).of_student.items() for one in taken}
    crowded = {(s, one) for s, one in seats_of(project) if one in unfit_seats(project).crowded}
    asked = project.school.asked

    _, after = reseating(project)

    fitting = sum(
        asked.worth[student, asked.section[section].course or CourseId("")]
        for student, section in seats_of(project) - unfit - crowded
    )
    assert worth(after) >= fitting


@pytest.mark.property
@given(schools(), st.integers(0, 2))
def test_no_more_others_change_than_may(project: Project, most: int) -> None:
    found, after = reseating(project, most)

    assert broken_about_seats(after) == []
    assert not unfit_seats(after)
    crowded = unfit_seats(project).crowded
    concerned = {s for one in crowded for s in project.schedule.roster[one]}
    assert len(set(found.others) - concerned) <= most
    unlimited, freely = reseating(project)
    assert worth(after) <= worth(freely)
    if len(unlimited.others) <= most:
        assert worth(after) == worth(freely)


@pytest.mark.property
@given(schools())
def test_nobody_changes_where_one_student_alone_could(project: Project) -> None:
    found, after = reseating(project)

    if not unfit_seats(project):
        assert found.others == ()
    if found.others and len(found.must) == 1:
        alone = max(worth(one) for one in _ways_of(project, found.must[0]))
        assert alone < worth(after)


def _ways_of(project: Project, student: StudentId) -> Iterator[Project]:
    """Yield the project with every choice of one student's seats that fits."""
    asked, schedule = project.school.asked, project.schedule
    for section in schedule.sections_of.get(student, ()):
        schedule = schedule.seated(student, leaves=section, takes=None)
    courses = [request.course for request in asked.of_student.get(student, ())]
    for taken in product(*([None, *asked.sections.get(one, ())] for one in courses)):
        choice = schedule
        for one in taken:
            if one is not None:
                choice = choice.seated(student, leaves=None, takes=one.id)
        chosen = project.with_schedule(choice)
        if not unfit_seats(chosen):
            yield chosen
