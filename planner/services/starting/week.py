"""The week of a new school: common patterns of periods, lunch, and an early release of students.

All times are minutes since midnight, all lengths minutes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from planner.domain.clock import time_of_day
from planner.domain.ids import BellId, BlockId, DayId, GroupId
from planner.domain.language import say
from planner.domain.week import MINUTES_A_DAY, WEEKDAYS, Bell, Block, BlockKind, Cycle, Day

SCHOOL_DAYS = WEEKDAYS[:5]
REGULAR, EARLY = BellId("regular"), BellId("early")
SHORTEST = 15
"""Minutes of the shortest period that a day may have."""


class Pattern(StrEnum):
    """How the periods of a week are laid out."""

    SEVEN = "seven"
    EIGHT = "eight"
    FOUR_BY_FOUR = "four_by_four"
    AB = "ab"
    ELEMENTARY = "elementary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """How the day of a pattern runs.

    Attributes:
        periods, length, passing: so many periods of this length, with this between them.
        lunch, after: the length of lunch, and the period after which it is.
        waves: 2, if a first half of the grades eats before the next period and the others after it.
        advisory: the length of homeroom or advisory before the first period; 0: there is none.

    """

    periods: int
    length: int
    passing: int
    lunch: int
    after: int
    start: int = 8 * 60
    waves: int = 1
    advisory: int = 0


USUAL: dict[Pattern, Clock] = {
    Pattern.SEVEN: Clock(periods=7, length=48, passing=4, lunch=30, after=4),
    Pattern.EIGHT: Clock(periods=8, length=42, passing=4, lunch=30, after=4),
    Pattern.FOUR_BY_FOUR: Clock(periods=4, length=85, passing=5, lunch=30, after=2),
    Pattern.AB: Clock(periods=4, length=85, passing=5, lunch=30, after=2),
    Pattern.ELEMENTARY: Clock(
        periods=7, length=45, passing=0, lunch=30, after=3, waves=2, advisory=10
    ),
}
"""The clock that each pattern begins with; every number is there to be changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """On one day of the week students leave early, and the staff has time until ``until``."""

    day: str = "Wed"
    at: int = 13 * 60 + 30
    until: int = 15 * 60 + 30


Waves = tuple[frozenset[GroupId], frozenset[GroupId]]
"""The groups that eat first, and those that eat second."""


def cycle(
    pattern: Pattern, day: Clock, release: Release | None = None, waves: Waves | None = None
) -> Cycle:
    """Return the week; raises ``ValueError`` with a sentence if the day cannot be."""
    bells = [Bell(id=REGULAR, blocks=_blocks(day, waves))]
    if release is not None:
        bells.append(_early(day, release, waves))
    early = release.day if release is not None else ""
    days = (
        Day(id=DayId(name), weekday=weekday, bell=EARLY if weekday == early else REGULAR)
        for name, weekday in _days(pattern)
    )
    return Cycle(days=tuple(days), bells=tuple(bells))


def days_of(pattern: Pattern) -> int:
    """Return how many days the cycle of a pattern has."""
    return len(list(_days(pattern)))


def _days(pattern: Pattern) -> Iterator[tuple[str, str]]:
    """Yield the id and the weekday of each day; A and B days take turns over two weeks."""
    if pattern is not Pattern.AB:
        yield from zip(SCHOOL_DAYS, SCHOOL_DAYS, strict=True)
        return
    for number in range(2 * len(SCHOOL_DAYS)):
        weekday = SCHOOL_DAYS[number % len(SCHOOL_DAYS)]
        yield f"{'AB'[number % 2]}-{weekday}", weekday


def _blocks(day: Clock, waves: Waves | None) -> tuple[Block, ...]:
    """Return the blocks of a day that runs on a clock."""
    _refuse_what_cannot_be(day)
    found: list[Block] = []
    now = day.start
    if day.advisory:
        found.append(_block("HR", now, day.advisory, BlockKind.ADVISORY))
        now += day.advisory + day.passing
    number = 1
    while number <= day.periods:
        found.append(_block(f"P{number}", now, day.length))
        now += day.length + day.passing
        if number == day.after:
            if waves is not None and number < day.periods:
                number += 1
                found += _in_waves(day, now, number, waves)
                now += day.lunch + day.passing + day.length + day.passing
            else:
                found.append(_block("L", now, day.lunch, BlockKind.LUNCH))
                now += day.lunch + day.passing
        number += 1
    return tuple(found)


def _in_waves(day: Clock, now: int, number: int, waves: Waves) -> Iterator[Block]:
    """Yield lunch and the period beside it: first lunch for some, first the period for others."""
    first, second = waves
    later = now + day.lunch + day.passing
    yield replace(_block("LA", now, day.lunch, BlockKind.LUNCH), groups=first)
    yield replace(_block(f"P{number}A", later, day.length), groups=first)
    later = now + day.length + day.passing
    yield replace(_block(f"P{number}B", now, day.length), groups=second)
    yield replace(_block("LB", later, day.lunch, BlockKind.LUNCH), groups=second)


def _block(name: str, start: int, minutes: int, kind: BlockKind = BlockKind.CLASS) -> Block:
    return Block(id=BlockId(name), start=start, end=start + minutes, kind=kind)


def end_of(day: Clock) -> int:
    """Return when the last period ends."""
    parts = day.periods * day.length + day.lunch + day.advisory
    return day.start + parts + day.passing * (day.periods + (1 if day.advisory else 0))


def _refuse_what_cannot_be(day: Clock) -> None:
    if day.length < SHORTEST:
        raise ValueError(
            say(
                "A period of {minutes} minutes is too short: it needs at least {least}.",
                minutes=day.length,
                least=SHORTEST,
            )
        )
    if end_of(day) >= MINUTES_A_DAY:
        raise ValueError(
            say("The day would end after midnight. Make its periods shorter or fewer.")
        )


def _early(day: Clock, release: Release, waves: Waves | None) -> Bell:
    """Return the bell of the short day: the same periods, shorter, and then time for the staff."""
    short = shortened(day, release.at)
    blocks = _blocks(short, waves)
    last = max(block.end for block in blocks)
    if release.until <= release.at:
        raise ValueError(
            say(
                "Staff stay until {until}, but students leave at {at}: the staff’s time must end "
                "after that.",
                until=time_of_day(release.until),
                at=time_of_day(release.at),
            )
        )
    start = max(last, release.at)
    staff = _block("STAFF", start, release.until - start, BlockKind.STAFF)
    return Bell(id=EARLY, blocks=(*blocks, staff))


def shortened(day: Clock, end: int) -> Clock:
    """Return the clock with periods so short that the last one ends by a time.

    Raises ``ValueError`` with a sentence if they would be too short.
    """
    over = end_of(day) - end
    length = day.length - max(0, -(-over // day.periods))
    if length < SHORTEST:
        earliest = end_of(replace(day, length=SHORTEST))
        raise ValueError(
            say(
                "If students leave at {at}, {periods} periods have no room. Let them leave at "
                "{earliest} or later.",
                at=time_of_day(end),
                periods=day.periods,
                earliest=time_of_day(earliest),
            )
        )
    return replace(day, length=length)
