"""Exit statuses, the same for every verb."""

from __future__ import annotations

from planner.check.report import Certificate
from planner.services.building import BuildReport
from planner.services.explaining import WhyNot
from planner.services.ports import Answer, Outcome
from planner.services.repairing import Repair
from planner.services.reseating import Reseating

DONE = 0
"""Done, and every promise certified."""

NOT_KEPT = 1
"""No schedule can keep every promise, a promise is broken, or the solver failed."""

WRONG = 2
"""Wrong use, or something wrong with what was given."""

NOTHING_FOUND = 3
"""Out of time, or stopped, with nothing found and nothing proved."""

GIVEN_UP = 130
"""Interrupted for good."""


def of_certificate(certificate: Certificate) -> int:
    """Return whether every promise is kept."""
    return DONE if certificate.holds else NOT_KEPT


def of_why(found: WhyNot) -> int:
    """Return 0 where nothing clashes, 1 for a proof or a failure, 3 where nothing is known."""
    if any(argument.proves for argument in found.arguments):
        return NOT_KEPT
    if found.explanation.answer is Answer.POSSIBLE:
        return DONE
    if found.explanation.answer in (Answer.OUT_OF_TIME, Answer.STOPPED):
        return NOTHING_FOUND
    return NOT_KEPT


def of_build(report: BuildReport) -> int:
    """Return how a build ended: what was certified counts, whatever happened besides."""
    if report.certificate is not None:
        return of_certificate(report.certificate)
    if report.outcome in (Outcome.OUT_OF_TIME, Outcome.STOPPED):
        return NOTHING_FOUND
    return NOT_KEPT


def of_reseating(found: Reseating) -> int:
    """Return how re-seating ended; whether the changes were wanted is another question."""
    if found.reseated.changes is not None:
        return DONE
    if found.outcome in (Outcome.OUT_OF_TIME, Outcome.STOPPED):
        return NOTHING_FOUND
    return NOT_KEPT


def of_repair(found: Repair) -> int:
    """Return how a repair ended: what the checker accepted counts."""
    if found.repaired.move is not None:
        return DONE
    if found.outcome in (Outcome.OUT_OF_TIME, Outcome.STOPPED):
        return NOTHING_FOUND
    return NOT_KEPT
