"""A master schedule as a table: a column for each block, everything in its cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from planner.services.handout import colors
from planner.services.handout.colors import Coat, Palette
from planner.services.handout.drawing import draw_coat, inside
from planner.services.handout.master_plan import Column, Part, Plan, Row
from planner.services.handout.page import QUIET, Align, Area, Style
from planner.services.handout.typesetting import Sheet, Typesetter

SIZE = 6.2
NARROW_SIZE = 5.4
NARROW = 52.0
"""Letters in cells, smaller where columns are narrower than so many points."""

NAME_WIDTH = 84.0
NAME = Style(size=7.0, bold=True)
LOWEST = 12.0
PAD = 1.8
BAR = 2.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A measured row and what draws it; nothing draws the name of a band."""

    name: str
    height: float
    draw: Callable[[Sheet, Area], None] | None = None


class Table(Protocol):
    """Rows under a head, over as many pages as they need."""

    title: str
    head_height: float

    def measured(self, row: Row) -> Line:
        """Return a row with its height."""

    def draw_head(self, sheet: Sheet, area: Area) -> None:
        """Draw what stands above the rows of every page."""


class BlockTable:
    """The columns of one plan at their widths."""

    def __init__(self, plan: Plan, width: float, setter: Typesetter, palette: Palette) -> None:
        self.title = plan.title
        self._plan = plan
        self._setter = setter
        self._palette = palette
        self._widths = _widths(plan.columns, width - NAME_WIDTH, setter)
        narrow = max(self._widths) < NARROW
        self._size = NARROW_SIZE if narrow else SIZE
        self._head = Style(size=NARROW_SIZE if narrow else NAME.size, bold=True)
        self.head_height = max(map(self._head_needs, plan.columns, self._widths)) + 2 * PAD

    def _head_needs(self, column: Column, width: float) -> float:
        told = (column.name, *column.times)
        return sum(self._setter.height(text, self._head, width - 2 * PAD) for text in told)

    def measured(self, row: Row) -> Line:
        """Return a row with the height that its fullest cell needs."""
        cells = self._plan.cells(row)
        name = self._setter.height(row.name, NAME, NAME_WIDTH - 2 * PAD) + 2 * PAD
        tall = [
            sum(self._needs(part, width) for part in parts)
            for parts, width in zip(cells, self._widths, strict=True)
        ]
        return Line(
            name=row.name,
            height=max(LOWEST, name, *tall),
            draw=partial(self._draw_line, row.name, cells),
        )

    def _needs(self, part: Part, width: float) -> float:
        coat = self._palette.coat(part.session)
        room = width - 2 * PAD - (BAR if coat.bar else 0)
        return self._setter.height(part.text, text_style(coat, self._size), room) + 2 * PAD

    def draw_head(self, sheet: Sheet, area: Area) -> None:
        """Draw the names and times of the blocks."""
        x = area.x
        for column, width in zip(
            (None, *self._plan.columns), (NAME_WIDTH, *self._widths), strict=True
        ):
            cell = Area(x=x, y=area.y, width=width, height=self.head_height)
            draw_coat(sheet, cell, Coat(fill=colors.HEAD))
            if column is not None:
                self._draw_heading(sheet, column, inside(cell, PAD))
            x += width

    def _draw_heading(self, sheet: Sheet, column: Column, area: Area) -> None:
        used = sheet.text(column.name, self._head, area, Align.CENTER)
        times = Style(size=self._head.size, ink=QUIET)
        for text in column.times:
            used += sheet.text(text, times, area.below(used), Align.CENTER)

    def _draw_line(
        self, name: str, cells: Sequence[Sequence[Part]], sheet: Sheet, area: Area
    ) -> None:
        x = draw_name(sheet, name, area)
        for column, parts, width in zip(self._plan.columns, cells, self._widths, strict=True):
            cell = Area(x=x, y=area.y, width=width, height=area.height)
            if not parts:
                draw_coat(sheet, cell, colors.BREAK if column.lunch else colors.EMPTY)
            self._draw_parts(sheet, parts, cell)
            x += width

    def _draw_parts(self, sheet: Sheet, parts: Sequence[Part], cell: Area) -> None:
        """Draw what shares a cell below each other; spare height is shared out."""
        needs = [self._needs(part, cell.width) for part in parts]
        spare = (cell.height - sum(needs)) / max(1, len(parts))
        y = cell.y
        for part, needed in zip(parts, needs, strict=True):
            area = Area(x=cell.x, y=y, width=cell.width, height=needed + spare)
            draw_part(sheet, area, part.text, self._palette.coat(part.session), self._size)
            y += area.height


def draw_name(sheet: Sheet, name: str, area: Area) -> float:
    """Draw the name at the left of a row; return where the rest begins."""
    cell = Area(x=area.x, y=area.y, width=NAME_WIDTH, height=area.height)
    draw_coat(sheet, cell, Coat(fill=colors.SIDE))
    sheet.text(name, NAME, inside(cell, PAD))
    return cell.right


def draw_part(
    sheet: Sheet, area: Area, text: str, coat: Coat, size: float, pad: float = PAD
) -> None:
    """Draw one thing."""
    draw_coat(sheet, area, coat)
    sheet.text(text, text_style(coat, size), inside(area, pad, BAR if coat.bar else 0.0))


def text_style(coat: Coat, size: float) -> Style:
    """Return how a cell is written: bold is only what stands out."""
    return Style(size=size, bold=coat.bold and not coat.bar, italic=coat.italic, ink=coat.ink)


def _widths(columns: Sequence[Column], width: float, setter: Typesetter) -> list[float]:
    """Return the widths of columns: lunch is as narrow as its times, all others alike."""
    times = Style(size=NAME.size, ink=QUIET)
    needed = [
        max(setter.width(text, times) for text in column.times) + 2 * PAD for column in columns
    ]
    even = width / len(columns)
    narrow = [min(even, need) if c.lunch else 0.0 for c, need in zip(columns, needed, strict=True)]
    wide = sum(not column.lunch for column in columns)
    each = (width - sum(narrow)) / wide if wide else even
    return [small or each for small in narrow]
