"""Text for a terminal, a hundred characters wide."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

WIDTH = 100


def wrapped(text: str, indent: int = 0, *, hanging: int = 0) -> Iterator[str]:
    """Yield a text in lines, all indented, those after the first by ``hanging`` more."""
    yield from textwrap.wrap(
        text,
        WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + hanging),
        break_on_hyphens=False,
    ) or [""]


def table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield rows with their columns below each other; the first row is the heading."""
    if not rows:
        return
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for number, row in enumerate(rows):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
        if number == 0:
            yield "-" * min(WIDTH, sum(widths) + 2 * (len(widths) - 1))
