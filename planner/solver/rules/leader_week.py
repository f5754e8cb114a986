"""Let each week of a leader hold the whole bundle."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from planner.domain.activity import Kind
from planner.domain.ids import DayId, PersonId
from planner.domain.people import Team, TeamKind
from planner.domain.rules.leader_week import LeaderWeek
from planner.domain.session import Session
from planner.solver.board import Board

Wanted = Callable[[Session], bool]


def post(rule: LeaderWeek, board: Board) -> None:
    """Count each part of the bundle, week by week."""
    teams = [
        team
        for team in board.school.teams
        if team.leader == rule.person and team.kind is TeamKind.TEACHING
    ]
    for week in board.cycle.weeks:
        _own_parts(rule, board, week)
        for team in teams:
            _team_parts(rule, board, week, team)
        for member in dict.fromkeys(member for team in teams for member in team.led):
            _count(rule, board, week, _with(Kind.OBSERVATION, rule, member), rule.observations)
            _count(rule, board, week, _with(Kind.TALK, rule, member), rule.talks)


def _own_parts(rule: LeaderWeek, board: Board, week: Sequence[DayId]) -> None:
    leadership = {team.id for team in board.school.teams if team.kind is TeamKind.LEADERSHIP}
    planning = [use for use in board.own_planning(rule.person) if use.span.day in week]
    board.at_least_minutes(planning, Fraction(rule.planning_minutes))
    _count(rule, board, week, lambda s: s.team in leadership, rule.leadership)
    _count(
        rule,
        board,
        week,
        lambda s: s.kind is Kind.TALK and s.coachee == rule.person,
        rule.own_coaching,
    )
    _count(
        rule,
        board,
        week,
        lambda s: s.kind in (Kind.CLASS, Kind.SMALL_GROUP),
        rule.with_students,
    )


def _team_parts(rule: LeaderWeek, board: Board, week: Sequence[DayId], team: Team) -> None:
    for wanted, times in (
        (lambda s: s.team == team.id and s.purpose == "planning", rule.planning),
        (lambda s: s.team == team.id and s.kind is Kind.DATA_MEETING, rule.data),
        (lambda s: s.team == team.id and s.kind is Kind.REHEARSAL, rule.rehearsals),
    ):
        _count(rule, board, week, wanted, times)


def _with(kind: Kind, rule: LeaderWeek, member: PersonId) -> Wanted:
    return lambda s: s.kind is kind and (s.coach, s.coachee) == (rule.person, member)


def _count(
    rule: LeaderWeek, board: Board, week: Sequence[DayId], wanted: Wanted, times: int
) -> None:
    uses = [
        (1, use.literal)
        for use in board.of_person(rule.person)
        if use.span.day in week and wanted(use.session)
    ]
    board.at_least(uses, times)
