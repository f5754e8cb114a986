"""Of whom there can be pages: everybody of a kind, with what tells them apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.ids import StudentId
from planner.domain.language import say
from planner.domain.people import Person
from planner.domain.words import count
from planner.services.handout.edition import Edition
from planner.services.handout.portraits import groups_shown
from planner.services.handout.wishes import Handout
from planner.services.seats.wording import student_name

WHOLE = "*"
"""The id of the overview of the whole school."""

HEADS = ("principal", "assistant_principal", "director")
"""The roles for which there is an overview of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Somebody or something that may have a page: name, and a few words more."""

    id: str
    name: str
    note: str = ""


def choices(edition: Edition, kind: Handout) -> tuple[Choice, ...]:
    """Return everything of a kind that has something to show, in the school's order."""
    return tuple(_OF[kind](edition))


def student_number(edition: Edition) -> dict[str, int]:
    """Return each student's number: the place in the school's list, from 1."""
    return {str(one.id): number for number, one in enumerate(edition.school.students, start=1)}


def student_called(edition: Edition, identifier: str, number: int | None) -> str:
    """Return the number of a student, or the name where there is no number."""
    if number is not None:
        return say("Student {number}", number=number)
    return student_name(edition.school, StudentId(identifier))


def _people(edition: Edition) -> Iterator[Choice]:
    for person in edition.school.people:
        if edition.timetable.of_person(person.id):
            yield Choice(id=person.id, name=person.name, note=edition.role(person.id))


def _teams(edition: Edition) -> Iterator[Choice]:
    for team in edition.school.teams:
        yield Choice(id=team.id, name=team.name, note=count(len(team.everybody), "person"))


def _rooms(edition: Edition) -> Iterator[Choice]:
    for room in edition.school.rooms:
        yield Choice(id=room.id, name=room.name, note=room.kind.replace("_", " "))


def _groups(edition: Edition) -> Iterator[Choice]:
    for group in groups_shown(edition):
        yield Choice(id=group.id, name=group.name, note=count(group.size, "student"))


def _students(edition: Edition) -> Iterator[Choice]:
    for student in edition.school.students:
        note = say("grade {grade}", grade=student.grade) if student.grade else ""
        yield Choice(id=student.id, name=student.name or student.id, note=note)


def _overviews(edition: Edition) -> Iterator[Choice]:
    yield Choice(id=WHOLE, name=say("Whole school"))
    for person in edition.school.people:
        if person.role in HEADS and leads(edition, person):
            yield Choice(id=person.id, name=person.name, note=edition.role(person.id))


def leads(edition: Edition, person: Person) -> bool:
    """Say whether somebody leads a team or coaches."""
    leading = any(team.leader == person.id for team in edition.school.teams)
    return leading or any(link.coach == person.id for link in edition.school.coaching)


_OF = {
    Handout.MASTER: _people,
    Handout.MASTER_GROUPS: _groups,
    Handout.MASTER_ROOMS: _rooms,
    Handout.TEACHER: _people,
    Handout.TEAM: _teams,
    Handout.ROOM: _rooms,
    Handout.GROUP: _groups,
    Handout.STUDENT: _students,
    Handout.OVERVIEW: _overviews,
}
