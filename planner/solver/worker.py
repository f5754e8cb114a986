"""The solver process: requests on standard input, events on standard output, a line each."""

from __future__ import annotations

import os
import sys
import threading
import traceback
from collections.abc import Callable
from typing import BinaryIO

from planner.services.messages import (
    BuildRequest,
    Event,
    Failure,
    Hello,
    ReseatRequest,
    StopRequest,
    Work,
    event_line,
    read_request,
)
from planner.services.ports import Progress

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
    """Answers requests, one build at a time. OR-Tools is loaded with the first build."""

    def __init__(self, requests: BinaryIO, events: BinaryIO) -> None:
        self._requests = requests
        self._events = events
        self._lock = threading.Lock()
        self._stop: Callable[[], None] | None = None
        self._stopped_early = False
        self._building: threading.Thread | None = None

    def serve(self) -> int:
        """Read requests until the end of input. Then nobody waits for an answer: leave at once."""
        self._send(Hello(), 0)
        for line in self._requests:
            request = read_request(line.decode("utf-8"))
            if isinstance(request, StopRequest):
                self._stop_now()
            else:
                self._building = threading.Thread(target=self._work, args=(request,), daemon=True)
                self._building.start()
        if self._building is not None:
            self._building.join(GRACE_SECONDS)
            if self._building.is_alive():
                os._exit(0)  # the search runs in native code that does not end by itself
        return 0

    def _stop_now(self) -> None:
        with self._lock:
            self._stopped_early = True
            stop = self._stop
        if stop is not None:
            stop()

    def _work(self, request: Work) -> None:
        try:
            self._send(self._answer(request), request.job)
        except Exception:  # noqa: BLE001 - told to the parent whatever it is, traceback to the log
            traceback.print_exc()
            reason = traceback.format_exc(limit=1).strip().rsplit("\n", 1)[-1]
            self._send(Failure(f"The solver met a fault of its own: {reason}"), request.job)

    def _answer(self, request: Work) -> Event:
        """Search, explain or reseat; each runs once and can be stopped."""
        from planner.solver.reseat import Reseating  # noqa: PLC0415 - OR-Tools loads after hello
        from planner.solver.run import Search  # noqa: PLC0415 - hello goes out before OR-Tools loads
        from planner.solver.why import Why  # noqa: PLC0415 - same

        def tell(progress: Progress) -> None:
            self._send(progress, request.job)

        work: Search | Why | Reseating
        if isinstance(request, BuildRequest):
            work = Search(request.project, request.options, tell)
        elif isinstance(request, ReseatRequest):
            work = Reseating(request.project, request.options, tell)
        else:
            work = Why(request.project, request.options, tell, request.suspects)
        with self._lock:
            self._stop = work.stop
            early = self._stopped_early
        if early:
            work.stop()
        return work.run()

    def _send(self, event: Event, job: int) -> None:
        with self._lock:
            self._events.write(event_line(event, job).encode("utf-8"))
            self._events.flush()
