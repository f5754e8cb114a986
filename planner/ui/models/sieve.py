"""What a search and filters leave of a timetable: which rows, and which cards shown strongly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from planner.domain.activity import Kind
from planner.domain.ids import SessionId
from planner.domain.language import mark, say_marked
from planner.domain.project import Project
from planner.domain.session import Session
from planner.ui import texts
from planner.ui.models.grid import Grid
from planner.ui.models.timetable_view import TimetableView

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for: all of the words, and one of each set that is not empty."""

    words: tuple[str, ...] = ()
    departments: frozenset[str] = frozenset()
    grades: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()

    @property
    def filters(self) -> tuple[str, ...]:
        """The filters that are set, in words."""
        grade = translate("Sieve", "Grade {grade}")
        return (
            *sorted(self.departments),
            *(grade.format(grade=one) for one in sorted(self.grades, key=_as_number)),
            *(texts.kind_name(kind) for kind in Kind if kind in self.kinds),
        )

    @property
    def filtered(self) -> bool:
        """Whether any filter is set, apart from the words."""
        return bool(self.departments or self.grades or self.kinds)

    @property
    def anything(self) -> bool:
        """Whether anything is left out at all."""
        return bool(self.words) or self.filtered

    def saying(self, text: str) -> Wanted:
        """Return the same with the words of a text."""
        return replace(self, words=tuple(text.casefold().split()))


def _as_number(grade: str) -> tuple[int, str]:
    return (int(grade), "") if grade.isdigit() else (-1, grade)


@dataclass(frozen=True, kw_only=True)
class Found:
    """The numbers of the rows that are shown, and the cards in them that match."""

    rows: frozenset[int]
    cards: frozenset[SessionId] = field(default_factory=frozenset)

    def text(self, view: TimetableView) -> str:
        """Return how much was found: ``12 cards, 3 people``."""
        counts = [(len(self.cards), mark("1 card"), mark("{number} cards"))]
        if not view.single:
            counts.append((len(self.rows), *COUNTED[view]))
        said = [_counted(*count) for count in counts if count[0]]
        return ", ".join(said) or translate("Sieve", "Nothing found")


COUNTED = {
    TimetableView.PEOPLE: (mark("1 person"), mark("{number} people")),
    TimetableView.TEAMS: (mark("1 team"), mark("{number} teams")),
    TimetableView.GROUPS: (mark("1 group"), mark("{number} groups")),
    TimetableView.ROOMS: (mark("1 room"), mark("{number} rooms")),
}
"""One and many of the rows of each view; a week's sheet has none to count."""


def _counted(number: int, one: str, many: str) -> str:
    if number == 1:
        return say_marked(one)
    return say_marked(many, number=number)


class Sieve:
    """Sifts the timetables of one project."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._school = project.school
        self._words: dict[SessionId, str] = {}

    @cached_property
    def departments(self) -> tuple[str, ...]:
        """The departments that cards may belong to."""
        return tuple(sorted({name for s in self._sessions if (name := self._department(s))}))

    @cached_property
    def grades(self) -> tuple[str, ...]:
        """The grades whose students may be on cards."""
        found = {group.grade for group in self._school.groups if group.grade}
        found |= {student.grade for student in self._school.students if student.grade}
        return tuple(sorted(found, key=_as_number))

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of activity that there are."""
        there = {session.kind for session in self._sessions}
        return tuple(kind for kind in Kind if kind in there)

    def sift(self, grid: Grid, wanted: Wanted) -> Found:
        """Return what is left of a timetable.

        A row stays if a card in it matches; without filters also if its own words do, and then
        all of its cards match. The rows of a sheet are blocks and stay.
        """
        rows: set[int] = set()
        cards: set[SessionId] = set()
        for number, row in enumerate(grid.rows):
            named = grid.whose is None and row.matches(wanted.words)
            inside = set(self._inside(grid, number, wanted, named=named))
            cards |= inside
            if inside or grid.whose is not None or (named and not wanted.filtered):
                rows.add(number)
        return Found(rows=frozenset(rows), cards=frozenset(cards))

    def _inside(self, grid: Grid, row: int, wanted: Wanted, *, named: bool) -> Iterator[SessionId]:
        """Yield the cards of a row that match; of a row that is ``named`` any words will do."""
        for cell in grid.cells[row]:
            for piece in cell.pieces:
                session = piece.card.session
                if self._passes(session, wanted) and (named or self._says(session, wanted.words)):
                    yield session.id

    def _passes(self, session: Session, wanted: Wanted) -> bool:
        return (
            (not wanted.kinds or session.kind in wanted.kinds)
            and (not wanted.departments or self._department(session) in wanted.departments)
            and (not wanted.grades or not wanted.grades.isdisjoint(self._grades(session)))
        )

    def _says(self, session: Session, words: Iterable[str]) -> bool:
        known = self._words.get(session.id)
        if known is None:
            known = self._words[session.id] = " ".join(self._told(session)).casefold()
        return all(word in known for word in words)

    def _told(self, session: Session) -> Iterator[str]:
        """Yield everything about a session that somebody may look for."""
        yield session.name
        yield texts.kind_name(session.kind)
        if session.course:
            course = self._school.course[session.course]
            yield from (course.name, course.department)
        yield from (self._school.called(group) for group in session.groups)
        if session.team:
            yield self._school.called(session.team)
        placement = self._project.schedule.get(session.id)
        if placement is not None:
            yield from (self._school.called(person) for person in placement.people)
            if placement.room:
                yield self._school.called(placement.room)

    @property
    def _sessions(self) -> tuple[Session, ...]:
        return tuple(self._project.demand.sessions)

    def _department(self, session: Session) -> str:
        if session.course is None:
            return ""
        course = self._school.course[session.course]
        return course.department or course.name

    def _grades(self, session: Session) -> Iterator[str]:
        """Yield the grades of the groups and of the students who have seats."""
        for group in session.groups:
            yield self._school.group[group].grade
        if session.activity:
            for student in self._project.schedule.roster.get(session.activity, ()):
                known = self._school.asked.student.get(student)
                if known is not None:
                    yield known.grade
