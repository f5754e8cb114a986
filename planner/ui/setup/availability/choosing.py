"""Choosing people to whom somebody's times away are copied."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.ids import PersonId
from planner.domain.school import School
from planner.ui.dialogs.answers import accepting, answers

ChoosePeople = Callable[[QWidget, School, PersonId], tuple[PersonId, ...]]
"""Asks over a window to whom a person's times away go; nobody if it was called off."""
LINES = 16


class PeopleDialog(QDialog):
    """A list of everybody else, to be checked and searched."""

    def __init__(self, school: School, person: PersonId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = school.person[person].name
        self.setWindowTitle(self.tr("Copy times away"))
        says = self.tr(
            "Everybody who is checked will be away when {name} is, and at no other time."
        )
        label = QLabel(says.format(name=name))
        label.setWordWrap(True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by name or role"))
        self.search.setAccessibleName(self.tr("Search people"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("People"))
        self.list.setMinimumHeight(LINES * self.fontMetrics().lineSpacing())
        for one in school.people:
            if one.id != person:
                self._add(one.id, one.name, school.role[one.role].title)
        buttons = answers(self, self.tr("Copy"))
        self.ok = accepting(buttons)
        self.search.textChanged.connect(self._sift)
        self.list.itemChanged.connect(self._count)
        column = QVBoxLayout(self)
        for widget in (label, self.search, self.list, buttons):
            column.addWidget(widget)
        self._count()

    def _add(self, person: PersonId, name: str, role: str) -> None:
        item = QListWidgetItem(f"{name} – {role}")
        item.setData(Qt.ItemDataRole.UserRole, person)
        item.setCheckState(Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _sift(self, text: str) -> None:
        for number in range(self.list.count()):
            item = self.list.item(number)
            item.setHidden(text.casefold() not in item.text().casefold())

    def _count(self) -> None:
        self.ok.setEnabled(bool(self.people))

    @property
    def people(self) -> tuple[PersonId, ...]:
        """Those who are checked."""
        items = (self.list.item(number) for number in range(self.list.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )


def choose_people(parent: QWidget, school: School, person: PersonId) -> tuple[PersonId, ...]:
    """Ask to whom a person's times away are copied."""
    dialog = PeopleDialog(school, person, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    return dialog.people if accepted else ()


def hours_text(minutes: int) -> str:
    """Return ``away 2:15 h a week``, or nothing for somebody who is always there."""
    if not minutes:
        return ""
    text = QCoreApplication.translate("Availability", "away {hours}:{minutes:02d} h a week")
    return text.format(hours=minutes // 60, minutes=minutes % 60)
