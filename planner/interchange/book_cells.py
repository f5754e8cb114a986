"""The cells of a workbook's sheets, whatever the sheets are for."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import IO, Any

import openpyxl

from planner.domain.language import say, say_marked
from planner.interchange.cell_values import NO_RESULT, text_of
from planner.interchange.limits import LAST_ROW, MOST_CELLS
from planner.interchange.source import Cell, Place, Refused, Unreadable

FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
Position = tuple[int, int]

CREATOR = "Common Time"
"""Who has made a workbook, by its properties, if it holds results and not a school's tables."""


def open_book(file: IO[bytes], *, data_only: bool) -> openpyxl.Workbook:
    """Open a workbook to read; of formulas the results, with ``data_only``."""
    return openpyxl.load_workbook(file, read_only=True, data_only=data_only, keep_links=False)


def formulas_in(file: IO[bytes]) -> dict[str, frozenset[Position]]:
    """Return where each sheet has formulas; for most workbooks nowhere, which is told quickly."""
    with zipfile.ZipFile(file) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        if not any(FORMULA.search(archive.read(name)) for name in sheets):
            return {}
    return {
        sheet.title: frozenset(
            (cell.row, cell.column)
            for row in cells_of(sheet, Place())
            for cell in row
            if cell.data_type == "f"
        )
        for sheet in open_book(file, data_only=False).worksheets
    }


def cells_of(sheet: Any, place: Place) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401 - openpyxl's
    """Yield the cells of each row from the first row on."""
    sheet.reset_dimensions()  # what a file says about its size may be wrong
    looked_at = 0
    for number, row in enumerate(sheet.iter_rows(), start=1):
        looked_at += len(row)
        if number > LAST_ROW or looked_at > MOST_CELLS:
            raise Refused(place.error(say("The sheet is too large to be a table."), row=number))
        yield tuple(row)


def text_in(cell: Any, formulas: frozenset[Position]) -> Cell:  # noqa: ANN401 - openpyxl's
    """Return the text of a cell, or why it holds none."""
    # A formula whose result is no text stores its type; without type and value there is no result.
    if formulas and cell.value is None and cell.data_type == "n" and _at(cell) in formulas:
        return Unreadable(say_marked(NO_RESULT))
    return text_of(cell.value, is_error=cell.data_type == "e")


def _at(cell: Any) -> Position:  # noqa: ANN401 - openpyxl's
    return (getattr(cell, "row", 0), getattr(cell, "column", 0))


def without_end(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """Return the cells of a row up to the last one that holds something."""
    width = len(cells)
    while width and not cells[width - 1]:
        width -= 1
    return cells[:width]
