"""The grid as Qt's item model: views read it, nobody writes to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from planner.domain.ids import SessionId
from planner.ui.models import spoken
from planner.ui.models.cells import Cell
from planner.ui.models.columns import Column
from planner.ui.models.grid import Grid
from planner.ui.models.index import NOWHERE, AnyIndex
from planner.ui.models.rows import Row

Role = Qt.ItemDataRole

SPOKEN = (Role.DisplayRole, Role.AccessibleTextRole, Role.ToolTipRole)


class TimetableModel(QAbstractTableModel):
    """One view of a timetable, cell by cell; cells without a card have words too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid: Grid | None = None
        self.remark_on: Callable[[int, int], str] = _nothing_on
        """What is said of a cell (row, column) besides all that lies in it."""
        self.remark_of: Callable[[SessionId], str] = _no_remark
        """What is said of a session after all that its cell says; empty for nothing."""

    @property
    def grid(self) -> Grid | None:
        """What is shown, once there is something."""
        return self._grid

    def show_grid(self, grid: Grid) -> None:
        """Show another grid.

        Where rows and columns stay the same only the cells change, so that views keep their sizes,
        scroll position and selection.
        """
        old = self._grid
        if old is not None and _alike(old, grid):
            self._grid = grid
            if grid.rows and grid.columns.all:
                last = self.index(len(grid.rows) - 1, len(grid.columns.all) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._grid = grid
        self.endResetModel()

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell; raises ``LookupError`` where there is none."""
        if self._grid is None:
            raise LookupError("No timetable is shown.")
        return self._grid.cells[row][column]

    def row(self, number: int) -> Row:
        """Return a row; raises ``LookupError`` where there is none."""
        if self._grid is None:
            raise LookupError("No timetable is shown.")
        return self._grid.rows[number]

    def column(self, number: int) -> Column:
        """Return a column; raises ``LookupError`` where there is none."""
        if self._grid is None:
            raise LookupError("No timetable is shown.")
        return self._grid.columns.all[number]

    def slot(self, row: int, column: int) -> Column | None:
        """Return the block in which a cell lies, in every view; ``None`` if its day lacks it."""
        if self._grid is None:
            raise LookupError("No timetable is shown.")
        return self._grid.slot(row, column)

    def owner(self, row: int) -> Row:
        """Return whose time the cells of a row are; raises ``LookupError`` where there is none."""
        if self._grid is None:
            raise LookupError("No timetable is shown.")
        return self._grid.owner(row)

    def ends_band(self, row: int) -> bool:
        """Say whether another band of rows begins below."""
        rows = self._grid.rows if self._grid else ()
        return row + 1 >= len(rows) or rows[row].band != rows[row + 1].band

    def ends_day(self, column: int) -> bool:
        """Say whether another day begins to the right."""
        columns = self._grid.columns.all if self._grid else ()
        return column + 1 >= len(columns) or columns[column + 1].first

    def places(self, session: SessionId) -> tuple[tuple[int, int], ...]:
        """Return the cells (row, column) in which a session is shown."""
        return self._grid.where.get(session, ()) if self._grid else ()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """As Qt asks: the number of rows."""
        return 0 if parent.isValid() or self._grid is None else len(self._grid.rows)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """As Qt asks: the number of columns."""
        return 0 if parent.isValid() or self._grid is None else len(self._grid.columns.all)

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        """As Qt asks: what a cell says, in few words or in all."""
        if self._grid is None or not index.isValid():
            return None
        row, number = index.row(), index.column()
        cell = self._grid.cells[row][number]
        if role == Role.DisplayRole:
            return spoken.cell_text(cell, self._grid.slot(row, number))
        if role == Role.AccessibleTextRole:
            said = self._with_remarks(spoken.spoken_cell(self._grid, row, number), cell)
            return ". ".join(filter(None, (said, self.remark_on(row, number))))
        if role == Role.AccessibleDescriptionRole:
            return spoken.spoken_people(self._grid, cell)
        return None

    def _with_remarks(self, text: str, cell: Cell) -> str:
        sessions = dict.fromkeys(piece.card.session.id for piece in cell.pieces)
        return "; ".join((text, *filter(None, map(self.remark_of, sessions))))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """As Qt asks: whose row it is, or the day and block of a column."""
        if self._grid is None or role not in SPOKEN:
            return None
        if orientation == Qt.Orientation.Vertical:
            if not 0 <= section < len(self._grid.rows):
                return None
            row = self._grid.rows[section]
            return f"{row.title}, {row.note}" if row.note else row.title
        if not 0 <= section < len(self._grid.columns.all):
            return None
        return spoken.spoken_column(self._grid, self._grid.columns.all[section])


def _nothing_on(row: int, column: int) -> str:
    """Say nothing more of any cell."""
    del row, column
    return ""


def _no_remark(session: SessionId) -> str:
    """Say no more than the cell itself does."""
    del session
    return ""


def _alike(old: Grid, new: Grid) -> bool:
    """Say whether two grids have the same rows and columns, whatever lies in them."""
    return (old.rows, old.columns, old.whose) == (new.rows, new.columns, new.whose)
