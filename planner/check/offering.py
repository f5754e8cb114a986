"""Which sections can take place, who may teach them and who may sit in them, before any search.

Every count is the most that the data leave: what is said to be impossible here is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.check.spare_blocks import Choices, Limits, blocks_at_most, in_whole_classes
from planner.check.supply import Supply, minutes_covered, pieces
from planner.domain.activity import TEACHING, Activity, Priority, Request, StaffNeed
from planner.domain.ids import ActivityId, CourseId, DayId, GroupId, PersonId, StudentId
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
    def able(self) -> dict[ActivityId, tuple[frozenset[PersonId], ...]]:
        """For each section that can take place, the people left to each of its needs.

        Sections that fit nowhere, for which no room is large enough or to which nobody can come,
        are left out. Of people who must all come, each is a need of its own.
        """
        found: dict[ActivityId, tuple[frozenset[PersonId], ...]] = {}
        for section in self.school.asked.section.values():
            needs = self._needs(section)
            if needs is not None:
                found[section.id] = needs
        return found

    def _needs(self, section: Activity) -> tuple[frozenset[PersonId], ...] | None:
        sessions = self.supply.by_activity[section.id]
        if not all(self._fits(session) for session in sessions):
            return None
        found: list[frozenset[PersonId]] = []
        for need in section.staff:
            coming = self._coming(sessions[0], need)
            if len(coming) < need.least:
                return None
            if need.fixed:
                found += (frozenset({person}) for person in coming)
            elif need.least:
                found.append(coming)
        return tuple(found)

    def _fits(self, session: Session) -> bool:
        if not self.supply.times(session):
            return False
        seats = [self.school.room[room].seats for room in session.rooms]
        return not seats or any(limit is None or limit >= session.seats for limit in seats)

    def _coming(self, session: Session, need: StaffNeed) -> frozenset[PersonId]:
        return frozenset(person for person in need.people if self._choices(session, person))

    def _choices(self, session: Session, person: PersonId) -> Choices:
        """Return the times of a session at which a person is available."""
        away = self.school.person[person].unavailable
        times = self._alike(self.supply.times(session))
        if not away:
            return times
        key = (id(times), person)
        if key not in self._left:
            self._left[key] = tuple(
                one for one in times if not any(a.overlaps(span) for span in one for a in away)
            )
        return self._left[key]

    def _alike(self, times: Choices) -> Choices:
        """Return one and the same tuple for equal choices of times."""
        if id(times) not in self._same:
            self._same[id(times)] = (times, self._equal.setdefault(times, times))
        return self._same[id(times)][1]

    @cached_property
    def _same(self) -> dict[int, tuple[Choices, Choices]]:
        """Choices by id, kept so that their id stays theirs, and the first that equal them."""
        return {}

    @cached_property
    def _equal(self) -> dict[Choices, Choices]:
        return {}

    @cached_property
    def _left(self) -> dict[tuple[int, PersonId], Choices]:
        return {}

    def size(self, section: Activity) -> int:
        """Return the blocks of the cycle that a section takes; 0 if it takes minutes."""
        return sum(map(self._session_size, self.supply.by_activity[section.id]))

    def _session_size(self, session: Session) -> int:
        section = self.school.asked.section[session.activity] if session.activity else None
        return pieces(session) * (section.blocks or 0) if section else 0

    @cached_property
    def may_teach(self) -> dict[PersonId, tuple[Activity, ...]]:
        """The sections that each person is or may be needed for."""
        found: dict[PersonId, list[Activity]] = defaultdict(list)
        for section, needs in self.able.items():
            for person in frozenset[PersonId]().union(*needs):
                found[person].append(self.school.activity[section])
        return {person: tuple(sections) for person, sections in found.items()}

    @cached_property
    def blocks(self) -> dict[PersonId, int]:
        """The blocks of the cycle that each person can spend in sections, at most."""
        return {person: self.blocks_for(person, mine) for person, mine in self.may_teach.items()}

    def blocks_for(self, person: PersonId, sections: Sequence[Activity]) -> int:
        """Return the blocks of the cycle that a person can spend in these sections, at most."""
        sessions = [s for one in sections for s in self.supply.by_activity[one.id]]
        choices = list({id(c): c for s in sessions if (c := self._choices(s, person))}.values())
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
        return in_whole_classes(there, map(self._session_size, sessions))

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
        return tuple(
            section
            for section in self.school.asked.sections.get(request.course, ())
            if section.id in self.able and self.school.asked.may_sit(request.student, section)
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

    @cached_property
    def beyond(self) -> dict[StudentId, int]:
        """Students with more requests than fit into their week, and by how many, at least."""
        mine: dict[StudentId, list[Request]] = defaultdict(list)
        for request in self.live:
            mine[request.student].append(request)
        excess = {s: len(asked) - self._fitting(s, asked) for s, asked in mine.items()}
        return {student: number for student, number in excess.items() if number > 0}

    def _fitting(self, student: StudentId, asked: list[Request]) -> int:
        """Return how many of a student's requests fit into the week, at most."""
        left = self._week_of(student, asked)
        costs = sorted(min(self._sizes[s.id] for s in self.live[one]) for one in asked)
        for number, cost in enumerate(costs):
            left -= cost
            if left < 0:
                return number
        return len(costs)

    @cached_property
    def _sizes(self) -> dict[ActivityId, int]:
        return {one.id: self.size(one) for one in self.school.asked.section.values()}

    @cached_property
    def _choices_of(self) -> dict[ActivityId, tuple[Choices, ...]]:
        return {
            section: tuple(
                {
                    id(choices): choices
                    for session in self.supply.by_activity[section]
                    for choices in (self._alike(self.supply.times(session)),)
                }.values()
            )
            for section in self.able
        }

    def _week_of(self, student: StudentId, asked: list[Request]) -> int:
        """Return the blocks of the cycle that a student has for classes, at most."""
        choices = {
            id(one): one
            for request in asked
            for section in self.live[request]
            for one in self._choices_of[section.id]
        }
        groups = frozenset(self.school.asked.student[student].groups)
        key = (frozenset(choices), groups)
        if key not in self._weeks:
            limits = Limits(besides=tuple(self._attended_with(groups)))
            self._weeks[key] = blocks_at_most(self.supply, tuple(choices.values()), limits)
        return self._weeks[key]

    @cached_property
    def _weeks(self) -> dict[tuple[frozenset[int], frozenset[GroupId]], int]:
        return {}

    def _attended_with(self, groups: frozenset[GroupId]) -> Iterator[Session]:
        found = {s.id: s for group in groups for s in self.supply.by_group[group] if s.required}
        yield from found.values()


def _minutes_beside(spans: frozenset[Span], taught: frozenset[Span], day: DayId) -> int:
    """Return the minutes of a day in these spans that lie outside of what could be taught."""
    lessons = [span for span in taught if span.day == day]
    return minutes_covered(
        span for span in spans if span.day == day and not any(map(span.overlaps, lessons))
    )
