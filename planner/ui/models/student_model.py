"""The students of a school as a table that is searched, sorted and narrowed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, QSortFilterProxyModel, Qt

from planner.domain.ids import StudentId
from planner.services.seats.counts import Count
from planner.ui.models.index import NOWHERE, AnyIndex
from planner.ui.models.sort_key import sort_key

SORT = Qt.ItemDataRole.UserRole
NAME, GRADE, FILLED, UNFILLED = range(4)
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def tr(text: str) -> str:
    """Return the text in the language of the program."""
    return QCoreApplication.translate("Students", text)


class StudentModel(QAbstractTableModel):
    """A row for each student: name, grade, requests filled of those asked for, unfilled ones."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[Count, ...] = ()
        self._texts: list[tuple[str, ...]] = []
        self._ranks: list[list[int]] = []
        self._found: list[str] = []

    @property
    def counts(self) -> tuple[Count, ...]:
        """The students, with their counts."""
        return self._counts

    def show(self, counts: tuple[Count, ...]) -> None:
        """Show these students; where they are the same ones only their counts change."""
        same = [one.student for one in counts] == [one.student for one in self._counts]
        if not same:
            self.beginResetModel()
        self._counts = counts
        self._texts = [_texts(one) for one in counts]
        self._ranks = [_ranks([row[column] for row in self._texts]) for column in range(4)]
        self._found = [f"{row[NAME]} {one.student.id}".casefold() for row, one in self._pairs()]
        if not same:
            self.endResetModel()
        elif counts:
            self.dataChanged.emit(self.index(0, 0), self.index(len(counts) - 1, UNFILLED))

    def _pairs(self) -> list[tuple[tuple[str, ...], Count]]:
        return list(zip(self._texts, self._counts, strict=True))

    def count(self, row: int) -> Count:
        """Return a student with their counts."""
        return self._counts[row]

    def row_of(self, student: StudentId) -> int:
        """Return a student's row, or -1."""
        rows = (row for row, one in enumerate(self._counts) if one.student.id == student)
        return next(rows, -1)

    def matches(self, row: int, words: tuple[str, ...]) -> bool:
        """Say whether a student's name or id has all of these words, in small letters."""
        return all(word in self._found[row] for word in words)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """As Qt asks: how many students there are."""
        return 0 if parent.isValid() else len(self._counts)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """As Qt asks: how much is said of each."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """As Qt asks: the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section <= UNFILLED:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if section == NAME else RIGHT
        return _heads()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As Qt asks: what is said of a student, and by what that is sorted."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == SORT:
            return self._ranks[column][row]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if column == NAME else RIGHT
        return self._said(row, column, role)

    def _said(self, row: int, column: int, role: int) -> str | None:
        text = self._texts[row][column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_heads()[column]}: {text or tr('none')}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(self._counts[row].student.id)
        return text if role == Qt.ItemDataRole.DisplayRole else None


class StudentFilter(QSortFilterProxyModel):
    """The students on show."""

    def __init__(self, model: StudentModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words: tuple[str, ...] = ()
        self._only_unfilled = False
        self._kept: StudentId | None = None
        self.setSortRole(SORT)
        self.setSourceModel(model)

    def look_for(self, text: str) -> None:
        """Show only students whose name or id has all words of the text."""
        self.beginFilterChange()
        self._words = tuple(text.casefold().split())
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def show_only_unfilled(self, only: bool) -> None:
        """Show only students with an unfilled request, or all."""
        self.beginFilterChange()
        self._only_unfilled = only
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def keep(self, student: StudentId | None) -> None:
        """Let a student stay on show when the last unfilled request is filled."""
        self._kept = student

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        """As Qt asks: whether a student is on show."""
        del source_parent
        count = self._model.count(source_row)
        if self._only_unfilled and not count.unfilled and count.student.id != self._kept:
            return False
        return self._model.matches(source_row, self._words)


def _heads() -> tuple[str, ...]:
    return tr("Student"), tr("Grade"), tr("Filled"), tr("Unfilled")


def _texts(count: Count) -> tuple[str, ...]:
    student = count.student
    filled = tr("{filled} of {asked}").format(filled=count.filled, asked=count.asked)
    return (
        student.name or str(student.id),
        student.grade,
        filled if count.asked else "",
        str(count.unfilled or ""),
    )


def _ranks(values: list[str]) -> list[int]:
    keys = [sort_key(value) for value in values]
    places = {key: place for place, key in enumerate(sorted(set(keys)))}
    return [places[key] for key in keys]
