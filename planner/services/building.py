"""Build a schedule: count first, then search, then judge what was found."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.check.argument import Argument
from planner.check.capacity import arguments
from planner.check.report import Certificate
from planner.check.seating import Filling, filling
from planner.check.verify import verify
from planner.domain.language import mark, say
from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.services.ports import BuildOptions, Listener, Outcome, Progress, Solved, Solver


@dataclass(frozen=True, kw_only=True)
class BuildReport:
    """How a build ended, in the checker's words.

    Attributes:
        solved: what the solver said; its schedule is present only if the checker accepted it.
        certificate: the judgement on that schedule, ``None`` without one.
        arguments: what counting had to say before the search.
        filling: how many requests the schedule fills, ``None`` without one or without requests.

    """

    solved: Solved
    arguments: tuple[Argument, ...]
    certificate: Certificate | None = None
    filling: Filling | None = None

    @property
    def outcome(self) -> Outcome:
        """How it ended."""
        return self.solved.outcome


def build(project: Project, solver: Solver, options: BuildOptions, listen: Listener) -> BuildReport:
    """Count, search and judge; what counting proves impossible is not searched for."""
    listen(Progress(phase=mark("counting"), seconds=0.0))
    found = arguments(project)
    if any(argument.proves for argument in found):
        return BuildReport(solved=Solved(outcome=Outcome.IMPOSSIBLE), arguments=found)
    return judged(project, solver.solve(project, counted(options, found), listen), found)


def counted(options: BuildOptions, found: tuple[Argument, ...]) -> BuildOptions:
    """Return the options of a search that knows what counting has shown to be lost."""
    return replace(options, lost=sum(argument.lost for argument in found))


def judged(project: Project, solved: Solved, found: tuple[Argument, ...] = ()) -> BuildReport:
    """Judge what a solver returned.

    A schedule that breaks a promise is a bug and is withheld. One that keeps every promise is
    shown at the checker's penalty, and with the requests that the checker finds filled, whatever
    the solver claims; it is then not called optimal.
    """
    if solved.schedule is None:
        return BuildReport(solved=solved, arguments=found)
    certificate = verify(project, solved.schedule)
    if certificate.broken:
        fault = _broken(certificate)
        solved = replace(solved, outcome=Outcome.FAILED, schedule=None, message=fault)
        return BuildReport(solved=solved, arguments=found)
    if solved.objective not in (None, certificate.penalty):
        solved = _corrected(solved, certificate.penalty)
    filled = filling(project, solved.schedule) if project.school.requests else None
    if filled is not None and solved.filled not in (None, filled.filled):
        solved = _recounted(solved, filled)
    return BuildReport(solved=solved, arguments=found, certificate=certificate, filling=filled)


def shortfall(report: BuildReport, before: Certificate | None, filled: Filling | None) -> str:
    """Say what the schedule before had better than the one that was found; nothing if nothing.

    ``filled``: the requests that the one before filled. One that broke a promise was not better.
    """
    found = report.certificate
    if found is None or before is None or not before.holds:
        return ""
    fewer = filled.filled - report.filling.filled if filled and report.filling else 0
    if fewer > 0:
        return say(
            "The schedule that was found fills fewer requests than the one before: {found} in "
            "place of {before}.",
            found=f"{report.filling.filled:,}" if report.filling else "",
            before=f"{filled.filled:,}" if filled else "",
        )
    if fewer == 0 and found.penalty > before.penalty:
        return say(
            "The schedule that was found meets the preferences less well than the one before: "
            "they cost {found} in place of {before}.",
            found=f"{found.penalty:,}",
            before=f"{before.penalty:,}",
        )
    return ""


def glimpse(project: Project, schedule: Schedule) -> Certificate | None:
    """Judge a schedule on the way; ``None`` if it breaks a promise, so that nobody sees it."""
    certificate = verify(project, schedule)
    return certificate if certificate.holds else None


def _broken(certificate: Certificate) -> str:
    first = certificate.broken[0]
    return say(
        "The schedule that was found does not keep a promise, which is a fault "
        "of this program, so it is not shown: {sentence} {sentence2} Please "
        "report it with the project file.",
        sentence=first.sentence,
        sentence2=first.verdict.breaches[0].sentence,
    )


def _corrected(solved: Solved, penalty: int) -> Solved:
    outcome = Outcome.FEASIBLE if solved.outcome is Outcome.OPTIMAL else solved.outcome
    message = say(
        "The search counted a cost of {objective} where the checker counts "
        "{penalty}; the checker's number is shown. Please report it with the "
        "project file.",
        objective=solved.objective,
        penalty=penalty,
    )
    return replace(solved, outcome=outcome, objective=penalty, message=solved.message or message)


def _recounted(solved: Solved, found: Filling) -> Solved:
    outcome = Outcome.FEASIBLE if solved.outcome is Outcome.OPTIMAL else solved.outcome
    message = say(
        "The search counted {filled} filled requests where the checker counts "
        "{filled2}; the checker's number is shown. Please report it with the "
        "project file.",
        filled=solved.filled,
        filled2=found.filled,
    )
    return replace(solved, outcome=outcome, filled=found.filled, message=solved.message or message)
