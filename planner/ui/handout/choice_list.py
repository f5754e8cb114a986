"""Of whom there are to be pages: a list with a box to check for each, and a field to narrow it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.services.handout.choices import Choice

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class ChoiceModel(QAbstractListModel):
    """What can be chosen, and whether it is.

    Signals:
        changed: other ones are chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._out: set[str] = set()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be chosen."""
        return self._choices

    @property
    def chosen(self) -> frozenset[str] | None:
        """The ids of what is chosen; ``None`` for all."""
        if not self._out:
            return None
        return frozenset(one.id for one in self._choices if one.id not in self._out)

    @property
    def number(self) -> int:
        """How many are chosen."""
        return len(self._choices) - len(self._out)

    def show(self, choices: Sequence[Choice], out: Iterable[str] = ()) -> None:
        """Offer these, all of them chosen but those that are ``out``."""
        self.beginResetModel()
        self._choices = tuple(choices)
        known = {one.id for one in choices}
        self._out = {one for one in out if one in known}
        self.endResetModel()

    @property
    def out(self) -> frozenset[str]:
        """The ids of what is not chosen."""
        return frozenset(self._out)

    def choose(self, rows: Iterable[int], *, chosen: bool) -> None:
        """Choose some rows, or take them out."""
        ids = {self._choices[row].id for row in rows}
        self._leave_out(self._out - ids if chosen else self._out | ids)

    def choose_only(self, rows: Iterable[int]) -> None:
        """Choose some rows and no others."""
        ids = {self._choices[row].id for row in rows}
        self._leave_out({one.id for one in self._choices} - ids)

    def _leave_out(self, out: set[str]) -> None:
        self._out = out
        if self._choices:
            last = self.index(len(self._choices) - 1)
            self.dataChanged.emit(self.index(0), last, [Qt.ItemDataRole.CheckStateRole])
        self.changed.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many can be chosen."""
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return name and note, or whether it is chosen."""
        choice = self._choices[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{choice.name}, {choice.note}" if choice.note else choice.name
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if choice.id in self._out else Qt.CheckState.Checked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Choose one, or take it out."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.choose([index.row()], chosen=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row has a box."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable


class ChoiceList(QWidget):
    """The list, with buttons for all and none of those that are shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = ChoiceModel(self)
        self.shown = QSortFilterProxyModel(self)
        self.shown.setSourceModel(self.model)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Narrow the list"))
        self.field.setAccessibleName(self.tr("Narrow the list"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.shown.setFilterFixedString)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Of whom there are to be pages"))
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.shown)
        self.all = QPushButton(self.tr("&All"), self)
        self.all.clicked.connect(self._choose_all)
        self.none = QPushButton(self.tr("&None"), self)
        self.none.clicked.connect(self._choose_none)
        self.only = QPushButton(self.tr("Onl&y these"), self)
        self.only.setToolTip(self.tr("Choose those in the narrowed list and nobody else"))
        self.only.setEnabled(False)
        self.only.clicked.connect(self._choose_only)
        self.field.textChanged.connect(self._allow_only)
        self._number = QLabel(self)
        self._number.setProperty("role", "note")
        self.model.changed.connect(self._count)
        self.model.modelReset.connect(self._count)
        self._lay_out()

    def show_choices(self, choices: Sequence[Choice], out: Iterable[str] = ()) -> None:
        """Offer these."""
        self.model.show(choices, out)

    def _choose_all(self) -> None:
        self._choose(chosen=True)

    def _choose_none(self) -> None:
        self._choose(chosen=False)

    def _choose_only(self) -> None:
        self.model.choose_only(self._rows())

    def _allow_only(self, text: str) -> None:
        self.only.setEnabled(bool(text) and self.shown.rowCount() > 0)

    def _choose(self, *, chosen: bool) -> None:
        self.model.choose(self._rows(), chosen=chosen)

    def _rows(self) -> list[int]:
        """Return the rows of the narrowed list, as the whole list counts them."""
        indexes = (self.shown.index(row, 0) for row in range(self.shown.rowCount()))
        return [self.shown.mapToSource(index).row() for index in indexes]

    def _count(self) -> None:
        known = len(self.model.choices)
        text = self.tr("{chosen} of {known} chosen")
        self._number.setText(text.format(chosen=f"{self.model.number:,}", known=f"{known:,}"))
        for button in (self.all, self.none):
            button.setEnabled(known > 0)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.all, self.none, self.only):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self.list, stretch=1)
        column.addWidget(self._number)
        column.addLayout(buttons)
