"""The conversation with the solver process: one JSON object a line, both ways.

To the process: ``build``, ``explain``, ``reseat`` or ``repair`` with a project and options, or
``stop``. From it: ``hello`` when it is ready, ``progress``, and at last ``done``, ``explained``,
``reseated``, ``repaired`` or ``error``. Lines carry a protocol version and a job number; the window
and the command line speak through the same functions.

A process that is kept for repairs is told the project once, by ``prepare``, and answers ``ready``.
Then a ``repair`` may leave the project out, and carry a schedule if that has changed since.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import Any

from planner.domain.project import Project
from planner.domain.scenarios import alone
from planner.domain.schedule import Schedule
from planner.errors import PlannerError
from planner.services.ports import (
    BuildOptions,
    Explanation,
    Progress,
    Repaired,
    Reseated,
    Solved,
    Wish,
)
from planner.services.snapshot import from_plain, to_plain

VERSION = 1
FLAG = "--solver-worker"


class ProtocolError(PlannerError):
    """A line that is not of this conversation: a bug of ours, or a foreign process."""


@dataclass(frozen=True, slots=True)
class Hello:
    """The process is ready for a request."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The process has built the model of the project that it was told."""


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
class PrepareRequest:
    """A project of which repairs will be asked."""

    job: int
    project: Project


@dataclass(frozen=True, slots=True)
class RepairRequest:
    """A wish, with the project, or with its schedule if only that has changed, or with neither."""

    job: int
    wish: Wish
    options: BuildOptions
    project: Project | None = None
    schedule: Schedule | None = None


@dataclass(frozen=True, slots=True)
class StopRequest:
    """End the search and keep the best."""

    job: int


Event = Hello | Ready | Progress | Solved | Explanation | Reseated | Repaired | Failure
Work = BuildRequest | ExplainRequest | ReseatRequest | PrepareRequest | RepairRequest
Request = Work | StopRequest


def worker_command() -> list[str]:
    """Return the command that starts the solver process of this very program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-m", "planner", FLAG]


def request_line(request: Request) -> str:
    """Return the line that carries a request, newline included."""
    body: dict[str, Any] = {"v": VERSION, "job": request.job, "do": _VERBS[type(request)]}
    if isinstance(request, (BuildRequest, ExplainRequest, ReseatRequest, RepairRequest)):
        body["options"] = to_plain(request.options)
    if not isinstance(request, StopRequest) and request.project is not None:
        body["project"] = to_plain(alone(request.project))
    if isinstance(request, ExplainRequest):
        body["suspects"] = list(request.suspects)
    if isinstance(request, RepairRequest):
        body["wish"] = to_plain(request.wish)
        if request.schedule is not None:
            body["schedule"] = to_plain(request.schedule)
    return json.dumps(body, separators=(",", ":")) + "\n"


def read_request(line: str) -> Request:
    """Return the request on a line; raises :class:`ProtocolError`."""
    body = _body(line)
    job, verb = body.get("job"), body.get("do")
    if not isinstance(job, int) or verb not in _VERBS.values():
        raise ProtocolError(f"Unknown request: {line[:80]!r}")
    if verb == "stop":
        return StopRequest(job)
    project = from_plain(body["project"], Project) if "project" in body else None
    if verb == "repair":
        return _repair_of(job, body, project)
    if project is None:
        raise ProtocolError(f"A request without its project: {line[:80]!r}")
    if verb == "prepare":
        return PrepareRequest(job, project)
    options = from_plain(body["options"], BuildOptions)
    if verb == "explain":
        return ExplainRequest(job, project, options, tuple(body["suspects"]))
    return (
        BuildRequest(job, project, options)
        if verb == "build"
        else ReseatRequest(job, project, options)
    )


def _repair_of(job: int, body: dict[str, Any], project: Project | None) -> RepairRequest:
    schedule = from_plain(body["schedule"], Schedule) if "schedule" in body else None
    return RepairRequest(
        job=job,
        wish=from_plain(body["wish"], Wish),
        options=from_plain(body["options"], BuildOptions),
        project=project,
        schedule=schedule,
    )


_VERBS: dict[type, str] = {
    BuildRequest: "build",
    ExplainRequest: "explain",
    ReseatRequest: "reseat",
    PrepareRequest: "prepare",
    RepairRequest: "repair",
    StopRequest: "stop",
}


def event_line(event: Event, job: int = 0) -> str:
    """Return the line that carries an event, newline included."""
    body: dict[str, Any] = {"v": VERSION, "job": job, "event": _NAMES[type(event)]}
    if isinstance(event, Failure):
        body["sentence"] = event.sentence
    elif not isinstance(event, (Hello, Ready)):
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
    if name == "ready":
        return job, Ready()
    kind = next((one for one in _WITH_DATA if name == _NAMES[one]), None)
    if kind is not None:
        return job, from_plain(body["data"], kind)
    raise ProtocolError(f"Unknown event: {line[:80]!r}")


_WITH_DATA: tuple[type[Progress | Solved | Explanation | Reseated | Repaired], ...] = (
    Progress,
    Solved,
    Explanation,
    Reseated,
    Repaired,
)
_NAMES: dict[type, str] = {
    Hello: "hello",
    Ready: "ready",
    Progress: "progress",
    Solved: "done",
    Explanation: "explained",
    Reseated: "reseated",
    Repaired: "repaired",
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
