"""How large cells are: zoom levels, sized by the real measures of the font."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize

from planner.ui.models.rows import Row
from planner.ui.views.painting import Faces

LEVELS = ((3, 0.3), (5, 1.1), (8, 1.6), (12, 2.4), (17, 3.1), (22, 4.2), (28, 5.4))
"""For each zoom level, characters across a wide column and lines of text in a row."""
USUAL = 4
NARROW = 0.42
"""Width of a narrow column, relative to a wide one."""
MOST_SPREAD = 3
"""How many times its usual width a column takes at most where there is room."""
LEAST_WIDTH = 18
LEAST_HEIGHT = 9
PADDING = 6
HEADER_LETTERS = (20, 30)
"""Letters that names have room for, at least and at most."""
BAND = 22
"""Width of the strip that names a band of rows, in device-independent pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Sizes of the grid in whole device-independent pixels."""

    wide: int
    narrow: int
    row: int


def scale_at(level: int, faces: Faces) -> Scale:
    """Return the sizes at a zoom level."""
    characters, lines = LEVELS[level]
    wide = max(LEAST_WIDTH, characters * faces.normal.character + PADDING)
    row = max(LEAST_HEIGHT, round(lines * faces.normal.height) + PADDING)
    return Scale(wide=wide, narrow=max(LEAST_WIDTH, round(wide * NARROW)), row=row)


def fitted(width: int, wide: int, narrow: int, faces: Faces) -> Scale:
    """Return sizes at which so many wide and narrow columns share a width.

    Rows get the height that goes with columns of that width.
    """
    shares = wide + narrow * NARROW
    across = max(LEAST_WIDTH, int(width / shares)) if shares else LEAST_WIDTH
    column = max(LEAST_WIDTH // 2, int(across * NARROW))
    if wide and across > LEAST_WIDTH:
        across = max(LEAST_WIDTH, (width - narrow * column) // wide)
    levels = [scale_at(level, faces) for level in range(len(LEVELS))]
    near = min(levels[1:], key=lambda scale: abs(scale.wide - across))
    return Scale(wide=across, narrow=column, row=near.row)


def sheet_scale(level: int | None, room: QSize, columns: int, rows: int, faces: Faces) -> Scale:
    """Return the sizes of a week's sheet of so many days and blocks.

    Fitted, or at the usual level, it fills the room as long as cells stay of a sensible size;
    at other levels only the width.
    """
    least = scale_at(USUAL if level is None else level, faces)
    across = room.width() // max(1, columns)
    narrowest = {None: LEAST_WIDTH, USUAL: scale_at(USUAL - 1, faces).wide}
    wide = max(narrowest.get(level, least.wide), min(across, MOST_SPREAD * least.wide))
    row = least.row
    if level in (None, USUAL):
        lowest, highest = (scale_at(n, faces).row for n in (1, len(LEVELS) - 1))
        row = max(lowest, min(room.height() // max(1, rows), highest))
    return Scale(wide=wide, narrow=wide, row=row)


def row_header_width(rows: Sequence[Row], faces: Faces) -> int:
    """Return the width of the frozen column with names: enough for most, within reason."""
    widest = max((faces.bold.width(row.title) for row in rows), default=0)
    notes = sorted(faces.small.width(row.note) for row in rows)
    usual = notes[len(notes) * 9 // 10] if notes else 0
    least, most = (letters * faces.normal.character for letters in HEADER_LETTERS)
    return BAND + max(least, min(most, max(widest, usual) + 2 * PADDING))
