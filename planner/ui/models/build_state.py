"""How a build stands, in the words of the person who waits for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from planner.check.argument import Argument
from planner.services.building import BuildReport
from planner.services.ports import Outcome

CONTEXT = "Build"


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
        """Whether a build is under way."""
        return self not in (Stage.IDLE, Stage.ENDED)


class Mood(Enum):
    """Whether the last sentence is good news."""

    NEUTRAL = auto()
    GOOD = auto()
    WARNING = auto()
    BAD = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildState:
    """All that a panel shows about a build.

    Attributes:
        headline: what is going on, or how it ended, in one sentence.
        hint: what to do next, or nothing.
        objective, bound: the best penalty so far, and what none can be below.
        seconds: since the build began.
        limit: seconds that it may take.
        arguments: what counting found.
        best_at_hand: whether a schedule of a failed build can still be kept.
        asks_why: whether it ended without a schedule, so that a person will want to know why.

    """

    stage: Stage = Stage.IDLE
    headline: str = ""
    hint: str = ""
    mood: Mood = Mood.NEUTRAL
    objective: int | None = None
    bound: int | None = None
    seconds: float = 0.0
    limit: float = 0.0
    arguments: tuple[Argument, ...] = ()
    best_at_hand: bool = False
    asks_why: bool = False

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

    @property
    def gap(self) -> float | None:
        """By what part the best schedule could still be bettered, at most; ``None`` if unknown."""
        if self.objective is None or self.bound is None:
            return None
        if self.objective <= 0:
            return 0.0
        return max(0.0, (self.objective - self.bound) / self.objective)


def tr(text: str) -> str:
    """Return the text in the language of the program."""
    return QCoreApplication.translate(CONTEXT, text)


def gap_text(state: BuildState) -> str:
    """Return how much better a schedule could still be: ``At most 0.3 % better is possible``."""
    gap = state.gap
    if gap is None or gap >= 1:  # a bound of nothing says nothing
        return tr("Not known yet") if state.stage.busy else "–"
    if gap == 0:
        return tr("Best possible, proved")
    percent = gap * 100
    number = f"{percent:.0f}" if percent >= 10 else f"{max(percent, 0.1):.1f}"  # noqa: PLR2004 - two digits are enough
    return tr("At most {percent} % better is possible").format(percent=number)


def searching_headline(objective: int | None, bound: int | None) -> str:
    """Return what the solver is doing, as a person would say it."""
    if objective is None:
        return tr("Looking for a first schedule…")
    if bound is not None and objective <= bound:
        return tr("Found the best possible schedule.")
    return tr("Found a schedule that keeps every promise; improving…")


@dataclass(frozen=True, slots=True)
class Ending:
    """What is said at the end of a build."""

    mood: Mood
    headline: str
    hint: str = ""


def ending(report: BuildReport) -> Ending:
    """Return what to say about how a build ended."""
    if report.certificate is not None:
        return _found(report)
    if report.outcome is Outcome.IMPOSSIBLE:
        if any(argument.proves for argument in report.arguments):
            return Ending(
                Mood.BAD,
                tr("No schedule can keep every promise: counting alone shows it."),
                tr("Change what the sentences below speak of, and build again."),
            )
        return Ending(
            Mood.BAD,
            tr("No schedule can keep every promise. This is proved."),
            tr("Take back or ease a promise, or change the school, and build again."),
        )
    return _nothing(report)


def _found(report: BuildReport) -> Ending:
    promises = len(report.certificate.promises) if report.certificate else 0
    kept = tr("All {count} promises are kept.").format(count=promises)
    if report.outcome is Outcome.OPTIMAL:
        return Ending(Mood.GOOD, tr("Best possible, proved."), kept)
    if report.outcome is Outcome.STOPPED:
        return Ending(Mood.GOOD, tr("Stopped; the best schedule is kept."), kept)
    return Ending(
        Mood.GOOD,
        tr("A good schedule is found."),
        tr("{kept} Build again with more time to look for a better one.").format(kept=kept),
    )


def _nothing(report: BuildReport) -> Ending:
    if report.outcome is Outcome.STOPPED:
        return Ending(
            Mood.NEUTRAL,
            tr("Stopped before a schedule was found."),
            tr("The schedule is as it was before."),
        )
    if report.outcome is Outcome.OUT_OF_TIME:
        return Ending(
            Mood.WARNING,
            tr("Time ran out before a schedule was found."),
            tr("That does not mean there is none. Build again with more time."),
        )
    told = f"{report.solved.message} {nothing_lost()}".strip()
    return Ending(Mood.BAD, tr("The build failed."), told)


def nothing_lost() -> str:
    """Return what a person needs to know first after a failure."""
    return tr("Nothing is lost: the schedule is as it was before. Build again.")


def clock_text(seconds: float) -> str:
    """Return a duration as minutes and seconds: ``1:05``."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
