"""How a build stands, in the words of the person who waits for it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from planner.services.building import BuildReport
from planner.services.ports import Outcome
from planner.ui.models.search_state import Mood, SearchState, Stage, clock_text

CONTEXT = "Build"


MOST_TOLD = 12
"""Moments of a chart that are told in words, the last ones."""
MOST_MOMENTS = 400
"""Moments of a build that are kept; of more, every second one is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What was known at one moment of a build, in seconds from its beginning."""

    seconds: float
    objective: int | None = None
    bound: int | None = None
    filled: int | None = None
    fillable: int | None = None

    @property
    def figures(self) -> tuple[int | None, ...]:
        """All that was known."""
        return (self.objective, self.bound, self.filled, self.fillable)


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildState(SearchState):
    """All that a panel shows about a build.

    Attributes:
        objective, bound: the best penalty so far, and what none can be below.
        filled, fillable: requests with a seat in the best schedule, and what none can exceed.
        phase: what is being worked on, as a sentence that is not over.
        scenario: the name of the scenario that is built.
        promises: how many promises the school makes, laws of physics included.
        checked: when the checker last found all of them kept, in seconds; ``None`` if not yet.
        course: how the best schedule and the bound came about.
        best_at_hand: whether a schedule of a failed build can still be kept.
        asks_why: whether it ended without a schedule, so that a person will want to know why.

    """

    objective: int | None = None
    bound: int | None = None
    filled: int | None = None
    fillable: int | None = None
    phase: str = ""
    scenario: str = ""
    promises: int = 0
    checked: float | None = None
    course: tuple[Moment, ...] = ()
    best_at_hand: bool = False
    asks_why: bool = False

    @property
    def gap(self) -> float | None:
        """By what part the best schedule could still be bettered, at most; ``None`` if unknown."""
        if self.objective is None or self.bound is None:
            return None
        if self.objective <= 0:
            return 0.0
        return max(0.0, (self.objective - self.bound) / self.objective)

    def at(self, seconds: float) -> BuildState:
        """Return the state with its figures noted as those of a moment, if they are new."""
        now = Moment(
            seconds=seconds,
            objective=self.objective,
            bound=self.bound,
            filled=self.filled,
            fillable=self.fillable,
        )
        course = self.course
        if now.figures == (course[-1].figures if course else (None,) * len(now.figures)):
            return self
        if len(course) >= MOST_MOMENTS:
            course = course[::2]
        return replace(self, course=(*course, now))


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


def more_text(state: BuildState) -> str:
    """Return how many more requests could be filled, at most; nothing where nobody asks."""
    if state.filled is None:
        return ""
    if state.fillable is None:
        return tr("Not known yet") if state.stage.busy else "–"
    missing = state.fillable - state.filled
    if missing <= 0:
        return tr("As many as any schedule can fill, proved")
    if missing == 1:
        return tr("At most one more is possible")
    percent = 100 * missing / max(1, state.fillable)
    return tr("At most {more} more are possible ({percent} %)").format(
        more=f"{missing:,}", percent=f"{max(percent, 0.1):.1f}"
    )


def kept_text(state: BuildState) -> str:
    """Return which promises are kept so far: ``All 62, checked at 0:12``."""
    number = f"{state.promises:,}"
    if state.checked is not None:
        told = tr("All {number} kept, checked at {time}")
        return told.format(number=number, time=clock_text(state.checked))
    if state.objective is not None or state.filled is not None:
        return tr("All {number}; not checked yet").format(number=number)
    return tr("Looking for a schedule that keeps all {number}").format(number=number)


def course_text(state: BuildState) -> str:
    """Return the numbers of the chart in words, for those who do not see it."""
    seats = any(one.filled is not None for one in state.course)
    told = []
    before: int | None = None
    for one in state.course:
        best = one.filled if seats else one.objective
        if best is not None and best != before:
            before = best
            told.append(
                tr("{best} at {time}").format(best=f"{best:,}", time=clock_text(one.seconds))
            )
    if not told:
        return tr("No schedule has been found yet.")
    words = tr("Requests filled: {course}.") if seats else tr("Unmet preferences: {course}.")
    bound = state.fillable if seats else state.bound
    limit = tr("At most {bound} can be filled.") if seats else tr("None can be below {bound}.")
    known = [limit.format(bound=f"{bound:,}")] if bound is not None else []
    return " ".join([words.format(course=", ".join(told[-MOST_TOLD:])), *known])


def filled_text(filled: int | None, fillable: int | None) -> str:
    """Return ``8,371 of at most 8,396 requests filled``; nothing while it is unknown."""
    if filled is None:
        return ""
    if fillable is None:
        return tr("{filled} requests filled").format(filled=f"{filled:,}")
    return tr("{filled} of at most {fillable} requests filled").format(
        filled=f"{filled:,}", fillable=f"{fillable:,}"
    )


def searching_headline(state: BuildState) -> str:
    """Return what the solver is doing, as a person would say it."""
    filled = filled_text(state.filled, state.fillable)
    if filled:
        return tr("{filled}.").format(filled=filled)
    if state.objective is None:
        return tr("Looking for a first schedule…")
    if state.bound is not None and state.objective <= state.bound:
        return tr("Found the best possible schedule.")
    return tr("Found a schedule that keeps every promise; improving…")


def headline_of(state: BuildState) -> str:
    """Return the headline to show; nothing before the first build."""
    if state.stage is Stage.ENDED and state.stale:
        return tr("The school has changed since the last build.")
    return state.headline


def hint_of(state: BuildState) -> str:
    """Return what to say beneath the headline."""
    if state.stage is Stage.IDLE:
        return tr("The search runs beside the window: you can go on working meanwhile.")
    if state.stage is Stage.ENDED and state.stale:
        return tr("Build again for a schedule of the school as it is now.")
    return state.hint


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
        return Ending(Mood.GOOD, _with_filled(tr("Best possible, proved"), report), kept)
    if report.outcome is Outcome.STOPPED:
        stopped = tr("Stopped; the best schedule is kept")
        return Ending(Mood.GOOD, _with_filled(stopped, report), kept)
    return Ending(
        Mood.GOOD,
        _with_filled(tr("A good schedule is found"), report),
        tr("{kept} Build again with more time to look for a better one.").format(kept=kept),
    )


def _with_filled(told: str, report: BuildReport) -> str:
    """Return a headline, with the requests that are filled where the school has any."""
    filled = filled_text(filled_in(report), report.solved.fillable)
    return f"{told}: {filled}." if filled else f"{told}."


def filled_in(report: BuildReport) -> int | None:
    """Return how many requests a build has filled, as the checker counts them."""
    return report.filling.filled if report.filling else report.solved.filled


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
