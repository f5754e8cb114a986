"""Let students leave early and the staff collaborate afterwards."""

from __future__ import annotations

from planner.domain.activity import TEAM_TIME, Kind
from planner.domain.ids import DayId, PersonId
from planner.domain.rules.early_release import EarlyRelease
from planner.solver.board import Board

TOGETHER = TEAM_TIME | {Kind.TALK}


def post(rule: EarlyRelease, board: Board) -> None:
    """Forbid what students have after the release, then look at each person."""
    for day in rule.days(board.school):
        _students(rule, board, day)
        for person in rule.people:
            _person(rule, board, day, person)


def _students(rule: EarlyRelease, board: Board, day: DayId) -> None:
    late = [
        literal
        for session in board.sessions.values()
        if session.groups
        for times, literal in board.choices(session.id).items()
        if any(span.day == day and span.end > rule.release for span in times)
    ]
    board.at_most([(1, literal) for literal in late], 0)


def _person(rule: EarlyRelease, board: Board, day: DayId, person: PersonId) -> None:
    """Count one for a person without enough team time, or with anything else."""
    after = [u for u in board.of_person(person) if u.span.day == day and u.span.end > rule.release]
    together = [
        (use.span.end - max(use.span.start, rule.release), use.literal)
        for use in after
        if use.session.kind in TOGETHER
    ]
    other = [use.literal for use in after if use.session.kind not in TOGETHER]
    if rule.promised:
        board.at_least(together, rule.minutes)
        board.at_most([(1, literal) for literal in other], 0)
        return
    short = ~board.reaches(together, rule.minutes)
    board.at_most([(1, board.any_of([short, *other]))], 0)
