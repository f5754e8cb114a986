"""A worksheet being written: text that stays text, heights that fit, pages that print well."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from functools import lru_cache

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties

from planner.domain.language import say
from planner.interchange.plain_text import for_cell
from planner.interchange.sheets.book import Book, Value
from planner.interchange.sheets.look import HEAD, NOTE, SIZE, STRONG, TEXT, TITLE

PAGE_CHARS = 137
"""Width of the printed page at full size, in characters of the standard font."""

PAGE_POINTS = 520
"""Height of the printed page at full size, in points, margins and footer taken off."""

FOOT_CHARS = 90
"""Characters at the left of the foot of a page that end before its middle."""

LETTER = 1
"""Paper: US Letter, in the numbers of the file format."""

POINTS_A_LINE = 12.0
"""Height of one line of text of the usual size."""

ONE_LINE = POINTS_A_LINE + 4
"""Points: the height of a row of a table with one line, which rows have unless told otherwise."""

HIGHEST_ROW = 409.0
"""Points: no row can be higher."""

MOST_BREAKS = 1_000
"""Spreadsheet programs accept about this many page breaks in a sheet."""


class Paper:
    """One worksheet.

    Attributes:
        row: the next free row; rows and columns count from 1.
        widths: of the columns, in characters.
        points_on_top: the height of the rows that every page repeats.

    """

    def __init__(self, book: Book, title: str, widths: Sequence[float]) -> None:
        self._sheet = book.create_sheet(title)
        self._rows = book.rows(self._sheet.title)
        self.widths = tuple(widths)
        self.row = 1
        self.points_on_top = 0.0
        self._breaks = 0
        self._used = 0.0
        for column, width in enumerate(widths, start=1):
            self._sheet.column_dimensions[get_column_letter(column)].width = width
        self._set_up_page()

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return len(self.widths)

    @property
    def scale(self) -> float:
        """By how much the sheet shrinks to fit the width of a page (1 at most)."""
        return min(1.0, PAGE_CHARS / sum(self.widths))

    def _set_up_page(self) -> None:
        sheet = self._sheet
        sheet.sheet_format.defaultRowHeight = ONE_LINE
        sheet.sheet_format.customHeight = True
        sheet.sheet_view.showGridLines = False
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = LETTER
        sheet.page_setup.fitToWidth = 1
        sheet.page_setup.fitToHeight = 0
        sheet.print_options.horizontalCentered = True
        margins = sheet.page_margins
        margins.left = margins.right = 0.45
        margins.top, margins.bottom = 0.5, 0.65
        margins.header = margins.footer = 0.3

    def foot(self, left: str) -> None:
        """Print ``left``, the sheet's name and the page number at the foot of each page.

        What would run into the sheet's name is left out; the top of the page has it.
        """
        footer = self._sheet.oddFooter
        short = textwrap.shorten(left, FOOT_CHARS, placeholder="…")
        footer.left.text = for_cell(short.replace("&", "&&"))
        footer.center.text = "&A"
        footer.right.text = say("Page &P of &N")
        for part in (footer.left, footer.center, footer.right):
            part.size = 8

    def write(self, row: int, column: int, value: Value, style: str) -> None:
        """Write a cell; text stays text whatever it begins with."""
        self._rows.write(row, column, value, style)

    def merge(self, row: int, column: int, last_row: int, last_column: int) -> None:
        """Join cells into one that looks as the first, which is written already.

        The cells that it covers get the same style, or the frame would have gaps. (openpyxl's own
        ``merge_cells`` works out each edge anew, which takes a third of an export.)
        """
        if (row, column) == (last_row, last_column):
            return
        style = self._rows.style(row, column)
        for covered_row in range(row, last_row + 1):
            for covered in range(column, last_column + 1):
                if (covered_row, covered) != (row, column):
                    self.write(covered_row, covered, "", style)
        self._sheet.merged_cells.ranges.add(
            CellRange(min_row=row, min_col=column, max_row=last_row, max_col=last_column)
        )

    def link(self, row: int, column: int, title: str, style: str) -> None:
        """Write the name of another sheet, which opens it."""
        self.write(row, column, title, style)
        cell = self._sheet.cell(row, column)
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{title}'!A1")

    def height(self, row: int, points: float) -> None:
        """Make a row so high."""
        if points != ONE_LINE:
            self._rows.height(row, min(points, HIGHEST_ROW))
        self._used += points

    def gap(self, points: float) -> None:
        """Leave the next row empty."""
        self.height(self.row, points)
        self.row += 1

    def across(self, text: str, style: str, points: float) -> None:
        """Write one text over the whole width in the next row."""
        self.write(self.row, 1, text, style)
        self.merge(self.row, 1, self.row, self.columns)
        self.height(self.row, points)
        self.row += 1

    def opening(self, title: str, running_title: str, explanation: str = "") -> None:
        """Write the top of the sheet: its title, what schedule it is from, and how to read it."""
        self.across(title, TITLE, 24)
        lines = lines_needed(running_title, sum(self.widths))
        self.across(running_title, NOTE, lines * POINTS_A_LINE + 2)
        if explanation:
            self.wide_note(explanation)

    def head(self, texts: Sequence[str]) -> None:
        """Write the header row of a table."""
        self.line([(text, HEAD) for text in texts])

    def line(self, cells: Sequence[tuple[Value, str]], points: float | None = None) -> None:
        """Write a row of a table, high enough for all its text or as high as it is known to be."""
        for column, (value, style) in enumerate(cells, start=1):
            self.write(self.row, column, value, style)
        self.height(self.row, points or self.high([value for value, _ in cells]))
        self.row += 1

    def high(self, values: Iterable[object]) -> float:
        """Return how high a row of a table must be for all its text."""
        lines = map(lines_needed, map(str, values), self.widths)
        return max(lines, default=1) * POINTS_A_LINE + 4

    def wide_note(self, text: str) -> None:
        """Write a note over the whole width, as high as it needs."""
        self.across(text, NOTE, lines_needed(text, sum(self.widths)) * POINTS_A_LINE + 4)

    def wide_line(self, topic: str, text: str) -> None:
        """Write a row of a table whose second cell takes all the rest of the width."""
        self.write(self.row, 1, topic, STRONG)
        for column in range(2, self.columns + 1):
            self.write(self.row, column, text if column == 2 else "", TEXT)  # noqa: PLR2004 - as said
        self.merge(self.row, 2, self.row, self.columns)
        lines = max(lines_needed(topic, self.widths[0]), lines_needed(text, sum(self.widths[1:])))
        self.height(self.row, lines * POINTS_A_LINE + 4)
        self.row += 1

    def keep_on_top(self, rows: int, columns: int = 0) -> None:
        """Keep the first rows and columns in sight, and print them on every page."""
        self.points_on_top = self._used
        corner = f"{get_column_letter(columns + 1)}{rows + 1}"
        self._sheet.freeze_panes = corner
        self._sheet.print_title_rows = f"1:{rows}"
        if columns:
            self._sheet.print_title_cols = f"A:{get_column_letter(columns)}"

    def turn_page(self) -> None:
        """Begin a new printed page with the next row."""
        if self.row > 1 and self._breaks < MOST_BREAKS:
            self._sheet.row_breaks.append(Break(id=self.row - 1))
            self._breaks += 1

    def on_one_page(self) -> None:
        """Print the whole sheet on one page."""
        self._sheet.page_setup.fitToHeight = 1

    def pages_beside_each_other(self, last_columns: Sequence[int]) -> None:
        """Print pages side by side, each ending with one of these columns."""
        self._sheet.page_setup.fitToWidth = len(last_columns)
        for column in last_columns[:-1]:
            self._sheet.col_breaks.append(Break(id=column))


def lines_needed(text: str, width: float, size: float = SIZE) -> int:
    """Return the lines that a text takes in a column of this width, a little generously."""
    chars = max(1, int(width * 11 / size * 1.04) - 1)
    return 1 if len(text) <= chars and "\n" not in text else _lines_broken(text, chars)


@lru_cache(maxsize=20_000)
def _lines_broken(text: str, chars: int) -> int:
    return sum(
        len(textwrap.wrap(part, chars, break_on_hyphens=False)) or 1 for part in text.split("\n")
    )
