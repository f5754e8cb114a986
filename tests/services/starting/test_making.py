"""From answers to a project: sound whatever is answered, and a schedule can be built of it."""

from dataclasses import replace
from itertools import product

import pytest

from planner.check.capacity import arguments
from planner.domain.catalogue import faults_of
from planner.domain.project import Project
from planner.services.building import judged
from planner.services.ports import BuildOptions
from planner.services.starting.answers import (
    KINDS,
    Answers,
    SchoolKind,
    TeamsBy,
    with_kind,
    with_pattern,
)
from planner.services.starting.making import project_of, proposed_teams, without_team
from planner.services.starting.staff_list import read
from planner.services.starting.week import Pattern, Release, days_of
from planner.solver.run import Search

STAFF = read(
    "Name\tRole\tSubject\tGrade\tRoom\n"
    "Ms Ames\tTeacher\tMath\t6\t601\n"
    "Ms Boyd\tTeacher\tELA\t6\t602\n"
    "Ms Cole\tTeacher\tMath\t7\t701\n"
    "Ms Dunn\tTeacher\tELA\t7\t702\n"
    "Ms Ames\tLibrarian\tArt\t\tLibrary\n"
    "Dr Ellis\tPrincipal\t\t6-7\t\n"
).people


def a_school(pattern: Pattern = Pattern.SEVEN, **others: object) -> Answers:
    answers = replace(
        Answers(name="Elm"), grades=("6", "7"), classes=2, staff=STAFF, release=Release()
    )
    number = days_of(pattern)
    lessons = (("Math", number), ("ELA", number), ("Art", 2), ("Latin", 3))
    return replace(with_pattern(answers, pattern), lessons=lessons, **others)  # type: ignore[arg-type]  # of any field


@pytest.mark.parametrize(("kind", "pattern"), list(product(SchoolKind, Pattern)))
def test_every_combination_makes_a_sound_project(kind: SchoolKind, pattern: Pattern) -> None:
    answers = replace(KINDS[kind], staff=STAFF, release=Release(), teams=TeamsBy.BOTH)

    project = project_of(with_pattern(answers, pattern))

    assert not list(faults_of(project.school, project.statements))
    assert {group.grade for group in project.school.groups} == set(answers.grades)


def test_groups_people_rooms_and_classes_come_of_the_answers() -> None:
    school = project_of(a_school(rooms=1)).school

    assert [group.id for group in school.groups] == ["6A", "6B", "7A", "7B"]
    assert [person.id for person in school.people] == [
        *("ames", "boyd", "cole", "dunn", "ames2", "ellis"),
    ]
    assert [room.name for room in school.rooms] == [
        *("Room 601", "Room 602", "Room 701", "Room 702", "Library", "Classroom 1"),
    ]
    assert {role.id for role in school.roles} == {"teacher", "librarian", "principal"}
    math = [one for one in school.activities if one.course == "math-6"]
    assert [one.staff[0].people for one in math] == [("ames",), ("ames",)]
    assert {one.room.rooms for one in math if one.room} == {("601",)}
    assert len(school.activities) == 3 * 4


def test_students_who_choose_courses_have_a_group_for_each_grade() -> None:
    school = project_of(a_school(classes=0)).school

    assert [(group.id, group.name) for group in school.groups] == [
        ("G6", "Grade 6"),
        ("G7", "Grade 7"),
    ]
    assert school.activities == ()


@pytest.mark.parametrize(
    ("by", "teams"),
    [
        (TeamsBy.GRADE, ["Grade 6 team", "Grade 7 team"]),
        (TeamsBy.DEPARTMENT, ["Math department", "ELA department"]),
        (TeamsBy.BOTH, ["Grade 6 team", "Grade 7 team", "Math department", "ELA department"]),
        (TeamsBy.NONE, []),
    ],
)
def test_teams_are_made_by_grade_or_subject(by: TeamsBy, teams: list[str]) -> None:
    assert [team.name for team in proposed_teams(a_school(teams=by))] == teams


def test_who_is_in_no_team_is_told() -> None:
    assert without_team(a_school(teams=TeamsBy.GRADE)) == ("Ms Ames",)


def test_teams_are_promised_time_together() -> None:
    project = project_of(a_school())

    told = [r.sentence(project.school) for r in project.rules if r.code == "common-planning"]
    assert any("Grade 6 team plans together twice a week for at least 40" in one for one in told)
    assert any("Grade 6 team meets for early release once a week" in one for one in told)


def test_nothing_is_answered_away() -> None:
    answers = replace(a_school(), kind=SchoolKind.MIDDLE, size=31)

    other = with_kind(answers, SchoolKind.HIGH)

    assert (other.size, other.grades, other.staff) == (31, ("6", "7"), STAFF)
    assert other.pattern is Pattern.AB
    assert other.teams is TeamsBy.DEPARTMENT


def built(project: Project) -> bool:
    options = BuildOptions(seconds=30, workers=1, seed=1)
    report = judged(project, Search(project, options, lambda _: None).run())
    return report.certificate is not None and report.certificate.holds


@pytest.mark.parametrize("pattern", [Pattern.SEVEN, Pattern.AB, Pattern.ELEMENTARY])
def test_a_schedule_can_be_built_of_the_answers(pattern: Pattern) -> None:
    project = project_of(a_school(pattern))

    assert not any(argument.proves for argument in arguments(project))
    assert built(project)
