"""Which statement counts where several speak of the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.domain.catalogue import expand
from planner.domain.rule import Statement

if TYPE_CHECKING:
    from planner.domain.school import School

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overridden:
    """How much of a statement later ones replace.

    Attributes:
        rows: the later statements that do, from 0.
        lost: how many of its people, teams, groups or pairs they speak of.
        all: how many it speaks of.

    """

    rows: tuple[int, ...]
    lost: int
    all: int

    @property
    def whole(self) -> bool:
        """Whether nothing is left of it."""
        return self.lost == self.all


class Owners:
    """For each key of a rule, the last statement in force that makes a rule with it."""

    def __init__(self, school: School, statements: Sequence[Statement]) -> None:
        self._keys = [_keys(school, statement) for statement in statements]
        self._owner: dict[Key, int] = {}
        for row, keys in enumerate(self._keys):
            if statements[row].in_force:
                self._owner.update(dict.fromkeys(keys, row))
        self._in_force = [statement.in_force for statement in statements]

    def overridden(self, row: int) -> Overridden | None:
        """Return what later statements replace of one, if anything; nothing of one that is off."""
        return self._lost(self._keys[row], row) if self._in_force[row] else None

    def overridden_rules(self, keys: Iterable[Key]) -> Overridden | None:
        """Return what statements replace of rules that a table implies, if anything."""
        return self._lost(tuple(keys), -1)

    def _lost(self, keys: tuple[Key, ...], own: int) -> Overridden | None:
        owners = Counter(self._owner.get(key, own) for key in keys)
        del owners[own]
        if not owners:
            return None
        return Overridden(rows=tuple(sorted(owners)), lost=owners.total(), all=len(keys))


def _keys(school: School, statement: Statement) -> tuple[Key, ...]:
    """Return the keys of a statement's rules; none if it makes no sense (any more)."""
    try:
        return tuple(rule.key for rule in expand(school, statement))
    except (KeyError, ValueError):
        return ()
