"""Does somebody see a colleague teach as often as promised?

Size: the visits missing in the cycle. A visit counts when the visitor alone is its staff, it is
long enough, and it lies wholly inside a placed teaching session that it names as observed and that
the colleague teaches.
"""

from __future__ import annotations

from planner.check.counting import observes, witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import Kind
from planner.domain.language import measure, say
from planner.domain.rules.peer_visit import PeerVisit


def judge(rule: PeerVisit, timetable: Timetable) -> Verdict:
    """Count the good visits."""
    good = [
        entry
        for entry in timetable.of_person(rule.person)
        if entry.session.kind is Kind.VISIT and _counts(rule, timetable, entry)
    ]
    breaches: tuple[Breach, ...] = ()
    missing = rule.times - len(good)
    if missing > 0:
        visitor, host = map(timetable.school.called, (rule.person, rule.host))
        sentence = say(
            "{visitor} lacks {missing} of {times} visits to {host}.",
            visitor=visitor,
            missing=missing,
            times=rule.times,
            host=host,
        )
        breaches = (Breach(sentence=sentence, size=missing),)
    return Verdict(
        breaches=breaches,
        witnesses=tuple(map(witness, good)),
        slack=-missing,
        slack_unit=measure("visits"),
    )


def _counts(rule: PeerVisit, timetable: Timetable, entry: Entry) -> bool:
    return (
        entry.session.coachee == rule.host
        and entry.placement.people == (rule.person,)
        and entry.span.minutes >= rule.minutes
        and observes(timetable, entry, rule.host)
    )
