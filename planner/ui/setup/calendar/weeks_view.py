"""The weeks of a year, and the dates that are chosen in them by mouse or keys."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from planner.domain.week import WEEKDAYS
from planner.ui.models.index import AnyIndex
from planner.ui.models.year_model import YearModel, weekday_name
from planner.ui.setup.calendar.day_delegate import DayDelegate
from planner.ui.theme import Theme

LEAST_WIDE = 6
"""Characters that a date is wide at least."""

SHIFT = Qt.KeyboardModifier.ShiftModifier
TYPED = {
    Qt.Key.Key_N: "n",
    Qt.Key.Key_S: "s",
    Qt.Key.Key_E: "e",
    Qt.Key.Key_Delete: "del",
    Qt.Key.Key_Backspace: "del",
    Qt.Key.Key_F4: "name",
    Qt.Key.Key_Return: "name",
    Qt.Key.Key_Enter: "name",
}
"""Keys that say something of the chosen dates."""


class WeeksView(QTableView):
    """Dates in a row are chosen by dragging, by Shift and a click, or by Shift and arrows.

    Signals:
        chosen_changed: the chosen dates are others.
        typed: a key of :data:`TYPED`, as its word.
    """

    chosen_changed = Signal()
    typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anchor: date | None = None
        self._keeping = False
        self.year = YearModel(self)
        self.day_delegate = DayDelegate(theme, self, self.year)
        self.setModel(self.year)
        self.setItemDelegate(self.day_delegate)
        self.setAccessibleName(self.tr("Dates of the school year"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setHighlightSections(False)
        across.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * LEAST_WIDE)
        down = self.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setHighlightSections(False)
        down.setDefaultSectionSize(self.day_delegate.row_height())
        down.setMinimumWidth(self.fontMetrics().averageCharWidth() * 12)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colors."""
        self.day_delegate.theme = theme
        self.viewport().update()

    @property
    def chosen(self) -> tuple[date, date] | None:
        """The first and the last of the chosen dates."""
        current = self.currentIndex()
        if not current.isValid():
            return None
        here = self.year.day(current)
        anchor = self._anchor or here
        return min(here, anchor), max(here, anchor)

    def choose(self, first: date, last: date | None = None) -> None:
        """Choose dates in a row and show them."""
        start, end = self.year.index_of(first), self.year.index_of(last or first)
        if not start.isValid() or not end.isValid():
            return
        self._anchor, self._keeping = first, True
        self.setCurrentIndex(end)
        self._keeping = False
        self.scrollTo(start, QAbstractItemView.ScrollHint.EnsureVisible)
        self._tell()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Let the choice follow: from the anchor while it is drawn on, else the date alone."""
        super().currentChanged(current, previous)
        if not self._keeping:
            self._anchor = self.year.day(current) if current.isValid() else None
        self._tell()

    def _tell(self) -> None:
        self.day_delegate.chosen = self.chosen
        self.viewport().update()
        self.chosen_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the weekdays in full where there is room for all of them."""
        super().resizeEvent(event)
        measure = self.horizontalHeader().fontMetrics()
        widest = max(measure.horizontalAdvance(weekday_name(day)) for day in WEEKDAYS)
        room = self.viewport().width() // len(WEEKDAYS)
        self.year.be_brief(brief=room < widest + 2 * measure.averageCharWidth())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose; with Shift, go on from where the choice began."""
        self._keeping = bool(event.modifiers() & SHIFT)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._go(index)
        self._keeping = False
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose up to the date under the mouse."""
        index = self.indexAt(event.position().toPoint())
        if event.buttons() & Qt.MouseButton.LeftButton and index.isValid():
            self._keeping = True
            self._go(index)
            self._keeping = False
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End choosing."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write a name for the date."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.typed.emit("name")

    def _go(self, index: AnyIndex) -> None:
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        elif not self._keeping:
            self._anchor = self.year.day(index)
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say something of the chosen dates, or go to others; Shift draws the choice on."""
        word = TYPED.get(Qt.Key(event.key()))
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if word is not None and plain:
            self.typed.emit(word)
            return
        self._keeping = bool(event.modifiers() & SHIFT)
        super().keyPressEvent(event)
        self._keeping = False
