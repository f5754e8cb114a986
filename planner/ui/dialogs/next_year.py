"""Last year's project moved on by a year: what is decided, and what happens, before it is made."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from planner.domain.ids import PersonId
from planner.domain.project import Project
from planner.errors import UserError
from planner.services.rolling.posts import Departure
from planner.services.rolling.rolling import (
    Rolled,
    Wishes,
    known_grades,
    next_name,
    roll,
    top_grade,
)
from planner.services.rolling.telling import Chapter, chapters
from planner.ui.dialogs.answers import accepting, answers
from planner.ui.fitting import keep_heads_in_sight, resize_to

LETTERS, LINES = 164, 41
"""Its size, in letters across and lines down."""
PAUSE = 200
"""Milliseconds after a change until the new year is worked out again."""
WHO, ROLE, FALLS, SUCCESSOR = range(4)


class NextYear(QDialog):
    """Asks what only a person knows about the new year, and tells all that follows.

    ``rolled`` is the new year's project as it was told last.
    """

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.rolled: Rolled | None = None
        self.setWindowTitle(self.tr("Begin the next year"))
        resize_to(self, LETTERS, LINES)
        self.name = QLineEdit(next_name(project.school.name), self)
        self.top = self._make_top()
        self.sizes = QCheckBox(self.tr("&Sizes of groups move up with their students"), self)
        self.sizes.setChecked(True)
        self.seek = QLineEdit(self)
        self.seek.setPlaceholderText(self.tr("Find a person"))
        self.seek.setClearButtonEnabled(True)
        self.people = self._make_people()
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("What will happen"))
        self._buttons = answers(self, self.tr("Make the new project…"))
        self.make = accepting(self._buttons)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.look)
        self._lay_out()
        self._connect()
        self.look()

    @property
    def wishes(self) -> Wishes:
        """What is decided by now."""
        return Wishes(
            name=self.name.text(),
            top=self.top.currentData() or "",
            move_sizes=self.sizes.isChecked(),
            departures=tuple(self._departures()),
        )

    def look(self) -> None:
        """Work out the new year as it is decided, and tell it."""
        self._later.stop()
        try:
            self.rolled = roll(self._project, self.wishes)
        except UserError as error:
            self.rolled = None
            self.text.setPlainText(str(error))
        else:
            self.text.setHtml("".join(map(_chapter, chapters(self.rolled))))
        self.make.setEnabled(self.rolled is not None)

    def accept(self) -> None:
        """Take what is decided now, though it may not have been told yet."""
        self.look()
        if self.rolled is not None:
            super().accept()

    # What is decided ------------------------------------------------------------------------

    def _departures(self) -> list[Departure]:
        return [
            Departure(
                person=PersonId(self._item(row, WHO).data(Qt.ItemDataRole.UserRole)),
                successor=self._item(row, SUCCESSOR).text(),
                falls=self._item(row, FALLS).checkState() is Qt.CheckState.Checked,
            )
            for row in range(self.people.rowCount())
            if self._item(row, WHO).checkState() is Qt.CheckState.Checked
        ]

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.people.item(row, column)
        if item is None:
            msg = f"Row {row} has no cell {column}."
            raise LookupError(msg)
        return item

    def _changed_person(self, item: QTableWidgetItem) -> None:
        """Let somebody leave as soon as it is written who comes."""
        who = self._item(item.row(), WHO)
        comes = item.column() == SUCCESSOR and bool(item.text().strip())
        falls = item.column() == FALLS and item.checkState() is Qt.CheckState.Checked
        if comes:
            self._item(item.row(), FALLS).setCheckState(Qt.CheckState.Unchecked)
        if comes or falls:
            who.setCheckState(Qt.CheckState.Checked)
        self._later.start()

    def _show_found(self, text: str) -> None:
        wanted = text.casefold()
        for row in range(self.people.rowCount()):
            words = (self._item(row, column).text() for column in (WHO, ROLE, SUCCESSOR))
            self.people.setRowHidden(row, wanted not in " ".join(words).casefold())

    # What is seen -----------------------------------------------------------------------------

    def _make_top(self) -> QComboBox:
        box = QComboBox(self)
        grades = known_grades(self._project.school)
        for grade in grades:
            box.addItem(self.tr("Grade {grade}").format(grade=grade), grade)
        box.setCurrentIndex(box.findData(top_grade(self._project.school)))
        box.setEnabled(bool(grades))
        return box

    def _make_people(self) -> QTableWidget:
        school = self._project.school
        table = QTableWidget(len(school.people), 4, self)
        table.setAccessibleName(self.tr("Who leaves the staff"))
        table.setHorizontalHeaderLabels(
            [
                *(self.tr("Leaves"), self.tr("Role"), self.tr("Cut")),
                self.tr("Who comes"),
            ]
        )
        table.verticalHeader().hide()
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = table.horizontalHeader()
        header.setSectionResizeMode(ROLE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(FALLS, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(SUCCESSOR, QHeaderView.ResizeMode.Stretch)
        keep_heads_in_sight(header)
        for row, person in enumerate(school.people):
            who = QTableWidgetItem(person.name)
            who.setData(Qt.ItemDataRole.UserRole, person.id)
            who.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            who.setCheckState(Qt.CheckState.Unchecked)
            role = QTableWidgetItem(school.role[person.role].title)
            role.setFlags(Qt.ItemFlag.ItemIsEnabled)
            table.setItem(row, WHO, who)
            table.setItem(row, ROLE, role)
            falls = QTableWidgetItem("")
            falls.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            falls.setCheckState(Qt.CheckState.Unchecked)
            falls.setToolTip(self.tr("Nobody comes: the post falls away"))
            table.setItem(row, FALLS, falls)
            table.setItem(row, SUCCESSOR, QTableWidgetItem(""))
        table.ensurePolished()
        table.resizeColumnToContents(WHO)
        table.setColumnWidth(WHO, table.columnWidth(WHO) + table.fontMetrics().height())
        return table

    def _lay_out(self) -> None:
        words = QLabel(
            self.tr(
                "Last year’s file stays as it is. Say who leaves; what follows stands on the "
                "right. Nothing is made before you choose a name for the new file."
            ),
            self,
        )
        words.setWordWrap(True)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("School’s &name in the new year"), self.name)
        form.addRow(self.tr("&Grade that leaves the school"), self.top)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(form)
        left.addWidget(self.sizes)
        left.addWidget(self._heading(self.tr("Who leaves the staff")))
        left.addWidget(self.seek)
        left.addWidget(self.people, stretch=1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._heading(self.tr("What will happen")))
        right.addWidget(self.text, stretch=1)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(left, stretch=3)
        columns.addLayout(right, stretch=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addLayout(columns, stretch=1)
        column.addWidget(self._buttons)

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "heading")
        return label

    def _connect(self) -> None:
        self.name.textChanged.connect(self._wait)
        self.top.currentIndexChanged.connect(self._wait)
        self.sizes.toggled.connect(self._wait)
        self.people.itemChanged.connect(self._changed_person)
        self.seek.textChanged.connect(self._show_found)

    def _wait(self) -> None:
        self._later.start()


def _chapter(chapter: Chapter) -> str:
    """Return a sentence as a page shows it, or as the heading of its lines."""
    sentence = escape(chapter.sentence)
    if not chapter.lines:
        return f"<p>{sentence}</p>"
    lines = "".join(f"<li>{escape(line)}</li>" for line in chapter.lines)
    return f"<p><b>{sentence}</b></p><ul style='margin-left:-22px'>{lines}</ul>"
