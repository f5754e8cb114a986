"""The coaching calendar: who observes whom, when they talk, and how long after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from openpyxl.workbook import Workbook

from planner.check.timetable import Entry
from planner.domain.activity import Kind
from planner.domain.ids import PersonId
from planner.domain.words import count
from planner.interchange.sheets import look
from planner.interchange.sheets.edition import Edition
from planner.interchange.sheets.paper import Paper

WIDTHS = (22, 22, 22, 40, 22, 22, 14)
HEADS = (
    "Coach",
    "Coached teacher",
    "Observation",
    "Class observed",
    "Where",
    "Talk",
    "After (school days)",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """An observation and the talk that follows it; either may stand alone."""

    coach: PersonId
    coachee: PersonId
    observation: Entry | None = None
    talk: Entry | None = None


def write(book: Workbook, edition: Edition) -> None:
    """Write every observation with its talk, and below it how much each coach does."""
    paper = Paper(book, "Coaching", WIDTHS)
    explanation = (
        "Each observation with the talk that follows it. The last column counts school days "
        "from the observation to the talk; 0 is the same day."
    )
    paper.opening("Coaching calendar", edition.running_title, explanation)
    paper.head(HEADS)
    paper.keep_on_top(paper.row - 1)
    paper.foot(edition.running_title)
    found = visits(edition)
    if not found:
        paper.wide_note("No observation and no talk is scheduled.")
        return
    for visit in found:
        paper.line(_line(edition, visit))
    paper.gap(12)
    _write_loads(paper, edition, found)


def visits(edition: Edition) -> list[Visit]:
    """Return observations and talks of each coach and teacher, paired, by coach and time."""
    pairs: dict[tuple[PersonId, PersonId], list[Entry]] = {}
    for entry in edition.timetable.entries:
        coach, coachee = entry.session.coach, entry.session.coachee
        if coach is not None and coachee is not None:
            pairs.setdefault((coach, coachee), []).append(entry)
    order = {person.id: number for number, person in enumerate(edition.school.people)}
    found: list[Visit] = []
    for coach, coachee in sorted(pairs, key=lambda pair: (order[pair[0]], order[pair[1]])):
        entries = pairs[coach, coachee]
        observations = [e for e in entries if e.session.kind is Kind.OBSERVATION]
        talks = [e for e in entries if e.session.kind is Kind.TALK]
        found.extend(_paired(edition, coach, coachee, observations, talks))
    return found


def _paired(
    edition: Edition,
    coach: PersonId,
    coachee: PersonId,
    observations: Sequence[Entry],
    talks: Sequence[Entry],
) -> Iterator[Visit]:
    """Give each talk the nearest observation before it that has none yet."""
    talk_of: dict[str, Entry] = {}
    alone: list[Entry] = []
    for talk in talks:
        free = [e for e in observations if e.session.id not in talk_of]
        before = [e for e in free if _minutes_between(edition, e, talk) is not None]
        if before:
            nearest = min(before, key=lambda e: _minutes_between(edition, e, talk) or 0)
            talk_of[nearest.session.id] = talk
        else:
            alone.append(talk)
    for entry in observations:
        yield Visit(
            coach=coach, coachee=coachee, observation=entry, talk=talk_of.get(entry.session.id)
        )
    for talk in alone:
        yield Visit(coach=coach, coachee=coachee, talk=talk)


def _minutes_between(edition: Edition, observation: Entry, talk: Entry) -> int | None:
    """Return how much later the talk is, days counted round the cycle; ``None`` if before."""
    days = edition.school.cycle.lag(observation.span.day, talk.span.day)
    later = talk.span.start - observation.span.end
    if days == 0 and later < 0:
        return None
    return days * 24 * 60 + later


def _line(edition: Edition, visit: Visit) -> list[tuple[str | int, str]]:
    observation, talk = visit.observation, visit.talk
    seen = observation.placement.observed if observation else None
    session = edition.timetable.sessions.get(seen) if seen else None
    lag = "no talk" if observation else "talk only"
    if observation and talk:
        lag = str(edition.school.cycle.lag(observation.span.day, talk.span.day))
    return [
        (edition.person(visit.coach), look.STRONG),
        (edition.person(visit.coachee), look.TEXT),
        (str(observation.span) if observation else "", _style(observation)),
        (session.name if session else "", look.TEXT),
        (edition.room_name(observation) if observation else "", look.TEXT),
        (str(talk.span) if talk else "", _style(talk)),
        (lag, look.KEPT),
    ]


def _style(entry: Entry | None) -> str:
    return look.style_of(entry.session.kind) if entry else look.TEXT


def _write_loads(paper: Paper, edition: Edition, all_visits: Sequence[Visit]) -> None:
    paper.across("What each coach does in an average week", look.NAME, 20)
    paper.head(("Coach", "Coached teachers", "Observations", "", "", "Talks", "Minutes"))
    by_coach: dict[PersonId, list[Visit]] = {}
    for visit in all_visits:
        by_coach.setdefault(visit.coach, []).append(visit)
    for coach, found in by_coach.items():
        seen = [visit.observation for visit in found if visit.observation]
        talks = [visit.talk for visit in found if visit.talk]
        minutes = edition.school.cycle.minutes_a_week(e.span for e in (*seen, *talks))
        paper.line(
            [
                (edition.person(coach), look.STRONG),
                (count(len({visit.coachee for visit in found}), "teacher"), look.TEXT),
                (count(len(seen), "observation"), look.TEXT),
                ("", look.TEXT),
                ("", look.TEXT),
                (count(len(talks), "talk"), look.TEXT),
                (round(minutes), look.KEPT),
            ]
        )
