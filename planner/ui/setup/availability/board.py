"""The picture of a week in somebody's hands: painted by mouse or keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from planner.ui.models.stroke import Spot
from planner.ui.setup.availability.canvas import WeekCanvas
from planner.ui.theme import Theme
from planner.ui.views.announcing import announce

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
GOES = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}
PAINTS = (Key.Key_Space, Key.Key_Return, Key.Key_Enter)
FREES = (Key.Key_Delete, Key.Key_Backspace)


class WeekBoard(WeekCanvas):
    """A week that is painted: what is free becomes away, and the other way round.

    Keys: arrows go from cell to cell, with Shift they choose several; Space or Enter paints them,
    Del frees them, Esc chooses one again.

    Signals:
        painted: spans, and whether the person is away then.
        current_changed: another cell is the current one, or others are chosen.
        person_wanted: how many people further up or down the list.
    """

    painted = Signal(object, bool)
    current_changed = Signal()
    person_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys go from cell to cell, with Shift they choose several. Space makes them "
                "away or free, Del free. Page Up and Page Down go to another person."
            )
        )
        self.editable = True

    def choose(self, spot: Spot, *, extend: bool = False) -> None:
        """Make a cell the current one, or choose all from where the choice began."""
        self.anchor = (self.anchor or self.current) if extend else None
        self.current = spot
        span = self.current_span
        if span is not None:
            self.bring(self._rect(self.column_rect(spot[0]), span.start, span.end))
        self.current_changed.emit()
        self.viewport().update()

    def cancel(self) -> None:
        """Paint nothing, and choose one cell only."""
        self.anchor, self.stroke_away = None, None
        self.current_changed.emit()
        self.viewport().update()

    def _finish(self, *, away: bool) -> None:
        spans, self.anchor, self.stroke_away = self.chosen, None, None
        self.viewport().update()
        if spans and self.editable:
            self.painted.emit(spans, away)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt asks: go about, choose and paint."""
        if not self._handled(Key(event.key()), event.modifiers()):
            super().keyPressEvent(event)

    def _handled(self, key: Qt.Key, keys: Qt.KeyboardModifier) -> bool:
        if self.cells is None or self.current_span is None:
            return False
        if key in GOES:
            self.choose(self.cells.beside(self.current, *GOES[key]), extend=bool(keys & SHIFT))
            announce(self, self.told())
        elif key in (Key.Key_Home, Key.Key_End):
            cells = -1000 if key == Key.Key_Home else 1000
            self.choose(self.cells.beside(self.current, 0, cells), extend=bool(keys & SHIFT))
        elif key in PAINTS:
            first = self.cells.span(self.anchor or self.current)
            self._finish(away=not self.is_away(first))
        elif key in FREES:
            self._finish(away=False)
        elif key in (Key.Key_PageUp, Key.Key_PageDown):
            self.person_wanted.emit(-1 if key == Key.Key_PageUp else 1)
        elif key == Key.Key_Escape and (self.anchor or self.stroke_away is not None):
            self.cancel()
        else:
            return False
        return True

    # Mouse

    def _spot_at(self, event: QMouseEvent) -> Spot | None:
        point = event.position().toPoint()
        column, minutes = self.spot(point)
        if column is None or self.cells is None:
            return None
        return self.cells.at(column, minutes)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: begin a stroke; the other button gives it up."""
        if event.button() != Qt.MouseButton.LeftButton:
            self.cancel()
            return
        spot = self._spot_at(event)
        if spot is None or event.position().y() < self.head_height():
            return
        extend = bool(event.modifiers() & SHIFT)
        self.choose(spot, extend=extend)
        self.anchor = self.anchor or spot
        if self.editable and self.cells is not None:
            self.stroke_away = not self.is_away(self.cells.span(self.anchor))
        self.current_changed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: paint on."""
        if self.stroke_away is None:
            return
        spot = self._spot_at(event)
        if spot is not None and spot != self.current:
            self.choose(spot, extend=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: the stroke ends here."""
        if self.stroke_away is not None and event.button() == Qt.MouseButton.LeftButton:
            self._finish(away=self.stroke_away)

    def tip_at(self, point: QPoint) -> str:
        """Return what lies under the pointer, by name and time; nothing on free time."""
        column, minutes = self.spot(point)
        day = self.cycle.day_ids[column] if self.cycle and column is not None else None
        for thing in self.things:
            if thing.span.day == day and thing.span.start <= minutes < thing.span.end:
                return f"{thing.name}\n{thing.span}"
        return ""

    def viewportEvent(self, event: QEvent) -> bool:
        """As Qt asks: a tip is wanted here."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    # The hand is lost

    def focusInEvent(self, event: QFocusEvent) -> None:
        """As Qt asks: show and say where the keys go now."""
        super().focusInEvent(event)
        self.viewport().update()
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            announce(self, self.told())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """As Qt asks: a stroke is given up when the keys go elsewhere."""
        super().focusOutEvent(event)
        self.cancel()

    def event(self, event: QEvent) -> bool:
        """As Qt asks: another window came to the front, so nothing is painted any more."""
        lost = (QEvent.Type.WindowDeactivate, QEvent.Type.UngrabMouse)
        if event.type() in lost and self.stroke_away is not None:
            self.cancel()
        return super().event(event)
