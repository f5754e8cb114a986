"""The verb ``repair``: what moves for a wish, in words or JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from planner.cli.lines import wrapped
from planner.cli.waiting import Ticker, interruptible
from planner.cli.wishes import placement_wished
from planner.domain.language import say as spoken
from planner.domain.language import say_marked
from planner.domain.schedule import Placement
from planner.errors import UserError
from planner.services.editing import Editing
from planner.services.ports import BuildOptions, OpenProject, Solver
from planner.services.repairing import STEP, Repair, repair, taken
from planner.services.reseating import change_told
from planner.services.seats.index import Seating
from planner.services.seats.wording import student_name


def looked_for(
    file: OpenProject,
    solver: Solver,
    options: BuildOptions,
    moves: Sequence[str],
    *,
    person: str | None,
    room: str | None,
) -> Repair:
    """Look for a repair; raises ``UserError`` if a wish is not understood."""
    if file.read_only_because:
        raise UserError(file.read_only_because)
    if len(moves) > 1 and (person or room):
        raise UserError(
            spoken("--room and --person go with one --move, so that it is clear which.")
        )
    wishes = [placement_wished(file.project, one, person=person, room=room) for one in moves]
    sessions = [wish.session for wish in wishes]
    if len(set(sessions)) < len(sessions):
        raise UserError(
            spoken("A session can be moved to one place only. Name each in one --move.")
        )
    return interruptible(
        lambda: repair(file.project, wishes, solver, options, Ticker().tell), solver.stop
    )


def make(file: OpenProject, found: Repair) -> None:
    """Make the repair in the file, as one step."""
    Editing(file).apply(partial(taken, move=found.move), say_marked(STEP))


def repair_text(found: Repair) -> Iterator[str]:
    """Yield in sentences what moves, who changes seats, and how good the answer is."""
    for change in found.changes:
        yield from wrapped(f"{'>' if change.wished else '-'} {change.sentence}", hanging=2)
    seating = Seating(project=found.project)
    for seat in found.move.seats:
        name = student_name(seating.school, seat.student)
        yield from wrapped(f"{name}: {change_told(seating, seat)}", 2, hanging=2)
    yield from wrapped(f"{found.headline} {found.quality}".strip())
    if found.cost:
        way = spoken("rises") if found.cost > 0 else spoken("falls")
        yield spoken(
            "The penalty of all preferences {way} by {cost}.", way=way, cost=abs(found.cost)
        )


def repair_json(found: Repair, *, saved: bool) -> dict[str, Any]:
    """Return the same as one JSON object."""
    repaired = found.repaired
    return {
        "outcome": found.outcome.value,
        "changes": [
            {
                "session": change.session,
                "wished": change.wished,
                "old": _place(change.old),
                "new": _place(change.new),
                "sentence": change.sentence,
            }
            for change in found.changes
        ],
        "seats": [
            {"student": one.student, "leaves": one.leaves, "takes": one.takes}
            for one in found.move.seats
        ],
        "cards": len(repaired.cards),
        "at_least": repaired.at_least,
        "proved": repaired.proved,
        "penalty": found.cost,
        "saved": saved,
        "seconds": round(repaired.seconds, 3),
        "message": repaired.message,
    }


def _place(placement: Placement | None) -> dict[str, Any] | None:
    if placement is None:
        return None
    return {
        "times": [span.written for span in placement.times],
        "people": list(placement.people),
        "room": placement.room,
    }
