"""The verb ``build``: progress on standard error, Ctrl+C to stop, the outcome in words or JSON."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from planner.cli.certificate import counts_json, filling_json, headline
from planner.cli.lines import wrapped
from planner.cli.waiting import Ticker, interruptible
from planner.domain import edits
from planner.domain.language import say as spoken
from planner.domain.project import Project
from planner.domain.staying import stayed
from planner.errors import UserError
from planner.services.building import BuildReport, build
from planner.services.editing import Editing
from planner.services.ports import BuildOptions, OpenProject, Outcome, Solver
from planner.services.staying import told


def build_into(file: OpenProject, solver: Solver, options: BuildOptions) -> BuildReport:
    """Build, and make what was found the schedule of the file.

    Raises ``UserError`` if the file may not be written, before anything is searched for.
    """
    if file.read_only_because:
        raise UserError(file.read_only_because)
    report = interruptible(lambda: build(file.project, solver, options, Ticker().tell), solver.stop)
    schedule = report.solved.schedule
    if schedule is not None:
        Editing(file).apply(partial(edits.take_schedule, schedule=schedule), spoken("Build"))
    return report


def outcome_text(report: BuildReport, path: Path) -> Iterator[str]:
    """Yield in sentences how the build ended and what can be done next."""
    solved = report.solved
    for sentence in _sentences(report):
        yield from wrapped(sentence)
    for argument in report.arguments:
        mark = spoken("proved") if argument.proves else spoken("note")
        yield from wrapped(f"{mark}: {argument.sentence}", 2, hanging=2)
    if report.certificate is not None:
        yield spoken(
            "Search: {seconds_total:.1f} s. It is saved in {path}.",
            seconds_total=solved.seconds_total,
            path=path,
        )
        yield spoken("Every promise with its times: planner certify {path}", path=path)
        yield spoken(
            "A workbook to print:          planner export {path} {with_suffix}",
            path=path,
            with_suffix=path.with_suffix(".xlsx"),
        )


def stayed_text(before: Project, report: BuildReport) -> Iterator[str]:
    """Say how many sections are elsewhere than in the schedule before."""
    if report.solved.schedule is not None:
        yield told(stayed(before, before.schedule, report.solved.schedule))


def _sentences(report: BuildReport) -> Iterator[str]:
    solved, certificate = report.solved, report.certificate
    if solved.message:
        yield solved.message
    if certificate is not None:
        yield f"{_quality(report)} {headline(certificate)}"
        if report.filling is not None:
            yield f"{report.filling}."
            if solved.fillable is not None:
                yield spoken(
                    "No schedule can fill more than {fillable:,}.", fillable=solved.fillable
                )
    elif report.outcome is Outcome.IMPOSSIBLE:
        yield (
            spoken(
                "No schedule can keep every promise: this is proved. Make a promise "
                "milder (fewer times, shorter, fewer people) and build again."
            )
        )
    elif report.outcome in (Outcome.OUT_OF_TIME, Outcome.STOPPED):
        yield (
            spoken(
                "No schedule was found in this time, and it is not proved that there "
                "is none. Give it more time (--seconds) or another seed (--seed)."
            )
        )


def _quality(report: BuildReport) -> str:
    solved = report.solved
    if report.outcome is Outcome.OPTIMAL:
        return spoken("The best possible schedule is found.")
    if solved.objective is None or solved.bound is None:
        return spoken("A schedule is found.")
    return spoken(
        "A schedule with penalty {objective} is found; no schedule has less than {bound}.",
        objective=solved.objective,
        bound=solved.bound,
    )


def outcome_json(report: BuildReport) -> dict[str, Any]:
    """Return how the build ended as one JSON object."""
    solved = report.solved
    messages = [solved.message] if solved.message else []
    messages.extend(argument.sentence for argument in report.arguments)
    return {
        "outcome": report.outcome.value,
        "objective": solved.objective,
        "bound": solved.bound,
        "seconds": {
            "model": round(solved.seconds_model, 3),
            "first": None if solved.seconds_first is None else round(solved.seconds_first, 3),
            "total": round(solved.seconds_total, 3),
        },
        "promises": counts_json(report.certificate),
        "requests": filling_json(report.filling),
        "fillable": solved.fillable,
        "messages": messages,
    }
