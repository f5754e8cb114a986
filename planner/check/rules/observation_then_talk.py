"""Does each talk follow an observation of its own, soon enough?

Size: the talks of the pair that are left over when as many as possible are matched, one to one, to
observations of the pair that end before the talk starts and lie at most ``lag_days`` school days
earlier in the same cycle.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planner.check.counting import witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain import words
from planner.domain.activity import Kind
from planner.domain.language import measure, say
from planner.domain.rules.observation_then_talk import ObservationThenTalk


def judge(rule: ObservationThenTalk, timetable: Timetable) -> Verdict:
    """Match talks to observations and report the talks left over."""
    entries = timetable.coaching(rule.coachee, rule.coach)
    visits = [e for e in entries if e.session.kind is Kind.OBSERVATION]
    talks = [e for e in entries if e.session.kind is Kind.TALK]
    matched = matching([[_suits(rule, timetable, v, t) for v in visits] for t in talks])
    left = [talk for number, talk in enumerate(talks) if number not in matched]
    return Verdict(
        breaches=tuple(_breach(rule, timetable, talk) for talk in left),
        witnesses=tuple(
            witness(e)
            for talk, visit in sorted(matched.items())
            for e in (visits[visit], talks[talk])
        ),
        slack=_slack(rule, timetable, [(visits[v], talks[t]) for t, v in matched.items()]),
        slack_unit=measure("school days"),
    )


def matching(suits: Sequence[Sequence[bool]]) -> Mapping[int, int]:
    """Return, for as many rows as possible, a column of its own that suits it."""
    row_of: dict[int, int] = {}

    def place(row: int, tried: set[int]) -> bool:
        for column, good in enumerate(suits[row]):
            if good and column not in tried:
                tried.add(column)
                if column not in row_of or place(row_of[column], tried):
                    row_of[column] = row
                    return True
        return False

    for row in range(len(suits)):
        place(row, set())
    return {row: column for column, row in row_of.items()}


def _days_between(timetable: Timetable, visit: Entry, talk: Entry) -> int:
    cycle = timetable.school.cycle
    return cycle.position(talk.span.day) - cycle.position(visit.span.day)


def _suits(rule: ObservationThenTalk, timetable: Timetable, visit: Entry, talk: Entry) -> bool:
    days = _days_between(timetable, visit, talk)
    if days == 0:
        return visit.span.end <= talk.span.start
    return 0 < days <= rule.lag_days


def _slack(
    rule: ObservationThenTalk, timetable: Timetable, pairs: Sequence[tuple[Entry, Entry]]
) -> int | None:
    days = [rule.lag_days - _days_between(timetable, *pair) for pair in pairs]
    return min(days, default=None)


def _breach(rule: ObservationThenTalk, timetable: Timetable, talk: Entry) -> Breach:
    days = words.count(rule.lag_days, "day")
    when = say("on the same day") if rule.lag_days == 0 else say("at most {days} before", days=days)
    pair = say(
        "{coach} and {coachee}",
        coach=timetable.school.called(rule.coach),
        coachee=timetable.school.called(rule.coachee),
    )
    return Breach(
        sentence=say(
            "The talk of {pair} at {span} has no observation of its own {when}.",
            pair=pair,
            span=talk.span,
            when=when,
        ),
        sessions=(talk.session.id,),
        spans=(talk.span,),
    )
