"""Reports as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planner.check.verify import verify
from planner.cli.lines import table, wrapped
from planner.domain.language import say as spoken
from planner.domain.project import Project
from planner.services.reports.kinds import early_reports, reports_of
from planner.services.reports.report import Report
from planner.services.reports.view import View
from planner.services.requests.study import Study


def reports_by_code(project: Project) -> dict[str, Report]:
    """Return every report; before there is a schedule, those on course requests."""
    if project.schedule.placements:
        found = reports_of(View(project=project, certificate=verify(project)))
    else:
        found = early_reports(Study(project=project))
    return {report.code: report for report in found}


def list_text(reports: Iterable[Report]) -> Iterator[str]:
    """Yield a line for each report: its code and what it is for."""
    yield from table(
        [(spoken("Report"), spoken("What it shows")), *((r.code, r.purpose) for r in reports)]
    )


def report_text(report: Report) -> Iterator[str]:
    """Yield a report: how to read it, and a table for each section."""
    yield report.title
    yield from wrapped(report.explanation)
    heads = [column.title for column in report.columns]
    for section in report.sections:
        yield ""
        if section.heading:
            yield section.heading
        if section.note:
            yield from wrapped(section.note)
        lines = ([str(cell).replace("\n", " / ") for cell in row.cells] for row in section.rows)
        yield from table([heads, *lines])
