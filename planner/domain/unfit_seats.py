"""Seats that no longer fit: what a moved, closed or smaller section leaves behind in the rosters.

A seat does not fit if its section is gone or has no place, if its student may not sit there or did
not ask for it, has two sections of the course, has to be elsewhere at the time, or needs the
alternate no more. A crowded section has more students than seats; which of them are too many
nobody can say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from planner.domain.activity import TEACHING, Priority
from planner.domain.language import say
from planner.domain.words import count

if TYPE_CHECKING:
    from planner.domain.activity import Activity
    from planner.domain.ids import ActivityId, CourseId, DayId, GroupId, StudentId
    from planner.domain.project import Project
    from planner.domain.schedule import Schedule
    from planner.domain.week import Span


@dataclass(frozen=True, kw_only=True)
class UnfitSeats:
    """The seats of a schedule that do not fit, by student, and how crowded sections are.

    Attributes:
        of_student: the sections of each student whose seats do not fit. Of two sections that
            clash both are named.
        crowded: students too many, by section; of them at least so many must leave it.

    """

    of_student: Mapping[StudentId, tuple[ActivityId, ...]] = field(default_factory=dict)
    crowded: Mapping[ActivityId, int] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether anything does not fit."""
        return bool(self.of_student or self.crowded)

    @property
    def sentence(self) -> str:
        """Say it in one sentence; nothing where all fits."""
        said = []
        if self.of_student:
            told = say("student has") if len(self.of_student) == 1 else say("students have")
            said.append(
                say(
                    "{of_student:,} {told} seats that no longer fit",
                    of_student=len(self.of_student),
                    told=told,
                )
            )
        if self.crowded:
            told = count(len(self.crowded), "section")
            has = say("has") if len(self.crowded) == 1 else say("have")
            said.append(say("{told} {has} more students than seats", told=told, has=has))
        return f"{' and '.join(said)}." if said else ""


def unfit_seats(project: Project) -> UnfitSeats:
    """Return which seats of the active schedule do not fit."""
    look = _Look(project)
    found: dict[StudentId, tuple[ActivityId, ...]] = {}
    for student, sections in project.schedule.sections_of.items():
        unfit = dict.fromkeys(look.unfit(student, sections))
        if unfit:
            found[student] = tuple(unfit)
    return UnfitSeats(of_student=found, crowded=dict(look.crowded()))


def unseated(project: Project, before: Schedule) -> tuple[StudentId, ...]:
    """Return who had a seat in a course that they ask for, and has none in it any more."""
    school, now = project.school, project.schedule
    found: dict[StudentId, None] = {}
    for section, students in before.roster.items():
        left = set(students) - set(now.roster.get(section, ()))
        known = school.activity.get(section)
        course = known.course if known is not None else None
        for student in students if left else ():
            if student in left and course is not None and (student, course) in school.asked.request:
                others = (school.activity.get(one) for one in now.sections_of.get(student, ()))
                if all(other is None or other.course != course for other in others):
                    found[student] = None
    return tuple(found)


class Clock:
    """When things of a schedule meet, in bits: one for each piece of a day between two bells.

    Two times overlap if ``one & other`` is not 0.

    Attributes:
        held: when each section meets that takes place as a whole.

    """

    def __init__(self, project: Project) -> None:
        self._bells = _bells(project)
        self.held: dict[ActivityId, int] = {}
        self._attended: dict[GroupId, int] = defaultdict(int)
        sections = project.school.asked.section
        unplaced: set[ActivityId] = set()
        for session in project.demand.sessions:
            placement = project.schedule.get(session.id)
            bits = self._bits(placement.times) if placement is not None else 0
            if session.activity is not None and session.activity in sections:
                self.held[session.activity] = self.held.get(session.activity, 0) | bits
                if placement is None:
                    unplaced.add(session.activity)
            for group in session.groups if placement is not None else ():
                self._attended[group] |= bits
        for section in unplaced:
            del self.held[section]

    def attended_by(self, groups: Iterable[GroupId]) -> int:
        """Return when any of these groups attends something."""
        bits = 0
        for group in groups:
            bits |= self._attended.get(group, 0)
        return bits

    def _bits(self, spans: Iterable[Span]) -> int:
        bits = 0
        for span in spans:
            bells = self._bells[span.day]
            bits |= (1 << bells[span.end]) - (1 << bells[span.start])
        return bits


class _Look:
    """Looks at the seats of one student after the other."""

    def __init__(self, project: Project) -> None:
        self._asked = project.school.asked
        self._schedule = project.schedule
        self._clock = Clock(project)
        self._held = self._clock.held
        self._taught: dict[GroupId, set[CourseId]] = defaultdict(set)
        for session in project.demand.sessions:
            if session.kind in TEACHING and session.course is not None:
                for group in session.groups if self._schedule.get(session.id) else ():
                    self._taught[group].add(session.course)

    def crowded(self) -> Iterator[tuple[ActivityId, int]]:
        """Yield each section that takes place with more students than seats, and how many more."""
        for roster in self._schedule.rosters:
            if roster.activity in self._held:
                seats = self._asked.seats(self._asked.section[roster.activity])
                if len(roster.students) > seats:
                    yield roster.activity, len(roster.students) - seats

    def unfit(self, student: StudentId, taken: Iterable[ActivityId]) -> Iterator[ActivityId]:
        """Yield the sections in which a student cannot sit, some of them more than once."""
        sections: list[Activity] = []
        for one in taken:
            section = self._asked.section.get(one)
            if section is None or one not in self._held or not self._may_sit(student, section):
                yield one
            else:
                sections.append(section)
        if student in self._asked.student:
            yield from self._clashing(student, sections)
            yield from self._twice(sections)
            yield from self._needless(student, sections)

    def _may_sit(self, student: StudentId, section: Activity) -> bool:
        return (
            student in self._asked.student
            and (student, section.course) in self._asked.request
            and self._asked.may_sit(student, section)
        )

    def _clashing(self, student: StudentId, sections: list[Activity]) -> Iterator[ActivityId]:
        once, twice = self._clock.attended_by(self._asked.groups_of[student]), 0
        for section in sections:
            bits = self._held[section.id]
            twice |= once & bits
            once |= bits
        for section in sections if twice else ():
            if self._held[section.id] & twice:
                yield section.id

    @staticmethod
    def _twice(sections: list[Activity]) -> Iterator[ActivityId]:
        courses = [section.course for section in sections]
        for section in sections if len(set(courses)) < len(courses) else ():
            if courses.count(section.course) > 1:
                yield section.id

    def _needless(self, student: StudentId, sections: list[Activity]) -> Iterator[ActivityId]:
        """Yield the alternates that nothing needs."""
        spare = [
            section
            for section in sections
            if section.course is not None
            and self._asked.request[student, section.course].priority is Priority.ALTERNATE
        ]
        if not spare:
            return
        taken = {one.course for one in sections if one.course is not None}
        for group in self._asked.groups_of[student]:
            taken |= self._taught.get(group, set())
        needed = self._asked.instead(student, frozenset(taken)).values()
        yield from (section.id for section in spare if section.course not in needed)


def _bells(project: Project) -> dict[DayId, dict[int, int]]:
    """Return, for each day, the number of the piece of time that begins at each minute."""
    minutes: dict[DayId, set[int]] = defaultdict(set)
    for placement in project.schedule.placements:
        for span in placement.times:
            minutes[span.day].update((span.start, span.end))
    found: dict[DayId, dict[int, int]] = {}
    number = 0
    for day, starts in minutes.items():
        found[day] = {start: number + later for later, start in enumerate(sorted(starts))}
        number += len(starts)
    return found
