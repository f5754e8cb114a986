"""Files of course requests as other programs export them: CSV, tabs or semicolons, or a workbook.

What their columns mean is not looked at here.
"""

from __future__ import annotations

import csv
import io
import warnings
from collections.abc import Iterator
from pathlib import Path
from statistics import median_low

from planner.domain.language import mark, say, say_marked
from planner.interchange.book_cells import (
    cells_of,
    formulas_in,
    open_book,
    text_in,
    without_end,
)
from planner.interchange.guard import OLD_OFFICE, ZIP, refusal
from planner.interchange.limits import LONGEST_TEXT, MOST_COLUMNS, MOST_ROWS, TOO_LONG
from planner.interchange.plain_text import from_csv
from planner.interchange.source import Cell, Place, Refused, Unreadable
from planner.services.findings import Finding
from planner.services.request_import.table import RequestFile, RequestSheet

SEPARATORS = (",", "\t", ";", "|")
LINES_LOOKED_AT = 30
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
WEB_PAGE = mark(
    "The file is a web page, though it is named otherwise. Open it in a "
    "spreadsheet program, save it as an Excel workbook (.xlsx) and try "
    "again."
)
NO_TEXT = mark("The file is neither a workbook nor a text. Save it as “CSV UTF-8” and try again.")
OLD_TEXT = mark(
    "The file is not in UTF-8 and was read as Windows-1252. Look whether "
    "names with accents are right."
)
DAMAGED = mark(
    "The workbook is damaged and cannot be read. Open it in a spreadsheet "
    "program, save it there and try again."
)


def read(path: Path) -> RequestFile:
    """Return what a file holds. Whatever is wrong with it is among the findings."""
    place = Place(file=path.name)
    try:
        data = path.read_bytes()
        if data.startswith((ZIP, OLD_OFFICE)):
            return _book(path, place)
    except OSError as error:
        reason = error.strerror or str(error)
        return _refused(place.error(say("The file cannot be read: {reason}.", reason=reason)))
    if not data.strip():
        return _refused(place.error(say("The file is empty.")))
    try:
        text, findings = _decoded(data, place)
        return RequestFile(name=path.name, sheets=(_text(text, place),), findings=findings)
    except Refused as refused:
        return _refused(refused.finding)


def _refused(finding: Finding) -> RequestFile:
    return RequestFile(name=finding.file, findings=(finding,))


# Text ---------------------------------------------------------------------------------------------


def _decoded(data: bytes, place: Place) -> tuple[str, tuple[Finding, ...]]:
    """Return the text, with a warning where its letters had to be guessed."""
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        raise Refused(place.error(say_marked(WEB_PAGE)))
    for encoding in ("utf-16",) if data.startswith(UTF_16) else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        guessed = encoding == "cp1252"
        return text, (place.warning(say_marked(OLD_TEXT)),) if guessed else ()
    raise Refused(place.error(say_marked(NO_TEXT)))


def _text(text: str, place: Place) -> RequestSheet:
    rows: list[tuple[int, tuple[str, ...]]] = []
    unclear: dict[tuple[int, int], str] = {}
    for number, record in enumerate(_records(text, place), start=1):
        for position, cell in enumerate(record):
            if len(cell) > LONGEST_TEXT:
                unclear[number, position] = say_marked(TOO_LONG)
        rows.append((number, tuple(from_csv(cell[:LONGEST_TEXT]) for cell in record)))
    return RequestSheet(rows=tuple(rows), unclear=unclear)


def _records(text: str, place: Place) -> Iterator[list[str]]:
    number = 0
    try:
        lines = io.StringIO(text, newline="")
        records = csv.reader(lines, delimiter=separator(text), strict=True)
        for number, record in enumerate(records, start=1):
            if number > MOST_ROWS or len(record) > MOST_COLUMNS:
                sentence = say(
                    "More than {most_rows:,} rows or {most_columns} columns are not read.",
                    most_rows=MOST_ROWS,
                    most_columns=MOST_COLUMNS,
                )
                raise Refused(place.error(sentence, row=number))
            yield record
    except csv.Error as error:
        sentence = say(
            "From here on the file is no table ({error}). A text with a quotation "
            "mark needs the mark doubled, and quotes around the whole text.",
            error=error,
        )
        raise Refused(place.error(sentence, row=number + 1)) from error


def separator(text: str) -> str:
    """Return the sign between cells: the one that makes most cells in most of the first lines."""
    lines = [line for line in text.splitlines()[:LINES_LOOKED_AT] if line.strip()]

    def fit(sign: str) -> tuple[int, int]:
        widths = [len(record) for record in csv.reader(lines, delimiter=sign) if record]
        usual = median_low(widths) if widths else 0
        return usual, widths.count(usual)

    return max(SEPARATORS, key=fit)


# Workbooks ----------------------------------------------------------------------------------------


def _book(path: Path, place: Place) -> RequestFile:
    problem = refusal(path)
    if problem:
        return _refused(place.error(problem))
    try:
        return RequestFile(name=path.name, sheets=tuple(_sheets(path)))
    except Refused as refused:
        return _refused(refused.finding)
    except Exception:  # noqa: BLE001 - openpyxl raises whatever a damaged part leads to
        return _refused(place.error(say_marked(DAMAGED)))


def _sheets(path: Path) -> Iterator[RequestSheet]:
    """Yield every sheet. What other programs store besides is passed over without a word."""
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        values = open_book(file, data_only=True)
        formulas = formulas_in(file)
        for sheet in values.worksheets:
            place = Place(file=path.name, sheet=sheet.title)
            with_formula = formulas.get(sheet.title, frozenset())
            rows = (
                tuple(text_in(cell, with_formula) for cell in row) for row in cells_of(sheet, place)
            )
            yield _sheet(rows, place)


def _sheet(rows: Iterator[tuple[Cell, ...]], place: Place) -> RequestSheet:
    kept: list[tuple[int, tuple[str, ...]]] = []
    unclear: dict[tuple[int, int], str] = {}
    for number, row in enumerate(rows, start=1):
        cells = without_end(row)
        if len(kept) == MOST_ROWS or len(cells) > MOST_COLUMNS:
            sentence = say(
                "More than {most_rows:,} rows or {most_columns} columns are not read.",
                most_rows=MOST_ROWS,
                most_columns=MOST_COLUMNS,
            )
            raise Refused(place.error(sentence, row=number))
        for position, cell in enumerate(cells):
            if isinstance(cell, Unreadable):
                unclear[number, position] = cell.sentence
        if cells:
            kept.append((number, tuple("" if isinstance(c, Unreadable) else c for c in cells)))
    return RequestSheet(name=place.sheet, rows=tuple(kept), unclear=unclear)
