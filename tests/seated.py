"""A small school with requests, and a schedule that seats its students and keeps every rule.

Eight students of grade 9 take Algebra, Biology and Art, of which there are two sections each. Four
are of house red and learn Algebra and Biology with Ames, the teacher of team red; four are of house
blue. Ana has a plan (``sped``) and sits in Algebra with a co-teacher.
"""

from __future__ import annotations

from planner.domain.activity import Priority, Request
from planner.domain.project import Project
from planner.domain.school import School
from tests.builders import (
    a_course,
    a_need,
    a_project,
    a_school,
    a_section,
    a_student,
    a_team,
    asking,
    block,
    placed,
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
    )
