"""What a table is: its columns, and how a row becomes a value of the school and back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import MISSING, dataclass, fields
from functools import cached_property
from typing import Any

from planner.domain.project import Project
from planner.interchange.cells import Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table.

    Attributes:
        says: what it means, for the person who fills it in.
        required: a row without it is refused.
        field: the field of the domain that it holds, if that has another name.
        refers: the table whose ids it holds, if any.
        blank_as: the field whose value a blank cell takes.

    """

    name: str
    form: Form
    says: str
    required: bool = False
    field: str = ""
    refers: str = ""
    blank_as: str = ""

    @property
    def key(self) -> str:
        """The field that it holds."""
        return self.field or self.name


@dataclass(frozen=True, kw_only=True)
class Table:
    """A table of the interchange format.

    Attributes:
        says: what a row is.
        item: the class that a row makes, by its fields.
        items: what of a project the table holds, in order.

    """

    name: str
    says: str
    columns: tuple[Column, ...]
    item: type
    items: Callable[[Project], Iterable[Any]]

    @cached_property
    def column(self) -> dict[str, Column]:
        """Columns by name."""
        return {column.name: column for column in self.columns}

    @cached_property
    def identifier(self) -> Column | None:
        """The column whose values are the ids of this table, if there is one."""
        return next((column for column in self.columns if column.key == "id"), None)

    @cached_property
    def defaults(self) -> dict[str, Any]:
        """What a blank cell means, by field; a field that is not here has no default."""
        return {f.name: f.default for f in fields(self.item) if f.default is not MISSING}

    def rows(self, project: Project) -> Iterator[tuple[str, ...]]:
        """Return the texts of each row, in the order of the columns."""
        return map(self.texts, self.items(project))

    def texts(self, item: Any) -> tuple[str, ...]:  # noqa: ANN401 - what the table holds
        """Return the texts of the row of one item."""
        return tuple(self._text(column, getattr(item, column.key)) for column in self.columns)

    def _text(self, column: Column, value: object) -> str:
        missing = object()
        if not column.required and value == self.defaults.get(column.key, missing):
            return ""
        return column.form.write(value)
