"""The editor of teams: tables of people, and everybody beside them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.domain.ids import PersonId, TeamId
from planner.domain.project import Project
from planner.services.teams import tables as made
from planner.services.teams.tables import Seat
from planner.ui.setup.carrying import Carrier
from planner.ui.setup.editor import Editor, deletes
from planner.ui.setup.flow_layout import FlowLayout
from planner.ui.setup.people_list import PeopleList
from planner.ui.setup.side_by_side import side_by_side
from planner.ui.setup.teams.team_table import TeamTable
from planner.ui.theme import Theme

GAP = 12
AskName = Callable[[QWidget, str], str | None]
"""Asks over a window for a team's name, with a suggestion; ``None``: called off."""


def asked_name(parent: QWidget, suggestion: str) -> str | None:
    """Ask what a team is called."""
    title = QCoreApplication.translate("TeamsEditor", "Team")
    ask = QCoreApplication.translate("TeamsEditor", "What is the team called?")
    name, well = QInputDialog.getText(parent, title, ask, text=suggestion)
    return name if well else None


class TeamsEditor(Editor):
    """Teams as tables of people, with the leader, the span and the pay tier."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.ask_name: AskName = asked_name
        self._project: Project | None = None
        self._editable = True
        self.tables: list[TeamTable] = []
        self.search = QLineEdit()
        self.alone = QCheckBox(self.tr("Only &without a team"))
        self.list = PeopleList(self.tr("Everybody"))
        self.add = QPushButton(self.tr("Add to &team"))
        self.new = QPushButton(self.tr("&New team…"))
        self.lead = QPushButton(self.tr("Make &leader"))
        self.member = QPushButton(self.tr("Make &member"))
        self.optional = QPushButton(self.tr("Ma&y come"))
        self.remove = QPushButton(self.tr("Ta&ke out"))
        self.rename = QPushButton(self.tr("&Rename team…"))
        self.open = QPushButton(self.tr("Show in ta&ble"))
        self._empty = QLabel(
            self.tr("There is no team yet. Choose people at the left, then press New team.")
        )
        self._carrier = Carrier(self)
        self._menu = QMenu(self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    def _lay_out(self) -> None:
        hint = QLabel(
            self.tr(
                "Drag people to a table, or away from it. With Ctrl they stay where they were, too."
            )
        )
        for label in (hint, self._empty):
            label.setProperty("role", "note")
            label.setWordWrap(True)
        buttons = QWidget()
        row = FlowLayout(buttons, GAP // 2)
        for button in (self.lead, self.member, self.optional, self.remove, self.rename, self.open):
            row.addWidget(button)
        self._inside = QWidget()
        self._flow = FlowLayout(self._inside, GAP, GAP)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._inside)
        right = QWidget()
        column = QVBoxLayout(right)
        for item in (hint, self._empty):
            column.addWidget(item)
        column.addWidget(buttons)
        column.addWidget(self._scroll, 1)
        side_by_side(self, self._people(), right, main=1)

    def _people(self) -> QWidget:
        """Return the list of everybody, with what can be done with them."""
        self.search.setPlaceholderText(self.tr("Search people"))
        self.search.setClearButtonEnabled(True)
        self.add.setMenu(self._menu)
        left = QWidget()
        column = QVBoxLayout(left)
        for widget in (self.search, self.alone, self.list, self.add, self.new):
            column.addWidget(widget)
        return left

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show_people)
        self.alone.toggled.connect(self._show_people)
        self.list.itemSelectionChanged.connect(self._list_chosen)
        self.new.clicked.connect(self._found)
        self.lead.clicked.connect(partial(self._become, Seat.LEADER))
        self.member.clicked.connect(partial(self._become, Seat.MEMBER))
        self.optional.clicked.connect(partial(self._become, Seat.OPTIONAL))
        self.remove.clicked.connect(self._take_out)
        self.rename.clicked.connect(self._rename)
        self.open.clicked.connect(self._open)
        self._carrier.dropped.connect(self._drop)
        self._carrier.add_source(self.list.viewport(), self._listed_at)

    # As every editor

    @property
    def title(self) -> str:
        """Its name on its tab."""
        return self.tr("Team tables")

    def show_project(self, project: Project) -> None:
        """Show the teams as they are now; who was chosen stays chosen."""
        chosen = {table.name: frozenset(table.people) for table in self.tables}
        place = self._scroll.verticalScrollBar().value()
        self._project = project
        for table in self.tables:
            self._flow.removeWidget(table)
            table.hide()
            table.deleteLater()
        self.tables = [TeamTable(one, self._theme) for one in made.tables(project.school)]
        for table in self.tables:
            table.choose(chosen.get(table.name, frozenset()))
            table.chosen.connect(partial(self._table_chosen, table))
            table.list.installEventFilter(self)
            self._carrier.add_source(table.list.viewport(), table.at, table.name)
            self._flow.addWidget(table)
            self._flow.setAlignment(table, Qt.AlignmentFlag.AlignTop)
        self._inside.updateGeometry()
        self._scroll.verticalScrollBar().setValue(place)
        self._empty.setVisible(not self.tables)
        self._menu.clear()
        for team in project.school.teams:
            self._menu.addAction(team.name, partial(self._add_chosen, team.id))
        self._show_people()

    def allow(self, *, editable: bool) -> None:
        """Let it be changed, or only looked at."""
        self._editable = editable
        self._show_chosen()

    def go_to(self, table: str, identifier: str, column: str = "") -> None:
        """Bring a team into sight, by its id or its number from 1."""
        for number, one in enumerate(self.tables, 1):
            if identifier in (one.name, str(number)):
                self._scroll.ensureWidgetVisible(one)
                one.list.setFocus()
                one.list.setCurrentRow(0)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        super().set_theme(theme)
        for table in self.tables:
            table.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As Qt asks: Del takes the chosen people out of their team."""
        if deletes(event) and self.remove.isEnabled():
            self._take_out()
            return True
        return super().eventFilter(watched, event)

    # Showing

    def _show_people(self) -> None:
        if self._project is None:
            return
        school = self._project.school
        people = made.without_team(school) if self.alone.isChecked() else school.people
        self.list.show_people(school, people, self.search.text())
        self._show_chosen()

    def _show_chosen(self) -> None:
        table, listed = self._current(), self.list.chosen
        people = table.people if table is not None else ()
        for button in (self.member, self.optional, self.remove):
            button.setEnabled(self._editable and bool(people))
        self.lead.setEnabled(self._editable and len(people) == 1)
        self.rename.setEnabled(self._editable and table is not None)
        self.open.setEnabled(table is not None)
        self.add.setEnabled(self._editable and bool(listed) and bool(self.tables))
        self.new.setEnabled(self._editable and bool(listed or people))

    # Choosing

    def _current(self) -> TeamTable | None:
        return next((table for table in self.tables if table.people), None)

    def _list_chosen(self) -> None:
        if self.list.chosen:
            for table in self.tables:
                table.choose(frozenset())
        self._show_chosen()

    def _table_chosen(self, table: TeamTable) -> None:
        for other in self.tables:
            if other is not table:
                other.choose(frozenset())
        self.list.clearSelection()
        self._show_chosen()

    def _listed_at(self, place: QPoint) -> tuple[tuple[str, ...], str] | None:
        return self.list.taken_along(place) if self._editable else None

    # Edits

    def _named(self, people: tuple[str, ...]) -> str:
        """Return whom a step is about."""
        first = self._project.school.called(people[0]) if self._project is not None else people[0]
        if len(people) == 1:
            return first
        return self.tr("{name} and {number} more").format(name=first, number=len(people) - 1)

    def _seat(
        self, people: tuple[str, ...], team: str, how: Seat = Seat.MEMBER, leaving: str = ""
    ) -> None:
        if self._project is None or not people or not self._editable:
            return
        edit = partial(
            made.seat,
            people=tuple(map(PersonId, people)),
            team=TeamId(team),
            how=how,
            leaving=TeamId(leaving) if leaving else None,
        )
        names = {"who": self._named(people), "team": self._project.school.called(team)}
        steps = {
            Seat.LEADER: self.tr("Let {who} lead {team}"),
            Seat.MEMBER: self.tr("Seat {who} in {team}"),
            Seat.OPTIONAL: self.tr("Let {who} come to {team} if they can"),
        }
        self.edit.emit(edit, steps[how].format(**names))

    def _drop(self, people: tuple[str, ...], origin: str, target: str, copying: object) -> None:
        """Seat people where they were dropped; outside of all tables they leave theirs."""
        if target:
            self._seat(people, target, leaving="" if copying else origin)
        elif origin:
            self._leave(people, origin)

    def _add_chosen(self, team: TeamId) -> None:
        self._seat(self.list.chosen, team)

    def _become(self, how: Seat) -> None:
        table = self._current()
        if table is not None:
            self._seat(table.people, table.name, how)

    def _take_out(self) -> None:
        table = self._current()
        if table is not None:
            self._leave(table.people, table.name)

    def _leave(self, people: tuple[str, ...], team: str) -> None:
        if self._project is None or not people or not self._editable:
            return
        edit = partial(made.unseat, people=tuple(map(PersonId, people)), team=TeamId(team))
        step = self.tr("Take {who} out of {team}")
        called = self._project.school.called(team)
        self.edit.emit(edit, step.format(who=self._named(people), team=called))

    def _found(self) -> None:
        table = self._current()
        people = self.list.chosen or (table.people if table is not None else ())
        name = self.ask_name(self, "")
        if name is not None:
            edit = partial(made.found, name=name, people=tuple(map(PersonId, people)))
            self.edit.emit(edit, self.tr("New team {team}").format(team=name.strip()))

    def _rename(self) -> None:
        table = self._current()
        name = self.ask_name(self, table.called) if table is not None else None
        if table is not None and name is not None:
            edit = partial(made.rename, team=TeamId(table.name), name=name)
            self.edit.emit(edit, self.tr("Rename {team}").format(team=table.called))

    def _open(self) -> None:
        table = self._current()
        if table is not None:
            self.wanted.emit("teams", table.name)
