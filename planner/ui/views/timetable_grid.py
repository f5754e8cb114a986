"""The grid itself: a table with frozen headers, a current cell, hovering, choosing and zoom."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QToolTip,
    QWidget,
)

from planner.domain.ids import SessionId
from planner.ui.models.cells import Piece
from planner.ui.models.light import Light
from planner.ui.theme import Theme
from planner.ui.views.card_layout import piece_rect
from planner.ui.views.sized_table import SizedTable
from planner.ui.views.timetable_cells import CellLayer, Section


class TimetableGrid(SizedTable):
    """Shows a timetable and says what is pointed at, chosen and wanted."""

    session_chosen = Signal(object)
    session_hovered = Signal(object)
    escaped = Signal()
    """Escape was pressed while nothing was chosen."""
    row_opened = Signal(int)
    """The number of a row whose name was double-clicked."""
    day_opened = Signal(object)
    """The id of a day whose name was double-clicked."""
    menu_wanted = Signal(object, int, int, object)
    """A menu to add entries to, the row and the column it was asked for at, and the session there.

    The column is -1 over a row's name; the session may be ``None``.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.tooltip_of = _no_tooltip
        self._days.opened.connect(self._open_day)
        self._names.opened.connect(self.row_opened)
        self._names.menu_wanted.connect(self._offer_row_menu)

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
        visible = [place for place in places if self.shows(*place)]
        if visible:
            hint = QAbstractItemView.ScrollHint.PositionAtCenter
            self.scrollTo(self._model.index(*visible[0]), hint)

    def match(self, sessions: frozenset[SessionId] | None) -> None:
        """Dim every card but these, which a search has found; ``None`` dims none."""
        self._cells.emphasis.matching = sessions
        self.viewport().update()

    def light_up(self, light: Light, session: SessionId | None, *, strongly: bool) -> None:
        """Frame the other cards of a session's people, and mark where they are free.

        ``strongly``: all other cards are dimmed.
        """
        emphasis = self._cells.emphasis
        before = (emphasis.light, emphasis.only_lit)
        emphasis.light, emphasis.lit_for, emphasis.only_lit = light, session, strongly
        if before != (light, strongly):
            self.viewport().update()

    @property
    def light(self) -> Light:
        """What is lit up."""
        return self._cells.emphasis.light

    def step_among(self, sessions: frozenset[SessionId], step: int) -> None:
        """Make the next cell current in which one of these begins, or the one before it."""
        places = sorted(
            {p for one in sessions for p in self._model.places(one) if self._begins(p, one)}
        )
        if not places:
            return
        here = self.current_cell
        ahead = [p for p in places if (p > here if step > 0 else p < here)]
        around = places[0] if step > 0 else places[-1]
        found = (ahead[0] if step > 0 else ahead[-1]) if ahead else around
        self.setCurrentIndex(self._model.index(*found))
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)

    def _begins(self, place: tuple[int, int], session: SessionId) -> bool:
        """Say whether a session begins in a cell that is shown."""
        pieces = self._model.cell(*place).pieces
        starts = any(p.start for p in pieces if p.card.session.id == session)
        return starts and self.shows(*place)

    def mark_rows(self, rows: frozenset[str]) -> None:
        """Show the names of these rows strongly; scroll to the first of them that is shown."""
        self._names.mark(rows)
        model = self._model
        found = (n for n in range(model.rowCount()) if model.row(n).id in rows)
        first = next((n for n in found if not self.isRowHidden(n)), None)
        if first is not None:
            column = max(0, self.columnAt(1))
            self.scrollTo(model.index(first, column), QAbstractItemView.ScrollHint.EnsureVisible)

    def go_to_row(self, name: str) -> None:
        """Make a cell of the row with this id current, and show it."""
        rows = range(self._model.rowCount())
        row = next((n for n in rows if self._model.row(n).id == name), None)
        if row is not None and not self.isRowHidden(row):
            shown = (n for n in range(self._model.columnCount()) if not self.isColumnHidden(n))
            column = max(self.currentIndex().column(), next(shown, 0))
            self.setCurrentIndex(self._model.index(row, column))
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def reveal(self, session: SessionId) -> None:
        """Make a cell that shows the session current and visible, if this view has one."""
        visible = [p for p in self._model.places(session) if self.shows(*p)]
        if visible and self.current_cell not in visible:
            self.setCurrentIndex(self._model.index(*visible[0]))

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
        with self.guard:
            for area in cast("Iterable[QRect]", event.region()):  # iterable, whatever stubs say
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

    def _open_day(self, column: int) -> None:
        self.day_opened.emit(self._model.column(column).day)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """As Qt asks: a menu for the card under the mouse, or for the current cell."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            position = self.viewport().mapFromGlobal(event.globalPos())
            index, piece = self.indexAt(position), self.piece_at(position)
            session = piece.card.session.id if piece else None
            where = event.globalPos()
        else:
            index, session = self.currentIndex(), self._session_here()
            where = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self.setCurrentIndex(index)
            self._offer_menu(where, index.row(), index.column(), session)

    def _session_here(self) -> SessionId | None:
        """Return the chosen session if it is in the current cell, or else the first one there."""
        row, column = self._cells.current
        pieces = self._model.cell(row, column).pieces if row >= 0 else ()
        inside = [piece.card.session.id for piece in pieces]
        selected = self._cells.emphasis.selected
        return selected if selected in inside else next(iter(inside), None)

    def _offer_row_menu(self, where: QPoint, row: int) -> None:
        self._offer_menu(where, row, -1, None)

    def _offer_menu(self, where: QPoint, row: int, column: int, session: SessionId | None) -> None:
        """Let others fill a menu, and show it unless they leave it empty."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu, row, column, session)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(where)

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
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
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


def _no_tooltip(session: SessionId) -> str:
    """Say nothing until the pane knows more."""
    del session
    return ""
