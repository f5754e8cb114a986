"""Breaking text into lines that fit, measured by whoever paints them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Protocol

from planner.services.handout.page import Align, Area, Box, Page, Style, Words

LEADING = 1.18
"""The distance between base lines, in sizes of the letters."""

RISE = 0.93
"""How far the tallest letters rise over the base line, in sizes of the letters."""


class Measure(Protocol):
    """What knows how wide letters are."""

    def width(self, text: str, style: Style) -> float:
        """Return the width of a text on one line, in points."""


class Typesetter:
    """Breaks and places text; remembers the width of every word it has met."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self._widths: dict[Style, dict[str, float]] = defaultdict(dict)
        self._broken: dict[tuple[str, Style, float], tuple[str, ...]] = {}

    def width(self, text: str, style: Style) -> float:
        """Return the width of a text on one line."""
        known = self._widths[style]
        if text not in known:
            known[text] = self._measure.width(text, style)
        return known[text]

    def widest(self, texts: Iterable[str], style: Style) -> float:
        """Return the width of the widest of some texts, 0 without any."""
        known = self._widths[style]
        return max((known.get(one) or self.width(one, style) for one in texts), default=0.0)

    def lines(self, text: str, style: Style, width: float) -> tuple[str, ...]:
        """Return a text in lines of at most a width; what is too long for a line is broken."""
        key = (text, style, round(width, 1))
        known = self._broken.get(key)
        if known is None:
            broken = [line for part in text.split("\n") for line in self._wrap(part, style, width)]
            known = self._broken[key] = tuple(broken)
        return known

    def _wrap(self, text: str, style: Style, width: float) -> list[str]:
        if self.width(text, style) <= width:
            return [text]
        lines: list[str] = []
        line = ""
        for word in text.split():
            wider = f"{line} {word}" if line else word
            if self.width(wider, style) <= width:
                line = wider
                continue
            if line:
                lines.append(line)
            *full, line = self._pieces(word, style, width)
            lines += full
        return [*lines, line] if line else lines

    def _pieces(self, word: str, style: Style, width: float) -> list[str]:
        """Return a word whole, or in pieces if it is longer than a line: at hyphens first."""
        if self.width(word, style) <= width:
            return [word]
        head, hyphen, tail = word.partition("-")
        if head and tail and self.width(head + hyphen, style) <= width:
            return [head + hyphen, *self._pieces(tail, style, width)]
        pieces: list[str] = []
        while len(word) > 1 and self.width(word, style) > width:
            fits = next(
                (n for n in range(len(word) - 1, 1, -1) if self.width(word[:n], style) <= width), 1
            )
            pieces.append(word[:fits])
            word = word[fits:]
        return [*pieces, word]

    def shortened(self, text: str, style: Style, width: float) -> str:
        """Return a text that fits on one line, with an ellipsis if something is left out."""
        if self.width(text, style) <= width:
            return text
        keep = len(text)
        while keep and self.width(text[:keep].rstrip() + "…", style) > width:
            keep -= 1
        return text[:keep].rstrip() + "…"

    def height(self, text: str, style: Style, width: float) -> float:
        """Return the height that a text takes in a width."""
        return len(self.lines(text, style, width)) * style.size * LEADING if text else 0.0


class Sheet:
    """A page that is being filled."""

    def __init__(self, width: float, height: float, typesetter: Typesetter) -> None:
        self.width, self.height = width, height
        self.setter = typesetter
        self.crowded = False
        self._boxes: list[Box] = []
        self._words: list[Words] = []

    def box(self, box: Box) -> None:
        """Draw a box over those that are there."""
        self._boxes.append(box)

    def line(self, text: str, style: Style, area: Area, align: Align = Align.LEFT) -> None:
        """Write one line at the top of an area, shortened if it must be."""
        told = self.setter.shortened(text, style, area.width)
        if not told:
            return
        spare = area.width - self.setter.width(told, style)
        x = area.x + {Align.LEFT: 0.0, Align.CENTER: spare / 2, Align.RIGHT: spare}[align]
        self._words.append(Words(x, area.y + style.size * RISE, told, style))

    def text(self, text: str, style: Style, area: Area, align: Align = Align.LEFT) -> float:
        """Write a text in lines; what has no room is left out and said so. Return its height."""
        lines = self.setter.lines(text, style, area.width) if text else ()
        return self.lines(lines, style, area, align)

    def lines(
        self, lines: Sequence[str], style: Style, area: Area, align: Align = Align.LEFT
    ) -> float:
        """Write lines that were broken already, as many as there is room for."""
        step = style.size * LEADING
        room = max(0, int((area.height + 0.3) / step))
        shown = list(lines)
        if len(shown) > room:
            self.crowded = True
            shown = shown[:room]
            if shown:
                shown[-1] += "…"
        for number, line in enumerate(shown):
            self.line(line, style, area.below(number * step), align)
        return len(shown) * step

    def page(self) -> Page:
        """Return the page as it is now."""
        return Page(
            width=self.width,
            height=self.height,
            boxes=tuple(self._boxes),
            words=tuple(self._words),
            crowded=self.crowded,
        )
