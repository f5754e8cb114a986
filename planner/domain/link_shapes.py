"""What activities must have in common so that they can rotate or alternate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from planner.domain import words
from planner.domain.activity import PLACED_ONCE, Activity, Link, LinkKind, StaffNeed
from planner.domain.ids import GroupId, RoomId

Groups = frozenset[GroupId]
Station = tuple[frozenset[RoomId], str, frozenset[StaffNeed]]

ONE_OF = {LinkKind.ROTATION: "a rotation", LinkKind.ALTERNATE: "an alternation"}
"""Kinds of link that ask for a shape, as people call them."""


def visits_by_group(activities: Iterable[Activity]) -> dict[Groups, list[Activity]]:
    """Return a rotation's activities by the groups that attend: the visits of each."""
    table: dict[Groups, list[Activity]] = {}
    for activity in activities:
        table.setdefault(frozenset(activity.groups), []).append(activity)
    return table


def visits_by_station(activities: Iterable[Activity]) -> dict[Station, list[Activity]]:
    """Return a rotation's activities by station: those that need the same rooms and staff."""
    table: dict[Station, list[Activity]] = {}
    for activity in activities:
        table.setdefault(_station(activity), []).append(activity)
    return table


def _station(activity: Activity) -> Station:
    """Return what a station is known by, however its people and rooms are put in order."""
    room = activity.room
    rooms: frozenset[RoomId] = frozenset(room.rooms if room else ())
    staff = frozenset(
        StaffNeed(
            role=need.role, people=tuple(sorted(need.people)), least=need.least, most=need.most
        )
        for need in activity.staff
    )
    return rooms, room.kind if room else "", staff


def misfits(link: Link, activities: Sequence[Activity]) -> Iterator[str]:
    """Yield, in sentences, why a link's activities cannot rotate or alternate as it asks.

    On which days they alternate depends on the bells too, so counting speaks of that.
    """
    if link.kind not in ONE_OF:
        return
    rotates = link.kind is LinkKind.ROTATION
    if rotates:
        yield from _grid_faults(activities)
    counted = [a for a in activities if rotates or a.pattern not in PLACED_ONCE]
    yield from _unequal_lengths(ONE_OF[link.kind], activities)
    yield from _unequal_sessions(ONE_OF[link.kind], counted)


def _unequal_lengths(one_of: str, activities: Sequence[Activity]) -> Iterator[str]:
    for first, other in pairwise(activities):
        if _length(other) != _length(first):
            yield (
                f"The activities of {one_of} are equally long, but {first.name} takes "
                f"{_length(first)} and {other.name} {_length(other)}."
            )


def _unequal_sessions(one_of: str, activities: Sequence[Activity]) -> Iterator[str]:
    for first, other in pairwise(activities):
        if other.sessions != first.sessions:
            yield (
                f"The activities of {one_of} meet equally often, but {first.name} has "
                f"{words.count(first.sessions, 'session')} and {other.name} {other.sessions}."
            )


def _length(activity: Activity) -> str:
    if activity.blocks is not None:
        return words.count(activity.blocks, "block")
    return words.count(activity.minutes or 0, "minute")


def _grid_faults(activities: Sequence[Activity]) -> Iterator[str]:
    alone = [activity.name for activity in activities if not activity.groups]
    if alone:
        yield f"A rotation takes groups to stations, but nobody attends {words.listed(alone)}."
        return
    rows, columns = visits_by_group(activities), visits_by_station(activities)
    if len(rows) != len(columns):
        yield (
            "A rotation has as many groups as stations, but these activities have "
            f"{words.count(len(rows), 'group')} and {words.count(len(columns), 'station')} "
            "(activities with the same rooms and staff are one station)."
        )
        return
    for groups in rows:
        for there in columns.values():
            number = sum(frozenset(visit.groups) == groups for visit in there)
            if number != 1:
                yield (
                    "In a rotation each group visits each station once, but "
                    f"{words.listed(sorted(groups))} {_visits(number)} that of {there[0].name}."
                )


def _visits(number: int) -> str:
    return f"has {words.count(number, 'visit')} to" if number else "never visits"
