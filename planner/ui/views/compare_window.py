"""Two scenarios side by side: their timetables, their differences, and the numbers of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.ids import ScenarioId
from planner.services.comparing.difference import Difference
from planner.services.reports.report import Report
from planner.ui.helping.help_button import HelpButton
from planner.ui.helping.topic import Topic
from planner.ui.models.compared import LEFT, RIGHT
from planner.ui.models.timetable_view import TimetableView
from planner.ui.theme import Theme
from planner.ui.views.difference_list import DifferenceList
from planner.ui.views.labels import wrapping
from planner.ui.views.notice_bar import NoticeBar
from planner.ui.views.reports_window import ReportsPage
from planner.ui.views.twin_grids import TwinGrids

SIZE = QSize(1360, 820)
LIST_WIDTH = 370
LONGEST_NAME = 170
"""Device-independent pixels of a scenario's name on a button."""
VIEWS = (TimetableView.PEOPLE, TimetableView.TEAMS, TimetableView.GROUPS, TimetableView.ROOMS)
EMPTY, SHOWN = range(2)


@dataclass(frozen=True, slots=True)
class Choice:
    """A scenario that may be compared."""

    id: ScenarioId
    name: str
    published: bool = False


class CompareWindow(QWidget):
    """A window beside the timetable, which stays usable.

    Signals:
        chosen: other scenarios are to be compared.
        view_chosen: the :class:`TimetableView` to show.
        picked: the :class:`Difference` that is current, or ``None``.
        copy_wanted: the selected differences are to be taken over into the left side (0) or the
            right (1).
        publish_wanted: the scenario of that side is to be the published one.
        export_wanted, undo_wanted, redo_wanted.
    """

    chosen = Signal()
    view_chosen = Signal(object)
    picked = Signal(object)
    copy_wanted = Signal(int)
    publish_wanted = Signal(int)
    export_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Compare scenarios"))
        self._choices: tuple[Choice, ...] = ()
        self._refused = ""
        self.notice = NoticeBar(theme, parent=self)
        self.combos = (QComboBox(self), QComboBox(self))
        self.headline = wrapping(QLabel(self))
        self.list = DifferenceList(self)
        self.grids = TwinGrids(theme, self)
        self.numbers = ReportsPage(theme, self)
        self.copy = (QPushButton(self), QPushButton(self))
        self.copy[0].setAccessibleName(self.tr("Copy to the scenario on the left"))
        self.copy[1].setAccessibleName(self.tr("Copy to the scenario on the right"))
        self.export = QPushButton(self.tr("&Export sheet…"), self)
        self.views = QButtonGroup(self)
        self._empty = wrapping(QLabel(self))
        self._lay_out()
        self._connect()
        self._make_shortcuts()
        self.set_theme(theme)
        self.resize(SIZE)

    # What is shown -----------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        for part in (self.notice, self.grids, self.numbers):
            part.set_theme(theme)

    def refuse(self, reason: str) -> None:
        """Say why nothing can be changed here, or with an empty reason that it can."""
        self._refused = reason
        self._allow()

    def say_why_empty(self, reason: str) -> None:
        """Show nothing but why, and what to do about it."""
        self._empty.setText(reason)
        self._pages.setCurrentIndex(EMPTY)

    @property
    def why_empty(self) -> str:
        """Why nothing is shown; nothing while there is something."""
        return self._empty.text() if self._pages.currentIndex() == EMPTY else ""

    def offer(self, choices: Sequence[Choice], left: ScenarioId, right: ScenarioId) -> None:
        """Let the person choose among these scenarios; two of them are compared."""
        self._choices = tuple(choices)
        for combo, wanted in zip(self.combos, (left, right), strict=True):
            combo.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            combo.clear()
            for one in choices:
                combo.addItem(one.name, one.id)
            combo.setCurrentIndex(next(n for n, one in enumerate(choices) if one.id == wanted))
            combo.blockSignals(False)  # noqa: FBT003 - same
        self._pages.setCurrentIndex(SHOWN)
        self._allow()

    @property
    def pair(self) -> tuple[ScenarioId, ScenarioId]:
        """The scenarios that are chosen: left and right."""
        left, right = (ScenarioId(str(combo.currentData())) for combo in self.combos)
        return left, right

    def say_busy(self) -> None:
        """Say that the scenarios are being compared."""
        self.headline.setText(self.tr("Comparing…"))

    def show_comparison(
        self,
        headline: str,
        differences: tuple[Difference, ...],
        reports: tuple[Report, ...],
    ) -> None:
        """Show what differs."""
        self.headline.setText(headline)
        self.list.show_differences(differences)
        self.numbers.show_reports(reports)
        self._allow()

    def show_view(self, view: TimetableView) -> None:
        """Show which view it is."""
        self.views.button(VIEWS.index(view)).setChecked(True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that nobody compares any more."""
        super().closeEvent(event)
        self.closed.emit()

    # What a person does ------------------------------------------------------------------------

    def swap(self) -> None:
        """Let the left side be the right one."""
        left, right = (combo.currentIndex() for combo in self.combos)
        self.combos[LEFT].blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.combos[LEFT].setCurrentIndex(right)
        self.combos[LEFT].blockSignals(False)  # noqa: FBT003 - same
        self.combos[RIGHT].setCurrentIndex(left)
        if left == right:
            self.chosen.emit()

    def _picked(self, difference: Difference | None) -> None:
        self._allow()
        self.picked.emit(difference)

    def _go_to_timetables(self) -> None:
        """Show the sessions of a row of numbers in both timetables (Enter or a double click)."""
        row = self.numbers.picked_row
        if row is not None and row.sessions:
            self.tabs.setCurrentIndex(0)
            self.grids.show_sessions((row.sessions, row.sessions))

    def _step(self, by: int) -> None:
        self.tabs.setCurrentIndex(0)
        self.list.step(by)

    def _go_round(self) -> None:
        """Move the focus round: differences, the left timetable, the right one."""
        parts = (self.list.tree, self.grids.left, self.grids.right)
        here = next((n for n, part in enumerate(parts) if part.hasFocus()), -1)
        self.tabs.setCurrentIndex(0)
        parts[(here + 1) % len(parts)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _allow(self) -> None:
        """Name the buttons after the scenarios, and allow what can be done now."""
        copyable = any(one.change is not None for one in self.list.selected)
        if not self._choices:
            return
        known = {one.id: one for one in self._choices}
        why = self.tr("Choose a card, a seat, or a row that differs; promises follow from these.")
        for side, identifier in enumerate(self.pair):
            choice = known[identifier]
            button = self.copy[side]
            button.setText(self._arrow(side, self._short(choice.name)))
            button.setEnabled(copyable and not self._refused)
            button.setToolTip(self._refused or (self._copy_tip(side) if copyable else why))
            publish = self.grids.publish[side]
            publish.setEnabled(not self._refused and not choice.published)
            told = self.tr("Publish {name}").format(name=choice.name)
            publish.setAccessibleName(told)
            publish.setToolTip(self._refused or self.tr("Make it the one that staff are told"))

    def _arrow(self, side: int, name: str) -> str:
        text = self.tr("← Copy to {name}") if side == LEFT else self.tr("Copy to {name} →")
        return text.format(name=name)

    def _copy_tip(self, side: int) -> str:
        keys = QKeySequence("Alt+Left" if side == LEFT else "Alt+Right")
        text = self.tr("Take the selected differences over, as one step to undo ({keys})")
        return text.format(keys=keys.toString(QKeySequence.SequenceFormat.NativeText))

    def _short(self, name: str) -> str:
        metrics = QFontMetrics(self.font())
        return metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, LONGEST_NAME)

    # Parts -------------------------------------------------------------------------------------

    def _connect(self) -> None:
        for combo in self.combos:
            combo.currentIndexChanged.connect(self.chosen)
        self.list.picked.connect(self._picked)
        self.numbers.table.activated.connect(self._go_to_timetables)
        self.list.selection_changed.connect(self._allow)
        for side in (LEFT, RIGHT):
            publish = self.grids.publish[side]
            self.copy[side].clicked.connect(lambda _=False, n=side: self.copy_wanted.emit(n))
            publish.clicked.connect(lambda _=False, n=side: self.publish_wanted.emit(n))
        self.export.clicked.connect(self.export_wanted)
        self.views.idClicked.connect(lambda number: self.view_chosen.emit(VIEWS[number]))

    def _make_shortcuts(self) -> None:
        standard = QKeySequence.StandardKey
        for keys, slot in (
            ("Alt+Down", partial(self._step, 1)),
            ("Alt+Up", partial(self._step, -1)),
            ("Alt+Left", self.copy[LEFT].click),
            ("Alt+Right", self.copy[RIGHT].click),
            ("Ctrl+E", self.export.click),
            ("F6", self._go_round),
            (standard.Undo, self.undo_wanted.emit),
            (standard.Redo, self.redo_wanted.emit),
            (standard.ZoomIn, partial(self.grids.zoom, 1)),
            (standard.ZoomOut, partial(self.grids.zoom, -1)),
            ("Ctrl+0", partial(self.grids.zoom, 0)),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence(keys), self, slot)
        for number in range(len(VIEWS)):
            QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self, self.views.button(number).click)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.list)
        split.addWidget(self.grids)
        split.setStretchFactor(1, 1)
        split.setSizes([LIST_WIDTH, SIZE.width() - LIST_WIDTH])
        split.setChildrenCollapsible(False)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(split, self.tr("&Timetables"))
        self.tabs.addTab(self.numbers, self.tr("&Numbers"))
        self.tabs.setDocumentMode(True)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top())
        column.addWidget(self.tabs, stretch=1)
        column.addLayout(self._bottom())
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "note")
        self._empty.setMargin(40)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notice)
        whole.addWidget(self._pages, stretch=1)

    def _top(self) -> QVBoxLayout:
        row = QHBoxLayout()
        names = (self.tr("Scenario on the left"), self.tr("Scenario on the right"))
        for combo, name in zip(self.combos, names, strict=True):
            combo.setAccessibleName(name)
            combo.setMinimumContentsLength(18)
        self._swap = QPushButton(self.tr("&Swap sides"), self)
        self._swap.clicked.connect(self.swap)
        row.addWidget(QLabel(self.tr("Compare"), self))
        row.addWidget(self.combos[LEFT])
        row.addWidget(QLabel(self.tr("with"), self))
        row.addWidget(self.combos[RIGHT])
        row.addWidget(self._swap)
        row.addStretch(1)
        for number, button in enumerate(self._view_buttons()):
            self.views.addButton(button, number)
            row.addWidget(button)
        for button in self._zoom_buttons():
            row.addWidget(button)
        row.addWidget(HelpButton(Topic.COMPARE, self, keyed=True))
        column = QVBoxLayout()
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.headline)
        return column

    def _view_buttons(self) -> list[QPushButton]:
        texts = (self.tr("People"), self.tr("Teams"), self.tr("Groups"), self.tr("Rooms"))
        buttons = [QPushButton(text, self) for text in texts]
        for number, button in enumerate(buttons, start=1):
            button.setCheckable(True)
            button.setToolTip(f"{button.text()} (Ctrl+{number})")
        buttons[0].setChecked(True)
        return buttons

    def _zoom_buttons(self) -> list[QPushButton]:
        """Return buttons that make the cells of both timetables smaller, larger, or fit them."""
        buttons = []
        for text, name, steps in (
            ("−", self.tr("Zoom out"), -1),
            ("+", self.tr("Zoom in"), 1),
            (self.tr("Fit"), self.tr("Fit the whole cycle into the width"), 0),
        ):
            button = QPushButton(text, self)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(lambda _=False, by=steps: self.grids.zoom(by))
            buttons.append(button)
        return buttons

    def _bottom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 10)
        row.setSpacing(8)
        for button in self.copy:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.export)
        return row
