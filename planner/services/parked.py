"""What has no place on the timetable, and why, as far as it can be known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from planner.check.openings import Openings
from planner.check.supply import Supply
from planner.domain import words
from planner.domain.activity import Kind
from planner.domain.ids import SessionId
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.session import Session

PARK = "Park"
"""The first word of a step, as English has it, that takes cards off the timetable by hand."""
MOST_NAMES = 4


class Why(StrEnum):
    """Why a session has no place, what can be helped least first."""

    IMPOSSIBLE = "impossible"
    BY_HAND = "by_hand"
    TAKEN_OFF = "taken_off"
    LEFT_OUT = "left_out"
    OPTIONAL = "optional"
    NOT_PLACED = "not_placed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parked:
    """A session without a place; ``sentence`` says why."""

    session: Session
    why: Why
    sentence: str


def park_step(name: str) -> str:
    """Return what a step is called that parks what has this name."""
    return say("Park {name}", name=name)


def parked(project: Project, taken_off: Mapping[SessionId, str]) -> tuple[Parked, ...]:
    """Return what is not placed, what can be helped least first.

    Planning time is offered in more pieces than anybody takes, so its pieces are not among them
    unless they were taken off. ``taken_off`` names the step by which a session lost its place.
    """
    reasons = _Reasons(project, taken_off)
    placed = project.schedule.by_session
    found = [
        reasons.of(session)
        for session in project.demand.sessions
        if session.id not in placed and (_is_missed(session) or session.id in taken_off)
    ]
    order = list(Why)
    return tuple(sorted(found, key=lambda one: order.index(one.why)))


def displaced(before: Project, after: Project) -> frozenset[SessionId]:
    """Return what has lost its place from one state to the next.

    Pieces of planning time that nobody has to take stand for each other: where others got a place
    meanwhile, as in each build, none has lost its own.
    """
    there, now = before.schedule.by_session.keys(), after.schedule.by_session.keys()
    lost = there - now
    if any(_is_spare(after, session) for session in now - there):
        lost = {session for session in lost if not _is_spare(before, session)}
    return frozenset(lost)


def _is_spare(project: Project, session: SessionId) -> bool:
    """Say whether it is a piece of planning time that nobody has to take."""
    found = project.demand.by_id.get(session)
    return found is not None and not _is_missed(found)


def _is_missed(session: Session) -> bool:
    return session.required or session.kind is not Kind.PLANNING


class _Reasons:
    """Finds the reason of one session after the other."""

    def __init__(self, project: Project, taken_off: Mapping[SessionId, str]) -> None:
        self._project = project
        self._school = project.school
        self._taken_off = taken_off
        self._openings = Openings(supply=Supply(project=project))

    def of(self, session: Session) -> Parked:
        """Return why a session has no place."""
        fault = next(self._faults(session), "")
        if fault:
            return Parked(session=session, why=Why.IMPOSSIBLE, sentence=fault)
        why, sentence = self._told(session)
        return Parked(session=session, why=why, sentence=sentence)

    def _faults(self, session: Session) -> Iterator[str]:
        """Yield why no schedule at all can place it."""
        if not session.candidates:
            yield say("It fits into no block of its length on the days it may use.")
            return
        if not self._openings.supply.times(session):
            names = [self._school.called(p) for p in (*session.fixed_people, *session.groups)]
            told = words.listed(names, most=MOST_NAMES)
            yield say("At each of its times somebody of {told} is away.", told=told)
            return
        if not self._openings.times(session):
            yield say(
                "It is pinned to {pinned_to}, where it cannot be.",
                pinned_to=self._pinned_to(session),
            )
            return
        yield from self._nobody(session)
        yield from self._no_room(session)

    def _pinned_to(self, session: Session) -> str:
        pins = self._school.pinned.get(session.id, ())
        return words.listed([pin.when for pin in pins if pin.of_time])

    def _nobody(self, session: Session) -> Iterator[str]:
        for need in session.staff:
            coming = self._openings.coming(session, need)
            if len(coming) < need.least:
                names = words.listed([self._school.called(p) for p in need.people], most=MOST_NAMES)
                number = say("Nobody") if not coming else say("Only {coming}", coming=len(coming))
                yield say(
                    "{number} of {names} can come at any of its times; it needs {least}.",
                    number=number,
                    names=names,
                    least=need.least,
                )

    def _no_room(self, session: Session) -> Iterator[str]:
        seats = [self._school.room[room].seats for room in session.rooms]
        most = max((limit for limit in seats if limit is not None), default=0)
        if seats and None not in seats and most < session.seats:
            yield say(
                "It needs {seats} seats; the largest of its rooms has {most}.",
                seats=session.seats,
                most=most,
            )

    def _told(self, session: Session) -> tuple[Why, str]:
        step = self._taken_off.get(session.id, "")
        if step.startswith((PARK, park_step("").strip())):
            return Why.BY_HAND, say("It was parked by hand.")
        if step:
            return Why.TAKEN_OFF, say("It lost its place by “{step}”.", step=step)
        if not self._project.schedule.placements:
            return Why.NOT_PLACED, say("Nothing has been placed yet.")
        if session.required:
            return Why.NOT_PLACED, say("It must be placed, and has no place in this schedule.")
        if session.activity is not None:
            return Why.LEFT_OUT, say(
                "The build left it out: its requests are filled elsewhere or not."
            )
        return Why.OPTIONAL, say(
            "Only a preference asks for it, and this schedule does without it."
        )
