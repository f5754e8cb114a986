"""Let a coach come only in their own planning period."""

from __future__ import annotations

from planner.domain.activity import Kind
from planner.domain.rules.coach_planning_period import CoachPlanningPeriod
from planner.solver.board import Board


def post(rule: CoachPlanningPeriod, board: Board) -> None:
    """Keep each visit out of the blocks in which the coach teaches."""
    taught = {day: board.blocks_taught(rule.coach, day) for day in board.cycle.day_ids}
    kinds = (Kind.OBSERVATION, Kind.TALK) if rule.talk else (Kind.OBSERVATION,)
    for session in [s for kind in kinds for s in board.coaching(rule.coach, rule.coachee, kind)]:
        for (span,), literal in board.choices(session.id).items():
            meanwhile = [lit for block, lit in taught[span.day].items() if block.overlaps(span)]
            if meanwhile:
                teaching = board.any_of(meanwhile)
                board.at_most([(1, literal), (1, teaching)], 1)
