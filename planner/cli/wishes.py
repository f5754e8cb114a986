"""Wishes typed as text, such as ``7L-ela=Mon:3``: a session, a day and a block."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from planner.cli.naming import days_named, session_named
from planner.domain.clock import typed
from planner.domain.ids import DayId, PersonId, RoomId
from planner.domain.language import say as spoken
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.domain.session import Session
from planner.domain.week import Times
from planner.domain.words import listed
from planner.errors import UserError

MOST_OFFERED = 12
"""Places of a session that are named when another one was wished."""


def placement_wished(
    project: Project, text: str, *, person: str | None = None, room: str | None = None
) -> Placement:
    """Return the place that ``SESSION=DAY:BLOCK`` means; raises ``UserError`` with what is near.

    A block may also be a time of day: ``9:15``, and ``1:46``, ``1:46pm`` or ``13:46``. People and
    room are chosen by the search unless they are given.
    """
    name, equals, place = text.rpartition("=")
    day, colon, block = place.partition(":")
    if not (equals and colon and name and day and block):
        raise UserError(
            spoken(
                "{text_!r} is not understood. Write SESSION=DAY:BLOCK, as in 7L-ela=Mon:3.",
                text_=text,
            )
        )
    session = project.demand.by_id[session_named(project, name)]
    (chosen,) = days_named(project.school, [day])
    times = _times(project, session, chosen, block)
    staff = ((_role(project, session, person), PersonId(person)),) if person is not None else ()
    return Placement(
        session=session.id,
        times=times,
        staff=staff,
        room=_room(project, session, room) if room is not None else None,
    )


def _times(project: Project, session: Session, day: DayId, block: str) -> Times:
    cycle = project.school.cycle
    there = [one for one in session.candidates if any(span.day == day for span in one)]
    time = typed(block)
    fitting = [
        one
        for one in there
        if block in _blocks_of(project, session, one, day)
        or time in [span.start for span in one if span.day == day]
    ]
    if fitting:
        return fitting[0]
    rows = [row.id for row in cycle.blocks(day)]
    if block not in rows and typed(block) is None:
        raise UserError(
            spoken(
                "There is no block {block!r} on {day}.{near}",
                block=block,
                day=day,
                near=_near(block, rows),
            )
        )
    raise UserError(
        spoken(
            "{session} cannot be at {day}:{block}. {offered}",
            session=session.name,
            day=day,
            block=block,
            offered=_offered(session),
        )
    )


def _blocks_of(project: Project, session: Session, times: Times, day: DayId) -> set[str]:
    """Return the blocks of a day in which a choice of times begins."""
    rows = project.school.cycle.blocks(day, followers=project.school.followers(session.groups))
    starts = [span.start for span in times if span.day == day]
    return {row.id for row in rows for start in starts if row.start <= start < row.end}


def _offered(session: Session) -> str:
    places = [str(one[0]) for one in session.candidates]
    if not places:
        return spoken("The data leave it no place at all.")
    return spoken("It may be at {places}.", places=listed(places, joint="or", most=MOST_OFFERED))


def _role(project: Project, session: Session, person: str) -> str:
    """Return the role in which somebody may take part."""
    for need in session.staff:
        if person in need.people:
            return need.role
    may = listed([f"{one} ({project.school.called(one)})" for one in session.people], joint="or")
    raise UserError(
        spoken(
            "{person} may not take part in {session}. Who may: {may}.",
            person=person,
            session=session.name,
            may=may or spoken("nobody"),
        )
    )


def _room(project: Project, session: Session, room: str) -> RoomId:
    if room in session.rooms:
        return RoomId(room)
    if room not in project.school.room:
        near = _near(room, [one.id for one in project.school.rooms])
        raise UserError(spoken("There is no room {room!r}.{near}", room=room, near=near))
    rooms = listed(list(session.rooms), joint="or", most=MOST_OFFERED)
    raise UserError(
        spoken(
            "{session} may not take place in {room}. It may in {rooms}.",
            session=session.name,
            room=room,
            rooms=rooms or spoken("no room"),
        )
    )


def _near(word: str, known: Iterable[str]) -> str:
    """Return a sentence with the words that look most like one; nothing if none does."""
    lower: dict[str, str] = {}
    for one in known:
        lower.setdefault(one.casefold(), one)
    found = get_close_matches(word.casefold(), lower, n=5, cutoff=0.5)
    near = list(dict.fromkeys(lower[one] for one in found))
    return spoken(" Near to it: {near}.", near=listed(near, joint="or")) if near else ""
