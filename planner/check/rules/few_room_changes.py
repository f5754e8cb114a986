"""Does somebody teach in too many different rooms?

Size: the different rooms of the person's teaching sessions beyond those allowed.
"""

from __future__ import annotations

from planner.check.counting import taught
from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain import words
from planner.domain.language import measure, say
from planner.domain.rules.few_room_changes import FewRoomChanges


def judge(rule: FewRoomChanges, timetable: Timetable) -> Verdict:
    """Count the rooms taught in."""
    lessons = taught(timetable, rule.person)
    rooms = sorted({e.placement.room for e in lessons if e.placement.room is not None})
    breaches: tuple[Breach, ...] = ()
    if len(rooms) > rule.rooms:
        names = words.listed([timetable.school.called(room) for room in rooms])
        sentence = say(
            "{person} teaches in {rooms} rooms: {names}.",
            person=timetable.school.called(rule.person),
            rooms=len(rooms),
            names=names,
        )
        breaches = (Breach(sentence=sentence, size=len(rooms) - rule.rooms),)
    return Verdict(breaches=breaches, slack=rule.rooms - len(rooms), slack_unit=measure("rooms"))
