"""Text that a spreadsheet program must never take for a formula.

A field that begins with ``=``, ``+``, ``-``, ``@``, a tab or a carriage return is run as a formula
when a CSV file is opened in a spreadsheet program. Such a field is written with an apostrophe in
front, which those programs read as "this is text"; :func:`from_csv` takes it off again, so that ids
come back as they were. In a workbook a cell says itself that it holds text.
"""

from __future__ import annotations

import re

LONGEST_CELL = 32_767
"""Characters that one cell of a workbook can hold."""

_RISKY = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def for_csv(text: str) -> str:
    """Return the text as a field that no spreadsheet program runs."""
    return f"'{text}" if _RISKY.match(text) else text


def from_csv(field: str) -> str:
    """Return the text that :func:`for_csv` was given."""
    return field[1:] if _GUARDED.match(field) else field


def looks_like_formula(text: str) -> bool:
    """Say whether a spreadsheet program would run the text if somebody typed it."""
    return text[:1] in ("=", "+", "-", "@", "\t", "\r")


def for_cell(text: str) -> str:
    """Return the text without what a workbook cannot hold, cut to the longest cell."""
    clean = _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return clean if len(clean) <= LONGEST_CELL else f"{clean[: LONGEST_CELL - 1]}…"
