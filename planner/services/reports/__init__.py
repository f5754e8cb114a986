"""Every report that a schedule can show, made once for paper and screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from planner.services.reports import (
    ab_calendar,
    adults,
    cascade,
    class_sizes,
    coaching,
    coverage,
    data_meetings,
    early_release,
    group_days,
    leaders,
    leadership,
    loads,
    room_use,
    rosters,
    rotations,
    team_time,
    work_study,
)
from planner.services.reports.report import Report
from planner.services.reports.view import View

Make = Callable[[View], Report | None]


class ReportKind(NamedTuple):
    """A report that may be asked for; ``make`` returns nothing if the school has no such thing."""

    code: str
    title: str
    make: Make


REPORTS: tuple[ReportKind, ...] = (
    ReportKind(team_time.CODE, team_time.TITLE, team_time.make),
    ReportKind(early_release.CODE, early_release.TITLE, early_release.make),
    ReportKind(leaders.CODE, leaders.TITLE, leaders.make),
    ReportKind(leadership.CODE, leadership.TITLE, leadership.make),
    ReportKind(coaching.CODE, coaching.TITLE, coaching.make),
    ReportKind(cascade.CODE, cascade.TITLE, cascade.make),
    ReportKind(data_meetings.CODE, data_meetings.TITLE, data_meetings.make),
    ReportKind(group_days.CODE, group_days.TITLE, group_days.make),
    ReportKind(adults.CODE, adults.TITLE, adults.make),
    ReportKind(rotations.CODE, rotations.TITLE, rotations.make),
    ReportKind(rosters.CODE, rosters.TITLE, rosters.make),
    ReportKind(ab_calendar.CODE, ab_calendar.TITLE, ab_calendar.make),
    ReportKind(work_study.CODE, work_study.TITLE, work_study.make),
    ReportKind(room_use.CODE, room_use.TITLE, room_use.make),
    ReportKind(class_sizes.CODE, class_sizes.TITLE, class_sizes.make),
    ReportKind(loads.CODE, loads.TITLE, loads.make),
    ReportKind(coverage.CODE, coverage.TITLE, coverage.make),
)
"""All reports in the order of the workbook."""


def reports_of(view: View) -> Iterator[Report]:
    """Yield every report that a schedule has something for."""
    for kind in REPORTS:
        report = kind.make(view)
        if report is not None:
            yield report
