"""The whole timetable of one view as a table of cells, built in one go from a project."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from planner.check.timetable import Timetable
from planner.domain.activity import Kind
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.ui.models.cell_builder import CellBuilder
from planner.ui.models.cells import Cell
from planner.ui.models.columns import Column, Columns, columns_of
from planner.ui.models.rows import PeopleOrder, Row, rows_of
from planner.ui.models.timetable_view import TimetableView
from planner.ui.models.touched import touched_sessions

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
    project: Project,
    view: TimetableView,
    order: PeopleOrder = PeopleOrder.BY_ROLE,
    *,
    timetable: Timetable | None = None,
    before: Grid | None = None,
) -> Grid:
    """Return the timetable of a project in one view.

    ``timetable`` is its schedule with look-ups, where it is there already. ``before`` is a grid
    whose rows are taken over as they are where nothing in them is another than before.
    """
    columns = columns_of(project.school.cycle)
    if view.single:
        msg = f"The view of one {view} is a sheet, not a grid."
        raise ValueError(msg)
    rows = rows_of(project.school, view, order)
    builder = CellBuilder(project, view, columns, timetable)
    kept = _kept(project, builder, rows, before) if before and before.view is view else {}
    return Grid(
        project=project,
        view=view,
        rows=rows,
        columns=columns,
        cells=tuple(kept[n] if n in kept else builder.cells(row) for n, row in enumerate(rows)),
    )


def _kept(
    project: Project, builder: CellBuilder, rows: tuple[Row, ...], before: Grid
) -> dict[int, tuple[Cell, ...]]:
    """Return the cells of the rows in which nothing looks otherwise, by the row's number."""
    touched = touched_sessions(before.project, project)
    if touched is None or before.view is TimetableView.TEAMS:  # their cells count who is free
        return {}
    changed = {row for one in touched for row, _ in before.where.get(one, ())}
    old = {row.id: number for number, row in enumerate(before.rows) if number not in changed}
    return {
        number: before.cells[old[row.id]]
        for number, row in enumerate(rows)
        if row.id in old and not any(e.session.id in touched for e in builder.entries(row))
    }
