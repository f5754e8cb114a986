"""When each section can meet and who can come then: what pins and absences leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.check.supply import Supply
from planner.domain.activity import Activity, Pin, StaffNeed
from planner.domain.ids import PersonId
from planner.domain.session import Session
from planner.domain.week import Span, Times

Choices = tuple[Times, ...]
"""All times at which one session could be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What is left to a section that can take place.

    Attributes:
        needs: the people who can come, for each of its needs; of people who must all come, each
            is a need of its own.
        times: the numbers of the times at which enough of them can come, where it meets as one
            session.

    """

    needs: tuple[frozenset[PersonId], ...]
    times: frozenset[int] | None


@dataclass(frozen=True, kw_only=True)
class Openings:
    """The times and people left to the sections of a school. Equal choices are one and the same."""

    supply: Supply

    def pins(self, session: Session) -> Sequence[Pin]:
        """Return the pins of a session."""
        return self.supply.school.pinned.get(session.id, ())

    @cached_property
    def _times(self) -> dict[str, Choices]:
        return {}

    def times(self, session: Session) -> Choices:
        """Return the times of a session at which everybody without whom it cannot be is there."""
        if session.id not in self._times:
            times = self.supply.times(session)
            for pin in self.pins(session):
                times = tuple(one for one in times if any(self._there(pin, s) for s in one))
            self._times[session.id] = self._equal.setdefault(times, times)
        return self._times[session.id]

    def _there(self, pin: Pin, span: Span) -> bool:
        if pin.day not in (None, span.day) or pin.start not in (None, span.start):
            return False
        if pin.end not in (None, span.end):
            return False
        rows = self.supply.school.cycle.blocks(span.day)
        return pin.block is None or any(
            row.id == pin.block and row.start <= span.start < row.end for row in rows
        )

    @cached_property
    def _equal(self) -> dict[Choices, Choices]:
        return {}

    @cached_property
    def _left(self) -> dict[tuple[int, PersonId], Choices]:
        return {}

    def choices(self, session: Session, person: PersonId) -> Choices:
        """Return the times of a session at which a person is available."""
        away = self.supply.school.person[person].unavailable
        times = self.times(session)
        if not away:
            return times
        key = (id(times), person)
        if key not in self._left:
            self._left[key] = tuple(
                one for one in times if not any(a.overlaps(span) for span in one for a in away)
            )
        return self._left[key]

    @cached_property
    def numbered(self) -> dict[Times, int]:
        """The number of each of the times at which some section could be."""
        return {}

    @cached_property
    def _numbers(self) -> dict[int, frozenset[int]]:
        return {}

    def numbers(self, choices: Choices) -> frozenset[int]:
        """Return the numbers of choices that :meth:`times` or :meth:`choices` gave."""
        if id(choices) not in self._numbers:
            known = self.numbered
            self._numbers[id(choices)] = frozenset(
                known.setdefault(times, len(known)) for times in choices
            )
        return self._numbers[id(choices)]

    def coming(self, session: Session, need: StaffNeed) -> frozenset[PersonId]:
        """Return who of a need can come to a session; if somebody of it is pinned, nobody else."""
        found = frozenset(person for person in need.people if self.choices(session, person))
        pinned = {pin.person for pin in self.pins(session) if pin.person in need.people}
        return found & pinned if pinned and need.most == 1 else found

    def opening(self, section: Activity) -> Opening | None:
        """Return what is left to a section, or nothing if it cannot take place."""
        sessions = self.supply.by_activity[section.id]
        if not all(self._has_room(session) and self._has_pinned(session) for session in sessions):
            return None
        needs: list[frozenset[PersonId]] = []
        for need in section.staff:
            come = [self.coming(session, need) for session in sessions]
            if any(len(people) < need.least for people in come):
                return None
            if need.fixed:
                needs += (frozenset({person}) for person in need.people)
            elif need.least:
                needs.append(frozenset[PersonId]().union(*come))
        times = self._together(sessions[0], needs) if len(sessions) == 1 else None
        return None if times is not None and not times else Opening(needs=tuple(needs), times=times)

    def _has_room(self, session: Session) -> bool:
        if not self.times(session):
            return False
        seats = [self.supply.school.room[room].seats for room in session.rooms]
        return not seats or any(limit is None or limit >= session.seats for limit in seats)

    def _has_pinned(self, session: Session) -> bool:
        """Say whether everybody and every room that a session is pinned to can be had."""
        return all(
            (pin.person is None or (pin.person in session.people and self._comes(session, pin)))
            and (pin.room is None or pin.room in session.rooms)
            for pin in self.pins(session)
        )

    def _comes(self, session: Session, pin: Pin) -> bool:
        return pin.person is not None and bool(self.choices(session, pin.person))

    def _together(self, session: Session, needs: list[frozenset[PersonId]]) -> frozenset[int]:
        """Return the times at which somebody of each need can come."""
        left = self.numbers(self.times(session))
        for people in needs:
            left &= frozenset[int]().union(
                *{self.numbers(self.choices(session, person)) for person in people}
            )
        return left
