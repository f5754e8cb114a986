"""Are there enough rooms of each kind for what needs one?"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.argument import Argument
from planner.check.load import alone, too_many_blocks, too_many_minutes
from planner.check.supply import Supply
from planner.domain import words
from planner.domain.ids import RoomId
from planner.domain.language import say


def arguments(supply: Supply) -> Iterator[Argument]:
    """Compare, for each choice of rooms, what can go nowhere else with what the rooms hold."""
    choices = {frozenset(s.rooms): s.rooms for s in supply.required if s.rooms}
    for rooms in choices.values():
        yield from _too_few(supply, rooms)


def _too_few(supply: Supply, rooms: tuple[RoomId, ...]) -> Iterator[Argument]:
    inside = frozenset(rooms)
    load = alone(s for s in supply.required if s.rooms and inside.issuperset(s.rooms))
    places = sum(supply.school.room[room].bays for room in inside)
    found, unit = too_many_blocks(supply, load, places), say("blocks")
    if not found:
        found, unit = too_many_minutes(supply, load, places), say("minutes")
    if found:
        names = words.listed([supply.school.called(room) for room in rooms])
        has = say("has") if len(rooms) == 1 else say("have")
        sentence = say(
            "{names} {has} to hold {found} {unit} of sessions and {has} {found2}.",
            names=names,
            has=has,
            found=found[0],
            unit=unit,
            found2=found[1],
        )
        yield Argument(sentence=sentence, proves=True, rule="one-session-to-a-room", about=rooms)
