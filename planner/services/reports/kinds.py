"""Every report that a schedule can show, made once for paper and screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from planner.services.reports import (
    ab_calendar,
    adults,
    cascade,
    class_rosters,
    class_sizes,
    coaching,
    course_conflicts,
    course_requests,
    coverage,
    data_meetings,
    department_staffing,
    doubtful_requests,
    early_release,
    group_days,
    leaders,
    leadership,
    loads,
    not_promised,
    requests_filled,
    room_use,
    rosters,
    rotations,
    section_balance,
    section_counts,
    singletons,
    student_schedules,
    team_time,
    unfilled_requests,
    work_study,
)
from planner.services.reports.report import Report, tidy
from planner.services.reports.view import View
from planner.services.requests.study import Study

Make = Callable[[View], Report | None]


class ReportKind(NamedTuple):
    """A report that may be asked for; ``make`` returns nothing if the school has no such thing.

    One that is not ``on_paper`` says at length what another report says, and has no sheet in a
    workbook.
    """

    code: str
    title: str
    make: Make
    on_paper: bool = True


def _kind(code: str, title: str, make: Make, *, on_paper: bool = True) -> ReportKind:
    """Return a kind of report whose reports have no empty columns."""

    def made(view: View) -> Report | None:
        report = make(view)
        return tidy(report) if report else None

    return ReportKind(code, title, made, on_paper)


class EarlyKind(NamedTuple):
    """A report that needs no schedule: it tells what a school's course requests come to."""

    code: str
    title: str
    make: Callable[[Study], Report | None]


EARLY_REPORTS: tuple[EarlyKind, ...] = (
    EarlyKind(course_requests.CODE, course_requests.TITLE, course_requests.make),
    EarlyKind(department_staffing.CODE, department_staffing.TITLE, department_staffing.make),
    EarlyKind(singletons.CODE, singletons.TITLE, singletons.make),
    EarlyKind(course_conflicts.CODE, course_conflicts.TITLE, course_conflicts.make),
    EarlyKind(
        course_conflicts.MATRIX_CODE, course_conflicts.MATRIX_TITLE, course_conflicts.make_matrix
    ),
    EarlyKind(doubtful_requests.CODE, doubtful_requests.TITLE, doubtful_requests.make),
)
"""The reports that there are as soon as a school has course requests."""


def early_reports(study: Study, *, without: frozenset[str] = frozenset()) -> Iterator[Report]:
    """Yield every report that course requests have something for, before any schedule."""
    for kind in EARLY_REPORTS if study.school.requests else ():
        report = kind.make(study) if kind.code not in without else None
        if report is not None:
            yield tidy(report)


REPORTS: tuple[ReportKind, ...] = (
    _kind(team_time.CODE, team_time.TITLE, team_time.make),
    _kind(early_release.CODE, early_release.TITLE, early_release.make),
    _kind(leaders.CODE, leaders.TITLE, leaders.make),
    _kind(leadership.CODE, leadership.TITLE, leadership.make),
    _kind(coaching.CODE, coaching.TITLE, coaching.make),
    _kind(cascade.CODE, cascade.TITLE, cascade.make),
    _kind(data_meetings.CODE, data_meetings.TITLE, data_meetings.make),
    _kind(group_days.CODE, group_days.TITLE, group_days.make),
    _kind(adults.CODE, adults.TITLE, adults.make),
    _kind(rotations.CODE, rotations.TITLE, rotations.make),
    _kind(rosters.CODE, rosters.TITLE, rosters.make),
    _kind(ab_calendar.CODE, ab_calendar.TITLE, ab_calendar.make),
    _kind(work_study.CODE, work_study.TITLE, work_study.make),
    _kind(requests_filled.CODE, requests_filled.TITLE, requests_filled.make),
    _kind(unfilled_requests.CODE, unfilled_requests.TITLE, unfilled_requests.make),
    _kind(section_counts.CODE, section_counts.TITLE, section_counts.make),
    _kind(section_balance.CODE, section_balance.TITLE, section_balance.make),
    _kind(class_rosters.CODE, class_rosters.TITLE, class_rosters.make),
    _kind(student_schedules.CODE, student_schedules.TITLE, student_schedules.make),
    _kind(
        student_schedules.EACH_CODE,
        student_schedules.EACH_TITLE,
        student_schedules.make_each,
        on_paper=False,
    ),
    _kind(room_use.CODE, room_use.TITLE, room_use.make),
    _kind(class_sizes.CODE, class_sizes.TITLE, class_sizes.make),
    _kind(loads.CODE, loads.TITLE, loads.make),
    _kind(coverage.CODE, coverage.TITLE, coverage.make),
    _kind(not_promised.CODE, not_promised.TITLE, not_promised.make),
)
"""All reports in the order of the workbook."""


def reports_of(
    view: View, *, on_paper: bool = False, without: frozenset[str] = frozenset()
) -> Iterator[Report]:
    """Yield every report that a schedule has something for, or those for a workbook.

    Those that need no schedule come last. Reports whose code is in ``without`` are not made.
    """
    for kind in REPORTS:
        wanted = (kind.on_paper or not on_paper) and kind.code not in without
        report = kind.make(view) if wanted else None
        if report is not None:
            yield report
    yield from early_reports(Study(project=view.project), without=without)
