"""Has somebody a free lunch block every day?

Size: days with a lunch block on which each lunch block of at least the promised length overlaps
something of this person, or on which no lunch block is that long. Days without one are left out.
"""

from __future__ import annotations

from planner.check.report import Breach, Verdict, Witness
from planner.check.timetable import Timetable
from planner.domain.ids import DayId
from planner.domain.rules.lunch import Lunch
from planner.domain.week import BlockKind, Span


def judge(rule: Lunch, timetable: Timetable) -> Verdict:
    """Look for a free lunch block on each day."""
    cycle = timetable.school.cycle
    name = timetable.school.called(rule.person)
    breaches: list[Breach] = []
    witnesses: list[Witness] = []
    for day in cycle.day_ids:
        lunches = [row.on(day) for row in cycle.blocks(day, kinds=(BlockKind.LUNCH,))]
        if not lunches:
            continue
        free = [span for span in lunches if _free(rule, timetable, day, span)]
        if free:
            witnesses.append(Witness(span=free[0], text="lunch"))
        else:
            sentence = f"{name} has no free lunch of {rule.minutes} minutes on {day}."
            breaches.append(Breach(sentence=sentence, spans=tuple(lunches)))
    return Verdict(breaches=tuple(breaches), witnesses=tuple(witnesses))


def _free(rule: Lunch, timetable: Timetable, day: DayId, lunch: Span) -> bool:
    if lunch.minutes < rule.minutes:
        return False
    return not any(e.span.overlaps(lunch) for e in timetable.of_person(rule.person, day))
