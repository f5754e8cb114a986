"""Edits of rotations: each a function from one project to the next, for one step of undo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from planner.domain.activity import Activity, Kind, Link, LinkKind, RoomNeed, StaffNeed
from planner.domain.edits import take_tables
from planner.domain.ids import ActivityId, GroupId, LinkId, PersonId, RoomId, SessionId
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.schedule import Placement, Schedule
from planner.domain.school import School
from planner.errors import UserError
from planner.services.rotations.square import Square, sound
from planner.services.rotations.wheel import (
    Wheel,
    faults,
    kept_square,
    order_links,
    placed_square,
    wheel_of,
)


def rotation_named(project: Project, link: LinkId) -> Link:
    """Return a rotation; raises ``UserError`` if there is none of this name."""
    for one in project.school.links:
        if one.id == link and one.kind is LinkKind.ROTATION:
            return one
    raise UserError(say("There is no rotation {name} any more.", name=link))


def turn(project: Project, link: LinkId, square: Square, *, keep: bool) -> Project:
    """Let the groups of a rotation take these turns; ``keep``: links keep them so.

    Where the rotation is placed the groups change places in the slots it has: teachers, rooms and
    observers of a station stay where they are, so no other card is touched.
    """
    if not sound(square):
        raise UserError(say("Each group must be at each station once."))
    wheel = wheel_of(project, rotation_named(project, link))
    turned = project
    for number in range(1, wheel.sessions + 1):
        schedule = _turned(turned, wheel, square, number)
        turned = turned.with_schedule(schedule)
    others = [
        one for one in project.school.links if one not in order_links(project.school, wheel.visits)
    ]
    kept = _orders(wheel, square, {one.id for one in others}) if keep else ()
    links = tuple(_after(others, link, kept))
    if links == project.school.links:
        return turned
    return take_tables(turned, {"links": links})


def _turned(project: Project, wheel: Wheel, square: Square, number: int) -> Schedule:
    """Return the schedule with other groups in the slots of a rotation."""
    placed = placed_square(project, wheel.visits, number)
    if placed is None:
        return project.schedule
    school, schedule = project.school, project.schedule
    renamed: dict[SessionId, SessionId] = {}
    for turn_ in range(wheel.size):
        for station in range(wheel.size):
            was = _session(school, wheel, placed[0], (station, turn_), number)
            now = _session(school, wheel, square, (station, turn_), number)
            renamed[was] = now
    placements = tuple(_renamed(one, renamed) for one in schedule.placements)
    return replace(schedule, placements=placements)


def _session(
    school: School, wheel: Wheel, square: Square, place: tuple[int, int], number: int
) -> SessionId:
    """Return the session at a station in a turn."""
    station, turn_ = place
    group = next(n for n, row in enumerate(square) if row[turn_] == station)
    return school.activity[wheel.visits[group][station]].session_id(number)


def _renamed(placement: Placement, names: Mapping[SessionId, SessionId]) -> Placement:
    session = names.get(placement.session, placement.session)
    observed = placement.observed
    if observed is not None:
        observed = names.get(observed, observed)
    if (session, observed) == (placement.session, placement.observed):
        return placement
    return replace(placement, session=session, observed=observed)


def _orders(wheel: Wheel, square: Square, taken: set[LinkId]) -> tuple[Link, ...]:
    """Return a link for each group that keeps its visits in the order of its turns."""
    found: list[Link] = []
    for row, visits in zip(square, wheel.visits, strict=True):
        name = _free(f"{wheel.link.id}-turns-{len(found) + 1}", taken)
        taken.add(name)
        activities = tuple(visits[station] for station in row)
        found.append(Link(id=name, kind=LinkKind.ORDER, activities=activities))
    return tuple(found)


def _after(links: Iterable[Link], link: LinkId, more: Sequence[Link]) -> Iterable[Link]:
    for one in links:
        yield one
        if one.id == link:
            yield from more


def _free(wished: str, taken: Iterable[str]) -> LinkId:
    known, name, number = set(taken), wished, 2
    while name in known:
        name, number = f"{wished}-{number}", number + 1
    return LinkId(name)


def keeps_turns(project: Project, link: LinkId) -> bool:
    """Say whether links keep the turns of a rotation."""
    wheel = wheel_of(project, rotation_named(project, link))
    return kept_square(project.school, wheel.visits) is not None


def remove(project: Project, link: LinkId) -> Project:
    """Let the activities of a rotation be placed without it; the turns are not kept either."""
    known = rotation_named(project, link)
    gone = {link, *(o.id for o in order_links(project.school, wheel_of(project, known).visits))}
    links = tuple(one for one in project.school.links if one.id not in gone)
    return take_tables(project, {"links": links})


def join(project: Project, name: str, activities: Sequence[ActivityId]) -> Project:
    """Make activities that are there a rotation."""
    found = faults(project.school, activities)
    if found:
        raise UserError(found[0])
    link = Link(id=_named(project, name), kind=LinkKind.ROTATION, activities=tuple(activities))
    return take_tables(project, {"links": (*project.school.links, link)})


def _named(project: Project, name: str) -> LinkId:
    if not name.strip():
        raise UserError(say("A rotation needs a name."))
    if any(link.id == name.strip() for link in project.school.links):
        raise UserError(say("There is a link called {name} already.", name=name.strip()))
    return LinkId(name.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """A station of a new rotation: what it is called, who leads it, and where it is."""

    name: str
    leader: PersonId | None = None
    room: RoomId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A new rotation: each group visits each station once, for so many minutes or blocks."""

    name: str
    groups: tuple[GroupId, ...]
    stations: tuple[Station, ...]
    minutes: int | None = None
    blocks: int | None = 1
    sessions: int = 1


