"""Are the sections of each course equally full?

Size: for each course, and each choice of groups that some of its sections are open to, the students
by which the fullest and the emptiest section that take place differ beyond what they may.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.activity import Activity
from planner.domain.ids import GroupId
from planner.domain.rules.balanced_sections import BalancedSections
from planner.domain.seating import is_one


def judge(rule: BalancedSections, timetable: Timetable) -> Verdict:
    """Compare the sections of each course that are open to the same groups."""
    breaches: list[Breach] = []
    spare: list[int] = []
    for sections in timetable.held.values():
        for alike in _alike(sections):
            sizes = {one.name: _size(rule, timetable, one) for one in alike}
            fullest = max(sizes, key=lambda name: sizes[name])
            emptiest = min(sizes, key=lambda name: sizes[name])
            differ = sizes[fullest] - sizes[emptiest]
            spare.append(rule.within - differ)
            if differ > rule.within:
                what = f" {rule.attribute}" if rule.attribute else ""
                sentence = (
                    f"{fullest} has {sizes[fullest]}{what} students and {emptiest} "
                    f"{sizes[emptiest]}."
                )
                breaches.append(Breach(sentence=sentence, size=differ - rule.within))
    slack = min(spare, default=None)
    return Verdict(breaches=tuple(breaches), slack=slack, slack_unit="students")


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
