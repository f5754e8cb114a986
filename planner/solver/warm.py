"""A solver process that is kept: it knows the project, so that a repair is answered at once."""

from __future__ import annotations

import subprocess
from contextlib import suppress

from planner.domain.language import say, say_marked
from planner.domain.project import Project
from planner.services.kept_project import KeptProject
from planner.services.messages import (
    Failure,
    PrepareRequest,
    ProtocolError,
    Ready,
    RepairRequest,
    StopRequest,
    read_event,
    request_line,
    worker_command,
)
from planner.services.ports import BuildOptions, Listener, Outcome, Progress, Repaired, Wish
from planner.solver.process import GRACE_SECONDS, SILENT


class WarmSolver:
    """Repairs in one process, started when it is first needed, and anew if it has died."""

    def __init__(self, command: list[str] | None = None) -> None:
        self._command = command or worker_command()
        self._process: subprocess.Popen[str] | None = None
        self._known = KeptProject()
        self._job = 0

    @property
    def process_id(self) -> int:
        """The process that is kept, or 0."""
        return self._process.pid if self._process is not None else 0

    def prepare(self, project: Project) -> None:
        """Tell the process a project, and wait until it has built its model."""
        request = self._known.preparing(self._next_job(), project)
        if request is not None:
            self._converse(request, lambda _: None)

    def repair(
        self, project: Project, wish: Wish, options: BuildOptions, listen: Listener
    ) -> Repaired:
        """Return what has to move for a wish."""
        self._alive()
        request = self._known.repairing(self._next_job(), project, wish, options)
        end = self._converse(request, listen)
        if isinstance(end, Repaired):
            return end
        sentence = end.sentence if isinstance(end, Failure) else ""
        return Repaired(outcome=Outcome.FAILED, message=sentence or say_marked(SILENT))

    def stop(self) -> None:
        """Ask the running repair to end; safe from another thread."""
        process = self._process
        if process is not None and process.stdin is not None:
            with suppress(OSError, ValueError):
                process.stdin.write(request_line(StopRequest(self._job)))
                process.stdin.flush()

    def close(self) -> None:
        """Let the process go."""
        process, self._process = self._process, None
        self._known.forget()
        if process is None:
            return
        if process.stdin is not None:
            with suppress(OSError):
                process.stdin.close()
        try:
            process.wait(timeout=GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()

    def _next_job(self) -> int:
        self._job += 1
        return self._job

    def _alive(self) -> subprocess.Popen[str]:
        """Return the process, a new one if there is none that lives."""
        if self._process is not None and self._process.poll() is not None:
            self.close()
        if self._process is None:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                encoding="utf-8",
            )
        return self._process

    def _converse(
        self, request: PrepareRequest | RepairRequest, listen: Listener
    ) -> Repaired | Ready | Failure:
        process = self._alive()
        with suppress(OSError):  # it may have died; then it says nothing below
            if process.stdin is not None:
                process.stdin.write(request_line(request))
                process.stdin.flush()
        for line in process.stdout or ():
            try:
                job, event = read_event(line)
            except ProtocolError as error:
                return Failure(say("The solver was not understood. {error}", error=error))
            if job == request.job and isinstance(event, Progress):
                listen(event)
            elif job == request.job and isinstance(event, (Repaired, Ready, Failure)):
                return event
        self._known.forget()
        return Failure("")
