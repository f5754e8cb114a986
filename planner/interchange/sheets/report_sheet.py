"""A report as a sheet: columns as wide as their content, sections that stay on their page."""

from __future__ import annotations

from collections.abc import Sequence

from planner.interchange.sheets import look
from planner.interchange.sheets.book import Book, Value
from planner.interchange.sheets.paper import (
    PAGE_CHARS,
    PAGE_POINTS,
    POINTS_A_LINE,
    Paper,
    lines_needed,
)
from planner.services.reports.report import Cell, Column, ColumnKind, Report, Section, Style

MARGIN = 2.5
"""Characters beside the longest text of a column: bold letters are wider than others."""

HEADING = 22.0
"""Points: the height of the row with a section's heading."""

STYLES: dict[Style, str] = {
    Style.PLAIN: look.TEXT,
    Style.STRONG: look.STRONG,
    Style.KEPT: look.KEPT,
    Style.BROKEN: look.BROKEN,
    Style.QUIET: look.FREE,
    Style.BLANK: look.TEXT,
}


def write(book: Book, running_title: str, report: Report) -> None:
    """Write one report on a sheet of its own, under a title that all sheets share."""
    paper = Paper(book, report.sheet, _widths(report))
    paper.opening(report.title, running_title, report.explanation)
    paper.head([column.title for column in report.columns])
    paper.keep_on_top(paper.row - 1, columns=1 if sum(paper.widths) > PAGE_CHARS else 0)
    paper.foot(running_title)
    room = PAGE_POINTS / paper.scale - paper.points_on_top
    used = 0.0
    for section in report.sections:
        heights = [paper.high(row.cells) for row in section.rows]
        needed = _height_above(paper, section) + sum(heights)
        if used and (report.page_each or used + needed > room):
            paper.turn_page()
            used = 0.0
        used += needed
        _write_section(paper, report.columns, section, heights)


def _widths(report: Report) -> list[float]:
    """Return widths that hold every word, and every text on one line up to the column's widest."""
    widths: list[float] = []
    for number, column in enumerate(report.columns):
        cells = {str(row.cells[number]) for row in report.rows}
        longest = max((len(line) for cell in cells for line in cell.split("\n")), default=0)
        word = max(
            (len(word) for text in (column.title, *cells) for word in text.split()), default=0
        )
        wanted = max(min(longest, column.widest), word, min(len(column.title), column.widest))
        widths.append(max(column.narrowest, wanted + MARGIN))
    even = max((w for w, c in zip(widths, report.columns, strict=True) if c.even), default=0.0)
    return [even if c.even else w for w, c in zip(widths, report.columns, strict=True)]


def _height_above(paper: Paper, section: Section) -> float:
    """Return the height of what stands above the rows of a section."""
    heading = HEADING if section.heading else 0.0
    return heading + (_note_height(paper, section.note) if section.note else 0.0)


def _note_height(paper: Paper, note: str) -> float:
    return lines_needed(note, sum(paper.widths)) * POINTS_A_LINE + 4


def _write_section(
    paper: Paper, columns: Sequence[Column], section: Section, heights: Sequence[float]
) -> None:
    if section.heading:
        paper.across(section.heading, look.GROUP, HEADING)
    if section.note:
        paper.across(section.note, look.NOTE, _note_height(paper, section.note))
    for row, points in zip(section.rows, heights, strict=True):
        paper.line(
            [_written(cell, column) for cell, column in zip(row.cells, columns, strict=True)],
            points,
        )


def _written(cell: Cell, column: Column) -> tuple[Value, str]:
    """Return what a cell holds and its style; plain numbers and times stand in the middle."""
    if cell.kind is not None:
        return cell.value, look.style_of(cell.kind)
    if cell.style is Style.PLAIN and column.kind is not ColumnKind.TEXT:
        return cell.value, look.KEPT
    return cell.value, STYLES[cell.style]
