"""What every page has around its contents: whose school, which scenario, when, which page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.language import say
from planner.services.handout.colors import Coat
from planner.services.handout.drawing import draw_coat
from planner.services.handout.edition import Edition
from planner.services.handout.page import FRAME, MARGIN, QUIET, Align, Area, Box, Style
from planner.services.handout.typesetting import LEADING, Sheet, Typesetter

HEAD = Style(size=8.5, bold=True)
HEAD_NOTE = Style(size=8.5, ink=QUIET)
FOOT = Style(size=7.5, ink=QUIET)
SOURCE = Style(size=5.6, ink=QUIET)
LEGEND = Style(size=7.0)
SWATCH = 9.0
GAP = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The head and foot of every page of a document."""

    school: str
    scenario: str
    date: str
    source: str
    title: str

    def draw(self, sheet: Sheet, number: int, of: int) -> Area:
        """Write head and foot of one page; return the area between them."""
        whole = Area(
            x=MARGIN, y=MARGIN, width=sheet.width - 2 * MARGIN, height=sheet.height - 2 * MARGIN
        )
        self._draw_head(sheet, whole)
        left = whole.below(HEAD.size * LEADING + GAP + 4)
        return left.above(self._draw_foot(sheet, whole, number, of) + GAP)

    def _draw_head(self, sheet: Sheet, area: Area) -> None:
        half = Area(x=area.x, y=area.y, width=area.width * 0.62, height=12)
        sheet.line(self.school, HEAD, half)
        rest = Area(x=half.right, y=area.y, width=area.width - half.width, height=12)
        sheet.line(self.scenario, HEAD_NOTE, rest, Align.RIGHT)
        _rule(sheet, area, area.y + HEAD.size * LEADING + 2)

    def _draw_foot(self, sheet: Sheet, area: Area, number: int, of: int) -> float:
        """Write the foot; return its height."""
        source = sheet.setter.lines(self.source, SOURCE, area.width) if self.source else ()
        height = FOOT.size * LEADING + len(source) * SOURCE.size * LEADING + 3
        foot = area.below(area.height - height)
        _rule(sheet, area, foot.y)
        line = foot.below(3)
        sheet.line(self.date, FOOT, line)
        sheet.line(self.title, FOOT, line, Align.CENTER)
        page = say("Page {number} of {of}", number=f"{number:,}", of=f"{of:,}")
        sheet.line(page, FOOT, line, Align.RIGHT)
        sheet.lines(source, SOURCE, line.below(FOOT.size * LEADING))
        return height


def frame_of(edition: Edition, title: str) -> Frame:
    """Return head and foot for pages of one schedule."""
    return Frame(
        school=edition.school.name,
        scenario=edition.project.scenario.name,
        date=edition.date_text,
        source=edition.school.attribution,
        title=title,
    )


def _rule(sheet: Sheet, area: Area, y: float) -> None:
    sheet.box(Box(x=area.x, y=y, width=area.width, height=0.6, fill=FRAME))


def legend_height(entries: Sequence[tuple[str, Coat]], width: float, setter: Typesetter) -> float:
    """Return the height of a legend in a width; nothing without entries."""
    if not entries:
        return 0.0
    rows = max(row for row, _, _ in _legend_places(entries, width, setter)) + 1
    return rows * (SWATCH + 3) + 4


def draw_legend(sheet: Sheet, entries: Sequence[tuple[str, Coat]], area: Area) -> None:
    """Draw a small box and its meaning for each entry, in rows."""
    for (row, x, _), (text, coat) in zip(
        _legend_places(entries, area.width, sheet.setter), entries, strict=True
    ):
        top = area.y + 4 + row * (SWATCH + 3)
        swatch = Area(x=area.x + x, y=top, width=SWATCH * 1.5, height=SWATCH - 1)
        draw_coat(sheet, swatch, coat)
        words = Area(x=area.x + x + SWATCH * 1.5 + 3, y=top, width=area.width, height=SWATCH)
        sheet.line(text, LEGEND, words)


def _legend_places(
    entries: Sequence[tuple[str, Coat]], width: float, setter: Typesetter
) -> list[tuple[int, float, float]]:
    """Return row, left side and width of each entry."""
    places: list[tuple[int, float, float]] = []
    row, x = 0, 0.0
    for text, _ in entries:
        wide = SWATCH * 1.5 + 3 + setter.width(text, LEGEND) + 10
        if x and x + wide > width:
            row, x = row + 1, 0.0
        places.append((row, x, wide))
        x += wide
    return places
