"""Blocks of cells as spreadsheet programs put them into the clipboard: tabs, and lines."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

Block = tuple[tuple[str, ...], ...]


def block_of(text: str) -> Block:
    """Return the rows of cells in a text; quotes around a cell may hold tabs and line breaks."""
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return tuple(tuple(" ".join(cell.split()) for cell in row) for row in rows)


def text_of(rows: Iterable[Sequence[str]]) -> str:
    """Return rows of cells as a text that spreadsheet programs paste."""
    written = io.StringIO(newline="")
    csv.writer(written, delimiter="\t", lineterminator="\n").writerows(rows)
    return written.getvalue()
