"""One table as a sheet of a workbook: headings, texts that stay texts, readable widths."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from planner.interchange.layout import Column, Table
from planner.interchange.plain_text import for_cell, looks_like_formula

READ_ME = "Read me"
WORDS = "Words"
"""Sheets that the template has besides its tables; they are passed over when it is read."""

AS_TEXT = "@"
"""The number format of text: a spreadsheet program leaves 1/4 and 8:05 as they are typed."""

TYPEFACE = "Calibri"
"""Of the text of cells as well, since it is the default of a workbook."""

NARROWEST, WIDEST = 9, 48
LOOKED_AT = 200
"""Rows that decide how wide a column is."""

REQUIRED = PatternFill("solid", fgColor="1F3A5F")
OPTIONAL = PatternFill("solid", fgColor="DCE6F1")


def fill_sheet(sheet: Worksheet, table: Table, rows: Sequence[Sequence[str]]) -> None:
    """Write headings and rows of a table into an empty sheet."""
    for number, column in enumerate(table.columns, start=1):
        _head(sheet.cell(row=1, column=number), column)
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = _width(
            column.name, (row[number - 1] for row in rows)
        )
        if not column.form.number:
            sheet.column_dimensions[letter].number_format = AS_TEXT
    for number, row in enumerate(rows, start=2):
        for position, (column, text) in enumerate(zip(table.columns, row, strict=True), start=1):
            if text:
                _write(sheet.cell(row=number, column=position), column, text)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    fit_to_width(sheet)


def fit_to_width(sheet: Worksheet) -> None:
    """Print the sheet across, as wide as the paper."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _head(cell: Cell | MergedCell, column: Column) -> None:
    cell.value = column.name
    cell.fill = REQUIRED if column.required else OPTIONAL
    colour = "FFFFFF" if column.required else "000000"
    cell.font = Font(name=TYPEFACE, size=11, bold=column.required, color=colour)
    cell.alignment = Alignment(vertical="center")


def _write(cell: Cell | MergedCell, column: Column, text: str) -> None:
    if column.form.number:
        cell.value = int(text)
        return
    write_text(cell, text)
    cell.number_format = AS_TEXT


def write_text(cell: Cell | MergedCell, text: str) -> None:
    """Write a text that stays a text, whatever it begins with."""
    cell.value = for_cell(text)
    cell.data_type = "s"
    cell.quotePrefix = looks_like_formula(text)


def _width(heading: str, texts: Iterable[str]) -> float:
    longest = max((len(text) for text in islice(texts, LOOKED_AT)), default=0)
    return min(max(longest, len(heading), NARROWEST) + 2, WIDEST)
