"""Of whom there can be pages: everybody of a kind, with what tells them apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.ids import StudentId
from planner.domain.language import say
from planner.domain.people import Person
from planner.domain.words import count
from planner.services.handout.edition import Edition
from planner.services.handout.portraits import groups_shown
from planner.services.handout.wishes import Handout

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


def students_called(edition: Edition, *, numbered: bool) -> dict[StudentId, str]:
    """Return what each student is called on paper: a number, or the name.

    The number is the place in the school's list, from 1. Where two have one name the id is told.
    """
    students = edition.school.students
    if numbered:
        return {
            one.id: say("Student {number}", number=number)
            for number, one in enumerate(students, start=1)
        }
    several = Counter(one.name for one in students)
    alike = {name for name, number in several.items() if name and number > 1}
    return {
        one.id: f"{one.name} ({one.id})" if one.name in alike else one.name or one.id
        for one in students
    }


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
    called = students_called(edition, numbered=False)
    for student in edition.school.students:
        note = say("grade {grade}", grade=student.grade) if student.grade else ""
        yield Choice(id=student.id, name=called[student.id], note=note)


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
