"""A file of course requests as it lies on disk, and the table in it: headings and lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from planner.domain.language import say
from planner.services.findings import Finding, Severity

FIRST_ROWS = 30
"""Rows among which the headings are looked for; exports put titles and dates above them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestSheet:
    """The rows of a CSV file, or of one sheet of a workbook, with the numbers that people see.

    Attributes:
        unclear: cells that hold no text, by row and column from 0, with a sentence that says why.

    """

    name: str = ""
    rows: tuple[tuple[int, tuple[str, ...]], ...] = ()
    unclear: Mapping[tuple[int, int], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFile:
    """A file as far as it could be read; with an error among the findings there are no sheets."""

    name: str
    sheets: tuple[RequestSheet, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row below the headings."""

    sheet: str
    number: int
    cells: tuple[str, ...]
    unclear: Mapping[int, str] = field(default_factory=dict)

    def text(self, position: int) -> str:
        """Return what stands in a column, without blanks around it."""
        return self.cells[position].strip() if position < len(self.cells) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestTable:
    """The headings, and the lines of every sheet that has the same ones."""

    file: str
    headings: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    findings: tuple[Finding, ...] = ()

    def error(self, sentence: str, line: Line, position: int | None = None) -> Finding:
        """Return what refuses the import, at its place."""
        return self._finding(Severity.ERROR, sentence, line, position)

    def warning(self, sentence: str, line: Line, position: int | None = None) -> Finding:
        """Return a consequence that a person has to accept, at its place."""
        return self._finding(Severity.WARNING, sentence, line, position)

    def _finding(
        self, severity: Severity, sentence: str, line: Line, position: int | None
    ) -> Finding:
        return Finding(
            severity=severity,
            sentence=sentence,
            file=self.file,
            sheet=line.sheet,
            row=line.number,
            column="" if position is None else self.heading(position),
        )

    def first(self, most: int) -> tuple[tuple[str, ...], ...]:
        """Return the cells of the first lines, one for each heading."""
        width = range(len(self.headings))
        return tuple(tuple(map(line.text, width)) for line in self.lines[:most])

    def heading(self, position: int) -> str:
        """Return a column's heading, or its number where it has none."""
        return self.headings[position].strip() or f"{position + 1}"


def plain_heading(text: str) -> str:
    """Return a heading without regard to case, blanks and signs; a table's name goes.

    ``[Students]Student_Number`` and ``student.studentNumber`` both become ``studentnumber``.
    """
    return _plain(re.sub(r"^\[[^\]]*\]|^(?:\w+\.)+(?=\w{3})", "", text.strip()))


def plain_headings(headings: tuple[str, ...]) -> tuple[str, ...]:
    """Return all headings of a table, up to the last, so that the same ones are told again."""
    words = [_plain(heading) for heading in headings]
    while words and not words[-1]:
        words.pop()
    return tuple(words)


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def table_of(file: RequestFile, understood: Callable[[tuple[str, ...]], int]) -> RequestTable:
    """Return the table of a file.

    ``understood`` says how many of a row's cells make sense as headings. The row with the most,
    of the first rows of all sheets, is that of the headings; sheets with other headings are left
    out with a warning.
    """
    tops = {number: _top(sheet, understood) for number, sheet in enumerate(file.sheets)}
    filled = [number for number, top in tops.items() if top is not None]
    if not filled:
        findings = file.findings or (_empty(file),)
        return RequestTable(file=file.name, findings=findings)
    best = max(filled, key=lambda number: (understood(_cells(file, number, tops)), -number))
    headings = _cells(file, best, tops)
    known = plain_headings(headings)
    same = [one for one in filled if plain_headings(_cells(file, one, tops)) == known]
    lines = [line for one in same for line in _lines(file.sheets[one], tops[one] or 0)]
    left_out = [_left_out(file, file.sheets[one]) for one in filled if one not in same]
    return RequestTable(
        file=file.name,
        headings=headings,
        lines=tuple(lines),
        findings=(*file.findings, *left_out),
    )


def _top(sheet: RequestSheet, understood: Callable[[tuple[str, ...]], int]) -> int | None:
    """Return the index of the row that looks most like headings; none in an empty sheet."""
    filled = [
        (index, cells)
        for index, (_, cells) in enumerate(sheet.rows[:FIRST_ROWS])
        if any(cell.strip() for cell in cells)
    ]
    if not filled:
        return None
    return max(filled, key=lambda row: (understood(row[1]), -row[0]))[0]


def _cells(file: RequestFile, number: int, tops: Mapping[int, int | None]) -> tuple[str, ...]:
    cells = file.sheets[number].rows[tops[number] or 0][1]
    width = max(len(row) for _, row in file.sheets[number].rows)
    return (*cells, *[""] * (width - len(cells)))


def _lines(sheet: RequestSheet, top: int) -> list[Line]:
    unclear: dict[int, dict[int, str]] = {}
    for (row, position), sentence in sheet.unclear.items():
        unclear.setdefault(row, {})[position] = sentence
    return [
        Line(sheet=sheet.name, number=number, cells=cells, unclear=unclear.get(number, {}))
        for number, cells in sheet.rows[top + 1 :]
        if number in unclear or any(cell.strip() for cell in cells)
    ]


def _empty(file: RequestFile) -> Finding:
    return Finding(severity=Severity.ERROR, sentence=say("The file is empty."), file=file.name)


def _left_out(file: RequestFile, sheet: RequestSheet) -> Finding:
    return Finding(
        severity=Severity.WARNING,
        sentence=say("The sheet has other headings than the requests; it is left out."),
        file=file.name,
        sheet=sheet.name,
    )
