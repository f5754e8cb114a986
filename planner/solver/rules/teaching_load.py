"""Bound how much, and how many different things and students, somebody teaches."""

from __future__ import annotations

from collections import defaultdict

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import TEACHING
from planner.domain.ids import GroupId
from planner.domain.rules.teaching_load import TEN, TeachingLoad
from planner.solver.board import Board
from planner.solver.demands import Term


def post(rule: TeachingLoad, board: Board) -> None:
    """Say of each class, course, subject and group whether the person teaches it."""
    classes: dict[str, list[Literal]] = defaultdict(list)
    courses: dict[str, list[Literal]] = defaultdict(list)
    subjects: dict[str, list[Literal]] = defaultdict(list)
    groups: dict[GroupId, list[Literal]] = defaultdict(list)
    for use in board.of_person(rule.person):
        session = use.session
        if session.kind not in TEACHING:
            continue
        classes[session.activity or ""].append(use.literal)
        for group in session.groups:
            groups[group].append(use.literal)
        if session.course is not None:
            courses[session.course].append(use.literal)
            if department := board.school.course[session.course].department:
                subjects[department].append(use.literal)
    for found, most in (
        (classes, rule.classes),
        (courses, rule.courses),
        (subjects, rule.subjects),
    ):
        if len(found) > most:
            board.at_most([(1, board.any_of(literals)) for literals in found.values()], most)
    board.at_most(_students(groups, board), rule.students, unit=TEN)


def _students(groups: dict[GroupId, list[Literal]], board: Board) -> list[Term]:
    """Return each group's students, counted if no larger group with them is taught."""
    terms: list[Term] = []
    for group, literals in groups.items():
        size = board.school.group[group].size
        larger = [one for one in board.school.ancestors(group) if one in groups]
        taught = board.any_of(literals)
        if larger:
            whole = board.any_of(literal for one in larger for literal in groups[one])
            terms.append((size, board.all_of([taught, ~whole])))
        else:
            terms.append((size, taught))
    return terms
