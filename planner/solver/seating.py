"""Who sits where: one Boolean for each request and section in which it may be filled.

The sections' times are either decided already, as after annealing, or by a board in the same
model, as in small schools, where all is decided at once. Students who are not ``free`` keep the
seats of the schedule, so that a large school can be looked at in parts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property

from ortools.sat.python import cp_model
from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import Activity, LinkKind, Priority, Request, Student
from planner.domain.ids import ActivityId, CourseId, PersonId, StudentId
from planner.domain.project import Project
from planner.domain.schedule import Roster, Schedule
from planner.domain.session import Session
from planner.solver.board import Board
from planner.solver.demands import Demands
from planner.solver.uses import Use, overlapping

Seat = tuple[StudentId, ActivityId]


class Seating(Demands):
    """All decisions about seats, and the demands that rules make on them.

    What nothing can change is there from the start: nobody is in two places, no section has more
    students than seats, a course is taken once, an alternate only in place of what is unfilled.

    With ``roomy`` a section may be over-full by as many students as keep their seats in it:
    :attr:`beyond` counts them. As each would have to leave, that bounds what freeing them can do.
    """

    def __init__(
        self,
        project: Project,
        *,
        board: Board | None = None,
        free: Iterable[StudentId] | None = None,
        roomy: bool = False,
    ) -> None:
        super().__init__(board.model if board is not None else cp_model.CpModel())
        self.project = project
        self.school = project.school
        self.asked = project.school.asked
        self._board = board
        self.free = frozenset(self.asked.student if free is None else free)
        order = sorted(self.free)  # a set's own order is another one in each process
        self._seat: dict[Seat, Literal] = {}
        self._of_student: dict[StudentId, list[tuple[Request, Activity]]] = defaultdict(list)
        self._of_section: dict[ActivityId, list[StudentId]] = defaultdict(list)
        self._roomy = roomy
        self.beyond: dict[ActivityId, cp_model.IntVar] = {}
        self.true = self.model.new_constant(1)
        for student in order:
            self._decide(student)
        self._keep_seats()
        for student in order:
            self._one_place(student)
            self._alternates(student)
        self._within_seats()
        self._same_students()

    # -- what the decisions are ------------------------------------------------------------

    @property
    def schedule(self) -> Schedule:
        """Where sections are if no board decides it, and who sat where before."""
        return self.project.schedule

    @cached_property
    def _sessions(self) -> dict[ActivityId, list[Session]]:
        found: dict[ActivityId, list[Session]] = defaultdict(list)
        for session in self.project.demand.sessions:
            if session.activity in self.asked.section:
                found[session.activity].append(session)
        return found

    def _decide(self, student: StudentId) -> None:
        for request in self.asked.of_student.get(student, ()):
            if (student, request.course) in self.asked.given:
                continue
            chances = [one for one in self._open(student, request) if self._takes_place(one)]
            for section in chances:
                literal = self.model.new_bool_var(f"{student} in {section.id}")
                self._seat[student, section.id] = literal
                self._of_student[student].append((request, section))
                self._of_section[section.id].append(student)
                self._only_if_placed(section, literal)
            self.model.add_at_most_one(self._seat[student, one.id] for one in chances)

    def _open(self, student: StudentId, request: Request) -> Iterator[Activity]:
        for section in self.asked.sections.get(request.course, ()):
            if self.asked.may_sit(student, section):
                yield section

    def _takes_place(self, section: Activity) -> bool:
        sessions = self._sessions[section.id]
        if self._board is not None:
            return all(session.candidates for session in sessions)
        return all(self.schedule.get(session.id) is not None for session in sessions)

    def _only_if_placed(self, section: Activity, seat: Literal) -> None:
        if self._board is None:
            return
        for session in self._sessions[section.id]:
            self.model.add_bool_or([*self._board.placed(session.id), ~seat])

    def _keep_seats(self) -> None:
        """Note the seats of those who keep theirs, if school and section still have them."""
        kept = self.asked.student.keys() - self.free
        for roster in self.schedule.rosters:
            if roster.activity not in self.asked.section:
                continue
            for student in roster.students:
                if student in kept:
                    self._seat[student, roster.activity] = self.true
                    self._of_section[roster.activity].append(student)

    def _one_place(self, student: StudentId) -> None:
        """Let a student be in one place at a time, with whatever their groups attend."""
        uses = [
            use
            for _, section in self._of_student[student]
            for session in self._sessions[section.id]
            for use in self._uses(session, self._seat[student, section.id])
        ]
        for group in sorted(self.asked.groups_of[student]):
            uses.extend(self._attended.get(group, ()))
        for together in overlapping(uses):
            if len(together) > 1:
                self.model.add_at_most_one(together)

    def _uses(self, session: Session, seat: Literal) -> Iterator[Use]:
        """Yield when a seat takes up its student's time."""
        if self._board is None:
            placement = self.schedule.by_session[session.id]
            yield from (Use(session, span, seat) for span in placement.times)
            return
        for times, placed in self._board.choices(session.id).items():
            there = self.model.new_bool_var(f"{session.id} at {times[0]} with a student")
            self.model.add_bool_or([~seat, ~placed, there])
            yield from (Use(session, span, there) for span in times)

    @cached_property
    def _attended(self) -> dict[str, list[Use]]:
        """What each group attends, as uses of its students' time."""
        found: dict[str, list[Use]] = defaultdict(list)
        for session in self.project.demand.sessions:
            for group in session.groups:
                found[group].extend(self._group_uses(session))
        return found

    def _group_uses(self, session: Session) -> Iterator[Use]:
        if self._board is not None:
            for times, placed in self._board.choices(session.id).items():
                yield from (Use(session, span, placed) for span in times)
            return
        placement = self.schedule.get(session.id)
        for span in placement.times if placement is not None else ():
            yield Use(session, span, self.true)

    def _alternates(self, student: StudentId) -> None:
        """Take alternates only while as many of the wishes that they stand for are unfilled."""
        asked = self.asked.of_student.get(student, ())
        spares = [one for one in asked if one.priority is Priority.ALTERNATE]
        wishes = [
            one
            for one in asked
            if one.priority is not Priority.ALTERNATE
            and (student, one.course) not in self.asked.given
        ]
        self._instead(spares, wishes)
        named: dict[CourseId, list[Request]] = defaultdict(list)
        for spare in spares:
            if spare.instead_of is not None:
                named[spare.instead_of].append(spare)
        for course, standing_in in named.items():
            self._instead(standing_in, [one for one in wishes if one.course == course])

    def _instead(self, spares: Iterable[Request], wishes: Sequence[Request]) -> None:
        seats = [seat for spare in spares for seat in self.of_request(spare)]
        if seats:
            filled = [seat for wish in wishes for seat in self.of_request(wish)]
            self.model.add(sum((*seats, *filled)) <= len(wishes))

    def _within_seats(self) -> None:
        for section, students in self._of_section.items():
            seats = self.asked.seats(self.asked.section[section])
            if len(students) <= seats:
                continue
            chosen = [self._seat[s, section] for s in students if s in self.free]
            kept = len(students) - len(chosen)
            left: cp_model.LinearExpr | int = seats - kept
            if self._roomy and kept:
                self.beyond[section] = self.model.new_int_var(0, kept, f"beyond {section}")
                left = left + self.beyond[section]
            self.model.add(sum(chosen) <= left)

    def _same_students(self) -> None:
        for link in self.school.links:
            if link.kind is LinkKind.SAME_STUDENTS:
                first, *others = link.activities
                students = {s for one in link.activities for s in self._of_section.get(one, ())}
                for student in sorted(students):
                    for other in others:
                        self._both(student, first, other)

    def _both(self, student: StudentId, one: ActivityId, other: ActivityId) -> None:
        first, second = self.sits(student, one), self.sits(student, other)
        if first is None or second is None:
            for literal in (first, second):
                if literal is not None and student in self.free:
                    self.model.add(literal == 0)
        else:
            self.model.add(first == second)

    # -- questions in school words ----------------------------------------------------------

    @property
    def sections(self) -> Sequence[Activity]:
        """Sections in which somebody may sit."""
        return [self.asked.section[one] for one, there in self._of_section.items() if there]

    def sits(self, student: StudentId, section: ActivityId) -> Literal | None:
        """Return whether a student sits in a section; ``None`` where they never can."""
        return self._seat.get((student, section))

    def roster(self, section: ActivityId) -> Iterator[tuple[Student, Literal]]:
        """Yield everybody who may sit in a section, with whether they do."""
        for student in self._of_section.get(section, ()):
            yield self.asked.student[student], self._seat[student, section]

    def seats_of(self, student: StudentId) -> Iterator[tuple[Request, ActivityId, Literal]]:
        """Yield each seat that a free student may take, and whether they do."""
        for request, section in self._of_student.get(student, ()):
            yield request, section.id, self._seat[student, section.id]

    def of_request(self, request: Request) -> list[Literal]:
        """Return Booleans of which one is true if the request is filled, else none."""
        return [
            self._seat[request.student, section.id]
            for one, section in self._of_student[request.student]
            if one is request
        ]

    def held(self, section: Activity) -> Literal | None:
        """Return whether a section takes place; ``None`` where it never does."""
        if not self._takes_place(section):
            return None
        if self._board is None:
            return self.true
        sessions = self._sessions[section.id]
        return self.every(self._board.any_of(self._board.placed(one.id)) for one in sessions)

    def leads(self, section: Activity, person: PersonId) -> Literal | None:
        """Return whether somebody is on a section's staff; ``None`` where they never are."""
        if self._board is None:
            placements = (self.schedule.get(one.id) for one in self._sessions[section.id])
            there = any(place is not None and person in place.people for place in placements)
            return self.true if there else None
        chosen = [
            self._board.leads(session.id, need.role, person)
            for session in self._sessions[section.id]
            for need in session.staff
            if person in need.people
        ]
        return self.any_of(chosen) if chosen else None

    def any_of(self, literals: Iterable[Literal]) -> Literal:
        """Return a Boolean that is true exactly when one or more of these are."""
        chosen = list(literals)
        if len(chosen) == 1:
            return chosen[0]
        either = self.model.new_bool_var("any of")
        self.model.add_max_equality(either, chosen)
        return either

    def every(self, literals: Iterable[Literal]) -> Literal:
        """Return a Boolean that is true exactly when all of these are."""
        chosen = list(literals)
        if len(chosen) == 1:
            return chosen[0]
        together = self.model.new_bool_var("every")
        self.model.add_min_equality(together, chosen)
        return together

    # -- the objective ------------------------------------------------------------------------

    def worth(self) -> cp_model.LinearExpr | int:
        """Return what all filled requests are worth together."""
        return sum(
            self.asked.worth[request.student, request.course]
            * self._seat[request.student, section.id]
            for seats in self._of_student.values()
            for request, section in seats
        )

    def worth_of(self, value: Callable[[Literal], bool]) -> int:
        """Return what the requests filled in a solution are worth together."""
        return sum(
            self.asked.worth[request.student, request.course]
            for seats in self._of_student.values()
            for request, section in seats
            if value(self._seat[request.student, section.id])
        )

    def hint(self, schedule: Schedule) -> None:
        """Let the search begin with the seats of a schedule."""
        for (student, section), literal in self._seat.items():
            if student in self.free:
                self.model.add_hint(literal, student in schedule.roster.get(section, ()))

    def only_seats_of(self, schedule: Schedule) -> None:
        """Let nobody sit where they do not sit in a schedule."""
        for (student, section), literal in self._seat.items():
            if student not in schedule.roster.get(section, ()):
                self.model.add(literal == 0)

    def rosters(self, value: Callable[[Literal], bool]) -> tuple[Roster, ...]:
        """Return who sits where in a solution; ``value`` says whether a Boolean is true."""
        return tuple(
            Roster(activity=section, students=students)
            for section, possible in self._of_section.items()
            if (students := tuple(s for s in possible if value(self._seat[s, section])))
        )
