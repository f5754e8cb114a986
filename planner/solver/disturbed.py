"""How many students of a section would have something else at each of its times."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from planner.domain.ids import ActivityId, GroupId, SessionId, StudentId
from planner.domain.project import Project
from planner.domain.session import Session
from planner.domain.week import Times


class Disturbed:
    """Counts in the active schedule of a project, as if some sessions were nowhere."""

    def __init__(self, project: Project, moving: Iterable[SessionId]) -> None:
        self._schedule = project.schedule
        self._asked = project.school.asked
        self._moving = frozenset(moving)
        self._sessions = project.demand.sessions
        self._clashes: dict[tuple[Times, Times], bool] = {}

    def students(self, session: Session, times: Times) -> int:
        """Count who sits in a session's section and has something else at these times."""
        section = session.activity
        seated = self._schedule.roster.get(section, ()) if section is not None else ()
        return sum(
            any(self._overlap(times, other) for other in self._times_of(student, section))
            for student in seated
        )

    def _times_of(self, student: StudentId, but: ActivityId | None) -> Iterable[Times]:
        for section in self._schedule.sections_of.get(student, ()):
            if section != but:
                yield from self._of_section.get(section, ())
        for group in self._asked.groups_of.get(student, ()):
            yield from self._of_group.get(group, ())

    @cached_property
    def _of_section(self) -> dict[ActivityId, list[Times]]:
        """When each section meets that does not move."""
        found: dict[ActivityId, list[Times]] = defaultdict(list)
        for session in self._sessions:
            now = self._schedule.get(session.id)
            if session.activity is not None and now and session.id not in self._moving:
                found[session.activity].append(now.times)
        return found

    @cached_property
    def _of_group(self) -> dict[GroupId, list[Times]]:
        """When each group attends something that does not move."""
        found: dict[GroupId, list[Times]] = defaultdict(list)
        for session in self._sessions:
            now = self._schedule.get(session.id)
            if session.groups and now and session.id not in self._moving:
                for group in session.groups:
                    found[group].append(now.times)
        return found

    def _overlap(self, one: Times, other: Times) -> bool:
        key = (one, other)
        if key not in self._clashes:
            self._clashes[key] = any(mine.overlaps(theirs) for mine in one for theirs in other)
        return self._clashes[key]
