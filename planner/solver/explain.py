"""The smallest clash among demands that cannot all hold. Pure: it knows nothing of CP-SAT."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
Holds = Callable[[Sequence[T]], bool | None]
"""Says whether demands can all be met: ``True``, ``False``, or ``None`` when time ran out."""


@dataclass(frozen=True, slots=True)
class Clash(Generic[T]):
    """Demands that clash; ``minimal`` if it is proved that without any one of them they do not."""

    members: tuple[T, ...]
    minimal: bool


def smallest_clash(
    demands: Sequence[T], holds: Holds[T], always: Sequence[T] = ()
) -> Clash[T] | None:
    """Return a smallest set among ``demands`` that clashes beside what ``always`` holds.

    A demand is dropped only on a clear ``False``, so the answer is always a real clash. Halves are
    tried before single demands (QuickXplain; U. Junker, AAAI 2004), and each member is then left
    out once more to prove that it is needed. ``None`` if no clash is proved at all.
    """
    if holds([*always, *demands]) is not False:
        return None
    members = _shrunk(list(always), list(demands), holds, changed=bool(always))
    needed = all(
        holds([*always, *members[:place], *members[place + 1 :]]) is True
        for place in range(len(members))
    )
    return Clash(tuple(members), needed)


def _shrunk(beside: list[T], demands: list[T], holds: Holds[T], *, changed: bool) -> list[T]:
    """Return demands that clash beside the others; none if those clash by themselves."""
    if not demands or (changed and holds(beside) is False):
        return []
    if len(demands) == 1:
        return demands
    half = len(demands) // 2
    first, second = demands[:half], demands[half:]
    right = _shrunk([*beside, *first], second, holds, changed=True)
    left = _shrunk([*beside, *right], first, holds, changed=bool(right))
    return [*left, *right]
