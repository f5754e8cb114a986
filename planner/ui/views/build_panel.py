"""Where a person builds a schedule, watches the search and stops it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.check.argument import Argument
from planner.services.ports import BuildOptions
from planner.ui.fitting import longest_word
from planner.ui.helping.help_button import HelpButton
from planner.ui.helping.topic import Topic
from planner.ui.icons import Icon, pixmap, qicon
from planner.ui.models.build_state import (
    BuildState,
    headline_of,
    hint_of,
)
from planner.ui.models.search_state import Mood, Stage
from planner.ui.theme import Theme
from planner.ui.views.build_figures import BuildFigures
from planner.ui.views.course_chart import CourseChart
from planner.ui.views.labels import wrapping
from planner.ui.views.search_parts import ICON, MoodSign, TimeBar
from planner.ui.views.time_limit import TimeLimit

SECONDS = 60
HIGHEST_LIST = 260


class BuildPanel(QWidget):
    """Shows a :class:`BuildState` and asks for what its buttons say.

    Signals:
        build_requested: with the :class:`BuildOptions` that were chosen.
        stop_requested, keep_best_requested, why_requested.
        watching: whether the person wants to see the schedules on the way.
    """

    build_requested = Signal(object)
    stop_requested = Signal()
    keep_best_requested = Signal()
    why_requested = Signal()
    watching = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = BuildState()
        self._refusal = ""
        self._headline = wrapping(QLabel(self))
        self._headline.setProperty("role", "heading")
        self._hint = wrapping(QLabel(self))
        self._hint.setProperty("role", "note")
        self._icon = MoodSign(self)
        self._bar = TimeBar(self)
        self.figures = BuildFigures(theme, self)
        self.chart = CourseChart(theme, self)
        self._seconds = TimeLimit(SECONDS, self)
        tip = self.tr("The search ends after this time with the best schedule it found.")
        self._seconds.setToolTip(tip)
        self._limit = QWidget(self)
        self._build = self._main_button()
        self._make_buttons()
        self._arguments = ArgumentList(theme, self)
        self._arguments_wanted = True
        self._lay_out()
        self.setTabOrder(self._build, self._seconds)
        self.set_theme(theme)
        self.show_state(BuildState())

    def _make_buttons(self) -> None:
        self._stop = QPushButton(self.tr("Stop and keep best"), self)
        self._stop.clicked.connect(self.stop_requested)
        self._keep = QPushButton(self.tr("Keep the best one found"), self)
        self._keep.clicked.connect(self.keep_best_requested)
        self._why = QPushButton(self.tr("Find out why"), self)
        self._why.clicked.connect(self.why_requested)
        self.watch = QCheckBox(self.tr("&Watch it being built"), self)
        tip = self.tr(
            "Show each better schedule in the grid, once it is checked; your own stays as it is."
        )
        self.watch.setToolTip(tip)
        self.watch.toggled.connect(self.watching)

    @property
    def options(self) -> BuildOptions:
        """What the person has chosen."""
        return BuildOptions(seconds=self._seconds.seconds)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self._build.setIcon(qicon(Icon.PLAY, theme.on_accent))
        self._stop.setIcon(qicon(Icon.STOP, theme.bad))
        self._why.setIcon(qicon(Icon.QUESTION, theme.accent))
        self._arguments.set_theme(theme)
        self.chart.set_theme(theme)
        self.figures.set_theme(theme)
        self._show_mood()

    def refuse(self, reason: str) -> None:
        """Say why nothing can be built here, or with an empty reason that it can."""
        self._refusal = reason
        self.show_state(self._state)

    def ask_for_build(self) -> None:
        """Ask for a build with the options that were chosen."""
        if self._build.isEnabled():
            self.build_requested.emit(self.options)

    def show_arguments(self, *, shown: bool) -> None:
        """Show what counting found, or not while it is told beneath."""
        self._arguments_wanted = shown
        self.show_state(self._state)

    def show_state(self, state: BuildState) -> None:
        """Show how a build stands."""
        self._state = state
        stage = state.stage
        self._headline.setText(headline_of(state) or self._idle_headline())
        self._hint.setText(self._refusal if self._refused else hint_of(state))
        self._hint.setVisible(bool(self._hint.text()))
        self._bar.show_state(state)
        self.figures.show_state(state)
        self.figures.setVisible(stage is not Stage.IDLE and not self._settled)
        self.chart.show_state(state)
        self.chart.setVisible(self.figures.isVisibleTo(self) and self.chart.drawable)
        self.watch.setVisible(not self._refusal)
        self._build.setEnabled(not stage.busy and not self._refusal)
        self._build.setVisible(not stage.busy)
        self._limit.setVisible(not stage.busy)
        self._seconds.setEnabled(not self._refusal)
        self._stop.setVisible(stage.busy)
        self._stop.setEnabled(state.can_stop)
        self._keep.setVisible(state.best_at_hand)
        self._show_arguments()
        self._show_mood()

    @property
    def _refused(self) -> bool:
        """Whether nothing can be built, and nothing is being built."""
        return bool(self._refusal) and not self._state.stage.busy

    @property
    def _settled(self) -> bool:
        """Whether there are no figures to show: nothing was found, or it is not so any more."""
        state = self._state
        return state.stage is Stage.ENDED and (state.objective is None or state.stale)

    def _idle_headline(self) -> str:
        return self.tr("Open for reading only") if self._refusal else self.tr("Ready to build")

    def _show_arguments(self) -> None:
        """Show what counting found and offer to find out more, while that still holds."""
        state = self._state
        wanted = self._arguments_wanted and not state.stale
        self._why.setVisible(state.asks_why and wanted)
        self._arguments.show_arguments(state.arguments if wanted else ())

    def _show_mood(self) -> None:
        mood = Mood.NEUTRAL if self._state.stale else self._state.mood
        self._icon.show_mood(mood, self._theme)

    def _main_button(self) -> QPushButton:
        button = QPushButton(self.tr("Build"), self)
        button.setProperty("primary", "true")
        button.setIconSize(QSize(ICON, ICON))
        button.clicked.connect(self.ask_for_build)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._headline, stretch=1)
        head.addWidget(HelpButton(Topic.BUILD, self), alignment=Qt.AlignmentFlag.AlignTop)
        words = QLabel(self.tr("for at &most"), self._limit)
        words.setWordWrap(True)
        words.setMinimumWidth(longest_word(words))
        words.setBuddy(self._seconds)
        limit = QHBoxLayout(self._limit)
        limit.setContentsMargins(0, 0, 0, 0)
        limit.addWidget(words, stretch=1)
        limit.addWidget(self._seconds)
        buttons = QHBoxLayout()
        buttons.addWidget(self._build, stretch=3)
        buttons.addWidget(self._stop, stretch=3)
        buttons.addWidget(self._limit, stretch=5)  # room for its words on one line
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addWidget(self._bar)
        column.addWidget(self.figures)
        column.addWidget(self.chart)
        column.addWidget(self._keep)
        column.addLayout(buttons)
        column.addWidget(self.watch)
        column.addWidget(self._why)
        column.addWidget(self._arguments)


class ArgumentList(QScrollArea):
    """What counting found: sentences that prove a schedule impossible, or warn."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[object, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What counting shows"))
        self.setVisible(False)

    @property
    def sentences(self) -> list[str]:
        """What is listed."""
        inside = self.widget()
        labels = inside.findChildren(QLabel, "sentence") if inside else []
        return [label.text() for label in labels]

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self._shown = ()

    def show_arguments(self, arguments: tuple[Argument, ...]) -> None:
        """List the arguments of a build, the proving ones first."""
        self.setVisible(bool(arguments))
        if self._shown == arguments:
            return
        self._shown = arguments
        inside = QWidget(self)
        rows = QFormLayout(inside)
        rows.setContentsMargins(0, 4, 0, 0)
        rows.setVerticalSpacing(8)
        for argument in sorted(arguments, key=lambda argument: not argument.proves):
            icon = Icon.CROSS if argument.proves else Icon.WARNING
            colour = self._theme.bad if argument.proves else self._theme.warning
            sign = QLabel(inside)
            sign.setPixmap(pixmap(icon, colour, ICON, self.devicePixelRatioF()))
            words = wrapping(QLabel(argument.sentence, inside))
            words.setObjectName("sentence")
            rows.addRow(sign, words)
        self.setWidget(inside)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the sentences need at another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the sentences, and scroll only where they are too many."""
        inside = self.widget()
        if inside is None:
            return
        wanted = inside.sizeHint().height()
        if inside.hasHeightForWidth():
            wanted = inside.heightForWidth(self.width())
        bars = Qt.ScrollBarPolicy
        fits = wanted <= HIGHEST_LIST
        self.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOff if fits else bars.ScrollBarAsNeeded)
        self.setFixedHeight(min(HIGHEST_LIST, wanted))
