"""What the checker says of a move before it is made: free, at a cost, or blocked, and by what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

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


@dataclass(frozen=True, kw_only=True)
class Target:
    """A move and the whole judgement on it.

    That a move is blocked can be known long before every reason is, so a blocked target may be
    judged only when somebody asks for more than that: see :meth:`blocked`.

    Attributes:
        move: what is done, with the seats that are given up for it.
        obstacles: every promise it would break that is not as badly broken already.
        prices: every preference whose penalty it changes.
        spent: every promise whose slack it lessens.
        mended: the keys of promises that are broken now and would hold then.

    """

    move: Move
    obstacles: tuple[Obstacle, ...] = field(default_factory=tuple)
    prices: tuple[Price, ...] = field(default_factory=tuple)
    spent: tuple[Spent, ...] = field(default_factory=tuple)
    mended: tuple[tuple[str, ...], ...] = field(default_factory=tuple)

    @classmethod
    def blocked(cls, move: Move, judge: Callable[[Move], Target]) -> Target:
        """Return a target that is known to be blocked; ``judge`` is asked once for the rest."""
        found = cls.__new__(cls)
        found.__dict__.update(move=move, _judge=judge)
        return found

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - only for what is judged later
        """Judge now what was left for later."""
        if name.startswith("_") or "_judge" not in self.__dict__:
            raise AttributeError(name)
        judge = self.__dict__.pop("_judge")
        self.__dict__.update(judge(self.move).__dict__)
        return self.__dict__[name]

    def __getstate__(self) -> dict[str, Any]:
        """Return the whole judgement: it is not judged later in another process."""
        return {each.name: getattr(self, each.name) for each in fields(self)}

    @property
    def ease(self) -> Ease:
        """Blocked by any obstacle; costs if penalty or lost seats make it worse than now."""
        if "_judge" in self.__dict__ or self.obstacles:
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
        """Sort targets by this, best first: possible, seats lost, penalty, slack taken.

        What a blocked move would cost besides does not count.
        """
        if self.ease is Ease.BLOCKED:
            return (1, len(self.losing), 0, 0)
        return (0, len(self.losing), self.cost, sum(spent.taken for spent in self.spent))
