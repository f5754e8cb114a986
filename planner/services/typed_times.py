"""Times within the text of a cell: HH:MM of 24 hours in the tables, 1:46 PM before a person."""

from __future__ import annotations

import re

from planner.domain.clock import HALF, MIDNIGHT, NOON, TIME, time_of_day, typed, written

WRITTEN = re.compile(
    rf"(?<![\w:])([01]?[0-9]|2[0-3]):([0-5][0-9])(?![\w:])(?!{HALF})", re.IGNORECASE
)
ANY = rf"(?:{TIME}|[0-9]{{1,2}}{HALF})"
TYPED = re.compile(rf"(?<![\w:.]){ANY}(?![\w:])", re.IGNORECASE)
RANGE = re.compile(rf"(?<![\w:.])({ANY})\s*[-–—−]\s*({ANY})(?![\w:])", re.IGNORECASE)


def shown_times(text: str) -> str:
    """Return a text of a table with its times as people read them: ``13:46`` is ``1:46 PM``.

    The end of a day stays 24:00: 12:00 AM would be its beginning.
    """
    return WRITTEN.sub(lambda found: time_of_day(60 * int(found[1]) + int(found[2])), text)


def written_times(text: str) -> str:
    """Return what a person typed with its times as a table holds them: ``1:46pm`` is ``13:46``.

    See :func:`planner.domain.clock.typed` for what a bare 1:46 means. In ``7:00-8:30 PM`` both are
    in the evening.
    """
    return TYPED.sub(_one, RANGE.sub(_range, text))


def _one(found: re.Match[str]) -> str:
    minutes = typed(found[0])
    return found[0] if minutes is None else written(minutes)


def _range(found: re.Match[str]) -> str:
    start, end = typed(found[1]), typed(found[2])
    if start is None or end is None:
        return found[0]
    if end == 0:
        end = MIDNIGHT
    bare = found[1].rstrip()[-1].isdigit() and not found[2].rstrip()[-1].isdigit()
    if bare and start + NOON < end:
        start += NOON
    return f"{written(start)}-{written(end)}"
