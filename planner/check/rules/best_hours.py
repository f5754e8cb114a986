"""Are a group's sessions of a subject within the hours asked for?

Size: the days of teaching sessions of the subject that begin earlier or end later.
"""

from __future__ import annotations

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.activity import TEACHING
from planner.domain.language import say
from planner.domain.rules.best_hours import BestHours
from planner.domain.session import Session


def judge(rule: BestHours, timetable: Timetable) -> Verdict:
    """Look at each day of each session."""
    name = timetable.school.called(rule.group)
    lessons = [e for e in timetable.attended_by(rule.group) if _counts(rule, timetable, e.session)]
    return Verdict(
        breaches=tuple(
            Breach(
                sentence=say(
                    "{name} has {entry}, not between {earliest} and {latest}.",
                    name=name,
                    entry=entry,
                    earliest=rule.earliest,
                    latest=rule.latest,
                ),
                sessions=(entry.session.id,),
                spans=(entry.span,),
            )
            for entry in lessons
            if entry.span.start < rule.begins or entry.span.end > rule.ends
        )
    )


def _counts(rule: BestHours, timetable: Timetable, session: Session) -> bool:
    if session.kind not in TEACHING:
        return False
    if not rule.subject_name:
        return True
    course = timetable.school.course.get(session.course) if session.course else None
    return course is not None and rule.subject_name in (course.id, course.department)
