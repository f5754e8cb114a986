"""Which sections can take place, who may teach them and who may sit in them, before any search.

Every count is the most that the data leave: what is said to be impossible here is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.check.openings import Choices, Opening, Openings
from planner.check.spare_blocks import Limits, blocks_at_most, in_whole_classes
from planner.check.supply import Supply, minutes_covered, pieces
from planner.domain.activity import TEACHING, Activity, Priority, Request
from planner.domain.ids import ActivityId, CourseId, DayId, PersonId, StudentId
from planner.domain.rule import Window
from planner.domain.rules.most_per_day import MostPerDay
from planner.domain.rules.protected_planning import ProtectedPlanning
from planner.domain.rules.teaching_load import TeachingLoad
from planner.domain.school import School
from planner.domain.session import Session
from planner.domain.week import Span


@dataclass(frozen=True, kw_only=True)
class Offering:
    """A school's sections with the times, the people and the students that are left to them."""

    supply: Supply

    @property
    def school(self) -> School:
        """The school."""
        return self.supply.school

    # Sections and who teaches them ---------------------------------------------------------------

    @cached_property
    def openings(self) -> Openings:
        """The times and people left to each section."""
        return Openings(supply=self.supply)

    @cached_property
    def able(self) -> dict[ActivityId, Opening]:
        """The sections that can take place, and what is left to each.

        Those that fit nowhere, for which no room is large enough or to which nobody can come are
        left out.
        """
        sections = self.school.asked.section.values()
        found = {section.id: self.openings.opening(section) for section in sections}
        return {section: opening for section, opening in found.items() if opening is not None}

    def size(self, section: Activity) -> int:
        """Return the blocks of the cycle that a section takes; 0 if it takes minutes."""
        return sum(map(self.session_size, self.supply.by_activity[section.id]))

    def session_size(self, session: Session) -> int:
        """Return the blocks of the cycle that one session of a section takes."""
        section = self.school.asked.section[session.activity] if session.activity else None
        return pieces(session) * (section.blocks or 0) if section else 0

    @cached_property
    def may_teach(self) -> dict[PersonId, tuple[Activity, ...]]:
        """The sections that each person is or may be needed for."""
        found: dict[PersonId, list[Activity]] = defaultdict(list)
        for section, opening in self.able.items():
            for person in frozenset[PersonId]().union(*opening.needs):
                found[person].append(self.school.activity[section])
        return {person: tuple(sections) for person, sections in found.items()}

    @cached_property
    def blocks(self) -> dict[PersonId, int]:
        """The blocks of the cycle that each person can spend in sections, at most."""
        return {person: self.blocks_for(person, mine) for person, mine in self.may_teach.items()}

    def blocks_for(self, person: PersonId, sections: Sequence[Activity]) -> int:
        """Return the blocks of the cycle that a person can spend in these sections, at most."""
        sessions = [s for one in sections for s in self.supply.by_activity[one.id]]
        choices = list(
            {id(c): c for s in sessions if (c := self.openings.choices(s, person))}.values()
        )
        besides = [
            session
            for session in self.supply.by_person.get(person, ())
            if session.activity not in self.school.asked.section
        ]
        limits = Limits(
            most=self._most_a_day.get(person, {}),
            kept_free=self._for_planning(person, choices),
            besides=besides,
        )
        there = blocks_at_most(self.supply, choices, limits)
        classes = self._most_classes.get(person)
        if classes is not None:
            own = {session.activity for session in besides if session.kind in TEACHING}
            there = min(there, max(0, classes - len(own)) * max(map(self.size, sections)))
        return in_whole_classes(there, map(self.session_size, sessions))

    @cached_property
    def _most_a_day(self) -> dict[PersonId, dict[DayId, int]]:
        days = self.school.cycle.day_ids
        return {
            rule.person: dict.fromkeys(days, rule.blocks)
            for rule in self.supply.promised(MostPerDay)
        }

    @cached_property
    def _most_classes(self) -> dict[PersonId, int]:
        return {rule.person: rule.classes for rule in self.supply.promised(TeachingLoad)}

    def _for_planning(self, person: PersonId, choices: list[Choices]) -> dict[DayId, int]:
        """Return the days on which planning that is promised daily needs one of these blocks."""
        needed = [
            floor.minutes
            for floor in self.supply.promised(ProtectedPlanning)
            if floor.person == person and floor.window is Window.DAY and not floor.team_time
        ]
        if not needed:
            return {}
        taught = frozenset(span for one in choices for times in one for span in times)
        spans = self.supply.spans(self.supply.planning.get(person, ()))
        return {
            day: 1
            for day in self.school.cycle.day_ids
            if _minutes_beside(spans, taught, day) < max(needed)
        }

    # Students and their requests -----------------------------------------------------------------

    @cached_property
    def requests(self) -> tuple[Request, ...]:
        """The required and wanted requests that need a seat.

        Where a student's groups attend a class of the course, none is needed.
        """
        return tuple(
            request
            for request in self.school.requests
            if request.priority is not Priority.ALTERNATE
            and (request.student, request.course) not in self.school.asked.given
        )

    def grade_may(self, student: StudentId, course: CourseId) -> bool:
        """Say whether a course takes a student's grade; one whose grade is not known may."""
        grades, grade = self.school.course[course].grades, self.school.asked.student[student].grade
        return not grades or not grade or grade in grades

    def open_sections(self, request: Request) -> tuple[Activity, ...]:
        """Return the sections that can take place and that a student may sit in."""
        if not self.grade_may(request.student, request.course):
            return ()
        sections = self._able_of.get(request.course, ())
        if request.course not in self._limited:
            return sections
        may_sit = self.school.asked.may_sit
        return tuple(section for section in sections if may_sit(request.student, section))

    @cached_property
    def _able_of(self) -> dict[CourseId, tuple[Activity, ...]]:
        return {
            course: tuple(section for section in sections if section.id in self.able)
            for course, sections in self.school.asked.sections.items()
        }

    @cached_property
    def _limited(self) -> frozenset[CourseId]:
        """The courses with a section that is open to some groups only."""
        return frozenset(
            course
            for course, sections in self._able_of.items()
            if any(section.open_to for section in sections)
        )

    @cached_property
    def live(self) -> dict[Request, tuple[Activity, ...]]:
        """The requests for which there is a section at all, with these sections."""
        return {one: found for one in self.requests if (found := self.open_sections(one))}

    @cached_property
    def live_of(self) -> Mapping[CourseId, tuple[Request, ...]]:
        """These requests by course."""
        found: dict[CourseId, list[Request]] = defaultdict(list)
        for request in self.live:
            found[request.course].append(request)
        return {course: tuple(requests) for course, requests in found.items()}


def _minutes_beside(spans: frozenset[Span], taught: frozenset[Span], day: DayId) -> int:
    """Return the minutes of a day in these spans that lie outside of what could be taught."""
    lessons = [span for span in taught if span.day == day]
    return minutes_covered(
        span for span in spans if span.day == day and not any(map(span.overlaps, lessons))
    )
