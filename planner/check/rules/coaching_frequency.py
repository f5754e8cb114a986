"""Does the coach observe and talk as often and as long as promised?

Size: for each week of the cycle, observations missing plus talks missing, counted on the days that
come every week; where as many observations are promised as an average week has days, on every day,
the occasional ones too. An observation counts when the coach alone is its staff, it is long enough,
and it lies wholly inside a placed teaching session that it names as observed and that the coachee
leads. Observations of one day count once, unless more are promised than the week has days. A talk
counts when both are present and it is long enough.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from planner.check.counting import observes, regular_weeks, times_met, witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import Kind
from planner.domain.ids import DayId
from planner.domain.language import measure, say
from planner.domain.rules.coaching_frequency import CoachingFrequency
from planner.domain.week import Cycle


def judge(rule: CoachingFrequency, timetable: Timetable) -> Verdict:
    """Count good observations and good talks, week by week."""
    entries = timetable.coaching(rule.coachee, rule.coach)
    visits = [e for e in entries if _good_visit(rule, timetable, e)]
    talks = [e for e in entries if _good_talk(rule, e)]
    breaches: list[Breach] = []
    counted = list(_counted(rule, timetable.school.cycle, visits, talks))
    for week, name, needed, seen in counted:
        if seen < needed:
            sentence = say(
                "{pair}: {needed} of {needed2} {name} missing",
                pair=_pair(rule, timetable),
                needed=needed - seen,
                needed2=needed,
                name=name,
            )
            breaches.append(Breach(sentence=f"{sentence}{week}.", size=needed - seen))
    return Verdict(
        breaches=tuple(breaches),
        witnesses=tuple(witness(e) for e in entries if e in visits or e in talks),
        slack=min((seen - needed for *_, needed, seen in counted if needed), default=None),
        slack_unit=measure("visits or talks"),
    )


def _counted(
    rule: CoachingFrequency, cycle: Cycle, visits: Sequence[Entry], talks: Sequence[Entry]
) -> Iterator[tuple[str, str, int, int]]:
    """Yield, for each week, its name, what is counted, and how many are needed and seen."""
    for (week, regular), everything in zip(regular_weeks(cycle), cycle.weeks, strict=True):
        days, wanted = regular, rule.observations
        if _one_a_day(rule, cycle, everything):
            days, wanted = frozenset(everything), len(everything)
        yield week, "observations", wanted, times_met(visits, days, wanted)
        yield week, "talks", rule.talks, sum(1 for e in talks if e.span.day in regular)


def _pair(rule: CoachingFrequency, timetable: Timetable) -> str:
    school = timetable.school
    return say(
        "{coach} coaching {coachee}",
        coach=school.called(rule.coach),
        coachee=school.called(rule.coachee),
    )


def _one_a_day(rule: CoachingFrequency, cycle: Cycle, week: Collection[DayId]) -> bool:
    """Say whether an average week has as many days as observations, none of them twice."""
    weights = [cycle.weight(day) for day in week]
    return rule.observations == sum(weights) and all(weight <= 1 for weight in weights)


def _good_visit(rule: CoachingFrequency, timetable: Timetable, entry: Entry) -> bool:
    return (
        entry.session.kind is Kind.OBSERVATION
        and entry.placement.people == (rule.coach,)
        and entry.span.minutes >= rule.observation_minutes
        and observes(timetable, entry, rule.coachee)
    )


def _good_talk(rule: CoachingFrequency, entry: Entry) -> bool:
    return (
        entry.session.kind is Kind.TALK
        and {rule.coach, rule.coachee} <= set(entry.placement.people)
        and entry.span.minutes >= rule.talk_minutes
    )
