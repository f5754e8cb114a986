"""Assessments as lines over the days of the cycle: pulled to other days by mouse or keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QBrush, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from planner.domain.clock import clock
from planner.domain.ids import DayId
from planner.domain.people import Assessment
from planner.domain.project import Project
from planner.domain.week import Span
from planner.services.assessments.week import meeting, on, reach, until
from planner.ui.setup.framed_cells import FramedCells
from planner.ui.texts import day_name
from planner.ui.theme import Look, Theme

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
ROW = 3
"""Lines of text for each row."""
WIDE = 11
"""Characters that a day is wide at least."""


class AssessmentLines(QTableWidget):
    """A line for each assessment: its day, and the days on which its meeting may be.

    Keys: Ctrl+Left and Ctrl+Right put the test on another day, Shift+Left and Shift+Right let its
    meeting be sooner or later. By mouse the test is dragged, and the last day of its meeting.

    Signals:
        wanted: an assessment as it is, and as it is to be.
        removal_wanted: the current one is to go.
    """

    wanted = Signal(object, object)
    removal_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._project: Project | None = None
        self.editable = True
        self._held: tuple[int, bool] | None = None
        self._changed: Assessment | None = None
        self._expected: int | None = None
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setItemDelegate(FramedCells(self))
        self.setAccessibleName(self.tr("Assessments and their data meetings"))
        self.setAccessibleDescription(
            self.tr(
                "Ctrl+Left and Ctrl+Right put the test on another day, Shift+Left and Shift+Right "
                "let its meeting be sooner or later, Del removes it."
            )
        )
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)

    @property
    def tests(self) -> tuple[Assessment, ...]:
        """All assessments, in the order of the lines."""
        return self._project.school.assessments if self._project else ()

    @property
    def current(self) -> Assessment | None:
        """The assessment of the current line."""
        row = self.currentRow()
        return self.tests[row] if 0 <= row < len(self.tests) else None

    def expect(self, row: int) -> None:
        """Go to this line as soon as a project with it is shown."""
        self._expected = row

    def show_project(self, project: Project) -> None:
        """Show the assessments as they are now; the same line stays the current one."""
        row = self._expected if self._expected is not None else self.currentRow()
        place, self._expected = (max(0, row), max(0, self.currentColumn())), None
        self._project, self._held, self._changed = project, None, None
        cycle, tests = project.school.cycle, project.school.assessments
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.setRowCount(len(tests))
        self.setColumnCount(len(cycle.days))
        self.setHorizontalHeaderLabels([day_name(cycle, day) for day in cycle.day_ids])
        self.setVerticalHeaderLabels([project.school.called(test.team) for test in tests])
        for row, test in enumerate(tests):
            self._fill(row, test)
        self.verticalHeader().setDefaultSectionSize(ROW * self.fontMetrics().lineSpacing())
        least = WIDE * self.fontMetrics().averageCharWidth()
        self.horizontalHeader().setMinimumSectionSize(least)
        self.blockSignals(False)  # noqa: FBT003 - same
        if tests:
            self.setCurrentCell(min(place[0], len(tests) - 1), min(place[1], len(cycle.days) - 1))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        if self._project is not None:
            self.show_project(self._project)

    def _fill(self, row: int, test: Assessment) -> None:
        """Write a line: the test, the days of its meeting, and when it is."""
        if self._project is None:
            return
        cycle = self._project.school.cycle
        days, placed = reach(cycle, test), meeting(self._project, test)
        for column, day in enumerate(cycle.day_ids):
            text, look = "", None
            if day == test.day:
                text, look = self.tr("Test"), Look.CLASS
            elif day in days:
                text, look = self._of_meeting(day, placed)
            self.setItem(row, column, self._item(text, look))

    def _of_meeting(self, day: DayId, placed: Span | None) -> tuple[str, Look]:
        """Return what is said of a day on which a meeting may be, or is."""
        if placed is None or self._changed is not None:
            return self.tr("Meeting"), Look.DATA_MEETING
        if placed.day == day:
            text = self.tr("Meeting {start}").format(start=clock(placed.start))
            return text, Look.DATA_MEETING
        return self.tr("possible"), Look.PLANNING

    def _item(self, text: str, look: Look | None) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        if look is not None:
            colours = self._theme.card(look, 1)
            item.setBackground(QBrush(colours.fill))
            item.setForeground(QBrush(colours.text))
            font = QFont(self.font())
            font.setBold(look is Look.CLASS)
            item.setFont(font)
        return item

    @property
    def _days(self) -> tuple[DayId, ...]:
        return self._project.school.cycle.day_ids if self._project else ()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt asks: move the test, or let its meeting be sooner or later."""
        key, test = Key(event.key()), self.current
        if self._held is not None and key == Key.Key_Escape:
            self.put_back()
            return
        if test is None or not self.editable:
            super().keyPressEvent(event)
            return
        step = {Key.Key_Left: -1, Key.Key_Right: 1}.get(key, 0)
        if step and event.modifiers() & CONTROL:
            self._move(test, step)
        elif step and event.modifiers() & SHIFT:
            self._stretch(test, step)
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _move(self, test: Assessment, step: int) -> None:
        days = self._days
        number = (days.index(test.day) + step) % len(days)
        self.wanted.emit(test, on(test, days[number]))

    def _stretch(self, test: Assessment, step: int) -> None:
        lag = test.lag_days + step
        if 1 <= lag < len(self._days):
            self.wanted.emit(test, replace(test, lag_days=lag))

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: take a test up, or the last day of its meeting."""
        super().mousePressEvent(event)
        self.put_back()
        row, day = self._spot(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not self.editable or row is None:
            return
        test = self.tests[row]
        days = reach(self._project.school.cycle, test) if self._project else ()
        if day == test.day:
            self._held = (row, False)
        elif days and day == days[-1]:
            self._held = (row, True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: show how it would be."""
        if self._held is None:
            super().mouseMoveEvent(event)
            return
        row, of_meeting = self._held
        _, day = self._spot(event.position().toPoint())
        if day is not None and self._project is not None:
            test, cycle = self.tests[row], self._project.school.cycle
            self._changed = until(cycle, test, day) if of_meeting else on(test, day)
            self._fill(row, self._changed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: put it down."""
        held, changed = self._held, self._changed
        super().mouseReleaseEvent(event)
        self.put_back()
        if held is not None and changed is not None and changed != self.tests[held[0]]:
            self.wanted.emit(self.tests[held[0]], changed)

    def put_back(self) -> None:
        """Let everything be as it was."""
        held, self._held, self._changed = self._held, None, None
        if held is not None:
            self._fill(held[0], self.tests[held[0]])

    def _spot(self, point: QPoint) -> tuple[int | None, DayId | None]:
        """Return the line and the day at a place; the line alone is where it is taken up."""
        row, column = self.rowAt(point.y()), self.columnAt(point.x())
        days = self._days
        day = days[column] if 0 <= column < len(days) else None
        return (row if 0 <= row < len(self.tests) else None), day
