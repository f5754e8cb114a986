"""One week laid out in a rectangle: name, a line about whose it is, the grid as large as it can be.

The letters are as large as fit; rows take up what height is left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from planner.domain.ids import DayId
from planner.domain.language import say
from planner.domain.week import Cycle
from planner.domain.words import listed
from planner.services.handout import colors
from planner.services.handout.colors import Coat, Palette
from planner.services.handout.days import full_name
from planner.services.handout.drawing import draw_coat, inside
from planner.services.handout.page import INK, QUIET, Align, Area, Style
from planner.services.handout.portraits import Portrait
from planner.services.handout.typesetting import LEADING, Sheet
from planner.services.handout.week_grid import Band, Card, Line, Week
from planner.services.seats.wording import when_on

SIZES = tuple(tenths / 10 for tenths in range(48, 106, 3))
"""Letters in cards that are tried, in points."""

BREAKING = 6.2
"""Letters from which on a long word may be broken, rather than all become smaller."""

MANY_LINES = 20
"""Things in one block that are shown one by one if they can be read."""

READABLE = 4.8
"""Letters below this cannot be read: the page is crowded."""

PAD = 2.4
BAR = 2.6
"""Points around the text of a card, and the width of the bar that shows its subject."""

DETAIL = 0.88
"""The size of what stands under a name, in sizes of the name."""

HIGHEST = 84.0
"""Points: the height up to which rows are stretched to fill the page."""

MINOR_SHARE = 0.6
"""Lunch, advisory and short blocks are stretched to this share of the others' height."""

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


class _Words(NamedTuple):
    """What stands in a band, as far as it should not be broken: times and the rest by words."""

    labels: frozenset[str]
    heads: frozenset[str]
    names: frozenset[str]
    details: frozenset[str]


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
        grids = self._fitted(replace(portrait.week, most_lines=MANY_LINES), rest)
        if grids and self._too_small(grids, rest):
            grids = self._fitted(portrait.week, rest)
        if grids:
            self._draw_all(grids, rest)

    def _too_small(self, grids: Sequence[_Grid], area: Area) -> bool:
        """Say whether not everything can be read, or not even fits."""
        needed = sum(grid.height for grid in grids) + BAND_GAP * (len(grids) - 1)
        return needed > area.height + 1 or grids[0].size < READABLE

    def _draw_all(self, grids: Sequence[_Grid], rest: Area) -> None:
        spare = rest.height - BAND_GAP * (len(grids) - 1) - sum(grid.height for grid in grids)
        self._sheet.crowded = self._sheet.crowded or self._too_small(grids, rest)
        at = rest
        for grid in grids:
            share = spare * sum(grid.heights) / sum(sum(one.heights) for one in grids)
            stretched = stretched_rows(grid.band.lines, grid.heights, share)
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

    def _fitted(self, week: Week, area: Area) -> list[_Grid]:
        """Return the bands with the largest letters that fit, or the smallest if none do."""
        bands = list(week.bands())
        words = [self._words(band) for band in bands]
        best: list[_Grid] = []
        low, high = 0, len(SIZES) - 1
        while low < high:
            middle = (low + high + 1) // 2
            grids = self._all_measured(bands, SIZES[middle], area)
            if self._fit(grids, words, area):
                low, best = middle, grids
            else:
                high = middle - 1
        return best or self._all_measured(bands, SIZES[low], area)

    def _fit(self, grids: Sequence[_Grid], words: Sequence[_Words], area: Area) -> bool:
        """Say whether grids fit, and with whole words if their letters can be so small."""
        needed = sum(grid.height for grid in grids) + BAND_GAP * (len(grids) - 1)
        return needed <= area.height and all(
            grid.size <= BREAKING or not self._breaks_words(grid, mine)
            for grid, mine in zip(grids, words, strict=True)
        )

    def _all_measured(self, bands: Sequence[Band], size: float, area: Area) -> list[_Grid]:
        return [self._measured(band, size, area.width) for band in bands]

    def _words(self, band: Band) -> _Words:
        """Return the words of a band, each once."""
        told = [_told(card) for card in band.cards]
        return _Words(
            labels=frozenset(one for line in band.lines for one in _labels(line)),
            heads=frozenset(word for head in self._heads(band) for word in head.split()),
            names=frozenset(word for name, _ in told for word in name.split()),
            details=frozenset(word for _, detail in told for word in detail.split()),
        )

    def _breaks_words(self, grid: _Grid, words: _Words) -> bool:
        """Say whether some word is longer than its column is wide."""
        bold, widest = Style(size=grid.size, bold=True), self._setter.widest
        side, day = grid.side - 2 * PAD, grid.day - 2 * PAD
        return (
            widest(words.labels, bold) > side
            or widest(words.heads, bold) > day
            or widest(words.names, bold) > day - BAR
            or widest(words.details, _detail_style(colors.EMPTY, grid.size)) > day - BAR
        )

    def _measured(self, band: Band, size: float, width: float) -> _Grid:
        side_style = Style(size=size, bold=True)
        labels = [
            self._setter.width(word, side_style) for line in band.lines for word in _labels(line)
        ]
        side = min(width / 3, max(labels, default=20.0) + 2 * PAD + 2)
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
        corner = Area(x=area.x, y=area.y, width=grid.side, height=grid.head)
        draw_coat(self._sheet, corner, Coat(fill=colors.HEAD))
        for number, name in enumerate(self._heads(grid.band)):
            x = corner.right + number * grid.day
            cell = Area(x=x, y=area.y, width=grid.day, height=grid.head)
            draw_coat(self._sheet, cell, Coat(fill=colors.HEAD))
            self._sheet.text(name, style, inside(cell, PAD), Align.CENTER)

    def _draw_side(self, grid: _Grid, line: Line, area: Area) -> None:
        draw_coat(self._sheet, area, Coat(fill=colors.SIDE))
        words = inside(area, PAD)
        for number, word in enumerate(_labels(line)):
            style = Style(size=grid.size, bold=number == 0, ink=QUIET if number else INK)
            words = words.below(self._sheet.text(word, style, words))

    def _draw_card(self, card: Card, size: float, area: Area) -> None:
        coat = self._coat(card)
        draw_coat(self._sheet, area, coat)
        name, detail = _told(card)
        words = inside(area, PAD, BAR if coat.bar else 0.0)
        used = self._sheet.text(name, _name_style(coat, size), words)
        self._sheet.text(detail, _detail_style(coat, size), words.below(used))


