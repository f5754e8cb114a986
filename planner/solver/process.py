"""The solver port over a process of our own program, for the command line."""

from __future__ import annotations

import subprocess
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import IO

from planner.domain.language import mark, say, say_marked
from planner.domain.project import Project
from planner.services.messages import (
    BuildRequest,
    ExplainRequest,
    Failure,
    ProtocolError,
    RepairRequest,
    ReseatRequest,
    StopRequest,
    read_event,
    request_line,
    worker_command,
)
from planner.services.ports import (
    Answer,
    BuildOptions,
    Explanation,
    Listener,
    Outcome,
    Progress,
    Repaired,
    Reseated,
    Solved,
    Wish,
)

GRACE_SECONDS = 3.0
OVERRUN_SECONDS = 15.0
"""How long after its limit a search may take before it is stopped from outside."""
JOB = 1
End = Solved | Explanation | Reseated | Repaired | Failure
Asked = BuildRequest | ExplainRequest | ReseatRequest | RepairRequest
SILENT = mark(
    "The solver stopped unexpectedly. Your project is unharmed; try again, "
    "and if it happens again try another seed and report it."
)


@dataclass
class _Best:
    """The best seen so far, in case the process does not live to tell."""

    progress: Progress | None = None

    def take(self, progress: Progress) -> None:
        if progress.schedule is not None:
            self.progress = progress

    def solved(self, outcome: Outcome, message: str) -> Solved:
        best = self.progress
        return Solved(
            outcome=outcome,
            schedule=best.schedule if best else None,
            objective=best.objective if best else None,
            bound=best.bound if best else None,
            message=message,
        )


class ProcessSolver:
    """Runs each search in a new process, which a crash may take along without harm to us."""

    def __init__(self, command: list[str] | None = None) -> None:
        self._command = command or worker_command()
        self._process: subprocess.Popen[str] | None = None
        self._asked_to_stop = threading.Event()

    def solve(self, project: Project, options: BuildOptions, listen: Listener) -> Solved:
        """Start the process, pass on its progress and return how the search ended."""
        best = _Best()

        def hear(progress: Progress) -> None:
            best.take(progress)
            listen(progress)

        end = self._run(BuildRequest(JOB, project, options), hear)
        if isinstance(end, Solved):
            return end
        if self._stopped_silently(end):
            return best.solved(Outcome.STOPPED, "")
        return best.solved(Outcome.FAILED, _sentence(end))

    def explain(
        self,
        project: Project,
        options: BuildOptions,
        listen: Listener,
        suspects: tuple[str, ...] = (),
    ) -> Explanation:
        """Start the process and return what it found out about why promises clash."""
        end = self._run(ExplainRequest(JOB, project, options, suspects), listen)
        if isinstance(end, Explanation):
            return end
        if self._stopped_silently(end):
            return Explanation(answer=Answer.STOPPED)
        return Explanation(answer=Answer.FAILED, message=_sentence(end))

    def reseat(self, project: Project, options: BuildOptions, listen: Listener) -> Reseated:
        """Start the process and return the new seats that it found."""
        end = self._run(ReseatRequest(JOB, project, options), listen)
        if isinstance(end, Reseated):
            return end
        if self._stopped_silently(end):
            return Reseated(outcome=Outcome.STOPPED)
        return Reseated(outcome=Outcome.FAILED, message=_sentence(end))

    def repair(
        self, project: Project, wish: Wish, options: BuildOptions, listen: Listener
    ) -> Repaired:
        """Start the process and return what has to move for a wish."""
        end = self._run(RepairRequest(JOB, wish, options, project=project), listen)
        if isinstance(end, Repaired):
            return end
        if self._stopped_silently(end):
            return Repaired(outcome=Outcome.STOPPED)
        return Repaired(outcome=Outcome.FAILED, message=_sentence(end))

    def _stopped_silently(self, end: End) -> bool:
        return self._asked_to_stop.is_set() and end == Failure("")

    def _run(self, request: Asked, listen: Listener) -> End:
        """Let a new process do the work; an empty failure means that it ended without a word."""
        self._asked_to_stop.clear()
        with subprocess.Popen(  # noqa: S603 - our own program
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        ) as process:
            self._process = process
            overrun = threading.Timer(request.options.seconds + OVERRUN_SECONDS, self.stop)
            overrun.daemon = True
            overrun.start()
            try:
                return _converse(process, request, listen)
            finally:
                overrun.cancel()
                self._process = None
                self._end(process)

    def stop(self) -> None:
        """Ask the search to end; if it has not after a grace time, end its process."""
        self._asked_to_stop.set()
        process = self._process
        if process is None or process.stdin is None:
            return
        with suppress(OSError, ValueError):
            process.stdin.write(request_line(StopRequest(job=JOB)))
            process.stdin.flush()
        killer = threading.Timer(GRACE_SECONDS, process.kill)
        killer.daemon = True
        killer.start()

    @staticmethod
    def _end(process: subprocess.Popen[str]) -> None:
        """Close the input, which tells the process to leave, and make sure that it does."""
        with suppress(OSError):
            _stdin(process).close()
        try:
            process.wait(timeout=GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()


def _sentence(end: End) -> str:
    return (end.sentence if isinstance(end, Failure) else "") or say_marked(SILENT)


def _converse(process: subprocess.Popen[str], request: Asked, listen: Listener) -> End:
    with suppress(OSError):  # the process may have died already; then it says nothing below
        _stdin(process).write(request_line(request))
        _stdin(process).flush()
    for line in process.stdout or ():
        try:
            _, event = read_event(line)
        except ProtocolError as error:
            return Failure(say("The solver was not understood. {error}", error=error))
        if isinstance(event, Progress):
            listen(event)
        elif isinstance(event, (Solved, Explanation, Reseated, Repaired, Failure)):
            return event
    return Failure("")


def _stdin(process: subprocess.Popen[str]) -> IO[str]:
    assert process.stdin is not None  # noqa: S101 - opened as a pipe just above
    return process.stdin
