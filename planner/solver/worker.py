"""The solver process: requests on standard input, events on standard output, a line each."""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from planner.domain.language import say
from planner.services.messages import (
    BuildRequest,
    Event,
    ExplainRequest,
    Failure,
    Hello,
    PrepareRequest,
    ProtocolError,
    Ready,
    RepairRequest,
    ReseatRequest,
    StopRequest,
    Work,
    event_line,
    read_request,
)
from planner.services.ports import Progress

if TYPE_CHECKING:
    from planner.domain.project import Project
    from planner.solver.prepared import Prepared
    from planner.solver.repair import Repairing
    from planner.solver.reseat import Reseating
    from planner.solver.run import Search
    from planner.solver.why import Why

    Running = Search | Why | Reseating | Repairing

GRACE_SECONDS = 1.0
"""How long work that has just been answered may take to come to its end."""


def main() -> int:
    """Serve until the parent closes standard input; returns the exit status.

    Native code may print: its standard output is turned to standard error, so that nothing but
    our lines reaches the parent.
    """
    lines = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return Worker(sys.stdin.buffer, lines).serve()


class Worker:
    """Answers requests, one piece of work at a time. OR-Tools is loaded with the first one.

    The project of which repairs are asked stays in mind, with its model.
    """

    def __init__(self, requests: BinaryIO, events: BinaryIO) -> None:
        self._requests = requests
        self._events = events
        self._lock = threading.Lock()
        self._turn = threading.Lock()
        self._running: tuple[int, Callable[[], None]] | None = None
        self._stopped: set[int] = set()
        self._working: threading.Thread | None = None
        self._known: Project | None = None
        self._prepared: Prepared | None = None

    def serve(self) -> int:
        """Read requests until the end of input. Then nobody waits for an answer: leave at once."""
        self._send(Hello(), 0)
        for line in self._requests:
            heard = time.monotonic()
            request = read_request(line.decode("utf-8"))
            if isinstance(request, StopRequest):
                self._stop_now(request.job)
            else:
                work = (request, heard)
                self._working = threading.Thread(target=self._work, args=work, daemon=True)
                self._working.start()
        if self._working is not None:
            self._working.join(GRACE_SECONDS)
            if self._working.is_alive():
                os._exit(0)  # the search runs in native code that does not end by itself
        return 0

    def _stop_now(self, job: int) -> None:
        with self._lock:
            self._stopped.add(job)
            running = self._running
        if running is not None and running[0] == job:
            running[1]()

    def _work(self, request: Work, heard: float) -> None:
        with self._turn:
            try:
                self._send(self._answer(request, heard), request.job)
            except Exception:  # noqa: BLE001 - told to the parent whatever it is, traceback to the log
                traceback.print_exc()
                reason = traceback.format_exc(limit=1).strip().rsplit("\n", 1)[-1]
                self._send(
                    Failure(say("The solver met a fault of its own: {reason}", reason=reason)),
                    request.job,
                )
            finally:
                self._running = None

    def _answer(self, request: Work, heard: float) -> Event:
        """Do the work; each piece runs once and can be stopped."""
        if isinstance(request, PrepareRequest):
            self._prepare(request.project)
            return Ready()
        work = self._begun(request, heard)
        with self._lock:
            self._running = request.job, work.stop
            early = request.job in self._stopped
        if early:
            work.stop()
        return work.run()

    def _begun(self, request: Work, heard: float) -> Running:
        """Return the work that a request asks for; OR-Tools loads after hello.

        An explanation has many pieces, so reading and loading are taken off its time.
        """
        from planner.solver.reseat import Reseating  # noqa: PLC0415 - OR-Tools
        from planner.solver.run import Search  # noqa: PLC0415 - OR-Tools
        from planner.solver.why import Why  # noqa: PLC0415 - OR-Tools

        def tell(progress: Progress) -> None:
            self._send(progress, request.job)

        if isinstance(request, RepairRequest):
            return self._repairing(request, tell)
        if isinstance(request, ReseatRequest):
            return Reseating(request.project, request.options, tell)
        if isinstance(request, ExplainRequest):
            left = request.options.seconds - (time.monotonic() - heard)
            options = replace(request.options, seconds=max(0.0, left))
            return Why(request.project, options, tell, request.suspects)
        if isinstance(request, BuildRequest):
            return Search(request.project, request.options, tell)
        raise ProtocolError(f"There is no work to be done for a {type(request).__name__}.")

    def _repairing(self, request: RepairRequest, tell: Callable[[Progress], None]) -> Repairing:
        from planner.solver.repair import Repairing  # noqa: PLC0415 - OR-Tools

        if request.project is not None:
            self._know(request.project)
        if self._known is None:
            raise ProtocolError("A repair was asked for before there was a project.")
        if request.schedule is not None:
            self._known = self._known.with_schedule(request.schedule)
        return Repairing(self._known, request.wish, request.options, tell, self._prepared)

    def _prepare(self, project: Project) -> None:
        """Take a project in and build its model."""
        self._know(project).build()

    def _know(self, project: Project) -> Prepared:
        """Take a project in; its model is kept if only the schedule differs from the one before."""
        from planner.solver.prepared import Prepared  # noqa: PLC0415 - OR-Tools

        self._known = project
        if self._prepared is None or not self._prepared.fits(project):
            self._prepared = Prepared(project)
        return self._prepared

    def _send(self, event: Event, job: int) -> None:
        with self._lock:
            self._events.write(event_line(event, job).encode("utf-8"))
            self._events.flush()
