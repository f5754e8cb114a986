"""A master schedule over as many pages as it needs, with the same head on each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from planner.domain.activity import Kind
from planner.domain.language import say, say_marked
from planner.services.handout import colors
from planner.services.handout.colors import Coat, Palette, coat_of_kind
from planner.services.handout.drawing import draw_coat, inside
from planner.services.handout.edition import Edition
from planner.services.handout.kinds import LOOKS
from planner.services.handout.master_clock import ClockTable
from planner.services.handout.master_plan import (
    DayPlan,
    Plan,
    plan_together,
    plans_by_day,
    rows_for,
)
from planner.services.handout.master_table import NAME_WIDTH, PAD, BlockTable, Line, Table
from planner.services.handout.page import QUIET, Align, Area, Style
from planner.services.handout.sheet_frame import draw_legend, frame_of, legend_height
from planner.services.handout.typesetting import Sheet, Typesetter
from planner.services.handout.wishes import Wish

NARROWEST = 38.0
"""Points: the narrowest column of a block."""

WORTH = 2
"""All days share a table if that takes at most this part of the pages of each day by itself."""

TITLE = Style(size=13.0, bold=True)
NOTE = Style(size=8.0, ink=QUIET)
BAND = Style(size=7.6, bold=True)
TITLE_HEIGHT = 20.0
BAND_HEIGHT = 12.0
MOST_SUBJECTS = 18
"""Departments in the legend; of more of them the colors say nothing any more."""


class MasterLayout:
    """Lays out one master schedule."""

    def __init__(self, edition: Edition, wish: Wish, setter: Typesetter) -> None:
        self._edition = edition
        self._wish = wish
        self._setter = setter
        self._palette = Palette(edition.school)
        self._rows = rows_for(edition, wish)
        self._entries = self._legend()
        self._area = frame_of(edition, "").draw(Sheet(*wish.size, setter), 1, 1)

    def draws(self) -> list[partial[None]]:
        """Return what draws each page."""
        if not self._rows:
            return []
        most = int((self._area.width - NAME_WIDTH) / NARROWEST)
        together = plan_together(self._edition, most, self._rows)
        shared = self._pages([together]) if together is not None else []
        if shared and not self._wish.by_day and len(shared) == 1:
            return shared
        apart = self._pages(plans_by_day(self._edition, most, self._rows))
        if shared and not self._wish.by_day and WORTH * len(shared) <= len(apart):
            return shared
        return apart

    def _pages(self, plans: Sequence[Plan | DayPlan]) -> list[partial[None]]:
        return [
            partial(self._draw, table, lines)
            for table in map(self._table, plans)
            for lines in self._broken(table)
        ]

    def _table(self, plan: Plan | DayPlan) -> Table:
        width = self._area.width
        if isinstance(plan, DayPlan):
            return ClockTable(plan, width, self._setter, self._palette)
        return BlockTable(plan, width, self._setter, self._palette)

    def _broken(self, table: Table) -> list[list[Line]]:
        """Return the lines of each page; the name of a band is repeated where it goes on."""
        high = legend_height(self._entries, self._area.width, self._setter)
        room = self._area.height - TITLE_HEIGHT - table.head_height - high
        pages: list[list[Line]] = [[]]
        used, band = 0.0, ""
        for row in self._rows:
            line = table.measured(row)
            heading = BAND_HEIGHT if row.band and (row.band != band or not pages[-1]) else 0.0
            if pages[-1] and used + heading + line.height > room:
                pages.append([])
                used, heading = 0.0, BAND_HEIGHT if row.band else 0.0
            if heading:
                pages[-1].append(Line(name=row.band, height=heading))
            pages[-1].append(line)
            used += heading + line.height
            band = row.band
        return pages

    def _draw(self, table: Table, lines: Sequence[Line], sheet: Sheet, area: Area) -> None:
        sheet.line(table.title, TITLE, area)
        note = area.below(4)
        sheet.line(self._note(), NOTE, note, Align.RIGHT)
        high = legend_height(self._entries, area.width, self._setter)
        draw_legend(sheet, self._entries, area.below(area.height - high))
        _draw_lines(sheet, table, lines, area.below(TITLE_HEIGHT))

    def _note(self) -> str:
        if self._wish.kind.value == "master":
            return say("A row for each adult")
        if self._wish.kind.value == "master_groups":
            return say("A row for each group of students")
        return say("A row for each room")

    def _legend(self) -> list[tuple[str, Coat]]:
        sessions = [entry.session for row in self._rows for entry in row.entries]
        kinds = {session.kind for session in sessions} - {Kind.CLASS}
        used = {
            number for session in sessions if (number := self._palette.subject(session)) is not None
        }
        found = [
            (f"{look.code} {say_marked(look.word)}", coat_of_kind(kind))
            for kind, look in LOOKS.items()
            if kind in kinds
        ]
        if len(used) <= MOST_SUBJECTS:
            for name, number in self._palette.subjects.items():
                if number in used:
                    found.append((name, self._palette.coat_of(number)))
        return found


def _draw_lines(sheet: Sheet, table: Table, lines: Sequence[Line], area: Area) -> None:
    """Draw the head of a table and the rows of one page."""
    table.draw_head(sheet, area)
    at = area.below(table.head_height)
    for line in lines:
        row = Area(x=at.x, y=at.y, width=at.width, height=line.height)
        if line.draw is not None:
            line.draw(sheet, row)
        else:
            draw_coat(sheet, row, Coat(fill=colors.SIDE))
            sheet.line(line.name, BAND, inside(row, PAD))
        at = at.below(line.height)
