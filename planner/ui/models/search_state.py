"""How a search of the solver stands: what a build and the question why have in common."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from planner.check.argument import Argument
from planner.domain.language import say_marked

CONTEXT = "Search"


class Stage(Enum):
    """What is going on."""

    IDLE = auto()
    COUNTING = auto()
    SEARCHING = auto()
    STOPPING = auto()
    JUDGING = auto()
    ENDED = auto()

    @property
    def busy(self) -> bool:
        """Whether a search is under way."""
        return self not in (Stage.IDLE, Stage.ENDED)


class Mood(Enum):
    """Whether the last sentence is good news."""

    NEUTRAL = auto()
    GOOD = auto()
    WARNING = auto()
    BAD = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchState:
    """What a panel shows about any search.

    Attributes:
        headline: what is going on, or how it ended, in one sentence.
        hint: what that means and what to do next, or nothing.
        seconds: since it began.
        limit: seconds that it may take.
        arguments: what counting found.
        stale: whether the school or its rules were changed since it began.

    """

    stage: Stage = Stage.IDLE
    headline: str = ""
    hint: str = ""
    mood: Mood = Mood.NEUTRAL
    seconds: float = 0.0
    limit: float = 0.0
    arguments: tuple[Argument, ...] = ()
    stale: bool = False

    @property
    def fraction(self) -> float | None:
        """The part of the time limit that has passed, 0 to 1; ``None`` while that says nothing."""
        if self.stage is not Stage.SEARCHING or self.limit <= 0:
            return None
        return min(1.0, self.seconds / self.limit)

    @property
    def can_stop(self) -> bool:
        """Whether a search is under way that was not asked to end yet."""
        return self.stage is Stage.SEARCHING


def tr(text: str) -> str:
    """Return the text in the language of the program."""
    return QCoreApplication.translate(CONTEXT, text)


def phase_text(phase: str) -> str:
    """Return what the solver is at, as a sentence that is not over: ``Seating students…``."""
    told = say_marked(phase)
    return f"{told[:1].upper()}{told[1:]}…" if told else ""


def clock_text(seconds: float) -> str:
    """Return a duration as minutes and seconds: ``1:05``."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
