"""The editor of times away: everybody in a list, and the week of one of them to paint."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.ids import PersonId
from planner.domain.project import Project
from planner.domain.week import Span
from planner.services.availability.taken import in_the_way
from planner.services.availability.week import minutes_away, paint_away, painted, set_away
from planner.ui.setup.availability.board import WeekBoard
from planner.ui.setup.availability.choosing import ChoosePeople, choose_people, hours_text
from planner.ui.setup.editor import Editor
from planner.ui.setup.side_by_side import side_by_side
from planner.ui.theme import Theme

CHARACTERS = 26
"""How wide the list of people is."""
NAMED = 3


class AvailabilityEditor(Editor):
    """When people are away: a week to paint."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._project: Project | None = None
        self.choose_people: ChoosePeople = choose_people
        self.board = WeekBoard(theme)
        self.search = QLineEdit()
        self.people = QListWidget()
        self.by_block = QRadioButton(self.tr("By block"))
        self.by_quarter = QRadioButton(self.tr("By quarter hour"))
        self.free = QPushButton(self.tr("Never away"))
        self.copy = QPushButton(self.tr("Copy to others…"))
        self.hint = QLabel(self.tr("Drag over the times at which nobody may count on this person."))
        self.line, self.warning = QLabel(), QLabel()
        self._set_up()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.board)

    def _set_up(self) -> None:
        self.by_block.setChecked(True)
        grain = QButtonGroup(self)
        for button in (self.by_block, self.by_quarter):
            grain.addButton(button)
        self.search.setPlaceholderText(self.tr("Search people"))
        self.search.setAccessibleName(self.tr("Search people"))
        self.search.setClearButtonEnabled(True)
        self.people.setAccessibleName(self.tr("People"))
        width = CHARACTERS * self.fontMetrics().averageCharWidth()
        self.people.setMinimumWidth(width)
        self.free.setToolTip(self.tr("Frees the person's whole week."))
        for label in (self.hint, self.line, self.warning):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setMinimumHeight(2 * self.line.fontMetrics().lineSpacing())
        self.line.setProperty("role", "note")
        self.hint.setProperty("role", "note")
        self.warning.hide()

    def _lay_out(self) -> None:
        side, left = QWidget(), QWidget()
        list_column = QVBoxLayout(side)
        list_column.addWidget(self.search)
        list_column.addWidget(self.people, 1)
        buttons = QHBoxLayout()
        for widget in (self.by_block, self.by_quarter):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        for button in (self.free, self.copy):
            buttons.addWidget(button)
        column = QVBoxLayout(left)
        column.addLayout(buttons)
        column.addWidget(self.hint)
        column.addWidget(self.board, 1)
        column.addWidget(self.warning)
        column.addWidget(self.line)
        side_by_side(self, side, left, main=1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._sift)
        self.people.currentItemChanged.connect(self._show_week)
        self.by_quarter.toggled.connect(self._show_week)
        self.board.painted.connect(self._paint)
        self.board.current_changed.connect(self._tell)
        self.board.person_wanted.connect(self._step_person)
        self.free.clicked.connect(self._free)
        self.copy.clicked.connect(self._copy)

    # As every editor

    @property
    def title(self) -> str:
        """Its name on its tab."""
        return self.tr("Times away")

    def show_project(self, project: Project) -> None:
        """Show everybody as they are now, and the same person's week."""
        kept = self.person
        self._project = project
        self.people.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.people.clear()
        for person in project.school.people:
            hours = hours_text(minutes_away(project.school.cycle, person.unavailable))
            item = QListWidgetItem(f"{person.name}\n{hours}" if hours else person.name)
            item.setData(Qt.ItemDataRole.UserRole, person.id)
            item.setToolTip(project.school.role[person.role].title)
            self.people.addItem(item)
        self._choose(kept)
        self.people.blockSignals(False)  # noqa: FBT003 - same
        self._sift(self.search.text())
        self._show_week()

    def allow(self, *, editable: bool) -> None:
        """Let it be changed, or only looked at."""
        self.board.editable = editable
        self.board.cancel()
        for button in (self.free, self.copy):
            button.setEnabled(editable)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        super().set_theme(theme)
        self.board.set_theme(theme)
        self._tell()

    def go_to(self, table: str, identifier: str, column: str = "") -> None:
        """Show the week of a person, by id or by their row in the table."""
        number = self._row_of(PersonId(identifier))
        if number is None and identifier.isdecimal():
            number = int(identifier) - 1
        if number is not None:
            self.search.clear()
            self.people.setCurrentRow(number)

    # Showing

    @property
    def person(self) -> PersonId | None:
        """Whose week is shown."""
        if self.people.currentRow() < 0:
            return None
        return PersonId(self.people.currentItem().data(Qt.ItemDataRole.UserRole))

    def _row_of(self, person: PersonId | None) -> int | None:
        items = (self.people.item(number) for number in range(self.people.count()))
        return next(
            (n for n, i in enumerate(items) if i.data(Qt.ItemDataRole.UserRole) == person), None
        )

    def _choose(self, person: PersonId | None) -> None:
        self.people.setCurrentRow(self._row_of(person) or 0)

    def _sift(self, text: str) -> None:
        for number in range(self.people.count()):
            item = self.people.item(number)
            words = f"{item.text()} {item.toolTip()}"
            item.setHidden(text.casefold() not in words.casefold())

    def _step_person(self, steps: int) -> None:
        row = self.people.currentRow() + steps
        while 0 <= row < self.people.count() and self.people.item(row).isHidden():
            row += 1 if steps > 0 else -1
        if 0 <= row < self.people.count():
            self.people.setCurrentRow(row)

    def _show_week(self) -> None:
        if self._project is not None:
            self.board.show_week(self._project, self.person, fine=self.by_quarter.isChecked())
            self._tell()

    def _tell(self) -> None:
        """Say what is chosen, and which sessions lie in times away."""
        empty = self.tr("There is nobody yet. Add people in the table People first.")
        self.line.setText(self.board.told() if self.person else empty)
        wrong = in_the_way(self.board.things, self.board.away_now)
        names = list(dict.fromkeys(f"{one.name} ({one.span})" for one in wrong))
        self.warning.setVisible(bool(names))
        self.warning.setStyleSheet(f"color: {self._theme.bad.name()};")
        shown = "; ".join(names[:NAMED])
        if len(names) > NAMED:
            rest = len(names) - NAMED
            shown = self.tr("{names} and {count} more").format(names=shown, count=rest)
        self.warning.setText(
            self.tr("Scheduled while away: {names}. Move it, or build again.").format(names=shown)
        )

    # Edits

    def _name(self) -> str:
        person = self.person
        if self._project is None or person is None:
            return ""
        return self._project.school.called(person)

    def _paint(self, spans: tuple[Span, ...], away: bool) -> None:
        person, cycle = self.person, self.board.cycle
        if person is None or cycle is None:
            return
        after = painted(cycle, self.board.away, spans, away=away)
        if after == self.board.away:
            self._tell()
            return
        words = self.tr("Let {name} be away") if away else self.tr("Let {name} be there")
        edit = partial(paint_away, person=person, pieces=spans, away=away)
        self.edit.emit(edit, words.format(name=self._name()))

    def _free(self) -> None:
        if self.person is not None and self.board.away:
            step = self.tr("Let {name} be there all week").format(name=self._name())
            self.edit.emit(partial(set_away, people=(self.person,), away=()), step)

    def _copy(self) -> None:
        if self._project is None or self.person is None:
            return
        others = self.choose_people(self, self._project.school, self.person)
        if others:
            step = self.tr("Copy times away of {name} to others").format(name=self._name())
            self.edit.emit(partial(set_away, people=others, away=self.board.away), step)
