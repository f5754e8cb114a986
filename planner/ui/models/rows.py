"""The rows of the timetable in each view: whose time it is, and in which band they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from planner.domain.ids import GroupId, PersonId, RoomId, StudentId, TeamId
from planner.domain.people import KNOWN_ROLES, Family, Person, Team, TeamKind
from planner.domain.places import Group, Room
from planner.domain.school import School
from planner.services.seats.wording import student_name
from planner.ui import texts
from planner.ui.models.timetable_view import TimetableView

LAST = 1000


class PeopleOrder(StrEnum):
    """How people are sorted into bands."""

    BY_ROLE = "role"
    BY_TEAM = "team"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Somebody or something with a timetable of its own.

    ``band`` heads the rows that stand together; ``words`` is what a filter looks at, in lower case.
    """

    id: str
    title: str
    note: str
    band: str
    words: str

    def matches(self, wanted: tuple[str, ...]) -> bool:
        """Say whether every one of these words (in lower case) is in the row."""
        return all(word in self.words for word in wanted)


def rows_of(
    school: School, view: TimetableView, order: PeopleOrder = PeopleOrder.BY_ROLE
) -> tuple[Row, ...]:
    """Return the rows of a view, sorted, each band in one piece."""
    if view is TimetableView.PEOPLE:
        return tuple(_people(school, order))
    if view is TimetableView.TEAMS:
        return tuple(_teams(school))
    if view is TimetableView.GROUPS:
        return tuple(_groups(school))
    return tuple(_rooms(school))


def row_of_person(school: School, person: PersonId) -> Row:
    """Return the row that stands for one person."""
    known = school.person[person]
    band = texts.family_name(family_of(school, known))
    return _person(school, known, band, _first_teams(school).get(person))


def row_of_student(school: School, student: StudentId) -> Row:
    """Return the row that stands for one student."""
    known = school.asked.student[student]
    grade = QCoreApplication.translate("Timetable", "Grade {grade}").format(grade=known.grade)
    parts = [grade] if known.grade else []
    parts += [school.called(group) for group in known.groups]
    name = student_name(school, student)
    note = " · ".join(dict.fromkeys(parts))
    return _row(student, name, note, grade if known.grade else "")


def _row(identifier: str, title: str, note: str, band: str, *more: str) -> Row:
    words = " ".join((identifier, title, note, band, *more)).casefold()
    return Row(id=identifier, title=title, note=note, band=band, words=words)


def _people(school: School, order: PeopleOrder) -> Iterator[Row]:
    if order is PeopleOrder.BY_TEAM:
        yield from _people_by_team(school)
        return
    teams = _first_teams(school)
    for person in sorted(school.people, key=lambda p: _rank(school, p)):
        team = teams.get(person.id)
        yield _person(school, person, texts.family_name(family_of(school, person)), team)


def _people_by_team(school: School) -> Iterator[Row]:
    teams = _first_teams(school)
    for team in school.teams:
        for member in (*team.everybody, *team.optional):
            if teams[member] is team:
                yield _person(school, school.person[member], team.name, None)
    rest = QCoreApplication.translate("Timetable", "In no team")
    for person in sorted(school.people, key=lambda p: _rank(school, p)):
        if person.id not in teams:
            yield _person(school, person, rest, None)


def _person(school: School, person: Person, band: str, team: Team | None) -> Row:
    """Return a person's row; the note says which teaching team they belong to, and their role."""
    role = role_name(school, person)
    teaching = team is not None and team.kind is TeamKind.TEACHING
    note = f"{team.name} · {role}" if team and teaching else role
    more = (*person.subjects, *person.attributes, team.name if team else "")
    return _row(person.id, person.name, note, band, *more)


def _first_teams(school: School) -> dict[PersonId, Team]:
    """Return the team that each person belongs to first of all: a teaching team if any."""
    teams: dict[PersonId, Team] = {}
    for team in sorted(school.teams, key=lambda t: t.kind is not TeamKind.TEACHING):
        for member in (*team.everybody, *team.optional):
            teams.setdefault(member, team)
    return teams


def _rank(school: School, person: Person) -> tuple[int, int, str]:
    families, roles = tuple(Family), tuple(KNOWN_ROLES)
    place = roles.index(person.role) if person.role in KNOWN_ROLES else LAST
    return (families.index(family_of(school, person)), place, person.name.casefold())


def family_of(school: School, person: Person) -> Family:
    """Return the family of a person's role."""
    role = school.role.get(person.role)
    return role.family if role else Family.COLLABORATING


def role_name(school: School, person: Person) -> str:
    """Return what the person is employed as."""
    role = school.role.get(person.role)
    return role.title if role else str(person.role)


def _teams(school: School) -> Iterator[Row]:
    kinds = tuple(TeamKind)
    for team in sorted(school.teams, key=lambda t: kinds.index(t.kind)):
        size = QCoreApplication.translate("Timetable", "{number} people").format(
            number=len(team.everybody)
        )
        note = f"{school.person[team.leader].name} · {size}" if team.leader else size
        members = (school.person[member].name for member in team.everybody)
        yield _row(team.id, team.name, note, texts.team_kind_name(team.kind), *members)


def _groups(school: School) -> Iterator[Row]:
    grades = tuple(dict.fromkeys(group.grade for group in school.groups))
    for group in sorted(school.groups, key=lambda g: grades.index(g.grade)):
        yield _group(school, group)


def _group(school: School, group: Group) -> Row:
    band = QCoreApplication.translate("Timetable", "Student groups")
    if group.grade:
        band = QCoreApplication.translate("Timetable", "Grade {grade}").format(grade=group.grade)
    note = QCoreApplication.translate("Timetable", "{number} students").format(number=group.size)
    if group.parent:
        note = f"{note} · {school.group[group.parent].name}"
    return _row(group.id, group.name, note, band)


def _rooms(school: School) -> Iterator[Row]:
    kinds = tuple(dict.fromkeys(room.kind for room in school.rooms))
    for room in sorted(school.rooms, key=lambda r: kinds.index(r.kind)):
        yield _room(room)


def _room(room: Room) -> Row:
    band = room.kind[:1].upper() + room.kind[1:].replace("_", " ")
    notes = [band]
    if room.seats is not None:
        seats = QCoreApplication.translate("Timetable", "{number} seats")
        notes.append(seats.format(number=room.seats))
    if room.bays > 1:
        bays = QCoreApplication.translate("Timetable", "{number} bays")
        notes.append(bays.format(number=room.bays))
    return _row(room.id, room.name, " · ".join(notes), band)


def students_of(school: School, row: Row) -> tuple[GroupId, ...]:
    """Return the groups whose bell rows a student group keeps: itself and those it is part of."""
    group = GroupId(row.id)
    return (group, *school.ancestors(group))


def team_of(school: School, row: Row) -> Team:
    """Return the team that a row of the view of teams shows."""
    return school.team[TeamId(row.id)]


def room_of(school: School, row: Row) -> Room:
    """Return the room that a row of the view of rooms shows."""
    return school.room[RoomId(row.id)]
