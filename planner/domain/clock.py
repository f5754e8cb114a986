"""Times of day as US schools say and type them: 1:46 in the afternoon, not 13:46.

Files and rules hold times as ``HH:MM`` of 24 hours, which :func:`written` returns.
"""

from __future__ import annotations

import re
from datetime import datetime

from planner.domain.language import say

HOUR = 60
NOON = 12 * HOUR
MIDNIGHT = 24 * HOUR
MORNING, EVENING = 6 * HOUR, 18 * HOUR
"""From one up to before the other, each time of a clock of twelve hours comes only once."""
BEFORE_SCHOOL = 6
"""A bare hour below this one, typed without a leading zero, is one of the afternoon."""

HALF = r"\s*[ap]\.?\s*m\b\.?"
"""AM or PM behind a time: ``pm``, `` p.m.``, and in Spanish `` p. m.``."""
TIME = rf"[0-9]{{1,2}}:[0-5][0-9](?::00)?(?:{HALF})?"
"""A time within a text, with or without AM or PM, and with the seconds of a spreadsheet."""
_WRITTEN = re.compile(r"([01]?[0-9]|2[0-3]):[0-5][0-9]")
_TYPED = re.compile(rf"([0-9]{{1,2}})(?::([0-5][0-9])(?::00)?)?({HALF}|[ap])?", re.IGNORECASE)


def clock(minutes: int) -> str:
    """Return minutes since midnight as people say them: 615 is ``10:15``, 826 is ``1:46``.

    Only what lies outside 6:00 in the morning to 6:00 in the evening has AM or PM, so that no two
    times of a day read alike.
    """
    return _dial(minutes) if MORNING <= minutes < EVENING else time_of_day(minutes)


def time_of_day(minutes: int) -> str:
    """Return minutes since midnight with their half of the day: 826 is ``1:46 PM``."""
    if minutes % MIDNIGHT < NOON:
        return say("{time} AM", time=_dial(minutes))
    return say("{time} PM", time=_dial(minutes))


def moment(when: datetime) -> str:
    """Return a date and time as a person reads it in a list: ``2026-11-27 1:46 PM``."""
    return f"{when:%Y-%m-%d} {time_of_day(HOUR * when.hour + when.minute)}"


def clock_range(start: int, end: int) -> str:
    """Return a stretch of a day, in minutes since midnight: ``11:50–12:40``, ``7:00–8:30 PM``."""
    together = EVENING <= start < end < MIDNIGHT or end < MORNING
    return f"{_dial(start) if together else clock(start)}–{clock(end)}"


def written(minutes: int) -> str:
    """Return minutes since midnight as files and rules hold them: 826 is ``13:46``."""
    return f"{minutes // HOUR:02d}:{minutes % HOUR:02d}"


def is_written(text: str) -> bool:
    """Say whether a text is a time as rules hold it, such as ``08:30``."""
    return _WRITTEN.fullmatch(text) is not None


def minutes_of(text: str) -> int:
    """Return the minutes since midnight of a time as rules hold it: ``13:46`` is 826."""
    hours, minutes = text.split(":")
    return HOUR * int(hours) + int(minutes)


def typed(text: str) -> int | None:
    """Return the minutes since midnight that a person means; nothing if it is no time.

    ``1:46 PM``, ``1:46pm`` and ``13:46`` are one time. Without AM or PM the hours 1 to 5 are in
    the afternoon, when school is on, unless they have a leading zero: ``01:46`` is at night.
    """
    found = _TYPED.fullmatch(text.strip())
    if found is None or not (found[2] or found[3]):
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").strip()[:1].casefold()
    if half:
        hour = _of_day(hour, half)
    elif 0 < hour < BEFORE_SCHOOL and not found[1].startswith("0"):
        hour += 12
    minutes = hour * HOUR + minute
    return minutes if 0 <= minutes <= MIDNIGHT else None


def _of_day(hour: int, half: str) -> int:
    """Return the hour of 24 for one of AM or PM; -1 if there is none. 13 PM is meant as 13."""
    if half == "p" and 12 < hour < 24:  # noqa: PLR2004 - hours
        return hour
    if not 1 <= hour <= 12:  # noqa: PLR2004 - same
        return -1
    return hour % 12 + (12 if half == "p" else 0)


def _dial(minutes: int) -> str:
    return f"{minutes // HOUR % 12 or 12}:{minutes % HOUR:02d}"
