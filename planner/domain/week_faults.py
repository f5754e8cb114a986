"""What does not fit in the cycle and its bells, or takes longer than they have time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from planner.domain.clock import clock_range
from planner.domain.faults import Fault, unknown_fault
from planner.domain.language import say
from planner.domain.week import Bell, Block

LONGEST_CYCLE = 20


if TYPE_CHECKING:
    from planner.domain.tables import Tables


def cycle_faults(school: Tables) -> Iterator[Fault]:
    """Yield what is wrong with the days of the cycle."""
    cycle = school.cycle
    if not 1 <= len(cycle.days) <= LONGEST_CYCLE:
        yield Fault(
            table="days",
            row=0,
            column="day",
            sentence=say(
                "A cycle has 1 to {longest_cycle} days, not {days}.",
                longest_cycle=LONGEST_CYCLE,
                days=len(cycle.days),
            ),
            target="days",
        )
    bells = {bell.id for bell in cycle.bells}
    for row, day in enumerate(cycle.days):
        if day.bell not in bells:
            yield unknown_fault("days", row, "bell", day.bell, "bells")


def bell_faults(school: Tables) -> Iterator[Fault]:
    """Yield what is wrong with the blocks of bell schedules."""
    cycle = school.cycle
    groups = {group.id for group in school.groups}
    row = 0
    seen: set[str] = set()
    for bell in cycle.bells:
        if bell.id in seen:
            sentence = say("There are two bell schedules called {bell!r}.", bell=bell.id)
            yield Fault(table="bells", row=row, column="bell", sentence=sentence)
        seen.add(bell.id)
        for block in bell.blocks:
            for group in sorted(block.groups - groups):
                yield unknown_fault("bells", row, "groups", group, "groups")
            other = _overlapped(bell, block)
            if other is not None:
                sentence = _overlap(bell, block, other)
                yield Fault(table="bells", row=row, column="start", sentence=sentence)
            row += 1


def _overlapped(bell: Bell, block: Block) -> Block | None:
    """Return the first earlier row of a bell at the same time that a group would follow as well."""
    for other in bell.blocks:
        if other is block:
            break
        together = not block.groups or not other.groups or block.groups & other.groups
        if together and block.start < other.end:
            return other
    return None


def _overlap(bell: Bell, block: Block, other: Block) -> str:
    return say(
        "Block {block} ({times}) overlaps block {other} ({times2}) of bell "
        "{bell} for the same students.",
        block=block.id,
        times=clock_range(block.start, block.end),
        other=other.id,
        times2=clock_range(other.start, other.end),
        bell=bell.id,
    )


def length_faults(school: Tables) -> Iterator[Fault]:
    """Yield what takes longer than the time that there is for it."""
    blocks = [block for bell in school.cycle.bells for block in bell.blocks]
    longest = max((block.minutes for block in blocks), default=0)
    yield from _long_activities(school, longest)
    yield from _long_coaching(school, longest)


def _long_activities(school: Tables, longest: int) -> Iterator[Fault]:
    for row, activity in enumerate(school.activities):
        if activity.minutes is not None and activity.minutes > longest:
            yield Fault(
                table="activities",
                row=row,
                column="minutes",
                sentence=say(
                    "{activity} takes {minutes} minutes, but the longest block has "
                    "{longest}. Give it a number of blocks instead.",
                    activity=activity.name,
                    minutes=activity.minutes,
                    longest=longest,
                ),
                target="bells",
            )


def _long_coaching(school: Tables, longest: int) -> Iterator[Fault]:
    for row, link in enumerate(school.coaching):
        for column in ("observation_minutes", "talk_minutes"):
            minutes = getattr(link, column)
            if minutes > longest:
                sentence = say(
                    "{minutes} minutes are longer than any block ({longest}).",
                    minutes=minutes,
                    longest=longest,
                )
                yield Fault(
                    table="coaching", row=row, column=column, sentence=sentence, target="bells"
                )
