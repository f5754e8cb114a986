"""Schedules on the way to the best one, each judged by the checker before anybody sees it."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from planner.check.report import Certificate
from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.services.building import glimpse
from planner.ui.background import Background

log = logging.getLogger(__name__)

WATCHED, UNWATCHED = 1.0, 5.0
"""Seconds between two judgements, at least, while somebody looks at the schedules and else."""
PATIENCE = 4.0
"""So many times as long as a judgement took the next one waits: the window goes first."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Glimpse:
    """A schedule found on the way that keeps every promise.

    Attributes:
        project: as it is being built, with this schedule.
        certificate: the checker's judgement on it.
        seconds: after the beginning of the build.

    """

    project: Project
    certificate: Certificate
    seconds: float


class Glimpses(QObject):
    """Judges the newest schedule of a build, one at a time and beside the window.

    Signals:
        seen: a :class:`Glimpse`.
    """

    seen = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._project: Project | None = None
        self._newest: tuple[Schedule, float] | None = None
        self._busy = False
        self._watched = False
        self._clock = QElapsedTimer()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._judge)

    def begin(self, project: Project) -> None:
        """Judge the schedules of this project from now on."""
        self.end()
        self._project = project

    def end(self) -> None:
        """Judge no more; what is being judged is not told."""
        self._project, self._newest = None, None
        self._rest.stop()

    def watch(self, *, watched: bool) -> None:
        """Judge more often while somebody looks at the schedules."""
        self._watched = watched
        if watched:
            self._rest.stop()
            self._judge()

    def take(self, schedule: Schedule, seconds: float) -> None:
        """Take a newer schedule in the place of one that was not judged yet."""
        if self._project is None:
            return
        self._newest = (schedule, seconds)
        if not self._rest.isActive():
            self._judge()

    def _judge(self) -> None:
        if self._busy or self._newest is None or self._project is None:
            return
        (schedule, seconds), self._newest = self._newest, None
        self._busy = True
        self._clock.start()
        project = self._project
        self._background.do(
            partial(glimpse, project, schedule),
            partial(self._judged, project, schedule, seconds),
            self._failed,
        )

    def _judged(
        self, project: Project, schedule: Schedule, seconds: float, found: Certificate | None
    ) -> None:
        self._pause()
        if project is not self._project:
            return
        if found is None:
            log.warning("A schedule on the way breaks a promise and is not shown.")
            return
        shown = project.with_schedule(schedule)
        self.seen.emit(Glimpse(project=shown, certificate=found, seconds=seconds))

    def _failed(self, sentence: str) -> None:
        log.warning("A schedule on the way could not be judged: %s", sentence)
        self._pause()

    def _pause(self) -> None:
        """Leave the machine to the search and the window for a while."""
        self._busy = False
        took = self._clock.elapsed() / 1000
        least = WATCHED if self._watched else UNWATCHED
        self._rest.start(round(1000 * max(least, PATIENCE * took)))
