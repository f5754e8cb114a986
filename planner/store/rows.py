"""Rows of the project file and values of the domain, one table for each kind of value.

A field is a column: texts, numbers, choices and yes-or-no as they are, fractions as text, lists
and nested values as JSON. Which columns a table has follows from the type, so a new field needs a
migration and nothing here; a test holds the two together.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import partial
from types import UnionType
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from planner.domain.activity import Activity, Companions, Course, Link, Pin, Request, Student
from planner.domain.calendar import CalendarDate
from planner.domain.calendar_faults import SCHOOL_KEYS
from planner.domain.language import say
from planner.domain.people import Assessment, CoachingLink, Person, Role, Team
from planner.domain.places import Campus, Group, Room, Travel
from planner.domain.project import Project, Scenario
from planner.domain.rule import Statement
from planner.domain.schedule import Placement, Roster
from planner.domain.school import School
from planner.domain.tables import Draft, SourceNote
from planner.domain.week import Bell, Block, Day
from planner.errors import PlannerError
from planner.services.snapshot import from_plain, to_plain

Cell = str | int | None
Encode = Callable[[Any], Cell]
Decode = Callable[[Any], Any]

WRONG = (
    *(ValueError, TypeError, LookupError, ArithmeticError, AttributeError, RecursionError),
    ExceptionGroup,
)
"""What reading a cell or making a value raises when the cell does not hold what it should."""


class Unreadable(PlannerError):
    """A table holds something that this program never writes: ``str`` says where and what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One field of a value and the column that keeps it."""

    name: str
    field: str
    encode: Encode
    decode: Decode


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One kind of value and the table that keeps it.

    ``owner`` is the column that says to which bell schedule or scenario a row belongs, if rows
    are counted for each of them.
    """

    name: str
    kind: type
    columns: tuple[Column, ...]
    owner: str = ""

    @property
    def keys(self) -> tuple[str, ...]:
        """The columns before those of the fields."""
        return (self.owner, "position") if self.owner else ("position",)

    @property
    def names(self) -> tuple[str, ...]:
        """All columns, in the order in which rows are read and written."""
        return (*self.keys, *(column.name for column in self.columns))

    def cells(self, item: object) -> tuple[Cell, ...]:
        """Return what the columns of the fields hold for a value."""
        return tuple(column.encode(getattr(item, column.field)) for column in self.columns)

    def item(self, cells: Sequence[Any], row: int) -> Any:  # noqa: ANN401 - a value of the kind
        """Return the value of a row (the first is 1); raises :class:`Unreadable`."""
        values = self.values(cells, row)
        try:
            return self.kind(**values)
        except WRONG as error:
            msg = say("table {name}, row {row}: {error}", name=self.name, row=row, error=error)
            raise Unreadable(msg) from error

    def values(self, cells: Sequence[Any], row: int) -> dict[str, Any]:
        """Return the fields by name, from their cells; raises :class:`Unreadable`."""
        try:
            return {
                column.field: column.decode(cell)
                for column, cell in zip(self.columns, cells, strict=True)
            }
        except WRONG as error:
            raise Unreadable(self._fault(cells, row)) from error

    def _fault(self, cells: Sequence[Any], row: int) -> str:
        for column, cell in zip(self.columns, cells, strict=True):
            try:
                column.decode(cell)
            except WRONG:
                wrong = say(
                    "column {column}: {cell!r} cannot stand there.",
                    column=column.name,
                    cell=str(cell)[:40],
                )
                return say("table {name}, row {row}, {wrong}", name=self.name, row=row, wrong=wrong)
        msg = say("Every cell can be read, but not all of them together.")
        raise AssertionError(msg)


def codec(hint: Any) -> tuple[Encode, Decode]:  # noqa: ANN401 - a type as it stands in an annotation
    """Return how a field of this type becomes a cell, and back."""
    if isinstance(hint, NewType):
        return codec(hint.__supertype__)
    if get_origin(hint) in (Union, UnionType):
        (some,) = (part for part in get_args(hint) if part is not type(None))
        encode, decode = codec(some)
        return partial(_unless_none, encode), partial(_unless_none, decode)
    if hint in PLAIN:
        return PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _value_of, hint
    return _json, partial(_of_json, hint)


