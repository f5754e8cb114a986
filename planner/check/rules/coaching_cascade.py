"""Is somebody coached every week, and do they coach no more people than one can?

Size: weeks of the cycle without an observation of or a talk with this person by a coach of theirs,
plus the people they coach beyond the span.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.counting import week_named, witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import Kind
from planner.domain.language import measure, say
from planner.domain.rules.coaching_cascade import CoachingCascade


def judge(rule: CoachingCascade, timetable: Timetable) -> Verdict:
    """Look for a coach in each week, then count the people coached."""
    met = _met(rule, timetable)
    coached = {link.coachee for link in timetable.school.coaching if link.coach == rule.person}
    return Verdict(
        breaches=(*_alone(rule, timetable), *_too_many(rule, timetable, len(coached))),
        witnesses=tuple(map(witness, met)),
        slack=rule.span - len(coached),
        slack_unit=measure("people"),
    )


def _met(rule: CoachingCascade, timetable: Timetable) -> list[Entry]:
    """Return the observations and talks; a colleague's visit is no coaching."""
    return [e for e in timetable.coaching(rule.person) if e.session.kind is not Kind.VISIT]


def _alone(rule: CoachingCascade, timetable: Timetable) -> Iterator[Breach]:
    met = {entry.span.day for entry in _met(rule, timetable)}
    name = timetable.school.called(rule.person)
    cycle = timetable.school.cycle
    for number, week in enumerate(cycle.weeks, start=1):
        if met.isdisjoint(week):
            yield Breach(
                sentence=say(
                    "{name} meets no coach{week_named}.",
                    name=name,
                    week_named=week_named(cycle, number),
                )
            )


def _too_many(rule: CoachingCascade, timetable: Timetable, coached: int) -> Iterator[Breach]:
    if coached > rule.span:
        name = timetable.school.called(rule.person)
        sentence = say(
            "{name} coaches {coached} people, more than {span}.",
            name=name,
            coached=coached,
            span=rule.span,
        )
        yield Breach(sentence=sentence, size=coached - rule.span)
