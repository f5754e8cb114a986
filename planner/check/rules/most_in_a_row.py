"""Does somebody teach too many blocks without a break?

Size: over all days and rows of blocks taught, the blocks beyond those allowed. A row ends where at
least ``rest`` minutes lie between one block taught and the next. Of each class, those blocks count
that it touches and that its own groups follow (any block for a class without groups); a block
counts once, whatever happens in it.
"""

from __future__ import annotations

from planner.check.counting import blocks_taught
from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.ids import DayId, PersonId
from planner.domain.language import measure, say
from planner.domain.rules.most_in_a_row import MostInARow
from planner.domain.week import Span, in_a_row


def judge(rule: MostInARow, timetable: Timetable) -> Verdict:
    """Cut the blocks taught on each day into rows and count them."""
    name = timetable.school.called(rule.person)
    breaches: list[Breach] = []
    longest = 0
    for day in timetable.school.cycle.day_ids:
        blocks = timetable.part(_taught, day, rule.person)
        for row in in_a_row(blocks, rest=rule.rest):
            longest = max(longest, len(row))
            if len(row) > rule.blocks:
                sentence = say(
                    "{name} teaches {row} blocks in a row on {day}, from {row2} to {row3}; "
                    "{blocks} are allowed.",
                    name=name,
                    row=len(row),
                    day=day,
                    row2=row[0],
                    row3=row[-1],
                    blocks=rule.blocks,
                )
                breaches.append(Breach(sentence=sentence, size=len(row) - rule.blocks, spans=row))
    return Verdict(
        breaches=tuple(breaches), slack=rule.blocks - longest, slack_unit=measure("blocks")
    )


def _taught(timetable: Timetable, day: DayId, person: PersonId) -> list[Span]:
    return blocks_taught(timetable, person, day)
