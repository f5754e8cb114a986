"""Some people, chosen by typing parts of their names, their teams or their roles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.ids import PersonId
from planner.domain.school import School

MOST_OFFERED = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What can be typed, and the people whom it means."""

    text: str
    people: tuple[PersonId, ...]


def choices_of(school: School) -> tuple[Choice, ...]:
    """Return people, teams and roles, each with a text of its own."""
    found = [Choice(text=_text(school, one.id), people=(one.id,)) for one in school.people]
    found += [
        Choice(text=f"{one.name} ({len(one.everybody)})", people=one.everybody)
        for one in school.teams
    ]
    for role in school.roles:
        people = tuple(one.id for one in school.people if one.role == role.id)
        if len(people) > 1:
            text = f"{role.title} ({len(people)})"
            found.append(Choice(text=text, people=people))
    return tuple({one.text.casefold(): one for one in found}.values())


def _text(school: School, person: PersonId) -> str:
    name = school.person[person].name
    alike = sum(one.name == name for one in school.people)
    return name if alike == 1 else f"{name} [{person}]"


class PeopleChoice(QWidget):
    """A field to type in, and the list of those who are chosen.

    Signals:
        changed: somebody was added or taken out.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._school: School | None = None
        self._choices: dict[str, Choice] = {}
        self.field = QLineEdit(self)
        hint = self.tr("Type a name, a team or a role")
        self.field.setPlaceholderText(hint)
        self.field.setMinimumWidth(self.field.fontMetrics().horizontalAdvance(f"{hint}MMMM"))
        self.field.setAccessibleName(self.tr("Add people, a team or a role"))
        self.field.setClearButtonEnabled(True)
        self.field.returnPressed.connect(self._add_typed)
        self._names = QStringListModel(self)
        self._complete()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("People who are to meet; Delete takes one out"))
        self.list.setToolTip(self.tr("Delete takes out whoever is chosen"))
        self.list.installEventFilter(self)
        self.remove = QPushButton(self.tr("Take &out"), self)
        self.remove.clicked.connect(self.take_out)
        self.list.currentRowChanged.connect(self._show_remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self.field, stretch=1)
        row.addWidget(self.remove)
        column.addLayout(row)
        column.addWidget(self.list, stretch=1)
        self._show_remove()

    @property
    def people(self) -> tuple[PersonId, ...]:
        """Who is chosen."""
        role = Qt.ItemDataRole.UserRole
        rows = range(self.list.count())
        return tuple(PersonId(self.list.item(row).data(role)) for row in rows)

    def use(self, school: School) -> None:
        """Offer the people of a school; who is chosen stays so if still there."""
        if school is self._school:
            return
        kept = [one for one in self.people if one in school.person]
        self._school = school
        found = choices_of(school)
        self._choices = {one.text.casefold(): one for one in found}
        self._names.setStringList([one.text for one in found])
        self.choose(kept)

    def choose(self, people: Iterable[PersonId]) -> None:
        """Choose these instead of all others."""
        self.list.clear()
        self._append(people)
        self.changed.emit()

    def add(self, people: Iterable[PersonId]) -> None:
        """Choose these as well."""
        self._append(one for one in people if one not in self.people)
        self.changed.emit()

    def take_out(self) -> None:
        """Take the current one out."""
        if self.list.currentRow() >= 0:
            self.list.takeItem(self.list.currentRow())
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As Qt asks: Delete in the list takes somebody out."""
        if (
            watched is self.list
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        ):
            self.take_out()
            return True
        return super().eventFilter(watched, event)

    def _append(self, people: Iterable[PersonId]) -> None:
        if self._school is None:
            return
        for person in tuple(people):
            item = QListWidgetItem(_text(self._school, person), self.list)
            item.setData(Qt.ItemDataRole.UserRole, person)

    def _show_remove(self) -> None:
        self.remove.setEnabled(self.list.currentRow() >= 0)

    def _complete(self) -> None:
        completer = QCompleter(self._names, self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(MOST_OFFERED)
        completer.activated.connect(self._add_offered)
        self.field.setCompleter(completer)

    def _add_offered(self, text: str) -> None:
        self._add_text(text)
        QTimer.singleShot(0, self.field, self.field.clear)  # Qt writes the text after this

    def _add_typed(self) -> None:
        """Add whom the text means: exactly, or as the only one in whose name it is."""
        typed = self.field.text().strip().casefold()
        if not typed:
            return
        near = [one.text for key, one in self._choices.items() if typed in key]
        text = typed if typed in self._choices else near[0] if len(near) == 1 else ""
        if text:
            self._add_text(text)
            self.field.clear()

    def _add_text(self, text: str) -> None:
        found = self._choices.get(text.casefold())
        if found is not None:
            self.add(found.people)
