"""Are a group's sessions of a subject within the hours asked for?

Size: the days of teaching sessions of the subject that begin earlier or end later.
"""

from __future__ import annotations

from planner.check.counting import of_subject
from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.clock import time_of_day
from planner.domain.language import say
from planner.domain.rules.best_hours import BestHours


def judge(rule: BestHours, timetable: Timetable) -> Verdict:
    """Look at each day of each session."""
    name = timetable.school.called(rule.group)
    lessons = [
        entry
        for entry in timetable.attended_by(rule.group)
        if of_subject(timetable.school, entry.session, rule.subject_name)
    ]
    return Verdict(
        breaches=tuple(
            Breach(
                sentence=say(
                    "{name} has {entry}, not between {earliest} and {latest}.",
                    name=name,
                    entry=entry,
                    earliest=time_of_day(rule.begins),
                    latest=time_of_day(rule.ends),
                ),
                sessions=(entry.session.id,),
                spans=(entry.span,),
            )
            for entry in lessons
            if entry.span.start < rule.begins or entry.span.end > rule.ends
        )
    )
