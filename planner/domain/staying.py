"""How far a schedule stays where another one had its sections."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.domain.activity import TEACHING

if TYPE_CHECKING:
    from planner.domain.ids import SessionId
    from planner.domain.project import Project
    from planner.domain.schedule import Schedule

USUAL = 10
"""Percent of the sections that may move where a schedule is to stay close to another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stayed:
    """Of the sections that a schedule had, those that are at other times or nowhere afterwards."""

    sections: int
    moved: tuple[SessionId, ...]

    @property
    def percent(self) -> float:
        """The share that moved, from 0 to 100."""
        return 100 * len(self.moved) / self.sections if self.sections else 0.0


def sections_in(project: Project, schedule: Schedule) -> tuple[SessionId, ...]:
    """Return the classes, small groups and the like that are asked for and placed."""
    return tuple(
        session.id
        for session in project.demand.sessions
        if session.kind in TEACHING and session.id in schedule.by_session
    )


def stayed(project: Project, before: Schedule, after: Schedule) -> Stayed:
    """Say which sections of the project are not at the times that they had before."""
    sections = sections_in(project, before)
    moved = tuple(
        one
        for one in sections
        if (there := after.get(one)) is None or there.times != before.by_session[one].times
    )
    return Stayed(sections=len(sections), moved=moved)
