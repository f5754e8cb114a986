"""Is a group with an adult at every moment of its blocks?

Size: the blocks with a moment at which neither the group nor each part of one of its splits is
covered. A session covers whoever attends it if somebody is on its staff, or if it is online
without a room; a part that is off site is covered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import Kind
from planner.domain.ids import DayId, GroupId
from planner.domain.language import say
from planner.domain.rules.supervised import Supervised
from planner.domain.week import BlockKind, Span

STUDENT_BLOCKS = frozenset({BlockKind.CLASS, BlockKind.SPECIALS, BlockKind.ADVISORY})


def judge(rule: Supervised, timetable: Timetable) -> Verdict:
    """Look at each block, piece by piece between the starts and ends of sessions."""
    attended = list(_with_parts(rule.group, timetable))
    breaches = tuple(
        Breach(
            sentence=say(
                "{group} is without an adult in the block {block}.",
                group=timetable.school.called(rule.group),
                block=block,
            ),
            spans=(block,),
        )
        for block in _blocks(rule, timetable)
        if not all(_covered(rule.group, p, timetable) for p in _pieces(block, attended))
    )
    return Verdict(breaches=breaches)


def _blocks(rule: Supervised, timetable: Timetable) -> Iterator[Span]:
    kinds = STUDENT_BLOCKS | ({BlockKind.LUNCH} if rule.lunch else set())
    for day in timetable.school.cycle.day_ids:
        if not _off_site(rule.group, day, timetable):
            for row in timetable.rows(day, (rule.group,)):
                if row.kind in kinds:
                    yield row.on(day)


def _with_parts(group: GroupId, timetable: Timetable) -> Iterator[Entry]:
    """Yield what a group or a part of it, or of this part, attends."""
    yield from timetable.attended_by(group)
    waiting = [group]
    while waiting:
        for parts in timetable.lookups.parts.get(waiting.pop(), {}).values():
            waiting += parts
            for part in parts:
                yield from timetable.of_group(part)


def _pieces(block: Span, attended: Iterable[Entry]) -> Iterator[Span]:
    """Cut a block wherever some session that could cover it starts or ends."""
    running = [entry.span for entry in attended if entry.span.overlaps(block)]
    cuts = {block.start, block.end}
    cuts |= {minute for span in running for minute in (span.start, span.end)}
    inside = sorted(minute for minute in cuts if block.start <= minute <= block.end)
    for start, end in pairwise(inside):
        yield Span(day=block.day, start=start, end=end)


def _covered(group: GroupId, piece: Span, timetable: Timetable) -> bool:
    if any(_covers(entry, piece) for entry in timetable.attended_by(group)):
        return True
    splits = timetable.lookups.parts.get(group, {})
    return any(all(_part(part, piece, timetable) for part in parts) for parts in splits.values())


def _part(part: GroupId, piece: Span, timetable: Timetable) -> bool:
    return _off_site(part, piece.day, timetable) or _covered(part, piece, timetable)


def _covers(entry: Entry, piece: Span) -> bool:
    at_home = entry.session.kind is Kind.ONLINE and entry.placement.room is None
    return entry.span.contains(piece) and (at_home or bool(entry.placement.people))


def _off_site(group: GroupId, day: DayId, timetable: Timetable) -> bool:
    line = (group, *timetable.school.ancestors(group))
    return any(day in timetable.school.group[one].off_site_days for one in line)
