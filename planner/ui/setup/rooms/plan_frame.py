"""One divisible room as a plan: its outer walls, and its parts with movable walls between them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from planner.domain.ids import RoomId
from planner.domain.places import Room
from planner.services.rooms.plans import Plan
from planner.ui.theme import Theme
from planner.ui.views.painting import PaintGuard

WALL = 3
GAP = 10
LINES = 4
"""Lines of text that a part is high, so that it looks like a room."""


class PlanFrame(QFrame):
    """Shows a divisible room and lets the whole or a part of it be chosen.

    Signals:
        chosen: the id of the whole, and of the part, which is empty where the whole is meant.
    """

    chosen = Signal(str, str)

    def __init__(self, plan: Plan, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.guard = PaintGuard()
        self._theme = theme
        self._aimed = False
        whole = plan.room
        self.title = QToolButton(self)
        self.title.setText(_told(whole).replace("\n", " · "))
        self.title.setCheckable(True)
        self.title.setAccessibleName(self.tr("{room}, whole").format(room=_told(whole)))
        self.title.clicked.connect(partial(self.chosen.emit, whole.id, ""))
        self.parts = {room.id: self._button(room) for room in plan.parts}
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        for room in plan.parts:
            row.addWidget(self.parts[room.id], max(1, room.capacity or 1))
        self._inside = QWidget(self)
        self._inside.setLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._inside)

    def _button(self, room: Room) -> QToolButton:
        button = QToolButton(self)
        button.setText(_told(room))
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFixedHeight(LINES * button.fontMetrics().lineSpacing() + 2 * GAP)
        name = self.tr("{part}, part of {room}").format(part=_told(room), room=self.plan.room.name)
        button.setAccessibleName(name)
        button.clicked.connect(partial(self.chosen.emit, self.plan.room.id, room.id))
        return button

    def show_chosen(self, whole: RoomId | None, part: RoomId | None) -> None:
        """Show what is chosen as pressed down."""
        mine = whole == self.plan.room.id
        self.title.setChecked(mine and part is None)
        for room, button in self.parts.items():
            button.setChecked(mine and room == part)

    @property
    def name(self) -> str:
        """The id of the divisible room."""
        return self.plan.room.id

    def aim(self, *, aimed: bool) -> None:
        """Show that what is dragged would be put in here."""
        self._aimed = aimed
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outer walls, and the movable ones as dashed lines."""
        painter = QPainter(self)
        with self.guard:
            theme = self._theme
            walls = QRectF(self._inside.geometry()).adjusted(2, 2, -2, -2)
            painter.setBrush(theme.selection if self._aimed else theme.surface)
            painter.setPen(QPen(theme.accent if self._aimed else theme.text, WALL))
            painter.drawRect(walls)
            painter.setPen(QPen(theme.muted, WALL - 1, Qt.PenStyle.DashLine))
            for button in list(self.parts.values())[1:]:
                x = self._inside.x() + button.x() - GAP // 2
                painter.drawLine(x, int(walls.top()), x, int(walls.bottom()))
        painter.end()


def _told(room: Room) -> str:
    """Return a room's name and how many people it holds."""
    if room.capacity is None:
        return room.name
    told = QCoreApplication.translate("PlanFrame", "{room}\n{people} people")
    return told.format(room=room.name, people=room.capacity)
