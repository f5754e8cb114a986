"""Does somebody teach too many blocks on a day?

Size: over all days, the blocks taught beyond those allowed. Of each class, those blocks count that
it touches and that its own groups follow (any block for a class without groups); a block counts
once, whatever happens in it.
"""

from __future__ import annotations

from planner.check.counting import blocks_taught
from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.ids import DayId, PersonId
from planner.domain.language import measure, say
from planner.domain.rules.most_per_day import MostPerDay
from planner.domain.week import Span


def judge(rule: MostPerDay, timetable: Timetable) -> Verdict:
    """Count the blocks taught on each day."""
    name = timetable.school.called(rule.person)
    breaches: list[Breach] = []
    most = 0
    for day in timetable.school.cycle.day_ids:
        blocks = timetable.part(_taught, day, rule.person)
        most = max(most, len(blocks))
        if len(blocks) > rule.blocks:
            sentence = say(
                "{name} teaches {blocks} blocks on {day}; {blocks2} are allowed.",
                name=name,
                blocks=len(blocks),
                day=day,
                blocks2=rule.blocks,
            )
            size = len(blocks) - rule.blocks
            breaches.append(Breach(sentence=sentence, size=size, spans=tuple(blocks)))
    return Verdict(breaches=tuple(breaches), slack=rule.blocks - most, slack_unit=measure("blocks"))


def _taught(timetable: Timetable, day: DayId, person: PersonId) -> list[Span]:
    return blocks_taught(timetable, person, day)
