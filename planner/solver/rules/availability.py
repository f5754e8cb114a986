"""Schedule people only when they are available, and groups only on site."""

from __future__ import annotations

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
        for use in board.of_group(group.id):
            if use.span.day in group.off_site_days:
                board.never(use.literal)
