"""Bound the people of each kind in a team."""

from __future__ import annotations

from planner.domain.rules.team_composition import TeamComposition
from planner.solver.board import Board


def post(rule: TeamComposition, board: Board) -> None:
    """Compare the numbers; nothing here is the search's to decide."""
    people = [board.school.person[person] for person in board.school.team[rule.team].everybody]
    for attribute, number in rule.wanted:
        there = [(1, board.true) for person in people if rule.is_one(person, attribute)]
        board.at_least(there, number)
        board.at_most(there, number)
