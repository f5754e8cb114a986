"""What is written on a card: its look, its short code, a title and a line below, and marks."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from planner.check.timetable import Entry
from planner.domain.activity import TEACHING, Kind
from planner.domain.clock import clock_range
from planner.domain.ids import CourseId, PersonId, SessionId
from planner.domain.people import TeamKind
from planner.domain.project import Project
from planner.domain.school import School
from planner.domain.session import Session
from planner.ui import texts
from planner.ui.models.timetable_view import TimetableView
from planner.ui.theme import BY_SUBJECT, Look

LONGEST_CODE = 4
SHORT_CODE = 3


class Mark(StrEnum):
    """A small sign on a card."""

    PIN = "pin"
    OBSERVED = "observed"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A department (or a course without one); ``number`` picks its colour."""

    number: int
    name: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One day of a placed session, as one row shows it.

    ``short`` is written where ``title`` has no room, and ``code`` where there is hardly any.
    """

    entry: Entry
    look: Look
    subject: int | None
    code: str
    title: str
    short: str
    line: str
    marks: tuple[Mark, ...]

    @property
    def session(self) -> Session:
        """The session."""
        return self.entry.session


def subjects_of(school: School) -> dict[str, Subject]:
    """Return the subjects of a school by name, in the order of its courses."""
    names = dict.fromkeys(course.department or course.name for course in school.courses)
    taken: set[str] = set()
    found: dict[str, Subject] = {}
    for number, name in enumerate(names):
        code = next((c for c in _codes(name) if c not in taken), f"S{number + 1}")
        taken.add(code)
        found[name] = Subject(number=number, name=name, code=code)
    return found


def _codes(name: str) -> Iterator[str]:
    """Yield short codes for a subject, the best one first: ELA, MATH, SCI, SS."""
    words = [word for word in name.replace("/", " ").replace("-", " ").split() if word[0].isalnum()]
    weighty = [word for word in words if word not in ("and", "of", "the")] or [name]
    if len(weighty) > 1:
        yield "".join(word[0] for word in weighty[:LONGEST_CODE]).upper()
    whole = "".join(weighty).upper()
    if len(whole) <= LONGEST_CODE:
        yield whole
    yield whole[:SHORT_CODE]
    yield whole[:LONGEST_CODE]


def look_of(school: School, session: Session) -> Look:
    """Return how the cards of a session are drawn."""
    if session.kind is not Kind.MEETING:
        return Look(session.kind.value)
    team = school.team.get(session.team) if session.team else None
    leads = session.purpose == "leadership" or (
        team is not None and team.kind is TeamKind.LEADERSHIP
    )
    return Look.LEADERSHIP if leads else Look.MEETING


def subject_number(school: School, session: Session) -> int | None:
    """Return the number of a session's subject, which picks its color; ``None`` without one."""
    if session.course is None:
        return None
    course = school.course[session.course]
    return subjects_of(school)[course.department or course.name].number


class Names:
    """Short names of people: the last word, unless two people share it."""

    def __init__(self, school: School) -> None:
        self._school = school
        self._common = Counter(_last(person.name) for person in school.people)

    def short(self, person: PersonId) -> str:
        """Return the person's short name."""
        if person not in self._school.person:
            return str(person)
        name = self._school.person[person].name
        last = _last(name)
        return last if self._common[last] == 1 else name

    def several(self, people: Iterable[PersonId]) -> str:
        """Return short names, joined by commas."""
        return ", ".join(self.short(person) for person in people)


def _last(name: str) -> str:
    family, comma, _ = name.partition(",")
    return family if comma else (name.split() or [name])[-1]


