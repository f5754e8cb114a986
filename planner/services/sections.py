"""Sections opened and closed after the schedule was built; re-seating follows."""

from __future__ import annotations

import re
from dataclasses import replace

from planner.domain.activity import Activity
from planner.domain.edits import leave_out
from planner.domain.ids import ActivityId
from planner.domain.language import say
from planner.domain.project import Project
from planner.errors import UserError

NUMBERED = re.compile(r"(.*?)(\d+)")
"""A section's id or name that ends in its number."""


def add_section(project: Project, like: ActivityId) -> Project:
    """Open one more section, with the course, staff, room and seats of another.

    It has no place in the schedule yet, and no students. Raises ``UserError`` if the other is no
    section that requests fill.
    """
    other = _section(project, like)
    added = replace(
        other,
        id=ActivityId(_next(other.id, [one.id for one in project.school.activities])),
        name=_next(other.name, [one.name for one in project.school.activities]),
    )
    activities = (*project.school.activities, added)
    return replace(project, school=replace(project.school, activities=activities))


def take_out(project: Project, section: ActivityId) -> Project:
    """Take a section's sessions out of the active schedule, to close it or place it anew.

    Its students stay in its roster, as seats that do not fit, until they are re-seated. Raises
    ``UserError`` if it is no section that requests fill.
    """
    known = _section(project, section)
    sessions = [one.id for one in project.demand.sessions if one.activity == known.id]
    return project.with_schedule(project.schedule.without(sessions))


def close_section(project: Project, section: ActivityId) -> Project:
    """Take a section out of the school, with its pins and links.

    Raises ``UserError`` if it is no section that requests fill, or while students sit in it: they
    are re-seated first.
    """
    known = _section(project, section)
    students = len(project.schedule.roster.get(known.id, ()))
    if students:
        sit = say("student sits") if students == 1 else say("students sit")
        raise UserError(
            say(
                "{students} {sit} in {known} ({scenario}). Take it out of the schedule "
                "and re-seat them before you close it.",
                students=students,
                sit=sit,
                known=known.name,
                scenario=project.scenario.name,
            )
        )
    return leave_out(project, known.id)


def _section(project: Project, identifier: ActivityId) -> Activity:
    section = project.school.asked.section.get(identifier)
    if section is None:
        called = project.school.called(identifier)
        raise UserError(say("{called} is not a section that course requests fill.", called=called))
    return section


def _next(text: str, known: list[str]) -> str:
    """Return a text with the number after the highest of those that differ only by number."""
    numbered = NUMBERED.fullmatch(text)
    stem = numbered[1] if numbered else f"{text} " if " " in text else f"{text}-"
    numbers = [
        int(found[2])
        for one in known
        if (found := NUMBERED.fullmatch(one)) is not None and found[1] == stem
    ]
    return f"{stem}{max(numbers, default=1) + 1}"
