"""The common-planning matrix: when each team is together, who is missing, who is in two teams."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.check.timetable import Entry
from planner.domain.ids import DayId, PersonId
from planner.domain.language import mark, say, say_marked
from planner.domain.people import Team
from planner.domain.words import listed
from planner.services.reports.report import (
    Cell,
    Column,
    ColumnKind,
    Report,
    Row,
    Section,
    Style,
    numbers,
    strong,
    texts,
)
from planner.services.reports.view import View, times

CODE = "team-time"
TITLE = mark("Team time")

ALL_DAYS = 100
"""Characters for all days together, so that a longer cycle is still read on a printed page."""


def make(view: View) -> Report | None:
    """Return a row for each team and purpose, a column for each day."""
    rows = tuple(_rows(view))
    if not rows:
        return None
    widest = max(11, min(20, ALL_DAYS // len(view.cycle.days)))
    days = tuple(
        Column(title=day, kind=ColumnKind.TIME, widest=widest, even=True)
        for day in view.cycle.day_ids
    )
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("When each team is together, day by day"),
        explanation=(
            say(
                "Minutes are those of an average week. Nobody missing means that all "
                "can come. The last column names members who sit in other teams too, "
                "and meetings that clash."
            )
        ),
        columns=(
            *texts(say("Team"), say("For")),
            *days,
            *numbers(say("Minutes")),
            Column(title=say("Missing"), widest=26),
            Column(title=say("Shared with other teams"), widest=46),
        ),
        sections=(Section(rows=rows),),
    )


def _rows(view: View) -> Iterator[Row]:
    for team in view.school.teams:
        for number, (purpose, entries) in enumerate(_by_purpose(view, team).items()):
            yield _row(view, team, purpose, entries, told_before=number > 0)


def _by_purpose(view: View, team: Team) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in view.timetable.of_team(team.id):
        found.setdefault(entry.session.purpose or entry.session.name, []).append(entry)
    return found


def _row(
    view: View, team: Team, purpose: str, entries: Sequence[Entry], *, told_before: bool
) -> Row:
    missing = _missing(view, team, entries)
    return Row(
        cells=(
            strong(team.name),
            Cell(say_marked(purpose)),
            *(_day(view, entries, day) for day in view.cycle.day_ids),
            Cell(view.minutes(entries)),
            Cell(missing, Style.BROKEN) if missing else Cell(say("nobody")),
            _shared(view, team, entries, told_before=told_before),
        ),
        about=(team.id,),
        sessions=tuple(dict.fromkeys(entry.session.id for entry in entries)),
    )


def _day(view: View, entries: Sequence[Entry], day: DayId) -> Cell:
    found = [entry for entry in entries if entry.span.day == day]
    if not found:
        return Cell()
    lines = ("\n".join(filter(None, (times(e), view.room_name(e)))) for e in found)
    return Cell("\n".join(lines), kind=found[0].session.kind)


def _missing(view: View, team: Team, entries: Sequence[Entry]) -> str:
    """Name who is not at every meeting, with the days unless it is all of them."""
    told: list[str] = []
    for person in team.everybody:
        days = [e.span.day for e in entries if person not in e.placement.people]
        if days:
            some = f" ({', '.join(dict.fromkeys(days))})" if len(days) < len(entries) else ""
            told.append(f"{view.person(person)}{some}")
    return listed(told)


def _shared(view: View, team: Team, entries: Sequence[Entry], *, told_before: bool) -> Cell:
    """Name the other teams of the same shared members, and the meetings that these miss."""
    teams: dict[tuple[PersonId, ...], list[Team]] = {}
    for other in view.school.teams:
        shared = tuple(person for person in team.everybody if person in other.everybody)
        if other.id != team.id and shared:
            teams.setdefault(shared, []).append(other)
    lines: list[str] = []
    clashing = False
    for shared, others in teams.items():
        clashes = dict.fromkeys(
            f"{entry.session.name} {entry.span}"
            for other in others
            for person in shared
            for entry in _clashes(view, person, entries, other)
        )
        clashing = clashing or bool(clashes)
        if clashes or not told_before:
            at = say("; clash: {clashes}", clashes=listed(list(clashes), most=3)) if clashes else ""
            names = listed([other.name for other in others], most=5)
            lines.append(f"{names}: {view.people(shared, most=4)}{at}")
    return Cell("\n".join(lines), Style.BROKEN if clashing else Style.PLAIN)


def _clashes(
    view: View, person: PersonId, entries: Sequence[Entry], other: Team
) -> Iterator[Entry]:
    """Yield meetings of another team, at the time of one of these, which the person misses."""
    for theirs in view.timetable.of_team(other.id):
        for entry in entries:
            both = person in entry.placement.people and person in theirs.placement.people
            if entry.span.overlaps(theirs.span) and not both:
                yield theirs
                break
