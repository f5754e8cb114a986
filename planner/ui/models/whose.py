"""Whose week to show when somebody asks for one person's or one student's."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.ui.models.timetable_view import TimetableView


def somebody(
    project: Project, view: TimetableView, *, session: SessionId | None, near: tuple[str, ...]
) -> str | None:
    """Return whose week it is best to show; ``None`` where the school has nobody.

    Somebody who is in the chosen session comes first, among them those ``near`` (the row that is
    current, whoever was shown before); then those near, and then the first of all.
    """
    known = {str(one) for one in _everybody(project, view)}
    inside = [one for one in _inside(project, view, session) if one in known]
    there = [one for one in near if one in known]
    both = [one for one in there if one in inside]
    return next(iter((*both, *inside, *there, *_everybody(project, view))), None)


def _everybody(project: Project, view: TimetableView) -> Iterator[str]:
    if view is TimetableView.STUDENT:
        yield from (student.id for student in project.school.students)
    else:
        yield from (person.id for person in project.school.people)


def _inside(project: Project, view: TimetableView, session: SessionId | None) -> Iterator[str]:
    """Yield those who are in a session."""
    known = project.demand.by_id.get(session) if session else None
    if known is None:
        return
    placement = project.schedule.get(known.id)
    if view is TimetableView.PERSON:
        yield from placement.people if placement else known.people
        return
    if known.activity:
        yield from project.schedule.roster.get(known.activity, ())
    groups = frozenset(known.groups)
    for student in project.school.students if groups else ():
        mine = (up for group in student.groups for up in (group, *project.school.ancestors(group)))
        if not groups.isdisjoint(mine):
            yield student.id
