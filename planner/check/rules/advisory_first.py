"""Does each day of a group begin with advisory, with the same adult every day?

Size: of the days with sessions and an advisory block, those on which no advisory with the adult
begins before anything else; where nobody is named, the adult with the fewest such days counts.
"""

from __future__ import annotations

from planner.check.counting import witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import Kind
from planner.domain.ids import DayId
from planner.domain.language import say
from planner.domain.rules.advisory_first import AdvisoryFirst
from planner.domain.week import BlockKind


def judge(rule: AdvisoryFirst, timetable: Timetable) -> Verdict:
    """Find the adult with whom most days begin, then the days that begin otherwise."""
    firsts = {
        day: _first(rule, timetable, day)
        for day in timetable.school.cycle.day_ids
        if _counts(rule, timetable, day)
    }
    advisers = {p for found in firsts.values() for entry in found for p in entry.placement.people}
    named = [rule.adult] if rule.adult else sorted(advisers)
    wrong = (
        min(([d for d, f in firsts.items() if not _with(f, who)] for who in named), key=len)
        if named
        else list(firsts)
    )
    group = timetable.school.called(rule.group)
    whom = timetable.school.called(rule.adult) if rule.adult else say("the same adult")
    return Verdict(
        breaches=tuple(
            Breach(
                sentence=say(
                    "{group} does not begin {day} with advisory with {whom}.",
                    group=group,
                    day=day,
                    whom=whom,
                )
            )
            for day in wrong
        ),
        witnesses=tuple(
            witness(entry) for day, found in firsts.items() if day not in wrong for entry in found
        ),
    )


def _counts(rule: AdvisoryFirst, timetable: Timetable, day: DayId) -> bool:
    rows = timetable.rows(day, (rule.group,))
    return any(row.kind is BlockKind.ADVISORY for row in rows) and any(
        entry.span.day == day for entry in timetable.attended_by(rule.group)
    )


def _first(rule: AdvisoryFirst, timetable: Timetable, day: DayId) -> list[Entry]:
    """Return the advisory with which the group's day begins, if it does."""
    today = [entry for entry in timetable.attended_by(rule.group) if entry.span.day == day]
    begins = min(entry.span.start for entry in today)
    return [e for e in today if e.session.kind is Kind.ADVISORY and e.span.start == begins]


def _with(found: list[Entry], who: str) -> bool:
    return any(who in entry.placement.people for entry in found)
