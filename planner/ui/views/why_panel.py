"""Why there is no schedule: what clashes, whom it is about, and what would mend it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.easing import Relief
from planner.services.ports import BuildOptions
from planner.ui.helping.help_button import HelpButton
from planner.ui.helping.topic import Topic
from planner.ui.icons import Icon, qicon
from planner.ui.models.reason_model import Reason, reasons_of_clash, reasons_of_counting
from planner.ui.models.search_state import Mood, Stage, clock_text
from planner.ui.models.why_state import WhyState, headline_of, hint_of
from planner.ui.theme import Theme
from planner.ui.views.fix_card import FixCard
from planner.ui.views.labels import wrapping
from planner.ui.views.reason_list import ReasonList
from planner.ui.views.search_parts import MoodSign, TimeBar
from planner.ui.views.time_limit import TimeLimit

SECONDS = 30
EDGE = 12


class WhyPanel(QWidget):
    """Shows a :class:`WhyState` and asks for what its buttons say.

    Signals:
        asked: with the :class:`BuildOptions` that were chosen.
        stop_requested, build_requested, close_requested.
        fix_chosen: a :class:`Relief` to apply.
        reason_picked: the :class:`Reason` to show on the timetable, or ``None``.
    """

    asked = Signal(object)
    stop_requested = Signal()
    build_requested = Signal()
    close_requested = Signal()
    fix_chosen = Signal(object)
    reason_picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = WhyState()
        self._refusal = ""
        self.cards: list[FixCard] = []
        self._make_head()
        self._make_buttons()
        self.counting = self._reasons(self.tr("What counting shows"))
        self.clash = self._reasons(self.tr("What clashes"))
        self._titles = {
            name: self._title(name)
            for name in (
                self.tr("Counting shows"),
                self.tr("These demands clash"),
                self.tr("Each of these changes would do"),
            )
        }
        self._remark = wrapping(QLabel(self))
        self._remark.setProperty("role", "note")
        self._lay_out()
        self.set_theme(theme)
        self.show_state(WhyState())

    # What is shown

    @property
    def options(self) -> BuildOptions:
        """What the person has chosen."""
        return BuildOptions(seconds=self._seconds.seconds)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self._close.setIcon(qicon(Icon.CROSS, theme.muted, 12))
        self._stop.setIcon(qicon(Icon.STOP, theme.bad))
        self._build.setIcon(qicon(Icon.PLAY, theme.on_accent))
        for view in (self.counting, self.clash):
            view.set_theme(theme)
        for card in self.cards:
            card.set_theme(theme)
        self._show_mood()

    def refuse(self, reason: str) -> None:
        """Say why nothing can be changed here, or with an empty reason that it can."""
        self._refusal = reason
        self.show_state(self._state)

    def show_state(self, state: WhyState) -> None:
        """Show how an explanation stands."""
        self._state = state
        self._headline.setText(headline_of(state))
        hint = hint_of(state)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._show_progress(state)
        self._show_buttons(state)
        self._show_reasons(state)
        self._show_fixes(state)
        self._show_mood()

    def ask(self) -> None:
        """Ask for an explanation with the time that was chosen."""
        if self._ask.isEnabled():
            self.asked.emit(self.options)

    def _show_progress(self, state: WhyState) -> None:
        self._bar.show_state(state)
        self._time.setVisible(state.stage.busy)
        spent = self.tr("{spent} of {limit}")
        self._time.setText(
            spent.format(spent=clock_text(state.seconds), limit=clock_text(state.limit))
        )

    def _show_buttons(self, state: WhyState) -> None:
        busy = state.stage.busy
        done = state.applied is not None or state.buildable
        self._stop.setVisible(busy)
        self._stop.setEnabled(state.can_stop)
        idle = state.stage is Stage.IDLE
        self._ask.setText(self.tr("Find out why") if idle else self.tr("Ask again"))
        self._ask.setVisible(not busy)
        self._limit.setVisible(not busy)
        self._build.setVisible(done and not state.stale and not busy)
        self._build.setEnabled(not self._refusal)
        self._stale.setVisible(state.stale)

    def _show_reasons(self, state: WhyState) -> None:
        counting, clash, _ = self._titles.values()
        self.counting.show_reasons(reasons_of_counting(state.arguments))
        self.clash.show_reasons(reasons_of_clash(state.clash))
        counting.setVisible(bool(state.arguments))
        clash.setVisible(bool(state.clash))

    def _show_fixes(self, state: WhyState) -> None:
        title = list(self._titles.values())[-1]
        title.setVisible(bool(state.fixes))
        self._remark.setText(state.remark)
        self._remark.setVisible(bool(state.remark))
        if [card.fix for card in self.cards] != list(state.fixes):
            self._replace_cards(state.fixes)
        refusal = self._refusal
        if state.stale:
            refusal = self.tr("The school has changed since. Ask again first.")
        elif state.applied is not None:
            refusal = self.tr("One of these changes is made. Undo it to make another instead.")
        for card in self.cards:
            card.allow(applied=card.fix == state.applied, refusal=refusal)

    def _replace_cards(self, fixes: tuple[Relief, ...]) -> None:
        for card in self.cards:
            self._fixes.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [FixCard(self._theme, fix, self) for fix in fixes]
        for card in self.cards:
            card.wanted.connect(self.fix_chosen)
            self._fixes.addWidget(card)

    def _show_mood(self) -> None:
        mood = Mood.GOOD if self._state.applied is not None else self._state.mood
        self._icon.show_mood(mood, self._theme)

    # Picking

    def pick_nothing(self) -> None:
        """Let no sentence be picked, so that all cards are shown alike again."""
        self.counting.pick_nothing()
        self.clash.pick_nothing()
        self.reason_picked.emit(None)

    def _picked(self, reason: Reason | None) -> None:
        """Tell of the sentence; only one of both lists has one that is picked."""
        if reason is None:
            return
        mine = self.counting if reason in self.counting.reasons.reasons else self.clash
        other = self.clash if mine is self.counting else self.counting
        other.pick_nothing()
        self.reason_picked.emit(reason)
        QTimer.singleShot(0, mine, lambda: self._reveal(mine))

    def _reveal(self, view: ReasonList) -> None:
        """Scroll to the sentence that is picked."""
        row = view.visualRect(view.currentIndex())
        middle = view.viewport().mapTo(self._inside, row.center())
        self._scroll.ensureVisible(middle.x(), middle.y(), 0, row.height() // 2 + 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops the search; else it picks nothing; else it closes the panel."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._state.stage.busy:
            self.stop_requested.emit()
        elif self.counting.currentIndex().isValid() or self.clash.currentIndex().isValid():
            self.pick_nothing()
        else:
            self.close_requested.emit()

    # Making

    def _make_head(self) -> None:
        self._icon = MoodSign(self, plain=Icon.QUESTION)
        self._headline = wrapping(QLabel(self))
        self._headline.setProperty("role", "heading")
        self._hint = wrapping(QLabel(self))
        self._hint.setProperty("role", "note")
        self._stale = wrapping(QLabel(self.tr("The school has changed since. Ask again."), self))
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setIconSize(QSize(12, 12))
        self._close.setAccessibleName(self.tr("Close, and show the promises"))
        self._close.setToolTip(self.tr("Close, and show the promises"))
        self._close.clicked.connect(self.close_requested)
        self._bar = TimeBar(self)
        self._time = QLabel(self)
        self._time.setProperty("role", "note")

    def _make_buttons(self) -> None:
        self._ask = QPushButton(self.tr("Find out why"), self)
        self._ask.clicked.connect(self.ask)
        self._stop = QPushButton(self.tr("Stop (Esc)"), self)
        self._stop.clicked.connect(self.stop_requested)
        self._build = QPushButton(self.tr("Build again"), self)
        self._build.setProperty("primary", "true")
        self._build.clicked.connect(self.build_requested)
        self._limit = QWidget(self)
        self._seconds = TimeLimit(SECONDS, self)
        tip = self.tr("The search for an explanation ends after this time with what is proved.")
        self._seconds.setToolTip(tip)

    def _reasons(self, name: str) -> ReasonList:
        made = ReasonList(self._theme, name, self)
        made.picked.connect(self._picked)
        return made

    def _title(self, text: str) -> QLabel:
        title = QLabel(text, self)
        title.setContentsMargins(EDGE, 8, EDGE, 2)
        title.setProperty("role", "section")
        return title

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._body(), stretch=1)

    def _head(self) -> QVBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._headline, stretch=1)
        top.addWidget(HelpButton(Topic.WHY, self), alignment=Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
        limit = QHBoxLayout(self._limit)
        limit.setContentsMargins(0, 0, 0, 0)
        words = QLabel(self.tr("for at m&ost"), self._limit)
        words.setBuddy(self._seconds)
        limit.addWidget(words)
        limit.addWidget(self._seconds)
        buttons = QHBoxLayout()
        buttons.addWidget(self._ask, stretch=1)
        buttons.addWidget(self._stop, stretch=1)
        buttons.addWidget(self._limit)
        progress = QHBoxLayout()
        progress.addWidget(self._bar, stretch=1)
        progress.addWidget(self._time)
        head = QVBoxLayout()
        head.setContentsMargins(EDGE, 10, EDGE, 6)
        head.setSpacing(8)
        head.addLayout(top)
        head.addWidget(self._hint)
        head.addWidget(self._stale)
        head.addLayout(progress)
        head.addWidget(self._build)
        head.addLayout(buttons)
        return head

    def _body(self) -> QScrollArea:
        self._inside = QWidget(self)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, EDGE)
        column.setSpacing(2)
        counting, clash, fixes = self._titles.values()
        for title, reasons in ((counting, self.counting), (clash, self.clash)):
            column.addWidget(title)
            row = QHBoxLayout()
            row.setContentsMargins(EDGE, 0, EDGE, 0)
            row.addWidget(reasons)
            column.addLayout(row)
        column.addWidget(fixes)
        self._fixes = QVBoxLayout()
        self._fixes.setContentsMargins(EDGE, 2, EDGE, 0)
        self._fixes.setSpacing(8)
        column.addLayout(self._fixes)
        remark = QVBoxLayout()
        remark.setContentsMargins(EDGE, 8, EDGE, 0)
        remark.addWidget(self._remark)
        column.addLayout(remark)
        column.addStretch()
        self._scroll = QScrollArea(self)
        self._scroll.setAccessibleName(self.tr("What was found"))
        self._scroll.setWidget(self._inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return self._scroll