def plan_fault(plan: Plan) -> str:
    """Return what a new rotation lacks, in a sentence; nothing if it is all there."""
    if len(plan.groups) < 2:  # noqa: PLR2004 - nobody rotates alone
        return say("Choose at least two groups.")
    if len(plan.groups) != len(plan.stations):
        return say(
            "{groups} groups need {groups} stations, but there are {stations}.",
            groups=len(plan.groups),
            stations=len(plan.stations),
        )
    if any(not station.name.strip() for station in plan.stations):
        return say("Each station needs a name.")
    known = [(station.leader, station.room) for station in plan.stations]
    if len(set(known)) < len(known):
        return say("Two stations cannot have the same teacher and the same room.")
    return ""


def make(project: Project, plan: Plan) -> Project:
    """Add a rotation with an activity for each visit of a group to a station."""
    fault = plan_fault(plan)
    if fault:
        raise UserError(fault)
    name = _named(project, plan.name)
    school = project.school
    taken = {activity.id for activity in school.activities}
    visits = tuple(
        _visit(school, plan, group, (number, station), taken)
        for group in plan.groups
        for number, station in enumerate(plan.stations, start=1)
    )
    link = Link(id=name, kind=LinkKind.ROTATION, activities=tuple(one.id for one in visits))
    return take_tables(
        project,
        {"activities": (*school.activities, *visits), "links": (*school.links, link)},
    )


def _visit(
    school: School, plan: Plan, group: GroupId, place: tuple[int, Station], taken: set[ActivityId]
) -> Activity:
    number, station = place
    identifier = ActivityId(_free(f"{plan.name.strip()}-{group}-{number}", taken))
    taken.add(identifier)
    staff = (StaffNeed(role="lead", people=(station.leader,)),) if station.leader else ()
    return Activity(
        id=identifier,
        name=f"{station.name.strip()} {school.called(group)}",
        kind=Kind.STATION,
        groups=(group,),
        staff=staff,
        room=RoomNeed(rooms=(station.room,)) if station.room else None,
        sessions=plan.sessions,
        blocks=plan.blocks if plan.minutes is None else None,
        minutes=plan.minutes,
    )


def proposals(school: School) -> tuple[tuple[str, tuple[ActivityId, ...]], ...]:
    """Return sets of activities that could be a rotation and are in none, each with a name.

    They are looked for among the activities of the parts of one group, of equal length and in one
    course.
    """
    used = {
        activity
        for link in school.links
        if link.kind is LinkKind.ROTATION
        for activity in link.activities
    }
    sets: dict[tuple[object, ...], list[ActivityId]] = {}
    for one in school.activities:
        parents = {school.group[group].parent for group in one.groups}
        if one.id in used or len(parents) != 1 or None in parents:
            continue
        (parent,) = parents
        key = (parent, one.course, one.blocks, one.minutes, one.sessions)
        sets.setdefault(key, []).append(one.id)
    found: list[tuple[str, tuple[ActivityId, ...]]] = []
    for alike, activities in sets.items():
        if not faults(school, activities):
            name = " ".join(str(part) for part in alike[:2] if part)
            found.append((name, tuple(activities)))
    return tuple(found)
