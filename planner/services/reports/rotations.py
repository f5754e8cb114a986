"""The rotation sheet: which station each group is at, turn by turn."""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.timetable import Entry
from planner.domain.activity import Kind
from planner.domain.ids import DayId, GroupId
from planner.domain.language import mark, say, say_marked
from planner.domain.places import Group
from planner.services.reports.report import (
    Cell,
    Column,
    Report,
    Row,
    Section,
    strong,
)
from planner.services.reports.view import View, times

CODE = "rotations"
TITLE = mark("Rotations")
STATIONS = frozenset({Kind.STATION, Kind.SMALL_GROUP, Kind.ONLINE})
MOST_TURNS = 8
"""Turns of one day that have a column each; what follows stands in the last."""


def make(view: View) -> Report | None:
    """Return a row for each group and day on which it goes from one station to the next."""
    found = {
        (group.id, day): entries
        for group in view.school.groups
        for day in view.cycle.day_ids
        if len(entries := _turns(view, group, day)) > 1
    }
    turns = min(MOST_TURNS, max(map(len, found.values()), default=0))
    if not turns:
        return None
    parents = dict.fromkeys(group.parent for group in view.school.groups)
    sections = (
        Section(
            heading=view.group(parent) if parent else say("Groups of their own"),
            rows=tuple(
                row
                for group in view.school.groups
                if group.parent == parent
                for row in _rows(view, group, found, turns)
            ),
        )
        for parent in parents
    )
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("At which station each group is, turn by turn"),
        explanation=(
            say(
                "Stations, small groups and time online in the order of the day, with "
                "adult and room. Days that are alike are told once."
            )
        ),
        columns=(
            Column(title=say("Group"), widest=24),
            Column(title=say("Days"), widest=20),
            *(
                Column(title=say("Turn {number}", number=number), widest=30, even=True)
                for number in range(1, turns + 1)
            ),
        ),
        sections=tuple(section for section in sections if section.rows),
    )


Found = dict[tuple[GroupId, DayId], list[Entry]]


def _turns(view: View, group: Group, day: DayId) -> list[Entry]:
    entries = view.timetable.of_group(group.id)
    return [e for e in entries if e.span.day == day and e.session.kind in STATIONS]


def _rows(view: View, group: Group, found: Found, turns: int) -> Iterator[Row]:
    alike: dict[tuple[str, ...], list[DayId]] = {}
    for day in view.cycle.day_ids:
        entries = found.get((group.id, day), [])
        if entries:
            alike.setdefault(tuple(_turn(view, entry) for entry in entries), []).append(day)
    for number, days in enumerate(alike.values()):
        entries = found[group.id, days[0]]
        cells = [Cell(_turn(view, e), kind=e.session.kind) for e in entries[:turns]]
        if len(entries) > turns:
            rest = "\n".join(_turn(view, entry) for entry in entries[turns - 1 :])
            cells[-1] = Cell(rest, kind=entries[turns - 1].session.kind)
        yield Row(
            cells=(
                strong("" if number else group.name),
                Cell(view.days(days)),
                *cells,
                *(Cell() for _ in range(turns - len(cells))),
            ),
            about=(group.id,),
            sessions=tuple(dict.fromkeys(entry.session.id for entry in entries)),
        )


def _turn(view: View, entry: Entry) -> str:
    where = view.room_name(entry) or (say("at home") if entry.session.kind is Kind.ONLINE else "")
    adults = view.people(entry.placement.people)
    return "\n".join(filter(None, (times(entry), entry.session.name, adults, where)))
