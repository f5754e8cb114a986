"""What depends on rows of a table, and letting go of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from planner.domain.catalogue import title_of
from planner.domain.edits import take_tables
from planner.domain.language import say
from planner.domain.reference_faults import COLUMNS
from planner.domain.references import (
    NAMED,
    of_statement,
    rows_of,
    with_statement_words,
    with_words,
)
from planner.domain.references import words as words_in
from planner.domain.schedule import Placement
from planner.errors import UserError

if TYPE_CHECKING:
    from planner.domain.project import Project
    from planner.domain.rule import Statement
    from planner.domain.school import School
    from planner.domain.week import Bell

RULES = "rules"
SCHEDULE = "schedule"
ROSTERS = "rosters"


class Removal(StrEnum):
    """What becomes of rows that name a row that goes."""

    EVERYTHING = "everything"
    """They go as well."""
    REFERENCES = "references"
    """They no longer name it, and go only where they mean nothing without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependent:
    """Rows of one table that name something which is to go.

    Attributes:
        table: a table of the file format, or ``schedule`` (cards) or ``rosters`` (seats).
        column: where they name it; blank for cards and seats.
        rows: how many do.
        lost: how many of them mean nothing without it, and go whatever is chosen.
        names: what they are called, some of them.
        lost_names: what those are called that are lost.

    """

    table: str
    column: str = ""
    rows: int
    lost: int = 0
    names: tuple[str, ...] = ()
    lost_names: tuple[str, ...] = ()


def dependents(project: Project, table: str, ids: Iterable[str]) -> tuple[Dependent, ...]:
    """Return what names these rows, table by table, and what of the schedule goes with them."""
    gone = frozenset(ids)
    found = tuple(_naming(project.school, table, gone))
    also = {row.id for one in found if one.table == "activities" for row in one.lost}
    told = [one.told(project.school) for one in found]
    told += _in_statements(project, table, gone)
    return (*told, *_in_schedule(project, table, gone, also))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Naming:
    """The rows of one table that name something which is to go, and those lost with it."""

    table: str
    field: str
    rows: list[Any]
    lost: list[Any]

    def told(self, school: School) -> Dependent:
        return Dependent(
            table=self.table,
            column=COLUMNS.get((self.table, self.field), self.field),
            rows=len(self.rows),
            lost=len(self.lost),
            names=tuple(dict.fromkeys(_called(school, row) for row in self.rows)),
            lost_names=tuple(dict.fromkeys(_called(school, row) for row in self.lost)),
        )


def _naming(school: School, table: str, gone: AbstractSet[str]) -> Iterator[_Naming]:
    for other, field, target in NAMED:
        if target != table:
            continue
        rows = [row for row in rows_of(school, other) if not gone.isdisjoint(words_in(row, field))]
        left = [row for row in rows if other != table or row.id not in gone]
        if left:
            lost = [row for row in left if with_words(other, row, field, _without(gone)) is None]
            yield _Naming(table=other, field=field, rows=left, lost=lost)


def _in_statements(project: Project, table: str, gone: AbstractSet[str]) -> Iterator[Dependent]:
    school = project.school
    named = [
        one
        for one in project.statements
        if any(where == table and word in gone for _, where, word in of_statement(school, one))
    ]
    lost = [
        one for one in named if with_statement_words(school, one, table, _without(gone)) is None
    ]
    if named:
        yield Dependent(
            table=RULES,
            column="about",
            rows=len(named),
            lost=len(lost),
            names=tuple(dict.fromkeys(title_of(one.code) for one in named)),
            lost_names=tuple(dict.fromkeys(title_of(one.code) for one in lost)),
        )


def _in_schedule(
    project: Project, table: str, gone: AbstractSet[str], also: AbstractSet[str]
) -> Iterator[Dependent]:
    """Yield the cards that lose their place or change, and the seats that are given up.

    ``also`` are activities that mean nothing without what goes.
    """
    touched = _touched(project, table, gone, also)
    cards = [one for one in project.schedule.placements if touched(one)]
    if cards:
        yield Dependent(table=SCHEDULE, rows=len(cards))
    seats = [
        (roster.activity, student)
        for roster in project.schedule.rosters
        for student in roster.students
        if (table == "students" and student in gone)
        or (table == "activities" and roster.activity in gone)
        or roster.activity in also
    ]
    if seats:
        yield Dependent(table=ROSTERS, rows=len(seats), lost=len(seats))


