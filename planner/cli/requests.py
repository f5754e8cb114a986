"""What course requests come to, as text."""

from __future__ import annotations

from collections.abc import Iterator

from planner.cli.lines import wrapped
from planner.cli.reports import report_text
from planner.domain.language import say as spoken
from planner.domain.language import say_marked
from planner.domain.words import count
from planner.services.reports import doubtful_requests
from planner.services.reports.doubtful_requests import NOTHING_LOST
from planner.services.reports.kinds import early_reports
from planner.services.reports.report import Report
from planner.services.requests.study import Study


def requests_text(study: Study) -> Iterator[str]:
    """Yield a summary and every report on requests; what is wrong comes in sentences, last."""
    yield from summary(study)
    for report in early_reports(study):
        yield ""
        if report.code == doubtful_requests.CODE:
            yield from _sentences(report)
        else:
            yield from report_text(report)


def summary(study: Study) -> Iterator[str]:
    """Yield how many requests there are, and how many of them counting calls lost."""
    students, courses = len(study.school.asked.of_student), len(study.tallies)
    most = spoken("Any schedule can fill at most {asked:,}.", asked=study.asked - study.lost)
    yield from wrapped(
        spoken(
            "{asked:,} required and wanted requests of {students} for {courses}. {most}",
            asked=study.asked,
            students=count(students, "student"),
            courses=count(courses, "course"),
            most=most if study.lost else say_marked(NOTHING_LOST),
        )
    )


def _sentences(report: Report) -> Iterator[str]:
    """Yield a report of sentences, which no table of a terminal could hold."""
    yield report.title
    yield from wrapped(report.explanation)
    who = next(
        (n for n, column in enumerate(report.columns) if column.title == say_marked("Who")), None
    )
    for section in report.sections:
        yield ""
        yield section.heading
        for row in section.rows:
            told = str(row.cells[who]) if who is not None else ""
            sentence = str(row.cells[0])
            known = not told or told in sentence
            yield from wrapped(f"- {sentence}" if known else f"- {sentence} ({told})", hanging=2)
