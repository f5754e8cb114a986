"""Bound the size of a team and the span of its leader."""

from __future__ import annotations

from planner.domain.rules.team_size import TeamSize
from planner.solver.board import Board


def post(rule: TeamSize, board: Board) -> None:
    """Compare the numbers; nothing here is the search's to decide."""
    team = board.school.team[rule.team]
    size = [(1, board.true)] * len(team.led)
    board.at_least(size, rule.least)
    board.at_most(size, rule.most)
    if team.leader is not None:
        span = {p for other in board.school.teams if other.leader == team.leader for p in other.led}
        board.at_most([(1, board.true)] * len(span), rule.span)