def _touched(
    project: Project, table: str, gone: AbstractSet[str], also: AbstractSet[str]
) -> Callable[[Placement], bool]:
    known = project.demand.by_id

    def of_session(one: Placement, field: str, among: AbstractSet[str] = gone) -> bool:
        session = known.get(one.session)
        return session is not None and getattr(session, field) in among

    by_table: dict[str, Callable[[Placement], bool]] = {
        "people": lambda one: not gone.isdisjoint(one.people) or of_session(one, "coachee"),
        "rooms": lambda one: one.room in gone,
        "days": lambda one: any(span.day in gone for span in one.times),
        "activities": lambda one: of_session(one, "activity"),
        "courses": lambda one: of_session(one, "course"),
        "teams": lambda one: of_session(one, "team"),
    }
    names = by_table.get(table)
    return lambda one: of_session(one, "activity", also) or (names is not None and names(one))


def released(project: Project, table: str, ids: Iterable[str], how: Removal) -> Project:
    """Return the project in which nothing names these ids of a table (or of blocks) any more.

    The rows that have these ids stay, so that they can be taken out then. Raises ``UserError``
    where what is left would not fit together.
    """
    taking = _Taking(project, how)
    taking.let_go_of(table, frozenset(ids))
    return taking.result()


class _Taking:
    """References being taken out, and the rows that mean nothing without them."""

    def __init__(self, project: Project, how: Removal) -> None:
        self._project = project
        self._how = how
        self._tables: dict[str, tuple[Any, ...]] = {}
        self._statements = project.statements
        self._cycle = project.school.cycle

    def let_go_of(self, table: str, gone: AbstractSet[str]) -> None:
        """Let go of some ids whatever names them."""
        for other, field, target in NAMED:
            if target == table:
                self._let_go(other, field, table, gone)
        self._statements = tuple(self._stated(table, gone))

    def result(self) -> Project:
        """Return the project without them."""
        tables = {**self._tables, "cycle": self._cycle}
        return take_tables(self._project, tables, self._statements)

    def _let_go(self, table: str, field: str, target: str, gone: AbstractSet[str]) -> None:
        if table == "bells":
            self._cycle = replace(self._cycle, bells=tuple(self._rung(gone)))
            return
        kept: list[Any] = []
        lost: list[Any] = []
        for row in self._tables.get(table, rows_of(self._project.school, table)):
            idle = gone.isdisjoint(words_in(row, field)) or (table == target and row.id in gone)
            new = row if idle else self._changed(table, row, field, gone)
            (lost if new is None else kept).append(row if new is None else new)
        if table == "days" and lost:
            days = ", ".join(day.id for day in lost)
            raise UserError(say("{days}: give these days another bell schedule first.", days=days))
        if table != "days":
            self._tables[table] = tuple(kept)
        ids = frozenset(row.id for row in lost if hasattr(row, "id"))
        if ids:
            self.let_go_of(table, ids)

    def _changed(self, table: str, row: Any, field: str, gone: AbstractSet[str]) -> Any:  # noqa: ANN401 - a row
        if self._how is Removal.EVERYTHING:
            return None
        return with_words(table, row, field, _without(gone))

    def _rung(self, gone: AbstractSet[str]) -> Iterator[Bell]:
        """Yield the bells without groups that are gone, and without blocks for these alone."""
        for bell in self._cycle.bells:
            blocks = (
                replace(one, groups=one.groups - gone)
                for one in bell.blocks
                if not one.groups or one.groups - gone
            )
            yield replace(bell, blocks=tuple(blocks))

    def _stated(self, table: str, gone: AbstractSet[str]) -> Iterator[Statement]:
        school = self._project.school
        for one in self._statements:
            names = of_statement(school, one)
            if not any(where == table and word in gone for _, where, word in names):
                yield one
            elif self._how is Removal.REFERENCES:
                kept = with_statement_words(school, one, table, _without(gone))
                if kept is not None:
                    yield kept


def _without(gone: AbstractSet[str]) -> Callable[[str], str | None]:
    return lambda word: None if word in gone else word


def _called(school: School, row: object) -> str:
    name = getattr(row, "name", "") or getattr(row, "id", "")
    if name:
        return str(name)
    for field in ("student", "coach", "team", "activity", "promised", "origin"):
        if getattr(row, field, None):
            return school.called(str(getattr(row, field)))
    return ""
