"""How strong a preference is: five words for the weights from 1 to 100."""

from __future__ import annotations

from enum import IntEnum

from planner.domain.language import say


class Weight(IntEnum):
    """The weight that each of the five words stands for."""

    SLIGHT = 10
    SOME = 30
    IMPORTANT = 50
    VERY = 70
    NEARLY_PROMISED = 90


BAND = 20
"""Each word also tells of the weights around its own: 1 to 20, 21 to 40, ..., 81 to 100."""


def word_for(weight: int) -> Weight:
    """Return the word that tells best how much a weight from 1 to 100 is."""
    return tuple(Weight)[(weight - 1) // BAND]


def told(weight: int) -> str:
    """Say a weight; a number that is none of the five is told with its word."""
    name = name_of(word_for(weight))
    return name if weight in tuple(Weight) else f"{name} ({weight})"


def name_of(weight: Weight) -> str:
    """Return the word."""
    return {
        Weight.SLIGHT: say("nice to have"),
        Weight.SOME: say("somewhat important"),
        Weight.IMPORTANT: say("important"),
        Weight.VERY: say("very important"),
        Weight.NEARLY_PROMISED: say("almost a promise"),
    }[weight]
