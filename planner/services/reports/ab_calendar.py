"""The calendar of half classes: who is in a room, who is at a lab seat, who is at home."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.check.timetable import Entry
from planner.domain.activity import Kind, LinkKind, Pattern
from planner.domain.ids import ActivityId, DayId
from planner.domain.language import mark, say, say_marked
from planner.domain.places import Group
from planner.services.reports.report import (
    Cell,
    Column,
    Report,
    Row,
    Section,
    numbers,
    strong,
)
from planner.services.reports.view import View, times

CODE = "a-b-calendar"
TITLE = mark("A-B calendar")
PLACES = (mark("In class"), mark("Online at school"), mark("At home"))
ALTERNATING = frozenset({Pattern.AB_A, Pattern.AB_B})


def make(view: View) -> Report | None:
    """Return a row for each group that takes turns between its class and working online."""
    alternating = _alternating(view)
    sections = tuple(
        Section(rows=rows)
        for group in view.school.groups
        if (rows := tuple(_rows(view, group, alternating)))
    )
    if not sections:
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("Who is in class, in the lab or at home on which day"),
        explanation=(
            say(
                "For groups that take turns: in a class with a teacher, online in a "
                "room at school, or online at home. The numbers are minutes of an "
                "average week of what takes turns; halves of one class are treated "
                "alike if they have the same minutes in class."
            )
        ),
        columns=(
            Column(title=say("Group"), widest=24),
            *numbers(say("Students")),
            Column(title=say("Days"), widest=24),
            *(Column(title=say_marked(title), widest=40) for title in PLACES),
            *numbers(
                say("Minutes in class"), say("Minutes online at school"), say("Minutes at home")
            ),
        ),
        sections=sections,
    )


def _alternating(view: View) -> frozenset[ActivityId]:
    """Return the activities that alternate, by their pattern or by a link."""
    linked = {
        activity
        for link in view.school.links
        if link.kind is LinkKind.ALTERNATE
        for activity in link.activities
    }
    by_pattern = {a.id for a in view.school.activities if a.pattern in ALTERNATING}
    return frozenset(linked | by_pattern)


def _rows(view: View, group: Group, alternating: frozenset[ActivityId]) -> Iterator[Row]:
    """Yield a row for each kind of day, the first with the minutes of the week."""
    mine = view.timetable.of_group(group.id)
    if alternating.isdisjoint(e.session.activity for e in mine if e.session.activity):
        return
    entries = [e for e in mine if e.session.activity in alternating or _online(e)]
    alike: dict[tuple[str, ...], list[DayId]] = {}
    for day in view.cycle.day_ids:
        found = [entry for entry in entries if entry.span.day == day]
        if found:
            alike.setdefault(tuple(_told(view, found, name) for name in PLACES), []).append(day)
    minutes = tuple(view.minutes(e for e in entries if place(e) == name) for name in PLACES)
    for number, (told, days) in enumerate(alike.items()):
        yield Row(
            cells=(
                strong("" if number else group.name),
                Cell("" if number else group.size),
                Cell(view.days(days)),
                *map(Cell, told),
                *(Cell("" if number else amount) for amount in minutes),
            ),
            about=(group.id,),
            sessions=tuple(dict.fromkeys(e.session.id for e in entries if e.span.day in days)),
        )


def _online(entry: Entry) -> bool:
    return entry.session.kind is Kind.ONLINE


def place(entry: Entry) -> str:
    """Return where students are, as one of :data:`PLACES`."""
    if not _online(entry):
        return PLACES[0]
    return PLACES[1] if entry.placement.room else PLACES[2]


def _told(view: View, entries: Sequence[Entry], where: str) -> str:
    found = [entry for entry in entries if place(entry) == where]
    return "\n".join(
        f"{times(e)} {e.session.name}" + (f" ({room})" if (room := view.room_name(e)) else "")
        for e in found
    )
