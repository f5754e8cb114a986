"""Take differences over from one scenario into another, as one edit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from planner.domain.catalogue import faults_of
from planner.domain.edits import make_move, take_tables
from planner.domain.ids import SessionId
from planner.domain.language import say
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.domain.seat_changes import SeatChange
from planner.errors import UserError
from planner.services.comparing.difference import (
    CardChange,
    Change,
    Difference,
    RowChange,
    SeatSwap,
)
from planner.services.comparing.tables import STATEMENTS, with_rows


def copied(target: Project, source: Project, *differences: Difference) -> Project:
    """Return the target with what ``source`` has, as far as these differences go.

    The differences are those from target to source. What a place breaks, the certificate says.
    Raises ``UserError`` where something is copied whose row in the tables the target has not, or
    where there is nothing to copy, since it follows from other differences.
    """
    changes = [one.change for one in differences if one.change is not None]
    if not changes:
        raise UserError(
            say("Promises and preferences follow from where cards are: copy the cards instead.")
        )
    target = _with_rows(target, source, changes)
    move = Move(
        placements=tuple(_placements(target, changes)),
        parked=tuple(_parked(target, changes)),
        seats=tuple(_seats(target, changes)),
    )
    return make_move(target, move) if move.sessions or move.seats else target


def _with_rows(target: Project, source: Project, changes: Iterable[Change]) -> Project:
    rows = [change for change in changes if isinstance(change, RowChange)]
    if not rows:
        return target
    tables = with_rows(target, source, rows)
    statements = tables.pop(STATEMENTS, target.statements)
    changed = take_tables(target, tables) if tables else target
    for fault in faults_of(changed.school, statements):
        raise UserError(fault.sentence)
    return replace(changed, statements=statements)


def _placements(target: Project, changes: Iterable[Change]) -> Iterator[Placement]:
    for change in changes:
        if isinstance(change, CardChange) and change.taken is not None:
            if change.session not in target.demand.by_id:
                raise UserError(
                    say(
                        "This scenario does not ask for {session}, so it has no place for it. "
                        "Copy the row in the tables or rules that asks for it as well.",
                        session=change.session,
                    )
                )
            yield change.taken


def _parked(target: Project, changes: Iterable[Change]) -> Iterator[SessionId]:
    for change in changes:
        gone = isinstance(change, CardChange) and change.taken is None
        if gone and isinstance(change, CardChange) and change.session in target.demand.by_id:
            yield change.session


def _seats(target: Project, changes: Iterable[Change]) -> Iterator[SeatChange]:
    """Yield who changes seats; a seat that went with its section's row is not left again."""
    school, roster = target.school, target.schedule.roster
    for change in changes:
        if not isinstance(change, SeatSwap):
            continue
        if change.takes is not None and (
            change.takes not in school.activity or change.student not in school.asked.student
        ):
            raise UserError(
                say(
                    "This scenario has no seat for {student} in {takes}. Copy the row in "
                    "the tables as well.",
                    student=change.student,
                    takes=change.takes,
                )
            )
        sits = change.leaves is not None and change.student in roster.get(change.leaves, ())
        if sits or change.takes is not None:
            yield SeatChange(
                student=change.student,
                leaves=change.leaves if sits else None,
                takes=change.takes,
            )