def stretched_rows(
    lines: Sequence[Line], heights: Sequence[float], spare: float
) -> tuple[float, ...]:
    """Return the heights of rows after sharing out what is to spare, the lowest rows first.

    Without enough height all rows shrink alike.
    """
    if spare <= 0:
        whole = sum(heights)
        return tuple(height * (whole + spare) / whole for height in heights)
    own = [sum(heights[line.first : line.last + 1]) for line in lines]
    shares = [MINOR_SHARE if line.minor else 1.0 for line in lines]
    level = _level(own, shares, spare)
    stretched = list(heights)
    for line, height, share in zip(lines, own, shares, strict=True):
        grown = max(height, level * share)
        for number in range(line.first, line.last + 1):
            stretched[number] = heights[number] * grown / height
    return tuple(stretched)


def _level(heights: Sequence[float], shares: Sequence[float], spare: float) -> float:
    """Return the height to which rows rise if so much is poured over them."""
    low, high = 0.0, HIGHEST
    for _ in range(30):
        level = (low + high) / 2
        poured = sum(max(0.0, level * s - h) for h, s in zip(heights, shares, strict=True))
        low, high = (level, high) if poured <= spare else (low, level)
    return low


def days_named(cycle: Cycle, days: Sequence[DayId]) -> str:
    """Return the head of a column of some days: ``Monday``, ``A days``, ``Mon to Thu``."""
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


def _labels(line: Line) -> tuple[str, ...]:
    """Return the name of a block and its times; what has no block has only times."""
    return tuple(text for text in (line.block, line.times) if text)


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
