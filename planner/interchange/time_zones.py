"""The rules of a time zone for a calendar file: every change of its clocks in a stretch of time.

icalendar can write these too, but dates a change by the clock after it, which is an hour off.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

LOOK_BACK = timedelta(days=400)
"""Before the first date, so that the change before it is among those told."""

STEP = timedelta(days=7)
FINEST = timedelta(minutes=1)


class Change(NamedTuple):
    """A moment at which clocks are changed: how far they are from UTC before and after."""

    at: datetime
    before: timedelta
    after: timedelta
    name: str
    summer: bool


def time_zone(name: str, first: date, last: date) -> Timezone:
    """Return what a calendar program has to know of a zone for these dates."""
    zone = ZoneInfo(name)
    found = Timezone()
    found.add("tzid", name)
    start = datetime(first.year, first.month, first.day, tzinfo=UTC) - LOOK_BACK
    end = datetime(last.year, last.month, last.day, tzinfo=UTC) + timedelta(days=2)
    for change in (_as_it_was(zone, start), *_changes(zone, start, end)):
        found.add_component(_observance(change))
    return found


def _as_it_was(zone: ZoneInfo, at: datetime) -> Change:
    """Return the clocks at the beginning as a change to what they are already."""
    local = at.astimezone(zone)
    offset = local.utcoffset() or timedelta()
    return Change(at, offset, offset, local.tzname() or "", bool(local.dst()))


def _changes(zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[Change]:
    here = start
    while here < end:
        there = here + STEP
        if _offset(zone, here) != _offset(zone, there):
            at = _moment(zone, here, there)
            local = at.astimezone(zone)
            yield Change(
                at,
                _offset(zone, at - FINEST),
                _offset(zone, at),
                local.tzname() or "",
                bool(local.dst()),
            )
        here = there


def _moment(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """Return the first minute with the later offset, by halves."""
    old = _offset(zone, before)
    while after - before > FINEST:
        middle = before + (after - before) / 2
        middle -= timedelta(seconds=middle.second, microseconds=middle.microsecond)
        if middle == before:
            break
        if _offset(zone, middle) == old:
            before = middle
        else:
            after = middle
    return after


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()


def _observance(change: Change) -> TimezoneDaylight | TimezoneStandard:
    """Return one change; its moment is told by the clock before it, as the format wants."""
    found = TimezoneDaylight() if change.summer else TimezoneStandard()
    local = (change.at + change.before).replace(tzinfo=None)
    found.add("dtstart", local)
    found.add("tzoffsetfrom", change.before)
    found.add("tzoffsetto", change.after)
    found.add("tzname", change.name)
    return found
