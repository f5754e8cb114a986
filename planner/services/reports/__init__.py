"""Every report that a schedule can show, made once for paper and screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from planner.services.reports import team_time
from planner.services.reports.report import Report
from planner.services.reports.view import View

Make = Callable[[View], Report | None]


class ReportKind(NamedTuple):
    """A report that may be asked for; ``make`` returns nothing if the school has no such thing."""

    code: str
    title: str
    make: Make


REPORTS: tuple[ReportKind, ...] = (ReportKind(team_time.CODE, team_time.TITLE, team_time.make),)
"""All reports in the order of the workbook."""


def reports_of(view: View) -> Iterator[Report]:
    """Yield every report that a schedule has something for."""
    for kind in REPORTS:
        report = kind.make(view)
        if report is not None:
            yield report
