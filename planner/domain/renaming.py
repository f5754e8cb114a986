"""Let something have another id: everywhere it is named, in the schedule too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from planner.domain.edits import take_school
from planner.domain.faults import IntegrityError
from planner.domain.ids import BellId, BlockId, DayId, SessionId
from planner.domain.keeping import renamed_sessions
from planner.domain.project import Project
from planner.domain.references import NAMED, rows_of, with_statement_words, with_words
from planner.domain.schedule import Placement, Roster, Schedule
from planner.errors import UserError

if TYPE_CHECKING:
    from planner.domain.school import School
    from planner.domain.week import Bell, Block, Cycle

Names = Mapping[str, str]
Word = Callable[[str], Any]

OF_CYCLE = ("days", "bells", "blocks")


def renamed(project: Project, table: str, names: Names) -> Project:
    """Return the project with other ids in a table (or of blocks), and wherever they are named.

    Raises ``UserError`` if two rows would have the same id.
    """
    names = {old: new for old, new in names.items() if old != new}
    if not names:
        return project

    def word(text: str) -> Any:  # noqa: ANN401 - an id of any kind
        return names.get(text, text)

    school = _school(project.school, table, word)
    statements = tuple(
        with_statement_words(project.school, one, table, word) or one for one in project.statements
    )
    bare = project.with_schedule(Schedule())
    after = take_school(bare, school, statements)
    sessions = renamed_sessions(project, after)
    after = take_school(after, _with_pins(after.school, sessions))
    return after.with_schedule(_schedule(project.schedule, table, word, sessions))


def _school(school: School, table: str, word: Word) -> School:
    tables: dict[str, Any] = {}
    for other, field, target in NAMED:
        if target == table and other not in ("days", "bells"):
            rows = tables.get(other, rows_of(school, other))
            tables[other] = tuple(_row(other, row, field, word) for row in rows)
    if table not in OF_CYCLE:
        rows = tables.get(table, rows_of(school, table))
        tables[table] = tuple(_named(row, word) for row in rows)
    tables["cycle"] = _cycle(school.cycle, table, word)
    try:
        return replace(school, **tables)
    except IntegrityError as error:
        raise UserError(str(error)) from error


def _row(table: str, row: Any, field: str, word: Word) -> Any:  # noqa: ANN401 - a row of any table
    new = with_words(table, row, field, word)
    return row if new is None or new == row else new


def _named(row: Any, word: Word) -> Any:  # noqa: ANN401 - same
    """Return a row under its new id; a name that is nothing but the id follows."""
    new = word(row.id)
    if new == row.id:
        return row
    named = {"name": new} if getattr(row, "name", None) == row.id else {}
    return replace(row, id=new, **named)


def _cycle(cycle: Cycle, table: str, word: Word) -> Cycle:
    day = word if table == "days" else str
    bell = word if table == "bells" else str
    block = word if table == "blocks" else str
    group = word if table == "groups" else str

    def row(one: Block) -> Block:
        groups = frozenset(map(group, one.groups))
        return replace(one, id=BlockId(block(one.id)), groups=groups)

    def ring(one: Bell) -> Bell:
        return replace(one, id=BellId(bell(one.id)), blocks=tuple(map(row, one.blocks)))

    changed = replace(
        cycle,
        days=tuple(
            replace(one, id=DayId(day(one.id)), bell=BellId(bell(one.bell))) for one in cycle.days
        ),
        bells=tuple(map(ring, cycle.bells)),
    )
    return cycle if changed == cycle else changed


def _with_pins(school: School, sessions: Mapping[SessionId, SessionId]) -> School:
    """Return the school with pins that hold the sessions of promises by their new ids."""
    pins = tuple(
        pin
        if pin.promised is None
        else replace(pin, promised=sessions.get(pin.promised, pin.promised))
        for pin in school.pins
    )
    return school if pins == school.pins else replace(school, pins=pins)


def _schedule(
    schedule: Schedule, table: str, word: Word, sessions: Mapping[SessionId, SessionId]
) -> Schedule:
    person = word if table == "people" else _same
    room = word if table == "rooms" else _same
    day = word if table == "days" else _same

    def placed(one: Placement) -> Placement:
        return replace(
            one,
            session=sessions.get(one.session, one.session),
            times=tuple(replace(span, day=day(span.day)) for span in one.times),
            staff=tuple((role, person(who)) for role, who in one.staff),
            room=room(one.room) if one.room is not None else None,
            observed=sessions.get(one.observed, one.observed) if one.observed else None,
        )

    return Schedule(
        placements=tuple(map(placed, schedule.placements)),
        rosters=tuple(_rosters(schedule.rosters, table, word)),
    )


def _rosters(rosters: Iterable[Roster], table: str, word: Word) -> Iterable[Roster]:
    activity = word if table == "activities" else _same
    student = word if table == "students" else _same
    for one in rosters:
        yield replace(
            one, activity=activity(one.activity), students=tuple(map(student, one.students))
        )


def _same(text: Any) -> Any:  # noqa: ANN401 - an id of any kind
    return text
