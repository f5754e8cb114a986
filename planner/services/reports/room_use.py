"""Rooms that are more than a room: open and closed walls, bays, labs, and what clashes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.check.timetable import Entry
from planner.domain.activity import Kind
from planner.domain.clock import clock_range
from planner.domain.ids import DayId
from planner.domain.language import mark, say, say_marked
from planner.domain.places import Room
from planner.domain.week import Block, Span
from planner.services.reports.report import (
    Cell,
    Column,
    ColumnKind,
    Report,
    Row,
    Section,
    Style,
    strong,
)
from planner.services.reports.view import View

CODE = "room-use"
TITLE = mark("Room use")
MOST_NAMES = 2
"""Blocks of different bells at one time whose names are told; of more the clock says enough."""


def make(view: View) -> Report | None:
    """Return a section for each room with parts, bays or online time, a row for each block."""
    online = {e.placement.room for e in view.timetable.entries if e.session.kind is Kind.ONLINE}
    shown = [r for r in view.school.rooms if r.parts or r.bays > 1 or r.id in online]
    sections = tuple(_section(view, room) for room in shown)
    if not any(section.rows for section in sections):
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("Open walls, bays and labs in every block, and what clashes"),
        explanation=(
            say(
                "At their fullest moment in each block: whether the wall between parts "
                "is open, how many bays are taken, and the seats taken of those there "
                "are. A clash stands out; days that are alike are told once."
            )
        ),
        columns=(
            Column(title=say("Block"), widest=16),
            Column(title=say("Time"), kind=ColumnKind.TIME),
            Column(title=say("Days"), widest=26),
            Column(title=say("State"), widest=20),
            Column(title=say("Seats taken"), kind=ColumnKind.TIME),
            Column(title=say("What takes place"), widest=60),
        ),
        sections=tuple(section for section in sections if section.rows),
    )


def _section(view: View, room: Room) -> Section:
    told = [say("{bays} bays", bays=room.bays)] if room.bays > 1 else []
    if room.parts:
        told.append("parts " + ", ".join(view.room(part) for part in room.parts))
    if room.seats is not None:
        told.append(
            say("{seats} seats", seats=room.seats) + (say(" in each bay") if room.bays > 1 else "")
        )
    heading = f"{room.name}: {', '.join(told)}" if told else room.name
    return Section(heading=heading, rows=tuple(_rows(view, room)))


def _rows(view: View, room: Room) -> Iterator[Row]:
    """Yield a row for each block and kind of day on which the room or a part of it is used."""
    atoms = view.school.room_atoms(room.id)
    sharing = [other for other in view.school.rooms if atoms & view.school.room_atoms(other.id)]
    entries = [e for other in sharing for e in view.timetable.of_room(other.id)]
    for (start, end), blocks in _blocks(view).items():
        names = tuple(dict.fromkeys(b.id for found in blocks.values() for b in found))
        name = ", ".join(names) if len(names) <= MOST_NAMES else ""
        alike: dict[tuple[Cell, ...], dict[DayId, list[Entry]]] = {}
        for day in blocks:
            block = Span(day=day, start=start, end=end)
            inside = [entry for entry in entries if entry.span.overlaps(block)]
            if inside:
                alike.setdefault(_told(view, room, inside), {})[day] = inside
        for number, (told, days) in enumerate(alike.items()):
            yield Row(
                cells=(
                    strong("" if number else name),
                    Cell("" if number else clock_range(start, end)),
                    Cell(view.days(days)),
                    *told,
                ),
                about=(room.id,),
                sessions=tuple(dict.fromkeys(e.session.id for d in days.values() for e in d)),
            )


def _blocks(view: View) -> dict[tuple[int, int], dict[DayId, list[Block]]]:
    """Return the times of blocks, by the clock, with the blocks that have them on each day."""
    found: dict[tuple[int, int], dict[DayId, list[Block]]] = {}
    for day in view.cycle.day_ids:
        for block in view.cycle.blocks(day):
            found.setdefault((block.start, block.end), {}).setdefault(day, []).append(block)
    return {key: found[key] for key in sorted(found)}


def _told(view: View, room: Room, entries: Sequence[Entry]) -> tuple[Cell, ...]:
    """Return the state, the seats and the sessions at the fullest moment."""
    most = max((_at_once(entries, entry.span) for entry in entries), key=len)
    own = [entry for entry in most if entry.placement.room == room.id]
    states = [(say("wall open") if own else say("wall closed"))] if room.parts else []
    if room.bays > 1:
        states.append(say("{own} of {bays} bays", own=len(own), bays=room.bays))
    clash = any(_clashes(room, _at_once(entries, entry.span)) for entry in entries)
    if clash:
        states.append(say("CLASH"))
    return (
        Cell("\n".join(states), Style.BROKEN if clash else Style.PLAIN),
        Cell(_seats(room, own)),
        Cell("\n".join(_named(view, entry, own) for entry in most)),
    )


def _at_once(entries: Sequence[Entry], moment: Span) -> list[Entry]:
    """Return what runs at the moment at which a piece of time begins."""
    return [e for e in entries if e.span.start <= moment.start < e.span.end]


def _seats(room: Room, own: Sequence[Entry]) -> str:
    if not own:
        return ""
    total = room.capacity or (room.seats * room.bays if room.seats is not None else None)
    taken = sum(entry.session.seats for entry in own)
    return say("{taken} of {total}", taken=taken, total=total) if total is not None else str(taken)


def _named(view: View, entry: Entry, own: Sequence[Entry]) -> str:
    return entry.session.name if entry in own else f"{view.room_name(entry)}: {entry.session.name}"


def _clashes(room: Room, entries: Sequence[Entry]) -> bool:
    """Say whether the whole is used beside its parts, too many at once, or over capacity."""
    own = [entry for entry in entries if entry.placement.room == room.id]
    others = len(entries) > len(own)
    too_many = len(own) > room.bays
    over = room.seats is not None and any(e.session.seats > room.seats for e in own)
    full = room.capacity is not None and sum(e.session.seats for e in own) > room.capacity
    return bool(own and others) or too_many or over or full
