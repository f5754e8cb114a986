"""Let each talk follow an observation of its own."""

from __future__ import annotations

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import Kind
from planner.domain.rules.observation_then_talk import ObservationThenTalk
from planner.domain.session import Session
from planner.solver.board import Board


def post(rule: ObservationThenTalk, board: Board) -> None:
    """Match each talk with an earlier observation within the lag; no observation serves two."""
    visits = board.coaching(rule.coach, rule.coachee, Kind.OBSERVATION)
    talks = board.coaching(rule.coach, rule.coachee, Kind.TALK)
    matched = {
        (talk.id, visit.id): board.model.new_bool_var(f"{talk.id} follows {visit.id}")
        for talk in talks
        for visit in visits
    }
    for visit in visits:
        board.model.add_at_most_one(matched[talk.id, visit.id] for talk in talks)
    for talk in talks:
        followed = [matched[talk.id, visit.id] for visit in visits]
        board.model.add_at_most_one(followed)
        terms = [(1, lit) for lit in board.placed(talk.id)] + [(-1, lit) for lit in followed]
        board.at_most(terms, 0)
        for visit in visits:
            _follow(rule, board, talk, visit, matched[talk.id, visit.id])


def _follow(
    rule: ObservationThenTalk, board: Board, talk: Session, visit: Session, match: Literal
) -> None:
    """If matched, the observation is at a time from which the talk comes soon enough."""
    for (later,), literal in board.choices(talk.id).items():
        position = board.cycle.position(later.day)
        days = board.cycle.day_ids[max(0, position - rule.lag_days) : position]
        early = [board.any_of(lits) for day in days if (lits := board.on_day(visit.id, day))]
        early += [
            lit
            for (earlier,), lit in board.choices(visit.id).items()
            if earlier.day == later.day and earlier.end <= later.start
        ]
        board.model.add_bool_or([*early, ~literal, ~match])
