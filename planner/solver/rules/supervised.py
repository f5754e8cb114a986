"""Keep an adult with a group in every block.

What covers a moment is a product of clauses: the group's own sessions, or those of each part. A
promise posts the clauses, one for the group and block where sessions fill whole blocks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise, product

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import Kind
from planner.domain.ids import DayId, GroupId
from planner.domain.rules.supervised import Supervised
from planner.domain.session import Session
from planner.domain.week import BlockKind, Span
from planner.solver.board import Board
from planner.solver.uses import Use

STUDENT_BLOCKS = frozenset({BlockKind.CLASS, BlockKind.SPECIALS, BlockKind.ADVISORY})

Clause = dict[int, Literal]
"""Booleans by index, of which one has to be true."""
Covering = dict[tuple[GroupId, DayId], list[Use]]
"""The uses of a day by which sessions that name a group cover it."""


def post(rule: Supervised, board: Board) -> None:
    """Demand that every moment of every block be covered."""
    kinds = STUDENT_BLOCKS | ({BlockKind.LUNCH} if rule.lunch else set())
    covering = _covering(rule.group, board)
    for day in board.cycle.day_ids:
        for row in () if _off_site(rule.group, day, board) else board.rows(day, (rule.group,)):
            if row.kind in kinds:
                _cover(rule, board, _needed(rule.group, row.on(day), covering, board))


def _cover(rule: Supervised, board: Board, clauses: list[Clause]) -> None:
    if rule.promised:
        for clause in clauses:
            board.at_least([(1, literal) for literal in clause.values()], 1)
        return
    held = board.all_of([board.any_of(clause.values()) for clause in clauses] or [board.true])
    board.at_least([(1, held)], 1)


def _covering(group: GroupId, board: Board) -> Covering:
    """Collect what covers the group, the larger groups it is a part of, and its parts."""
    found: Covering = defaultdict(list)
    for one in (*board.school.ancestors(group), *_family(group, board)):
        for use in board.of_group(one):
            if (literal := _with_adult(use, board)) is not None:
                found[one, use.span.day].append(Use(use.session, use.span, literal))
    return found


def _family(group: GroupId, board: Board) -> Iterator[GroupId]:
    yield group
    for part in board.school.groups:
        if part.parent == group:
            yield from _family(part.id, board)


def _with_adult(use: Use, board: Board) -> Literal | None:
    """Return whether the session runs then and covers its students; ``None``: it never does."""
    session = use.session
    at_home = session.kind is Kind.ONLINE and not session.rooms
    if at_home or any(need.least > 0 for need in session.staff):
        return use.literal
    there = _anybody(session, board)
    return board.all_of([use.literal, board.any_of(there)]) if there else None


def _anybody(session: Session, board: Board) -> list[Literal]:
    return [board.leads(session.id, n.role, p) for n in session.staff for p in n.people]


def _needed(group: GroupId, block: Span, covering: Covering, board: Board) -> list[Clause]:
    """Return the clauses of a block's pieces, without those that others imply."""
    near = [
        use
        for one in (*board.school.ancestors(group), *_family(group, board))
        for use in covering[one, block.day]
        if use.span.overlaps(block)
    ]
    cuts = {block.start, block.end}
    cuts |= {minute for use in near for minute in (use.span.start, use.span.end)}
    inside = sorted(minute for minute in cuts if block.start <= minute <= block.end)
    above = [use for one in board.school.ancestors(group) for use in covering[one, block.day]]
    clauses: dict[tuple[int, ...], Clause] = {}
    for start, end in pairwise(inside):
        piece = Span(day=block.day, start=start, end=end)
        for clause in _clauses(group, piece, covering, board):
            whole = {**clause, **_running(above, piece)}
            clauses[tuple(sorted(whole))] = whole
    return list(_strictest(clauses.values()))


def _running(uses: Iterable[Use], piece: Span) -> Clause:
    return {use.literal.index: use.literal for use in uses if use.span.contains(piece)}


def _clauses(group: GroupId, piece: Span, covering: Covering, board: Board) -> list[Clause]:
    """Return clauses that all hold exactly when the group or all parts of a split are covered."""
    own = _running(covering[group, piece.day], piece)
    splits: dict[str, list[Clause]] = defaultdict(list)
    for part in board.school.groups:
        if part.parent == group:
            splits[part.split] += (
                []
                if _off_site(part.id, piece.day, board)
                else _clauses(part.id, piece, covering, board)
            )
    return [
        {**own, **{index: lit for clause in chosen for index, lit in clause.items()}}
        for chosen in product(*splits.values())
    ]


def _strictest(clauses: Iterable[Clause]) -> Iterator[Clause]:
    kept: list[Clause] = []
    for clause in sorted(clauses, key=len):
        if not any(other.keys() <= clause.keys() for other in kept):
            kept.append(clause)
            yield clause


def _off_site(group: GroupId, day: DayId, board: Board) -> bool:
    line = (group, *board.school.ancestors(group))
    return any(day in board.school.group[one].off_site_days for one in line)
