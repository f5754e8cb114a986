"""The coaching calendar: who observes whom, when they talk, and how long after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from planner.check.timetable import Entry
from planner.domain.activity import Kind
from planner.domain.ids import PersonId
from planner.domain.language import mark, say, say_marked
from planner.services.reports.report import (
    Cell,
    Column,
    ColumnKind,
    Report,
    Row,
    Section,
    numbers,
    strong,
    texts,
)
from planner.services.reports.view import View

CODE = "coaching"
TITLE = mark("Coaching")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """An observation and the talk that follows it; either may stand alone."""

    coach: PersonId
    coachee: PersonId
    observation: Entry | None = None
    talk: Entry | None = None


def make(view: View) -> Report | None:
    """Return every observation with its talk, by coach."""
    found = pairs(view)
    if not found:
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("Each observation with the talk that follows it"),
        explanation=(
            say(
                "Each observation with the talk that follows it. The last column "
                "counts school days from the observation to the talk; 0 is the same "
                "day."
            )
        ),
        columns=(
            *texts(say("Coach"), say("Coached teacher")),
            Column(title=say("Observation"), kind=ColumnKind.TIME),
            *texts(say("Class observed"), say("Where")),
            Column(title=say("Talk"), kind=ColumnKind.TIME),
            *numbers(say("School days after")),
        ),
        sections=tuple(
            Section(rows=tuple(_row(view, pair) for pair in of_coach))
            for _, of_coach in groupby(found, key=lambda pair: pair.coach)
        ),
    )


def pairs(view: View) -> list[Pair]:
    """Return observations and talks of each coach and teacher, paired, by coach and time."""
    met: dict[tuple[PersonId, PersonId], list[Entry]] = {}
    for entry in view.timetable.entries:
        coach, coachee = entry.session.coach, entry.session.coachee
        if coach is not None and coachee is not None and entry.session.kind in COACHING:
            met.setdefault((coach, coachee), []).append(entry)
    order = {person.id: number for number, person in enumerate(view.school.people)}
    found: list[Pair] = []
    for coach, coachee in sorted(met, key=lambda pair: (order[pair[0]], order[pair[1]])):
        entries = met[coach, coachee]
        observations = [e for e in entries if e.session.kind is Kind.OBSERVATION]
        talks = [e for e in entries if e.session.kind is Kind.TALK]
        for observation, talk in _paired(view, observations, talks):
            found.append(Pair(coach=coach, coachee=coachee, observation=observation, talk=talk))
    return found


COACHING = (Kind.OBSERVATION, Kind.TALK)


def _paired(
    view: View, observations: Sequence[Entry], talks: Sequence[Entry]
) -> Iterator[tuple[Entry | None, Entry | None]]:
    """Give each talk the nearest observation before it that has none yet."""
    talk_of: dict[str, Entry] = {}
    alone: list[Entry] = []
    for talk in talks:
        free = [e for e in observations if e.session.id not in talk_of]
        before = [e for e in free if _minutes_between(view, e, talk) is not None]
        if before:
            nearest = min(before, key=lambda e: _minutes_between(view, e, talk) or 0)
            talk_of[nearest.session.id] = talk
        else:
            alone.append(talk)
    for entry in observations:
        yield entry, talk_of.get(entry.session.id)
    for talk in alone:
        yield None, talk


def _minutes_between(view: View, observation: Entry, talk: Entry) -> int | None:
    """Return how much later the talk is, days counted round the cycle; ``None`` if before."""
    days = view.cycle.lag(observation.span.day, talk.span.day)
    later = talk.span.start - observation.span.end
    if days == 0 and later < 0:
        return None
    return days * 24 * 60 + later


def _row(view: View, pair: Pair) -> Row:
    observation, talk = pair.observation, pair.talk
    seen = observation.placement.observed if observation else None
    session = view.timetable.sessions.get(seen) if seen else None
    lag: str | int = say("no talk") if observation else say("talk only")
    if observation and talk:
        lag = view.cycle.lag(observation.span.day, talk.span.day)
    return Row(
        cells=(
            strong(view.person(pair.coach)),
            Cell(view.person(pair.coachee)),
            _time(observation),
            Cell(session.name if session else ""),
            Cell(view.room_name(observation) if observation else ""),
            _time(talk),
            Cell(lag),
        ),
        about=(pair.coach, pair.coachee),
        sessions=tuple(entry.session.id for entry in (observation, talk) if entry),
    )


def _time(entry: Entry | None) -> Cell:
    return Cell(str(entry.span), kind=entry.session.kind) if entry else Cell()
