"""What there is to place and where it could go: the figures that counting starts from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from planner.domain.activity import TEACHING, Kind
from planner.domain.ids import ActivityId, DayId, GroupId, PersonId
from planner.domain.project import Project
from planner.domain.rule import Rule
from planner.domain.school import School
from planner.domain.session import Session
from planner.domain.week import Span, Times

R = TypeVar("R", bound=Rule)


@dataclass(frozen=True, kw_only=True)
class Supply:
    """A project's sessions with the times that are left to them.

    A session's own times are those of its candidates at which everybody who is in it whatever is
    chosen is available, and its groups are on site.
    """

    project: Project

    @property
    def school(self) -> School:
        """The school."""
        return self.project.school

    @cached_property
    def required(self) -> tuple[Session, ...]:
        """The sessions that must be placed."""
        return tuple(s for s in self.project.demand.sessions if s.required)

    @cached_property
    def by_group(self) -> dict[GroupId, list[Session]]:
        """For each group, what it attends itself or as a part of a larger group."""
        naming: dict[GroupId, list[Session]] = defaultdict(list)
        for session in self.project.demand.sessions:
            for group in session.groups:
                naming[group].append(session)
        table: dict[GroupId, list[Session]] = {}
        for group in self.school.group:
            line = (group, *self.school.ancestors(group))
            found = {session.id: session for one in line for session in naming[one]}
            table[group] = list(found.values())
        return table

    @cached_property
    def planning(self) -> dict[PersonId, list[Session]]:
        """For each person, the sessions that could be their own planning."""
        return self._of_kinds(frozenset({Kind.PLANNING}))

    @cached_property
    def taught(self) -> dict[PersonId, list[Session]]:
        """For each person, the classes on whose staff they are or may be."""
        return self._of_kinds(TEACHING)

    def _of_kinds(self, kinds: frozenset[Kind]) -> dict[PersonId, list[Session]]:
        table: dict[PersonId, list[Session]] = defaultdict(list)
        for session in self.project.demand.sessions:
            for person in session.people if session.kind in kinds else ():
                table[person].append(session)
        return table

    @cached_property
    def by_activity(self) -> dict[ActivityId, list[Session]]:
        """The sessions of each activity."""
        table: dict[ActivityId, list[Session]] = defaultdict(list)
        for session in self.project.demand.sessions:
            if session.activity is not None:
                table[session.activity].append(session)
        return table

    @cached_property
    def by_person(self) -> dict[PersonId, list[Session]]:
        """For each person, the required sessions that cannot do without them."""
        table: dict[PersonId, list[Session]] = defaultdict(list)
        for session in self.required:
            for person in session.fixed_people:
                table[person].append(session)
        return table

    @cached_property
    def rows(self) -> dict[DayId, tuple[Span, ...]]:
        """The times of each day's blocks, whoever follows them."""
        cycle = self.school.cycle
        return {day: tuple(row.on(day) for row in cycle.blocks(day)) for day in cycle.day_ids}

    @cached_property
    def _promises(self) -> dict[type[Rule], list[Rule]]:
        table: dict[type[Rule], list[Rule]] = defaultdict(list)
        for rule in self.project.rules:
            if rule.promised:
                table[type(rule)].append(rule)
        return table

    def promised(self, kind: type[R]) -> Iterator[R]:
        """Yield the promised rules of one kind."""
        yield from (rule for rule in self._promises[kind] if isinstance(rule, kind))

    @cached_property
    def _off_site(self) -> dict[GroupId, frozenset[DayId]]:
        """For each group, the days on which it or a group that shares its students is away."""
        away = [group for group in self.school.groups if group.off_site_days]
        return {
            group.id: frozenset(
                day
                for other in away
                if other.id == group.id or self.school.share_students(group.id, other.id)
                for day in other.off_site_days
            )
            for group in self.school.groups
        }

    @cached_property
    def _left(self) -> dict[tuple[int, tuple[Span, ...], frozenset[DayId]], tuple[Times, ...]]:
        return {}

    def times(self, session: Session) -> tuple[Times, ...]:
        """Return the times left to a session."""
        people = self.school.person
        away = tuple(
            span for p in session.fixed_people if p in people for span in people[p].unavailable
        )
        off_site = frozenset(day for group in session.groups for day in self._off_site[group])
        if not away and not off_site:
            return session.candidates
        key = (id(session.candidates), away, off_site)
        if key not in self._left:
            self._left[key] = tuple(
                times
                for times in session.candidates
                if not any(s.day in off_site or any(map(s.overlaps, away)) for s in times)
            )
        return self._left[key]

    def spans(self, sessions: Iterable[Session]) -> frozenset[Span]:
        """Return every piece of time that is left to some of these sessions."""
        choices = {id(times): times for times in map(self.times, sessions)}
        return frozenset().union(*map(self._spans_of, choices.values()))

    @cached_property
    def _spans(self) -> dict[int, frozenset[Span]]:
        return {}

    def _spans_of(self, choices: tuple[Times, ...]) -> frozenset[Span]:
        """Return the pieces of some times that a session keeps, so that their id stays theirs."""
        known = self._spans.get(id(choices))
        if known is None:
            known = frozenset(span for times in choices for span in times)
            self._spans[id(choices)] = known
        return known


def pieces(session: Session) -> int:
    """Return on how many days at least a session takes place."""
    return min((len(times) for times in session.candidates), default=0)


def shortest(choices: Sequence[Times]) -> int:
    """Return the fewest minutes that one of these choices of times takes; 0 without any."""
    return min((sum(span.minutes for span in times) for times in choices), default=0)


def longest(choices: Sequence[Times]) -> int:
    """Return the most minutes that one of these choices of times takes; 0 without any."""
    return max((sum(span.minutes for span in times) for times in choices), default=0)


def side_by_side(spans: Iterable[Span]) -> int:
    """Return how many of these pieces of time can be used by one person at most."""
    count = 0
    free_from: dict[DayId, int] = {}
    for span in sorted(spans, key=lambda span: span.end):
        if span.start >= free_from.get(span.day, 0):
            count += 1
            free_from[span.day] = span.end
    return count


def minutes_covered(spans: Iterable[Span]) -> int:
    """Return the minutes in which at least one of these pieces runs."""
    total = 0
    reached: dict[DayId, int] = {}
    for span in sorted(spans, key=lambda span: span.start):
        start = max(span.start, reached.get(span.day, 0))
        total += max(0, span.end - start)
        reached[span.day] = max(span.end, start)
    return total
