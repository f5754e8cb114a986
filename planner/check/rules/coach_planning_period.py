"""Does the coach observe in their own planning period?

Size: the days of observations (and of talks, if they count) that overlap a block in which the
coach teaches. Which blocks a class takes is as for the most blocks on a day.
"""

from __future__ import annotations

from planner.check.counting import blocks_taught, witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import Kind
from planner.domain.language import say
from planner.domain.rules.coach_planning_period import CoachPlanningPeriod


def judge(rule: CoachPlanningPeriod, timetable: Timetable) -> Verdict:
    """Compare each visit with the blocks in which the coach teaches that day."""
    kinds = {Kind.OBSERVATION, Kind.TALK} if rule.talk else {Kind.OBSERVATION}
    visits = [e for e in timetable.coaching(rule.coachee, rule.coach) if e.session.kind in kinds]
    taught = {
        day: blocks_taught(timetable, rule.coach, day) for day in timetable.school.cycle.day_ids
    }

    def elsewhere(entry: Entry) -> bool:
        return any(block.overlaps(entry.span) for block in taught[entry.span.day])

    coach = timetable.school.called(rule.coach)
    return Verdict(
        breaches=tuple(
            Breach(
                sentence=say(
                    "{entry} lies in a block in which {coach} teaches.", entry=entry, coach=coach
                ),
                sessions=(entry.session.id,),
                spans=(entry.span,),
            )
            for entry in visits
            if elsewhere(entry)
        ),
        witnesses=tuple(witness(entry) for entry in visits if not elsewhere(entry)),
    )
