"""The editor of rotations: a list of them, and one as a wheel and as a table of turns."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.activity import Link
from planner.domain.clock import clock
from planner.domain.ids import LinkId
from planner.domain.project import Project
from planner.domain.school import School
from planner.services.editing import Edit
from planner.services.rotations import changing
from planner.services.rotations.square import Square, with_groups_swapped, with_turn_moved
from planner.services.rotations.wheel import Known, Wheel, rotations, wheel_of
from planner.ui.setup.editor import Editor
from planner.ui.setup.rotations.new_rotation import ask_for_rotation
from planner.ui.setup.rotations.turn_table import TurnTable
from planner.ui.setup.rotations.wheel_view import WheelView
from planner.ui.setup.side_by_side import side_by_side
from planner.ui.theme import Theme

AskForRotation = Callable[[QWidget, School], tuple[Edit, str] | None]
CHARACTERS = 24
"""How wide the list of rotations is."""


class RotationEditor(Editor):
    """Which group is at which station in which turn."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._project: Project | None = None
        self._wanted: str = ""
        self._turn = 0
        self._editable = True
        self.ask: AskForRotation = ask_for_rotation
        self.list = QListWidget()
        self.new = QPushButton(self.tr("New rotation…"))
        self.remove = QPushButton(self.tr("Remove"))
        self.wheel = WheelView(theme)
        self.before = QPushButton(self.tr("Earlier turn"))
        self.after = QPushButton(self.tr("Later turn"))
        self.round = QComboBox()
        self.table = TurnTable(theme)
        self.keep = QCheckBox(self.tr("Keep these turns when the schedule is built"))
        self.note, self.empty = QLabel(), QLabel()
        self._set_up()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.wheel)

    def _set_up(self) -> None:
        self.list.setAccessibleName(self.tr("Rotations"))
        self.list.setMinimumWidth(CHARACTERS * self.fontMetrics().averageCharWidth())
        self.round.setAccessibleName(self.tr("Which time in the cycle"))
        self.remove.setToolTip(
            self.tr("Its activities stay, and may then be placed without taking turns.")
        )
        self.empty.setText(
            self.tr(
                "There is no rotation yet. In a rotation groups of students go from station to "
                "station, such as teacher, small group and computers, and each is at each once. "
                "Choose New rotation to make one."
            )
        )
        for label in (self.note, self.empty):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "note")

    def _lay_out(self) -> None:
        shown, self._right = QWidget(), self._pictures()
        self._right.hide()  # until there is a rotation to see, and to make room for
        column = QVBoxLayout(shown)
        column.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._right, 1)
        side_by_side(self, self._side(), shown, main=1)

    def _side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.addWidget(self.list, 1)
        column.addLayout(_line(self.new, self.remove))
        return side

    def _pictures(self) -> QWidget:
        wheel, table = QVBoxLayout(), QVBoxLayout()
        wheel.addWidget(self.wheel, 1)
        wheel.addLayout(_line(self.before, self.after, self.round))
        table.addWidget(self.table)
        table.addWidget(self.keep)
        table.addStretch(1)
        both = QHBoxLayout()
        both.addLayout(wheel, 4)
        both.addLayout(table, 5)
        pictures = QWidget()
        column = QVBoxLayout(pictures)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.note)
        column.addLayout(both, 1)
        return pictures

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_first_turn)
        self.new.clicked.connect(self._new)
        self.remove.clicked.connect(self._remove)
        self.before.clicked.connect(partial(self._step, -1))
        self.after.clicked.connect(partial(self._step, 1))
        self.round.activated.connect(self._show_wheel)
        self.wheel.turned.connect(self._step)
        self.wheel.swapped.connect(self._swap)
        self.table.groups_swapped.connect(self._swap)
        self.table.turn_moved.connect(self._move_turn)
        self.table.turn_chosen.connect(self._show_turn)
        self.keep.clicked.connect(self._keep)

    # As every editor

    @property
    def title(self) -> str:
        """Its name on its tab."""
        return self.tr("Rotations")

    def show_project(self, project: Project) -> None:
        """Show the rotations as they are now, and the same one as before."""
        kept = self._wanted or (self.link.id if self.link else "")
        self._project, self._wanted = project, ""
        links = rotations(project.school)
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.list.clear()
        for link in links:
            size = len(wheel_of(project, link).groups)
            text = self.tr("{count} groups and stations").format(count=size)
            self.list.addItem(QListWidgetItem(f"{link.id}\n{text}"))
        row = next((n for n, link in enumerate(links) if link.id == kept), None)
        self.list.setCurrentRow(0 if row is None else row)
        self.list.blockSignals(False)  # noqa: FBT003 - same
        self._show_wheel()

    def allow(self, *, editable: bool) -> None:
        """Let it be changed, or only looked at."""
        self._editable = editable
        self.wheel.editable = self.table.editable = editable
        self.wheel.put_back()
        for widget in (self.new, self.keep):
            widget.setEnabled(editable)
        self.remove.setEnabled(editable and self.link is not None)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        super().set_theme(theme)
        self.wheel.set_theme(theme)
        self.table.set_theme(theme)

    def go_to(self, table: str, identifier: str, column: str = "") -> None:
        """Show a rotation, by the id of its link or by the link's row."""
        links = self._project.school.links if self._project else ()
        for number, link in enumerate(links, start=1):
            if identifier in (link.id, str(number)) and link in self._links:
                self.list.setCurrentRow(self._links.index(link))

    # Showing

    @property
    def _links(self) -> tuple[Link, ...]:
        return rotations(self._project.school) if self._project else ()

    @property
    def link(self) -> Link | None:
        """The rotation that is shown."""
        row, links = self.list.currentRow(), self._links
        return links[row] if 0 <= row < len(links) else None

    @property
    def shown(self) -> Wheel | None:
        """The rotation that is shown, in the round that is chosen."""
        if self._project is None or self.link is None:
            return None
        return wheel_of(self._project, self.link, max(0, self.round.currentIndex()) + 1)

    def _show_first_turn(self) -> None:
        self._turn = 0
        self.round.setCurrentIndex(0)
        self._show_wheel()

    def _show_wheel(self) -> None:
        wheel = self.shown
        self.empty.setVisible(wheel is None)
        self._right.setVisible(wheel is not None)
        self.remove.setEnabled(self._editable and wheel is not None)
        if wheel is None:
            self.wheel.show_turn(None, 0, ("", ""))
            return
        self._offer_rounds(wheel)
        self._turn = min(self._turn, wheel.size - 1)
        self.table.show_wheel(wheel, tuple(self._head(wheel, n) for n in range(wheel.size)))
        self.keep.setChecked(wheel.known is Known.KEPT)
        self.note.setText(self._told(wheel))
        self._show_turn(self._turn)

    def _offer_rounds(self, wheel: Wheel) -> None:
        if self.round.count() != wheel.sessions:
            self.round.clear()
            for number in range(1, wheel.sessions + 1):
                text = self.tr("Round {number} of {count}")
                self.round.addItem(text.format(number=number, count=wheel.sessions))
        self.round.setVisible(wheel.sessions > 1)

    def _told(self, wheel: Wheel) -> str:
        drag = self.tr("Drag a group to another station, or the head of a turn.")
        if wheel.known is Known.OPEN:
            says = self.tr("The turns are chosen when the schedule is built; this is an example.")
        elif wheel.known is Known.SCHEDULED:
            says = self.tr("These are the turns of the schedule.")
        elif wheel.times:
            says = self.tr("The schedule keeps these turns.")
        else:
            says = self.tr("These turns are kept when the schedule is built.")
        return f"{says} {drag}" if self._editable else says

    @staticmethod
    def _when(wheel: Wheel, turn: int) -> str:
        """Return when a turn is, on the first of its days."""
        if not wheel.times:
            return ""
        first = wheel.times[turn][0]
        return f"{first.day} {clock(first.start)}"

    def _head(self, wheel: Wheel, turn: int) -> str:
        head = self.tr("Turn {number}").format(number=turn + 1)
        when = self._when(wheel, turn)
        return f"{head}\n{when}" if when else head

    def _show_turn(self, turn: int) -> None:
        wheel = self.shown
        if wheel is None:
            return
        self._turn = turn
        words = self.tr("Turn {number}").format(number=turn + 1)
        self.wheel.show_turn(wheel, turn, (words, self._when(wheel, turn)))
        if self.table.currentColumn() != turn:
            self.table.setCurrentCell(max(0, self.table.currentRow()), turn)

    def _step(self, steps: int) -> None:
        wheel = self.shown
        if wheel is not None:
            self._show_turn((self._turn + steps) % wheel.size)

    # Edits

    def _turn_so(self, square: Square, step: str) -> None:
        """Ask for other turns; where the schedule has none yet they are kept from now on."""
        wheel = self.shown
        if wheel is None:
            return
        keep = wheel.known is not Known.SCHEDULED
        edit = partial(changing.turn, link=wheel.link.id, square=square, keep=keep)
        self.edit.emit(edit, step)

    def _swap(self, one: int, other: int) -> None:
        wheel = self.shown
        if wheel is not None:
            names = {"one": wheel.groups[one], "other": wheel.groups[other]}
            step = self.tr("Let {one} and {other} change turns").format(**names)
            self._turn_so(with_groups_swapped(wheel.square, one, other), step)

    def _move_turn(self, turn: int, to: int) -> None:
        wheel = self.shown
        if wheel is not None:
            self._turn = to
            step = self.tr("Change turns of {name}").format(name=wheel.link.id)
            self._turn_so(with_turn_moved(wheel.square, turn, to), step)

    def _keep(self, checked: bool) -> None:
        wheel = self.shown
        if wheel is not None:
            edit = partial(changing.turn, link=wheel.link.id, square=wheel.square, keep=checked)
            words = self.tr("Keep turns of {name}") if checked else self.tr("Free turns of {name}")
            self.edit.emit(edit, words.format(name=wheel.link.id))

    def _remove(self) -> None:
        if self.link is not None:
            edit = partial(changing.remove, link=self.link.id)
            self.edit.emit(edit, self.tr("Remove rotation {name}").format(name=self.link.id))

    def _new(self) -> None:
        if self._project is None:
            return
        asked = self.ask(self, self._project.school)
        if asked is not None:
            edit, name = asked
            self._wanted = LinkId(name)
            self.edit.emit(edit, self.tr("New rotation {name}").format(name=name))


def _line(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line
