"""Let all parts of a group have their small groups at the same times."""

from __future__ import annotations

from collections import defaultdict

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import Kind
from planner.domain.ids import GroupId
from planner.domain.rules.regroup_freely import RegroupFreely
from planner.domain.week import Span
from planner.solver.board import Board

KINDS = frozenset({Kind.SMALL_GROUP, Kind.STATION, Kind.ONLINE})


def post(rule: RegroupFreely, board: Board) -> None:
    """Demand of each time that all parts be there as soon as one is."""
    parts = [
        group.id
        for group in board.school.groups
        if group.parent == rule.group and rule.split in ("", group.split)
    ]
    there: dict[Span, dict[GroupId, list[Literal]]] = defaultdict(lambda: defaultdict(list))
    for part in parts:
        for use in board.of_group(part):
            if use.session.kind in KINDS:
                there[use.span][part].append(use.literal)
    for by_part in there.values():
        present = [board.any_of(by_part[part]) for part in parts]
        anybody = board.any_of(present)
        board.at_most([(len(parts), anybody), *((-1, one) for one in present)], 0)
