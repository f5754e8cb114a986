"""The editor of divisible rooms: plans of what can be divided, and the other rooms beside them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from planner.domain.ids import RoomId
from planner.domain.project import Project
from planner.services.rooms import plans as made
from planner.ui.setup.carrying import Carrier
from planner.ui.setup.editor import Editor
from planner.ui.setup.rooms.plan_frame import PlanFrame
from planner.ui.theme import Theme
from planner.ui.views.number_box import NumberBox

ROOM = Qt.ItemDataRole.UserRole
SHARES = {False: [100, 300], True: [300, 200]}
"""How plans and other rooms share the height at first, without any plan and with some."""
MOST_BAYS = 20
MOST_PEOPLE = 9_999
AskName = Callable[[QWidget, str], str | None]
"""Asks over a window what a joined room is called, with a suggestion; ``None``: called off."""


def asked_name(parent: QWidget, suggestion: str) -> str | None:
    """Ask what a room is called while its walls are open."""
    title = QCoreApplication.translate("RoomPlanEditor", "Join rooms")
    ask = QCoreApplication.translate("RoomPlanEditor", "What is the room called when all is open?")
    name, well = QInputDialog.getText(parent, title, ask, text=suggestion)
    return name if well else None


class RoomPlanEditor(Editor):
    """Divisible rooms as plans of their parts, and the bays of shared ones."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.ask_name: AskName = asked_name
        self._project: Project | None = None
        self._editable = True
        self._whole: RoomId | None = None
        self._part: RoomId | None = None
        self.frames: list[PlanFrame] = []
        self.list = QListWidget()
        self.number = NumberBox(2, made.MOST_PARTS)
        self.divide = QPushButton(self.tr("&Divide into"))
        self.join = QPushButton(self.tr("&Join chosen…"))
        self.take_out = QPushButton(self.tr("Take part &out"))
        self.give_up = QPushButton(self.tr("&Give up whole room"))
        self.bays = NumberBox(1, MOST_BAYS)
        self.bay_capacity = NumberBox(0, MOST_PEOPLE)
        self.told = QLabel()
        self._empty = QLabel()
        self._carrier = Carrier(self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    def _lay_out(self) -> None:
        self.number.setAccessibleName(self.tr("Number of parts"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(self.tr("Rooms that are not divided"))
        hint = QLabel(
            self.tr(
                "Heavy lines are walls, dashed ones can be opened. Drag a room into a plan, or a "
                "part out of it."
            )
        )
        self._empty.setText(
            self.tr(
                "No room can be divided yet. Choose one below and divide it, or choose several and "
                "join them."
            )
        )
        for label in (hint, self._empty):
            label.setProperty("role", "note")
        for label in (hint, self._empty, self.told):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._plans = QVBoxLayout()
        self._plans.setSpacing(16)
        self._plans.addWidget(self._empty)
        self._plans.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._plans)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(scroll)
        self._split.addWidget(self._lower())
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes(SHARES[False])
        column = QVBoxLayout(self)
        column.addWidget(hint)
        column.addWidget(self._split, 1)
        column.addWidget(self.told)

    def _lower(self) -> QWidget:
        """Return the rooms without parts, and what can be done with what is chosen."""
        heading = QLabel(self.tr("Other rooms"))
        heading.setProperty("role", "section")
        self.list.setFlow(QListWidget.Flow.LeftToRight)
        self.list.setWrapping(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSpacing(2)
        buttons = QVBoxLayout()
        dividing = QHBoxLayout()
        dividing.addWidget(self.divide, 1)
        dividing.addWidget(self.number)
        buttons.addLayout(dividing)
        for button in (self.join, self.take_out, self.give_up):
            buttons.addWidget(button)
        self.bay_capacity.setSpecialValueText(self.tr("not limited"))
        self.bays.setToolTip(self.tr("How many sessions the room holds side by side"))
        form = QFormLayout()
        form.addRow(self.tr("&Bays"), self.bays)
        form.addRow(self.tr("&People in a bay"), self.bay_capacity)
        buttons.addLayout(form)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(heading)
        column.addLayout(row, 1)
        return lower

    def _connect(self) -> None:
        self.divide.clicked.connect(self._divide)
        self.join.clicked.connect(self._join)
        self.take_out.clicked.connect(self._take_chosen_out)
        self.give_up.clicked.connect(self._give_up)
        self.list.itemSelectionChanged.connect(self._list_chosen)
        self.bays.editingFinished.connect(self._shape)
        self.bay_capacity.editingFinished.connect(self._shape)
        self._carrier.dropped.connect(self._drop)
        self._carrier.add_source(self.list.viewport(), self._listed_at)

    # As every editor

    @property
    def title(self) -> str:
        """Its name on its tab."""
        return self.tr("Divisible rooms")

    def show_project(self, project: Project) -> None:
        """Show the rooms as they are now."""
        known = project.school.room
        if self._whole not in known or self._part not in (*known, None):
            self._whole = self._part = None
        self._project = project
        before = bool(self.frames)
        self._show_plans(project)
        if bool(self.frames) != before:
            self._split.setSizes(SHARES[bool(self.frames)])
        self._show_list(project)
        self._show_chosen()

    def allow(self, *, editable: bool) -> None:
        """Let it be changed, or only looked at."""
        self._editable = editable
        self._show_chosen()

    def go_to(self, table: str, identifier: str, column: str = "") -> None:
        """Choose a room by its id."""
        room = RoomId(identifier)
        for frame in self.frames:
            if room == frame.plan.room.id or room in frame.parts:
                self._choose(frame.plan.room.id, "" if room == frame.plan.room.id else room)
                return
        for number in range(self.list.count()):
            item = self.list.item(number)
            if item.data(ROOM) == room:
                self.list.setCurrentItem(item)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        super().set_theme(theme)
        for frame in self.frames:
            frame.set_theme(theme)

    # Showing

    def _show_plans(self, project: Project) -> None:
        for frame in self.frames:
            self._plans.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        self.frames = [PlanFrame(plan, self._theme, self) for plan in made.plans(project.school)]
        self._empty.setVisible(not self.frames)
        for number, frame in enumerate(self.frames):
            self._plans.insertWidget(number, frame)
            frame.chosen.connect(self._choose)
            for room in frame.plan.parts:
                source = partial(self._part_at, room.id)
                self._carrier.add_source(frame.parts[room.id], source, frame.plan.room.id)

    def _show_list(self, project: Project) -> None:
        chosen = set(self._listed())
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.list.clear()
        for room in made.undivided(project.school):
            bays = self.tr("{room}, {bays} bays").format(room=room.name, bays=room.bays)
            item = QListWidgetItem(bays if room.bays > 1 else room.name, self.list)
            item.setData(ROOM, room.id)
            item.setSelected(room.id in chosen)
        self.list.blockSignals(False)  # noqa: FBT003 - same
        height = self.list.fontMetrics().lineSpacing()
        self.list.setMinimumSize(QSize(0, 5 * height))

    def _show_chosen(self) -> None:
        for frame in self.frames:
            frame.show_chosen(self._whole, self._part)
        listed, project, editable = self._listed(), self._project, self._editable
        one = self._one()
        room = project.school.room.get(one) if project is not None and one is not None else None
        self.divide.setEnabled(editable and room is not None and not room.parts)
        self.number.setEnabled(self.divide.isEnabled())
        self.join.setEnabled(editable and len(listed) > 1)
        self.take_out.setEnabled(editable and self._part is not None)
        self.give_up.setEnabled(editable and self._whole is not None and self._part is None)
        for box in (self.bays, self.bay_capacity):
            box.setEnabled(editable and room is not None and not room.parts)
        self.bays.setValue(room.bays if room is not None else 1)
        self.bay_capacity.setValue((room.bay_capacity or 0) if room is not None else 0)
        self.told.setText(self._about(one))

    def _about(self, room: RoomId | None) -> str:
        """Say what asks for the chosen room."""
        if self._project is None or room is None:
            return ""
        asking = made.needing(self._project.school, room)
        name = self._project.school.called(room)
        if not asking:
            return self.tr("Nothing asks for {room} by name.").format(room=name)
        text = self.tr("{room} is asked for by {number}, among them {first}.")
        return text.format(room=name, number=len(asking), first=asking[0])

    # Choosing

    def _listed(self) -> list[RoomId]:
        return [RoomId(item.data(ROOM)) for item in self.list.selectedItems()]

    def _one(self) -> RoomId | None:
        """Return the one room that is chosen, if it is one."""
        if self._part is not None or self._whole is not None:
            return self._part or self._whole
        listed = self._listed()
        return listed[0] if len(listed) == 1 else None

    def _choose(self, whole: str, part: str) -> None:
        self._whole, self._part = RoomId(whole), RoomId(part) if part else None
        self.list.clearSelection()
        self._show_chosen()

    def _list_chosen(self) -> None:
        if self._listed():
            self._whole = self._part = None
        self._show_chosen()

    def _listed_at(self, place: QPoint) -> tuple[tuple[str, ...], str] | None:
        item = self.list.itemAt(place)
        if item is None or not self._editable:
            return None
        return (item.data(ROOM),), item.text()

    def _part_at(self, room: RoomId, _: QPoint) -> tuple[tuple[str, ...], str] | None:
        return ((room,), self._called(room)) if self._editable else None

    # Edits

    def _called(self, room: str) -> str:
        return self._project.school.called(room) if self._project is not None else room

    def _divide(self) -> None:
        room = self._one()
        if room is not None:
            edit = partial(made.divide, room=room, parts=self.number.value())
            self.edit.emit(edit, self.tr("Divide {room}").format(room=self._called(room)))

    def _join(self) -> None:
        rooms = self._listed()
        names = " + ".join(self._called(room) for room in rooms)
        name = self.ask_name(self, names)
        if name is not None:
            self.edit.emit(partial(made.join, rooms=rooms, name=name), self.tr("Join rooms"))

    def _drop(self, rooms: tuple[str, ...], origin: str, target: str, _: object) -> None:
        """Put a room into the plan it was dropped on, or take it out of the one it left."""
        if target:
            self._put(target, rooms[0])
        else:
            self._take_out(origin, rooms[0])

    def _put(self, whole: str, part: str) -> None:
        edit = partial(made.put_in, whole=RoomId(whole), part=RoomId(part))
        step = self.tr("Put {part} into {room}")
        self.edit.emit(edit, step.format(part=self._called(part), room=self._called(whole)))

    def _take_out(self, whole: str, part: str) -> None:
        if not self._editable:
            return
        edit = partial(made.take_out, whole=RoomId(whole), part=RoomId(part))
        step = self.tr("Take {part} out of {room}")
        self.edit.emit(edit, step.format(part=self._called(part), room=self._called(whole)))

    def _take_chosen_out(self) -> None:
        if self._whole is not None and self._part is not None:
            self._take_out(self._whole, self._part)

    def _give_up(self) -> None:
        if self._whole is not None:
            edit = partial(made.give_up, whole=self._whole)
            step = self.tr("Give up {room}").format(room=self._called(self._whole))
            self.edit.emit(edit, step)

    def _shape(self) -> None:
        """Ask for other bays, where they were changed."""
        room, project = self._one(), self._project
        if room is None or project is None or room not in project.school.room:
            return
        now = project.school.room[room]
        wished = (self.bays.value(), self.bay_capacity.value() or None)
        if wished != (now.bays, now.bay_capacity):
            edit = partial(made.shaped, room=room, bays=wished[0], bay_capacity=wished[1])
            self.edit.emit(edit, self.tr("Change bays of {room}").format(room=now.name))
