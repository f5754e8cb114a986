"""One team as a table: its name, the people at it, and what its leader's span comes to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from planner.domain.people import Person, TeamKind
from planner.services.teams.tables import Seat, Table
from planner.ui import texts
from planner.ui.icons import Icon, qicon
from planner.ui.setup.people_list import PERSON, PeopleList
from planner.ui.theme import Theme
from planner.ui.views.painting import PaintGuard

LETTERS = 28
"""About as many letters are a table wide."""
CORNER = 8
SIGNS = {Seat.LEADER: Icon.LEADERSHIP, Seat.OPTIONAL: Icon.RING}
translate = QCoreApplication.translate


class TeamTable(QFrame):
    """Shows who is in a team, and lets people of it be chosen.

    Signals:
        chosen: people of this team were chosen.
    """

    chosen = Signal()

    def __init__(self, table: Table, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guard = PaintGuard()
        self.table = table
        self._theme = theme
        self._aimed = False
        title = QLabel(table.team.name, self)
        title.setProperty("role", "section")
        title.setWordWrap(True)
        kind = QLabel(kind_text(table.team.kind), self)
        kind.setProperty("role", "note")
        kind.setVisible(table.team.kind is not TeamKind.TEACHING)
        name = translate("Teams", "People of {team}").format(team=self.called)
        self.list = PeopleList(name, self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.itemSelectionChanged.connect(self._tell)
        self.note = QLabel(span_text(table), self)
        self.note.setWordWrap(True)
        for label in (title, kind, self.note):
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        for widget in (title, kind, self.list, self.note):
            column.addWidget(widget)
        self._seat_people()
        self.set_theme(theme)

    def _seat_people(self) -> None:
        for person, seat in self.table.people:
            item = self.list.add_person(person, seat_text(person, seat))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, seat_text(person, seat))
            font = item.font()
            font.setBold(seat is Seat.LEADER)
            font.setItalic(seat is Seat.OPTIONAL)
            item.setFont(font)
        line = self.list.sizeHintForRow(0) if self.list.count() else self.fontMetrics().height()
        self.list.setFixedHeight(max(2, self.list.count()) * max(1, line) + 4)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(LETTERS * self.fontMetrics().averageCharWidth() + 24)

    @property
    def name(self) -> str:
        """The id of the team."""
        return self.table.team.id

    @property
    def called(self) -> str:
        """The team's name."""
        return self.table.team.name

    @property
    def people(self) -> tuple[str, ...]:
        """The ids of the people who are chosen here."""
        return self.list.chosen

    def choose(self, people: frozenset[str]) -> None:
        """Choose these people, without telling anybody."""
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        for number in range(self.list.count()):
            item = self.list.item(number)
            item.setSelected(item.data(PERSON) in people)
        self.list.blockSignals(False)  # noqa: FBT003 - same

    def at(self, place: QPoint) -> tuple[tuple[str, ...], str] | None:
        """Return whom a drag from a place of the list takes along: all who are chosen there."""
        taken = self.list.taken_along(place)
        if taken is None:
            return None
        people, name = taken
        more = translate("Teams", "{name} and {number} more")
        return people, name if len(people) == 1 else more.format(name=name, number=len(people) - 1)

    def _tell(self) -> None:
        if self.people:
            self.chosen.emit()

    def aim(self, *, aimed: bool) -> None:
        """Show that who is carried would come to this table."""
        self._aimed = aimed
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        colour = theme.warning if self.table.too_wide else theme.muted
        self.note.setStyleSheet(f"color: {colour.name()};")
        self.list.setStyleSheet("background: transparent;")
        for number, (_, seat) in enumerate(self.table.people):
            icon = qicon(SIGNS[seat], theme.text) if seat in SIGNS else QIcon()
            self.list.item(number).setIcon(icon)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the table: a board with round corners."""
        painter = QPainter(self)
        with self.guard:
            theme = self._theme
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.accent if self._aimed else theme.border, 2))
            painter.setBrush(theme.selection if self._aimed else theme.surface)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), CORNER, CORNER)
        painter.end()

    def sizeHint(self) -> QSize:
        """As Qt asks: as high as what is at the table."""
        layout = self.layout()
        height = layout.heightForWidth(self.width()) if layout is not None else 0
        return QSize(self.width(), height)


def kind_text(kind: TeamKind) -> str:
    """Return what a team is that does not teach the same students."""
    department = kind is TeamKind.DEPARTMENT
    return translate("Teams", "Department") if department else texts.team_kind_name(kind)


def seat_text(person: Person, seat: Seat) -> str:
    """Return somebody's name, and how they belong to a team where it is not as a member."""
    if seat is Seat.LEADER:
        return translate("Teams", "{name} (leads)").format(name=person.name)
    if seat is Seat.OPTIONAL:
        return translate("Teams", "{name} (may come)").format(name=person.name)
    return person.name


def span_text(table: Table) -> str:
    """Return how many people the leader leads, and the pay tier that it belongs to."""
    if table.team.leader is None:
        return translate("Teams", "No leader")
    told = translate("Teams", "Leads {number}").format(number=table.span)
    if table.too_wide:
        return f"{told}: " + translate("Teams", "more than any pay tier is for (8)")
    tiers = {
        1: translate("Teams", "first pay tier (up to 4)"),
        2: translate("Teams", "second pay tier (5 to 8)"),
    }
    return f"{told}: {tiers[table.tier]}" if table.tier else told
