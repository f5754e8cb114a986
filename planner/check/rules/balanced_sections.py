"""Are the sections of each course equally full?

Size: for each course, and each choice of groups that some of its sections are open to, the students
by which the fullest and the emptiest section that take place differ beyond what they may.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planner.check.counting import by_course
from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.activity import Activity
from planner.domain.ids import CourseId, GroupId
from planner.domain.language import say
from planner.domain.rules.balanced_sections import BalancedSections
from planner.domain.seating import is_one


def judge(rule: BalancedSections, timetable: Timetable) -> Verdict:
    """Compare the sections of each course that are open to the same groups."""
    return by_course(rule, timetable, _of_course)


def _of_course(
    timetable: Timetable, course: CourseId, rule: BalancedSections
) -> tuple[tuple[Breach | None, int], ...]:
    """Return, for each choice of groups, the breach if it is one and the students to spare."""
    found: list[tuple[Breach | None, int]] = []
    for alike in _alike(timetable.held(course)):
        sizes = {one.name: _size(rule, timetable, one) for one in alike}
        fullest = max(sizes, key=lambda name: sizes[name])
        emptiest = min(sizes, key=lambda name: sizes[name])
        spare = rule.within - (sizes[fullest] - sizes[emptiest])
        breach = None
        if spare < 0:
            what = f" {rule.attribute}" if rule.attribute else ""
            sentence = say(
                "{fullest} has {sizes}{what} students and {emptiest} {sizes2}.",
                fullest=fullest,
                sizes=sizes[fullest],
                what=what,
                emptiest=emptiest,
                sizes2=sizes[emptiest],
            )
            breach = Breach(sentence=sentence, size=-spare)
        found.append((breach, spare))
    return tuple(found)


def _alike(sections: Iterable[Activity]) -> Iterator[list[Activity]]:
    """Yield two or more sections at a time that are open to the same groups."""
    found: dict[frozenset[GroupId], list[Activity]] = {}
    for section in sections:
        found.setdefault(frozenset(section.open_to), []).append(section)
    yield from (alike for alike in found.values() if len(alike) > 1)


def _size(rule: BalancedSections, timetable: Timetable, section: Activity) -> int:
    roster = timetable.roster(section.id)
    if not rule.attribute:
        return len(roster)
    return sum(is_one(student, rule.attribute) for student in roster)
