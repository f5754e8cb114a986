"""Edits of rotations: each a function from one project to the next, for one step of undo."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from planner.domain.activity import Activity, Kind, Link, LinkKind, Pin, RoomNeed, StaffNeed
from planner.domain.edits import pin, take_tables, unpin
from planner.domain.ids import ActivityId, GroupId, LinkId, PersonId, RoomId, SessionId
from planner.domain.language import say
from planner.domain.pinning import Hold, pins_here
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.domain.school import School
from planner.errors import UserError
from planner.services.rotations.square import Square, sound
from planner.services.rotations.wheel import (
    Wheel,
    faults,
    on_many_days,
    order_links,
    pinned,
    placed_square,
    sessions_of,
    wheel_of,
)


def rotation_named(project: Project, link: LinkId) -> Link:
    """Return a rotation; raises ``UserError`` if there is none of this name."""
    for one in project.school.links:
        if one.id == link and one.kind is LinkKind.ROTATION:
            return one
    raise UserError(say("There is no rotation {name} any more.", name=link))


def turn(project: Project, link: LinkId, square: Square, *, keep: bool) -> Project:
    """Let the groups of a rotation take these turns, and keep them so when a schedule is built.

    Where the rotation is placed the groups change places in the slots it has: teachers, rooms,
    observers and pins of a station stay where they are, so no other card is touched. Turns are
    kept by links, or by pins where visits are on several days at a time.
    """
    if not sound(square):
        raise UserError(say("Each group must be at each station once."))
    wheel = wheel_of(project, rotation_named(project, link))
    by_pins = on_many_days(project.school, wheel.visits)
    if by_pins and keep and not _placed(project, wheel):
        raise UserError(
            say(
                "The groups of {name} meet on several days at a time, so their turns can be "
                "chosen once they are scheduled. Build the schedule first.",
                name=link,
            )
        )
    was_pinned = pinned(project.school, wheel.visits)
    turned = _turned(project, wheel, square)
    turned = _with_links(turned, wheel, square, keep=keep and not by_pins)
    sessions = sessions_of(turned.school, wheel.visits)
    if by_pins and keep:
        return pin(turned, *pins_here(turned, sessions, Hold.TIME))
    return unpin(turned, sessions) if was_pinned and not keep else turned


def _placed(project: Project, wheel: Wheel) -> bool:
    """Say whether all of a rotation is placed."""
    numbers = range(1, wheel.sessions + 1)
    return all(placed_square(project, wheel.visits, number) for number in numbers)


def _with_links(project: Project, wheel: Wheel, square: Square, *, keep: bool) -> Project:
    """Return the project with a link for each group that keeps its turns, or with none."""
    school = project.school
    known = order_links(school, wheel.visits)
    others = [one for one in school.links if one not in known]
    kept = _orders(wheel, square, {one.id for one in others}) if keep else ()
    links = tuple(_after(others, wheel.link.id, kept))
    return project if links == school.links else take_tables(project, {"links": links})


def _turned(project: Project, wheel: Wheel, square: Square) -> Project:
    """Return the project with other groups in the slots of a rotation, their pins with them."""
    school, schedule = project.school, project.schedule
    names = {
        was: now
        for number in range(1, wheel.sessions + 1)
        for was, now in _renaming(project, wheel, square, number)
    }
    if all(was == now for was, now in names.items()):
        return project
    visits = {
        activity.session_id(number): (activity.id, number)
        for activity in (school.activity[one] for row in wheel.visits for one in row)
        for number in range(1, wheel.sessions + 1)
    }
    pins = tuple(_repinned(school, one, names, visits) for one in school.pins)
    placements = tuple(_renamed(one, names) for one in schedule.placements)
    turned = project.with_schedule(replace(schedule, placements=placements))
    return turned if pins == school.pins else take_tables(turned, {"pins": pins})


def _renaming(
    project: Project, wheel: Wheel, square: Square, number: int
) -> Iterator[tuple[SessionId, SessionId]]:
    """Yield which session takes the place of which, at each station in each turn."""
    placed = placed_square(project, wheel.visits, number)
    if placed is None:
        return
    for turn_ in range(wheel.size):
        for station in range(wheel.size):
            place = (station, turn_)
            was = _session(project.school, wheel, placed[0], place, number)
            yield was, _session(project.school, wheel, square, place, number)


def _repinned(
    school: School,
    held: Pin,
    names: Mapping[SessionId, SessionId],
    visits: Mapping[SessionId, tuple[ActivityId, int]],
) -> Pin:
    now = names.get(school.session_of(held))
    if now is None or held.activity is None:
        return held
    activity, number = visits[now]
    return replace(held, activity=activity, session=number)


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


def remove(project: Project, link: LinkId) -> Project:
    """Let the activities of a rotation be placed without it; links that keep its turns go too."""
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
