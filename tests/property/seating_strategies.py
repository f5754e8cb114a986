"""Tiny random schools with course requests: four students, four sections, three blocks."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from planner.domain.activity import Activity, Companions, Company, Priority, Request
from planner.domain.ids import CourseId, StudentId
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.schedule import Placement, Schedule
from tests.builders import (
    a_course,
    a_group,
    a_need,
    a_project,
    a_school,
    a_section,
    a_statement,
    a_student,
    a_team,
    a_week,
    an_activity,
)
from tests.seated import reseated

STUDENTS = ("ana", "ben", "cam", "dov")
COURSES = ("alg", "bio", "art")
SECTIONS = ("alg-1", "alg-2", "bio-1", "bio-2", "art-1")
"""Four of these are offered."""
TEACHERS = ("ames", "boyd")


@st.composite
def requests(draw: st.DrawFn, student: str) -> list[Request]:
    """What one student asks for: some courses, perhaps one in place of another."""
    found = []
    for rank, course in enumerate(draw(st.permutations(COURSES)), start=1):
        priority = draw(st.sampled_from([*Priority, Priority.WANTED, None]))
        if priority is None:
            continue
        alternate = priority is Priority.ALTERNATE
        instead = draw(st.sampled_from([None, *COURSES])) if alternate else None
        found.append(
            Request(
                student=StudentId(student),
                course=CourseId(course),
                priority=priority,
                rank=rank if priority is Priority.WANTED else None,
                instead_of=CourseId(instead) if instead else None,
            )
        )
    return found


@st.composite
def sections(draw: st.DrawFn, name: str, *, pools: bool = True) -> Activity:
    """A section with a few seats, one teacher or a pool, perhaps a co-teacher or a house."""
    pool = draw(st.permutations(TEACHERS))[: draw(st.integers(1, 2)) if pools else 1]
    needs = [a_need("lead", pool, least=1, most=1)]
    if draw(st.booleans()):
        needs.append(a_need("coteacher", "cruz"))
    return a_section(
        name,
        staff=tuple(needs),
        seats=draw(st.integers(1, 3)),
        open_to=draw(st.sampled_from(["", "", "", "red"])),
    )


@st.composite
def companies(draw: st.DrawFn) -> list[Companions]:
    """Perhaps one row of students who are kept apart or together."""
    if not draw(st.integers(0, 5)):
        return []
    number = draw(st.integers(2, 3))
    course = draw(st.sampled_from([None, *map(CourseId, COURSES)]))
    return [
        Companions(
            students=tuple(map(StudentId, draw(st.permutations(STUDENTS))[:number])),
            kind=draw(st.sampled_from(Company)),
            course=course,
        )
    ]


@st.composite
def seat_statements(draw: st.DrawFn, weight: int | None, code: str | None = None) -> Statement:
    """One rule about who sits where, of this strength and, if given, with this code."""
    few = draw(st.integers(0, 2))
    attribute = draw(st.sampled_from(["", "sped", "grade:9"]))
    kinds: dict[str, tuple[str, dict[str, Any]]] = {
        "companions": ("", {}),
        "inclusion-share": ("", {"percent": 25 + 25 * few, "most": 1 + few}),
        "co-taught-seats": ("", {}),
        "house-teachers": ("red", {}),
        "balanced-sections": ("", {"within": few, "attribute": attribute}),
        "least-section-size": ("", {"lacking": few}),
    }
    chosen = code or draw(st.sampled_from(sorted(kinds)))
    about, parameters = kinds[chosen]
    return a_statement(chosen, about, weight=weight, **parameters)


@st.composite
def asking_projects(
    draw: st.DrawFn,
    statements: tuple[Statement, ...] = (),
    *,
    periods: int = 3,
    pools: bool = True,
) -> Project:
    """A school of four students on one day of a few blocks, without a schedule."""
    offered = sorted(draw(st.permutations(SECTIONS))[:4])
    activities = [draw(sections(name, pools=pools)) for name in offered]
    if draw(st.booleans()):
        # A class of house red, which takes up its students' time, perhaps for Art.
        course = draw(st.sampled_from([None, CourseId("art")]))
        activities.append(an_activity("class", leader="dunn", groups="red", course=course))
    school = a_school(
        cycle=a_week("Mon", periods=periods),
        courses=[
            a_course("alg", min_size=draw(st.sampled_from([None, 1, 2]))),
            *map(a_course, COURSES[1:]),
        ],
        groups=[a_group("red")],
        teams=[a_team("red", "ames")],
        students=[
            a_student(
                one,
                grade=draw(st.sampled_from(["9", "10"])),
                groups=draw(st.sampled_from(["", "red"])),
                attributes=draw(st.sampled_from([(), ("sped",)])),
            )
            for one in STUDENTS
        ],
        activities=activities,
        requests=[request for one in STUDENTS for request in draw(requests(one))],
        companions=draw(companies()),
    )
    return a_project(school=school, statements=statements)


@st.composite
def placements(draw: st.DrawFn, project: Project, *, all_of_them: bool) -> Schedule:
    """Any times, and of each pool any teacher; perhaps not everything is placed."""
    found = []
    for session in project.demand.sessions:
        if all_of_them or draw(st.integers(0, 4)):
            staff = tuple((n.role, draw(st.sampled_from(n.people))) for n in session.staff)
            times = draw(st.sampled_from(session.candidates))
            found.append(Placement(session=session.id, times=times, staff=staff))
    return Schedule(placements=tuple(found))


@st.composite
def placed_projects(draw: st.DrawFn, statements: tuple[Statement, ...] = ()) -> Project:
    """The same with everything placed somewhere, nobody seated."""
    project = draw(asking_projects(statements))
    return project.with_schedule(draw(placements(project, all_of_them=True)))


@st.composite
def anyhow_seated(draw: st.DrawFn, statements: tuple[Statement, ...] = ()) -> Project:
    """The same with some of it placed, and anybody in any seat."""
    project = draw(asking_projects(statements))
    project = project.with_schedule(draw(placements(project, all_of_them=False)))
    names = [one.id for one in project.school.activities if not one.groups]
    rosters = {str(one): draw(st.lists(st.sampled_from(STUDENTS), unique=True)) for one in names}
    return reseated(project, rosters)
