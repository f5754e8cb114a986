"""Ask the solver and the checker the same question about one rule and one schedule."""

from __future__ import annotations

from collections.abc import Iterator

from ortools.sat.python import cp_model

from planner.domain.project import Project
from planner.domain.rule import Rule
from planner.solver.board import Board
from planner.solver.build import board_for
from planner.solver.decisions import is_planning_piece
from planner.solver.seat_postings import SEAT_POSTINGS
from planner.solver.seating import Seating
from tests.builders import breaches, size, the_rule


def both_allow(project: Project, code: str, *about: str) -> bool:
    """Say whether the project's schedule keeps the rule; solver and checker must agree on it."""
    checker = not breaches(project, code, *about)
    solver = _solved(project, the_rule(project, code, *about)) is not None

    assert solver == checker, f"solver says {solver}, checker says {checker}"
    return solver


def both_charge(project: Project, code: str, *about: str) -> int:
    """Return what a preference costs in the project's schedule; both must say the same."""
    rule = the_rule(project, code, *about)
    checker = (rule.weight or 0) * size(project, code, *about)
    solver = _solved(project, rule)

    assert solver == checker, f"solver says {solver}, checker says {checker}"
    return checker


def _solved(project: Project, rule: Rule) -> int | None:
    """Return the penalty with just this rule posted and the schedule fixed, or ``None``."""
    board = board_for(project, [rule])
    _fix(board, project)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    status = solver.solve(board.model)
    if status == cp_model.INFEASIBLE:
        return None
    assert status == cp_model.OPTIMAL
    return round(solver.objective_value) if board.costs else 0


def _fix(board: Board, project: Project) -> None:
    """Leave the solver no choice but the project's schedule."""
    for session in board.sessions.values():
        pool = board.planning_pool(session) if is_planning_piece(session) else (session.id,)
        if session.id != pool[0]:
            continue
        placements = [p for s in pool if (p := project.schedule.get(s)) is not None]
        taken = {placement.times for placement in placements}
        assert taken <= board.choices(session.id).keys(), f"{session.id} has no such choice"
        for times, literal in board.choices(session.id).items():
            board.model.add(literal == (times in taken))
        for placement in placements:
            for need in session.staff:
                for person in () if need.fixed else need.people:
                    chosen = (need.role, person) in placement.staff
                    board.model.add(board.leads(session.id, need.role, person) == chosen)
            for room in session.rooms if len(session.rooms) > 1 else ():
                board.model.add(board.in_room(session.id, room) == (room == placement.room))


def seats_allowed(project: Project, code: str, *about: str) -> bool:
    """Say whether the project's rosters keep a rule about seats; solver and checker must agree.

    The solver is asked twice: with the sections where they are, and on a board that has to place
    them there itself.
    """
    checker = not breaches(project, code, *about)
    rule = the_rule(project, code, *about)
    for seating in _seatings(project):
        solver = _seated(project, rule, *seating) is not None
        assert solver == checker, f"solver says {solver}, checker says {checker}"
    return checker


def seats_charged(project: Project, code: str, *about: str) -> int:
    """Return what a preference about seats costs in the project's rosters; all must agree."""
    rule = the_rule(project, code, *about)
    checker = (rule.weight or 0) * size(project, code, *about)
    for seating in _seatings(project):
        solver = _seated(project, rule, *seating)
        assert solver == checker, f"solver says {solver}, checker says {checker}"
    return checker


def _seatings(project: Project) -> Iterator[tuple[Seating, Board | None]]:
    """Yield the seats of sections that are placed, and of sections that a board places."""
    yield Seating(project), None
    board = board_for(project, [])
    yield Seating(project, board=board), board


def _seated(project: Project, rule: Rule, seating: Seating, board: Board | None) -> int | None:
    """Return the penalty with just this rule posted and the seats fixed, or ``None``."""
    if rule.code in SEAT_POSTINGS:
        with seating.posting(rule):
            SEAT_POSTINGS[rule.code](rule, seating)
    if board is not None:
        _fix(board, project)
    if not _seats_fixed(seating, project):
        return None
    costs = sum((cost.rule.weight or 0) * cost.size for cost in seating.costs)
    seating.model.minimize(costs)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    status = solver.solve(seating.model)
    if status == cp_model.INFEASIBLE:
        return None
    assert status == cp_model.OPTIMAL
    return round(solver.objective_value)


def _seats_fixed(seating: Seating, project: Project) -> bool:
    """Leave no choice but the project's rosters, unless they hold seats that nobody can have."""
    for section in project.school.asked.section:
        listed = project.schedule.roster.get(section, ())
        for student, seat in seating.roster(section):
            seating.model.add(seat == (student.id in listed))
        if any(seating.sits(student, section) is None for student in listed):
            return False
    return project.schedule.roster.keys() <= project.school.asked.section.keys()
