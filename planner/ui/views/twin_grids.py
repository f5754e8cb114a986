"""Two timetables side by side that scroll, zoom and choose together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from planner.domain.ids import SessionId
from planner.services.comparing.difference import Sides
from planner.ui.models.compared import Side
from planner.ui.theme import Theme
from planner.ui.views.compared_grid import ComparedGrid


class TwinGrids(QWidget):
    """Two read-only timetables. What a person does in one of them happens in the other too."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.left, self.right = ComparedGrid(theme, self), ComparedGrid(theme, self)
        self.left.setAccessibleName(self.tr("Timetable of the scenario on the left"))
        self.right.setAccessibleName(self.tr("Timetable of the scenario on the right"))
        self._partners: tuple[Mapping[SessionId, SessionId], ...] = ({}, {})
        self._leading = False
        self.names = (QLabel(self), QLabel(self))
        self.notes = (QLabel(self), QLabel(self))
        self.publish = (
            QPushButton(self.tr("Publish"), self),
            QPushButton(self.tr("Publish"), self),
        )
        split = QSplitter(Qt.Orientation.Horizontal, self)
        for number, grid in enumerate(self.grids):
            split.addWidget(self._half(number, grid))
            split.setStretchFactor(number, 1)
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        self._connect()
        self.set_theme(theme)

    @property
    def grids(self) -> tuple[ComparedGrid, ComparedGrid]:
        """Both timetables."""
        return self.left, self.right

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        for grid in self.grids:
            grid.use_theme(theme)

    def show_sides(self, left: Side, right: Side) -> None:
        """Show two timetables, keeping scroll position and current cell where they still exist."""
        self._partners = (left.partners, right.partners)
        for number, side in enumerate((left, right)):
            grid = self.grids[number]
            self.names[number].setText(side.name)
            self.notes[number].setText(side.note)
            told = self.tr("Timetable of {name}").format(name=side.name)
            grid.setAccessibleName(told)
            grid.show_elsewhere((), "")
            with self._led():
                grid.show_grid(side.grid)
            grid.mark_differences(side.marks)

    def show_sessions(self, shown: Sides) -> None:
        """Choose a card on each side, or show several strongly, and bring them into view.

        Both sides go to their own place; they are together again when a person scrolls.
        """
        with self._led():
            for grid, sessions in zip(self.grids, shown, strict=True):
                one = sessions[0] if len(sessions) == 1 else None
                grid.highlight(frozenset(sessions) if one is None else frozenset())
                grid.select(one)
                grid.go_to(sessions)
            self._show_elsewhere(shown)
        placed = [grid for grid, sessions in zip(self.grids, shown, strict=True) if sessions]
        if len(placed) == 1:  # the other side has nothing to go to, and shows the same place
            self._go_along(placed[0], *placed[0].current_cell)

    def _show_elsewhere(self, shown: Sides) -> None:
        """Outline, on each side, where the one card that moves is on the other."""
        words = (self.tr("to here"), self.tr("from here"))
        single = all(len(sessions) == 1 for sessions in shown)
        for number, grid in enumerate(self.grids):
            other = self.grids[1 - number]
            mine = set(grid.timetable.places(shown[number][0])) if single else set()
            there = other.timetable.places(shown[1 - number][0]) if single else ()
            cells = {place for one in there if (place := _same_cell(other, grid, one))}
            grid.show_elsewhere(cells - mine, words[number])

    def zoom(self, steps: int) -> None:
        """Make the cells of both larger or smaller; 0 fits the whole cycle into the width."""
        for grid in self.grids:
            grid.follow_zoom(steps)

    # Together ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        for number, grid in enumerate(self.grids):
            grid.verticalScrollBar().valueChanged.connect(partial(self._scrolled, grid))
            grid.horizontalScrollBar().valueChanged.connect(partial(self._scrolled, grid))
            grid.zoomed.connect(self._other(grid).follow_zoom)
            grid.session_chosen.connect(partial(self._choose, number))
            grid.current_cell_changed.connect(partial(self._go_along, grid))

    def _other(self, grid: ComparedGrid) -> ComparedGrid:
        return self.right if grid is self.left else self.left

    @contextmanager
    def _led(self) -> Iterator[None]:
        """Let one grid change without the other going along, as when both are told what to do."""
        before, self._leading = self._leading, True
        try:
            yield
        finally:
            self._leading = before

    def _scrolled(self, grid: ComparedGrid, _value: int = 0) -> None:
        if not self._leading:
            self._scroll_with(grid)

    def _scroll_with(self, grid: ComparedGrid) -> None:
        """Bring the same row and the same time to the same place in the other grid."""
        other = self._other(grid)
        with self._led():
            other.horizontalScrollBar().setValue(grid.horizontalScrollBar().value())
            value = self._height_of(grid, other)
            if value is not None:
                other.verticalScrollBar().setValue(value)

    @staticmethod
    def _height_of(grid: ComparedGrid, other: ComparedGrid) -> int | None:
        """Return how far down the other grid shows the row at the top of this one."""
        mine, theirs = grid.timetable.grid, other.timetable.grid
        value = grid.verticalScrollBar().value()
        if mine is None or theirs is None or mine.rows == theirs.rows:
            return value
        top = grid.rowAt(0)
        ids = [row.id for row in theirs.rows]
        if top < 0 or mine.rows[top].id not in ids:
            return None
        row = ids.index(mine.rows[top].id)
        bar = other.verticalScrollBar().value()
        return bar + other.rowViewportPosition(row) - grid.rowViewportPosition(top)

    def _choose(self, number: int, session: SessionId | None) -> None:
        """Choose the same card on both sides."""
        grid, other = self.grids[number], self.grids[1 - number]
        for one in self.grids:
            one.highlight(frozenset())
            one.show_elsewhere((), "")
        grid.select(session)
        partner = self._partners[number].get(session, session) if session else None
        other.select(partner)

    def _go_along(self, grid: ComparedGrid, row: int, column: int) -> None:
        """Make the same cell current in the other grid."""
        other = self._other(grid)
        place = None if self._leading else _same_cell(grid, other, (row, column))
        if place is not None:
            with self._led():
                other.setCurrentIndex(other.timetable.index(*place))
            self._scroll_with(grid)

    # Looks -------------------------------------------------------------------------------------

    def _half(self, number: int, grid: ComparedGrid) -> QWidget:
        name, note, publish = self.names[number], self.notes[number], self.publish[number]
        name.setProperty("role", "heading")
        name.setTextFormat(Qt.TextFormat.PlainText)
        note.setProperty("role", "note")
        head = QHBoxLayout()
        head.setContentsMargins(10, 6, 10, 6)
        head.setSpacing(10)
        head.addWidget(name)
        head.addWidget(note, stretch=1)
        head.addWidget(publish)
        half = QWidget(self)
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(grid, stretch=1)
        return half


def _same_cell(
    grid: ComparedGrid, other: ComparedGrid, place: tuple[int, int]
) -> tuple[int, int] | None:
    """Return where the other timetable has a cell of this one, if it has such a row and column."""
    mine, theirs = grid.timetable.grid, other.timetable.grid
    row, column = place
    if mine is None or theirs is None or not 0 <= row < len(mine.rows):
        return None
    rows = (n for n, one in enumerate(theirs.rows) if one.id == mine.rows[row].id)
    there = next(rows, -1)
    return (there, column) if there >= 0 and column < len(theirs.columns.all) else None
