"""An overview laid out on one page, in the largest letters that fit; on more only if it must be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from planner.services.handout import colors
from planner.services.handout.overview import Overview, Table
from planner.services.handout.page import FRAME, QUIET, Area, Box, Edge, Style
from planner.services.handout.typesetting import LEADING, Sheet, Typesetter

SIZES = (9.0, 8.6, 8.2, 7.8, 7.4, 7.0, 6.6, 6.2, 5.8)
"""Letters in tables that are tried, in points."""

TITLE = Style(size=16.0, bold=True)
LEAD = Style(size=9.5)
PAD = 1.5
GAP = 7.0


class _Row:
    """A row, or the title of a table, with the height it takes."""

    def __init__(self, table: Table, cells: tuple[str, ...], height: float, *, kind: str) -> None:
        self.table = table
        self.cells = cells
        self.height = height
        self.kind = kind


def overview_pages(overview: Overview, area: Area, setter: Typesetter) -> Iterator[partial[None]]:
    """Yield what draws each page of an overview: one, unless the smallest letters do not fit."""
    lead = sum(setter.height(line, LEAD, area.width) for line in overview.lines)
    room = area.height - TITLE.size * LEADING - lead
    for size in SIZES:
        rows = list(_rows(overview, size, area.width, setter))
        if sum(row.height for row in rows) <= room:
            break
    pages = _broken(rows, room)
    for number, page in enumerate(pages):
        yield partial(_draw, overview if number == 0 else None, page, size)


def _broken(rows: Sequence[_Row], room: float) -> list[list[_Row]]:
    """Return the rows of each page; titles and heads stay with the row below them."""
    pages: list[list[_Row]] = [[]]
    used = 0.0
    for number, row in enumerate(rows):
        ahead = (
            sum(one.height for one in rows[number : number + 3])
            if row.kind == "title"
            else row.height
        )
        if pages[-1] and used + ahead > room:
            pages.append([])
            used = 0.0
        pages[-1].append(row)
        used += row.height
    return pages


def _rows(overview: Overview, size: float, width: float, setter: Typesetter) -> Iterator[_Row]:
    for table in overview.tables:
        yield _Row(table, (table.title,), GAP + (size + 2) * LEADING + 2, kind="title")
        if table.note:
            yield _Row(table, (table.note,), size * LEADING + 2 * PAD, kind="note")
            continue
        for number, cells in enumerate((table.heads, *table.rows)):
            tall = max(
                setter.height(text, _style(size, number, column, table), share * width - 2 * PAD)
                for column, (text, share) in enumerate(zip(cells, table.shares, strict=True))
            )
            yield _Row(table, cells, tall + 2 * PAD, kind="row" if number else "head")


def _style(size: float, row: int, column: int, table: Table) -> Style:
    pairs = len(table.heads) > len(set(table.heads))
    return Style(size=size, bold=row == 0 or (column == 0 and not pairs))


def _draw(
    overview: Overview | None, rows: Sequence[_Row], size: float, sheet: Sheet, area: Area
) -> None:
    at = area
    if overview is not None:
        sheet.line(overview.title, TITLE, at)
        at = at.below(TITLE.size * LEADING)
        for line in overview.lines:
            at = at.below(sheet.text(line, LEAD, at))
    for row in rows:
        if row.kind == "title":
            style = Style(size=round(size + 2, 1), bold=True)
            sheet.line(row.cells[0], style, at.below(GAP))
        elif row.kind == "note":
            sheet.text(row.cells[0], Style(size=size, ink=QUIET), at.below(PAD))
        else:
            _draw_row(sheet, row, size, at)
        at = at.below(row.height)


def _draw_row(sheet: Sheet, row: _Row, size: float, area: Area) -> None:
    x = area.x
    for column, (text, share) in enumerate(zip(row.cells, row.table.shares, strict=True)):
        width = share * area.width
        if row.kind == "head":
            sheet.box(
                Box(x=x, y=area.y, width=width, height=row.height, fill=colors.HEAD, edge=Edge.NONE)
            )
        inside = Area(x=x + PAD, y=area.y + PAD, width=width - 2 * PAD, height=row.height - PAD)
        sheet.text(text, _style(size, 0 if row.kind == "head" else 1, column, row.table), inside)
        x += width
    rule = Box(x=area.x, y=area.y + row.height, width=area.width, height=0.4, fill=FRAME)
    sheet.box(rule)
