"""Does a team meet as often as promised with everybody who teaches its students?

Size: for each week, the meetings missing. A meeting counts when it is long enough, on an allowed
day and not too early, and all of the team and all who are placed as staff of a class concerned are
present. Meetings of one day count once, unless more are needed than the week has days.
"""

from __future__ import annotations

from planner.check.counting import regular_weeks, times_met, witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain import words
from planner.domain.ids import ActivityId, PersonId, TeamId
from planner.domain.language import measure, say
from planner.domain.rules.full_table import PURPOSE, FullTable


def judge(rule: FullTable, timetable: Timetable) -> Verdict:
    """Count, week by week, the tables at which nobody is missing."""
    school = timetable.school
    invited = _invited(rule, timetable)
    tables = [e for e in timetable.of_team(rule.team) if e.session.purpose == PURPOSE]
    good = [e for e in tables if _full(rule, invited, e)]
    breaches: list[Breach] = []
    spare: list[int] = []
    for week, regular in regular_weeks(school.cycle):
        days = [day for day in regular if not rule.days or day in rule.days]
        met = times_met(good, days, rule.times)
        spare.append(met - rule.times)
        if met < rule.times:
            missing = rule.times - met
            sentence = say(
                "{team} lacks {missing} of {times} full tables{week}{absent}.",
                team=school.called(rule.team),
                missing=missing,
                times=rule.times,
                week=week,
                absent=_absent(invited, tables, timetable),
            )
            breaches.append(Breach(sentence=sentence, size=missing))
    return Verdict(
        breaches=tuple(breaches),
        witnesses=tuple(map(witness, good)),
        slack=min(spare, default=0),
        slack_unit=measure("meetings"),
    )


def _invited(rule: FullTable, timetable: Timetable) -> dict[PersonId, None]:
    """Return the team and everybody who is placed in a class concerned, in order."""
    entries = timetable.of_activities(timetable.part(_concerned, rule.team, rule))
    teaching = [person for entry in entries for person in entry.placement.people]
    return dict.fromkeys((*timetable.school.team[rule.team].everybody, *teaching))


def _concerned(timetable: Timetable, _: TeamId, rule: FullTable) -> tuple[ActivityId, ...]:
    """Return the classes concerned, which no schedule changes."""
    return tuple(activity.id for activity in rule.concerned(timetable.school))


def _full(rule: FullTable, invited: dict[PersonId, None], entry: Entry) -> bool:
    return (
        invited.keys() <= set(entry.placement.people)
        and entry.span.minutes >= rule.minutes
        and entry.span.start >= rule.earliest
        and (not rule.days or entry.span.day in rule.days)
    )


def _absent(invited: dict[PersonId, None], tables: list[Entry], timetable: Timetable) -> str:
    """Say who is missing from a table that takes place, if anybody is."""
    for entry in tables:
        missing = [p for p in invited if p not in entry.placement.people]
        if missing:
            names = words.listed([timetable.school.called(person) for person in missing])
            return say(": {names} is not at the table on {span}", names=names, span=entry.span)
    return ""
