"""The verb ``reseat``: who changes what, in words or JSON, before anything is changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from planner.cli.lines import wrapped
from planner.cli.waiting import Ticker, interruptible
from planner.domain.language import say as spoken
from planner.domain.language import say_marked
from planner.errors import UserError
from planner.services.editing import Editing
from planner.services.ports import BuildOptions, OpenProject, Solver
from planner.services.reseating import STEP, Reseating, few_others, reseat, taken, told


def looked_for(file: OpenProject, solver: Solver, options: BuildOptions) -> Reseating:
    """Look for new seats; raises ``UserError`` if the file may not be written.

    Unless the options say how many others may change, few may.
    """
    if file.read_only_because:
        raise UserError(file.read_only_because)
    if options.others is None:
        options = replace(options, others=few_others(file.project))
    return interruptible(lambda: reseat(file.project, solver, options, Ticker().tell), solver.stop)


def make(file: OpenProject, found: Reseating) -> None:
    """Make the changes in the file, as one step."""
    Editing(file).apply(partial(taken, found=found), say_marked(STEP))


def reseating_text(found: Reseating) -> Iterator[str]:
    """Yield in sentences what does not fit, who changes what, and what stays unfilled."""
    if found.unfit:
        yield from wrapped(found.unfit.sentence)
    rows = told(found)
    for row in rows:
        yield f"{row.name}:" if row.must else spoken("{row}, to make room:", row=row.name)
        for change in row.changes:
            yield from wrapped(change, 2, hanging=2)
        if row.unfilled:
            yield from wrapped(
                spoken("Without a seat: {unfilled}.", unfilled=", ".join(row.unfilled)),
                2,
                hanging=2,
            )
    yield from wrapped(" ".join(filter(None, (found.headline, found.quality, found.limit_told))))
    if found.after is not None and found.changes:
        yield f"{found.after}."


def reseating_json(found: Reseating, *, saved: bool) -> dict[str, Any]:
    """Return the same as one JSON object."""
    reseated = found.reseated
    return {
        "outcome": found.outcome.value,
        "changes": [
            {"student": one.student, "leaves": one.leaves, "takes": one.takes}
            for one in found.changes
        ],
        "must": list(reseated.must),
        "others": list(reseated.others),
        "unfilled": [{"student": one.student, "course": one.course} for one in reseated.unfilled],
        "saved": saved,
        "seconds": round(reseated.seconds, 3),
        "message": reseated.message,
    }
