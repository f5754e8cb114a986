"""A generated school with a schedule made by luck: sections anywhere, students wherever they fit.

Good enough to change something in it and look what follows, and made in a second or two. Teachers
and rooms are not looked at, and what cannot be filled is not asked for.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from planner.domain.activity import Activity, Request
from planner.domain.ids import ActivityId, StudentId
from planner.domain.project import Project
from planner.domain.schedule import Placement, Roster, Schedule
from planner.domain.week import Times

TRIES = 2_000
"""Steps of the search for one student's seats; then the last course tried is left unfilled."""


def seated(project: Project, seed: int) -> Project:
    """Return the project with every section placed, and with the requests that are filled."""
    rng = random.Random(seed)
    times = _times(project, rng)
    placements = tuple(
        Placement(
            session=session.id,
            times=times[session.activity],
            staff=tuple((need.role, need.people[0]) for need in session.staff if need.people),
        )
        for session in project.demand.sessions
        if session.activity in times and session.activity is not None
    )
    rosters = _Seating(project, times).rosters()
    seats = {(one, roster.activity) for roster in rosters for one in roster.students}
    filled = {(one, project.school.activity[section].course) for one, section in seats}
    requests = tuple(r for r in project.school.requests if (r.student, r.course) in filled)
    school = replace(project.school, requests=requests)
    changed = replace(project, school=school)
    return changed.with_schedule(Schedule(placements=placements, rosters=rosters))


def _times(project: Project, rng: random.Random) -> dict[ActivityId, Times]:
    """Place the sections of each course at different times as long as there are some."""
    found: dict[ActivityId, Times] = {}
    candidates = {session.activity: session.candidates for session in project.demand.sessions}
    for sections in project.school.asked.sections.values():
        offset = rng.randrange(1_000)
        for number, section in enumerate(sections):
            choices = candidates[section.id]
            found[section.id] = choices[(offset + number) % len(choices)]
    return found


class _Seating:
    """Seats one student after the other, those with fewest choices first."""

    def __init__(self, project: Project, times: dict[ActivityId, Times]) -> None:
        self._asked = project.school.asked
        self._times = times
        self._left = {one.id: self._asked.seats(one) for one in self._asked.section.values()}
        self._rosters: dict[ActivityId, list[StudentId]] = {one: [] for one in self._left}
        self._steps = 0

    def rosters(self) -> tuple[Roster, ...]:
        """Seat everybody and return who sits where."""
        for student, requests in self._asked.of_student.items():
            wishes = sorted(requests, key=lambda one: len(self._sections(one)))
            for section in self._taken(wishes):
                self._rosters[section].append(student)
                self._left[section] -= 1
        return tuple(
            Roster(activity=section, students=tuple(students))
            for section, students in self._rosters.items()
            if students
        )

    def _sections(self, request: Request) -> list[Activity]:
        return [
            one
            for one in self._asked.sections.get(request.course, ())
            if self._asked.may_sit(request.student, one)
        ]

    def _taken(self, wishes: Sequence[Request]) -> list[ActivityId]:
        """Return sections of as many wishes as fit, the last of them given up first."""
        chances = [
            sorted(
                (one.id for one in self._sections(wish) if self._left[one.id] > 0),
                key=lambda one: -self._left[one],
            )
            for wish in wishes
        ]
        self._steps = 0
        while True:
            found = self._fitting(chances, [])
            if found is not None:
                return found
            chances = [one for one in chances if one][:-1]

    def _fitting(
        self, chances: Sequence[Sequence[ActivityId]], taken: list[ActivityId]
    ) -> list[ActivityId] | None:
        if not chances:
            return taken
        for section in chances[0]:
            self._steps += 1
            if self._steps > TRIES:
                return None
            mine = set(self._times[section])
            if all(mine.isdisjoint(self._times[one]) for one in taken):
                found = self._fitting(chances[1:], [*taken, section])
                if found is not None:
                    return found
        return None
