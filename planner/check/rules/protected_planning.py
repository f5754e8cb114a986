"""Has somebody the minutes of their own planning in each window, in long enough pieces?

Size: for each window, the quarter hours begun that are missing. What counts is each piece of
planning with nobody else and, where the rule says so, each piece of team time the person attends,
of at least ``piece`` minutes. Windows: each day of the cycle; each week of the cycle; or two weeks
at a time, where a week left over owes half the minutes. Over weeks, minutes count by the weight of
their day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from planner.check.counting import own_planning, quarters, week_named, witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import TEAM_TIME
from planner.domain.ids import DayId
from planner.domain.language import measure, say
from planner.domain.rule import Window
from planner.domain.rules.protected_planning import ProtectedPlanning
from planner.domain.week import Cycle


def judge(rule: ProtectedPlanning, timetable: Timetable) -> Verdict:
    """Add up the pieces that count, window by window."""
    pieces = [e for e in _pieces(rule, timetable) if e.span.minutes >= rule.piece]
    breaches: list[Breach] = []
    spare: list[Fraction] = []
    for name, days, needed in _windows(rule, timetable.school.cycle):
        minutes = _minutes(rule, timetable.school.cycle, pieces, days)
        spare.append(minutes - needed)
        if minutes < needed:
            who = timetable.school.called(rule.person)
            sentence = say(
                "{who} has {minutes:g} of {needed:g} planning minutes{name}.",
                who=who,
                minutes=float(minutes),
                needed=float(needed),
                name=name,
            )
            breaches.append(Breach(sentence=sentence, size=quarters(needed - minutes)))
    return Verdict(
        breaches=tuple(breaches),
        witnesses=tuple(map(witness, pieces)),
        slack=int(min(spare, default=Fraction(0))),
        slack_unit=measure("minutes"),
    )


def _pieces(rule: ProtectedPlanning, timetable: Timetable) -> Iterator[Entry]:
    yield from own_planning(timetable, rule.person)
    if rule.team_time:
        yield from (e for e in timetable.of_person(rule.person) if e.session.kind in TEAM_TIME)


def _windows(
    rule: ProtectedPlanning, cycle: Cycle
) -> Iterator[tuple[str, tuple[DayId, ...], Fraction]]:
    """Yield each window's name for a sentence, its days and the minutes needed in it."""
    needed = Fraction(rule.minutes)
    if rule.window is Window.DAY:
        yield from ((say(" on {day}", day=day), (day,), needed) for day in cycle.day_ids)
    elif rule.window is Window.WEEK:
        for number, week in enumerate(cycle.weeks, start=1):
            yield week_named(cycle, number), week, needed
    else:
        for first in range(0, len(cycle.weeks), 2):
            weeks = cycle.weeks[first : first + 2]
            name = (
                say(" in weeks {first} and {first2}", first=first + 1, first2=first + 2)
                if len(weeks) > 1
                else say(" in a week")
            )
            yield name, tuple(day for week in weeks for day in week), needed * len(weeks) / 2


def _minutes(
    rule: ProtectedPlanning, cycle: Cycle, pieces: Sequence[Entry], days: tuple[DayId, ...]
) -> Fraction:
    spans = [entry.span for entry in pieces if entry.span.day in days]
    if rule.window is Window.DAY:
        return Fraction(sum(span.minutes for span in spans))
    return cycle.minutes_a_week(spans)
