"""What is on a page: boxes and lines of text at their places. Nothing here knows how to paint.

All lengths are points (72 to an inch), counted from the top left corner of the sheet. Colors are
six hexadecimal digits. Screen, PDF and printer paint the same page.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

INK = "1F2937"
QUIET = "4B5563"
FRAME = "8A93A0"
STRONG_FRAME = "333A45"
MARGIN = 34.0
"""Points left free on every side; most printers can print on all the rest."""


class PaperSize(StrEnum):
    """The papers that schools have in their printers."""

    LETTER = "letter"
    A4 = "a4"

    @property
    def points(self) -> tuple[float, float]:
        """Width and height, upright."""
        return (612.0, 792.0) if self is PaperSize.LETTER else (595.0, 842.0)


class Edge(StrEnum):
    """The frame of a box."""

    NONE = "none"
    THIN = "thin"
    THICK = "thick"
    DASHED = "dashed"
    DOTTED = "dotted"


class Align(StrEnum):
    """Where a line of text stands in its width."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How text looks: its size in points, a multiple of a tenth, and its color."""

    size: float = 8.0
    bold: bool = False
    italic: bool = False
    ink: str = INK


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle: its fill (none if empty), its frame, stripes, and a bar along its left side.

    A ``doubled`` bar is two thin ones.
    """

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    edge: Edge = Edge.NONE
    striped: bool = False
    bar: str = ""
    doubled: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; ``y`` is its base line."""

    x: float
    y: float
    text: str
    style: Style


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One sheet, finished; boxes lie below the words, later ones on top.

    ``crowded``: not everything could be said in letters that can be read.
    """

    width: float
    height: float
    boxes: tuple[Box, ...] = ()
    words: tuple[Words, ...] = ()
    crowded: bool = False

    @property
    def text(self) -> str:
        """Everything that can be read, line by line."""
        return "\n".join(line.text for line in self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A rectangle to be filled."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends on the right."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.y + self.height

    def below(self, points: float) -> Area:
        """Return what is left when so much is taken from the top."""
        return Area(x=self.x, y=self.y + points, width=self.width, height=self.height - points)

    def above(self, points: float) -> Area:
        """Return what is left when so much is taken from the bottom."""
        return Area(x=self.x, y=self.y, width=self.width, height=self.height - points)

    def parts(self, columns: int, rows: int, gap: float) -> list[Area]:
        """Return equal parts, row by row, with gaps between them."""
        width = (self.width - gap * (columns - 1)) / columns
        height = (self.height - gap * (rows - 1)) / rows
        return [
            Area(
                x=self.x + column * (width + gap),
                y=self.y + row * (height + gap),
                width=width,
                height=height,
            )
            for row in range(rows)
            for column in range(columns)
        ]
