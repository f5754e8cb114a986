"""Judge whether the team meets as often and as long as promised, everybody present."""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.counting import regular_weeks, times_met, week_named, witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.ids import DayId
from planner.domain.language import measure, say, say_marked
from planner.domain.rules.common_planning import CommonPlanning
from planner.domain.week import Cycle


def judge(rule: CommonPlanning, timetable: Timetable) -> Verdict:
    """Count, week by week, the meetings with the full team and the full length."""
    good = [entry for entry in _meetings(rule, timetable) if _full(rule, timetable, entry)]
    name = timetable.school.called(rule.team)
    breaches: list[Breach] = []
    spare: list[int] = []
    for week, offered in _weeks(rule, timetable.school.cycle):
        days = [day for day in offered if not rule.days or day in rule.days]
        met = [entry for entry in good if entry.span.day in days]
        if rule.daily:
            missing = sum(1 for day in days if all(entry.span.day != day for entry in met))
            needed = len(days)
        else:
            needed = rule.times
            missing = max(0, needed - times_met(met, days, needed))
        spare.append(len(met) - needed)
        if missing:
            sentence = say(
                "{name} lacks {missing} of {needed} meetings for {purpose}{week}.",
                name=name,
                missing=missing,
                needed=needed,
                purpose=say_marked(rule.purpose),
                week=week,
            )
            breaches.append(Breach(sentence=sentence, size=missing))
    return Verdict(
        breaches=tuple(breaches),
        witnesses=tuple(map(witness, good)),
        slack=min(spare, default=0),
        slack_unit=measure("meetings"),
    )


def _weeks(rule: CommonPlanning, cycle: Cycle) -> Iterator[tuple[str, frozenset[DayId]]]:
    """Yield each week's name and days: those that come every time, or, for every day, all."""
    if not rule.daily:
        yield from regular_weeks(cycle)
        return
    for number, week in enumerate(cycle.weeks, start=1):
        yield week_named(cycle, number), frozenset(week)


def _meetings(rule: CommonPlanning, timetable: Timetable) -> Iterator[Entry]:
    yield from (e for e in timetable.of_team(rule.team) if e.session.purpose == rule.purpose)


def _full(rule: CommonPlanning, timetable: Timetable, entry: Entry) -> bool:
    """Say whether everybody required is there, for long enough, on an allowed day."""
    required = set(timetable.school.team[rule.team].everybody)
    return (
        required <= set(entry.placement.people)
        and entry.span.minutes >= rule.minutes
        and (not rule.days or entry.span.day in rule.days)
    )
