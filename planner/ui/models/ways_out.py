"""What a person can do where something was dropped on a place that is blocked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.move import Move


class WayOut(StrEnum):
    """What is done instead of the blocked move."""

    REPAIR = "repair"
    SWAP = "swap"
    PARK = "park"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way out, as a list shows it.

    Attributes:
        note: what it means, or why it cannot be taken.
        move: what it does at once; ``None`` where something has to be searched for.
        step: what it is called where steps are undone.
        possible: whether it can be taken.

    """

    kind: WayOut
    title: str
    note: str
    move: Move | None = None
    step: str = ""
    possible: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked: why it is blocked, and what to do about it."""

    heading: str
    reasons: tuple[str, ...]
    ways: tuple[Way, ...]
