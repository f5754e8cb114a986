"""A list of people, several of whom can be chosen and carried elsewhere."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QSignalBlocker, Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from planner.domain.people import Person
from planner.domain.school import School

PERSON = Qt.ItemDataRole.UserRole
"""Where a row keeps the id of its person."""


class PeopleList(QListWidget):
    """People by name, with what they are as a tip; each row knows the id of its person."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of those who are chosen."""
        return tuple(str(item.data(PERSON)) for item in self.selectedItems())

    def show_people(self, school: School, people: Iterable[Person], sought: str) -> None:
        """List those whose name or role has all words that are sought; the chosen stay chosen."""
        words, chosen = sought.casefold().split(), set(self.chosen)
        blocked = QSignalBlocker(self)
        self.clear()
        for person in people:
            role = school.role[person.role].title
            if all(word in f"{person.name} {role}".casefold() for word in words):
                self.add_person(person, role).setSelected(person.id in chosen)
        blocked.unblock()

    def add_person(self, person: Person, tip: str) -> QListWidgetItem:
        """Add a person at the end."""
        item = QListWidgetItem(person.name, self)
        item.setData(PERSON, person.id)
        item.setToolTip(tip)
        return item

    def taken_along(self, place: QPoint) -> tuple[tuple[str, ...], str] | None:
        """Return whom a drag from here takes along (all who are chosen), and the name it is on."""
        item = self.itemAt(place)
        if item is None:
            return None
        here = str(item.data(PERSON))
        return (self.chosen if here in self.chosen else (here,)), item.text()
