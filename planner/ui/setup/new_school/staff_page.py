"""The staff list, pasted from a spreadsheet: what each column holds, and every fault by row."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.services.starting.answers import Answers
from planner.services.starting.staff_list import Means, StaffList, read
from planner.ui.dialogs.request_columns import Choice
from planner.ui.setup.new_school.page import Page, note

LINES = 5
COLUMN = 16
"""Characters that a column is wide at least."""
EXAMPLE = "Ms Okoye\tTeacher\tMath\t6\t201"


def means_text(means: Means) -> str:
    """Return what a column holds, as a person chooses it."""
    translate = QCoreApplication.translate
    return {
        Means.NAME: translate("StaffPage", "Whole name"),
        Means.FIRST: translate("StaffPage", "First name"),
        Means.LAST: translate("StaffPage", "Last name"),
        Means.ROLE: translate("StaffPage", "Role"),
        Means.SUBJECT: translate("StaffPage", "Subject"),
        Means.GRADE: translate("StaffPage", "Grades"),
        Means.FTE: translate("StaffPage", "FTE"),
        Means.ROOM: translate("StaffPage", "Room"),
        Means.OTHER: translate("StaffPage", "Not needed"),
    }[means]


class StaffPage(Page):
    """Pasted or typed text above, and below what it is taken for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: dict[int, Means] = {}
        self._found = StaffList()
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("Staff list"))
        self.text.setPlaceholderText(
            self.tr("Paste rows from a spreadsheet here, or type one person a line.")
            + f"\n{EXAMPLE}"
        )
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight((LINES + 1) * self.fontMetrics().lineSpacing())
        self.count = QLabel(self)
        self.table = self._make_table()
        self.faults = QListWidget(self)
        self.faults.setAccessibleName(self.tr("What is wrong in the list"))
        self.faults.setWordWrap(True)
        self.faults.itemActivated.connect(self._go_to_row)
        self.faults.itemClicked.connect(self._go_to_row)
        self._lay_out()
        self.text.textChanged.connect(self._retyped)

    @property
    def name(self) -> str:
        """Its name in the list of pages."""
        return self.tr("Staff")

    @property
    def question(self) -> str:
        """What it asks."""
        return self.tr("Who works here?")

    @property
    def advice(self) -> str:
        """A line on how to answer."""
        return self.tr(
            "Copy the rows in your spreadsheet and paste them. Names are enough; roles, subjects, "
            "grades, FTE and rooms are recognized. Leave it blank to add people later."
        )

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(self)
        table.setAccessibleName(self.tr("The list as it is taken"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.horizontalHeader().hide()
        table.verticalHeader().hide()
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        return table

    def _lay_out(self) -> None:
        below = QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.count)
        column.addWidget(note(self.tr("Say what a column holds where it is not right:"), self))
        column.addWidget(self.table, stretch=3)
        column.addWidget(self.faults, stretch=1)
        self._below = below
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.text)
        parts.addWidget(below)
        parts.setStretchFactor(1, 1)
        self.column.addWidget(parts, stretch=1)

    # What is typed ------------------------------------------------------------------------

    def _retyped(self) -> None:
        before = self._found.headings
        self._read()
        if self._found.headings != before:
            self._chosen.clear()  # other columns than those that were chosen for
            self._read()
        self.tell()

    def _read(self) -> None:
        self._found = read(self.text.toPlainText(), self._chosen)
        self._show_table()
        self._show_faults()

    def _choose(self, number: int, means: Means) -> None:
        """Let a column hold something else; another one that held it holds nothing then."""
        if means is not Means.OTHER:
            for other, held in enumerate(self._found.columns):
                if held is means and other != number:
                    self._chosen[other] = Means.OTHER
        self._chosen[number] = means
        self._read()
        self.tell()

    # What is seen -----------------------------------------------------------------------------

    def _show_table(self) -> None:
        found, table = self._found, self.table
        width = len(found.columns)
        table.setColumnCount(width)
        table.setRowCount(len(found.lines) + 1 if width else 0)
        wide = COLUMN * self.fontMetrics().averageCharWidth()
        for number, means in enumerate(found.columns):
            table.setCellWidget(0, number, self._choice(number, means))
            table.setColumnWidth(number, max(wide, table.cellWidget(0, number).sizeHint().width()))
            for row, cells in enumerate(found.lines, start=1):
                text = cells[number] if number < len(cells) else ""
                table.setItem(row, number, QTableWidgetItem(text))
        people = len(found.people)
        self.count.setText(
            self.tr("1 person is taken over.")
            if people == 1
            else self.tr("{count} people are taken over.").format(count=people)
        )
        self._below.setVisible(bool(found.lines))

    def _choice(self, number: int, means: Means) -> QComboBox:
        box = Choice(self.table)
        for one in Means:
            box.addItem(means_text(one), one)
        box.setCurrentIndex(list(Means).index(means))
        heading = self._found.headings[number] if number < len(self._found.headings) else ""
        box.setAccessibleName(
            self.tr("Column {number} {heading} holds").format(number=number + 1, heading=heading)
        )
        box.activated.connect(lambda place: self._choose(number, list(Means)[place]))
        return box

    def _show_faults(self) -> None:
        self.faults.clear()
        for fault in self._found.faults:
            text = self.tr("Row {row}: {what}").format(row=fault.row, what=fault.sentence)
            self.faults.addItem(text)
            self.faults.item(self.faults.count() - 1).setData(Qt.ItemDataRole.UserRole, fault.row)
        self.faults.setVisible(bool(self._found.faults))

    def _go_to_row(self) -> None:
        """Put the cursor into the line that a fault is about."""
        item = self.faults.currentItem()
        block = self.text.document().findBlockByNumber(item.data(Qt.ItemDataRole.UserRole) - 1)
        cursor = self.text.textCursor()
        cursor.setPosition(block.position())
        self.text.setTextCursor(cursor)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    # Answers ----------------------------------------------------------------------------------

    def put(self, answers: Answers) -> None:
        """Keep what was typed: the text is what the answer is made of."""
        del answers
        self._read()

    def take(self, answers: Answers) -> Answers:
        """Return the answers with those of this page."""
        return replace(answers, staff=self._found.people)
