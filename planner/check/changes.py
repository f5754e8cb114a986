"""A schedule after some changes: its indexes share whatever the changes do not touch."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from planner.check.state import WHOSE, Entry, State, Table, days_of, in_order
from planner.domain.ids import ActivityId, SessionId, StudentId
from planner.domain.move import Move
from planner.domain.schedule import Placement, Schedule

Read = tuple[str, Hashable]
"""What is read of a schedule: the name of a look-up, and what is looked up."""

ANYTHING = (("entries", ""), ("schedule", ""))


@dataclass(frozen=True, kw_only=True)
class Changes:
    """What differs between one schedule and the next.

    Attributes:
        placements: where sessions are placed, in the place of where they were.
        parked: sessions that are placed no more.
        positions: in which order new placements come, and those that come in another.
        rosters: the new rosters of activities whose seats change; empty where none is left.
        schedule: the next schedule, where it is there already.

    """

    base: State
    placements: Mapping[SessionId, Placement]
    parked: Collection[SessionId]
    positions: Mapping[SessionId, float]
    rosters: Mapping[ActivityId, tuple[StudentId, ...]]
    schedule: Schedule | None = None

    @cached_property
    def sessions(self) -> frozenset[SessionId]:
        """Every session that is placed otherwise or no more."""
        return frozenset((*self.placements, *self.parked))

    @cached_property
    def gone(self) -> tuple[Entry, ...]:
        """The entries that are no longer there."""
        table = self.base.tables["session"]
        return tuple(entry for one in self.sessions for entry in table.get(one, ()))

    @cached_property
    def added(self) -> tuple[Entry, ...]:
        """The entries that are new."""
        lookups, found = self.base.lookups, list[Entry]()
        for session, placement in self.placements.items():
            position = self.positions.get(session)
            if position is None:
                position = self.base.positions[session]
            found += days_of(lookups, placement, position)
        return tuple(found)

    @cached_property
    def students(self) -> frozenset[StudentId]:
        """Everybody whose seats change."""
        was = self.base.rosters
        found = (set(was.get(one, ())) ^ set(now) for one, now in self.rosters.items())
        return frozenset[StudentId]().union(*found)

    @cached_property
    def come_or_gone(self) -> tuple[SessionId, ...]:
        """The sessions that have a place only before or only after."""
        had = self.base.placements
        come = (one for one in self.placements if one not in had)
        return (*come, *(one for one in self.parked if one in had))

    @cached_property
    def touched(self) -> frozenset[Read]:
        """Everything that can be read of a schedule and is not as it was."""
        found: set[Read] = {(name, one) for e in (*self.gone, *self.added) for name, one in _of(e)}
        found.update(("session", one) for one in self.sessions)
        found.update(("seats", one) for one in self.rosters)
        found.update(("seats of", student) for student in self.students)
        asked = self.base.lookups.school.asked
        if any(one not in asked.section for one in self.rosters):
            found.add(("strange rosters", ""))
        if any(one not in asked.student for one in self.students):
            found.add(("strangers", ""))
        for one in self.come_or_gone:
            found.update(self._standing(one))
        found.update(ANYTHING)
        return frozenset(found)

    def _standing(self, session: SessionId) -> Iterator[Read]:
        """Yield what depends on whether a session has a place."""
        known = self.base.lookups.sessions.get(session)
        if known is None:
            yield "unknown sessions", ""
        elif known.activity is not None:
            yield "takes place", known.activity
            yield from (("taught", group) for group in known.groups)

    # The state after them ------------------------------------------------------------------------

    def made(self) -> State:
        """Return the state after the changes."""
        base = self.base
        positions = {**base.positions, **self.positions} if self.positions else base.positions
        after = State(
            lookups=base.lookups,
            placements=self._placements(),
            positions=positions,
            rosters=self._rosters(),
            sections_of=self._sections_of(),
            tables={name: self._table(name) for name in WHOSE},
        )
        if not self.come_or_gone:
            for name in ("lacking", "taught_to"):
                if name in base.__dict__:
                    after.__dict__[name] = base.__dict__[name]
        return after

    def _placements(self) -> Mapping[SessionId, Placement]:
        if self.schedule is not None:
            return self.schedule.by_session
        found = {**self.base.placements, **self.placements}
        for session in self.parked:
            found.pop(session, None)
        return found

    def _table(self, name: str) -> Table:
        whose, base = WHOSE[name], self.base.tables[name]
        keys = {one for e in (*self.gone, *self.added) for one in whose(e) if one is not None}
        if not keys:
            return base
        table, gone = dict(base), self.sessions
        for key in keys:
            kept = [e for e in base.get(key, ()) if e.session.id not in gone]
            new = [e for e in self.added if key in whose(e)]
            if kept or new:
                table[key] = sorted((*kept, *new), key=in_order) if new else kept
            else:
                table.pop(key, None)
        return table

    def _rosters(self) -> Mapping[ActivityId, tuple[StudentId, ...]]:
        if not self.rosters:
            return self.base.rosters
        if self.schedule is not None:
            return self.schedule.roster
        found = {**self.base.rosters, **self.rosters}
        return {section: students for section, students in found.items() if students}

    def _sections_of(self) -> Mapping[StudentId, tuple[ActivityId, ...]]:
        if not self.students:
            return self.base.sections_of
        found = dict(self.base.sections_of)
        order = {section: number for number, section in enumerate(self._rosters())}
        for student in self.students:
            now = [one for one in found.get(student, ()) if one not in self.rosters]
            now += [one for one, there in self.rosters.items() if student in there]
            found[student] = tuple(sorted(now, key=order.__getitem__))
            if not now:
                del found[student]
        return found


def _of(entry: Entry) -> Iterator[Read]:
    for name, whose in WHOSE.items():
        yield from ((name, one) for one in whose(entry) if one is not None)


def of_move(base: State, move: Move) -> Changes:
    """Return what a move changes."""
    new = (p.session for p in move.placements if p.session not in base.placements)
    last = base.last_position
    return Changes(
        base=base,
        placements={placement.session: placement for placement in move.placements},
        parked=move.parked,
        positions={session: last + number for number, session in enumerate(new, start=1)},
        rosters=_reseated(base, move),
    )


def _reseated(base: State, move: Move) -> dict[ActivityId, tuple[StudentId, ...]]:
    found: dict[ActivityId, list[StudentId]] = {}

    def roster(section: ActivityId) -> list[StudentId]:
        return found.setdefault(section, list(base.rosters.get(section, ())))

    for change in move.seats:
        if change.leaves is not None:
            roster(change.leaves).remove(change.student)
    for change in move.seats:
        if change.takes is not None:
            roster(change.takes).append(change.student)
    return {section: tuple(students) for section, students in found.items()}


def between(base: State, schedule: Schedule) -> Changes | None:
    """Return what differs in another schedule, or nothing if its parts come in another order."""
    placements = {
        one.session: one
        for one in schedule.placements
        if (was := base.placements.get(one.session)) is not one and was != one
    }
    rosters = {
        section: schedule.roster.get(section, ())
        for section in {*base.rosters, *schedule.roster}
        if base.rosters.get(section, ()) != schedule.roster.get(section, ())
    }
    positions = _positions(base, schedule)
    if positions is None or not _alike(base.rosters, schedule.roster):
        return None
    return Changes(
        base=base,
        placements=placements,
        parked=[one for one in base.placements if one not in schedule.by_session],
        positions=positions,
        rosters=rosters,
        schedule=schedule,
    )


def _alike(some: Iterable[str], others: Collection[str]) -> bool:
    """Say whether what both have comes in the same order in both."""
    mine = [one for one in some if one in others]
    both = frozenset(mine)
    return mine == [one for one in others if one in both]


def _positions(base: State, schedule: Schedule) -> dict[SessionId, float] | None:
    """Return positions for the placements that are new, or nothing if the others come otherwise."""
    known = [
        base.positions.get(one) if one in base.placements else None for one in schedule.by_session
    ]
    found: dict[SessionId, float] = {}
    before = -1.0
    waiting: list[SessionId] = []
    for session, position in (*zip(schedule.by_session, known, strict=True), (None, None)):
        if session is not None and position is None:
            waiting.append(session)
            continue
        after = position if position is not None else before + len(waiting) + 1
        step = (after - before) / (len(waiting) + 1)
        found.update({one: before + step * n for n, one in enumerate(waiting, start=1)})
        waiting, before = [], after
    every = [found.get(one, base.positions.get(one, 0)) for one in schedule.by_session]
    return found if all(one < other for one, other in pairwise(every)) else None
