"""The grid itself: a table with frozen headers, a current cell, hovering, choosing and zoom."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QTableView,
    QToolTip,
    QWidget,
)

from planner.domain.ids import SessionId
from planner.ui.models.cells import Piece
from planner.ui.models.grid import Grid
from planner.ui.models.timetable_model import TimetableModel
from planner.ui.theme import Theme
from planner.ui.views.card_layout import piece_rect
from planner.ui.views.painting import Faces, IconPictures, PaintGuard
from planner.ui.views.timetable_cells import CellLayer, CellPainter, Section
from planner.ui.views.timetable_headers import DayHeader, RowHeader
from planner.ui.views.timetable_scale import (
    LEVELS,
    USUAL,
    Scale,
    fitted,
    row_header_width,
    scale_at,
)

NO_CELL = (-1, -1)


class TimetableGrid(QTableView):
    """Shows a :class:`TimetableModel`; there is a current cell whenever there are cells."""

    session_chosen = Signal(object)
    session_hovered = Signal(object)
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
        self.tooltip_of = _no_tooltip
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

    def ensure_current(self) -> None:
        """Move the current cell to the first visible row if its own is hidden."""
        index = self.currentIndex()
        if index.isValid() and not self.isRowHidden(index.row()):
            return
        shown = [row for row in range(self._model.rowCount()) if not self.isRowHidden(row)]
        if shown:
            self.setCurrentIndex(self._model.index(shown[0], max(0, index.column())))

    def _current_moved(self, index: QModelIndex, before: QModelIndex) -> None:
        self._cells.current = (index.row(), index.column()) if index.isValid() else NO_CELL
        self._days.point_at(index.column())
        self._names.point_at(index.row())
        for one in (index, before):
            self.update(one)
        self.current_cell_changed.emit(*self._cells.current)

    # Sizes

    @property
    def scale(self) -> Scale:
        """The present sizes of cells."""
        if self._level is not None:
            return scale_at(self._level, self._faces)
        columns = self._model.grid.columns.all if self._model.grid else ()
        narrow = sum(1 for column in columns if column.narrow)
        room = self.width() - self._header_width()
        room -= self.verticalScrollBar().sizeHint().width()
        return fitted(room, len(columns) - narrow, narrow, self._faces)

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
        columns = self._model.grid.columns.all if self._model.grid else ()
        self._cells.widths = [scale.narrow if c.narrow else scale.wide for c in columns]
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
        if self._level is None:
            self._resize_cells()
        self._lay_corner()

    # Emphasis

    def select(self, session: SessionId | None) -> None:
        """Draw a frame around the cards of a session."""
        before, self._cells.emphasis.selected = self._cells.emphasis.selected, session
        self._repaint(before)
        self._repaint(session)

    def choose_besides(self, sessions: frozenset[SessionId]) -> None:
        """Draw a frame around the cards of these sessions too."""
        before, self._cells.emphasis.chosen = self._cells.emphasis.chosen, sessions
        for session in before ^ sessions:
            self._repaint(session)

    def hold(self, sessions: frozenset[SessionId], layer: CellLayer | None) -> None:
        """Show that these are held, with a layer that says where they may go; or none."""
        self._hover(None)
        self._cells.emphasis.held = sessions
        self._cells.show_layer(layer)
        self.viewport().update()

    def repaint_cells(self, cells: Iterable[tuple[int, int]]) -> None:
        """Paint only these cells (row, column) again."""
        for row, column in cells:
            self.update(self._model.index(row, column))

    def highlight(self, sessions: frozenset[SessionId]) -> None:
        """Show these sessions strongly and dim the rest; scroll the first into view."""
        self._cells.emphasis.highlighted = sessions
        self.viewport().update()
        places = sorted(place for session in sessions for place in self._model.places(session))
        visible = [place for place in places if not self.isRowHidden(place[0])]
        if visible:
            hint = QAbstractItemView.ScrollHint.PositionAtCenter
            self.scrollTo(self._model.index(*visible[0]), hint)

    def mark_rows(self, rows: frozenset[str]) -> None:
        """Show the names of these rows strongly; scroll to the first of them that is shown."""
        self._names.mark(rows)
        model = self._model
        found = (n for n in range(model.rowCount()) if model.row(n).id in rows)
        first = next((n for n in found if not self.isRowHidden(n)), None)
        if first is not None:
            column = max(0, self.columnAt(1))
            self.scrollTo(model.index(first, column), QAbstractItemView.ScrollHint.EnsureVisible)

    def reveal(self, session: SessionId) -> None:
        """Make a cell that shows the session current and visible, if this view has one."""
        visible = [p for p in self._model.places(session) if not self.isRowHidden(p[0])]
        if visible and self.current_cell not in visible:
            self.setCurrentIndex(self._model.index(*visible[0]))

    @property
    def current_cell(self) -> tuple[int, int]:
        """The current cell's row and column, or -1 and -1 where there are no cells."""
        return self._cells.current

    def _hover(self, session: SessionId | None) -> None:
        before = self._cells.emphasis.hovered
        if session == before:
            return
        self._cells.emphasis.hovered = session
        self._repaint(before)
        self._repaint(session)
        self.session_hovered.emit(session)

    def _repaint(self, session: SessionId | None) -> None:
        """Paint only the cells of one session again."""
        for row, column in self._model.places(session) if session else ():
            self.update(self._model.index(row, column))

    def row_is_seen(self, row: int) -> bool:
        """Say whether any part of a row can be seen now."""
        if self.isRowHidden(row):
            return False
        top = self.rowViewportPosition(row)
        return top < self.viewport().height() and top + self.rowHeight(row) > 0

    def piece_at(self, position: QPoint) -> Piece | None:
        """Return the piece of a card at a position of the viewport."""
        index = self.indexAt(position)
        if not index.isValid():
            return None
        cell = self.visualRect(index)
        for piece in reversed(self._model.cell(index.row(), index.column()).pieces):
            if piece_rect(cell, piece, self._faces.small.height).contains(position):
                return piece
        return None

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt asks: paint what is exposed, with pictures for the screen the window is on."""
        if self._pictures.use_ratio(self.devicePixelRatioF()):
            self._cells.forget()
        painter = QPainter(self.viewport())
        focused = self.hasFocus()
        for area in cast("Iterable[QRect]", event.region()):  # iterable, though the stubs differ
            painter.setClipRect(area)
            rows = self._sections(self._names, area.top(), area.bottom())
            columns = self._sections(self._days, area.left(), area.right())
            self._cells.paint(painter, area, rows, columns, focused=focused)
        painter.end()

    def _sections(self, header: QHeaderView, begin: int, end: int) -> list[Section]:
        """Return the visible sections of a header between two places on screen."""
        first, last = header.visualIndexAt(begin), header.visualIndexAt(end)
        if first < 0:
            return []
        return [
            Section(number, header.sectionViewportPosition(number), header.sectionSize(number))
            for number in range(first, (last if last >= 0 else header.count() - 1) + 1)
            if not header.isSectionHidden(number)
        ]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: choose the card under the mouse, or nothing."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            piece = self.piece_at(event.position().toPoint())
            self.session_chosen.emit(piece.card.session.id if piece else None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: say which card is under the mouse."""
        super().mouseMoveEvent(event)
        piece = self.piece_at(event.position().toPoint())
        self._hover(piece.card.session.id if piece else None)

    def viewportEvent(self, event: QEvent) -> bool:
        """As Qt asks: tooltips of cards, and leaving."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            piece = self.piece_at(event.pos())
            text = self.tooltip_of(piece.card.session.id) if piece else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """As Qt asks: scroll, or zoom while the control key is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt asks: Enter chooses the card of the current cell, again the next one in it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.session_chosen.emit(self._next_session())
            return
        if event.key() == Qt.Key.Key_Escape and self._cells.emphasis.selected is not None:
            self.session_chosen.emit(None)
            return
        super().keyPressEvent(event)

    def _next_session(self) -> SessionId | None:
        row, column = self._cells.current
        if row < 0:
            return None
        inside = [piece.card.session.id for piece in self._model.cell(row, column).pieces]
        if not inside:
            return None
        selected = self._cells.emphasis.selected
        here = inside.index(selected) + 1 if selected in inside else 0
        return inside[here % len(inside)]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """As Qt asks: the current cell's frame grows strong."""
        super().focusInEvent(event)
        self.update(self.currentIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """As Qt asks: the current cell's frame grows thin."""
        super().focusOutEvent(event)
        self.update(self.currentIndex())

    def minimumSizeHint(self) -> QSize:
        """As Qt asks: a header and a few cells."""
        scale = self.scale
        return QSize(self._names.width() + 3 * scale.wide, self._days.height() + 3 * scale.row)


def _no_tooltip(session: SessionId) -> str:
    """Say nothing until the pane knows more."""
    del session
    return ""
