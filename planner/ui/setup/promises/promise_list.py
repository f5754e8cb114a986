"""The promises of a school one beneath the other, of which one at a time can be changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from planner.domain.rule import Statement
from planner.domain.school import School
from planner.services.promises.counting import Standing
from planner.services.promises.lines import Line
from planner.ui.setup.promises.promise_form import PromiseForm
from planner.ui.setup.promises.promise_row import PromiseRow
from planner.ui.theme import Theme
from planner.ui.views.labels import wrapping

Wanted = Callable[[Line, Standing | None], bool]


class PromiseList(QScrollArea):
    """Shows lines as rows, those that tables imply under a heading of their own.

    Signals:
        changed: a line, and its statement as it should be.
        moved: a line, and by how many lines it should go down.
        removed: a line that should go.
        own_wanted: a line that a statement of the school's own should override.
        table_wanted: a table and a row of it.
    """

    changed = Signal(object, object)
    moved = Signal(object, int)
    removed = Signal(object)
    own_wanted = Signal(object)
    table_wanted = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._editable = True
        self._standings: tuple[Standing, ...] = ()
        self.rows: list[PromiseRow] = []
        self._open = -1
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget(self)
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(2, 2, 8, 8)
        self._column.setSpacing(6)
        self._implied = wrapping(QLabel(self.tr("What tables of the school promise"), self._page))
        self._implied.setProperty("role", "section")
        self._column.addWidget(self._implied)
        self._column.addStretch(1)
        self.setWidget(self._page)

    @property
    def open_row(self) -> PromiseRow | None:
        """The row that can be changed."""
        return self.rows[self._open] if 0 <= self._open < len(self.rows) else None

    def show_lines(self, school: School, lines: Sequence[Line]) -> None:
        """Show these lines; the open one stays open."""
        while len(self.rows) < len(lines):
            self._add_row()
        for row in self.rows[len(lines) :]:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self.rows[len(lines) :]
        stated = sum(line.row is not None for line in lines)
        self._column.removeWidget(self._implied)
        self._column.insertWidget(stated, self._implied)
        self._implied.setVisible(stated < len(lines))
        for row, line in zip(self.rows, lines, strict=True):
            row.show_line(school, line)
        opened = self.open_row
        if opened is not None and not opened.is_open:
            opened.open()
        self._open = self._open if opened is not None else -1

    def show_standings(self, standings: Sequence[Standing] | None) -> None:
        """Show what counting says of each line, or that it is counting."""
        self._standings = tuple(standings or ())
        for number, row in enumerate(self.rows):
            found = self._standings[number] if number < len(self._standings) else None
            row.show_standing(found)

    def sift(self, wanted: Wanted) -> int:
        """Show only wanted lines, and the open one; return how many are shown."""
        shown = 0
        for number, row in enumerate(self.rows):
            standing = self._standings[number] if number < len(self._standings) else None
            fits = row.line is not None and (row.is_open or wanted(row.line, standing))
            row.setVisible(fits)
            shown += fits
        implied = any(not row.isHidden() and row.line and row.line.row is None for row in self.rows)
        self._implied.setVisible(implied)
        return shown

    def open_at(self, number: int, gap: str = "") -> None:
        """Open a line; the one that was open is shut."""
        if not 0 <= number < len(self.rows):
            return
        if number != self._open and self.open_row is not None:
            self.open_row.close_form()
        self._open = number
        row = self.rows[number]
        row.show()
        row.open(gap)
        QTimer.singleShot(0, partial(self.ensure_seen, number))

    def shut(self) -> None:
        """Show every line as a sentence; the keys go to the line that was open."""
        row, self._open = self.open_row, -1
        if row is not None:
            row.close_form()
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, number: int) -> None:
        """Take the open form along to another line that is shown next."""
        row = self.open_row
        if row is not None and 0 <= number < len(self.rows):
            row.close_form()
            self._open = number

    def forget_open(self) -> None:
        """Open nothing when lines are shown next."""
        row, self._open = self.open_row, -1
        if row is not None:
            row.close_form()

    def focus_row(self, number: int) -> None:
        """Give the keys to a line, or to the last one."""
        if self.rows:
            number = min(max(0, number), len(self.rows) - 1)
            self.rows[number].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(self.rows[number])

    def ensure_seen(self, number: int) -> None:
        """Scroll until a line is in sight, if it is still there."""
        if number < len(self.rows):
            self.ensureWidgetVisible(self.rows[number], 0, 20)

    def allow(self, *, editable: bool) -> None:
        """Let lines be changed, or only looked at."""
        self._editable = editable
        for row in self.rows:
            row.allow(editable=editable)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt asks: Delete and Alt with the arrows, for the line with the focus."""
        focused = self.window().focusWidget()
        number = next((n for n, row in enumerate(self.rows) if _holds(row, focused)), -1)
        line = self.rows[number].line if number >= 0 else None
        if line is None or line.row is None or not self._editable:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete and self.rows[number].hasFocus():
            self.removed.emit(line)
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in STEPS:
            self._move(number, STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _move(self, number: int, lines: int) -> None:
        row = self.rows[number]
        if row.form is not None:
            row.form.settle()
        self.moved.emit(row.line, lines)

    def _add_row(self) -> None:
        row = PromiseRow(self._theme, self._page)
        row.allow(editable=self._editable)
        row.opened.connect(lambda gap, one=row: self.open_at(self.rows.index(one), gap))
        row.shut.connect(self.shut)
        row.stepped.connect(lambda lines, one=row: self._step(self.rows.index(one), lines))
        row.formed.connect(partial(self._connect, row))
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)

    def _connect(self, row: PromiseRow, form: PromiseForm) -> None:
        form.changed.connect(partial(self._change, row))
        form.moved.connect(lambda lines: self.moved.emit(row.line, lines))
        form.removed.connect(lambda: self.removed.emit(row.line))
        form.own_wanted.connect(lambda: self.own_wanted.emit(row.line))
        form.table_wanted.connect(self.table_wanted)

    def _change(self, row: PromiseRow, statement: Statement) -> None:
        before = row.line
        row.expect(statement)
        self.changed.emit(before, statement)

    def _step(self, number: int, lines: int) -> None:
        """Go to the next line that is shown."""
        following = number + lines
        while 0 <= following < len(self.rows) and self.rows[following].isHidden():
            following += lines
        if 0 <= following < len(self.rows):
            self.focus_row(following)


STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def _holds(row: PromiseRow, focused: QWidget | None) -> bool:
    return focused is not None and (row is focused or row.isAncestorOf(focused))
