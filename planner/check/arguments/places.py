"""Sessions for which no time or no room is left, and pins that nothing can meet."""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.argument import Argument
from planner.check.supply import Supply
from planner.domain import words
from planner.domain.activity import Pin
from planner.domain.language import say
from planner.domain.rules.every_session_placed import EverySessionPlaced
from planner.domain.session import Session
from planner.domain.week import Span


def arguments(supply: Supply) -> Iterator[Argument]:
    """Yield what can be placed nowhere."""
    said: set[str] = set()
    for session in supply.required:
        for argument in (*_timeless(supply, session), *_roomless(supply, session)):
            if argument.sentence not in said:
                said.add(argument.sentence)
                yield argument
    for pin in supply.school.pins:
        yield from _impossible_pin(supply, pin)


def _timeless(supply: Supply, session: Session) -> Iterator[Argument]:
    if supply.times(session):
        return
    about = _about(session)
    if session.candidates:
        names = [supply.school.called(p) for p in (*session.fixed_people, *session.groups)]
        sentence = say(
            "{session} cannot be placed: at each of its {candidates} possible "
            "times somebody of {names} is away.",
            session=session.name,
            candidates=len(session.candidates),
            names=words.listed(names),
        )
        yield Argument(sentence=sentence, proves=True, rule="availability", about=about)
        return
    rule = "meeting-pattern" if session.activity else _asked_by(supply, session)
    sentence = say(
        "{session} fits into no block of its length on the days it may use.", session=session.name
    )
    yield Argument(sentence=sentence, proves=True, rule=rule, about=about)


def _asked_by(supply: Supply, session: Session) -> str:
    """Return the code of the rule that asks for a session."""
    concerned = {session.team, *session.people}
    asking = (
        rule.code
        for rule in supply.project.rules
        if concerned.intersection(rule.about)
        and any(asked.id == session.id for asked in rule.sessions(supply.school))
    )
    return next(asking, EverySessionPlaced.code)


def _about(session: Session) -> tuple[str, ...]:
    mine = session.activity or session.team
    return tuple(map(str, filter(None, (mine, *session.fixed_people, *session.groups))))


def _roomless(supply: Supply, session: Session) -> Iterator[Argument]:
    seats = [supply.school.room[room].seats for room in session.rooms]
    limited = [limit for limit in seats if limit is not None]
    if not seats or len(limited) < len(seats) or session.seats <= max(limited):
        return
    rooms = words.listed([supply.school.called(room) for room in session.rooms], joint="or")
    yield Argument(
        sentence=say(
            "{session} needs {seats} seats, but {rooms} has at most {limited}.",
            session=session.name,
            seats=session.seats,
            rooms=rooms,
            limited=max(limited),
        ),
        proves=True,
        rule="room-fits",
        about=(*_about(session), *session.rooms),
    )


def _impossible_pin(supply: Supply, pin: Pin) -> Iterator[Argument]:
    """Say what a session is pinned to in vain; a section that requests fill may be left out."""
    session = supply.project.demand.by_id.get(supply.school.session_of(pin))
    if session is None:
        yield _void(supply, pin)
        return
    where, faults = pin.when, []
    if where and not any(
        _begins_there(supply, pin, span) for t in supply.times(session) for span in t
    ):
        faults.append(say("{where}, which is not among the times left to it", where=where))
    if pin.room is not None and pin.room not in session.rooms:
        faults.append(
            say("{room}, which is not one of its rooms", room=supply.school.called(pin.room))
        )
    if pin.person is not None and pin.person not in session.people:
        faults.append(
            say("{person}, who is not on its staff", person=supply.school.called(pin.person))
        )
    for fault in faults:
        yield Argument(
            sentence=say(
                "{session}, session {number}, is pinned to {fault}.",
                session=session.name,
                number=session.number,
                fault=fault,
            ),
            proves=session.required,
            rule="pinned-places",
            about=_about(session),
        )


def _void(supply: Supply, pin: Pin) -> Argument:
    """Tell of a pin that holds nothing: a promise has changed since, or the id is mistyped."""
    name = supply.school.session_of(pin)
    return Argument(
        sentence=say(
            "{name} is pinned, but nothing asks for such a session, so the pin does nothing.",
            name=name,
        ),
        proves=False,
        rule="pinned-places",
    )


def _begins_there(supply: Supply, pin: Pin, span: Span) -> bool:
    if pin.day not in (None, span.day) or pin.start not in (None, span.start):
        return False
    if pin.end not in (None, span.end):
        return False
    return pin.block is None or any(
        row.id == pin.block and row.start <= span.start < row.end
        for row in supply.school.cycle.blocks(span.day)
    )
