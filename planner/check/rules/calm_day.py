"""Is a group in few rooms on each day?

Size: over the days, the different rooms of the group's sessions beyond those allowed.
"""

from __future__ import annotations

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain import words
from planner.domain.language import measure, say
from planner.domain.rules.calm_day import CalmDay


def judge(rule: CalmDay, timetable: Timetable) -> Verdict:
    """Collect the rooms of each day."""
    school = timetable.school
    attended = list(timetable.attended_by(rule.group))
    breaches: list[Breach] = []
    most = 0
    for day in school.cycle.day_ids:
        rooms = {e.placement.room for e in attended if e.span.day == day and e.placement.room}
        most = max(most, len(rooms))
        if len(rooms) > rule.rooms:
            names = words.listed([school.called(room) for room in sorted(rooms)])
            sentence = say(
                "{group} is in {rooms} rooms on {day}, more than {rooms2}: {names}.",
                group=school.called(rule.group),
                rooms=len(rooms),
                day=day,
                rooms2=rule.rooms,
                names=names,
            )
            breaches.append(Breach(sentence=sentence, size=len(rooms) - rule.rooms))
    return Verdict(breaches=tuple(breaches), slack=rule.rooms - most, slack_unit=measure("rooms"))
