"""The common-planning matrix: when each team is together, day by day, and who is there."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl.workbook import Workbook

from planner.check.timetable import Entry
from planner.domain.ids import DayId
from planner.domain.people import Team
from planner.domain.week import clock
from planner.domain.words import listed
from planner.interchange.sheets import look
from planner.interchange.sheets.edition import Edition
from planner.interchange.sheets.paper import PAGE_CHARS, Paper

SIDE = (24.0, 16.0)
TAIL = (10.0, 20.0)


def write(book: Workbook, edition: Edition) -> None:
    """Write a row for each team and purpose, a column for each day."""
    days = edition.school.cycle.day_ids
    width = max(12.0, (PAGE_CHARS - sum(SIDE) - sum(TAIL)) / len(days))
    paper = Paper(book, "Team time", [*SIDE, *(width for _ in days), *TAIL])
    explanation = "Minutes are those of an average week. Nobody missing means that all can come."
    paper.opening("Time together", edition.running_title, explanation)
    paper.head(("Team", "For", *map(str, days), "Minutes", "Missing"))
    paper.keep_on_top(paper.row - 1, columns=1)
    paper.foot(edition.running_title)
    if not any(entry.session.team for entry in edition.timetable.entries):
        paper.wide_note("No team time is scheduled.")
    for team in edition.school.teams:
        for purpose, entries in _by_purpose(edition, team).items():
            paper.line(_line(edition, team, purpose, entries, days))


def _by_purpose(edition: Edition, team: Team) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in edition.timetable.entries:
        if entry.session.team == team.id:
            found.setdefault(entry.session.purpose or entry.session.name, []).append(entry)
    return found


def _line(
    edition: Edition, team: Team, purpose: str, entries: Sequence[Entry], days: Sequence[DayId]
) -> list[tuple[str | int, str]]:
    kind = entries[0].session.kind
    minutes = edition.school.cycle.minutes_a_week(entry.span for entry in entries)
    cells: list[tuple[str | int, str]] = [
        (team.name, look.STRONG),
        (f"{look.LOOKS[kind].code} {purpose}", look.TEXT),
    ]
    for day in days:
        texts = [_time(edition, entry) for entry in entries if entry.span.day == day]
        cells.append(("\n".join(texts), look.style_of(kind) if texts else look.TEXT))
    missing = _missing(edition, team, entries)
    return [*cells, (round(minutes), look.KEPT), (missing or "nobody", look.TEXT)]


def _time(edition: Edition, entry: Entry) -> str:
    times = f"{clock(entry.span.start)}-{clock(entry.span.end)}"
    return " ".join(part for part in (times, edition.room_name(entry)) if part)


def _missing(edition: Edition, team: Team, entries: Sequence[Entry]) -> str:
    absent = [
        edition.person(person)
        for person in team.everybody
        if any(person not in entry.placement.people for entry in entries)
    ]
    return listed(absent)
