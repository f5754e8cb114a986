"""Give a leader's time to coaching."""

from __future__ import annotations

from planner.domain.activity import Kind
from planner.domain.rules.leader_share import LeaderShare
from planner.solver.board import Board


def post(rule: LeaderShare, board: Board) -> None:
    """Sum the observations and talks of an average week in which the person is the coach."""
    coaching = [
        use
        for use in board.of_person(rule.person)
        if use.session.kind in (Kind.OBSERVATION, Kind.TALK) and use.session.coach == rule.person
    ]
    board.at_least_minutes(coaching, rule.needed, weeks=len(board.cycle.weeks))
