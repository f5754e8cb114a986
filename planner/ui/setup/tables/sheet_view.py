"""The grid of a table: it is typed into, pasted into, filled down, sorted, and its rows moved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QKeyCombination,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from planner.ui.setup.tables.cell_delegate import CellDelegate, Offered
from planner.ui.setup.tables.sheet_model import Cell, SheetModel
from planner.ui.setup.tables.tsv import Block, block_of, text_of
from planner.ui.setup.tables.words import table_name
from planner.ui.theme import Theme
from planner.ui.views.tables import table_sheet

WIDEST = 34
NARROWEST = 7
"""Characters of a column at first."""
SAMPLED = 200
"""Rows that are looked at for the width of columns."""
NOWHERE = (-1, -1)
MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
"""Keys that leave the row in which Tab began."""


class SheetView(QTableView):
    """Shows a :class:`SheetModel`.

    Signals:
        said: a sentence about what was done, or could not be.
        removal_wanted: the rows of the table that are to go, from 0.
        current_changed: another cell is the current one.
    """

    said = Signal(str)
    removal_wanted = Signal(object)
    current_changed = Signal()

    def __init__(self, theme: Theme, offered: Offered, parent: QWidget) -> None:
        super().__init__(parent)
        self._tabbed: Cell = NOWHERE
        self._fitting = False
        self._fitted: dict[int, int] = {}
        self._by_hand: set[int] = set()
        self.sheet = SheetModel(self)
        self.cells = CellDelegate(theme, offered, self)
        self.cells.finished.connect(self._go_down)
        self.cells.filled.connect(self.fill)
        self.setItemDelegate(self.cells)
        self.setModel(self.sheet)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        heads = self.horizontalHeader()
        heads.setSectionsClickable(True)
        heads.setHighlightSections(True)
        heads.setStretchLastSection(True)
        heads.setSortIndicatorShown(True)
        heads.setSortIndicatorClearable(True)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        heads.sortIndicatorChanged.connect(self._sort)
        heads.sectionResized.connect(self._resized)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit())
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.cells.set_theme(theme)
        self.setStyleSheet(table_sheet(theme))
        height = self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(height + height // 2)
        self.viewport().update()

    def fit_columns(self) -> None:
        """Make columns as wide as their heads and what the first rows hold, within bounds.

        Columns only grow, and those that were given a width by hand keep it.
        """
        self.ensurePolished()
        measure, bold = QFontMetrics(self.font()), QFontMetrics(self.horizontalHeader().font())
        character = measure.averageCharWidth()
        for column in range(self.sheet.columnCount()):
            head = str(self.sheet.headerData(column, Qt.Orientation.Horizontal))
            least = max(bold.horizontalAdvance(head) + 4 * character, NARROWEST * character)
            held = min(self._width_of_texts(column, measure), WIDEST * character)
            wanted = max(least, held)
            if column not in self._by_hand and wanted > self._fitted.get(column, 0):
                self._fitted[column] = wanted
                self._widen(column, wanted)

    def _widen(self, column: int, width: int) -> None:
        self._fitting = True
        self.setColumnWidth(column, width)
        self._fitting = False

    def _resized(self, column: int) -> None:
        """Remember a width that somebody chose with the mouse."""
        last = self.sheet.columnCount() - 1
        if not self._fitting and column != last and self.horizontalHeader().underMouse():
            self._by_hand.add(column)

    def _width_of_texts(self, column: int, measure: QFontMetrics) -> int:
        """Return the width in pixels, with what lies around it, of the widest text in sight."""
        widths = {
            row: measure.horizontalAdvance(self.sheet.text(row, column)[: WIDEST * 2])
            for row in range(min(self.sheet.shown, SAMPLED))
        }
        if not widths:
            return 0
        widest = max(widths, key=lambda row: widths[row])
        asked = self.sizeHintForIndex(self.sheet.index(widest, column)).width()
        return asked + measure.averageCharWidth()

    @property
    def chosen(self) -> tuple[Cell, ...]:
        """The cells that are chosen, from the first one on."""
        found = {(index.row(), index.column()) for index in self.selectedIndexes()}
        current = self.currentIndex()
        if not found and current.isValid():
            found = {(current.row(), current.column())}
        return tuple(sorted(found))

    @property
    def chosen_rows(self) -> tuple[int, ...]:
        """The rows of the table in which a cell is chosen, from 0."""
        rows = dict.fromkeys(row for row, _ in self.chosen)
        places = (self.sheet.place_of(row) for row in rows)
        return tuple(sorted(place for place in places if place is not None))

    @property
    def _called(self) -> str:
        return table_name(self.sheet.info.name)

    def copy(self) -> None:
        """Put the cells that are chosen into the clipboard, as a spreadsheet takes them."""
        block = self.sheet.block(self.chosen)
        QGuiApplication.clipboard().setText(text_of(block))

    def cut(self) -> None:
        """Copy the cells that are chosen and clear them."""
        self.copy()
        self.clear()

    def clear(self) -> None:
        """Let the cells that are chosen be blank."""
        cells = {cell: "" for cell in self.chosen if cell[0] < self.sheet.shown}
        name = self.tr("Clear {count} cells of {table}")
        self._change(cells, name.format(count=len(cells), table=self._called))

    def paste(self) -> None:
        """Put what the clipboard holds into the grid, from the first chosen cell on.

        One cell goes into all that are chosen; rows beyond the last one are new.
        """
        block = block_of(QGuiApplication.clipboard().text())
        if not block:
            self.said.emit(self.tr("The clipboard holds no cells to paste."))
            return
        if len(block) == 1 and len(block[0]) == 1:
            self.fill(block[0][0])
            return
        self._paste(block)

    def _paste(self, block: Block) -> None:
        places, block = self._columns_of(block)
        start = min((row for row, _ in self.chosen), default=self.sheet.shown)
        cells = {
            (start + down, column): text
            for down, row in enumerate(block)
            for column, text in zip(places, row, strict=False)
            if column is not None
        }
        beyond = max(len(row) for row in block) - len(places) if block else 0
        name = self.tr("Paste {count} rows into {table}")
        self._change(cells, name.format(count=len(block), table=self._called))
        if beyond > 0:
            sentence = self.tr("{count} columns to the right of the table were left out.")
            self.said.emit(sentence.format(count=beyond))

    def _columns_of(self, block: Block) -> tuple[list[int | None], Block]:
        """Return where each column goes: by its head if the first row names columns."""
        heads = [_plain(text) for text in block[0]] if block else []
        names: dict[str, int] = {}
        for place, column in enumerate(self.sheet.info.columns):
            shown = str(self.sheet.headerData(place, Qt.Orientation.Horizontal))
            names |= {_plain(column.name): place, _plain(shown): place}
        known = [head in names for head in heads if head]
        if len(known) > 1 and all(known):
            return [names.get(head) for head in heads], block[1:]
        first = min((column for _, column in self.chosen), default=0)
        return list(range(first, self.sheet.columnCount())), block

    def fill(self, text: str) -> None:
        """Let all cells that are chosen hold one text."""
        shown = " ".join(text.split())
        cells = {cell: shown for cell in self.chosen if cell[0] < self.sheet.shown}
        if not cells and self.chosen:
            cells = {self.chosen[0]: shown}
        self._change(cells)

    def fill_down(self) -> None:
        """Let the chosen cells of each column hold what the first of them holds."""
        first: dict[int, str] = {}
        cells: dict[Cell, str] = {}
        for row, column in self.chosen:
            text = first.setdefault(column, self.sheet.text(row, column))
            if row < self.sheet.shown:
                cells[row, column] = text
        if len(cells) == len(first):
            self.said.emit(self.tr("Choose the cell to repeat and the cells below it first."))
            return
        name = self.tr("Fill down {count} cells of {table}")
        self._change(cells, name.format(count=len(cells), table=self._called))

    def remove_rows(self) -> None:
        """Ask for the removal of the rows in which a cell is chosen."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # an open cell goes with its row
        rows = self.chosen_rows
        if self.sheet.editable and rows:
            self.removal_wanted.emit(rows)

    def add_row(self) -> None:
        """Go to the empty row and open its first cell."""
        index = self.sheet.index(self.sheet.shown, 0)
        self.go(index)
        self.scrollTo(index)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit_current()

    def go(self, index: QModelIndex) -> None:
        """Let a cell be the current one and the only one chosen, whatever keys are held."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)

    def edit_current(self) -> None:
        """Open the current cell to type into, unless it is open."""
        open_ = self.state() == QAbstractItemView.State.EditingState
        if self.sheet.editable and self.currentIndex().isValid() and not open_:
            self.edit(self.currentIndex())

    def move_rows(self, step: int) -> None:
        """Move the rows that are chosen one up or down; their order may mean something."""
        if self.sheet.arranged:
            self.said.emit(self.tr("Rows can be moved while they are neither sorted nor filtered."))
            return
        rows, places = list(self.sheet.rows), self.chosen_rows
        if not places or places[0] + step < 0 or places[-1] + step >= len(rows):
            return
        for place in places if step < 0 else reversed(places):
            rows[place], rows[place + step] = rows[place + step], rows[place]
        name = self.tr("Move {count} rows of {table}")
        order = list(range(len(rows)))
        name = name.format(count=len(places), table=self._called)
        self.sheet.rewrite(rows, name, order)
        self.choose_rows([place + step for place in places])

    def choose_rows(self, rows: Sequence[int]) -> None:
        """Choose shown rows, and let the first one be current in the column that was."""
        column = max(0, self.currentIndex().column())
        model = self.selectionModel()
        model.clearSelection()
        if rows:
            self.go(self.sheet.index(rows[0], column))
        flags = QItemSelectionModel.SelectionFlag
        for row in rows:
            model.select(self.sheet.index(row, 0), flags.Select | flags.Rows)

    def _change(self, cells: dict[Cell, str], name: str = "") -> None:
        if cells and self.sheet.editable:
            self.sheet.change(cells, name)

    def _go_down(self, step: int) -> None:
        index = self.currentIndex()
        row, column = self._tabbed
        column = column if row == index.row() else index.column()
        below = self.sheet.index(index.row() + step, column)
        if below.isValid():
            self.go(below)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self.sheet.sort_by(column, order)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """As Qt asks: remember where Tab began, since Enter goes on below that cell."""
        here = self.currentIndex()
        tab = hint == QAbstractItemDelegate.EndEditHint.EditNextItem
        if tab and self._tabbed[0] != here.row():
            self._tabbed = (here.row(), here.column())
        super().closeEditor(editor, hint)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: go where the mouse points."""
        self._tabbed = NOWHERE
        super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        """As Qt asks: keep the keys of the grid from the actions of the window."""
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and self._act(cast("QKeyEvent", event), make=False):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt asks: what a key does in the grid."""
        if self._act(event, make=True):
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_current()
            return
        if event.key() in MOVES:
            self._tabbed = NOWHERE
        super().keyPressEvent(event)

    def _act(self, event: QKeyEvent, *, make: bool) -> bool:
        """Do what a key stands for, or only say whether it stands for something."""
        for keys, slot in self._keys():
            known = (
                event.matches(keys)
                if isinstance(keys, QKeySequence.StandardKey)
                else _pressed(event) == QKeySequence(keys)
            )
            if known:
                if make:
                    slot()
                return True
        return False

    def _keys(self) -> tuple[tuple[QKeySequence.StandardKey | str, Callable[[], None]], ...]:
        standard = QKeySequence.StandardKey
        return (
            (standard.Copy, self.copy),
            (standard.Cut, self.cut),
            (standard.Paste, self.paste),
            (standard.Delete, self.clear),
            ("Backspace", self.clear),
            ("Ctrl+D", self.fill_down),
            ("Ctrl+-", self.remove_rows),
            ("Ctrl++", self.add_row),
            ("Alt+Up", partial(self.move_rows, -1)),
            ("Alt+Down", partial(self.move_rows, 1)),
            ("F2", self.edit_current),
        )


def _pressed(event: QKeyEvent) -> QKeySequence:
    """Return the keys as they are written: a plus is typed with Shift, or on the number pad."""
    aside = Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Plus:
        aside |= Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(event.modifiers() & ~aside, Qt.Key(event.key())))


def _plain(text: str) -> str:
    return text.replace("*", "").replace("_", " ").strip().casefold()
