"""The panel below the timetable in which places, swaps and times to meet are found."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.ui.helping.help_button import HelpButton
from planner.ui.helping.topic import Topic
from planner.ui.icons import Icon, qicon
from planner.ui.theme import Theme
from planner.ui.views.meeting_page import MeetingPage
from planner.ui.views.places_page import PlacesPage
from planner.ui.views.swaps_page import SwapsPage

HEIGHT = 300
LOWEST = 190


class Part(IntEnum):
    """The parts of the panel, in the order of their tabs."""

    PLACES = 0
    SWAPS = 1
    MEETING = 2


class FindPanel(QDockWidget):
    """Three parts, one of which is seen; away until one is asked for.

    Signals:
        part_shown: the :class:`Part` that is seen now.
        closed: the person has closed it.
    """

    part_shown = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("find_panel")
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setTitleBarWidget(QWidget(self))
        self.places = PlacesPage(theme, self)
        self.swaps = SwapsPage(theme, self)
        self.meeting = MeetingPage(theme, self)
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self.places, self.tr("Best &places"))
        self._tabs.addTab(self.swaps, self.tr("S&waps"))
        self._tabs.addTab(self.meeting, self.tr("&Time to meet"))
        self._tabs.currentChanged.connect(self.part_shown)
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.clicked.connect(self.put_away)
        self._tabs.setCornerWidget(self._corner(), Qt.Corner.TopRightCorner)
        inside = QWidget(self)
        inside.setMinimumHeight(LOWEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tabs)
        self.setWidget(inside)
        escape = QShortcut(QKeySequence("Esc"), self, self.put_away)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.set_theme(theme)
        self.hide()

    def _corner(self) -> QWidget:
        corner = QWidget(self._tabs)
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(HelpButton(Topic.FIND, self))
        row.addWidget(self._close)
        return corner

    @property
    def part(self) -> Part:
        """Which part is seen."""
        return Part(self._tabs.currentIndex())

    def sizeHint(self) -> QSize:
        """As Qt asks: a few lines high."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._close.setIcon(qicon(Icon.CROSS, theme.muted, 12))
        for page in (self.places, self.swaps, self.meeting):
            page.set_theme(theme)

    def refuse(self, reason: str) -> None:
        """Say why nothing can be changed here, or with an empty reason that it can."""
        for page in (self.places, self.swaps, self.meeting):
            page.refuse(reason)

    def show_part(self, part: Part) -> None:
        """Show a part, and let the next key be heard there."""
        self._tabs.setCurrentIndex(part)
        self.show()
        (self.places, self.swaps, self.meeting)[part].enter()

    def put_away(self) -> None:
        """Close the panel."""
        self.hide()
        self.closed.emit()
