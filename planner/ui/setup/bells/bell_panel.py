"""The side of the picture of bell schedules: the current block, its bell, and the days."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.domain.project import Project
from planner.domain.week import Bell, Block
from planner.ui.setup.bells.block_fields import BlockFields
from planner.ui.setup.bells.day_fields import DayFields

CHARACTERS = 44
"""How wide the panel is."""


class BellPanel(QScrollArea):
    """Fields for everything that is seen in the picture.

    Signals:
        bell_renamed: the name that the current bell is to have.
        copy_wanted, deletion_wanted, bell_wanted: buttons for bells.
    """

    bell_renamed = Signal(str)
    copy_wanted = Signal()
    deletion_wanted = Signal()
    bell_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.block = BlockFields()
        self.days = DayFields()
        self._bell = ""
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the bell schedule"))
        self.copy = QPushButton(self.tr("Copy"))
        self.delete = QPushButton(self.tr("Delete"))
        self.new = QPushButton(self.tr("New"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = self._content()
        self.setWidget(content)
        bar = self.verticalScrollBar().sizeHint().width()
        needed = content.minimumSizeHint().width() + bar
        self.setMinimumWidth(max(needed, CHARACTERS * self.fontMetrics().averageCharWidth()))
        self.name.editingFinished.connect(self._name)
        self.copy.clicked.connect(self.copy_wanted)
        self.delete.clicked.connect(self.deletion_wanted)
        self.new.clicked.connect(self.bell_wanted)

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(10)
        column.addWidget(_heading(self.tr("Block")))
        column.addWidget(self.block)
        column.addWidget(_heading(self.tr("Bell schedule")))
        column.addWidget(self.name)
        buttons = QHBoxLayout()
        for button in (self.copy, self.new, self.delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(_heading(self.tr("Days")))
        column.addWidget(self.days)
        column.addStretch(1)
        return content

    def show_current(self, project: Project, bell: Bell | None, block: Block | None) -> None:
        """Show the current bell and block."""
        self.block.show_block(project.school, block)
        self._bell = bell.id if bell else ""
        if not self.name.hasFocus() or not self.name.isModified():
            self.name.setText(self._bell)
        used = any(day.bell == self._bell for day in project.school.cycle.days)
        self.delete.setEnabled(bell is not None and not used)
        tip = self.tr("Give its days another bell schedule first.") if used else ""
        self.delete.setToolTip(tip)
        self.days.show_cycle(project.school.cycle)

    def _name(self) -> None:
        name = self.name.text().strip()
        if self.name.isModified() and name and name != self._bell:
            self.name.setModified(False)
            self.bell_renamed.emit(name)
        else:
            self.name.setText(self._bell)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label
