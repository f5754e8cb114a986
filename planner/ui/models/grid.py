"""The whole timetable of one view as a table of cells, built in one go from a project."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from planner.domain.activity import Kind
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.ui.models.cell_builder import CellBuilder
from planner.ui.models.cells import (
    Cell,
)
from planner.ui.models.columns import Column, Columns, columns_of
from planner.ui.models.rows import PeopleOrder, Row, rows_of
from planner.ui.models.timetable_view import TimetableView

QUIET_KINDS = frozenset({Kind.DUTY, Kind.ADVISORY})


@dataclass(frozen=True, kw_only=True)
class Grid:
    """Rows, columns and cells; ``cells[row][column]``.

    Where it is the week of one person or student (``whose``) each column is a day and each row a
    block, as ``slots[row][column]`` says.
    """

    project: Project
    view: TimetableView
    rows: tuple[Row, ...]
    columns: Columns
    cells: tuple[tuple[Cell, ...], ...]
    whose: Row | None = None
    slots: tuple[tuple[Column | None, ...], ...] = ()

    def slot(self, row: int, column: int) -> Column | None:
        """Return the block in which a cell lies; ``None`` if that day has no such block."""
        return self.slots[row][column] if self.whose else self.columns.all[column]

    def owner(self, row: int) -> Row:
        """Return whose time the cells of a row are."""
        return self.whose or self.rows[row]

    @cached_property
    def where(self) -> dict[SessionId, tuple[tuple[int, int], ...]]:
        """The cells (row, column) in which each session is shown."""
        found: dict[SessionId, list[tuple[int, int]]] = defaultdict(list)
        for row, cells in enumerate(self.cells):
            for column, cell in enumerate(cells):
                for piece in cell.pieces:
                    found[piece.card.session.id].append((row, column))
        return {session: tuple(places) for session, places in found.items()}

    @property
    def unplaced(self) -> int:
        """How many required sessions have no place."""
        by_session = self.project.schedule.by_session
        return sum(
            1
            for session in self.project.demand.sessions
            if session.required and session.id not in by_session
        )


def build_grid(
    project: Project, view: TimetableView, order: PeopleOrder = PeopleOrder.BY_ROLE
) -> Grid:
    """Return the timetable of a project in one view."""
    columns = columns_of(project.school.cycle)
    if view.single:
        msg = f"The view of one {view} is a sheet, not a grid."
        raise ValueError(msg)
    rows = rows_of(project.school, view, order)
    builder = CellBuilder(project, view, columns)
    return Grid(
        project=project,
        view=view,
        rows=rows,
        columns=columns,
        cells=tuple(builder.cells(row) for row in rows),
    )
