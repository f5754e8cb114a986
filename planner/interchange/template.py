"""An empty workbook to fill in: explanations, drop-down lists and an example in every table."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from planner.domain.language import mark, say, say_marked
from planner.domain.people import KNOWN_ROLES
from planner.domain.rules import CHOICES
from planner.interchange.cells import IDENTIFIER
from planner.interchange.examples import EXAMPLES
from planner.interchange.knowledge import SOURCES
from planner.interchange.layout import Column, Table
from planner.interchange.table_sheet import (
    READ_ME,
    TYPEFACE,
    WORDS,
    fill_sheet,
    fit_to_width,
    write_text,
)
from planner.interchange.tables import TABLES
from planner.interchange.whole_file import written_whole

LAST_ROW = 5_000
"""Drop-down lists reach down to this row."""

LINE = 16
"""Points: the height of a line."""

CHARACTERS = 105
"""Characters of the introduction in one line."""

INTRODUCTION = (
    mark("A school in tables"),
    (
        mark(
            "Each sheet is a table: one row for each person, room, class and so "
            "on. Dark headings must be filled in; point at a heading to read what "
            "it means. A sheet that you do not need stays empty."
        )
    ),
    mark("The rows that are there are an example, a tiny school. Overwrite or delete them."),
    (
        mark(
            "Ids are short names of your own that the other tables refer to. They "
            "hold no ; | or = and stay the same over the years. Lists are "
            "separated by ; and times are written 08:05."
        )
    ),
    mark("Sheets with other names, like this one, are left out when the workbook is read."),
)


def write(path: Path) -> None:
    """Write the template. It imports without errors as it stands.

    Raises :class:`FileProblem` if the file cannot be written.
    """
    book = openpyxl.Workbook()
    _introduce(book.worksheets[0])
    for table in TABLES.values():
        sheet = book.create_sheet(table.name)
        fill_sheet(sheet, table, example_rows(table))
        for number, column in enumerate(table.columns, start=1):
            sheet.cell(row=1, column=number).comment = _comment(column)
            _offer_words(sheet, get_column_letter(number), table, column)
    _list_words(book.create_sheet(WORDS))
    with written_whole([path]) as (draft,):
        book.save(draft)


def example_rows(table: Table) -> tuple[tuple[str, ...], ...]:
    """Return the example rows of a table, in the order of its columns."""
    return tuple(
        tuple(row.get(column.name, "") for column in table.columns) for row in EXAMPLES[table.name]
    )


def _introduce(sheet: Worksheet) -> None:
    sheet.title = READ_ME
    lines = [
        *map(say_marked, INTRODUCTION),
        "",
        *(f"{table.name}: {say_marked(table.says)}" for table in TABLES.values()),
    ]
    for number, line in enumerate(lines, start=1):
        cell = sheet.cell(row=number, column=1)
        write_text(cell, line)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.row_dimensions[number].height = LINE * (1 + len(line) // CHARACTERS)
    sheet["A1"].font = Font(name=TYPEFACE, bold=True, size=14)
    sheet.row_dimensions[1].height = 2 * LINE
    sheet.column_dimensions["A"].width = CHARACTERS
    fit_to_width(sheet)


def _comment(column: Column) -> Comment:
    needed = say("Required. ") if column.required else ""
    text = say(
        "{needed}{says}\n\nA cell holds: {form}.",
        needed=needed,
        says=say_marked(column.says),
        form=say_marked(column.form.says),
    )
    if column.form.words:
        text += f"\n{', '.join(column.form.words)}"
    height = 70 + 16 * (len(text) // 45)
    return Comment(text, "Common Time", width=320, height=height)


def _offer_words(sheet: Worksheet, letter: str, table: Table, column: Column) -> None:
    """Put a drop-down list on a column of fixed words, or of single ids of another table."""
    source = _source_of_words(table, column)
    if not source:
        return
    offer = DataValidation(type="list", formula1=source, allow_blank=True)
    offer.showErrorMessage = bool(column.form.words)
    offer.errorTitle = column.name
    offer.error = say("Please choose one of the words in the list.")
    offer.add(f"{letter}2:{letter}{LAST_ROW}")
    sheet.add_data_validation(offer)


def _source_of_words(table: Table, column: Column) -> str:
    if column.form.words:
        return f'"{",".join(column.form.words)}"'
    if column.refers == "roles":
        return _range(WORDS, "A")
    if (table.name, column.name) == ("rules", "rule"):
        return _range(WORDS, "B")
    if column.form is not IDENTIFIER or not column.refers:
        return ""
    name, identifier = SOURCES[column.refers]
    position = list(TABLES[name].column).index(identifier) + 1
    return _range(name, get_column_letter(position))


def _range(sheet: str, letter: str) -> str:
    """Return the filled cells of a column below its heading, however many there will be."""
    column = f"{sheet}!${letter}:${letter}"
    return f"OFFSET({sheet}!${letter}$2,0,0,MAX(1,COUNTA({column})-1),1)"


def _list_words(sheet: Worksheet) -> None:
    columns = {
        "role": list(KNOWN_ROLES),
        "rule": [kind.code for kind in CHOICES],
    }
    for number, (heading, words) in enumerate(columns.items(), start=1):
        sheet.column_dimensions[get_column_letter(number)].width = 28
        for row, word in enumerate((heading, *words), start=1):
            write_text(sheet.cell(row=row, column=number), word)
        sheet.cell(row=1, column=number).font = Font(name=TYPEFACE, bold=True)
