"""What a hand can do to the certified Ranson schedule, and how to find whom to do it to.

Every helper takes a project with its schedule and returns a new one. Victims are chosen by what
they are, never by a time, so that the cases outlive a renewed schedule.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from planner.check.timetable import Entry
from planner.domain.activity import Activity, Kind, StaffNeed
from planner.domain.ids import ActivityId, DayId, PersonId, RoomId, SessionId
from planner.domain.people import Person
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.schedule import Placement, Schedule
from planner.domain.session import Session
from planner.domain.week import LESSON_BLOCKS, Block, Span, Times
from tests.builders import a_timetable

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Change:
    """A change by hand.

    Attributes:
        kept: the project before, with every promise kept; ``None``: just the certified one.
        broken: the project after it.
        about: whom the one broken rule of the case speaks of.
        says: what one of its breaches says: all of these.

    """

    broken: Project
    says: tuple[str, ...]
    about: tuple[str, ...] = ()
    kept: Project | None = None


@dataclass(frozen=True, kw_only=True)
class Case:
    """One rule that a change breaks, and the rules that it cannot help breaking as well.

    Attributes:
        code: the rule.
        sentence: the change in words.
        change: makes it; handed the example with its certified schedule.
        also: codes of the rules that are broken as well.
        because: why they have to be.

    """

    code: str
    sentence: str
    change: Callable[[Project], Change]
    also: frozenset[str] = frozenset()
    because: str = ""

    def __post_init__(self) -> None:
        assert bool(self.also) == bool(self.because), f"{self.sentence}: why are others broken?"


def first(found: Iterable[T], what: str) -> T:
    """Return the first victim; a renewed schedule may have none, and then says so."""
    for one in found:
        return one
    message = f"The kept schedule has no {what}. Renew it from another seed."
    raise AssertionError(message)


# The schedule, changed


def placed(project: Project, session: SessionId) -> Placement:
    return project.schedule.by_session[session]


def placed_anew(project: Project, *placements: Placement) -> Project:
    schedule = project.schedule
    for placement in placements:
        schedule = schedule.with_placement(placement)
    return project.with_schedule(schedule)


def moved(project: Project, session: SessionId, *times: Span) -> Project:
    return placed_anew(project, replace(placed(project, session), times=times))


def moved_to_each_others_times(project: Project, one: SessionId, other: SessionId) -> Project:
    here, there = placed(project, one), placed(project, other)
    return placed_anew(project, replace(here, times=there.times), replace(there, times=here.times))


def in_room(project: Project, session: SessionId, room: RoomId | None) -> Project:
    return placed_anew(project, replace(placed(project, session), room=room))


def with_staff(project: Project, session: SessionId, *staff: tuple[str, PersonId]) -> Project:
    return placed_anew(project, replace(placed(project, session), staff=staff))


def without_person(project: Project, session: SessionId, person: PersonId) -> Project:
    staff = [(role, who) for role, who in placed(project, session).staff if who != person]
    return with_staff(project, session, *staff)


def without(project: Project, *sessions: SessionId) -> Project:
    return project.with_schedule(project.schedule.without(sessions))


# The school's tables, changed


def with_tables(project: Project, **tables: Any) -> Project:
    return replace(project, school=replace(project.school, **tables))


def with_row(project: Project, table: str, row: Any) -> Project:
    """Put a row in the place of the one with its id, or at the end."""
    rows = {one.id: one for one in getattr(project.school, table)}
    return with_tables(project, **{table: tuple({**rows, row.id: row}.values())})


def stating(project: Project, *statements: Statement) -> Project:
    return replace(project, statements=(*project.statements, *statements))


def promising(project: Project, code: str) -> Project:
    """Promise what the school states as a preference."""
    return _restated(project, code, lambda statement: replace(statement, weight=None))


def promising_instead(project: Project, code: str, **parameters: str) -> Project:
    """Change numbers of a promise."""

    def changed(statement: Statement) -> Statement:
        values = {**dict(statement.parameters), **parameters}
        return replace(statement, parameters=tuple(values.items()))

    return _restated(project, code, changed)


def _restated(project: Project, code: str, change: Callable[[Statement], Statement]) -> Project:
    return replace(
        project,
        statements=tuple(change(one) if one.code == code else one for one in project.statements),
    )


def with_extra(project: Project, kind: Kind, person: PersonId, span: Span) -> Project:
    """Give somebody a duty or a club of eight students in the block at this time."""
    block = project.school.cycle.block_at(span)
    assert block is not None
    extra = Activity(
        id=ActivityId("extra"),
        name="Hall duty" if kind is Kind.DUTY else "Robotics club",
        kind=kind,
        seats=8,
        staff=(StaffNeed(role="lead", people=(person,)),),
        blocks=1,
        days=(span.day,),
        blocks_allowed=(block.id,),
    )
    place = Placement(
        session=SessionId(extra.id), times=(block.on(span.day),), staff=(("lead", person),)
    )
    return placed_anew(with_row(project, "activities", extra), place)


def with_one_session_less(project: Project, session: SessionId) -> Project:
    """Ask for one session less of an activity and drop this one; the last takes its number."""
    activity = activity_of(project, session)
    last = SessionId(f"{activity.id}#{activity.sessions}")

    def renumbered(one: SessionId) -> SessionId:
        return session if one == last else one

    placements = tuple(
        replace(
            one,
            session=renumbered(one.session),
            observed=renumbered(one.observed) if one.observed else None,
        )
        for one in project.schedule.placements
        if one.session != session
    )
    fewer = with_row(project, "activities", replace(activity, sessions=activity.sessions - 1))
    return fewer.with_schedule(Schedule(placements=placements))


# Whom to choose


def session_of(project: Project, session: SessionId) -> Session:
    return project.demand.by_id[session]


def activity_of(project: Project, session: SessionId) -> Activity:
    activity = session_of(project, session).activity
    assert activity is not None
    return project.school.activity[activity]


def entries(project: Project, *kinds: Kind) -> list[Entry]:
    """Return what is placed of these kinds, as time passes; all day by day."""
    return [one for one in a_timetable(project).entries if one.session.kind in kinds]


def free(project: Project, span: Span, *people: PersonId) -> bool:
    """Say whether nothing at all is placed for any of them then, own planning included."""
    return not any(
        span.overlaps(time)
        for placement in project.schedule.placements
        if not set(people).isdisjoint(placement.people)
        for time in placement.times
    )


def empty(project: Project, span: Span, room: RoomId | None) -> bool:
    """Say whether nothing is placed in a room then."""
    return not any(
        span.overlaps(time)
        for placement in project.schedule.placements
        if placement.room == room
        for time in placement.times
    )


def empty_room(project: Project, times: Times, rooms: Iterable[RoomId], seats: int) -> RoomId:
    """Return the first of these rooms with enough seats in which nothing is placed then."""
    large = (room for room in rooms if (project.school.room[room].capacity or 0) >= seats)
    found = (room for room in large if all(empty(project, span, room) for span in times))
    return first(found, "empty room at that time")


def observed(project: Project) -> frozenset[SessionId | None]:
    """Return the classes that some coach sits in on."""
    return frozenset(placement.observed for placement in project.schedule.placements)


def small_groups(project: Project) -> Iterator[Entry]:
    """Yield the small groups that leaders teach and that no coach sits in on."""
    watched = observed(project)
    yield from (e for e in entries(project, Kind.SMALL_GROUP) if e.session.id not in watched)


def elective_teachers(project: Project) -> list[Person]:
    return [person for person in project.school.people if person.role == "elective_teacher"]


def electives(project: Project) -> list[Placement]:
    """Return the elective classes of all sections, by id."""
    return [p for p in project.schedule.placements if dict(p.staff).get("elective")]


def periods(project: Project, day: DayId) -> tuple[Block, ...]:
    """Return the class blocks of a day."""
    return project.school.cycle.blocks(day, kinds=LESSON_BLOCKS)


def called(project: Project, *ids: str) -> tuple[str, ...]:
    return tuple(project.school.called(one) for one in ids)


def cut_short(span: Span) -> Span:
    """Return the time without its last quarter of an hour."""
    return replace(span, end=span.end - 15)
