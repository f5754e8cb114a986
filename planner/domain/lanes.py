"""Whose bells people go by, where grades have bells of their own: those of their classes."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.domain.ids import GroupId, PersonId
    from planner.domain.project import Project
    from planner.domain.session import Session

Lane = frozenset["GroupId"]
"""Groups whose blocks are followed, as :meth:`planner.domain.school.School.followers` has them."""


class Lanes:
    """The lanes of one school's people; worked out when they are asked for."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def of(self, session: Session, observed: Session | None = None) -> tuple[Lane, ...]:
        """Return the lanes of a session that no students attend, the likeliest one first.

        An observation goes by the class it lies in; then, as a meeting does, by the classes of
        those who come, first of whose lane most sessions are.
        """
        first = [observed] if observed is not None and observed.groups else []
        found = dict.fromkeys(self._project.school.followers(one.groups) for one in first)
        counted: Counter[Lane] = Counter()
        hosts = (session.coachee,) if session.coachee is not None else ()
        for person in (*hosts, *session.people):
            counted += self._taught.get(person, Counter())
        found.update((lane, None) for lane, _ in counted.most_common())
        return tuple(found)

    @cached_property
    def _taught(self) -> dict[PersonId, Counter[Lane]]:
        """How many sessions of each lane each person may lead."""
        school = self._project.school
        taught: dict[PersonId, Counter[Lane]] = {}
        for session in self._project.demand.sessions:
            if session.groups:
                lane = school.followers(session.groups)
                for person in session.people:
                    taught.setdefault(person, Counter())[lane] += 1
        return taught
