"""A rotation as a wheel: its groups, its stations, and who is where in which turn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.domain import words
from planner.domain.activity import PLACED_ONCE, Activity, Link, LinkKind
from planner.domain.demand import activity_days
from planner.domain.ids import ActivityId, GroupId, LinkId, SessionId
from planner.domain.language import say
from planner.domain.link_shapes import misfits, visits_by_group, visits_by_station
from planner.domain.project import Project
from planner.domain.school import School
from planner.domain.week import Times
from planner.services.rotations.square import Square, cyclic, sound


class Known(StrEnum):
    """Where the turns of a wheel come from."""

    KEPT = "kept"
    SCHEDULED = "scheduled"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wheel:
    """A rotation of as many groups as stations.

    Attributes:
        visits: the activity of each group (row) at each station (column).
        square: which station each group (row) is at in each turn (column).
        known: whether links keep the turns so, the schedule has them so, or they are an example.
        times: when each turn is in the schedule; empty while it is not all placed.

    """

    link: Link
    groups: tuple[str, ...]
    stations: tuple[str, ...]
    visits: tuple[tuple[ActivityId, ...], ...]
    square: Square
    known: Known
    times: tuple[Times, ...] = ()
    sessions: int = 1

    @property
    def size(self) -> int:
        """How many groups, stations and turns there are."""
        return len(self.groups)

    def visit(self, group: int, turn: int) -> ActivityId:
        """Return what a group does in a turn."""
        return self.visits[group][self.square[group][turn]]


def rotations(school: School) -> tuple[Link, ...]:
    """Return the links that are rotations."""
    return tuple(link for link in school.links if link.kind is LinkKind.ROTATION)


def faults(school: School, activities: Sequence[ActivityId]) -> tuple[str, ...]:
    """Return, in sentences, why activities are no rotation."""
    chosen = tuple(dict.fromkeys(activities))
    if len(chosen) < 2:  # noqa: PLR2004 - a rotation has at least two visits
        return (say("A rotation needs the visits of at least two groups to two stations."),)
    link = Link(id=LinkId(""), kind=LinkKind.ROTATION, activities=chosen)
    return tuple(misfits(link, [school.activity[one] for one in chosen]))


def wheel_of(project: Project, link: Link, number: int = 1) -> Wheel:
    """Return a rotation as it stands; ``number``: which of its sessions, from 1."""
    school = project.school
    activities = [school.activity[one] for one in dict.fromkeys(link.activities)]
    groups, stations = visits_by_group(activities), visits_by_station(activities)
    visits = tuple(
        tuple(next(one.id for one in row if one in there) for there in stations.values())
        for row in groups.values()
    )
    placed = placed_square(project, visits, number)
    kept = kept_square(school, visits)
    if placed is not None and pinned(school, visits):
        kept = placed[0]
    square = kept or (placed[0] if placed else cyclic(len(visits)))
    agrees = placed is not None and placed[0] == square
    return Wheel(
        link=link,
        groups=tuple(_names(school, one) for one in groups),
        stations=tuple(_station(school, there) for there in stations.values()),
        visits=visits,
        square=square,
        known=Known.KEPT if kept else Known.SCHEDULED if placed else Known.OPEN,
        times=placed[1] if placed and agrees else (),
        sessions=activities[0].sessions,
    )


def on_many_days(school: School, visits: Sequence[Sequence[ActivityId]]) -> bool:
    """Say whether a visit takes place on several days at a time, such as every day at 9:00.

    Such visits have no order: the first one is not over before the next one begins.
    """
    activities = [school.activity[one] for row in visits for one in row]
    return any(
        activity.pattern in PLACED_ONCE and len(activity_days(school, activity)) > 1
        for activity in activities
    )


def sessions_of(school: School, visits: Sequence[Sequence[ActivityId]]) -> tuple[SessionId, ...]:
    """Return every session of a rotation."""
    activities = [school.activity[one] for row in visits for one in row]
    return tuple(
        activity.session_id(number)
        for activity in activities
        for number in range(1, activity.sessions + 1)
    )


def pinned(school: School, visits: Sequence[Sequence[ActivityId]]) -> bool:
    """Say whether every session of a rotation is pinned to a time."""
    return all(
        any(pin.of_time for pin in school.pinned.get(session, ()))
        for session in sessions_of(school, visits)
    )


def order_links(school: School, visits: Sequence[Sequence[ActivityId]]) -> tuple[Link, ...]:
    """Return the links that keep the turns of a rotation's groups in order."""
    rows = [frozenset(row) for row in visits]
    return tuple(
        link
        for link in school.links
        if link.kind is LinkKind.ORDER and frozenset(link.activities) in rows
    )


def kept_square(school: School, visits: Sequence[Sequence[ActivityId]]) -> Square | None:
    """Return the turns that links keep, if they keep those of every group."""
    orders = {frozenset(link.activities): link for link in order_links(school, visits)}
    if any(frozenset(row) not in orders for row in visits):
        return None
    square = tuple(
        tuple(row.index(one) for one in orders[frozenset(row)].activities) for row in visits
    )
    return square if sound(square) else None


def placed_square(
    project: Project, visits: Sequence[Sequence[ActivityId]], number: int
) -> tuple[Square, tuple[Times, ...]] | None:
    """Return the turns of the schedule, and when they are; ``None`` unless all are placed."""
    school, placed = project.school, project.schedule.by_session
    when: dict[ActivityId, Times] = {}
    for activity in (one for row in visits for one in row):
        placement = placed.get(school.activity[activity].session_id(number))
        if placement is None:
            return None
        when[activity] = placement.times
    slots = sorted(set(when.values()), key=lambda times: school.cycle.order(times[0]))
    if len(slots) != len(visits):
        return None
    square = tuple(_row(row, slots, when) for row in visits)
    return (square, tuple(slots)) if sound(square) else None


def _row(
    row: Sequence[ActivityId], slots: Sequence[Times], when: dict[ActivityId, Times]
) -> tuple[int, ...]:
    """Return at which station a group is in each slot; -1 where it is at none."""
    return tuple(
        next((n for n, visit in enumerate(row) if when[visit] == slot), -1) for slot in slots
    )


def _names(school: School, groups: frozenset[GroupId]) -> str:
    return ", ".join(sorted(school.called(group) for group in groups))


def _station(school: School, visits: Sequence[Activity]) -> str:
    """Return what a station is called: its people, else its room, else what is done there."""
    first = visits[0]
    people = list(_people(school, first))
    if people:
        return words.listed(people)
    if first.room is not None:
        return first.room.kind or words.listed(
            [school.room[room].name for room in first.room.rooms], joint="or"
        )
    return first.name


def _people(school: School, activity: Activity) -> Iterator[str]:
    for need in activity.staff:
        if need.fixed:
            yield from (school.called(person) for person in need.people)
        elif need.most:
            names = [school.called(person) for person in need.people]
            yield words.listed(names, joint="or", most=2)
