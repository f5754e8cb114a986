"""Has somebody empty blocks inside their day?

Size: for each day, the empty blocks beyond those allowed. Looked at are the day's class and
specials blocks by start (once where several groups have one at the same time); a block is busy when
anything of the person overlaps it, and empty blocks count when they come after the first busy one
and before the last.
"""

from __future__ import annotations

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain import words
from planner.domain.ids import DayId
from planner.domain.rules.few_gaps import FewGaps
from planner.domain.week import LESSON_BLOCKS, Span


def judge(rule: FewGaps, timetable: Timetable) -> Verdict:
    """Look for empty blocks on each day."""
    name = timetable.school.called(rule.person)
    breaches: list[Breach] = []
    for day in timetable.school.cycle.day_ids:
        empty = _empty(rule, timetable, day)
        if len(empty) > rule.allowed:
            sentence = f"{name} has {words.count(len(empty), 'empty block')} on {day}."
            size = len(empty) - rule.allowed
            breaches.append(Breach(sentence=sentence, size=size, spans=tuple(empty)))
    return Verdict(breaches=tuple(breaches))


def _empty(rule: FewGaps, timetable: Timetable, day: DayId) -> list[Span]:
    cycle = timetable.school.cycle
    rows = {row.on(day) for row in cycle.blocks(day, kinds=LESSON_BLOCKS)}
    blocks = sorted(rows, key=cycle.order)
    entries = timetable.of_person(rule.person, day)
    busy = [any(entry.span.overlaps(block) for entry in entries) for block in blocks]
    if True not in busy:
        return []
    first, last = busy.index(True), len(busy) - 1 - busy[::-1].index(True)
    return [blocks[n] for n in range(first, last) if not busy[n]]
