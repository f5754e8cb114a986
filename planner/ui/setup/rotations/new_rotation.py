"""The dialog for a new rotation: of activities that are there, or with new ones for each visit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.ids import GroupId, PersonId, RoomId
from planner.domain.school import School
from planner.services.editing import Edit
from planner.services.rotations.changing import Plan, Station, join, make, plan_fault, proposals
from planner.ui.views.number_box import NumberBox

WIDE = 110
"""Characters that the dialog is wide."""
NAME, LEADER, ROOM = range(3)
MOST_MINUTES = 240
MOST_SESSIONS = 20


class NewRotationDialog(QDialog):
    """Asks for a rotation; ``wanted`` is the edit that makes it."""

    def __init__(self, school: School, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._school = school
        self._proposals = proposals(school)
        self.setWindowTitle(self.tr("New rotation"))
        self.name = QLineEdit()
        self.there = QRadioButton(self.tr("Of activities that are there"))
        self.proposal = QComboBox()
        self.new = QRadioButton(self.tr("With new activities, one for each visit"))
        self.groups = QListWidget()
        self.stations = QTableWidget(0, 3)
        self.length, self.unit = NumberBox(1, MOST_MINUTES), QComboBox()
        self.sessions = NumberBox(1, MOST_SESSIONS)
        self.fault = QLabel()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._fill()
        self._lay_out()
        self._connect()
        self._weigh()
        self.resize(WIDE * self.fontMetrics().averageCharWidth(), self.sizeHint().height())

    def _fill(self) -> None:
        for name, activities in self._proposals:
            text = self.tr("{name} ({count} activities)").format(name=name, count=len(activities))
            self.proposal.addItem(text)
        self.proposal.setAccessibleName(self.there.text())
        self.there.setEnabled(bool(self._proposals))
        (self.there if self._proposals else self.new).setChecked(True)
        for group in self._school.groups:
            item = QListWidgetItem(self._school.called(group.id))
            item.setData(Qt.ItemDataRole.UserRole, group.id)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.groups.addItem(item)
        self.stations.setHorizontalHeaderLabels(
            [self.tr("Station"), self.tr("Teacher"), self.tr("Room")]
        )
        self.stations.setAccessibleName(self.tr("Stations"))
        self.stations.verticalHeader().hide()
        self.stations.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.unit.addItems([self.tr("whole blocks"), self.tr("minutes")])
        self.unit.setAccessibleName(self.tr("Blocks or minutes"))
        self.fault.setWordWrap(True)
        self.fault.setProperty("role", "note")

    def _lay_out(self) -> None:
        self.visits = QGroupBox()
        form = QFormLayout(self.visits)
        form.addRow(self.tr("Groups that rotate"), self.groups)
        form.addRow(self.tr("Stations, as many as groups"), self.stations)
        form.addRow(self.tr("Length of a visit"), self.length)
        form.addRow("", self.unit)
        form.addRow(self.tr("Times in a cycle"), self.sessions)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        top = QFormLayout()
        top.addRow(self.tr("Name"), self.name)
        column = QVBoxLayout(self)
        column.addLayout(top)
        for widget in (self.there, self.proposal, self.new, self.visits, self.fault, self.buttons):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.name.textChanged.connect(self._weigh)
        self.there.toggled.connect(self._weigh)
        self.groups.itemChanged.connect(self._count_stations)
        self.stations.itemChanged.connect(self._weigh)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    @property
    def chosen_groups(self) -> tuple[GroupId, ...]:
        """The groups that are checked."""
        items = (self.groups.item(number) for number in range(self.groups.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    def _count_stations(self) -> None:
        """Have a line for as many stations as groups are checked."""
        count, before = len(self.chosen_groups), self.stations.rowCount()
        self.stations.setRowCount(count)
        for row in range(before, count):
            self.stations.setItem(row, NAME, QTableWidgetItem(""))
            people = [(person.id, person.name) for person in self._school.people]
            rooms = [(room.id, room.name) for room in self._school.rooms]
            self._choice(row, LEADER, people, self.tr("nobody"))
            self._choice(row, ROOM, rooms, self.tr("no room"))
        self._weigh()

    def _choice(
        self,
        row: int,
        column: int,
        offered: list[tuple[PersonId, str]] | list[tuple[RoomId, str]],
        none: str,
    ) -> None:
        box = QComboBox()
        box.addItem(none, None)
        for identifier, name in offered:
            box.addItem(name, identifier)
        head = self.stations.horizontalHeaderItem(column)
        what = head.text() if head is not None else ""
        label = self.tr("{what} of station {number}").format(what=what, number=row + 1)
        box.setAccessibleName(label)
        box.currentIndexChanged.connect(self._weigh)
        self.stations.setCellWidget(row, column, box)

    def _data(self, row: int, column: int) -> str | None:
        box = self.stations.cellWidget(row, column)
        return box.currentData() if isinstance(box, QComboBox) else None

    def _station(self, row: int) -> Station:
        item = self.stations.item(row, NAME)
        leader, room = self._data(row, LEADER), self._data(row, ROOM)
        return Station(
            name=item.text() if item is not None else "",
            leader=PersonId(leader) if leader else None,
            room=RoomId(room) if room else None,
        )

    @property
    def plan(self) -> Plan:
        """The rotation with new activities, as it is written."""
        by_block = self.unit.currentIndex() == 0
        return Plan(
            name=self.name.text(),
            groups=self.chosen_groups,
            stations=tuple(self._station(row) for row in range(self.stations.rowCount())),
            blocks=self.length.value() if by_block else None,
            minutes=None if by_block else self.length.value(),
            sessions=self.sessions.value(),
        )

    @property
    def wanted(self) -> Edit:
        """The edit that makes the rotation."""
        if self.there.isChecked():
            _, activities = self._proposals[self.proposal.currentIndex()]
            return partial(join, name=self.name.text(), activities=activities)
        return partial(make, plan=self.plan)

    def _weigh(self) -> None:
        """Say what is missing, and let the rotation be made if nothing is."""
        there = self.there.isChecked()
        self.proposal.setEnabled(there)
        self.visits.setEnabled(not there)
        fault = "" if there else plan_fault(self.plan)
        name = self.name.text().strip()
        if not name:
            fault = self.tr("Give the rotation a name.")
        elif any(link.id == name for link in self._school.links):
            fault = self.tr("There is a link called {name} already.").format(name=name)
        self.fault.setText(fault)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not fault)


def ask_for_rotation(parent: QWidget, school: School) -> tuple[Edit, str] | None:
    """Ask for a new rotation; the edit that makes it and its name, or nothing if called off."""
    dialog = NewRotationDialog(school, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return dialog.wanted, dialog.name.text().strip()
