"""A small school with requests, and a schedule that seats its students and keeps every rule.

Eight students of grade 9 take Algebra, Biology and Art, of which there are two sections each. Four
are of house red and learn Algebra and Biology with Ames, the teacher of team red; four are of house
blue. Ana has a plan (``sped``) and sits in Algebra with a co-teacher. She and Eli are kept together
in Art, Ben and Hal apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planner.domain.activity import Activity, Companions, Company, Priority, Request
from planner.domain.ids import ActivityId, CourseId, StudentId
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.schedule import Roster
from planner.domain.school import School
from tests.builders import (
    Words,
    a_course,
    a_need,
    a_project,
    a_school,
    a_section,
    a_statement,
    a_student,
    a_team,
    asking,
    block,
    placed,
    words,
)

RED, BLUE = ("ana", "ben", "cam", "dov"), ("eli", "fay", "gus", "hal")
ROSTERS = {
    "alg-1": RED,
    "alg-2": BLUE,
    "bio-1": RED,
    "bio-2": BLUE,
    "art-1": ("ana", "ben", "eli", "fay"),
    "art-2": ("cam", "dov", "gus", "hal"),
}


def the_requests() -> list[Request]:
    """Return each student's requests: Algebra is required, Biology and Art are wanted."""
    return [
        request
        for student in (*RED, *BLUE)
        for request in (
            *asking(student, "alg"),
            *asking(student, "bio", priority=Priority.WANTED, rank=1),
            *asking(student, "art", priority=Priority.WANTED, rank=2),
        )
    ]


def the_seated_school() -> School:
    """Return the school, whose sections may each lie in any block of Monday."""
    taught = {"alg-2": "boyd", "bio-1": "ames", "bio-2": "boyd", "art-1": "dunn", "art-2": "dunn"}
    return a_school(
        courses=[a_course("alg", min_size=4), a_course("bio"), a_course("art", max_size=5)],
        students=[
            a_student("ana", grade="9", groups="red", attributes=("sped",)),
            *(a_student(one, grade="9", groups="red") for one in RED[1:]),
            *(a_student(one, grade="9", groups="blue") for one in BLUE),
        ],
        teams=[a_team("red", "ames")],
        activities=[
            a_section(
                "alg-1", staff=(a_need("lead", "ames"), a_need("coteacher", "cruz")), days="Mon"
            ),
            *(
                a_section(one, leader=leader, days="Mon", seats=4 if one == "art-2" else None)
                for one, leader in taught.items()
            ),
        ],
        requests=the_requests(),
        companions=[
            companions("ana eli", Company.TOGETHER, course="art"),
            companions("ben hal", Company.APART),
        ],
    )


def the_seated_project() -> Project:
    """Return the school with every student seated in all that they asked for."""
    return a_project(
        placed("alg-1", block(1), staff="ames coteacher=cruz"),
        placed("bio-2", block(1), staff="boyd"),
        placed("alg-2", block(2), staff="boyd"),
        placed("bio-1", block(2), staff="ames"),
        placed("art-1", block(3), staff="dunn"),
        placed("art-2", block(4), staff="dunn"),
        school=the_seated_school(),
        rosters=ROSTERS,
        statements=(
            a_statement("inclusion-share"),
            a_statement("co-taught-seats"),
            a_statement("house-teachers", "red"),
            a_statement("balanced-sections", within=2),
            a_statement("least-section-size"),
        ),
    )


def reseated(project: Project, rosters: Mapping[str, Words]) -> Project:
    """Return the project with these students in these sections instead."""
    schedule = project.schedule
    for section, students in rosters.items():
        listed = tuple(map(StudentId, words(students)))
        schedule = schedule.with_roster(Roster(activity=ActivityId(section), students=listed))
    return project.with_schedule(schedule)


def seats_in(
    rosters: Mapping[str, Words],
    *statements: Statement,
    sections: Sequence[Activity] = (),
    unplaced: Words = (),
    **tables: Any,
) -> Project:
    """Return sections with these rosters, one after the other in the blocks of Monday.

    Everybody who is listed asks for every course. Sections have no staff unless they are given.
    """
    given = {section.id: section for section in sections}
    held = [given.get(ActivityId(one)) or a_section(one) for one in rosters]
    listed = dict.fromkeys(student for there in rosters.values() for student in words(there))
    courses = dict.fromkeys(section.course or "" for section in held)
    return a_project(
        *(
            placed(section.id, block(number), staff=_fixed(section))
            for number, section in enumerate(held, start=1)
            if section.id not in words(unplaced)
        ),
        activities=held,
        requests=[r for student in listed for r in asking(student, tuple(courses))],
        rosters={section: there for section, there in rosters.items() if there},
        statements=statements,
        **tables,
    )


def _fixed(section: Activity) -> list[str]:
    """Return those on a section's staff who are named, the first of a pool otherwise."""
    return [
        f"{need.role}={person}" for need in section.staff for person in need.people[: need.most]
    ]


def companions(students: str, kind: Company, *, course: str | None = None) -> Companions:
    """Return students who are kept apart or together."""
    return Companions(
        students=tuple(map(StudentId, students.split())),
        kind=kind,
        course=CourseId(course) if course else None,
    )
