"""A small school in which every kind of promise can be made."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.activity import Course, Student
from planner.domain.ids import CampusId, CourseId, GroupId, PersonId, StudentId
from planner.domain.people import Assessment, CoachingLink, CoachingMode
from planner.domain.places import Campus
from planner.domain.school import School
from planner.services.promises.gaps import Gap
from planner.services.promises.options import Form
from tests.builders import a_group, a_person, a_room, a_school, a_team, a_week, an_activity


def a_full_school() -> School:
    """Return a school with teams, coaching, tests, campuses, groups with parts, and students."""
    school = a_school(
        cycle=a_week(staff=True),
        people=[
            a_person("okoye", role="multi_classroom_leader"),
            a_person("ames", attributes=frozenset({"veteran"})),
            a_person("boyd", max_blocks_day=4),
            a_person("cole", role="principal"),
        ],
        teams=[a_team("blue", "ames boyd", leader="okoye"), a_team("gold", "boyd")],
        rooms=[a_room("r1"), a_room("r2", kind="gym")],
        groups=[
            a_group("7A", grade="7"),
            a_group("7A-n", 12, parent="7A", split="halves"),
            a_group("7A-s", 13, parent="7A", split="halves"),
            a_group("blue", grade="8", adults_week_max=9),
            a_group("blue-n", 12, parent="blue", split="halves"),
            a_group("blue-s", 13, parent="blue", split="halves"),
        ],
        activities=[
            an_activity("ela", leader="ames", groups="7A"),
            an_activity("math", leader="boyd", groups="blue"),
        ],
    )
    return replace(
        school,
        campuses=(Campus(id=CampusId("north"), name="North"), Campus(id=CampusId("south"))),
        courses=(Course(id=CourseId("ela7"), name="ELA 7", department="English"),),
        coaching=(
            CoachingLink(
                coach=PersonId("okoye"),
                coachee=PersonId("ames"),
                observations_week=1,
                observation_minutes=30,
                talks_week=1,
                talk_minutes=25,
                mode=CoachingMode.LIVE,
            ),
        ),
        assessments=(
            Assessment(
                team=school.teams[0].id, day=school.cycle.day_ids[0], lag_days=2, minutes=40
            ),
        ),
        students=(
            Student(id=StudentId("s1"), grade="7", groups=(GroupId("7A"),), attributes=("sped",)),
            Student(id=StudentId("s2"), grade="7", attributes=("ell",)),
        ),
    )


A_SCHOOL = a_full_school()


def other_value(gap: Gap) -> str:
    """Return another value that a gap may have."""
    if gap.form is Form.NUMBER:
        number = int(gap.value)
        return str(number + 1 if number < gap.most else number - 1)
    if gap.form is Form.TIME:
        return "09:30" if gap.value != "09:30" else "10:30"
    if gap.form is Form.PAIRS:
        return "veteran:2" if gap.value != "veteran:2" else "novice:1"
    return [option.value for option in gap.options if option.value not in ("", gap.value)][-1]
