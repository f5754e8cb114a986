"""Has somebody a free lunch block every day?

Size: days with a lunch block on which each lunch block of at least the promised length overlaps
something of this person, or on which no lunch block is that long. Days without one are left out.
"""

from __future__ import annotations

from planner.check.report import Breach, Verdict, Witness
from planner.check.timetable import Timetable
from planner.domain.ids import DayId
from planner.domain.language import say
from planner.domain.rules.lunch import Lunch
from planner.domain.week import BlockKind, Span


def judge(rule: Lunch, timetable: Timetable) -> Verdict:
    """Look for a free lunch block on each day."""
    found = [timetable.part(_of_day, day, rule) for day in timetable.school.cycle.day_ids]
    return Verdict(
        breaches=tuple(one for one in found if isinstance(one, Breach)),
        witnesses=tuple(one for one in found if isinstance(one, Witness)),
    )


def _of_day(timetable: Timetable, day: DayId, rule: Lunch) -> Breach | Witness | None:
    cycle = timetable.school.cycle
    lunches = [row.on(day) for row in cycle.blocks(day, kinds=(BlockKind.LUNCH,))]
    if not lunches:
        return None
    free = next((span for span in lunches if _free(rule, timetable, day, span)), None)
    if free is not None:
        return Witness(span=free, text="lunch")
    name = timetable.school.called(rule.person)
    sentence = say(
        "{name} has no free lunch of {minutes} minutes on {day}.",
        name=name,
        minutes=rule.minutes,
        day=day,
    )
    return Breach(sentence=sentence, spans=tuple(lunches))


def _free(rule: Lunch, timetable: Timetable, day: DayId, lunch: Span) -> bool:
    if lunch.minutes < rule.minutes:
        return False
    return not any(e.span.overlaps(lunch) for e in timetable.of_person(rule.person, day))
