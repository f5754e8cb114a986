"""Schedule people only when they are available, and groups only on site."""

from __future__ import annotations

from planner.domain.places import Group
from planner.domain.rules.availability import Availability
from planner.solver.board import Board


def post(rule: Availability, board: Board) -> None:
    """Forbid every use at a time away."""
    del rule
    for person in board.school.people:
        for use in board.of_person(person.id):
            if any(use.span.overlaps(away) for away in person.unavailable):
                board.never(use.literal)
    for group in board.school.groups:
        if group.off_site_days:
            _keep_away(group, board)


def _keep_away(group: Group, board: Board) -> None:
    """Forbid sessions of the group, and of all that share students with it, on its days off."""
    for other in board.school.groups:
        if other is group or board.school.share_students(group.id, other.id):
            for use in board.of_group(other.id):
                if use.span.day in group.off_site_days:
                    board.never(use.literal)
