"""A school as an Excel workbook, one sheet for each table."""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import openpyxl

from planner.interchange.assembly import import_of
from planner.interchange.cell_values import NO_RESULT, text_of
from planner.interchange.cells import plain
from planner.interchange.guard import refusal
from planner.interchange.limits import LAST_ROW, MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from planner.interchange.source import (
    Cell,
    Part,
    Place,
    Refused,
    Sheet,
    Source,
    Unreadable,
    source_of,
)
from planner.interchange.table_sheet import READ_ME, WORDS, fill_sheet
from planner.interchange.tables import texts
from planner.interchange.whole_file import written_whole
from planner.services.findings import Import

if TYPE_CHECKING:
    from planner.domain.project import Project

NO_TABLES = frozenset({plain(READ_ME), plain(WORDS)})
FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
Position = tuple[int, int]


def read(path: Path) -> Import:
    """Return what a workbook of tables holds. Whatever is wrong with it is among the findings."""
    whole = Place(file=path.name)
    try:
        problem = refusal(path)
    except OSError as error:
        reason = error.strerror or str(error)
        problem = f"The file cannot be read: {reason}."
    if problem:
        return Import(findings=(whole.error(problem),))
    try:
        source = _source(path, whole)
    except Exception:  # noqa: BLE001 - openpyxl raises whatever a damaged part leads to
        sentence = (
            "The workbook is damaged and cannot be read. Open it in a spreadsheet program, save it "
            "there and try again."
        )
        return Import(findings=(whole.error(sentence),))
    return import_of(source)


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
        values = _open(file, data_only=True)
        formulas = _formulas(file)
        parts = [
            _part(whole.file, sheet, formulas.get(sheet.title, frozenset()))
            for sheet in values.worksheets
            if plain(sheet.title) not in NO_TABLES
        ]
        return source_of(
            parts, whole=whole, place=lambda table: Place(file=whole.file, sheet=table)
        )


def _open(file: IO[bytes], *, data_only: bool) -> openpyxl.Workbook:
    return openpyxl.load_workbook(file, read_only=True, data_only=data_only, keep_links=False)


def _formulas(file: IO[bytes]) -> dict[str, frozenset[Position]]:
    """Return where each sheet has formulas; for most workbooks nowhere, which is told quickly."""
    with zipfile.ZipFile(file) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        if not any(FORMULA.search(archive.read(name)) for name in sheets):
            return {}
    return {
        sheet.title: frozenset(
            (cell.row, cell.column)
            for row in _cells(sheet, Place())
            for cell in row
            if cell.data_type == "f"
        )
        for sheet in _open(file, data_only=False).worksheets
    }


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
    for number, row in enumerate(_cells(sheet, place), start=1):
        cells = _without_end(tuple(_text(cell, formulas) for cell in row))
        if len(rows) == MOST_ROWS or len(cells) > MOST_COLUMNS:
            sentence = f"More than {MOST_ROWS:,} rows or {MOST_COLUMNS} columns are not read."
            raise Refused(place.error(sentence, row=number))
        if number == 1:
            headings = tuple(cell if isinstance(cell, str) else "" for cell in cells)
        elif cells:
            rows.append((number, cells))
    return Sheet(table=table, place=place, headings=headings, rows=tuple(rows))


def _cells(sheet: Any, place: Place) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401 - openpyxl's
    """Yield the cells of each row from the first row on."""
    sheet.reset_dimensions()  # what a file says about its size may be wrong
    looked_at = 0
    for number, row in enumerate(sheet.iter_rows(), start=1):
        looked_at += len(row)
        if number > LAST_ROW or looked_at > MOST_CELLS:
            raise Refused(place.error("The sheet is too large to be a table.", row=number))
        yield tuple(row)


def _text(cell: Any, formulas: frozenset[Position]) -> Cell:  # noqa: ANN401 - openpyxl's
    # A formula whose result is no text stores its type; without type and value there is no result.
    if formulas and cell.value is None and cell.data_type == "n" and _at(cell) in formulas:
        return Unreadable(NO_RESULT)
    return text_of(cell.value, is_error=cell.data_type == "e")


def _at(cell: Any) -> Position:  # noqa: ANN401 - openpyxl's
    return (getattr(cell, "row", 0), getattr(cell, "column", 0))


def _without_end(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """Return the cells of a row up to the last one that holds something."""
    width = len(cells)
    while width and not cells[width - 1]:
        width -= 1
    return cells[:width]
