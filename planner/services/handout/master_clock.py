"""A master schedule along the clock, for schools whose bells are too many for columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from planner.check.timetable import Entry
from planner.domain.clock import clock
from planner.domain.session import Session
from planner.services.handout import colors
from planner.services.handout.colors import Coat, Palette
from planner.services.handout.drawing import draw_coat
from planner.services.handout.master_plan import DayPlan, Row
from planner.services.handout.master_table import (
    LOWEST,
    NAME,
    NAME_WIDTH,
    Line,
    draw_name,
    draw_part,
    text_style,
)
from planner.services.handout.page import Area, Style
from planner.services.handout.typesetting import Sheet, Typesetter

HOUR = 60
PAD = 1.1
BAR = 2.4
SIZES = (5.6, 5.2, 4.8, 4.4, 4.0)
"""Letters in a bar: the largest in which no word has to be broken."""

WIDE = 56.0
"""Points: bars of at least this width say everything."""

HEAD = Style(size=7.0, bold=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bar:
    """One thing from left to right, with the lane that it lies in and the height it needs."""

    x: float
    width: float
    lane: int
    height: float
    text: str
    size: float
    session: Session


class ClockTable:
    """One day, or days that are alike, from the first bell to the last."""

    def __init__(self, plan: DayPlan, width: float, setter: Typesetter, palette: Palette) -> None:
        self.title = plan.title
        self._plan = plan
        self._setter = setter
        self._palette = palette
        self._first = plan.start // HOUR * HOUR
        hours = -(-(plan.end - self._first) // HOUR)
        self._hours = [self._first + HOUR * number for number in range(hours)]
        self._minute = (width - NAME_WIDTH) / (HOUR * hours)
        self.head_height = HEAD.size + 2 * PAD + 2

    def draw_head(self, sheet: Sheet, area: Area) -> None:
        """Draw the hours."""
        corner = Area(x=area.x, y=area.y, width=NAME_WIDTH, height=self.head_height)
        draw_coat(sheet, corner, Coat(fill=colors.HEAD))
        for hour in self._hours:
            cell = Area(
                x=corner.right + (hour - self._first) * self._minute,
                y=area.y,
                width=HOUR * self._minute,
                height=self.head_height,
            )
            draw_coat(sheet, cell, Coat(fill=colors.HEAD))
            words = Area(x=cell.x + PAD, y=cell.y + PAD, width=cell.width - PAD, height=cell.height)
            sheet.line(clock(hour), HEAD, words)

    def measured(self, row: Row) -> Line:
        """Return a row with the height of what lies in it."""
        bars = list(self._bars(row))
        lanes = _heights(bars)
        name = self._setter.height(row.name, NAME, NAME_WIDTH - 2 * PAD) + 2 * PAD
        return Line(
            name=row.name,
            height=max(LOWEST, name, sum(lanes)),
            draw=partial(self._draw_line, row.name, bars, lanes),
        )

    def _bars(self, row: Row) -> Iterator[_Bar]:
        found = [entry for entry in row.entries if entry.span.day == self._plan.day]
        found.sort(key=lambda entry: (entry.span.start, entry.span.end))
        ends: list[int] = []
        for entry in found:
            free = (number for number, end in enumerate(ends) if end <= entry.span.start)
            lane = next(free, len(ends))
            ends[lane : lane + 1] = [entry.span.end]
            yield self._bar(row, entry, lane)

    def _bar(self, row: Row, entry: Entry, lane: int) -> _Bar:
        coat = self._palette.coat(entry.session)
        width = entry.span.minutes * self._minute
        room = width - 2 * PAD - (BAR if coat.bar else 0)
        text = _told(row, entry, width)
        size = next((size for size in SIZES if self._fits(text, coat, size, room)), SIZES[-1])
        return _Bar(
            x=(entry.span.start - self._first) * self._minute,
            width=width,
            lane=lane,
            height=self._setter.height(text, text_style(coat, size), room) + 2 * PAD,
            text=text,
            size=size,
            session=entry.session,
        )

    def _fits(self, text: str, coat: Coat, size: float, room: float) -> bool:
        style = text_style(coat, size)
        return all(
            self._setter.width(word, style) <= room for word in text.replace("-", "- ").split()
        )

    def _draw_line(
        self, name: str, bars: Sequence[_Bar], lanes: Sequence[float], sheet: Sheet, area: Area
    ) -> None:
        left = draw_name(sheet, name, area)
        for hour in self._hours:
            x = left + (hour - self._first) * self._minute
            cell = Area(x=x, y=area.y, width=HOUR * self._minute, height=area.height)
            draw_coat(sheet, cell, colors.EMPTY)
        grown = area.height / sum(lanes) if lanes else 1.0
        tops = [sum(lanes[:number]) * grown for number in range(len(lanes))]
        for bar in bars:
            place = Area(
                x=left + bar.x,
                y=area.y + tops[bar.lane],
                width=bar.width,
                height=lanes[bar.lane] * grown,
            )
            draw_part(sheet, place, bar.text, self._palette.coat(bar.session), bar.size, PAD)


def _told(row: Row, entry: Entry, width: float) -> str:
    """Return what a bar says: a narrow one only when it begins and what it is."""
    if width >= WIDE:
        return row.wording.compact(entry, True)  # noqa: FBT003 - as declared there
    title = row.wording.headline(entry, False)  # noqa: FBT003 - as declared there
    return f"{clock(entry.span.start)} {title}"


def _heights(bars: Sequence[_Bar]) -> list[float]:
    """Return the height of each lane."""
    lanes = [0.0] * (max((bar.lane for bar in bars), default=-1) + 1)
    for bar in bars:
        lanes[bar.lane] = max(lanes[bar.lane], bar.height)
    return lanes
