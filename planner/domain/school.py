"""A school: every table as a tuple of values, and look-ups by id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from planner.domain import integrity
from planner.domain.activity import Activity, Course, Pin, RoomNeed
from planner.domain.faults import IntegrityError
from planner.domain.ids import (
    ActivityId,
    CourseId,
    GroupId,
    PersonId,
    RoleId,
    RoomId,
    SessionId,
    TeamId,
)
from planner.domain.people import Person, Role, Team
from planner.domain.places import Group, Room
from planner.domain.seating import Requests
from planner.domain.tables import Tables


@dataclass(frozen=True, kw_only=True)
class School(Tables):
    """One year's school. References between its parts are checked when it is made.

    Raises :class:`planner.domain.faults.IntegrityError` with every fault if they do not hold.
    """

    def __post_init__(self) -> None:
        found = tuple(integrity.faults(self))
        if found:
            raise IntegrityError(found)

    @cached_property
    def person(self) -> dict[PersonId, Person]:
        """People by id."""
        return {person.id: person for person in self.people}

    @cached_property
    def role(self) -> dict[RoleId, Role]:
        """Roles by id."""
        return {role.id: role for role in self.roles}

    @cached_property
    def team(self) -> dict[TeamId, Team]:
        """Teams by id."""
        return {team.id: team for team in self.teams}

    @cached_property
    def group(self) -> dict[GroupId, Group]:
        """Student groups by id."""
        return {group.id: group for group in self.groups}

    @cached_property
    def room(self) -> dict[RoomId, Room]:
        """Rooms by id."""
        return {room.id: room for room in self.rooms}

    @cached_property
    def course(self) -> dict[CourseId, Course]:
        """Courses by id."""
        return {course.id: course for course in self.courses}

    @cached_property
    def activity(self) -> dict[ActivityId, Activity]:
        """Activities by id."""
        return {activity.id: activity for activity in self.activities}

    @cached_property
    def pinned(self) -> dict[SessionId, tuple[Pin, ...]]:
        """The pins of each session that has any; some may be of sessions nobody asks for now."""
        found: dict[SessionId, list[Pin]] = {}
        for pin in self.pins:
            found.setdefault(self.session_of(pin), []).append(pin)
        return {session: tuple(pins) for session, pins in found.items()}

    def session_of(self, pin: Pin) -> SessionId:
        """Return the id of the session that a pin holds."""
        if pin.activity is None:
            return pin.promised or SessionId("")
        return self.activity[pin.activity].session_id(pin.session or 1)

    @cached_property
    def asked(self) -> Requests:
        """Course requests and the sections that they fill."""
        return Requests(school=self)

    def called(self, identifier: str) -> str:
        """Return the name of whatever has this id, or the id itself."""
        for table in (self.person, self.team, self.group, self.room, self.activity, self.course):
            if found := table.get(identifier):  # type: ignore[call-overload]  # ids are texts
                return str(found.name or identifier)
        return identifier

    def ancestors(self, group: GroupId) -> tuple[GroupId, ...]:
        """Return the group's parent, its parent, and so on."""
        line: list[GroupId] = []
        parent = self.group[group].parent
        while parent is not None:
            line.append(parent)
            parent = self.group[parent].parent
        return tuple(line)

    @cached_property
    def _members(self) -> dict[GroupId, frozenset[str]]:
        members: dict[GroupId, set[str]] = {}
        for student in self.students:
            for named in student.groups:
                for group in (named, *self.ancestors(named)):
                    members.setdefault(group, set()).add(student.id)
        return {group: frozenset(names) for group, names in members.items()}

    def share_students(self, one: GroupId, other: GroupId) -> bool:
        """Say whether some student may belong to both groups.

        Where the students of both are listed they decide. Otherwise groups in one line of descent
        do share, children of one parent share unless they belong to the same split, and families
        do not.
        """
        mine, theirs = self._members.get(one), self._members.get(other)
        if mine and theirs:
            return bool(mine & theirs)
        line, other_line = (one, *self.ancestors(one)), (other, *self.ancestors(other))
        if one in other_line or other in line:
            return True
        common = next((group for group in line if group in other_line), None)
        if common is None:
            return False
        child = self.group[line[line.index(common) - 1]]
        cousin = self.group[other_line[other_line.index(common) - 1]]
        return child.split != cousin.split or not child.split

    def followers(self, groups: Iterable[GroupId]) -> frozenset[GroupId]:
        """Return, for groups attending together, the ids whose bell rows they follow.

        A group that no bell names goes by the nearest larger group that one does name.
        """
        return frozenset(self._named_in_bells(group) for group in groups)

    @cached_property
    def _bell_groups(self) -> frozenset[GroupId]:
        bells = self.cycle.bells
        return frozenset(group for bell in bells for block in bell.blocks for group in block.groups)

    def _named_in_bells(self, group: GroupId) -> GroupId:
        line = (group, *self.ancestors(group))
        return next((one for one in line if one in self._bell_groups), group)

    def rooms_for(self, need: RoomNeed | None) -> tuple[RoomId, ...]:
        """Return the rooms that satisfy a need, in the order of the tables."""
        if need is None:
            return ()
        return need.rooms or tuple(room.id for room in self.rooms if room.kind == need.kind)

    def room_atoms(self, room: RoomId) -> frozenset[RoomId]:
        """Return the undivided rooms that a room takes up: its parts, or itself."""
        parts = self.room[room].parts
        if not parts:
            return frozenset({room})
        return frozenset().union(*(self.room_atoms(part) for part in parts))

    def people_about(self, words: Iterable[str]) -> tuple[PersonId, ...]:
        """Return the people meant: ids, roles, teams, ``grade:7``, ``teachers`` or ``all``.

        ``grade:7`` means those who teach that grade, ``teachers`` those who teach anybody.

        Raises ``KeyError`` with the word that means nobody.
        """
        chosen: dict[PersonId, None] = {}
        for word in words:
            found = tuple(self._people_named(word))
            if not found:
                raise KeyError(word)
            chosen.update(dict.fromkeys(found))
        return tuple(chosen)

    def _people_named(self, word: str) -> Iterator[PersonId]:
        if word == "all":
            yield from self.person
        elif word in self.person:
            yield PersonId(word)
        elif word in self.team:
            yield from self.team[TeamId(word)].everybody
        elif word == "teachers":
            yield from self._teachers_of(frozenset(self.group))
        elif word.startswith("grade:"):
            yield from self._teachers_of(frozenset(self.groups_about((word,))))
        else:
            yield from (person.id for person in self.people if person.role == word)

    def _teachers_of(self, groups: frozenset[GroupId]) -> Iterator[PersonId]:
        for activity in self.activities:
            attending = {one for g in activity.groups for one in (g, *self.ancestors(g))}
            if groups & attending:
                for need in activity.staff:
                    yield from need.people

    def teams_about(self, words: Iterable[str]) -> tuple[TeamId, ...]:
        """Return the teams meant: ids, a kind of team, or ``all``; ``KeyError`` as above."""
        chosen: dict[TeamId, None] = {}
        for word in words:
            found = [t.id for t in self.teams if word in (t.id, t.kind.value, "all")]
            if not found:
                raise KeyError(word)
            chosen.update(dict.fromkeys(found))
        return tuple(chosen)

    def groups_about(self, words: Iterable[str]) -> tuple[GroupId, ...]:
        """Return the groups meant: ids, ``grade:7`` or ``all`` (those without a parent)."""
        chosen: dict[GroupId, None] = {}
        for word in words:
            if word in self.group:
                found = [GroupId(word)]
            else:
                found = [
                    group.id
                    for group in self.groups
                    if group.parent is None and word in ("all", f"grade:{group.grade}")
                ]
            if not found:
                raise KeyError(word)
            chosen.update(dict.fromkeys(found))
        return tuple(chosen)
