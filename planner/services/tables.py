"""The tables of a school as a person edits them: texts in rows and columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from planner.domain.project import Project

Row = tuple[str, ...]
"""The texts of one row, in the order of the columns; blank means the default."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnInfo:
    """A column as the person sees it.

    Attributes:
        says: what it means, marked to be said in a language.
        form: what a cell holds, in a few words, marked as well.
        required: a row without it is refused.
        refers: the table whose ids it holds, if any.
        words: the fixed words that it may hold, if there are such.
        many: whether a cell may hold several, separated by semicolons.
        number: whether cells hold whole numbers.
        times: whether cells hold times, HH:MM in a row's texts and 1:46 PM before the person (see
            :mod:`planner.services.typed_times`).
        identifies: what its texts are the ids of (a table, or blocks), if it is such a column.
        blank: what a blank cell means, as a text.
        blank_as: the column whose text a blank cell takes.

    """

    name: str
    says: str
    form: str
    required: bool = False
    refers: str = ""
    words: tuple[str, ...] = ()
    many: bool = False
    number: bool = False
    times: bool = False
    identifies: str = ""
    blank: str = ""
    blank_as: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableInfo:
    """A table as the person sees it: what a row is, and its columns."""

    name: str
    says: str
    columns: tuple[ColumnInfo, ...]

    @property
    def keyed(self) -> bool:
        """Whether its first column has an id of its own in each row."""
        return [one for one in self.columns if one.identifies] == [*self.columns[:1]]

    def place(self, column: str) -> int:
        """Return where a column stands, from 0; raises ``ValueError`` if there is none such."""
        return [one.name for one in self.columns].index(column)


@dataclass(frozen=True, slots=True, kw_only=True)
class CellFault:
    """What is wrong, and where: ``row`` counts the rows of the table from 0.

    ``row`` is ``None`` where the whole table is meant, ``column`` blank where the whole row is.
    """

    table: str
    sentence: str
    row: int | None = None
    column: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What comes of other rows: a project, or every fault that stands in the way."""

    project: Project | None = None
    faults: tuple[CellFault, ...] = ()


class TableEditing(Protocol):
    """Reads and changes the tables of a project."""

    @property
    def infos(self) -> tuple[TableInfo, ...]:
        """Every table, in the order in which a person fills them in."""
        ...

    def rows(self, project: Project, table: str) -> tuple[Row, ...]:
        """Return the texts of a table."""
        ...

    def changed(self, project: Project, tables: Mapping[str, Sequence[Row]]) -> Change:
        """Return the project with other rows in some tables.

        The schedule keeps what still means something.
        """
        ...

    def refusal(self, table: str, column: str, text: str) -> str:
        """Return why a text cannot stand in a column whatever the school, or nothing."""
        ...
