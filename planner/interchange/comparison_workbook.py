"""How two scenarios differ, as a workbook."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from planner.domain.language import say
from planner.interchange.sheets import look, report_sheet
from planner.interchange.whole_file import written_whole
from planner.services.comparing.comparison import Comparison
from planner.services.comparing.reports import comparison_reports
from planner.services.handout.edition import date_text


def write(comparison: Comparison, path: Path, *, written_on: date) -> None:
    """Write a sheet for each report on the comparison; the first is a summary.

    Raises :class:`planner.errors.FileProblem` if the file cannot be written; what was there before
    is then left as it was.
    """
    before, after = comparison.names
    school = comparison.after.school.name
    title = say(
        "{school}: {before} and {after} compared, {date_text}",
        school=school,
        before=before,
        after=after,
        date_text=date_text(written_on),
    )
    book = look.new_book(title)
    for report in comparison_reports(comparison):
        report_sheet.write(book, title, report)
    with written_whole([path]) as (draft,):
        book.save(draft)
