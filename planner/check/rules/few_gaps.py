"""Has somebody empty blocks inside their day?

Size: for each day, the empty blocks beyond those allowed. Looked at are the day's class and
specials blocks by start (once where several groups have one at the same time); a block is busy when
anything of the person overlaps it, and empty blocks count when they come after the first busy one
and before the last.
"""

from __future__ import annotations

from planner.check.counting import empty_blocks
from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain import words
from planner.domain.language import say
from planner.domain.rules.few_gaps import FewGaps


def judge(rule: FewGaps, timetable: Timetable) -> Verdict:
    """Look for empty blocks on each day."""
    name = timetable.school.called(rule.person)
    breaches: list[Breach] = []
    for day in timetable.school.cycle.day_ids:
        empty = empty_blocks(timetable, rule.person, day)
        if len(empty) > rule.allowed:
            sentence = say(
                "{name} has {empty_blocks} on {day}.",
                name=name,
                empty_blocks=words.count(len(empty), "empty block"),
                day=day,
            )
            size = len(empty) - rule.allowed
            breaches.append(Breach(sentence=sentence, size=size, spans=tuple(empty)))
    return Verdict(breaches=tuple(breaches))
