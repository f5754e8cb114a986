"""The variables of the search, asked for in school words.

One Boolean for each session and choice of times; where people come from a pool or a session may
take one of several rooms, one more for each of them and choice of times. Rules never touch the
model's variables by index: they ask who uses what when.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ortools.sat.python import cp_model
from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import TEACHING, Kind
from planner.domain.ids import DayId, GroupId, PersonId, RoomId, SessionId
from planner.domain.project import Project
from planner.domain.rule import Rule
from planner.domain.session import Session
from planner.domain.week import Block, Span, Times
from planner.solver.counting import with_open_room
from planner.solver.demands import Amount, Demands, Term
from planner.solver.uses import Use


class Decisions(Demands):
    """All decisions about the sessions of one project.

    Attributes:
        open_rooms: the sessions whose room is only counted here and chosen afterwards, with the
            rooms that fit each (see :mod:`planner.solver.counting`). No rule may ask for it.

    """

    def __init__(
        self,
        project: Project,
        sessions: Iterable[Session] | None = None,
        rules: Iterable[Rule] | None = None,
    ) -> None:
        super().__init__(cp_model.CpModel())
        self.project = project
        self.school = project.school
        self.cycle = project.school.cycle
        chosen = project.demand.sessions if sessions is None else sessions
        self.sessions = {session.id: session for session in chosen}
        posted = project.rules if rules is None else tuple(rules)
        self.open_rooms = with_open_room(project, self.sessions.values(), posted)
        self._at: dict[SessionId, dict[Times, Literal]] = {}
        self._leads: dict[tuple[SessionId, str, PersonId], Literal] = {}
        self._in_room: dict[tuple[SessionId, RoomId], Literal] = {}
        self._of_person: dict[PersonId, list[Use]] = defaultdict(list)
        self._of_group: dict[GroupId, list[Use]] = defaultdict(list)
        self._of_room: dict[RoomId, list[Use]] = defaultdict(list)
        self._any: dict[tuple[int, ...], Literal] = {}
        self._true: Literal | None = None
        self._apart: set[int] = set()
        self._touched: dict[tuple[Span, tuple[GroupId, ...]], tuple[Span, ...]] = {}
        self._owned: dict[SessionId, range] = {}
        self._meant: dict[SessionId, range] = {}
        proto = self.model.proto
        for session in self._offered():
            first, lowest = len(proto.variables), len(proto.constraints)
            self._decide(session)
            self._owned[session.id] = range(first, len(proto.variables))
            self._meant[session.id] = range(lowest, len(proto.constraints))

    # -- what the decisions are ------------------------------------------------------------

    def _offered(self) -> Iterator[Session]:
        """Yield the sessions, planning time once for each person and day (see ``_pool``)."""
        for session in self.sessions.values():
            if not is_planning_piece(session) or session.number == 1:
                yield session

    def planning_pool(self, session: Session) -> tuple[SessionId, ...]:
        """Return the interchangeable planning sessions of the person and day, in order."""
        stem = session.id.rsplit("#", 1)[0]
        count = 1
        while SessionId(f"{stem}#{count + 1}") in self.sessions:
            count += 1
        return tuple(SessionId(f"{stem}#{number}") for number in range(1, count + 1))

    def _decide(self, session: Session) -> None:
        choices: dict[Times, Literal] = {
            times: self.model.new_bool_var(f"{session.id} at {times[0]}")
            for times in session.candidates
        }
        self._at[session.id] = choices
        if is_planning_piece(session):
            self.model.add(sum(choices.values()) <= len(self.planning_pool(session)))
        else:
            self.model.add_at_most_one(choices.values())
        for times, literal in choices.items():
            for span in times:
                for group in session.groups:
                    self._of_group[group].append(Use(session, span, literal))
        self._decide_staff(session, choices)
        self._decide_room(session, choices)

    def _decide_staff(self, session: Session, choices: dict[Times, Literal]) -> None:
        for need in session.staff:
            if need.fixed:
                for person in need.people:
                    self._take(self._of_person[person], session, choices)
                continue
            present: list[dict[Times, Literal]] = []
            for person in need.people:
                leads = self.model.new_bool_var(f"{person} is {need.role} of {session.id}")
                self._leads[session.id, need.role, person] = leads
                theirs = self._choices_of(session, person, choices, leads)
                present.append(theirs)
                self._take(self._of_person[person], session, theirs)
            if need.least == need.most:
                for times, literal in choices.items():
                    self.model.add(sum(p[times] for p in present) == need.most * literal)

    def _decide_room(self, session: Session, choices: dict[Times, Literal]) -> None:
        if session.id in self.open_rooms:
            return
        if len(session.rooms) == 1:
            self._take(self._of_room[session.rooms[0]], session, choices)
            return
        taken: list[dict[Times, Literal]] = []
        for room in session.rooms:
            inside = self.model.new_bool_var(f"{session.id} in {room}")
            self._in_room[session.id, room] = inside
            theirs = self._choices_of(session, room, choices, inside)
            taken.append(theirs)
            self._take(self._of_room[room], session, theirs)
        if taken:
            for times, literal in choices.items():
                self.model.add(sum(room[times] for room in taken) == literal)

    def _choices_of(
        self, session: Session, who: str, choices: dict[Times, Literal], chosen: Literal
    ) -> dict[Times, Literal]:
        """Return, for each choice of times, whether it is taken and ``who`` is chosen for it."""
        theirs: dict[Times, Literal] = {
            times: self.model.new_bool_var(f"{session.id} at {times[0]} with {who}")
            for times in choices
        }
        self.model.add(sum(theirs.values()) == chosen)
        for times, literal in theirs.items():
            self.model.add_implication(literal, choices[times])
        return theirs

    @staticmethod
    def _take(uses: list[Use], session: Session, choices: dict[Times, Literal]) -> None:
        uses.extend(Use(session, span, lit) for times, lit in choices.items() for span in times)

    # -- questions in school words ----------------------------------------------------------

    def choices(self, session: SessionId) -> dict[Times, Literal]:
        """Return a session's choices of times with their Booleans."""
        return self._at[session]

    def placed(self, session: SessionId) -> list[Literal]:
        """Return Booleans of which exactly one is true if the session is placed, else none."""
        return list(self._at[session].values())

    def on_day(self, session: SessionId, day: DayId) -> list[Literal]:
        """Return the Booleans of the choices that touch a day."""
        return [lit for times, lit in self._at[session].items() if any(s.day == day for s in times)]

    def leads(self, session: SessionId, role: str, person: PersonId) -> Literal:
        """Return whether a person is chosen for a role of a session (true where named)."""
        chosen = self._leads.get((session, role, person))
        return self.true if chosen is None else chosen

    def in_room(self, session: SessionId, room: RoomId) -> Literal:
        """Return whether a session is in a room (true where it may have no other).

        Raises ``KeyError`` for a session whose room is left open.
        """
        if session in self.open_rooms:
            raise KeyError(session)
        chosen = self._in_room.get((session, room))
        return self.true if chosen is None else chosen

    def of_person(self, person: PersonId) -> Sequence[Use]:
        """Return every possible use of a person's time."""
        return self._of_person[person]

    def of_group(self, group: GroupId) -> Sequence[Use]:
        """Return every possible use of a group's time by sessions that name it."""
        return self._of_group[group]

    def of_room(self, room: RoomId) -> Sequence[Use]:
        """Return every possible use of a room by sessions placed in it."""
        return self._of_room[room]

    def within(
        self, rooms: frozenset[RoomId], choices: Mapping[SessionId, Sequence[RoomId]]
    ) -> list[Use]:
        """Return the uses of these rooms, and of any of them by sessions that may take no other.

        ``choices`` are the rooms that each session with an open room may take.
        """
        uses = [use for room in rooms for use in self._of_room.get(room, ())]
        for session, choice in choices.items():
            if rooms.issuperset(choice):
                self._take(uses, self.sessions[session], self._at[session])
        return uses

    def attended_by(self, group: GroupId) -> list[Use]:
        """Return the uses of a group itself and of the groups it is a part of."""
        return [
            use for one in (group, *self.school.ancestors(group)) for use in self._of_group[one]
        ]

    def coaching(self, coach: PersonId, coachee: PersonId, kind: Kind) -> list[Session]:
        """Return the observations, or the talks, of one coaching pair."""
        return [
            session
            for session in self.sessions.values()
            if session.kind is kind and (session.coach, session.coachee) == (coach, coachee)
        ]

    @property
    def true(self) -> Literal:
        """A Boolean that is true."""
        if self._true is None:
            self._true = self.model.new_constant(1)
        return self._true

    def any_of(self, literals: Iterable[Literal]) -> Literal:
        """Return a Boolean that is true exactly when one or more of these are."""
        chosen = {literal.index: literal for literal in literals}
        if len(chosen) == 1:
            return next(iter(chosen.values()))
        key = tuple(sorted(chosen))
        if key not in self._any:
            either = self.model.new_bool_var("any of")
            if chosen:
                self._keep(self.model.add_max_equality(either, list(chosen.values())))
            else:
                self._keep(self.model.add(either == 0))
            self._any[key] = either
        return self._any[key]

    def all_of(self, literals: Sequence[Literal]) -> Amount:
        """Return a Boolean that is true exactly when all of these are."""
        both = self.model.new_bool_var("all of")
        self._keep(self.model.add_min_equality(both, literals))
        return both

    def reaches(self, terms: Iterable[Term], bound: int) -> Literal:
        """Return a Boolean that is true exactly when a sum is at least ``bound``."""
        amount = sum(factor * lit for factor, lit in terms)
        enough = self.model.new_bool_var("reaches")
        if isinstance(amount, int):
            self._keep(self.model.add(enough == (amount >= bound)))
        else:
            self._keep(self.model.add(amount >= bound).only_enforce_if(enough))
            self._keep(self.model.add(amount < bound).only_enforce_if(~enough))
        return enough

    def _keep(self, meaning: cp_model.Constraint) -> None:
        """Keep what a Boolean means whichever part is left out: other parts may use it."""
        self._apart.add(meaning.index)

    def busy(self, uses: Iterable[Use], span: Span) -> Literal:
        """Return a Boolean that is true exactly when one of the uses overlaps the piece of time."""
        return self.any_of(use.literal for use in uses if use.span.overlaps(span))

    def rows(self, day: DayId, groups: Iterable[GroupId]) -> tuple[Block, ...]:
        """Return the bell rows of a day that all of these groups follow (all rows without any)."""
        return self.cycle.blocks(day, followers=self.school.followers(groups))

    def blocks_taught(self, person: PersonId, day: DayId) -> dict[Span, Literal]:
        """Return, for each block the person may teach in, whether they do, in order of time.

        Of each class, those blocks count that it touches and that its own groups follow.
        """
        found: dict[Span, list[Literal]] = defaultdict(list)
        for use in self.of_person(person):
            if use.span.day == day and use.session.kind in TEACHING:
                for block in self._blocks_touched(use.span, use.session.groups):
                    found[block].append(use.literal)
        return {span: self.any_of(found[span]) for span in sorted(found, key=self.cycle.order)}

    def _blocks_touched(self, span: Span, groups: tuple[GroupId, ...]) -> tuple[Span, ...]:
        """Return the bell rows that a piece of time touches and that all of these groups follow."""
        touched = self._touched.get((span, groups))
        if touched is None:
            blocks = (row.on(span.day) for row in self.rows(span.day, groups))
            touched = tuple(block for block in blocks if block.overlaps(span))
            self._touched[span, groups] = touched
        return touched

    def own_planning(self, person: PersonId) -> list[Use]:
        """Return the person's possible planning time: sessions of that kind with nobody else."""
        return [
            use
            for use in self.of_person(person)
            if use.session.kind is Kind.PLANNING
            and sum(need.most for need in use.session.staff) == 1
        ]

    @property
    def owned(self) -> Mapping[SessionId, range]:
        """The numbers of the variables that are decisions about each session.

        Planning pieces of a day belong to the first of them.
        """
        return self._owned

    def meaning(self, session: SessionId) -> range:
        """Return the numbers of the constraints that say how its decisions hang together."""
        return self._meant[session]


def is_planning_piece(session: Session) -> bool:
    """Say whether a session is one of a person's interchangeable pieces of planning time."""
    return session.kind is Kind.PLANNING and session.activity is None
