"""What the tables of a small school mention, so that a test need not list it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from planner.domain.people import KNOWN_ROLES, Family, Person, Role


def people_in(tables: dict[str, Any]) -> Iterator[str]:
    for activity in tables.get("activities", ()):
        for need in activity.staff:
            yield from need.people
    for team in tables.get("teams", ()):
        yield from (*team.everybody, *team.optional)
    for link in tables.get("coaching", ()):
        yield from (link.coach, link.coachee)


def groups_in(tables: dict[str, Any]) -> Iterator[str]:
    for activity in tables.get("activities", ()):
        yield from (*activity.groups, *activity.open_to)
    for student in tables.get("students", ()):
        yield from student.groups
    for group in tables.get("groups", ()):
        if group.parent:
            yield group.parent
    for bell in tables["cycle"].bells:
        for row in bell.blocks:
            yield from sorted(row.groups)


def rooms_in(tables: dict[str, Any]) -> Iterator[str]:
    for activity in tables.get("activities", ()):
        if activity.room:
            yield from activity.room.rooms
    for room in tables.get("rooms", ()):
        yield from room.parts


def courses_in(tables: dict[str, Any]) -> Iterator[str]:
    for activity in tables.get("activities", ()):
        if activity.course:
            yield activity.course
    for request in tables.get("requests", ()):
        yield request.course


def students_in(tables: dict[str, Any]) -> Iterator[str]:
    for request in tables.get("requests", ()):
        yield request.student
    for company in tables.get("companions", ()):
        yield from company.students


def roles_of(people: Iterable[Person]) -> Iterator[Role]:
    for role in dict.fromkeys(person.role for person in people):
        name, family = KNOWN_ROLES.get(role, (role.title(), Family.COLLABORATING))
        yield Role(id=role, name=name, family=family)
