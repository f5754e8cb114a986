"""The best places for one session, each with its reasons."""

from __future__ import annotations

from dataclasses import dataclass

from planner.check.moves import Moves
from planner.check.targets import Target
from planner.domain.ids import SessionId
from planner.domain.week import Times
from planner.services.finding.wording import place_text, reasons, verdict_text

MOST = 9
"""One for each digit key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One place: its number from 1 (the best) on, when it is, and what is to be said of it."""

    number: int
    target: Target
    when: str
    verdict: str
    reasons: tuple[str, ...]

    @property
    def times(self) -> Times:
        """When it is."""
        return self.target.move.placements[0].times


def best_slots(moves: Moves, session: SessionId, most: int = MOST) -> tuple[Slot, ...]:
    """Return the places to which a session could go, best first.

    Blocked ones come last, the fewest reasons against them first: of these it is worth knowing
    what is in the way. Places that are alike come as time passes.
    """
    cycle = moves.project.school.cycle
    ranked = sorted(moves.targets(session), key=lambda target: target.rank)
    return tuple(
        Slot(
            number=number,
            target=target,
            when=place_text(cycle, target.move.placements[0].times),
            verdict=verdict_text(target),
            reasons=reasons(moves, target),
        )
        for number, target in enumerate(ranked[:most], start=1)
    )
