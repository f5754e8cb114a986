"""The bar above the timetable: build, step back, choose a view, find, zoom, export."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from planner.ui.actions import VIEWS, Act, Actions
from planner.ui.theme import Theme
from planner.ui.tool_icons import ToolIcon, tool_icon

ICON = 18
NARROWEST, WIDEST = 96, 260
"""Of the search field, in device-independent pixels."""
BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class MainToolBar(QToolBar):
    """The window's only tool bar.

    Signals:
        searched: with the text in the search field, whenever it changes.
        search_left: the person is done searching and wants to go to the timetable.
    """

    searched = Signal(str)
    search_left = Signal()

    def __init__(self, actions: Actions, export: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("main_tool_bar")
        self.setWindowTitle(self.tr("Tool bar"))
        self.setMovable(False)
        self.setIconSize(QSize(ICON, ICON))
        self.toggleViewAction().setVisible(False)
        self._add(actions, (Act.BUILD, Act.STOP), beside=True)
        self.addSeparator()
        self._add(actions, (Act.UNDO, Act.REDO))
        self.addSeparator()
        self._add(actions, VIEWS, beside=True)
        self.addWidget(_spring(self))
        self.field = _FindField(self)
        self.field.textChanged.connect(self.searched)
        self.field.left.connect(self.search_left)
        self.addWidget(self.field)
        self._found = QLabel(self)
        self._found.setProperty("role", "note")
        self._found.setMinimumWidth(self.fontMetrics().horizontalAdvance("9 rows"))
        self.addWidget(self._found)
        self._add(actions, (Act.ZOOM_OUT, Act.ZOOM_FIT, Act.ZOOM_IN))
        self.addSeparator()
        self._export = self._export_button(export)
        self.addWidget(self._export)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours; what the actions carry changes by itself."""
        self._export.setIcon(tool_icon(ToolIcon.EXPORT, theme.text, theme.faint))
        self.field.sign.setIcon(tool_icon(ToolIcon.SEARCH, theme.muted))

    def tell_found(self, rows: int | None) -> None:
        """Say how many rows were found; nothing while nothing is looked for."""
        if rows is None:
            self._found.clear()
        elif rows == 1:
            self._found.setText(self.tr("1 row"))
        else:
            self._found.setText(self.tr("{rows} rows").format(rows=rows))

    @property
    def found(self) -> str:
        """What it says about the rows that were found."""
        return self._found.text()

    def _add(self, actions: Actions, acts: tuple[Act, ...], *, beside: bool = False) -> None:
        for act in acts:
            self.addAction(actions[act])
            button = self.widgetForAction(actions[act])
            if beside and isinstance(button, QToolButton):
                button.setToolButtonStyle(BESIDE)

    def _export_button(self, menu: QMenu) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.tr("Export"))
        button.setToolButtonStyle(BESIDE)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button


class _FindField(QLineEdit):
    """Finds rows of the timetable while it is typed into."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sign = QAction(self)
        self.addAction(self.sign, QLineEdit.ActionPosition.LeadingPosition)
        self.setPlaceholderText(self.tr("Find people, teams, rooms…"))
        self.setAccessibleName(self.tr("Find rows of the timetable"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears the field, and leaves it if it is clear; Enter goes to the timetable."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _spring(parent: QWidget) -> QWidget:
    spring = QWidget(parent)
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spring
