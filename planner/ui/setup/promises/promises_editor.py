"""The editor of the step for promises: every promise as a sentence, changed where it stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.rules import CATALOGUE
from planner.errors import PlannerError
from planner.services.promises import changing
from planner.services.promises.counting import Standing, standings
from planner.services.promises.lines import Line, Strength, lines_of
from planner.services.promises.origin import Sources, known_sources
from planner.ui.background import Background
from planner.ui.setup.editor import Editor
from planner.ui.setup.promises.catalogue_dialog import CatalogueDialog
from planner.ui.setup.promises.promise_list import PromiseList
from planner.ui.theme import Theme

Sieve = Callable[[Line, Standing | None], bool]


class PromisesEditor(Editor):
    """Lists what is promised and preferred; counts beside the window what speaks against it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._project: Project | None = None
        self._lines: tuple[Line, ...] = ()
        self._sources: Sources | None = None
        self._asked: Project | None = None
        self._waiting = False
        self._added = -1
        self._editable = True
        # Not a child: it must outlive the editor until its thread has ended.
        self.background = background = Background()
        self.destroyed.connect(background.wait)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search promises"))
        self.search.setAccessibleName(self.tr("Search promises"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._sift)
        self.shown = QComboBox(self)
        self.shown.setAccessibleName(self.tr("Which promises are shown"))
        self._offer_sieves()
        self.shown.activated.connect(self._sift)
        self.add = QPushButton(self.tr("&Add a promise…"), self)
        self.add.setProperty("primary", "true")
        self.add.clicked.connect(self.open_catalogue)
        self._summary = QLabel(self)
        self._summary.setWordWrap(True)
        self._summary.setProperty("role", "note")
        self.list = PromiseList(theme, self)
        self._connect()
        self._lay_out()

    @property
    def title(self) -> str:
        """Its name on its tab."""
        return self.tr("Promises and preferences")

    @property
    def summary(self) -> str:
        """How many are promised, preferred and off."""
        return self._summary.text()

    def show_project(self, project: Project) -> None:
        """Show the promises of a project."""
        known, self._project = self._project, project
        if known is not None and _same(known, project) and not self._waiting:
            return
        self._waiting = False
        if known is not None and known.school.name != project.school.name:
            self.list.forget_open()  # another school
        if self._sources is None:
            self._sources = self._read_sources()
        self._lines = lines_of(project, self._sources)
        self.list.show_lines(project.school, self._lines)
        self.list.show_standings(None)
        self._summarise(None)
        self._sift()
        self._count()
        if 0 <= self._added < len(project.statements):
            self.list.open_at(self._added)
        self._added = -1

    def allow(self, *, editable: bool) -> None:
        """Let promises be changed, or only looked at."""
        self._editable = editable
        self.add.setEnabled(editable)
        self.list.allow(editable=editable)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        super().set_theme(theme)
        self.list.set_theme(theme)

    def go_to(self, table: str, identifier: str, column: str = "") -> None:
        """Open the promise with this number, counted from 1."""
        del table, column
        if identifier.isdigit():
            self._show_all()
            self.list.open_at(int(identifier) - 1)

    def open_catalogue(self) -> None:
        """Let a kind of promise be chosen and added."""
        if self._project is None:
            return
        dialog = CatalogueDialog(self._project.school, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._add)
        dialog.open()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """As Qt asks: the keys go to the first promise."""
        super().focusInEvent(event)
        self.list.focus_row(0) if self.list.rows else self.add.setFocus()

    def _add(self, statement: Statement) -> None:
        """Add a statement, and open it."""
        if self._project is None:
            return
        self.list.forget_open()
        self._show_all()
        self._added = len(self._project.statements)
        name = self.tr("Add {title}").format(title=_title(statement))
        self._ask_for(partial(_added, statement), name)

    def _change(self, line: Line, statement: Statement) -> None:
        if line.row is not None:
            edit = partial(_replaced, line.row, line.statement, statement)
            self._ask_for(edit, self._name(line, statement))

    def _move(self, line: Line, by: int) -> None:
        if line.row is None or self._project is None:
            return
        to = line.row + by
        if 0 <= to < len(self._project.statements):
            opened = self.list.open_row is not None
            self.list.follow(to)
            name = self.tr("Move {title}").format(title=line.title)
            self._ask_for(partial(_moved, line.row, line.statement, to), name)
            if not opened:
                self.list.focus_row(to)

    def _remove(self, line: Line) -> None:
        if line.row is not None:
            self.list.forget_open()
            name = self.tr("Remove {title}").format(title=line.title)
            self._ask_for(partial(_removed, line.row, line.statement), name)
            self.list.focus_row(line.row)

    def _ask_for(self, edit: Callable[[Project], Project], name: str) -> None:
        """Ask for an edit; what comes of it is shown, or everything again if it is refused."""
        self._waiting = True
        self.edit.emit(edit, name)

    def _name(self, line: Line, statement: Statement) -> str:
        """Name the step for undo."""
        title = line.title
        if statement.off and not line.statement.off:
            return self.tr("Switch off {title}").format(title=title)
        if not statement.off and (
            (statement.weight is None) != (line.statement.weight is None) or line.statement.off
        ):
            if statement.weight is None:
                return self.tr("Promise {title}").format(title=title)
            return self.tr("Prefer {title}").format(title=title)
        return self.tr("Change {title}").format(title=title)

    def _count(self) -> None:
        """Count beside the window; what was found for an earlier project is not shown."""
        project = self._project
        self._asked = project
        if project is None or self.background.busy:
            return
        work = partial(standings, project, self._lines, lambda: self._asked is project)
        self.background.do(work, partial(self._show_counted, project), self.said.emit)

    def _show_counted(self, project: Project, found: tuple[Standing, ...]) -> None:
        if not isValid(self) or self._asked is None:
            return
        if self._asked is not project:
            self._count()
            return
        self.list.show_standings(found)
        self._summarise(found)
        self._sift()

    def _summarise(self, found: tuple[Standing, ...] | None) -> None:
        stated = [line for line in self._lines if line.row is not None]
        count = {one: sum(line.strength is one for line in stated) for one in Strength}
        text = self.tr(
            "{promised} promised, {preferred} preferred, {off} off. A later line overrides an "
            "earlier one about the same."
        ).format(
            promised=count[Strength.PROMISED],
            preferred=count[Strength.PREFERRED],
            off=count[Strength.OFF],
        )
        against = sum(bool(one.against) for one in found or ())
        if against:
            text += " " + self.tr("Counting speaks against {number}.").format(number=against)
        if not stated:
            text = self.tr("Nothing is promised yet: add a promise, or take over a rule set.")
        self._summary.setText(text)

    def _offer_sieves(self) -> None:
        sieves: tuple[tuple[str, Sieve], ...] = (
            (self.tr("All"), lambda _line, _found: True),
            (self.tr("Promised"), lambda line, _found: line.strength is Strength.PROMISED),
            (self.tr("Preferred"), lambda line, _found: line.strength is Strength.PREFERRED),
            (self.tr("Off"), lambda line, _found: line.strength is Strength.OFF),
            (
                self.tr("Counting speaks against"),
                lambda _line, found: bool(found and found.against),
            ),
            (self.tr("Overridden"), lambda line, _found: line.overridden is not None),
        )
        for text, sieve in sieves:
            self.shown.addItem(text, sieve)

    def _show_all(self) -> None:
        self.shown.setCurrentIndex(0)
        self.search.clear()
        self._sift()

    def _sift(self) -> None:
        words = self.search.text().casefold().split()
        sieve: Sieve = self.shown.currentData()

        def wanted(line: Line, found: Standing | None) -> bool:
            told = f"{line.title} {line.sentence} {line.origin.told} {' '.join(line.names)}"
            return sieve(line, found) and all(word in told.casefold() for word in words)

        self.list.sift(wanted)

    def _read_sources(self) -> Sources:
        try:
            return known_sources()
        except (PlannerError, OSError, KeyError) as error:
            self.said.emit(str(error))
            return {}

    def _connect(self) -> None:
        self.list.changed.connect(self._change)
        self.list.moved.connect(self._move)
        self.list.removed.connect(self._remove)
        self.list.own_wanted.connect(lambda line: self._add(line.statement))
        self.list.table_wanted.connect(self.wanted)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.search, stretch=1)
        head.addWidget(self.shown)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._summary)
        column.addWidget(self.list, stretch=1)


def _same(one: Project, other: Project) -> bool:
    return one.school is other.school and one.statements == other.statements


def _title(statement: Statement) -> str:
    return CATALOGUE[statement.code].title


def _added(statement: Statement, project: Project) -> Project:
    return changing.added(project, statement)


def _replaced(row: int, before: Statement, after: Statement, project: Project) -> Project:
    return changing.replaced(project, row, before, after)


def _moved(row: int, before: Statement, to: int, project: Project) -> Project:
    return changing.moved(project, row, before, to)


def _removed(row: int, before: Statement, project: Project) -> Project:
    return changing.removed(project, row, before)
