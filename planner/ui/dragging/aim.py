"""What the hand aims at."""

from __future__ import annotations

from dataclasses import dataclass

from planner.check.targets import Ease, Target
from planner.domain.ids import SessionId
from planner.ui.dragging import words
from planner.ui.dragging.ghost import Verdict
from planner.ui.dragging.spots import NOWHERE, UNJUDGED, Landing, Spot
from planner.ui.dragging.zones import DropZone
from planner.ui.icons import Icon

SIGNS = {Ease.FREE: Icon.CHECK, Ease.COSTS: Icon.CHECK, Ease.BLOCKED: Icon.CROSS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """A cell and what would be done there, a zone outside the grid, or nothing.

    Attributes:
        cell: its row and column; -1 and -1 while the hand is over none.
        spot: what the cell says.
        landing: how it would be put down there.
        partner: the session with which it would change places.
        zone: where it would be dropped outside the grid.

    """

    cell: tuple[int, int] = (-1, -1)
    spot: Spot = NOWHERE
    landing: Landing | None = None
    partner: SessionId | None = None
    zone: DropZone | None = None

    @property
    def target(self) -> Target | None:
        """The judgement on what would be done."""
        return self.landing.target if self.landing else None

    @property
    def stays(self) -> bool:
        """Whether it would stay where it is."""
        return self.spot.here and self.landing is None

    @property
    def on_cell(self) -> bool:
        """Whether it is a cell."""
        return self.cell[0] >= 0

    def same_as(self, other: Aim) -> bool:
        """Say whether the other one means the same; this is asked at each movement."""
        return (
            self.cell == other.cell
            and self.zone is other.zone
            and self.landing is other.landing
            and self.judged is other.judged
        )

    @property
    def judged(self) -> bool:
        """Whether it is known what the cell says."""
        return self.spot is not UNJUDGED

    @property
    def verdict(self) -> Verdict:
        """What the card in the hand says."""
        if self.zone is not None:
            return Verdict(text=self.zone.says)
        if not self.on_cell or self.stays:
            return Verdict(text=words.staying())
        if not self.judged:
            return Verdict(text="…")
        target = self.target
        if target is None:
            return Verdict(text=words.refused(), icon=Icon.CROSS, bad=True)
        text = words.verdict(target)
        if self.partner is not None:
            text = words.swapping(text)
        return Verdict(text=text, icon=SIGNS[target.ease], bad=target.ease is Ease.BLOCKED)


NOTHING = Aim()
