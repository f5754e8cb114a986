"""Fields for exact values of the current block: name, kind, times and who follows it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.ids import GroupId
from planner.domain.school import School
from planner.domain.week import MINUTES_A_DAY, Block, BlockKind
from planner.services.bells.blocks import STEP
from planner.ui.setup.bells.words import kind_name
from planner.ui.setup.time_field import TimeSpin
from planner.ui.views.number_box import NumberBox

LINES = 6
"""Groups that are seen at once."""


class BlockFields(QWidget):
    """Shows one block exactly.

    Signals:
        renamed: another name, and whether blocks of the same name in other bells get it too.
        kind_chosen: a :class:`BlockKind`.
        started, ended: minutes since midnight.
        followed: ids of groups, and whether all others get a block of their own.
    """

    renamed = Signal(str, bool)
    kind_chosen = Signal(object)
    started = Signal(int)
    ended = Signal(int)
    followed = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._block: Block | None = None
        self._make_fields()
        self._lay_out()
        self._connect()

    def _make_fields(self) -> None:
        self.name = QLineEdit()
        self.everywhere = QCheckBox(self.tr("In all bell schedules"))
        self.everywhere.setChecked(True)
        self.kind = QComboBox()
        for kind in BlockKind:
            self.kind.addItem(kind_name(kind), kind)
        self.start, self.end = TimeSpin(), TimeSpin()
        self.minutes = NumberBox(1, MINUTES_A_DAY)
        self.minutes.setSingleStep(STEP)
        self.minutes.setKeyboardTracking(False)
        self.groups = QListWidget()
        self.groups.setAccessibleName(self.tr("Groups that follow the block"))
        height = LINES * (self.groups.fontMetrics().height() + 10)
        self.groups.setMinimumHeight(height)
        self.others = QCheckBox(self.tr("The others get a block of their own"))
        self.others.setToolTip(
            self.tr("Such as lunch in two waves: some have class while the others eat.")
        )
        self.apply = QPushButton(self.tr("Apply groups"))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.addRow(self.tr("Name"), self.name)
        form.addRow("", self.everywhere)
        form.addRow(self.tr("Kind"), self.kind)
        form.addRow(self.tr("Starts"), self.start)
        form.addRow(self.tr("Ends"), self.end)
        form.addRow(self.tr("Minutes"), self.minutes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        label = QLabel(self.tr("Who follows it (nobody checked: everybody)"))
        label.setWordWrap(True)
        label.setBuddy(self.groups)
        column.addWidget(label)
        column.addWidget(self.groups)
        column.addWidget(self.others)
        column.addWidget(self.apply, alignment=Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._name)
        self.kind.activated.connect(self._kind)
        self.start.editingFinished.connect(self._start)
        self.end.editingFinished.connect(self._end)
        self.minutes.editingFinished.connect(self._minutes)
        self.apply.clicked.connect(self._groups)
        self.groups.itemChanged.connect(self._weigh_groups)

    # Showing

    def show_block(self, school: School, block: Block | None) -> None:
        """Show a block, or that none is chosen."""
        self.setEnabled(block is not None)
        other = block is None or self._block is None or block.groups != self._block.groups
        self._block = block
        if block is None:
            return
        for field in (self.name, self.kind, self.start, self.end, self.minutes, self.groups):
            field.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.name.setText(block.id)
        named = [row.id for bell in school.cycle.bells for row in bell.blocks].count(block.id)
        self.everywhere.setVisible(named > 1)
        self.kind.setCurrentIndex(self.kind.findData(block.kind))
        self.start.setValue(block.start)
        self.end.setValue(block.end)
        self.minutes.setValue(block.minutes)
        if other or self.groups.count() != len(school.groups):
            self._list_groups(school, block)
        for field in (self.name, self.kind, self.start, self.end, self.minutes, self.groups):
            field.blockSignals(False)  # noqa: FBT003 - same
        self._weigh_groups()

    def _list_groups(self, school: School, block: Block) -> None:
        self.groups.clear()
        for group in school.groups:
            item = QListWidgetItem(school.called(group.id))
            item.setData(Qt.ItemDataRole.UserRole, group.id)
            checked = group.id in block.groups
            item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
            self.groups.addItem(item)

    @property
    def checked(self) -> frozenset[GroupId]:
        """The groups that are checked."""
        items = [self.groups.item(number) for number in range(self.groups.count())]
        return frozenset(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    def _weigh_groups(self) -> None:
        """Let groups be applied only where they are others than now."""
        checked = self.checked
        changed = self._block is not None and checked != self._block.groups
        self.apply.setEnabled(changed)
        self.others.setEnabled(changed and bool(checked))

    # Telling

    def _name(self) -> None:
        name = self.name.text().strip()
        if self._block is None or name == self._block.id:
            return
        if not name:
            self.name.setText(self._block.id)
            return
        everywhere = self.everywhere.isChecked() or self.everywhere.isHidden()
        self.renamed.emit(name, everywhere)

    def _kind(self) -> None:
        kind = self.kind.currentData()
        if self._block is not None and kind != self._block.kind:
            self.kind_chosen.emit(BlockKind(kind))

    def _start(self) -> None:
        minutes = self.start.value()
        if self._block is not None and minutes != self._block.start:
            self.started.emit(minutes)

    def _end(self) -> None:
        minutes = self.end.value()
        if self._block is not None and minutes != min(self._block.end, self.end.maximum()):
            self.ended.emit(minutes)

    def _minutes(self) -> None:
        if self._block is not None and self.minutes.value() != self._block.minutes:
            self.ended.emit(self._block.start + self.minutes.value())

    def _groups(self) -> None:
        others = self.others.isChecked() and self.others.isEnabled()
        self.followed.emit(self.checked, others)
