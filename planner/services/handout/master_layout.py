"""A master schedule over as many pages as it needs, with the same head on each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from planner.domain.activity import Kind
from planner.domain.language import say
from planner.services.handout import colors
from planner.services.handout.colors import HUES, Coat, Palette, coat_of_kind, tint
from planner.services.handout.edition import Edition
from planner.services.handout.kinds import LOOKS
from planner.services.handout.master_plan import Column, Part, Plan, Row, plans_of, rows_for
from planner.services.handout.page import QUIET, Align, Area, Box, Edge, Style
from planner.services.handout.sheet_frame import draw_legend, frame_of, legend_height
from planner.services.handout.typesetting import LEADING, Sheet, Typesetter
from planner.services.handout.wishes import Wish

SIZE = 6.2
NARROW_SIZE = 5.4
NARROW = 52.0
"""Letters in cells, smaller where columns are narrower than so many points."""

NARROWEST = 38.0
NAME_WIDTH = 84.0
LUNCH_SHARE = 0.55
PAD = 1.8
BAR = 2.2
TITLE = Style(size=13.0, bold=True)
NOTE = Style(size=8.0, ink=QUIET)
BAND = Style(size=7.6, bold=True)
TITLE_HEIGHT = 20.0
BAND_HEIGHT = 12.0
MOST_SUBJECTS = 18
"""Departments in the legend; of more of them the colors say nothing any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A measured row, or the band above rows if it has no cells."""

    name: str
    cells: tuple[tuple[Part, ...], ...]
    height: float


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
        pages: list[partial[None]] = []
        for plan in plans_of(self._edition, self._wish, most, self._rows):
            table = _Table(plan, self._area.width, self._setter, self._palette)
            for lines in self._broken(table):
                pages.append(partial(self._draw, table, lines))
        return pages

    def _broken(self, table: _Table) -> list[list[_Line]]:
        """Return the lines of each page; the name of a band is repeated where it goes on."""
        high = legend_height(self._entries, self._area.width, self._setter)
        room = self._area.height - TITLE_HEIGHT - table.head_height - high
        pages: list[list[_Line]] = [[]]
        used, band = 0.0, ""
        for row in self._rows:
            line = table.measured(row)
            heading = BAND_HEIGHT if row.band and (row.band != band or not pages[-1]) else 0.0
            if pages[-1] and used + heading + line.height > room:
                pages.append([])
                used, heading = 0.0, BAND_HEIGHT if row.band else 0.0
            if heading:
                pages[-1].append(_Line(name=row.band, cells=(), height=heading))
            pages[-1].append(line)
            used += heading + line.height
            band = row.band
        return pages

    def _draw(self, table: _Table, lines: Sequence[_Line], sheet: Sheet, area: Area) -> None:
        title = table.plan.title
        sheet.line(title, TITLE, area)
        note = area.below(4)
        sheet.line(self._note(), NOTE, note, Align.RIGHT)
        high = legend_height(self._entries, area.width, self._setter)
        draw_legend(sheet, self._entries, area.below(area.height - high))
        table.draw(sheet, lines, area.below(TITLE_HEIGHT).above(high))

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
            (f"{look.code} {look.word}", coat_of_kind(kind))
            for kind, look in LOOKS.items()
            if kind in kinds
        ]
        if len(used) <= MOST_SUBJECTS:
            for name, number in self._palette.subjects.items():
                if number in used:
                    hue = HUES[number % len(HUES)]
                    found.append((name, Coat(fill=tint(hue), bar=hue)))
        return found


class _Table:
    """The columns of one plan at their widths."""

    def __init__(self, plan: Plan, width: float, setter: Typesetter, palette: Palette) -> None:
        self.plan = plan
        self._setter = setter
        self._palette = palette
        shares = [LUNCH_SHARE if column.lunch else 1.0 for column in plan.columns]
        each = (width - NAME_WIDTH) / sum(shares)
        self._widths = [each * share for share in shares]
        self._size = SIZE if each >= NARROW else NARROW_SIZE
        self._head = Style(size=7.0 if each >= NARROW else NARROW_SIZE, bold=True)
        self.head_height = (
            max(
                sum(
                    setter.height(text, self._head, wide - 2 * PAD)
                    for text in (column.name, column.times)
                )
                for column, wide in zip(plan.columns, self._widths, strict=True)
            )
            + 2 * PAD
        )

    def measured(self, row: Row) -> _Line:
        """Return a row with the height that its fullest cell needs."""
        cells = self.plan.cells(row)
        tall = [self._setter.height(row.name, self._name, NAME_WIDTH - 2 * PAD) + 2 * PAD]
        tall += [
            sum(self._needs(part, wide) for part in parts)
            for parts, wide in zip(cells, self._widths, strict=True)
        ]
        return _Line(name=row.name, cells=tuple(cells), height=max(12.0, *tall))

    @property
    def _name(self) -> Style:
        return Style(size=7.0, bold=True)

    def _needs(self, part: Part, width: float) -> float:
        coat = self._palette.coat(part.session)
        room = width - 2 * PAD - (BAR if coat.bar else 0)
        return self._setter.height(part.text, self._style(coat), room) + 2 * PAD

    def _style(self, coat: Coat) -> Style:
        strong = coat.bold and not coat.bar
        return Style(size=self._size, bold=strong, italic=coat.italic, ink=coat.ink)

    def draw(self, sheet: Sheet, lines: Sequence[_Line], area: Area) -> None:
        """Draw the head and some rows."""
        self._draw_head(sheet, area)
        at = area.below(self.head_height)
        for line in lines:
            if line.cells:
                self._draw_line(sheet, line, at)
            else:
                self._draw_band(sheet, line, at)
            at = at.below(line.height)

    def _draw_head(self, sheet: Sheet, area: Area) -> None:
        x = area.x
        for column, width in zip(
            [None, *self.plan.columns], [NAME_WIDTH, *self._widths], strict=True
        ):
            cell = Area(x=x, y=area.y, width=width, height=self.head_height)
            _box(sheet, cell, Coat(fill=colors.HEAD))
            if column is not None:
                self._draw_heading(sheet, column, cell)
            x += width

    def _draw_heading(self, sheet: Sheet, column: Column, cell: Area) -> None:
        inside = Area(
            x=cell.x + PAD, y=cell.y + PAD, width=cell.width - 2 * PAD, height=cell.height
        )
        used = sheet.text(column.name, self._head, inside, Align.CENTER)
        times = Style(size=self._head.size, ink=QUIET)
        sheet.text(column.times, times, inside.below(used), Align.CENTER)

    def _draw_band(self, sheet: Sheet, line: _Line, area: Area) -> None:
        band = Area(x=area.x, y=area.y, width=area.width, height=line.height)
        _box(sheet, band, Coat(fill=colors.SIDE))
        sheet.line(line.name, BAND, Area(x=band.x + PAD, y=band.y + 1.6, width=300, height=10))

    def _draw_line(self, sheet: Sheet, line: _Line, area: Area) -> None:
        name = Area(x=area.x, y=area.y, width=NAME_WIDTH, height=line.height)
        _box(sheet, name, Coat(fill=colors.SIDE))
        sheet.text(line.name, self._name, _inside(name))
        x = name.right
        for column, parts, width in zip(self.plan.columns, line.cells, self._widths, strict=True):
            cell = Area(x=x, y=area.y, width=width, height=line.height)
            if not parts:
                _box(sheet, cell, colors.BREAK if column.lunch else colors.EMPTY)
            self._draw_parts(sheet, parts, cell)
            x += width

    def _draw_parts(self, sheet: Sheet, parts: Sequence[Part], cell: Area) -> None:
        """Draw what shares a cell below each other; spare height is shared out."""
        needs = [self._needs(part, cell.width) for part in parts]
        spare = (cell.height - sum(needs)) / max(1, len(parts))
        y = cell.y
        for part, needed in zip(parts, needs, strict=True):
            coat = self._palette.coat(part.session)
            area = Area(x=cell.x, y=y, width=cell.width, height=needed + spare)
            _box(sheet, area, coat)
            sheet.text(part.text, self._style(coat), _inside(area, BAR if coat.bar else 0.0))
            y += area.height


def _inside(area: Area, bar: float = 0.0) -> Area:
    return Area(
        x=area.x + PAD + bar,
        y=area.y + PAD,
        width=area.width - 2 * PAD - bar,
        height=area.height - PAD,
    )


def _box(sheet: Sheet, area: Area, coat: Coat) -> None:
    edge = coat.edge if coat.edge is not Edge.NONE else Edge.THIN
    sheet.box(
        Box(
            x=area.x,
            y=area.y,
            width=area.width,
            height=area.height,
            fill=coat.fill,
            edge=edge,
            bar=coat.bar,
        )
    )
