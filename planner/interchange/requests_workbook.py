"""What course requests come to as a workbook, before there is a schedule."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from planner.domain.language import say
from planner.interchange.sheets import look, report_sheet
from planner.interchange.whole_file import written_whole
from planner.services.handout.edition import date_text
from planner.services.reports.kinds import early_reports
from planner.services.requests.study import Study


def write(study: Study, path: Path, *, written_on: date) -> None:
    """Write a sheet for each report on the requests of a school that has some.

    Raises :class:`planner.errors.FileProblem` if the file cannot be written; what was there before
    is then left as it was.
    """
    title = say(
        "{school}: course requests, {date_text}",
        school=study.school.name,
        date_text=date_text(written_on),
    )
    book = look.new_book(title)
    for report in early_reports(study):
        report_sheet.write(book, title, report)
    with written_whole([path]) as (draft,):
        book.save(draft)
