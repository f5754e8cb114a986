"""The agenda of early-release days: which table meets when and where, who sits at it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.check.timetable import Entry
from planner.domain.activity import TEAM_TIME
from planner.domain.clock import clock
from planner.domain.ids import DayId, PersonId
from planner.domain.language import mark, say, say_marked
from planner.domain.people import Team
from planner.domain.rules.early_release import EarlyRelease
from planner.services.reports.report import (
    Cell,
    Column,
    ColumnKind,
    Report,
    Row,
    Section,
    numbers,
    quiet,
    strong,
    texts,
)
from planner.services.reports.view import View, times

CODE = "early-release"
TITLE = mark("Early release")
EVERYBODY = 1_000
"""Names at a table: nobody is merely counted."""

LEADING = ("facilitator", "lead", "leader")
"""Roles in a meeting that lead it, where no team with a leader meets."""

EARLY = 30
"""Minutes: students who leave so much before the usual end of their day leave early."""


def make(view: View) -> Report | None:
    """Return a section for each day on which students leave early and teams then meet."""
    found = ((day, release, _tables(view, day, release)) for day, release in _releases(view))
    sections = tuple(
        _section(view, day, release, tables) for day, release, tables in found if tables
    )
    if not sections:
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("Who sits at which table after students leave early"),
        explanation=(
            say(
                "What teams do after students have left: a row for each table, in the "
                "order of the clock."
            )
        ),
        columns=(
            Column(title=say("Time"), kind=ColumnKind.TIME),
            *texts(say("Table"), say("For"), say("Where")),
            Column(title=say("Leads it"), widest=26),
            Column(title=say("At the table"), widest=60),
            Column(title=say("Guests from other teams"), widest=40),
            *numbers(say("Minutes")),
        ),
        sections=sections,
        page_each=True,
    )


def _releases(view: View) -> Iterator[tuple[DayId, int]]:
    """Yield the days that a rule releases early, or else those that end so, and when."""
    told = {day: r.release for r in view.rules(EarlyRelease) for day in r.days(view.school)}
    ends: dict[DayId, int] = {}
    for entry in view.timetable.entries:
        if view.has_students(entry.session):
            ends[entry.span.day] = max(ends.get(entry.span.day, 0), entry.span.end)
    usual = max(ends.values(), default=0)
    for day in view.cycle.day_ids:
        if day in told:
            yield day, told[day]
        elif day in ends and not told and ends[day] <= usual - EARLY:
            yield day, ends[day]


def _tables(view: View, day: DayId, release: int) -> list[Entry]:
    return [
        entry
        for entry in view.timetable.entries
        if entry.session.kind in TEAM_TIME and entry.span.day == day and entry.span.start >= release
    ]


def _section(view: View, day: DayId, release: int, tables: Sequence[Entry]) -> Section:
    seated = {person for entry in tables for person in entry.placement.people}
    left = [
        p.id for p in view.school.people if p.id not in seated and view.timetable.of_person(p.id)
    ]
    note = (
        say("At no table: {people}.", people=view.people(left, EVERYBODY))
        if left
        else say("Everybody is at a table.")
    )
    return Section(
        heading=say("{day}: students leave by {release}", day=day, release=clock(release)),
        note=note,
        rows=tuple(_row(view, entry) for entry in tables),
    )


def _row(view: View, entry: Entry) -> Row:
    team = view.school.team.get(entry.session.team) if entry.session.team else None
    present = tuple(dict.fromkeys(entry.placement.people))
    members: tuple[PersonId, ...] = (*team.everybody, *team.optional) if team else present
    leader = _leader(entry, team)
    guests = [person for person in present if person not in members]
    return Row(
        cells=(
            Cell(times(entry), kind=entry.session.kind),
            strong(team.name if team else entry.session.name),
            Cell(say_marked(entry.session.purpose) or entry.session.name),
            Cell(view.room_name(entry)),
            Cell(view.person(leader)) if leader else quiet(say("nobody named")),
            Cell(view.people((p for p in present if p in members), EVERYBODY)),
            Cell(view.people(guests, EVERYBODY)),
            Cell(entry.span.minutes),
        ),
        about=(team.id,) if team else (),
        sessions=(entry.session.id,),
    )


def _leader(entry: Entry, team: Team | None) -> PersonId | None:
    if team and team.leader:
        return team.leader
    leading = (person for role, person in entry.placement.staff if role in LEADING)
    return next(leading, None)
