"""One week laid out in a rectangle: name, a line about whose it is, the grid as large as it can be.

The letters are as large as fit; rows take up what height is left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.domain.ids import DayId
from planner.domain.language import say
from planner.domain.week import Cycle
from planner.domain.words import listed
from planner.services.handout import colors
from planner.services.handout.colors import Coat, Palette
from planner.services.handout.days import full_name
from planner.services.handout.page import QUIET, Align, Area, Box, Edge, Style
from planner.services.handout.portraits import Portrait
from planner.services.handout.typesetting import LEADING, Sheet
from planner.services.handout.week_grid import Band, Card, Line
from planner.services.seats.wording import when_on

LARGEST, SMALLEST, STEP = 9.5, 4.8, 0.3
"""Letters in cards: the largest, the smallest that can be read, and how they shrink."""

READABLE = 5.0
"""Letters below this are called crowded."""

PAD = 2.4
BAR = 2.6
"""Points around the text of a card, and the width of the bar that shows its subject."""

DETAIL = 0.88
"""The size of what stands under a name, in sizes of the name."""

STRETCH = 2.6
"""By how much a row may be higher than its text needs."""

BAND_GAP = 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grid:
    """A band measured with letters of one size: the height of its head and of each line."""

    band: Band
    size: float
    side: float
    day: float
    head: float
    heights: tuple[float, ...]

    @property
    def height(self) -> float:
        return self.head + sum(self.heights)


class WeekLayout:
    """Lays out weeks of one school on one sheet."""

    def __init__(self, sheet: Sheet, palette: Palette, cycle: Cycle) -> None:
        self._sheet = sheet
        self._setter = sheet.setter
        self._palette = palette
        self._cycle = cycle

    def lay_out(self, portrait: Portrait, area: Area) -> None:
        """Fill an area with a portrait."""
        rest = area.below(self._title(portrait, area))
        bands = list(portrait.week.bands())
        if not bands:
            return
        grids = self._fitted(bands, rest)
        spare = rest.height - BAND_GAP * (len(grids) - 1) - sum(grid.height for grid in grids)
        needed = sum(sum(grid.heights) for grid in grids)
        grow = min(STRETCH, 1 + max(0.0, spare) / needed) if needed else 1.0
        shrink = (needed + spare) / needed if spare < 0 else 1.0
        if spare < -1 or grids[0].size < READABLE:
            self._sheet.crowded = True
        at = rest
        for grid in grids:
            stretched = tuple(height * (grow if spare > 0 else shrink) for height in grid.heights)
            self._draw(replace(grid, heights=stretched), at)
            at = at.below(grid.head + sum(stretched) + BAND_GAP)

    def _title(self, portrait: Portrait, area: Area) -> float:
        """Write whose week it is; return the height that it takes."""
        large = Style(size=14.0 if area.height > 300 else 11.0, bold=True)  # noqa: PLR2004 - half a page
        self._sheet.line(portrait.name, large, area)
        used = large.size * LEADING + 1
        note = Style(size=7.5, ink=QUIET)
        used += self._sheet.text(portrait.about, note, area.below(used).above(area.height / 2))
        return used + 5

    def _fitted(self, bands: Sequence[Band], area: Area) -> list[_Grid]:
        """Return the bands with the largest letters that fit."""
        size = LARGEST
        while True:
            grids = [self._measured(band, size, area.width) for band in bands]
            needed = sum(grid.height for grid in grids) + BAND_GAP * (len(grids) - 1)
            if needed <= area.height or size - STEP < SMALLEST:
                return grids
            size = round(size - STEP, 1)

    def _measured(self, band: Band, size: float, width: float) -> _Grid:
        side_style = Style(size=size, bold=True)
        labels = [
            self._setter.width(word, side_style) for line in band.lines for word in _labels(line)
        ]
        side = min(width / 4, max(labels, default=20.0) + 2 * PAD + 2)
        day = (width - side) / len(band.days)
        heights = [size * LEADING + 2 * PAD] * band.height
        for line in band.lines:
            tall = sum(
                self._setter.height(one, side_style, side - 2 * PAD) for one in _labels(line)
            )
            _make_room(heights, line.first, line.last, tall + 2 * PAD)
        for card in sorted(band.cards, key=lambda card: card.bottom - card.top):
            _make_room(heights, card.top, card.bottom, self._needs(card, size, day))
        head = max(
            self._setter.height(name, side_style, day - 2 * PAD) for name in self._heads(band)
        )
        return _Grid(
            band=band, size=size, side=side, day=day, head=head + 2 * PAD, heights=tuple(heights)
        )

    def _needs(self, card: Card, size: float, width: float) -> float:
        """Return the height that a card's text needs."""
        name, detail = _told(card)
        coat = self._coat(card)
        room = width - 2 * PAD - (BAR if coat.bar else 0)
        tall = self._setter.height(name, _name_style(coat, size), room)
        return tall + self._setter.height(detail, _detail_style(coat, size), room) + 2 * PAD

    def _heads(self, band: Band) -> list[str]:
        return [days_named(self._cycle, days) for days in band.alike]

    def _coat(self, card: Card) -> Coat:
        if card.entry is not None:
            return self._palette.coat(card.entry.session)
        if card.kind is not None:
            return colors.coat_of_kind(card.kind)
        return colors.coat_of_block(card.block)

    def _draw(self, grid: _Grid, area: Area) -> None:
        tops = [area.y + grid.head]
        for height in grid.heights:
            tops.append(tops[-1] + height)
        self._draw_head(grid, area)
        for line in grid.band.lines:
            self._draw_side(grid, line, _rows(area.x, grid.side, tops, line.first, line.last))
        for card in grid.band.cards:
            x = area.x + grid.side + card.day * grid.day
            self._draw_card(card, grid.size, _rows(x, grid.day, tops, card.top, card.bottom))

    def _draw_head(self, grid: _Grid, area: Area) -> None:
        style = Style(size=grid.size, bold=True)
        for number, name in enumerate(["", *self._heads(grid.band)]):
            x = area.x + (grid.side + (number - 1) * grid.day if number else 0)
            width = grid.day if number else grid.side
            self._box(Area(x=x, y=area.y, width=width, height=grid.head), Coat(fill=colors.HEAD))
            inside = Area(x=x + PAD, y=area.y + PAD, width=width - 2 * PAD, height=grid.head)
            self._sheet.text(name, style, inside, Align.CENTER)

    def _draw_side(self, grid: _Grid, line: Line, area: Area) -> None:
        self._box(area, Coat(fill=colors.SIDE))
        inside = _inside(area)
        for number, word in enumerate(_labels(line)):
            style = Style(size=grid.size, bold=number == 0, ink=QUIET if number else Style().ink)
            inside = inside.below(self._sheet.text(word, style, inside))

    def _draw_card(self, card: Card, size: float, area: Area) -> None:
        coat = self._coat(card)
        self._box(area, coat)
        name, detail = _told(card)
        inside = _inside(area, BAR if coat.bar else 0.0)
        if coat in (colors.EMPTY, colors.BREAK):
            self._sheet.text(name, _name_style(coat, size), inside)
            return
        used = self._sheet.text(name, _name_style(coat, size), inside)
        self._sheet.text(detail, _detail_style(coat, size), inside.below(used))

    def _box(self, area: Area, coat: Coat) -> None:
        self._sheet.box(
            Box(
                x=area.x,
                y=area.y,
                width=area.width,
                height=area.height,
                fill=coat.fill,
                edge=coat.edge if coat.edge is not Edge.NONE else Edge.THIN,
                striped=coat.striped,
                bar=coat.bar,
            )
        )


