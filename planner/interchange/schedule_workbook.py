"""The schedule as a workbook that a school prints and posts."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from planner.check.report import Certificate
from planner.domain.project import Project
from planner.interchange.sheets import (
    certificate as certificate_sheet,
)
from planner.interchange.sheets import (
    grids,
    look,
    master,
    overview,
    report_sheet,
    sources,
)
from planner.interchange.sheets.book import Book
from planner.interchange.whole_file import written_whole
from planner.services.handout.edition import Edition
from planner.services.handout.students import Students


def write(
    project: Project,
    certificate: Certificate,
    path: Path,
    *,
    written_on: date,
    students: Students = Students.NAMES,
) -> None:
    """Write the active scenario's schedule and the judgement on it.

    ``students`` says how they appear; as numbers they are called so in the project already.
    Raises :class:`planner.errors.FileProblem` if the file cannot be written; what was there before
    is then left as it was.
    """
    edition = Edition(
        project=project,
        certificate=certificate,
        written_on=written_on,
        students_shown=students,
    )
    with _without_collecting(), written_whole([path]) as (draft,):
        _book(edition).save(draft)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Let no garbage be collected: a workbook is a hundred thousand cells that all stay.

    Looking through them again and again takes a twentieth of the time.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _book(edition: Edition) -> Book:
    book = look.new_book(edition.running_title)
    for write_sheet in (
        overview.write,
        master.by_person,
        master.by_group,
        grids.people,
        grids.leaders,
        grids.teams,
        grids.groups,
        grids.rooms,
        _reports,
        certificate_sheet.write,
        sources.write,
    ):
        write_sheet(book, edition)
    return book


def _reports(book: Book, edition: Edition) -> None:
    for report in edition.reports:
        report_sheet.write(book, edition.running_title, report)
