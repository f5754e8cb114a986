"""What activities must have in common so that they can hang together as their link asks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from planner.domain import words
from planner.domain.activity import PLACED_ONCE, Activity, Link, LinkKind, StaffNeed
from planner.domain.ids import GroupId, PersonId, RoomId
from planner.domain.language import mark, say, say_marked
from planner.domain.seating import is_section

Groups = frozenset[GroupId]
Station = tuple[frozenset[RoomId], str, frozenset[StaffNeed]]

ONE_OF = {LinkKind.ROTATION: mark("a rotation"), LinkKind.ALTERNATE: mark("an alternation")}
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
    """Yield, in sentences, why a link's activities cannot hang together as it asks.

    On which days they alternate depends on the bells too, so counting speaks of that.
    """
    if link.kind in SHARED:
        yield from SHARED[link.kind](activities)
    if link.kind not in ONE_OF:
        return
    rotates = link.kind is LinkKind.ROTATION
    if rotates:
        yield from _grid_faults(activities)
    counted = [a for a in activities if rotates or a.pattern not in PLACED_ONCE]
    yield from _unequal_lengths(say_marked(ONE_OF[link.kind]), activities)
    yield from _unequal_sessions(say_marked(ONE_OF[link.kind]), counted)


def _unlike_staff(activities: Sequence[Activity]) -> Iterator[str]:
    """Yield what keeps activities from having the same people in each role."""
    yield from _unlike_roles(activities)
    yield from _too_few_in_common(activities)


def _unlike_roles(activities: Sequence[Activity]) -> Iterator[str]:
    for first, other in pairwise(activities):
        mine, theirs = _roles(first), _roles(other)
        if mine != theirs:
            yield say(
                "Activities with the same staff need the same roles, but {needing} and {needing2}.",
                needing=_needing(first, mine),
                needing2=_needing(other, theirs),
            )


def _too_few_in_common(activities: Sequence[Activity]) -> Iterator[str]:
    pools = [_pools(activity) for activity in activities]
    for role in _roles(activities[0]):
        common = frozenset.intersection(*(pool.get(role, frozenset()) for pool in pools))
        needed = max(_least(activity, role) for activity in activities)
        if len(common) < needed:
            there = words.count(len(common), "person") if common else say("nobody")
            yield say(
                "Activities with the same staff choose from the same people: as {role} "
                "{activities} have {there} in common, and need {needed}.",
                role=role,
                activities=words.listed([activity.name for activity in activities]),
                there=there,
                needed=needed,
            )


def _roles(activity: Activity) -> tuple[str, ...]:
    return tuple(sorted({need.role for need in activity.staff}))


def _needing(activity: Activity, roles: tuple[str, ...]) -> str:
    return say(
        "{activity} has {roles}",
        activity=activity.name,
        roles=words.listed(list(roles)) or say("nobody"),
    )


def _pools(activity: Activity) -> dict[str, frozenset[PersonId]]:
    """Return who may take each role of an activity."""
    pools: dict[str, frozenset[PersonId]] = {}
    for need in activity.staff:
        pools[need.role] = pools.get(need.role, frozenset()) | frozenset(need.people)
    return pools


def _least(activity: Activity, role: str) -> int:
    return sum(need.least for need in activity.staff if need.role == role)


def _unlike_sections(activities: Sequence[Activity]) -> Iterator[str]:
    """Yield what keeps activities from having the same students in their seats."""
    for activity in activities:
        if not is_section(activity):
            yield say(
                "Only sections have the same students: classes with a course that name "
                "no groups. {activity} is none.",
                activity=activity.name,
            )
    for first, other in combinations(activities, 2):
        if first.course is not None and first.course == other.course:
            yield say(
                "Sections with the same students are of different courses, but {first} "
                "and {other} are both of {course}.",
                first=first.name,
                other=other.name,
                course=first.course,
            )


SHARED: dict[LinkKind, Callable[[Sequence[Activity]], Iterator[str]]] = {
    LinkKind.SAME_STAFF: _unlike_staff,
    LinkKind.SAME_STUDENTS: _unlike_sections,
}
"""Kinds of link whose activities share people."""


def _unequal_lengths(one_of: str, activities: Sequence[Activity]) -> Iterator[str]:
    for first, other in pairwise(activities):
        if _length(other) != _length(first):
            yield say(
                "The activities of {one_of} are equally long, but {first} takes "
                "{length} and {other} {length2}.",
                one_of=one_of,
                first=first.name,
                length=_length(first),
                other=other.name,
                length2=_length(other),
            )


def _unequal_sessions(one_of: str, activities: Sequence[Activity]) -> Iterator[str]:
    for first, other in pairwise(activities):
        if other.sessions != first.sessions:
            yield say(
                "The activities of {one_of} meet equally often, but {first} has "
                "{sessions} and {other} {sessions2}.",
                one_of=one_of,
                first=first.name,
                sessions=words.count(first.sessions, "session"),
                other=other.name,
                sessions2=other.sessions,
            )


def _length(activity: Activity) -> str:
    if activity.blocks is not None:
        return words.count(activity.blocks, "block")
    return words.count(activity.minutes or 0, "minute")


def _grid_faults(activities: Sequence[Activity]) -> Iterator[str]:
    """Yield what keeps activities from being a rotation: each group at each station once."""
    alone = [activity.name for activity in activities if not activity.groups]
    if alone:
        yield say(
            "A rotation takes groups to stations, but nobody attends {alone}.",
            alone=words.listed(alone),
        )
        return
    rows, columns = visits_by_group(activities), visits_by_station(activities)
    if len(rows) != len(columns):
        yield say(
            "A rotation has as many groups as stations, but these activities have "
            "{groups} and {stations} (activities with the same rooms and staff are "
            "one station).",
            groups=words.count(len(rows), "group"),
            stations=words.count(len(columns), "station"),
        )
        return
    yield from _visits_amiss(rows, columns)


def _visits_amiss(
    rows: Iterable[Groups], columns: Mapping[Station, Sequence[Activity]]
) -> Iterator[str]:
    """Yield each group that visits a station not once, but never or several times."""
    for groups in rows:
        for there in columns.values():
            number = sum(frozenset(visit.groups) == groups for visit in there)
            if number != 1:
                yield say(
                    "In a rotation each group visits each station once, but {groups} "
                    "{visits} that of {there}.",
                    groups=words.listed(sorted(groups)),
                    visits=_visits(number),
                    there=there[0].name,
                )


def _visits(number: int) -> str:
    return (
        say("has {visits} to", visits=words.count(number, "visit"))
        if number
        else say("never visits")
    )
