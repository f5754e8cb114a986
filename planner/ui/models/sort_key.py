"""How a column of a report is sorted: numbers, clock times and days by what they mean."""

from __future__ import annotations

import re

from planner.domain.clock import TIME, typed
from planner.domain.week import WEEKDAYS
from planner.ui import texts

Key = tuple[tuple[int, float, str], ...]

CLOCK = re.compile(TIME)
PART = re.compile(
    rf"{TIME}|" r"^-?\d[\d,]*(?:\.\d+)?|\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|[^\W\d]+|[^\w\s]"
)
NUMBER, WORD, NOTHING = range(3)
BLANKS = frozenset({"", "–", "—", "-"})
"""Texts that say nothing; they come after all others."""
DAYS = {
    name.casefold(): number
    for number, day in enumerate(WEEKDAYS)
    for name in (day, str(texts.DAYS[day]))
}


def sort_key(value: str | int) -> Key:
    """Return what a value is compared by: ``9`` before ``10``, ``9:50`` before ``1:46``.

    Days of the week come in their order, ``2 of 3`` goes by its first number, and blanks are last.
    """
    if isinstance(value, int):
        return ((NUMBER, value, ""),)
    text = value.strip()
    if text in BLANKS:
        return ((NOTHING, 0, ""),)
    return tuple(map(_part, PART.findall(text.casefold())))


def _part(text: str) -> tuple[int, float, str]:
    if CLOCK.fullmatch(text):
        return NUMBER, typed(text) or 0, ""
    if text.lstrip("-")[:1].isdecimal():
        return NUMBER, float(text.replace(",", "")), ""
    if text in DAYS:
        return NUMBER, DAYS[text], ""
    return WORD, 0, text
