"""Does the coach coach in classes with students, beside their staff?

Size: observations of the pair that name no class, a class that is not running then or that no
student group attends, or a class on whose staff the coach is.
"""

from __future__ import annotations

from planner.check.counting import witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import Kind
from planner.domain.language import say
from planner.domain.rules.live_coaching import LiveCoaching


def judge(rule: LiveCoaching, timetable: Timetable) -> Verdict:
    """Look at the class of each observation."""
    entries = timetable.coaching(rule.coachee, rule.coach)
    visits = [e for e in entries if e.session.kind is Kind.OBSERVATION]
    faults = [(entry, _fault(rule, timetable, entry)) for entry in visits]
    return Verdict(
        breaches=tuple(
            Breach(sentence=f"{entry} {fault}.", sessions=(entry.session.id,), spans=(entry.span,))
            for entry, fault in faults
            if fault
        ),
        witnesses=tuple(witness(entry) for entry, fault in faults if not fault),
    )


def _fault(rule: LiveCoaching, timetable: Timetable, visit: Entry) -> str:
    observed = visit.placement.observed
    lessons = timetable.of_session(observed) if observed is not None else ()
    lesson = next((e for e in lessons if e.span.contains(visit.span)), None)
    if lesson is None:
        return say("is in no class")
    if not lesson.session.groups:
        return say("is in {lesson}, which no student group attends", lesson=lesson)
    if rule.coach in lesson.placement.people:
        return say(
            "is in {lesson}, on whose staff {coach} is",
            lesson=lesson,
            coach=timetable.school.called(rule.coach),
        )
    return ""
