"""Let linked activities hang together in time, or share their staff, as their links ask.

Sections with the same students are seated as one by ``planner.solver.seating``.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, pairwise

from planner.domain.activity import Link, LinkKind
from planner.domain.ids import ActivityId, SessionId
from planner.domain.rules.linked_activities import LinkedActivities
from planner.domain.week import LONGEST_PASSING, Times
from planner.solver.board import Board
from planner.solver.turns import alternate, rotate

Fits = Callable[[Times, Times], bool]


def post(rule: LinkedActivities, board: Board) -> None:
    """Post each link over the sessions of its activities, number by number."""
    del rule
    numbered: dict[ActivityId, list[SessionId]] = {}
    for session in board.sessions.values():
        if session.activity is not None:
            numbered.setdefault(session.activity, []).append(session.id)
    for link in board.school.links:
        if not all(activity in numbered for activity in link.activities):
            continue  # a board of only some sessions
        whole = WHOLE.get(link.kind)
        if whole is not None:
            whole(link, numbered, board)
            continue
        fits = _fits(link, board)
        for one, other in pairwise(link.activities):
            for earlier, later in zip(numbered[one], numbered[other], strict=False):
                _join(earlier, later, fits, board)


def _fits(link: Link, board: Board) -> Fits:
    """Return which times of two neighbours go together."""
    cycle = board.cycle

    def ordered(one: Times, other: Times) -> bool:
        soon = link.lag_days is None or (
            cycle.position(other[0].day) - cycle.position(one[-1].day) <= link.lag_days
        )
        return soon and (cycle.position(one[-1].day), one[-1].end) <= (
            cycle.position(other[0].day),
            other[0].start,
        )

    def adjacent(one: Times, other: Times) -> bool:
        return [s.day for s in one] == [s.day for s in other] and all(
            0 <= b.start - a.end <= LONGEST_PASSING for a, b in zip(one, other, strict=True)
        )

    kinds: dict[LinkKind, Fits] = {
        LinkKind.ORDER: ordered,
        LinkKind.SAME_TIME: lambda one, other: one == other,
        LinkKind.BACK_TO_BACK: adjacent,
    }
    return kinds[link.kind]


def _join(earlier: SessionId, later: SessionId, fits: Fits, board: Board) -> None:
    """Let each choice of one session need a fitting choice of the other."""
    ones, others = board.choices(earlier), board.choices(later)
    for times, literal in others.items():
        board.model.add_bool_or(
            [lit for before, lit in ones.items() if fits(before, times)] + [~literal]
        )
    for times, literal in ones.items():
        board.model.add_bool_or(
            [lit for after, lit in others.items() if fits(times, after)] + [~literal]
        )


def _apart(link: Link, numbered: dict[ActivityId, list[SessionId]], board: Board) -> None:
    for one, other in combinations(link.activities, 2):
        for mine in numbered[one]:
            for theirs in numbered[other]:
                _never_together(mine, theirs, board)


def _never_together(mine: SessionId, theirs: SessionId, board: Board) -> None:
    for times, literal in board.choices(mine).items():
        for other, taken in board.choices(theirs).items():
            if any(a.overlaps(b) for a in times for b in other):
                board.model.add_at_most_one([literal, taken])


def _same_staff(link: Link, numbered: dict[ActivityId, list[SessionId]], board: Board) -> None:
    for one, other in pairwise(link.activities):
        for mine, theirs in zip(numbered[one], numbered[other], strict=False):
            _with_staff_of(mine, theirs, board)
            _with_staff_of(theirs, mine, board)


def _with_staff_of(mine: SessionId, theirs: SessionId, board: Board) -> None:
    """Let everybody who is in a role of one session be in it in the other, if both are placed."""
    both = [board.any_of(board.placed(one)) for one in (mine, theirs)]
    there = {(need.role, p) for need in board.sessions[theirs].staff for p in need.people}
    for need in board.sessions[mine].staff:
        for person in need.people:
            same = [board.leads(theirs, need.role, person)] if (need.role, person) in there else []
            chosen = board.leads(mine, need.role, person)
            board.model.add_bool_or([*same, ~chosen, *(~placed for placed in both)])


def _seated_alike(link: Link, numbered: dict[ActivityId, list[SessionId]], board: Board) -> None:
    """Post nothing: who sits where is not this board's to say."""
    del link, numbered, board


WHOLE: dict[LinkKind, Callable[[Link, dict[ActivityId, list[SessionId]], Board], None]] = {
    LinkKind.APART: _apart,
    LinkKind.ROTATION: rotate,
    LinkKind.ALTERNATE: alternate,
    LinkKind.SAME_STAFF: _same_staff,
    LinkKind.SAME_STUDENTS: _seated_alike,
}
"""Kinds of link that are posted as a whole; the others join neighbours."""
