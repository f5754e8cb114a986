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
    StopRequest,
    event_line,
    read_request,
)


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
                self._building = threading.Thread(target=self._build, args=(request,), daemon=True)
                self._building.start()
        if self._building is not None and self._building.is_alive():
            os._exit(0)  # the search runs in native code that does not end by itself
        return 0

    def _stop_now(self) -> None:
        with self._lock:
            self._stopped_early = True
            stop = self._stop
        if stop is not None:
            stop()

    def _build(self, request: BuildRequest) -> None:
        try:
            self._send(self._search(request), request.job)
        except Exception:  # noqa: BLE001 - told to the parent whatever it is, traceback to the log
            traceback.print_exc()
            reason = traceback.format_exc(limit=1).strip().rsplit("\n", 1)[-1]
            self._send(Failure(f"The solver met a fault of its own: {reason}"), request.job)

    def _search(self, request: BuildRequest) -> Event:
        from planner.solver.run import Search  # noqa: PLC0415 - hello goes out before OR-Tools loads

        search = Search(
            request.project, request.options, lambda event: self._send(event, request.job)
        )
        with self._lock:
            self._stop = search.stop
            early = self._stopped_early
        if early:
            search.stop()
        return search.run()

    def _send(self, event: Event, job: int) -> None:
        with self._lock:
            self._events.write(event_line(event, job).encode("utf-8"))
            self._events.flush()
