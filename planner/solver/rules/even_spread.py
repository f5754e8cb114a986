"""Keep somebody's days equally full."""

from __future__ import annotations

from planner.domain.activity import Kind
from planner.domain.rule import QUARTER_HOUR
from planner.domain.rules.even_spread import EvenSpread
from planner.domain.week import MINUTES_A_DAY
from planner.solver.board import Board


def post(rule: EvenSpread, board: Board) -> None:
    """Compare the fullest day with the emptiest, planning time left out."""
    loads = []
    for day in board.cycle.day_ids:
        load = board.model.new_int_var(0, MINUTES_A_DAY, f"minutes of {rule.person} on {day}")
        work = [
            use.span.minutes * use.literal
            for use in board.of_person(rule.person)
            if use.span.day == day and use.session.kind is not Kind.PLANNING
        ]
        board.model.add(load == sum(work))
        loads.append(load)
    fullest = board.model.new_int_var(0, MINUTES_A_DAY, f"fullest day of {rule.person}")
    emptiest = board.model.new_int_var(0, MINUTES_A_DAY, f"emptiest day of {rule.person}")
    board.model.add_max_equality(fullest, loads)
    board.model.add_min_equality(emptiest, loads)
    board.at_most_amount(fullest - emptiest, MINUTES_A_DAY, rule.minutes, unit=QUARTER_HOUR)