class CardWriter:
    """Writes the cards of one project in one view."""

    def __init__(self, project: Project, view: TimetableView) -> None:
        self._school = project.school
        self._schedule = project.schedule
        self._view = view
        self._names = Names(project.school)
        self._subjects = subjects_of(project.school)
        self._pinned = project.school.pinned
        self._sessions = project.demand.by_id

    @cached_property
    def _observers(self) -> dict[SessionId, list[Entry]]:
        observers: dict[SessionId, list[Entry]] = defaultdict(list)
        for placement in self._schedule.placements:
            session = self._sessions.get(placement.session)
            if placement.observed is not None and session is not None:
                observers[placement.observed].extend(
                    Entry(session=session, placement=placement, span=span)
                    for span in placement.times
                )
        return observers

    def write(self, entry: Entry, row: str, *, partial: bool) -> Card:
        """Return an entry's card for one row; ``partial``: it does not fill its blocks."""
        session = entry.session
        subject = self._subject(session.course)
        look = look_of(self._school, session)
        return Card(
            entry=entry,
            look=look,
            subject=subject.number if subject else None,
            code=subject.code if subject and look in BY_SUBJECT else texts.kind_code(session.kind),
            title=self._title(session, row),
            short=self._short(session, row),
            line=" · ".join(part for part in self._line(entry, row, partial=partial) if part),
            marks=tuple(self._marks(entry)),
        )

    def observers(self, entry: Entry) -> tuple[Entry, ...]:
        """Return who observes this very class on this day, as their entries."""
        found = self._observers.get(entry.session.id, ())
        return tuple(e for e in found if e.span.overlaps(entry.span))

    def _subject(self, course: CourseId | None) -> Subject | None:
        if course is None:
            return None
        known = self._school.course[course]
        return self._subjects[known.department or known.name]

    def _marks(self, entry: Entry) -> Iterator[Mark]:
        if self.pinned(entry.session):
            yield Mark.PIN
        if self.observers(entry):
            yield Mark.OBSERVED
        if entry.session.kind in TEACHING and len(set(entry.placement.people)) > 1:
            yield Mark.TOGETHER

    def pinned(self, session: Session) -> bool:
        """Say whether a pin holds the session at its place."""
        return session.id in self._pinned

    def _title(self, session: Session, row: str) -> str:
        other = self._other(session, row)
        if other is not None:
            wanted = {
                Kind.TALK: QCoreApplication.translate("Timetable", "Talk with {person}"),
                Kind.OBSERVATION: QCoreApplication.translate("Timetable", "Observe {person}"),
                Kind.VISIT: QCoreApplication.translate("Timetable", "Visit {person}"),
            }[session.kind]
            return wanted.format(person=self._names.short(other))
        if session.kind is Kind.PLANNING:
            return texts.kind_name(session.kind)
        return texts.purpose_name(session.purpose) if session.team else session.name

    def _short(self, session: Session, row: str) -> str:
        """Return what is left to say when the card's icon says the rest."""
        other = self._other(session, row)
        if other is not None:
            return self._names.short(other)
        return texts.purpose_short(session.purpose) if session.team else ""

    def _other(self, session: Session, row: str) -> PersonId | None:
        """Return whom an observation, a talk or a peer visit is with, seen from one row."""
        if session.kind not in (Kind.TALK, Kind.OBSERVATION, Kind.VISIT):
            return None
        return session.coach if row == session.coachee else session.coachee

    def _line(self, entry: Entry, row: str, *, partial: bool) -> Iterator[str]:
        if partial:
            yield clock_range(entry.span.start, entry.span.end)
        session = entry.session
        if session.team and self._view is not TimetableView.TEAMS:
            yield self._school.called(session.team)
        elif session.kind in (Kind.OBSERVATION, Kind.VISIT):
            yield self._observed(entry)
        elif session.activity:
            yield from self._who(entry, row)
        if entry.placement.room and self._view is not TimetableView.ROOMS:
            yield self._school.called(entry.placement.room)

    def _who(self, entry: Entry, row: str) -> Iterator[str]:
        """Yield those whom the row itself does not show: groups or seats, then adults."""
        if self._view not in (TimetableView.GROUPS, TimetableView.STUDENT):
            names = [self._school.group[group].name for group in entry.session.groups]
            yield ", ".join(name for name in names if name not in entry.session.name)
        yield self._seats(entry.session)
        others = [person for person in dict.fromkeys(entry.placement.people) if person != row]
        if not others:
            return
        names_of = self._names.several(others)
        if self._view in (TimetableView.PEOPLE, TimetableView.PERSON):
            yield QCoreApplication.translate("Timetable", "with {people}").format(people=names_of)
        else:
            yield names_of

    def _seats(self, session: Session) -> str:
        section = self._school.asked.section.get(session.activity) if session.activity else None
        if section is None:
            return ""
        taken = len(self._schedule.roster.get(section.id, ()))
        return texts.seats_text(taken, self._school.asked.seats(section))

    def _observed(self, entry: Entry) -> str:
        observed = entry.placement.observed
        known = self._sessions.get(observed) if observed else None
        return known.name if known else ""
