"""Which sessions are near to others: those that share their people, groups or rooms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from planner.domain.ids import SessionId
from planner.domain.schedule import Placement, Schedule
from planner.domain.session import Session
from planner.domain.week import Times
from planner.solver.board import Board

Ring = frozenset[SessionId]


class Near:
    """Who has to do with whom among the sessions of a board, in one schedule."""

    def __init__(self, board: Board, schedule: Schedule) -> None:
        self._board = board
        self._schedule = schedule

    def in_the_way(self, wished: Iterable[Placement]) -> Ring:
        """Return the sessions whose people, groups or room are wanted at their times."""
        found: set[SessionId] = set()
        for wish in wished:
            for other in self._partners(wish.session):
                now = self._schedule.get(other)
                if now is not None and _overlap(now.times, wish.times):
                    found.add(other)
        return frozenset(found)

    def around(self, sessions: Iterable[SessionId]) -> Ring:
        """Return these sessions and all that share people or groups with them."""
        found = set(sessions)
        for session in tuple(found):
            found |= self._partners(session)
        return frozenset(found)

    def _partners(self, session: SessionId) -> set[SessionId]:
        known = self._board.sessions[session]
        words = {*self._words(known)}.union(*(self._related[group] for group in known.groups))
        return {other for word in words for other in self._of.get(word, ())} - {session}

    @cached_property
    def _of(self) -> dict[str, list[SessionId]]:
        """The sessions of each person, group, and room that is not one of many."""
        found: dict[str, list[SessionId]] = defaultdict(list)
        for session in self._board.sessions.values():
            for word in self._words(session):
                found[word].append(session.id)
        return found

    def _words(self, session: Session) -> Iterator[str]:
        """Yield who and what a session needs: its people, its groups, and the room it has."""
        yield from dict.fromkeys((*session.people, *session.groups))
        if session.coachee is not None:
            yield session.coachee
        now = self._schedule.get(session.id)
        if now is not None and now.room is not None:
            yield now.room

    @cached_property
    def _related(self) -> dict[str, tuple[str, ...]]:
        """For each group, itself and every one that it is a part of or shares students with."""
        school = self._board.school
        return {
            one.id: tuple(
                other.id
                for other in school.groups
                if other is one or school.share_students(one.id, other.id)
            )
            for one in school.groups
        }


def _overlap(one: Times, other: Times) -> bool:
    return any(mine.overlaps(theirs) for mine in one for theirs in other)
