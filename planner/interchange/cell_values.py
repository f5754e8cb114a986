"""What a cell of a workbook says, as the text a person sees in it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from planner.domain.clock import written
from planner.domain.language import mark, say, say_marked
from planner.interchange.limits import LONGEST_TEXT, TOO_LONG
from planner.interchange.source import Cell, Unreadable

MIDNIGHT_AFTER = dt.datetime(1900, 1, 1)  # noqa: DTZ001 - how Excel stores the time 24:00
NO_RESULT = mark(
    "The cell holds a formula whose result is not stored. Open the "
    "workbook in a spreadsheet program and save it there, or type the "
    "value."
)
MOST_DECIMALS = 9


def text_of(value: Any, *, is_error: bool = False) -> Cell:  # noqa: ANN401 - whatever cells hold
    """Return the text of a cell's value. Errors and dates are not what anybody meant."""
    if is_error:
        return Unreadable(
            say(
                "The cell holds the error {value}. Correct the formula or type a value.",
                value=value,
            )
        )
    if value is None:
        return ""
    if isinstance(value, str):
        return (
            value.replace("_x000D_", "")
            if len(value) <= LONGEST_TEXT
            else Unreadable(say_marked(TOO_LONG))
        )
    if isinstance(value, dt.datetime | dt.date):
        return _date(value)
    if isinstance(value, dt.time | dt.timedelta):
        return _time(value)
    return _number(value) if isinstance(value, float) else str(value)


def _number(value: float) -> str:
    return f"{value:.{MOST_DECIMALS}f}".rstrip("0").rstrip(".")


def _date(value: dt.date) -> Cell:
    if value == MIDNIGHT_AFTER:
        return "24:00"
    return Unreadable(
        say(
            "The cell holds the date {value:%Y-%m-%d}, perhaps made by the "
            "spreadsheet program out of something else. Format the cell as text "
            "and type it again.",
            value=value,
        ),
        date=f"{value:%Y-%m-%d}" if _is_whole(value) else "",
    )


def _is_whole(value: dt.date) -> bool:
    """Say whether it is a date without a time of day."""
    return not isinstance(value, dt.datetime) or value.time() == dt.time()


def _time(value: dt.time | dt.timedelta) -> Cell:
    if isinstance(value, dt.time):
        value = dt.timedelta(
            hours=value.hour,
            minutes=value.minute,
            seconds=value.second,
            microseconds=value.microsecond,
        )
    minutes, rest = divmod(value, dt.timedelta(minutes=1))
    return str(value) if rest else written(minutes)
