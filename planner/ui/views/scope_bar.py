"""The strip above the timetable: whose week it is, which days are shown, and how large."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from planner.domain.week import Cycle
from planner.ui import texts
from planner.ui.models.day_span import DaySpan, Reach
from planner.ui.theme import Theme
from planner.ui.tool_icons import ToolIcon, tool_icon


class ScopeBar(QFrame):
    """Lets the person choose how many days they see, and step through them.

    Signals:
        reach_chosen: one day, a week or all days are wanted.
        stepped: -1 for the days before, 1 for those after.
        somebody_wanted: the person wants to choose whose week is shown.
    """

    reach_chosen = Signal(object)
    stepped = Signal(int)
    somebody_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._who = QLabel(self)
        self._who.setProperty("role", "heading")
        self._who.setTextFormat(Qt.TextFormat.PlainText)
        self._note = QLabel(self)
        self._note.setProperty("role", "note")
        self._days = QLabel(self)
        self._go_to = self._button(self.tr("Go to…"), self.somebody_wanted.emit)
        self._go_to.setToolTip(self.tr("Choose whose week is shown (Ctrl+G)"))
        self._before = self._button("", lambda: self.stepped.emit(-1))
        self._after = self._button("", lambda: self.stepped.emit(1))
        self._before.setAccessibleName(self.tr("Earlier days"))
        self._after.setAccessibleName(self.tr("Later days"))
        self._reaches = self._reach_buttons()
        self._lay_out()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self.setStyleSheet(
            f"ScopeBar {{ background: {theme.window.name()};"
            f" border-bottom: 1px solid {theme.border.name()}; }}"
            " QToolButton { padding: 2px 8px; }"
        )
        self._before.setIcon(tool_icon(ToolIcon.BEFORE, theme.text, theme.faint))
        self._after.setIcon(tool_icon(ToolIcon.AFTER, theme.text, theme.faint))

    def show_whose(self, name: str, note: str) -> None:
        """Say whose week is shown; nothing while many are."""
        self._who.setText(name)
        self._note.setText(note)
        for part in (self._who, self._note, self._go_to):
            part.setVisible(bool(name))

    def show_days(self, cycle: Cycle, span: DaySpan) -> None:
        """Say which days are shown, and offer to step where there are others."""
        days = span.days(cycle)
        weeks = len(cycle.weeks)
        self._reaches[Reach.WEEK].setVisible(weeks > 1)
        self._reaches[span.reach].setChecked(True)
        self._before.setEnabled(span.can_step(cycle, -1))
        self._after.setEnabled(span.can_step(cycle, 1))
        stepping = span.reach is not Reach.CYCLE
        for part in (self._before, self._after, self._days):
            part.setVisible(stepping)
        first, last = (texts.day_name(cycle, day) for day in (days[0], days[-1]))
        self._days.setText(first if first == last else f"{first} – {last}")

    def add(self, actions: Iterable[QAction]) -> None:
        """Put buttons for actions at the end."""
        for action in actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(button)

    def put(self, part: QWidget) -> None:
        """Put something of another kind at the end."""
        self._row.addWidget(part)

    @property
    def words(self) -> str:
        """What it says about whom and when."""
        said = (self._who, self._note, self._days)
        return " · ".join(part.text() for part in said if not part.isHidden() and part.text())

    def _reach_buttons(self) -> dict[Reach, QToolButton]:
        group = QButtonGroup(self)
        names = {
            Reach.DAY: (self.tr("Day"), self.tr("Show one day (Alt+1)")),
            Reach.WEEK: (self.tr("Week"), self.tr("Show one week (Alt+2)")),
            Reach.CYCLE: (self.tr("All days"), self.tr("Show the whole cycle (Alt+3)")),
        }
        found: dict[Reach, QToolButton] = {}
        for reach, (text, tip) in names.items():
            button = QToolButton(self)
            button.setText(text)
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, one=reach: self.reach_chosen.emit(one))
            group.addButton(button)
            found[reach] = button
        return found

    def _button(self, text: str, slot: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 8, 3)
        row.setSpacing(6)
        row.addWidget(self._who)
        row.addWidget(self._note)
        row.addWidget(self._go_to)
        row.addStretch(1)
        for part in (self._before, self._days, self._after):
            row.addWidget(part)
        row.addSpacing(8)
        for button in self._reaches.values():
            row.addWidget(button)
        row.addSpacing(8)
