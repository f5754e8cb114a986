"""Divisible rooms as plans: what each is made of, and edits that divide, join and take apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from planner.domain.edits import take_tables
from planner.domain.ids import RoomId
from planner.domain.language import say
from planner.domain.places import Room
from planner.domain.project import Project
from planner.domain.school import School
from planner.errors import UserError

MOST_PARTS = 6
LETTERS = "abcdef"
PEOPLE_OF_A_PART = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A room with a movable wall, and the rooms that it is made of while the wall is closed."""

    room: Room
    parts: tuple[Room, ...]


def plans(school: School) -> tuple[Plan, ...]:
    """Return the plan of each room that has parts, in the order of the table."""
    known = school.room
    return tuple(
        Plan(room=room, parts=tuple(known[part] for part in room.parts))
        for room in school.rooms
        if room.parts
    )


def undivided(school: School) -> tuple[Room, ...]:
    """Return the rooms that are neither made of others nor a part of one."""
    inside = {part for room in school.rooms for part in room.parts}
    return tuple(room for room in school.rooms if not room.parts and room.id not in inside)


def divide(project: Project, room: RoomId, parts: int) -> Project:
    """Divide a room into so many parts of equal size (2 to 6); it stays as the room of all.

    What is planned in the whole room stays there. Raises ``UserError`` for a room that has parts
    already, or a number of parts that makes no sense.
    """
    whole = _room(project, room)
    if whole.parts:
        raise UserError(say("{room} is divided already.", room=whole.name))
    if not 2 <= parts <= MOST_PARTS:  # noqa: PLR2004 - one part is no division
        raise UserError(say("A room is divided into 2 to {most} parts.", most=MOST_PARTS))
    if whole.bays > 1:
        told = say(
            "{room} has bays, which are used side by side; set them to 1 first.", room=whole.name
        )
        raise UserError(told)
    new = tuple(_part(project.school, whole, LETTERS[number], parts) for number in range(parts))
    with_parts = replace(whole, parts=tuple(part.id for part in new))
    return _with_rooms(project, {whole.id: (with_parts, *new)})


def _part(school: School, whole: Room, letter: str, parts: int) -> Room:
    share = max(PEOPLE_OF_A_PART, whole.capacity // parts) if whole.capacity is not None else None
    return Room(
        id=_free(school, f"{whole.id}{letter}"),
        name=f"{whole.name} {letter.upper()}",
        kind=whole.kind,
        capacity=share,
        campus=whole.campus,
    )


def join(project: Project, rooms: Sequence[RoomId], name: str) -> Project:
    """Make one room of several, for when the wall between them is open.

    It holds as many people as they do together. Raises ``UserError`` where they cannot be joined.
    """
    chosen = [_room(project, one) for one in dict.fromkeys(rooms)]
    if len(chosen) < 2:  # noqa: PLR2004 - nothing to join
        raise UserError(say("Choose at least two rooms to join."))
    if len({room.campus for room in chosen}) > 1:
        raise UserError(say("Rooms on different campuses cannot be joined."))
    _refuse_shared(project.school, chosen)
    if not name.strip():
        raise UserError(say("The joined room needs a name."))
    sizes = [room.capacity for room in chosen]
    known = [size for size in sizes if size is not None]
    joined = Room(
        id=_free(project.school, "+".join(room.id for room in chosen)),
        name=name.strip(),
        kind=chosen[0].kind,
        capacity=sum(known) if len(known) == len(sizes) else None,
        parts=tuple(room.id for room in chosen),
        campus=chosen[0].campus,
    )
    return take_tables(project, {"rooms": (*project.school.rooms, joined)})


def _refuse_shared(school: School, rooms: Iterable[Room]) -> None:
    """Raise ``UserError`` where two rooms take up the same part."""
    taken: dict[RoomId, Room] = {}
    for room in rooms:
        for atom in school.room_atoms(room.id):
            other = taken.setdefault(atom, room)
            if other is not room:
                told = say("{room} and {other} share a part.", room=other.name, other=room.name)
                raise UserError(told)


def put_in(project: Project, whole: RoomId, part: RoomId) -> Project:
    """Let a room be one more part of a divisible one."""
    room, other = _room(project, whole), _room(project, part)
    if part in room.parts:
        raise UserError(say("{part} is a part of {room} already.", part=other.name, room=room.name))
    _refuse_shared(project.school, (room, other))
    return _with_rooms(project, {whole: (replace(room, parts=(*room.parts, part)),)})


def take_out(project: Project, whole: RoomId, part: RoomId) -> Project:
    """Let a room be no part of a divisible one any more; both stay."""
    room = _room(project, whole)
    kept = tuple(one for one in room.parts if one != part)
    if len(kept) == 1:
        told = say(
            "{room} would be made of one part only. Give it up instead, and its parts stay.",
            room=room.name,
        )
        raise UserError(told)
    return _with_rooms(project, {whole: (replace(room, parts=kept),)})


def needing(school: School, room: RoomId) -> tuple[str, ...]:
    """Return the names of the activities that ask for this very room."""
    return tuple(
        activity.name
        for activity in school.activities
        if activity.room is not None and room in activity.room.rooms
    )


def give_up(project: Project, whole: RoomId) -> Project:
    """Take a divisible room away; its parts stay, in the room that it was itself a part of.

    Raises ``UserError`` if something asks for it.
    """
    room = _room(project, whole)
    asking = needing(project.school, whole)
    if asking:
        told = say(
            "{activity} asks for {room}. Give it another room first.",
            activity=asking[0],
            room=room.name,
        )
        raise UserError(told)
    changed: dict[RoomId, Iterable[Room]] = {whole: ()}
    for outer in project.school.rooms:
        if whole in outer.parts:
            parts = (new for old in outer.parts for new in (room.parts if old == whole else (old,)))
            changed[outer.id] = (replace(outer, parts=tuple(dict.fromkeys(parts))),)
    return _with_rooms(project, changed)


def shaped(project: Project, room: RoomId, *, bays: int, bay_capacity: int | None) -> Project:
    """Let a room hold so many sessions side by side; raises ``UserError`` for one with parts."""
    one = _room(project, room)
    if one.parts and bays > 1:
        raise UserError(say("{room} has parts: these are used side by side.", room=one.name))
    changed = replace(one, bays=bays, bay_capacity=bay_capacity if bays > 1 else None)
    return _with_rooms(project, {room: (changed,)})


def _room(project: Project, room: RoomId) -> Room:
    found = project.school.room.get(room)
    if found is None:
        raise UserError(say("There is no room {room} any more.", room=room))
    return found


def _with_rooms(project: Project, changed: dict[RoomId, Iterable[Room]]) -> Project:
    """Return the project with other rooms, or none, in the place of some."""
    rooms = (new for old in project.school.rooms for new in changed.get(old.id, (old,)))
    return take_tables(project, {"rooms": tuple(rooms)})


def _free(school: School, wished: str) -> RoomId:
    """Return an id that no room has, the wished one if it can be."""
    number, found = 2, wished
    while RoomId(found) in school.room:
        found, number = f"{wished}-{number}", number + 1
    return RoomId(found)
