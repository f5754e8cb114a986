"""Keep every student in one class at a time."""

from __future__ import annotations

from itertools import combinations

from planner.domain.rules.one_class_at_a_time import OneClassAtATime
from planner.solver.board import Board


def post(rule: OneClassAtATime, board: Board) -> None:
    """Let at most one use of a group, and of those it shares students with, run at any moment."""
    del rule
    school = board.school
    lines = {g.id: (g.id, *school.ancestors(g.id)) for g in school.groups}
    inner = {ancestor for line in lines.values() for ancestor in line[1:]}
    for group, line in lines.items():
        if group not in inner:
            board.one_at_a_time([use for one in line for use in board.of_group(one)])
    for one, other in combinations(lines, 2):
        related = one in lines[other] or other in lines[one]
        if not related and school.share_students(one, other):
            board.one_at_a_time([*board.of_group(one), *board.of_group(other)])