def _same(value: Any) -> Any:  # noqa: ANN401 - whatever comes
    return value


def _unless_none(change: Callable[[Any], Any], value: Any) -> Any:  # noqa: ANN401 - whatever comes
    return None if value is None else change(value)


def _exactly(kind: type, cell: object) -> object:
    if type(cell) is not kind:
        raise ValueError(cell)
    return cell


def _yes_or_no(cell: object) -> bool:
    if cell not in (0, 1):
        raise ValueError(cell)
    return bool(cell)


def _value_of(choice: Enum) -> Cell:
    return str(choice.value)


def _json(value: object) -> str:
    # A set has no order of its own; the file should not depend on the run that wrote it.
    plain = sorted(value) if isinstance(value, frozenset) else to_plain(value)
    return json.dumps(plain, ensure_ascii=False)


def _of_json(hint: Any, cell: str) -> Any:  # noqa: ANN401 - a type, and a value of it
    return from_plain(json.loads(cell), hint)


PLAIN: dict[type, tuple[Encode, Decode]] = {
    str: (_same, partial(_exactly, str)),
    int: (_same, partial(_exactly, int)),
    bool: (int, _yes_or_no),
    Fraction: (str, Fraction),
    date: (date.isoformat, date.fromisoformat),
}


def _table(
    name: str,
    kind: type,
    *,
    owner: str = "",
    names: Mapping[str, str] | None = None,
    only: Sequence[str] = (),
) -> Table:
    """Return the table of a kind of value.

    ``names`` are columns that are called otherwise than their field; ``only`` limits the fields,
    where others have tables of their own.
    """
    hints = get_type_hints(kind)
    columns = []
    for field in only or tuple(field.name for field in fields(kind)):
        encode, decode = codec(hints[field])
        name_of = (names or {}).get(field, field)
        columns.append(Column(name=name_of, field=field, encode=encode, decode=decode))
    return Table(name=name, kind=kind, columns=tuple(columns), owner=owner)


SCHOOL = _table("school", School, only=SCHOOL_KEYS)
PROJECT = _table("project", Project, only=("active", "published"))
DAYS = _table("days", Day, names={"id": "day"})
BELLS = _table("bells", Bell, names={"id": "bell"}, only=("id",))
BLOCKS = _table("blocks", Block, names={"id": "block"}, owner="bell")
RULES = _table("rules", Statement, names={"code": "rule"})
SCENARIOS = _table(
    "scenarios",
    Scenario,
    names={"id": "scenario"},
    only=("id", "name", "parent", "note", "deleted"),
)
PLACEMENTS = _table("placements", Placement, owner="scenario")
ROSTERS = _table("rosters", Roster, owner="scenario")

OF_SCHOOL = (
    _table("notes", SourceNote),
    _table("calendar", CalendarDate, names={"first": "date"}),
    _table("campuses", Campus, names={"id": "campus"}),
    _table("travel", Travel),
    _table("rooms", Room, names={"id": "room"}),
    _table("roles", Role, names={"id": "role"}),
    _table("people", Person, names={"id": "person"}),
    _table("teams", Team, names={"id": "team"}),
    _table("groups", Group, names={"id": "group"}),
    _table("courses", Course, names={"id": "course"}),
    _table("activities", Activity, names={"id": "activity"}),
    _table("links", Link, names={"id": "link"}),
    _table("coaching", CoachingLink),
    _table("assessments", Assessment),
    _table("students", Student, names={"id": "student"}),
    _table("requests", Request),
    _table("companions", Companions),
    _table("pins", Pin),
    _table("drafts", Draft),
)
"""Tables that are called as the field of the school they keep."""

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        *(SCHOOL, PROJECT, DAYS, BELLS, BLOCKS, RULES, SCENARIOS, PLACEMENTS, ROSTERS),
        *OF_SCHOOL,
    )
}
