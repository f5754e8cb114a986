"""A promise opened: its sentence with fields in the gaps, and everything else there is to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.rule import Statement, Subject
from planner.domain.school import School
from planner.services.promises.changing import about_whom, as_usual, with_value
from planner.services.promises.gaps import follows_table
from planner.services.promises.lines import Line
from planner.services.promises.origin import Whence
from planner.services.promises.wording import WHOM
from planner.ui.setup.promises.clause import ClauseView
from planner.ui.setup.promises.strength_bar import StrengthBar
from planner.ui.setup.promises.whom_field import WhomField
from planner.ui.views.labels import wrapping


class PromiseForm(QWidget):
    """Lets one statement be changed; of what a table implies it shows the way to the table.

    Signals:
        changed: the statement as it should be.
        moved: by how many lines it should go down the list (up if negative).
        removed: it should go.
        own_wanted: a statement of the school's own should override what a table implies.
        table_wanted: the table and the row that imply it should be shown.
    """

    changed = Signal(object)
    moved = Signal(int)
    removed = Signal()
    own_wanted = Signal()
    table_wanted = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line: Line | None = None
        self._school: School | None = None
        self.sentence = ClauseView(self)
        self.more = ClauseView(self)
        for view in (self.sentence, self.more):
            view.filled.connect(self._fill)
            view.whom_wanted.connect(self._enter_whom)
        self.whom = WhomField(self)
        self.whom.changed.connect(self._be_about)
        self.strength = StrengthBar(self)
        self.strength.changed.connect(self._change)
        self._origin = wrapping(QLabel(self))
        self._origin.setProperty("role", "note")
        self.up = self._button(self.tr("Move &up"), self.tr("Earlier in the order (Alt+Up)"))
        self.down = self._button(
            self.tr("Move &down"),
            self.tr("Later in the order (Alt+Down): a later line overrides an earlier one"),
        )
        self.usual = self._button(
            self.tr("Usual &numbers"), self.tr("Everything as it is where nothing else is said")
        )
        self.remove = self._button(self.tr("&Remove"), self.tr("Take it out (Delete)"))
        self.own = self._button(
            self.tr("&Override"), self.tr("Add a line of your own about the same")
        )
        self.table = self._button(self.tr("Open the &table"), self.tr("Show the row that says so"))
        self._connect()
        self._lay_out()

    def show_line(self, school: School, line: Line) -> None:
        """Show a line; the field with the focus stays where it is."""
        self._school, self._line = school, line
        self.sentence.show_clauses((line.sentence.main,), line.sentence.gaps)
        self.more.show_clauses(line.sentence.more, line.sentence.gaps)
        self.more.setVisible(bool(line.sentence.more))
        of_school = line.kind.subject is Subject.SCHOOL
        self.whom.setVisible(not of_school)
        if not of_school:
            self.whom.show_whom(school, line.kind, line.statement.about)
        self.strength.show_statement(line.statement)
        self._origin.setText(self.tr("Where from: {origin}").format(origin=line.origin.told))
        self._allow(line)

    def enter(self, gap: str = "") -> None:
        """Give the keys to the field of a gap, or to the first one."""
        for view in (self.sentence, self.more):
            if gap in view.fields:
                # as if come to with Tab: what is typed takes the place of the number
                view.fields[gap].setFocus(Qt.FocusReason.TabFocusReason)
                return
        self._first(gap).setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self, gap: str) -> QWidget:
        """Return what is entered where no field belongs to the gap."""
        if self._line is None or self._line.row is None:
            return self.own
        if gap == WHOM:
            return self.whom.field
        fields = iter(self.sentence.fields.values())
        return next(fields, self.strength.buttons[self._line.strength])

    def order_after(self, first: QWidget) -> None:
        """Let the tab key go through the form as it is read, beginning after a widget."""
        before = first
        for widget in self._in_order():
            QWidget.setTabOrder(before, widget)
            before = widget

    def _in_order(self) -> Iterator[QWidget]:
        for view in (self.sentence, self.more):
            if view.whom is not None:
                yield view.whom
            yield from view.fields.values()
        yield from (*self.whom.chips, self.whom.field)
        yield from (*self.strength.buttons.values(), self.strength.weight, self.strength.reason)
        yield from (self.up, self.down, self.usual, self.own, self.table, self.remove)

    def settle(self) -> None:
        """Take over what is still being typed."""
        for view in (self.sentence, self.more):
            view.settle()

    def move_by(self, lines: int) -> None:
        """Ask to be put so many lines further down."""
        self.settle()
        self.moved.emit(lines)

    def _allow(self, line: Line) -> None:
        stated = line.row is not None
        for widget in (self.sentence, self.more, self.whom.chosen, self.strength):
            widget.setEnabled(stated)
        for button in (self.up, self.down, self.remove, self.usual):
            button.setVisible(stated)
        self.usual.setEnabled(bool(line.statement.parameters))
        of_table = follows_table(line.kind)
        self.usual.setText(self.tr("As in the &table") if of_table else self.tr("Usual &numbers"))
        for button in (self.own, self.table):
            button.setVisible(not stated)
        self.table.setEnabled(line.origin.whence is Whence.TABLE)

    def _change(self, statement: Statement) -> None:
        """Ask for another statement; the next change begins with it, whenever it is shown."""
        if self._line is None or self._school is None:
            return
        self._line = replace(self._line, statement=statement)
        self.strength.show_statement(statement)
        if self._line.kind.subject is not Subject.SCHOOL:
            self.whom.show_whom(self._school, self._line.kind, statement.about)
        self.changed.emit(statement)

    def _fill(self, name: str, value: str) -> None:
        if self._line is not None:
            self._change(with_value(self._line.statement, name, value))

    def _be_about(self, about: tuple[str, ...]) -> None:
        if self._line is not None:
            self._change(about_whom(self._line.statement, about))

    def _be_usual(self) -> None:
        if self._line is not None:
            self._change(as_usual(self._line.statement))

    def _go_to_table(self) -> None:
        if self._line is not None:
            self.table_wanted.emit(self._line.origin.table, self._line.origin.identifier)

    def _enter_whom(self) -> None:
        self.whom.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        return button

    def _connect(self) -> None:
        self.up.clicked.connect(lambda: self.move_by(-1))
        self.down.clicked.connect(lambda: self.move_by(1))
        self.remove.clicked.connect(self.removed)
        self.usual.clicked.connect(self._be_usual)
        self.own.clicked.connect(self.own_wanted)
        self.table.clicked.connect(self._go_to_table)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.up, self.down, self.usual):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.own, self.table, self.remove):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.sentence, self.more, self.whom, self.strength, self._origin):
            column.addWidget(widget)
        column.addLayout(buttons)
