"""Reports as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planner.cli.lines import table, wrapped
from planner.services.reports.report import Report


def list_text(reports: Iterable[Report]) -> Iterator[str]:
    """Yield a line for each report: its code and what it is for."""
    yield from table([("Report", "What it shows"), *((r.code, r.purpose) for r in reports)])


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
