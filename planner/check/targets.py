"""What the checker says of a move before it is made: free, at a cost, or blocked, and by what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.ids import SessionId, StudentId
from planner.domain.move import Move


class Ease(StrEnum):
    """How easily a move can be made."""

    FREE = "free"
    COSTS = "costs"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacle:
    """One reason why a move is blocked: a promise or a law of physics that it would break.

    Attributes:
        sentence: what would be wrong, in the school's own words.
        rule: the key of the rule.
        sessions: the other sessions that are in the way; empty where moving none of them helps.

    """

    sentence: str
    rule: tuple[str, ...]
    sessions: tuple[SessionId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What a move costs by one preference: its weight times the size; below 0 it is a gain."""

    sentence: str
    rule: tuple[str, ...]
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """How much of a promise's slack a move takes, in ``unit``; the promise is still kept."""

    sentence: str
    rule: tuple[str, ...]
    taken: int
    left: int
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A move and the whole judgement on it.

    Attributes:
        move: what is done, with the seats that are given up for it.
        obstacles: every promise it would break that is not as badly broken already.
        prices: every preference whose penalty it changes.
        spent: every promise whose slack it lessens.
        mended: the keys of promises that are broken now and would hold then.

    """

    move: Move
    obstacles: tuple[Obstacle, ...] = ()
    prices: tuple[Price, ...] = ()
    spent: tuple[Spent, ...] = ()
    mended: tuple[tuple[str, ...], ...] = ()

    @property
    def ease(self) -> Ease:
        """Blocked by any obstacle; costs if penalty or lost seats make it worse than now."""
        if self.obstacles:
            return Ease.BLOCKED
        return Ease.COSTS if self.cost > 0 or self.losing else Ease.FREE

    @property
    def cost(self) -> int:
        """By how much the penalty of all preferences rises; below 0 it falls."""
        return sum(price.amount for price in self.prices)

    @property
    def losing(self) -> tuple[StudentId, ...]:
        """The students who give up a seat and take none."""
        taking = {change.student for change in self.move.seats if change.takes is not None}
        leaving = (change.student for change in self.move.seats if change.takes is None)
        return tuple(dict.fromkeys(one for one in leaving if one not in taking))

    @property
    def rank(self) -> tuple[int, int, int, int]:
        """Sort targets by this, best first: possible, seats lost, penalty, slack taken."""
        taken = sum(spent.taken for spent in self.spent)
        return (len(self.obstacles), len(self.losing), self.cost, taken)
