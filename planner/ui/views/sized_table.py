"""What the grid is made of: the table, its frozen headers, the sizes of cells, the days shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QTableView, QWidget

from planner.domain.ids import DayId
from planner.ui.models.columns import Column
from planner.ui.models.grid import Grid
from planner.ui.models.timetable_model import TimetableModel
from planner.ui.theme import Theme
from planner.ui.views.painting import Faces, IconPictures, PaintGuard
from planner.ui.views.timetable_cells import CellPainter
from planner.ui.views.timetable_headers import DayHeader, RowHeader
from planner.ui.views.timetable_scale import (
    LEVELS,
    MOST_SPREAD,
    NARROW,
    USUAL,
    Scale,
    fitted,
    row_header_width,
    scale_at,
    sheet_scale,
)

NO_CELL = (-1, -1)
NARROWER = USUAL - 1
"""The level down to which columns are made narrower so that a part of the cycle fits."""


class SizedTable(QTableView):
    """A table with a :class:`TimetableModel`, frozen headers and cells of any size.

    There is a current cell whenever there are cells.
    """

    current_cell_changed = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guard = PaintGuard()
        self._theme = theme
        self._pictures = IconPictures()
        self._model = TimetableModel(self)
        self._cells = CellPainter(self._model, self.guard)
        self._days = DayHeader(self._model, self.guard, self)
        self._names = RowHeader(self._model, self.guard, self)
        self._corner = QLabel(self)
        self._level: int | None = USUAL
        self._days_shown: frozenset[DayId] | None = None
        self._set_up()
        self.use_theme(theme)

    def _set_up(self) -> None:
        self.setModel(self._model)
        self.setHorizontalHeader(self._days)
        self.setVerticalHeader(self._names)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        # All of it is painted here. Qt cannot know, once a style sheet names tables, and would
        # paint the whole grid at every step of scrolling.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._corner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._corner.setTextFormat(Qt.TextFormat.PlainText)
        self.selectionModel().currentChanged.connect(self._current_moved)
        self.horizontalScrollBar().valueChanged.connect(self._days.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self._names.viewport().update)

    @property
    def timetable(self) -> TimetableModel:
        """The model that is shown."""
        return self._model

    @property
    def headers(self) -> tuple[QWidget, QWidget]:
        """The frozen headers: days and names."""
        return self._days.viewport(), self._names.viewport()

    def forget_layouts(self) -> None:
        """Forget what was worked out for painting; the next repaint does it anew."""
        self._cells.forget()

    def use_theme(self, theme: Theme) -> None:
        """Paint in a theme's colours, with fonts made from this widget's own."""
        self._theme = theme
        self._faces = Faces(self.font())
        self._cells.use(theme, self._faces, self._pictures)
        self._days.use(theme, self._faces)
        self._names.use(theme, self._faces)
        self._corner.setStyleSheet(
            f"background: {theme.header.name()}; color: {theme.muted.name()};"
            f"border: none; border-right: 1px solid {theme.day_line.name()};"
            f"border-bottom: 1px solid {theme.day_line.name()};"
        )
        self._resize_cells()
        self.viewport().update()

    def show_grid(self, grid: Grid) -> None:
        """Show a grid, keeping the scroll position and the current cell where they still exist."""
        kept = self._place()
        self._cells.forget()
        before = (self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        self._model.show_grid(grid)
        self._hide_days()
        self._resize_cells()
        self._restore(kept)
        self.horizontalScrollBar().setValue(before[0])
        self.verticalScrollBar().setValue(before[1])
        self.viewport().update()

    def set_corner(self, text: str) -> None:
        """Write a few words into the corner between the headers."""
        self._corner.setText(text)

    def _place(self) -> tuple[str, int]:
        """Return the current cell by its row's id and its column."""
        index = self.currentIndex()
        return (self._model.row(index.row()).id, index.column()) if index.isValid() else ("", 0)

    def _restore(self, place: tuple[str, int]) -> None:
        """Make the same cell current again, or the first one that can be seen."""
        if self._model.rowCount() == 0 or self._model.columnCount() == 0:
            self._cells.current = NO_CELL
            return
        name, column = place
        rows = range(self._model.rowCount())
        row = next((n for n in rows if self._model.row(n).id == name), 0)
        column = min(column, self._model.columnCount() - 1)
        self.setCurrentIndex(self._model.index(row, column))

    def show_days(self, days: frozenset[DayId]) -> None:
        """Show only these days of the cycle."""
        if days != self._days_shown:
            self._days_shown = days
            self._hide_days()
            self._resize_cells()
            self.ensure_current()

    def _hide_days(self) -> None:
        days = self._days_shown
        for number in range(self._model.columnCount()):
            shown = days is None or self._model.column(number).day in days
            self.setColumnHidden(number, not shown)

    def shows(self, row: int, column: int) -> bool:
        """Say whether a cell is among the rows and days that are shown, on screen or beside it."""
        return not (self.isRowHidden(row) or self.isColumnHidden(column))

    def ensure_current(self) -> None:
        """Move the current cell to the nearest one shown if its row or its day is hidden."""
        index = self.currentIndex()
        if index.isValid() and self.shows(index.row(), index.column()):
            return
        model = self._model
        rows = [row for row in range(model.rowCount()) if not self.isRowHidden(row)]
        columns = [n for n in range(model.columnCount()) if not self.isColumnHidden(n)]
        if rows and columns:
            row = min(rows, key=lambda n: abs(n - index.row()) if index.row() in rows else n)
            column = min(columns, key=lambda n: abs(n - index.column()))
            self.setCurrentIndex(model.index(row, column))

    def _current_moved(self, index: QModelIndex, before: QModelIndex) -> None:
        self._cells.current = (index.row(), index.column()) if index.isValid() else NO_CELL
        self._days.point_at(index.column())
        self._names.point_at(index.row())
        for one in (index, before):
            self.update(one)
        self.current_cell_changed.emit(*self._cells.current)

    @property
    def current_cell(self) -> tuple[int, int]:
        """The current cell's row and column, or -1 and -1 where there are no cells."""
        return self._cells.current

    # Sizes

    @property
    def scale(self) -> Scale:
        """The present sizes of cells."""
        grid = self._model.grid
        columns = [c for c in self._columns if not self.isColumnHidden(c.number)]
        if grid is not None and grid.whose is not None:
            rows = len(grid.rows)
            return sheet_scale(self._level, self._room, len(columns), rows, self._faces)
        narrow = sum(1 for column in columns if column.narrow)
        fits = fitted(self._room.width(), len(columns) - narrow, narrow, self._faces)
        if self._level is None:
            return fits
        if self._level != USUAL and len(columns) < len(self._columns):
            return scale_at(self._level, self._faces)
        usual = scale_at(self._level, self._faces)
        if len(columns) == len(self._columns) or fits.wide < scale_at(NARROWER, self._faces).wide:
            return usual
        wide = min(fits.wide, MOST_SPREAD * usual.wide)
        return replace(usual, wide=wide, narrow=max(usual.narrow, round(wide * NARROW)))

    @property
    def _columns(self) -> tuple[Column, ...]:
        return self._model.grid.columns.all if self._model.grid else ()

    @property
    def _room(self) -> QSize:
        """What the headers and scroll bars leave for cells."""
        bar = self.verticalScrollBar().sizeHint().width()
        width = self.width() - self._header_width() - bar
        return QSize(width, self.height() - self._days.height() - bar)

    def _header_width(self) -> int:
        rows = self._model.grid.rows if self._model.grid else ()
        return row_header_width(rows, self._faces)

    def zoom(self, steps: int) -> None:
        """Make cells larger or smaller by so many levels."""
        level = self._level
        if level is None:
            width = self.scale.wide
            wider = [n for n in range(len(LEVELS)) if scale_at(n, self._faces).wide > width]
            level = (wider[0] if wider else len(LEVELS)) - (steps > 0)
        self._level = max(0, min(len(LEVELS) - 1, level + steps))
        self._resize_cells()

    def fit(self) -> None:
        """Fit all columns into the width, and keep them so when it changes."""
        self._level = None
        self._resize_cells()

    def _resize_cells(self) -> None:
        scale = self.scale
        self._cells.widths = [scale.narrow if c.narrow else scale.wide for c in self._columns]
        self._names.setFixedWidth(self._header_width())
        self._names.setDefaultSectionSize(scale.row)
        for number, width in enumerate(self._cells.widths):
            self._days.resizeSection(number, width)
        self._cells.forget()
        self.updateGeometries()
        self._lay_corner()

    def _lay_corner(self) -> None:
        self._corner.setGeometry(0, 0, self._names.width(), self._days.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt asks: fitted columns follow the width."""
        super().resizeEvent(event)
        if self._level is None or self._follows_room:
            self._resize_cells()
        self._lay_corner()

    @property
    def _follows_room(self) -> bool:
        """Whether cells share the room there is: in a sheet, and where days are left out."""
        grid = self._model.grid
        sheet = grid is not None and grid.whose is not None
        return sheet or any(self.isColumnHidden(c.number) for c in self._columns)

    def minimumSizeHint(self) -> QSize:
        """As Qt asks: a header and a few cells."""
        scale = self.scale
        wide = min(scale.wide, scale_at(USUAL, self._faces).wide)
        return QSize(self._names.width() + 2 * wide, self._days.height() + 3 * scale.row)
