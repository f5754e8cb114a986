"""A school as an Excel workbook, one sheet for each table."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl

from planner.domain.language import say
from planner.interchange.assembly import import_of
from planner.interchange.book_cells import (
    CREATOR,
    Position,
    cells_of,
    formulas_in,
    open_book,
    text_in,
    without_end,
)
from planner.interchange.cells import plain
from planner.interchange.guard import refusal
from planner.interchange.limits import MOST_COLUMNS, MOST_ROWS
from planner.interchange.source import (
    Cell,
    Part,
    Place,
    Refused,
    Sheet,
    Source,
    source_of,
)
from planner.interchange.table_sheet import READ_ME, WORDS, fill_sheet
from planner.interchange.tables import texts
from planner.interchange.whole_file import written_whole
from planner.services.findings import Import

if TYPE_CHECKING:
    from planner.domain.project import Project

NO_TABLES = frozenset({plain(READ_ME), plain(WORDS)})


def read(path: Path, assemble: Callable[[Source], Import] = import_of) -> Import:
    """Return what a workbook of tables holds. Whatever is wrong with it is among the findings.

    ``assemble`` makes something else of the tables than a school of its own.
    """
    whole = Place(file=path.name)
    try:
        problem = refusal(path)
    except OSError as error:
        reason = error.strerror or str(error)
        problem = say("The file cannot be read: {reason}.", reason=reason)
    if problem:
        return Import(findings=(whole.error(problem),))
    try:
        source = _source(path, whole)
    except Refused as refused:
        return Import(findings=(refused.finding,))
    except Exception:  # noqa: BLE001 - openpyxl raises whatever a damaged part leads to
        sentence = say(
            "The workbook is damaged and cannot be read. Open it in a spreadsheet "
            "program, save it there and try again."
        )
        return Import(findings=(whole.error(sentence),))
    return assemble(source)


def write(project: Project, path: Path) -> None:
    """Write the tables of a school; a table without rows gets a sheet of headings.

    Raises :class:`FileProblem` if the file cannot be written; an earlier one is then left as it
    was.
    """
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for table, rows in texts(project):
        fill_sheet(book.create_sheet(table.name), table, rows)
    with written_whole([path]) as (draft,):
        book.save(draft)


def _source(path: Path, whole: Place) -> Source:
    """Read all sheets. What other programs store besides tables is passed over without a word."""
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        values = open_book(file, data_only=True)
        if values.properties.creator == CREATOR:
            raise Refused(whole.error(_of_results()))
        formulas = formulas_in(file)
        parts = [
            _part(whole.file, sheet, formulas.get(sheet.title, frozenset()))
            for sheet in values.worksheets
            if plain(sheet.title) not in NO_TABLES
        ]
        return source_of(
            parts, whole=whole, place=lambda table: Place(file=whole.file, sheet=table)
        )


def _of_results() -> str:
    return say(
        "This workbook was written by Common Time to be read and printed; it cannot be imported. "
        "Import the tables of the school, or open the project."
    )


def _part(file: str, sheet: Any, formulas: frozenset[Position]) -> Part:  # noqa: ANN401 - openpyxl's
    return Part(
        name=sheet.title,
        place=Place(file=file, sheet=sheet.title),
        read=lambda table, place: _sheet(table, place, sheet, formulas),
    )


def _sheet(
    table: str,
    place: Place,
    sheet: Any,  # noqa: ANN401 - openpyxl's
    formulas: frozenset[Position],
) -> Sheet:
    headings: tuple[str, ...] = ()
    rows: list[tuple[int, tuple[Cell, ...]]] = []
    for number, row in enumerate(cells_of(sheet, place), start=1):
        cells = without_end(tuple(text_in(cell, formulas) for cell in row))
        if len(rows) == MOST_ROWS or len(cells) > MOST_COLUMNS:
            sentence = say(
                "More than {most_rows:,} rows or {most_columns} columns are not read.",
                most_rows=MOST_ROWS,
                most_columns=MOST_COLUMNS,
            )
            raise Refused(place.error(sentence, row=number))
        if number == 1:
            headings = tuple(cell if isinstance(cell, str) else "" for cell in cells)
        elif cells:
            rows.append((number, cells))
    return Sheet(table=table, place=place, headings=headings, rows=tuple(rows))
