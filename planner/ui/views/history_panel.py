"""The list of all steps of a scenario: any of them is a click away, and may begin another one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.services.past import BEGINNING, Past
from planner.ui.helping.help_button import HelpButton
from planner.ui.helping.topic import Topic
from planner.ui.icons import Icon, qicon
from planner.ui.models.history_model import WHAT, WHEN, HistoryModel
from planner.ui.theme import Theme
from planner.ui.views.tables import as_table, table_sheet

NARROWEST, WIDTH = 250, 300
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HistoryPanel(QDockWidget):
    """Lists states from the beginning on; the present one is marked.

    Signals:
        step_chosen: the step after which the scenario is to be.
        branch_requested: the step from which another scenario is to begin.
        left: the person is done with it and wants to go to the timetable.
    """

    step_chosen = Signal(int)
    branch_requested = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("history_panel")
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setTitleBarWidget(QWidget(self))
        self.model = HistoryModel(theme, self)
        self.table = _Steps(self)
        self.table.setAccessibleName(self.tr("Steps of this scenario"))
        self.table.setModel(self.model)
        self._arrange_columns()
        self.table.clicked.connect(self._choose)
        self.table.entered_by_key.connect(self._choose)
        self.table.left.connect(self.leave)
        self._title = QLabel(self)
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close the history (Esc)"))
        self._close.setAccessibleName(self.tr("Close the history"))
        self._close.clicked.connect(self.leave)
        self.branch = QPushButton(self.tr("Branch from here…"), self)
        self.branch.setToolTip(self.tr("Begin another scenario as this one was after that step"))
        self.branch.clicked.connect(self._ask_for_branch)
        self.setWidget(self._inside())
        self.set_theme(theme)
        self.setVisible(False)

    def _arrange_columns(self) -> None:
        heads = self.table.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        heads.setSectionResizeMode(WHEN, QHeaderView.ResizeMode.ResizeToContents)

    def _inside(self) -> QWidget:
        inside = QWidget(self)
        head = QHBoxLayout()
        head.addWidget(self._title, stretch=1)
        head.addWidget(HelpButton(Topic.HISTORY, self))
        head.addWidget(self._close)
        hint = QLabel(self.tr("Click a step, or press Enter, to go there."), inside)
        hint.setProperty("role", "note")
        hint.setWordWrap(True)
        column = QVBoxLayout(inside)
        column.addStrut(NARROWEST)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(hint)
        column.addWidget(self.table, stretch=1)
        column.addWidget(self.branch)
        return inside

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.model.set_theme(theme)
        self._close.setIcon(qicon(Icon.CROSS, theme.muted, 12))
        self._close.setIconSize(QSize(12, 12))
        self.table.setStyleSheet(table_sheet(theme))
        self.table.viewport().update()

    def show_past(self, name: str, past: Past, *, writable: bool) -> None:
        """List the steps of a scenario of this name; the present one is current."""
        self._title.setText(self.tr("History of {name}").format(name=name))
        self.table.setAccessibleName(self._title.text())
        self.branch.setEnabled(writable)
        self.model.show(past)
        self.table.setCurrentIndex(self.model.present)
        self.table.scrollTo(self.model.present)

    def leave(self) -> None:
        """Go away and let the timetable have the keyboard again."""
        self.hide()
        self.left.emit()

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None:
            self.step_chosen.emit(row.step)

    def _ask_for_branch(self) -> None:
        row = self.model.row(self.table.currentIndex())
        self.branch_requested.emit(row.step if row else BEGINNING)


class _Steps(QTableView):
    """The table: Enter goes to the current step, Escape leaves.

    Signals:
        entered_by_key: the index at which Enter was pressed.
        left: Escape was pressed.
    """

    entered_by_key = Signal(QModelIndex)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        as_table(self)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # what became of it stands at the end
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def event(self, event: QEvent) -> bool:
        """Take Enter and Escape before any shortcut of the window does."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            if plain and event.key() in (*ENTER, Qt.Key.Key_Escape):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the current step, leave, or do what tables do."""
        if event.key() in ENTER:
            self.entered_by_key.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
