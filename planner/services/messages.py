"""The conversation with the solver process: one JSON object a line, both ways.

To the process: ``build``, ``explain`` or ``reseat`` with a project and options, or ``stop``. From
it: ``hello`` when it is ready, ``progress``, and at last ``done``, ``explained``, ``reseated`` or
``error``. Lines carry a protocol version and a job number; the window and the command line speak
through the same functions.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import Any

from planner.domain.project import Project
from planner.domain.scenarios import alone
from planner.errors import PlannerError
from planner.services.ports import BuildOptions, Explanation, Progress, Reseated, Solved
from planner.services.snapshot import from_plain, to_plain

VERSION = 1
FLAG = "--solver-worker"


class ProtocolError(PlannerError):
    """A line that is not of this conversation: a bug of ours, or a foreign process."""


@dataclass(frozen=True, slots=True)
class Hello:
    """The process is ready for a request."""


@dataclass(frozen=True, slots=True)
class Failure:
    """The process gave up; ``sentence`` says why."""

    sentence: str


@dataclass(frozen=True, slots=True)
class BuildRequest:
    """A project to place."""

    job: int
    project: Project
    options: BuildOptions


@dataclass(frozen=True, slots=True)
class ExplainRequest:
    """A project whose promises cannot all hold; ``suspects`` are ids that counting named."""

    job: int
    project: Project
    options: BuildOptions
    suspects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReseatRequest:
    """A project whose schedule has seats that no longer fit."""

    job: int
    project: Project
    options: BuildOptions


@dataclass(frozen=True, slots=True)
class StopRequest:
    """End the search and keep the best."""

    job: int


Event = Hello | Progress | Solved | Explanation | Reseated | Failure
Work = BuildRequest | ExplainRequest | ReseatRequest
Request = Work | StopRequest


def worker_command() -> list[str]:
    """Return the command that starts the solver process of this very program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-m", "planner", FLAG]


def request_line(request: Request) -> str:
    """Return the line that carries a request, newline included."""
    body: dict[str, Any] = {"v": VERSION, "job": request.job}
    if isinstance(request, StopRequest):
        body["do"] = "stop"
    else:
        body["do"] = "build"
        body["project"] = to_plain(alone(request.project))
        body["options"] = to_plain(request.options)
    if isinstance(request, ExplainRequest):
        body["do"] = "explain"
        body["suspects"] = list(request.suspects)
    if isinstance(request, ReseatRequest):
        body["do"] = "reseat"
    return json.dumps(body, separators=(",", ":")) + "\n"


def read_request(line: str) -> Request:
    """Return the request on a line; raises :class:`ProtocolError`."""
    body = _body(line)
    if body.get("do") == "stop":
        return StopRequest(job=body["job"])
    if body.get("do") in ("build", "explain", "reseat"):
        project = from_plain(body["project"], Project)
        options = from_plain(body["options"], BuildOptions)
        if body["do"] == "build":
            return BuildRequest(body["job"], project, options)
        if body["do"] == "reseat":
            return ReseatRequest(body["job"], project, options)
        return ExplainRequest(body["job"], project, options, tuple(body["suspects"]))
    raise ProtocolError(f"Unknown request: {line[:80]!r}")


def event_line(event: Event, job: int = 0) -> str:
    """Return the line that carries an event, newline included."""
    body: dict[str, Any] = {"v": VERSION, "job": job, "event": _NAMES[type(event)]}
    if isinstance(event, Failure):
        body["sentence"] = event.sentence
    elif not isinstance(event, Hello):
        body["data"] = to_plain(event)
    return json.dumps(body, separators=(",", ":")) + "\n"


def read_event(line: str) -> tuple[int, Event]:
    """Return the job and the event on a line; raises :class:`ProtocolError`."""
    body = _body(line)
    name, job = body.get("event"), int(body.get("job", 0))
    if name == "hello":
        return job, Hello()
    if name == "error":
        return job, Failure(sentence=str(body.get("sentence", "")))
    if name == "progress":
        return job, from_plain(body["data"], Progress)
    if name == "done":
        return job, from_plain(body["data"], Solved)
    if name == "explained":
        return job, from_plain(body["data"], Explanation)
    if name == "reseated":
        return job, from_plain(body["data"], Reseated)
    raise ProtocolError(f"Unknown event: {line[:80]!r}")


_NAMES: dict[type, str] = {
    Hello: "hello",
    Progress: "progress",
    Solved: "done",
    Explanation: "explained",
    Reseated: "reseated",
    Failure: "error",
}


def _body(line: str) -> dict[str, Any]:
    try:
        body = json.loads(line)
    except ValueError as error:
        raise ProtocolError(f"Not a line of the solver process: {line[:80]!r}") from error
    if not isinstance(body, dict) or body.get("v") != VERSION:
        raise ProtocolError(f"Not of version {VERSION}: {line[:80]!r}")
    return body
