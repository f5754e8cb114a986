"""How often each class has each subject: as a person says, or as teachers and periods allow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from planner.services.starting.answers import Answers, TeamsBy
from planner.services.starting.staff_list import StaffRow
from planner.services.starting.week import Pattern, days_of

NOT_TEACHING = frozenset({"principal", "assistant_principal", "director", "aide"})
"""Roles that are in no team of a new school unless somebody puts them there."""
OF_WHOLE_CLASSES = frozenset(
    {
        *("teacher", "team_teacher", "career_teacher", "blended_teacher", "novice_teacher"),
        *("elective_teacher", "specials_teacher", "multi_classroom_leader"),
        *("mentor_teacher", "lead_teacher", "department_head"),
    }
)
"""Roles whose subjects every class has; others' are for some students, or no subjects at all."""
WEEK = 5


def subjects_of(staff: Iterable[StaffRow]) -> tuple[str, ...]:
    """Return the subjects of a staff list, in the order in which they come up."""
    return tuple(dict.fromkeys(subject for row in staff for subject in row.subjects))


def leading(staff: Sequence[StaffRow], subject: str, grade: str) -> tuple[int, ...]:
    """Return who may teach a subject, by their places in the staff list.

    They are those of the grade, or else those who teach it in no grade or in any.
    """
    able = [
        place
        for place, row in enumerate(staff)
        if subject in row.subjects and row.role not in NOT_TEACHING
    ]
    own = [place for place in able if grade in staff[place].grades]
    return tuple(own or [place for place in able if not staff[place].grades] or able)


def periods_of(answers: Answers) -> int:
    """Return how many periods there are in a cycle."""
    return answers.clock.periods * days_of(answers.pattern)


def lessons_of(answers: Answers) -> dict[str, int]:
    """Return how often in a cycle each class has each subject of the staff list.

    What was said counts; of other subjects it is what :func:`proposed_lessons` has.
    """
    if not answers.classes:
        return {}
    proposed = proposed_lessons(answers)
    said = dict(answers.lessons)
    return {one: said.get(one, proposed.get(one, 0)) for one in subjects_of(answers.staff)}


@lru_cache(maxsize=4)
def proposed_lessons(answers: Answers) -> Mapping[str, int]:
    """Return how often each class could have each subject of which nothing was said.

    One subject after the other gets one lesson more, up to one a day (every other day where A and
    B days take turns), while every class has a period left and its teachers too: each plans in one
    period a day, and classes leave the periods free in which their teachers meet.
    """
    filling = _Filling(answers)
    said = {one: n for one, n in answers.lessons if one in filling.subjects}
    lessons = {**dict.fromkeys(filling.subjects, 0), **said}
    open_ = [one for one in filling.subjects if one not in said and filling.is_for_all(one)]
    while open_:
        for subject in tuple(open_):
            more = {**lessons, subject: lessons[subject] + 1}
            if filling.fits(more, subject):
                lessons = more
            else:
                open_.remove(subject)
    return {one: number for one, number in lessons.items() if one not in said}


class _Filling:
    """The time of classes and teachers of a new school."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self.subjects = subjects_of(answers.staff)
        days = days_of(answers.pattern)
        self._once_a_day = days // 2 if answers.pattern is Pattern.AB else days
        self._room = periods_of(answers) - self._of_meetings(days)
        self._most = [int(row.fte * (periods_of(answers) - days)) for row in answers.staff]

    def _of_meetings(self, days: int) -> int:
        """Return the periods in a cycle in which each team plans together."""
        meetings, length = self._answers.meetings, self._answers.clock.length
        if self._answers.teams is TeamsBy.NONE:
            return 0
        return meetings.times * -(-meetings.minutes // length) * days // WEEK

    def is_for_all(self, subject: str) -> bool:
        """Say whether somebody teaches a subject to whole classes."""
        return any(
            subject in row.subjects and row.role in OF_WHOLE_CLASSES for row in self._answers.staff
        )

    def fits(self, lessons: Mapping[str, int], raised: str) -> bool:
        """Say whether there is time for one lesson more of the subject that was just raised.

        Each class is led by whoever of its teachers has most time left; teachers of little choice
        come first.
        """
        if lessons[raised] > self._once_a_day or sum(lessons.values()) > self._room:
            return False
        left = list(self._most)
        staff, grades = self._answers.staff, self._answers.grades
        pools = [(leading(staff, one, grade), one) for one in lessons for grade in grades]
        for pool, subject in sorted(pools, key=lambda pair: len(pair[0])):
            for _ in range(self._answers.classes if pool else 0):
                teacher = max(pool, key=lambda place: left[place])
                left[teacher] -= lessons[subject]
        return all(left[place] >= 0 for pool, one in pools if one == raised for place in pool)
