"""What the columns of a file of course requests hold, as a person confirms it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.activity import Priority
from planner.domain.language import mark, say_marked
from planner.domain.project import Project
from planner.services.request_import import importing
from planner.services.request_import.importing import Proposal
from planner.services.request_import.mapping import SAYS, ColumnMapping, Meaning
from planner.services.request_import.reading import Found
from planner.ui.dialogs.answers import accepting, answers
from planner.ui.dialogs.finding_list import FindingList
from planner.ui.dialogs.import_preview import faults
from planner.ui.fitting import resize_to

LETTERS, LINES = 136, 38
"""Its size, in letters across and lines down."""
ROWS_SHOWN = 4
COLUMN = 170
"""Pixels that a column is wide at least, so that its meaning can be read."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
PAUSE = 150
"""Milliseconds after a choice until the file is read anew: a large one takes half a second."""

MEANINGS: dict[Meaning, str] = {
    Meaning.IGNORE: mark("Not needed"),
    Meaning.STUDENT: mark("Student id"),
    Meaning.NAME: mark("Whole name"),
    Meaning.FIRST: mark("First name"),
    Meaning.LAST: mark("Last name"),
    Meaning.GRADE: mark("Grade"),
    Meaning.COURSE: mark("Course of this row"),
    Meaning.PRIORITY: mark("Priority"),
    Meaning.RANK: mark("Rank"),
    Meaning.INSTEAD_OF: mark("Stands in for"),
    Meaning.REQUEST: mark("Requested course"),
    Meaning.ALTERNATE: mark("Alternate"),
    Meaning.STAND_IN: mark("Alternate to the left"),
    Meaning.MARK: mark("Mark for this course"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed:
    """What is to be taken, and the mapping to remember."""

    mapping: ColumnMapping
    found: Found


class Choice(QComboBox):
    """A choice inside a table that scrolls: the wheel is the table's.

    Signals:
        reached: the keyboard has come here, so that it should be seen.
    """

    reached = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here."""
        super().focusInEvent(event)
        self.reached.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the table scroll instead of changing what nobody looks at."""
        event.ignore()


class RequestColumns(QDialog):
    """The first rows of a file under a choice for each column, and what would come of it."""

    def __init__(self, project: Project, proposal: Proposal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._table = proposal.table
        self._mapping = proposal.mapping
        self._found = Found()
        self.setWindowTitle(self.tr("Import course requests"))
        resize_to(self, LETTERS, LINES)
        self.advice = self._advice_on(proposal)
        self.columns = self._make_columns()
        self.otherwise = self._make_otherwise()
        self.headline = QLabel(self)
        self.headline.setProperty("role", "heading")
        self.headline.setWordWrap(True)
        self.changes = QLabel(self)
        self.changes.setWordWrap(True)
        self.list = FindingList(self)
        self._buttons = answers(self, self.tr("Import requests"))
        self.take = accepting(self._buttons)
        self.take.setDefault(True)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._look)
        self._lay_out()
        self._look()

    @property
    def confirmed(self) -> Confirmed:
        """The mapping as it is chosen, and what it reads."""
        return Confirmed(mapping=self._mapping, found=self._found)

    @property
    def reading(self) -> bool:
        """Whether the file is still to be read as it was chosen last."""
        return self._later.isActive()

    def choose(self, position: int, meaning: Meaning) -> None:
        """Let a column hold something else; what only one column can be, the others lose."""
        self._mapping = self._mapping.choose(position, meaning)
        for column, chosen in enumerate(self._mapping.meanings):
            _set(self.meaning_of(column), chosen)
        self._wait()

    def meaning_of(self, position: int) -> QComboBox:
        """Return the choice of a column."""
        box = self.columns.cellWidget(0, position)
        if not isinstance(box, QComboBox):
            msg = f"Column {position} has no choice."
            raise TypeError(msg)
        return box

    # What is seen -----------------------------------------------------------------------------

    def _advice_on(self, proposal: Proposal) -> QLabel:
        if proposal.remembered:
            how = self.tr("The columns are as you confirmed them for the last file of this kind.")
        else:
            how = self.tr("What each column holds is told from its heading. Change what is wrong.")
        number = len(self._table.lines)
        rows = self.tr("1 row") if number == 1 else self.tr("{number:,} rows").format(number=number)
        words = self.tr("{file}: {rows}. {how}")
        label = QLabel(words.format(file=self._table.file, rows=rows, how=how), self)
        label.setWordWrap(True)
        return label

    def _make_columns(self) -> QTableWidget:
        rows = self._table.first(ROWS_SHOWN)
        table = QTableWidget(len(rows) + 1, len(self._table.headings), self)
        table.setAccessibleName(self.tr("Columns of the file and their first rows"))
        table.setHorizontalHeaderLabels(
            [heading.strip() or "–" for heading in self._table.headings]
        )
        table.setVerticalHeaderLabels(
            [self.tr("Holds"), *(str(line.number) for line in self._table.lines[: len(rows)])]
        )
        table.setCornerButtonEnabled(False)
        table.horizontalHeader().setDefaultAlignment(LEFT)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for row, cells in enumerate(rows, start=1):
            for position, cell in enumerate(cells):
                table.setItem(row, position, QTableWidgetItem(cell))
        for position in range(len(self._table.headings)):
            table.setCellWidget(0, position, self._choice(position))
        _fit(table)
        return table

    def _choice(self, position: int) -> QComboBox:
        box = Choice(self)
        for meaning, words in MEANINGS.items():
            box.addItem(say_marked(words), meaning)
            box.setItemData(box.count() - 1, say_marked(SAYS[meaning]), Qt.ItemDataRole.ToolTipRole)
        heading = self._table.heading(position)
        box.setAccessibleName(self.tr("What {heading} holds").format(heading=heading))
        _set(box, self._mapping.meanings[position])
        box.activated.connect(lambda _: self.choose(position, Meaning(box.currentData())))
        box.reached.connect(lambda: self._reveal(position))
        return box

    def _reveal(self, position: int) -> None:
        self.columns.scrollTo(self.columns.model().index(0, position))

    def _make_otherwise(self) -> QComboBox:
        box = QComboBox(self)
        box.addItem(self.tr("required"), Priority.REQUIRED)
        box.addItem(self.tr("wanted"), Priority.WANTED)
        box.setCurrentIndex(box.findData(self._mapping.otherwise))
        box.activated.connect(self._choose_otherwise)
        return box

    def _lay_out(self) -> None:
        asked = QLabel(self.tr("Requests without a &priority are"), self)
        asked.setBuddy(self.otherwise)
        line = QHBoxLayout()
        line.addWidget(asked)
        line.addWidget(self.otherwise)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.advice)
        column.addWidget(self.columns)
        column.addLayout(line)
        column.addWidget(self.headline)
        column.addWidget(self.changes)
        column.addWidget(self.list, stretch=1)
        column.addStretch()
        column.addWidget(self._buttons)
        for widget in (self.advice, self.columns, asked, self.otherwise):
            widget.setVisible(bool(self._table.headings))

    # What comes of it -------------------------------------------------------------------------

    def _choose_otherwise(self) -> None:
        self._mapping = replace(self._mapping, otherwise=Priority(self.otherwise.currentData()))
        self._wait()

    def _wait(self) -> None:
        """Read the file anew in a moment; until then nothing can be taken."""
        self.take.setEnabled(False)
        self._later.start()

    def _look(self) -> None:
        self._found = importing.look(self._table, self._mapping, self._project.school)
        errors = len(self._found.errors)
        self.take.setEnabled(not errors)
        findings = (*self._found.errors, *self._found.warnings)
        self.list.show_findings(findings)
        self.list.setVisible(bool(findings))
        if errors:
            found = self.tr("Nothing can be taken: {errors}.")
            self.headline.setText(found.format(errors=faults(errors)))
            mend = self.tr("Choose other meanings above, or mend these places and import again.")
            unread = self.tr("Mend the file and import it again, or choose another one.")
            self.changes.setText(mend if self._table.headings else unread)
            return
        effect = importing.effect(self._project, self._found)
        self.headline.setText(self.tr("The requests can be taken."))
        replaced = self.tr("What these students asked for before is replaced.")
        self.changes.setText("\n".join((*effect.sentences, replaced)))


def _set(box: QComboBox, meaning: Meaning) -> None:
    box.setCurrentIndex(box.findData(meaning))


def _fit(table: QTableWidget) -> None:
    """Let every choice be read, and show all rows without a scroll bar of their own."""
    table.resizeColumnsToContents()
    for position in range(table.columnCount()):
        table.setColumnWidth(position, max(COLUMN, min(table.columnWidth(position), 2 * COLUMN)))
    table.resizeRowToContents(0)
    rows = sum(table.rowHeight(row) for row in range(table.rowCount()))
    bar = table.horizontalScrollBar().sizeHint().height()
    frame = 2 * table.frameWidth()
    table.setFixedHeight(rows + table.horizontalHeader().sizeHint().height() + bar + frame)
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
