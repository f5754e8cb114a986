"""One table of the school in a grid, with what is wrong with it and everything done to rows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.dependents import Removal
from planner.domain.language import say_marked
from planner.domain.project import Project
from planner.services import drafting
from planner.services.drafting import ShownRow
from planner.services.tables import CellFault, TableEditing, TableInfo
from planner.ui.fitting import as_wide_as_its_hint
from planner.ui.outside import Outside
from planner.ui.setup.editor import Editor
from planner.ui.setup.flow_layout import FlowLayout
from planner.ui.setup.tables.fill_dialog import FillDialog
from planner.ui.setup.tables.offers import Offer, offers
from planner.ui.setup.tables.removal_dialog import RemovalDialog
from planner.ui.setup.tables.sheet_model import Cell
from planner.ui.setup.tables.sheet_view import SheetView
from planner.ui.setup.tables.words import TABLES, column_form, column_name, table_name
from planner.ui.theme import Theme
from planner.ui.views.announcing import announce
from planner.ui.views.labels import wrapping

MARGIN = 9
"""Characters that a field has room for beside its text: its edges and what clears it."""
SEVERAL = ("staff", "room")
"""Columns whose cells hold several words, separated otherwise than lists are."""


class TableEditor(Editor):
    """Edits one table: each change is one step, and rows that do not fit yet wait in the file."""

    def __init__(
        self, table: str, theme: Theme, outside: Outside, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.table = table
        self._tables: TableEditing = outside.tables()
        self.info: TableInfo = next(one for one in self._tables.infos if one.name == table)
        self._project: Project | None = None
        self._offered: dict[int, tuple[Offer, ...]] = {}
        self.view = SheetView(theme, self._offer, self)
        self.view.setAccessibleName(self.title)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in this table"))
        self.field.setAccessibleName(self.tr("Find in this table"))
        self.field.setClearButtonEnabled(True)
        as_wide_as_its_hint(self.field)
        self._count = QLabel(self)
        self.waiting_button = QPushButton(self)
        self.waiting_button.setCheckable(True)
        self.waiting_button.setToolTip(self.tr("Show only the rows that do not fit yet"))
        self.waiting_button.setAccessibleName(self.tr("Only rows that do not fit yet"))
        self.take_over = QPushButton(self.tr("They fit now: take them over"), self)
        self.take_over.hide()
        self._says = wrapping(QLabel(self))
        self._fault = wrapping(QLabel(self))
        self._empty = wrapping(QLabel(self))
        self._buttons: list[QWidget] = []
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.sheet.typed.connect(self._write)
        self.take_over.clicked.connect(self._take_over)
        self.view.removal_wanted.connect(self._remove)
        self.view.said.connect(self.said)
        self.view.current_changed.connect(self._tell_of_cell)
        self.field.textChanged.connect(self._look_for)
        self.waiting_button.toggled.connect(self._look_for)

    @property
    def title(self) -> str:
        """The table's name."""
        return table_name(self.table)

    @property
    def told(self) -> str:
        """What is said of the current cell, its fault first if it has one."""
        return self._fault.text() or self._says.text()

    @property
    def hint(self) -> str:
        """What it says to do while there is no row; blank where there is one."""
        return "" if self._empty.isHidden() else self._empty.text()

    @property
    def counted(self) -> str:
        """How many rows there are, or how many of them are shown."""
        return self._count.text()

    def show_project(self, project: Project) -> None:
        """Show the table as it is now."""
        kept = self._current_row()
        first = self._project is None
        self._project = project
        self._offered.clear()
        rows = drafting.shown(self._tables, project, self.table)
        faults: tuple[CellFault, ...] = ()
        if any(row.waits for row in rows):
            faults = drafting.faults(self._tables, project)
        self.view.sheet.show(self.info, rows, faults)
        waits = any(row.waits for row in rows)
        self.take_over.setVisible(waits and not faults and self.view.sheet.editable)
        self.view.fit_columns()
        if first:
            self.view.go(self.view.sheet.index(0, 0))
        self._find_again(kept)
        self._tell_counts()
        self._tell_of_cell()

    def _current_row(self) -> tuple[ShownRow | None, Cell]:
        """Return the row of the current cell, and where the cell is."""
        index = self.view.currentIndex()
        place = self.view.sheet.place_of(index.row()) if index.isValid() else None
        rows = self.view.sheet.rows
        row = rows[place] if place is not None else None
        return row, (max(0, index.row()), max(0, index.column()))

    def _find_again(self, kept: tuple[ShownRow | None, Cell]) -> None:
        """Go to the row that was current, where it has another place now, or to the next one."""
        row, (before, column) = kept
        index = self.view.currentIndex()
        sheet = self.view.sheet
        if row is None or (index.isValid() and sheet.place_of(index.row()) is None):
            return
        here = sheet.place_of(index.row()) if index.isValid() else None
        if here is not None and sheet.rows[here].texts == row.texts:
            return
        for place, other in enumerate(sheet.rows):
            shown = sheet.shown_at(place) if other.texts == row.texts else -1
            if shown >= 0:
                self.view.go(sheet.index(shown, column))
                return
        if not index.isValid() and sheet.rowCount():
            self.view.go(sheet.index(max(0, min(before, sheet.shown - 1)), column))

    def allow(self, *, editable: bool) -> None:
        """Let it be changed, or only looked at."""
        self.view.sheet.editable = editable
        for button in self._buttons:
            button.setEnabled(editable)

    def go_to(self, table: str, identifier: str, column: str = "") -> None:
        """Show the row with this id (or number, from 1), filtered or not."""
        if table != self.table:
            return
        self.field.clear()
        self.waiting_button.setChecked(False)
        rows = self.view.sheet.rows
        place = next((n for n, row in enumerate(rows) if row.texts[0] == identifier), None)
        if place is None and identifier.isdecimal() and 0 < int(identifier) <= len(rows):
            place = int(identifier) - 1
        if place is None:
            return
        names = [one.name for one in self.info.columns]
        at = names.index(column) if column in names else 0
        index = self.view.sheet.index(self.view.sheet.shown_at(place), at)
        self.view.go(index)
        self.view.scrollTo(index, SheetView.ScrollHint.PositionAtCenter)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        super().set_theme(theme)
        self.view.set_theme(theme)
        self._fault.setStyleSheet(f"color: {theme.bad.name()}; font-weight: 600;")

    def _offer(self, column: int) -> tuple[tuple[Offer, ...], bool]:
        """Return what a column offers while it is typed into; worked out once for each project."""
        info = self.info.columns[column]
        if self._project is None:
            return (), False
        if column not in self._offered:
            self._offered[column] = offers(self._project, self.table, info)
        return self._offered[column], info.many or info.name in SEVERAL

    def _write(self, rows: tuple[ShownRow, ...], name: str) -> None:
        followed: dict[str, str] = {}
        if self._project is not None:
            followed = drafting.new_ids(self._tables, self._project, self.table, rows)
        self.edit.emit(partial(_written, self._tables, self.table, rows), name)
        if followed:
            old, new = next(iter(followed.items()))
            told = self.tr("{old} is called {new} now, wherever it was named.")
            self.said.emit(told.format(old=old, new=new))

    def _take_over(self) -> None:
        """Take rows over that fit since something else was changed."""
        self._write(tuple(self.view.sheet.rows), self.tr("Take over rows that fit now"))

    def _remove(self, rows: tuple[int, ...]) -> None:
        """Delete rows; where something depends on them, ask what becomes of that."""
        if self._project is None:
            return
        found = drafting.depending(self._tables, self._project, self.table, rows)
        what = self._called(rows)
        how: Removal | None = Removal.REFERENCES
        if found:
            dialog = RemovalDialog(what, found, self)
            how = self._asked(dialog)
        if how is not None:
            name = self.tr("Delete {what}").format(what=what)
            self.edit.emit(partial(_without, self._tables, self.table, rows, how), name)

    def _asked(self, dialog: RemovalDialog) -> Removal | None:
        dialog.exec()
        dialog.deleteLater()
        return dialog.how

    def _called(self, rows: tuple[int, ...]) -> str:
        """Return what a person would call these rows."""
        if len(rows) == 1:
            row = self.view.sheet.rows[rows[0]].texts
            names = [one.name for one in self.info.columns]
            name = row[names.index("name")] if "name" in names else ""
            return name or next(filter(None, row), self.title)
        return self.tr("{count} rows of {table}").format(count=len(rows), table=self.title)

    def _look_for(self) -> None:
        only = self.waiting_button.isChecked()
        self.view.sheet.look_for(self.field.text(), only_waiting=only)
        self._tell_counts()

    def _tell_counts(self) -> None:
        sheet = self.view.sheet
        total, shown, waiting = len(sheet.rows), sheet.shown, sheet.waiting
        counted = self.tr("{total:,} rows") if shown == total else self.tr("{shown:,} of {total:,}")
        self._count.setText(counted.format(total=total, shown=shown))
        told = (
            self.tr("1 does not fit yet") if waiting == 1 else self.tr("{count:,} do not fit yet")
        )
        self.waiting_button.setText(told.format(count=waiting))
        self.waiting_button.setVisible(bool(waiting) or self.waiting_button.isChecked())
        self._empty.setVisible(not total)

    def _tell_of_cell(self) -> None:
        """Say below the grid what the current cell is for, and what is wrong with it."""
        index = self.view.currentIndex()
        if not index.isValid() or index.column() >= len(self.info.columns):
            self._says.clear()
            self._fault.clear()
            return
        column = self.info.columns[index.column()]
        says, holds = say_marked(column.says), column_form(column)
        self._says.setText(f"{column_name(column.name)}: {says} ({holds})")
        fault = self.view.sheet.faults_of(index.row())
        before = self._fault.text()
        self._fault.setText(" ".join(fault))
        self._fault.setVisible(bool(fault))
        if fault and self._fault.text() != before:
            announce(self, self._fault.text())

    def _lay_out(self) -> None:
        self._says.setProperty("role", "note")
        self._empty.setText(
            self.tr(
                "There is nothing here yet. Type into the empty row, or copy rows in a spreadsheet "
                "program and paste them here; with the names of the columns above them, in any "
                "order."
            )
        )
        self._count.setProperty("role", "note")
        about = wrapping(QLabel(say_marked(self.info.says), self))
        about.setProperty("role", "note")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addWidget(about)
        column.addWidget(self._bar())
        column.addWidget(self._empty)
        column.addWidget(self.view, stretch=1)
        column.addWidget(self._fault)
        column.addWidget(self._says)

    def _bar(self) -> QWidget:
        bar = QWidget(self)
        row = FlowLayout(bar, 6)
        measure = self.field.fontMetrics()
        needed = measure.horizontalAdvance(self.field.placeholderText())
        self.field.setMinimumWidth(needed + MARGIN * measure.averageCharWidth())
        row.addWidget(self.field)
        row.addWidget(self._count)
        row.addWidget(self.waiting_button)
        row.addWidget(self.take_over)
        add = QPushButton(self.tr("Add row"), self)
        add.clicked.connect(self.view.add_row)
        delete = QPushButton(self.tr("Delete rows…"), self)
        delete.clicked.connect(self.view.remove_rows)
        more = QToolButton(self)
        more.setText(self.tr("Cells and rows"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self._menu())
        others = QToolButton(self)
        others.setText(self.tr("All tables"))
        others.setToolTip(self.tr("Go to any table of the school"))
        others.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.others = self._others()
        others.setMenu(self.others)
        for button in (add, delete, more, others):
            row.addWidget(button)
        self._buttons += [add, delete]
        return bar

    def _menu(self) -> QMenu:
        """Return everything that can be done to cells and rows, with its keys."""
        menu = QMenu(self)
        entries: tuple[tuple[str, str, Callable[[], None]] | None, ...] = (
            (self.tr("&Copy"), "Ctrl+C", self.view.copy),
            (self.tr("Cu&t"), "Ctrl+X", self.view.cut),
            (self.tr("&Paste"), "Ctrl+V", self.view.paste),
            (self.tr("C&lear"), "Del", self.view.clear),
            None,
            (self.tr("Fill &down"), "Ctrl+D", self.view.fill_down),
            (self.tr("&Set all chosen cells…"), "Ctrl+Return", self._set_chosen),
            None,
            (self.tr("&Add row"), "Ctrl++", self.view.add_row),
            (self.tr("D&elete rows…"), "Ctrl+-", self.view.remove_rows),
            (self.tr("Move rows &up"), "Alt+Up", partial(self.view.move_rows, -1)),
            (self.tr("Move rows do&wn"), "Alt+Down", partial(self.view.move_rows, 1)),
        )
        for entry in entries:
            if entry is None:
                menu.addSeparator()
                continue
            text, keys, slot = entry
            # The grid hears the keys itself: they are only shown here.
            menu.addAction(f"{text}\t{keys}").triggered.connect(lambda _=False, s=slot: s())
        return menu

    def _others(self) -> QMenu:
        menu = QMenu(self)
        for table in TABLES:
            action = menu.addAction(table_name(table))
            action.triggered.connect(lambda _=False, name=table: self.grid_wanted.emit(name))
        return menu

    def _set_chosen(self) -> None:
        """Ask for one text for all cells that are chosen."""
        chosen = self.view.chosen
        if not chosen or not self.view.sheet.editable:
            return
        offered, several = self._offer(chosen[0][1])
        dialog = FillDialog(len(chosen), offered, several=several, parent=self)
        text = dialog.asked()
        if text is not None:
            self.view.fill(text)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """As Qt asks: offer what can be done to cells and rows."""
        if not self.view.geometry().contains(event.pos()):
            return
        menu = self._menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())


def _written(
    tables: TableEditing, table: str, rows: tuple[ShownRow, ...], project: Project
) -> Project:
    return drafting.written(tables, project, table, rows)


def _without(
    tables: TableEditing, table: str, rows: tuple[int, ...], how: Removal, project: Project
) -> Project:
    return drafting.without(tables, project, table, rows, how)