def days_named(cycle: Cycle, days: Sequence[DayId]) -> str:
    """Return what the column of some days is headed with: ``Monday``, ``A days``, ``Mon to Thu``."""
    if len(days) == len(cycle.days) > 1:
        return say("Every day")
    if len(days) == 1:
        return full_name(days[0])
    told = when_on(cycle, days).strip()
    if told.endswith(" days"):
        return say("{letter} days", letter=told.removeprefix("on ").removesuffix(" days"))
    first = cycle.day_ids.index(days[0])
    if len(days) > 2 and tuple(cycle.day_ids[first : first + len(days)]) == tuple(days):  # noqa: PLR2004 - a row
        return say("{first} to {last}", first=days[0], last=days[-1])
    return listed([str(day) for day in days], joint=say("and"), most=len(days))


def _told(card: Card) -> tuple[str, str]:
    name, _, detail = card.text.partition("\n")
    return name, detail


def _labels(line: Line) -> tuple[str, str]:
    return line.block, line.times.replace("-", "–")


def _name_style(coat: Coat, size: float) -> Style:
    return Style(size=size, bold=coat.bold, italic=coat.italic, ink=coat.ink)


def _detail_style(coat: Coat, size: float) -> Style:
    return Style(size=round(size * DETAIL, 1), ink=coat.ink)


def _make_room(heights: list[float], top: int, bottom: int, needed: float) -> None:
    missing = needed - sum(heights[top : bottom + 1])
    if missing > 0:
        share = missing / (bottom + 1 - top)
        for number in range(top, bottom + 1):
            heights[number] += share


def _rows(x: float, width: float, tops: Sequence[float], first: int, last: int) -> Area:
    return Area(x=x, y=tops[first], width=width, height=tops[last + 1] - tops[first])


def _inside(area: Area, bar: float = 0.0) -> Area:
    return Area(
        x=area.x + PAD + bar,
        y=area.y + PAD,
        width=area.width - 2 * PAD - bar,
        height=area.height - PAD,
    )
