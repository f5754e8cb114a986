"""The parking tray: a panel under the timetable with what has no place on it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain import words
from planner.ui.helping.help_button import HelpButton
from planner.ui.helping.topic import Topic
from planner.ui.icons import Icon, qicon
from planner.ui.models.parked_cards import ParkedCard
from planner.ui.theme import Theme
from planner.ui.views.painting import PaintGuard
from planner.ui.views.parked_list import ParkedList

EDGE = 6
QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own word for no limit, which its bindings leave out."""
SEARCH_WIDTH = 200
ICON = 12


class ParkingTray(QDockWidget):
    """Lists the cards without a place; cards are taken from it and dropped into it.

    Signals:
        hidden_by_person: its close button was used.
    """

    hidden_by_person = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(self.tr("Parking tray"), parent)
        self.setObjectName("parking_tray")
        self.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea)
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self._theme = theme
        self.title = QLabel(self)
        self.title.setProperty("role", "section")
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search parked cards"))
        self.search.setAccessibleName(self.tr("Search parked cards"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(SEARCH_WIDTH)
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Hide the parking tray"))
        self._close.setAccessibleName(self._close.toolTip())
        self.list = ParkedList(theme, self)
        self._hint = QLabel(
            self.tr("Everything has its place. Drop a card here, or press Del, to park it."), self
        )
        self._hint.setProperty("role", "note")
        self._none_found = QLabel(self.tr("No parked card matches the search."), self)
        self._none_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none_found.setProperty("role", "note")
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self._close.clicked.connect(self.hidden_by_person)
        self.set_theme(theme)
        self.show_cards(())

    def _lay_out(self) -> None:
        self.head = _Area(self)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(10, 4, 6, 4)
        row.addWidget(self.title)
        row.addWidget(self._hint)
        row.addStretch()
        row.addWidget(self.search)
        row.addWidget(HelpButton(Topic.TRAY, self))
        row.addWidget(self._close)
        self.setTitleBarWidget(self.head)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._none_found)
        self._stack.addWidget(self.list)
        self.area = _Area(self)
        column = QVBoxLayout(self.area)
        column.setContentsMargins(EDGE, 0, EDGE, EDGE)
        column.addWidget(self._stack)
        self.setWidget(self.area)
        self.setFocusProxy(self.list)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.list.set_theme(theme)
        self.area.edge = self.head.edge = theme.accent
        self._close.setIcon(qicon(Icon.CROSS, theme.muted, ICON))
        self._close.setIconSize(QSize(ICON, ICON))

    def show_cards(self, cards: tuple[ParkedCard, ...]) -> None:
        """Show these cards, keeping the one that was current."""
        current, focused = self.list.current, self.list.hasFocus()
        self.list.model_.show(cards)
        if focused:
            self.list.make_current(current)
        self._tell()

    def light_up(self, over: bool) -> None:
        """Show that what is held would be dropped here, or that it would not."""
        for part in (self.head, self.area):
            part.lit = over
            part.update()

    def _search(self, text: str) -> None:
        self.list.model_.search(text)
        self._tell()

    def _tell(self) -> None:
        """Say how many cards there are, how many of them match, and what an empty tray means."""
        model = self.list.model_
        count = len(model.cards)
        title = self.tr("Parking tray: {cards} without a place").format(
            cards=words.count(count, "card")
        )
        if len(model.found) < count:
            title = self.tr("{title}, {found} found").format(title=title, found=len(model.found))
        self.title.setText(title if count else self.tr("Parking tray"))
        self.list.setAccessibleDescription(self.title.text())
        self._hint.setVisible(not count)
        self.search.setVisible(bool(count))
        least = sum(self.list.delegate.heights) + 2 * EDGE
        self.area.setMinimumHeight(least if count else 0)
        self.area.setMaximumHeight(QWIDGETSIZE_MAX if count else 0)
        self._stack.setCurrentWidget(self.list if model.found else self._none_found)


class _Area(QWidget):
    """The inside of the tray, with a dashed frame while something is held over it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.guard = PaintGuard()
        self.lit = False
        self.edge = QColor()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt asks: the frame."""
        super().paintEvent(event)
        if self.lit:
            painter = QPainter(self)
            with self.guard:
                painter.setPen(QPen(self.edge, 2, Qt.PenStyle.DashLine))
                painter.drawRect(self.rect().adjusted(2, 2, -3, -3))
            painter.end()
