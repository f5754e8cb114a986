"""What is likely forgotten in a school's tables: no fault, but worth a second look."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.activity import Kind
from planner.domain.ids import PersonId
from planner.domain.language import say
from planner.domain.people import Family
from planner.domain.project import Project
from planner.domain.school import School
from planner.domain.school_year import school_year
from planner.domain.week import BlockKind
from planner.services.setup.looking import Finding
from planner.services.setup.steps import Step

PLANS_TOGETHER = frozenset({"common-planning", "full-table", "early-release", "data-meeting"})
"""Rules that give a team time together."""

LED = frozenset({Kind.CLASS, Kind.SMALL_GROUP})
"""Kinds of activity that somebody has to teach."""


def doubts(project: Project) -> Iterator[Finding]:
    """Yield what is left open or out.

    Days without classes, dates of unknown days, people, groups and courses without any classes,
    and teams without time.
    """
    school = project.school
    yield from _days(school)
    yield from _year(school)
    yield from _teams(project)
    if school.activities:  # before the first one, what is missing is the step of the courses
        yield from _people(school)
        yield from _groups(school)
        yield from _courses(school)


def _days(school: School) -> Iterator[Finding]:
    for day in school.cycle.day_ids:
        if not school.cycle.blocks(day, kinds=(BlockKind.CLASS,)):
            sentence = say(
                "{day} has no block for classes. Add some to its bell schedule, or give the day "
                "another one.",
                day=day,
            )
            yield Finding(step=Step.BELLS, sentence=sentence, table="days", row=day)


def _year(school: School) -> Iterator[Finding]:
    """Yield what the calendar leaves open, once the school says when its year begins and ends."""
    if school.first_day is not None and school.last_day is not None:
        for sentence in school_year(school).doubts:
            yield Finding(step=Step.BELLS, sentence=sentence, table="calendar")


def _people(school: School) -> Iterator[Finding]:
    busy: set[PersonId] = set()
    for activity in school.activities:
        busy.update(person for need in activity.staff for person in need.people)
    for team in school.teams:
        busy.update(team.everybody)
    for link in school.coaching:
        busy.update((link.coach, link.coachee))
    for person in school.people:
        role = school.role.get(person.role)
        leads = role is not None and role.family is Family.LEADER
        if person.id not in busy and not leads:
            sentence = say(
                "{name} has no class, no team and no coaching, and will not appear in the "
                "schedule.",
                name=person.name,
            )
            yield Finding(step=Step.PEOPLE, sentence=sentence, table="people", row=person.id)


def _teams(project: Project) -> Iterator[Finding]:
    planning = {
        about for rule in project.rules if rule.code in PLANS_TOGETHER for about in rule.about
    }
    for team in project.school.teams:
        if team.id not in planning:
            sentence = say(
                "Nothing promises {team} time to plan together. Add a promise for it.",
                team=team.name,
            )
            yield Finding(step=Step.TEAMS, sentence=sentence, table="teams", row=team.id)


def _groups(school: School) -> Iterator[Finding]:
    taught = {group for activity in school.activities for group in activity.groups}
    taught |= {group for activity in school.activities for group in activity.open_to}
    above = {parent for group in taught for parent in school.ancestors(group)}
    followed = {group for student in school.students for group in student.groups}
    for group in school.groups:
        known = {group.id, *school.ancestors(group.id)}
        if not known & taught and group.id not in above | followed:
            sentence = say("{group} has no classes yet.", group=group.name)
            yield Finding(step=Step.GROUPS, sentence=sentence, table="groups", row=group.id)


def _courses(school: School) -> Iterator[Finding]:
    offered = {activity.course for activity in school.activities}
    for course in school.courses:
        if course.id not in offered:
            sentence = say(
                "{course} is taught nowhere: no activity names it.", course=course.name or course.id
            )
            yield Finding(step=Step.COURSES, sentence=sentence, table="courses", row=course.id)
    for activity in school.activities:
        if activity.kind in LED and not activity.staff:
            sentence = say("{activity} has no teacher.", activity=activity.name)
            yield Finding(step=Step.COURSES, sentence=sentence, table="activities", row=activity.id)
