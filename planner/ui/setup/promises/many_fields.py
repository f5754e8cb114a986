"""Fields that hold several words: a button, and beneath it what can be ticked or counted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from planner.services.promises.gaps import MANY, Gap, pairs_in
from planner.ui.setup.promises.popup import Popup
from planner.ui.views.number_box import NumberBox

SEARCHED = 10
"""From so many words on there is a field to search them."""
KIND = "kind:"
ANY = -1
"""What stands for an attribute that does not matter."""


class ChoicesField(QPushButton):
    """Several of some words, or none of them.

    Signals:
        filled: the words as the table writes them.
    """

    filled = Signal(str)

    def __init__(self, gap: Gap, parent: QWidget) -> None:
        super().__init__(parent)
        self._gap = gap
        self._popup = Popup(self)
        self.search = QLineEdit(self._popup)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.textChanged.connect(self._sift)
        self.list = QListWidget(self._popup)
        self.list.itemChanged.connect(self._let_one_kind_be_alone)
        self._popup.column.addWidget(self.search)
        self._popup.column.addWidget(self.list)
        self._popup.closed.connect(self._take)
        self.clicked.connect(self.open)
        self.show_gap(gap)

    def show_gap(self, gap: Gap) -> None:
        """Show the words."""
        self._gap = gap
        self.setText(gap.told)
        self.setToolTip(gap.says)

    def open(self) -> None:
        """Let the words be ticked; they are taken over when the list is put away."""
        chosen = self._gap.value.split(MANY)
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.list.clear()
        for option in self._gap.options:
            if option.value:
                item = QListWidgetItem(option.told, self.list)
                item.setData(Qt.ItemDataRole.UserRole, option.value)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(_state(ticked=option.value in chosen))
        self.list.blockSignals(False)  # noqa: FBT003 - same
        self.search.setVisible(self.list.count() > SEARCHED)
        self.search.clear()
        self.list.setAccessibleName(self._gap.says)
        self.list.setMinimumWidth(self.list.sizeHintForColumn(0) + 40)
        self._popup.open_under(self)
        self.list.setCurrentRow(0)
        (self.search if self.list.count() > SEARCHED else self.list).setFocus()

    @property
    def ticked(self) -> list[str]:
        """The words that are ticked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    def put_away(self) -> None:
        """Take the words over."""
        self._popup.hide()

    def _take(self) -> None:
        value = MANY.join(self.ticked)
        if value != self._gap.value:
            self.filled.emit(value)

    def _sift(self, text: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(text.casefold() not in item.text().casefold())

    def _let_one_kind_be_alone(self, changed: QListWidgetItem) -> None:
        """A kind of room means any of them: it stands beside no other word."""
        if changed.checkState() is not Qt.CheckState.Checked:
            return
        alone = str(changed.data(Qt.ItemDataRole.UserRole)).startswith(KIND)
        for row in range(self.list.count()):
            item = self.list.item(row)
            kind = str(item.data(Qt.ItemDataRole.UserRole)).startswith(KIND)
            if item is not changed and (alone or kind):
                item.setCheckState(Qt.CheckState.Unchecked)


class PairsField(QPushButton):
    """How many people have each of some attributes.

    Signals:
        filled: the attributes and numbers as the table writes them.
    """

    filled = Signal(str)

    def __init__(self, gap: Gap, parent: QWidget) -> None:
        super().__init__(parent)
        self._gap = gap
        self._popup = Popup(self)
        self._form = QFormLayout()
        self.numbers: dict[str, NumberBox] = {}
        self.other = QLineEdit(self._popup)
        self.other.setPlaceholderText(self.tr("Another attribute"))
        self.other.setAccessibleName(self.tr("Another attribute"))
        self.other.returnPressed.connect(self._add_other)
        self._add = QPushButton(self.tr("Add"), self._popup)
        self._add.clicked.connect(self._add_other)
        row = QHBoxLayout()
        row.addWidget(self.other, stretch=1)
        row.addWidget(self._add)
        self._popup.column.addLayout(self._form)
        self._popup.column.addLayout(row)
        self._popup.closed.connect(self._take)
        self.clicked.connect(self.open)
        self.show_gap(gap)

    def show_gap(self, gap: Gap) -> None:
        """Show the attributes and numbers."""
        self._gap = gap
        self.setText(gap.told)
        self.setToolTip(gap.says)

    def open(self) -> None:
        """Let the numbers be changed; they are taken over when the list is put away."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self.numbers = {}
        here = dict(pairs_in(self._gap.value))
        for attribute in dict.fromkeys((*(one.value for one in self._gap.options), *here)):
            self._count(attribute, here.get(attribute, ANY))
        self._popup.open_under(self)
        next(iter(self.numbers.values())).setFocus()

    def put_away(self) -> None:
        """Take the numbers over."""
        self._popup.hide()

    def _count(self, attribute: str, number: int) -> None:
        spin = NumberBox(ANY, 99, parent=self._popup)
        spin.setSpecialValueText(self.tr("any number"))
        spin.setValue(number)
        spin.setAccessibleName(attribute)
        self.numbers[attribute] = spin
        self._form.addRow(attribute, spin)

    def _add_other(self) -> None:
        word = self.other.text().strip()
        if word and word not in self.numbers and not set(word) & set(":;|="):
            self._count(word, 1)
            self.other.clear()
            self._popup.adjustSize()

    def _take(self) -> None:
        counted = ((word, spin.value()) for word, spin in self.numbers.items())
        value = MANY.join(f"{word}:{number}" for word, number in counted if number != ANY)
        if value != self._gap.value:
            self.filled.emit(value)


def _state(*, ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
