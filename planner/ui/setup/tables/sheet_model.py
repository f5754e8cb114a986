"""The rows of a table as cells to type into, with an empty row after the last one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from planner.services.drafting import ShownRow
from planner.services.tables import CellFault, ColumnInfo, TableInfo
from planner.services.typed_times import shown_times, written_times
from planner.ui.models.sort_key import sort_key
from planner.ui.setup.tables.tsv import Block
from planner.ui.setup.tables.words import column_name, column_tip, table_name

Index = QModelIndex | QPersistentModelIndex
Cell = tuple[int, int]
"""A row and a column as they are shown, from 0."""

ROLE = Qt.ItemDataRole
EMPTY = TableInfo(name="", says="", columns=())


class SheetRole(IntEnum):
    """What a cell tells besides its text."""

    FAULT = ROLE.UserRole + 1
    """A sentence about what is wrong with it, or nothing."""
    WAITS = ROLE.UserRole + 2
    """Whether its row is not in the school as it stands."""
    USUAL = ROLE.UserRole + 3
    """Whether its text is only what a blank cell means."""


class SheetModel(QAbstractTableModel):
    """One table; a change is shown at once, and asked for.

    Signals:
        typed: the rows (of :class:`ShownRow`) as they are wanted, and the name of the change.
    """

    typed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.info = EMPTY
        self.editable = True
        self._rows: list[ShownRow] = []
        self._order: list[int] = []
        self._faults: dict[tuple[int, str], str] = {}
        self._filter = ""
        self._only_waiting = False
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self._told: dict[int, Callable[[int, int], Any]] = {
            ROLE.DisplayRole: self._shown_text,
            ROLE.EditRole: self.text,
            ROLE.ToolTipRole: self._fault,
            ROLE.AccessibleTextRole: self._spoken,
            SheetRole.FAULT: self._fault,
            SheetRole.WAITS: self._row_waits,
            SheetRole.USUAL: lambda row, column: not self.text(row, column),
        }

    @property
    def rows(self) -> Sequence[ShownRow]:
        """All rows, whether they are shown or not, in the order of the table."""
        return tuple(self._rows)

    @property
    def arranged(self) -> bool:
        """Whether rows are sorted, or some of them hidden."""
        return bool(self._filter or self._only_waiting or self._sorted)

    @property
    def shown(self) -> int:
        """How many rows are shown, the empty one left out."""
        return len(self._order)

    @property
    def waiting(self) -> int:
        """How many rows are not in the school as they stand."""
        return sum(row.waits for row in self._rows)

    def show(self, info: TableInfo, rows: Sequence[ShownRow], faults: Iterable[CellFault]) -> None:
        """Show these rows; cells that are being typed into stay open where nothing else moved."""
        told: dict[tuple[int, str], str] = {}
        for fault in faults:
            if fault.table == info.name and fault.row is not None:
                told.setdefault((fault.row, fault.column), fault.sentence)
        same = info.name == self.info.name and len(rows) == len(self._rows)
        if same:
            changed = {n for n, row in enumerate(rows) if row != self._rows[n]}
            changed.update(place for (place, _), _ in told.items() ^ self._faults.items())
            self._rows, self._faults = list(rows), told
            self._tell_changed(changed)
            return
        self.beginResetModel()
        self.info, self._rows, self._faults = info, list(rows), told
        self._arrange()
        self.endResetModel()

    def _tell_changed(self, places: AbstractSet[int]) -> None:
        """Let rows of the table be painted anew, as far as they are shown."""
        shown = [row for row, place in enumerate(self._order) if place in places]
        if shown:
            self.dataChanged.emit(self.index(shown[0], 0), self.index(shown[-1], self._last))

    @property
    def _last(self) -> int:
        return len(self.info.columns) - 1

    def rowCount(self, parent: Index | None = None) -> int:
        """As Qt asks: the rows that are shown, and the empty one."""
        if parent is not None and parent.isValid():
            return 0
        return len(self._order) + (1 if self.info.columns else 0)

    def columnCount(self, parent: Index | None = None) -> int:
        """As Qt asks: the columns of the table."""
        return 0 if parent is not None and parent.isValid() else len(self.info.columns)

    def column(self, place: int) -> ColumnInfo:
        """Return what a column is."""
        return self.info.columns[place]

    def place_of(self, row: int) -> int | None:
        """Return which row of the table is shown there, from 0; ``None`` for the empty one."""
        return self._order[row] if row < len(self._order) else None

    def shown_at(self, place: int) -> int:
        """Return where a row of the table is shown; -1 while it is not."""
        return self._order.index(place) if place in self._order else -1

    def text(self, row: int, column: int) -> str:
        """Return what stands in a cell, its times as people read them."""
        place = self.place_of(row)
        return "" if place is None else self._read(self._rows[place], column)

    def _read(self, row: ShownRow, column: int) -> str:
        text = row.texts[column]
        return shown_times(text) if self.column(column).times else text

    def flags(self, index: Index) -> Qt.ItemFlag:
        """As Qt asks: every cell can be chosen, and typed into while that is allowed."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.editable else flags

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        """As Qt asks: what a cell shows and tells."""
        tell = self._told.get(role)
        if tell is None or not index.isValid() or index.column() > self._last:
            return None
        return tell(index.row(), index.column())

    def _shown_text(self, row: int, column: int) -> str:
        return self.text(row, column) or self._usual(row, column)

    def _row_waits(self, row: int, column: int) -> bool:
        del column
        place = self.place_of(row)
        return place is not None and self._rows[place].waits

    def _usual(self, row: int, column: int) -> str:
        place, info = self.place_of(row), self.column(column)
        if place is None:
            return ""
        if info.blank_as:
            return self._read(self._rows[place], self.info.place(info.blank_as))
        return info.blank

    def _fault(self, row: int, column: int) -> str:
        place = self.place_of(row)
        if place is None:
            return ""
        found = self._faults.get((place, self.column(column).name), "")
        return found or (self._faults.get((place, ""), "") if column == 0 else "")

    def faults_of(self, row: int) -> tuple[str, ...]:
        """Return everything that is wrong with a row as it is shown."""
        place = self.place_of(row)
        return tuple(
            f"{column_name(column)}: {text}" if column else text
            for (at, column), text in self._faults.items()
            if at == place
        )

    def _spoken(self, row: int, column: int) -> str:
        name = column_name(self.column(column).name)
        said = self._shown_text(row, column) or self.tr("blank")
        if self.place_of(row) is None:
            said = self.tr("empty row")
        fault = self._fault(row, column)
        return f"{name}: {said}. {fault}" if fault else f"{name}: {said}"

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = ROLE.DisplayRole,
    ) -> Any:
        """As Qt asks: the names of the columns with what they mean, and numbers of the rows."""
        if orientation == Qt.Orientation.Vertical:
            place = self.place_of(section)
            if role == ROLE.DisplayRole:
                return "+" if place is None else str(place + 1)
            return None
        if section > self._last:
            return None
        column = self.column(section)
        if role == ROLE.DisplayRole:
            return f"{column_name(column.name)}{' *' if column.required else ''}"
        return column_tip(column) if role == ROLE.ToolTipRole else None

    def setData(self, index: Index, value: Any, role: int = ROLE.EditRole) -> bool:
        """As Qt asks: change one cell."""
        if role != ROLE.EditRole or not index.isValid():
            return False
        text = " ".join(str(value).split())
        if text != self.text(index.row(), index.column()):
            self.change({(index.row(), index.column()): text})
        return True

    def change(self, cells: Mapping[Cell, str], name: str = "") -> None:
        """Let cells hold other texts; those below the last row make new rows."""
        rows = list(self._rows)
        last = max((row for row, _ in cells), default=-1)
        blank = ShownRow(texts=("",) * len(self.info.columns))
        new = max(0, last + 1 - len(self._order))
        rows += [blank] * new
        order = [*self._order, *range(len(self._rows), len(rows))]
        for (row, column), text in cells.items():
            texts = rows[order[row]].texts
            told = written_times(text) if self.column(column).times else text
            changed = (*texts[:column], told, *texts[column + 1 :])
            rows[order[row]] = replace(rows[order[row]], texts=changed)
        if rows != self._rows:
            self.rewrite(rows, name or self._named(cells), order)

    def _named(self, cells: Mapping[Cell, str]) -> str:
        """Return what a person would call a change of cells."""
        table = table_name(self.info.name)
        if len(cells) > 1:
            return self.tr("Change {count} cells of {table}").format(count=len(cells), table=table)
        ((row, column),) = cells
        if self.place_of(row) is None:
            return self.tr("Add a row to {table}").format(table=table)
        return self.tr("Change {column} of {row}").format(
            column=column_name(self.column(column).name), row=self.text(row, 0) or table
        )

    def rewrite(
        self, rows: Sequence[ShownRow], name: str, order: Sequence[int] | None = None
    ) -> None:
        """Show other rows in the place of all, and ask for them under a name."""
        grown = len(rows) - len(self._rows)
        if order is not None and grown >= 0:
            if grown:
                # The empty row is the first new one, and others come after it.
                first = len(self._order) + 1
                self.beginInsertRows(QModelIndex(), first, first + grown - 1)
            pairs = zip(rows, self._rows, strict=False)
            changed = {n for n, (new, old) in enumerate(pairs) if new != old}
            changed.update(range(len(self._rows), len(rows)))
            self._rows, self._order = list(rows), list(order)
            if grown:
                self.endInsertRows()
            self._tell_changed(changed)
        self.typed.emit(tuple(rows), name)

    def look_for(self, text: str, *, only_waiting: bool = False) -> None:
        """Show only rows in which a text stands somewhere, and perhaps only those that wait."""
        self._filter, self._only_waiting = text.strip().casefold(), only_waiting
        self._rearrange()

    def sort_by(self, column: int, order: Qt.SortOrder) -> None:
        """Show rows by what a column holds; by none (-1) as they stand in the table."""
        self._sorted = None if column < 0 else (column, order)
        self._rearrange()

    def _rearrange(self) -> None:
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        self._order = [n for n, row in enumerate(self._rows) if self._wanted(row)]
        if self._sorted is not None:
            column, order = self._sorted
            down = order == Qt.SortOrder.DescendingOrder
            self._order.sort(key=lambda n: sort_key(self._rows[n].texts[column]), reverse=down)

    def _wanted(self, row: ShownRow) -> bool:
        if self._only_waiting and not row.waits:
            return False
        texts = (self._read(row, column) for column in range(len(row.texts)))
        return not self._filter or any(self._filter in text.casefold() for text in texts)

    def block(self, cells: Iterable[Cell]) -> Block:
        """Return the texts of a rectangle around some cells."""
        chosen = tuple((row, column) for row, column in cells if row < self.shown)
        if not chosen:
            return ()
        rows = range(min(r for r, _ in chosen), max(r for r, _ in chosen) + 1)
        columns = range(min(c for _, c in chosen), max(c for _, c in chosen) + 1)
        return tuple(tuple(self.text(row, column) for column in columns) for row in rows)
