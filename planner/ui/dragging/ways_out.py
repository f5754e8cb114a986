"""The ways out of a blocked drop, each judged before it is offered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from planner.check.moves import Moves
from planner.check.targets import Target
from planner.domain.ids import SessionId
from planner.domain.move import Move
from planner.domain.words import count, listed
from planner.services.reasons import together
from planner.services.seats.wording import when
from planner.ui.dragging.together import swap
from planner.ui.dragging.words import swap_name
from planner.ui.models.ways_out import Question, Way, WayOut

translate = QCoreApplication.translate
MOST_NAMES = 3


def question(moves: Moves, target: Target) -> Question:
    """Return what to ask about a blocked target."""
    first = target.move.placements[0]
    name = _names(moves, [p.session for p in target.move.placements])
    heading = translate("WaysOut", "{name} cannot be put into {time} as things are.")
    place = when(moves.project.school.cycle, first.times)
    return Question(
        heading=heading.format(name=name, time=place),
        reasons=tuple(dict.fromkeys(one.sentence for one in together(target.obstacles))),
        ways=tuple(_ways(moves, target)),
    )


def in_the_way(target: Target) -> tuple[SessionId, ...]:
    """Return the sessions that block a target, each once."""
    mine = frozenset(target.move.sessions)
    blocking = (one for obstacle in target.obstacles for one in obstacle.sessions)
    return tuple(dict.fromkeys(one for one in blocking if one not in mine))


def _ways(moves: Moves, target: Target) -> Iterator[Way]:
    yield Way(
        kind=WayOut.REPAIR,
        title=translate("WaysOut", "Repair"),
        note=translate("WaysOut", "Search for the fewest other cards that have to move for it."),
    )
    blockers = in_the_way(target)
    if len(blockers) == 1 and len(target.move.placements) == 1:
        yield from _swap(moves, target, blockers[0])
    if blockers:
        yield _park(moves, target, blockers)


def _swap(moves: Moves, target: Target, other: SessionId) -> Iterator[Way]:
    session = target.move.placements[0].session
    move = swap(moves.project, session, other)
    if move is None:
        return
    found = moves.judge(move)
    name = swap_name(moves.project, session, other)
    title = translate("WaysOut", "Swap with {name}").format(name=_names(moves, [other]))
    note = _price(found)
    if found.obstacles:
        note = translate("WaysOut", "Blocked too: {reason}")
        note = note.format(reason=found.obstacles[0].sentence)
    yield Way(
        kind=WayOut.SWAP,
        title=title,
        note=note,
        move=found.move,
        step=name,
        possible=not found.obstacles,
    )


def _park(moves: Moves, target: Target, blockers: Sequence[SessionId]) -> Way:
    """Return how to take what is in the way off the timetable, if that makes room."""
    found = moves.judge(Move(placements=target.move.placements, parked=tuple(blockers)))
    before = {obstacle.sentence for obstacle in target.obstacles}
    left = [one.sentence for one in found.obstacles if one.sentence in before]
    parked = _names(moves, blockers)
    if left:
        note = translate("WaysOut", "Not enough: {reason}").format(reason=left[0])
    elif found.obstacles:
        broken = count(len({one.rule for one in found.obstacles}), "promise")
        note = translate("WaysOut", "Breaks {promises} until it has a place again.")
        note = note.format(promises=broken)
    else:
        note = _price(found)
    name = _names(moves, [p.session for p in target.move.placements])
    return Way(
        kind=WayOut.PARK,
        title=translate("WaysOut", "Park {name}").format(name=parked),
        note=note,
        move=found.move,
        step=translate("WaysOut", "Park {other} and move {name}").format(other=parked, name=name),
        possible=not left,
    )


def _price(found: Target) -> str:
    """Say what a move costs that breaks no promise."""
    if found.losing:
        return translate("WaysOut", "{students} lose a seat.").format(
            students=count(len(found.losing), "student")
        )
    if found.cost > 0:
        return translate("WaysOut", "Preferences cost {cost} more.").format(cost=found.cost)
    return translate("WaysOut", "It breaks nothing.")


def _names(moves: Moves, sessions: Sequence[SessionId]) -> str:
    known = moves.project.demand.by_id
    return listed([known[one].name if one in known else one for one in sessions], most=MOST_NAMES)
