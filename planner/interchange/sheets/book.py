"""A workbook whose cells are written as text at once.

openpyxl makes an object of each cell and a small tree of each object, which takes most of an export
of a hundred thousand cells. Here a cell is a value and the name of a style until it is written, and
openpyxl writes what else a sheet has: columns, merged cells, links, and how it prints.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl.cell import WriteOnlyCell
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

from planner.interchange.plain_text import for_cell, looks_like_formula

Value = str | int
"""What a cell holds: text, or a whole number."""

_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData>.*?</sheetData>", re.DOTALL)
_SIZE = re.compile(rb'(?<=<dimension ref=")[^"]*')


class Rows:
    """The cells of a sheet, and the heights of its rows; rows and columns count from 1."""

    def __init__(self) -> None:
        self._cells: dict[int, dict[int, tuple[Value, str]]] = defaultdict(dict)
        self._heights: dict[int, float] = {}

    def write(self, row: int, column: int, value: Value, style: str) -> None:
        """Write a cell; text stays text whatever it begins with."""
        self._cells[row][column] = (value, style)

    def style(self, row: int, column: int) -> str:
        """Return the name of the style of a cell, which is written already."""
        return self._cells[row][column][1]

    def height(self, row: int, points: float) -> None:
        """Make a row so high."""
        self._heights[row] = points

    @property
    def size(self) -> str:
        """The first and the last cell, as ``A1:C20``."""
        columns = {column for cells in self._cells.values() for column in cells}
        first, last = get_column_letter(min(columns)), get_column_letter(max(columns))
        return f"{first}{min(self._cells)}:{last}{max(self._cells)}"

    def parts(self, styles: _Styles, told: Callable[[Value], str]) -> Iterator[str]:
        """Yield the rows in the words of the file format."""
        for row in sorted(self._cells.keys() | self._heights.keys()):
            points = self._heights.get(row)
            high = "" if points is None else f' ht="{points:.16g}" customHeight="1"'
            yield f'<row r="{row}"{high}>'
            for column, (value, style) in sorted(self._cells.get(row, {}).items()):
                formula = isinstance(value, str) and looks_like_formula(value)
                look = styles[style, formula]
                yield f'<c r="{get_column_letter(column)}{row}" s="{look}"{told(value)}'
            yield "</row>"


class Book(Workbook):
    """A workbook of such sheets; a new one has none."""

    def __init__(self) -> None:
        super().__init__()
        self.remove(self.worksheets[0])
        self._rows: dict[str, Rows] = {}

    def rows(self, title: str) -> Rows:
        """Return the rows of the sheet with this title."""
        return self._rows.setdefault(title, Rows())

    def save(self, filename: Any) -> None:  # noqa: ANN401 - whatever a zip file can be written to
        """Write the workbook: what openpyxl makes of it without the cells, and then the cells."""
        texts = dict(self._texts())
        bare = BytesIO()
        super().save(bare)
        filled = {sheet.path.lstrip("/"): sheet.title for sheet in self.worksheets}
        with ZipFile(bare) as parts, ZipFile(filename, "w", ZIP_DEFLATED) as archive:
            for name in parts.namelist():
                part = parts.read(name)
                if name in filled:
                    title = filled[name]
                    part = _SIZE.sub(self._rows[title].size.encode(), part, count=1)
                    head, tail = _ROWS.split(part, maxsplit=1)
                    part = b"".join((head, b"<sheetData>", texts[title], b"</sheetData>", tail))
                archive.writestr(name, part)

    def _texts(self) -> Iterator[tuple[str, bytes]]:
        """Yield the cells of each sheet; the styles that they use are known to the book then."""
        styles = _Styles(self)
        told = cache(_told)
        for sheet in self.worksheets:
            text = "".join(self._rows[sheet.title].parts(styles, told))
            yield sheet.title, text.encode("utf-8", "xmlcharrefreplace")


class _Styles(dict[tuple[str, bool], int]):
    """The numbers of styles, by name and whether the text only looks like a formula."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._sheet = book.worksheets[0]

    def __missing__(self, key: tuple[str, bool]) -> int:
        cell = WriteOnlyCell(self._sheet)
        cell.style, cell.quotePrefix = key
        self[key] = cell.style_id
        return cell.style_id


def _told(value: Value) -> str:
    """Return the end of a cell, its value in it."""
    if isinstance(value, int):
        return f' t="n"><v>{value}</v></c>'
    text = for_cell(value)
    if not text:
        return ' t="n" />'
    kept = ' xml:space="preserve"' if text.strip() and text != text.strip() else ""
    return f' t="inlineStr"><is><t{kept}>{escape(text)}</t></is></c>'
