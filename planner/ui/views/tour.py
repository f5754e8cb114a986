"""The tour of the window: at most five stops, each beside a control that is in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from planner.ui.helping.telling import mark
from planner.ui.views.tour_bubble import TourBubble, TourRing

SEEN = "help/tour_seen"
TICK = 200
"""Milliseconds between looks at where the control of a stop is."""


@dataclass(frozen=True, slots=True)
class Stop:
    """What is said at one stop; the texts are marked."""

    name: str
    title: str
    says: str


STOPS: tuple[Stop, ...] = (
    Stop(
        "begin",
        mark("Begin here"),
        mark(
            "Answer a few questions about your school, or begin with an example to look around. "
            "The tour goes on when a school is open."
        ),
    ),
    Stop(
        "setup",
        mark("Set the school up"),
        mark(
            "The checklist goes through bells, rooms, people, teams, classes and promises, and "
            "says what is still missing. Ctrl+Shift+C brings you here from anywhere."
        ),
    ),
    Stop(
        "build",
        mark("Build the schedule"),
        mark(
            "One button looks for a schedule that keeps every promise. If there is none, it says "
            "which promises clash and what would help."
        ),
    ),
    Stop(
        "timetable",
        mark("Change it by hand"),
        mark(
            "Take a card with the mouse or with Space: every cell says whether it fits, at what "
            "cost, or why not. Ctrl+Z takes any step back."
        ),
    ),
    Stop(
        "help",
        mark("Ask"),
        mark(
            "Each ? explains the part that it stands on, and so does F1. The guide, the glossary "
            "and this tour are in the menu Help."
        ),
    ),
)

Target = Callable[[], QWidget | None]


class Tour(QObject):
    """Goes through the stops whose controls are in sight, and remembers those that were seen."""

    def __init__(self, window: QWidget, targets: Mapping[str, Target], settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._targets, self._settings = targets, settings
        self._stops: Sequence[Stop] = ()
        self._at = 0
        self._automatic = False
        self._before: QWidget | None = None
        self.ring = TourRing(window)
        self.bubble = TourBubble(window)
        self.bubble.stepped.connect(self._step)
        self.bubble.skipped.connect(self.skip)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK)
        self._tick.timeout.connect(self.place)

    @property
    def stop(self) -> Stop | None:
        """Where the tour is; ``None`` while there is none."""
        return self._stops[self._at] if self._stops else None

    @property
    def seen(self) -> frozenset[str]:
        """The names of the stops that this person has seen, or skipped."""
        return frozenset(str(self._settings.value(SEEN, "")).split())

    def welcome(self) -> None:
        """Show a new person what is in sight, and go on as more of the window comes to be seen."""
        self._automatic = True
        self.go_on()

    def go_on(self) -> None:
        """Show what is in sight and was not seen yet, if this is somebody's first time."""
        if self._automatic and self.stop is None:
            self._begin([stop for stop in STOPS if stop.name not in self.seen])

    def begin(self) -> None:
        """Show everything in sight, seen or not."""
        self._begin(STOPS)

    def skip(self) -> None:
        """End the tour for good; the menu Help begins it anew."""
        self._note(stop.name for stop in STOPS)
        self._end()

    def place(self) -> None:
        """Follow the control, or leave a stop whose control has gone out of sight."""
        stop = self.stop
        if stop is None:
            return
        target = self._in_sight(stop)
        if target is None:
            self._note([stop.name])
            self._end()
            self.go_on()
            return
        self.ring.surround(target)
        self.bubble.stand_beside(target)

    def _begin(self, stops: Sequence[Stop]) -> None:
        self._before = self._window.focusWidget()  # what has the keys once the window has them
        self._stops = [stop for stop in stops if self._in_sight(stop) is not None]
        self._at = 0
        if self._stops:
            self._tick.start()
            self._show()

    def _in_sight(self, stop: Stop) -> QWidget | None:
        target = self._targets[stop.name]()
        return target if target is not None and target.isVisible() else None

    def _show(self) -> None:
        stop = self.stop
        if stop is not None:
            self.bubble.say(stop.title, stop.says, STOPS.index(stop) + 1, len(STOPS))
            after = self._at + 1 < len(self._stops)
            self.bubble.offer(before=self._at > 0, after=after, end=stop is STOPS[-1])
            self.place()
            self.bubble.enter()

    def _step(self, by: int) -> None:
        stop = self.stop
        if stop is None:
            return
        self._note([stop.name])
        if self._at + by >= len(self._stops):
            self._end()
            return
        self._at = max(0, self._at + by)
        self._show()

    def _note(self, names: Iterable[str]) -> None:
        """Remember stops as seen, in the order of the tour."""
        known = self.seen.union(names)
        told = " ".join(stop.name for stop in STOPS if stop.name in known)
        self._settings.setValue(SEEN, told)

    def _end(self) -> None:
        self._stops = ()
        self._tick.stop()
        before, self._before = self._before, None
        focused = QApplication.focusWidget()
        held = focused is not None and self.bubble.isAncestorOf(focused)
        if held and before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bubble.hide()
        self.ring.hide()
