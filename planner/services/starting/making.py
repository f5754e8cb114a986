"""From the answers about a new school to its project: pure, and shown while it is answered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from string import ascii_uppercase

from planner.domain.activity import Activity, Course, Kind, Pattern, RoomNeed, StaffNeed
from planner.domain.ids import ActivityId, CourseId, GroupId, PersonId, RoleId, RoomId, TeamId
from planner.domain.language import say
from planner.domain.people import KNOWN_ROLES, Family, Person, Role, Team, TeamKind
from planner.domain.places import Group, Room
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.school import School
from planner.domain.week import Cycle
from planner.services.rolling.posts import slug
from planner.services.starting.answers import Answers, TeamsBy
from planner.services.starting.lessons import NOT_TEACHING, leading, lessons_of, subjects_of
from planner.services.starting.staff_list import StaffRow
from planner.services.starting.week import Waves, cycle

CLASSROOM = "classroom"
LEAST_TEAM = 2


def project_of(answers: Answers) -> Project:
    """Return the project of a new school; raises ``ValueError`` with a sentence if it cannot be."""
    return _Making(answers).project


@dataclass(frozen=True, kw_only=True)
class Proposed:
    """A team as it would be made."""

    id: str
    name: str
    kind: TeamKind
    members: tuple[PersonId, ...]
    leader: PersonId | None = None


class _Making:
    """One new school."""

    def __init__(self, answers: Answers) -> None:
        self.answers = answers

    @cached_property
    def project(self) -> Project:
        """The whole of it."""
        school = School(
            name=" ".join(self.answers.name.split()) or say("New school"),
            cycle=self.week,
            rooms=tuple(self.rooms.values()),
            roles=tuple(self.roles),
            people=tuple(self.people),
            teams=tuple(self._team(team) for team in self.teams),
            groups=tuple(self.groups),
            courses=tuple(self.courses.values()),
            activities=tuple(self._activities()),
        )
        return Project(school=school, statements=tuple(self._statements()))

    # -- students -----------------------------------------------------------------------------

    @cached_property
    def groups(self) -> list[Group]:
        """The classes of each grade, or one group for each grade."""
        answers = self.answers
        found = []
        for grade in answers.grades:
            letters = ascii_uppercase[: answers.classes]
            for letter in letters:
                name = f"{grade}{letter}"
                found.append(Group(id=GroupId(name), name=name, size=answers.size, grade=grade))
            if not letters:
                name = say("Grade {grade}", grade=grade)
                group = Group(id=GroupId(f"G{grade}"), name=name, size=answers.size, grade=grade)
                found.append(group)
        return found

    @cached_property
    def week(self) -> Cycle:
        """The days and bells."""
        answers = self.answers
        return cycle(answers.pattern, answers.clock, answers.release, self._waves)

    @property
    def _waves(self) -> Waves | None:
        """The younger half of the grades eats first."""
        grades = self.answers.grades
        if self.answers.clock.waves == 1 or len(grades) < 2:  # noqa: PLR2004 - nobody eats apart
            return None
        younger = grades[: (len(grades) + 1) // 2]
        first = frozenset(group.id for group in self.groups if group.grade in younger)
        return first, frozenset(group.id for group in self.groups) - first

    # -- staff --------------------------------------------------------------------------------

    @cached_property
    def rooms(self) -> dict[str, Room]:
        """Rooms by the words that the staff list has for them, and further classrooms."""
        found: dict[str, Room] = {}
        for row in self.answers.staff:
            if row.room and row.room not in found:
                plain = re.sub(r"(?i)^room\s+", "", row.room)
                room = RoomId(_identifier(plain, {one.id for one in found.values()}))
                name = say("Room {number}", number=plain) if plain[:1].isdigit() else row.room
                found[row.room] = Room(id=room, name=name)
        taken = {room.id for room in found.values()}
        for number in range(1, self.answers.rooms + 1):
            room = RoomId(_identifier(f"C{number}", taken))
            taken.add(room)
            found[f"\n{number}"] = Room(id=room, name=say("Classroom {number}", number=number))
        return found

    @cached_property
    def roles(self) -> list[Role]:
        """The roles that the staff has: known ones, and others as they are written."""
        found: dict[str, Role] = {}
        for row in self.answers.staff:
            if row.role in found:
                continue
            if row.role in KNOWN_ROLES:
                name, family = KNOWN_ROLES[row.role]
                found[row.role] = Role(id=RoleId(row.role), name=name, family=family)
            else:
                taken = {*KNOWN_ROLES, *(role.id for role in found.values())}
                role = RoleId(_identifier(row.role.casefold(), taken, joint="_"))
                found[row.role] = Role(id=role, name=row.role)
        self._role_of = dict(found)
        return list(found.values())

    @cached_property
    def people(self) -> list[Person]:
        """The staff, with an id made of each last name."""
        roles = {role.id for role in self.roles}
        taken: set[str] = {*roles, "all", "teachers"}
        found = []
        for row in self.answers.staff:
            person = PersonId(slug(row.name, taken))
            taken.add(person)
            found.append(
                Person(
                    id=person,
                    name=row.name,
                    role=self._role_of[row.role].id,
                    fte=row.fte,
                    subjects=row.subjects,
                    home_room=self.rooms[row.room].id if row.room else None,
                )
            )
        return found

    @cached_property
    def _listed(self) -> list[tuple[StaffRow, Person]]:
        return list(zip(self.answers.staff, self.people, strict=True))

    # -- teams --------------------------------------------------------------------------------

    @cached_property
    def teams(self) -> list[Proposed]:
        """The teams that the answers ask for; nobody is a team alone."""
        by = self.answers.teams
        found: list[Proposed] = []
        if by in (TeamsBy.GRADE, TeamsBy.BOTH):
            for grade in self.answers.grades:
                of_grade = [p for row, p in self._teaching if grade in row.grades]
                name = say("Grade {grade} team", grade=grade)
                found += self._proposed(f"grade{grade}", name, TeamKind.TEACHING, of_grade)
        if by in (TeamsBy.DEPARTMENT, TeamsBy.BOTH):
            for subject in subjects_of(self.answers.staff):
                members = [p for row, p in self._teaching if subject in row.subjects]
                name = say("{subject} department", subject=subject)
                team = _identifier(subject.casefold(), {one.id for one in found})
                found += self._proposed(team, name, TeamKind.DEPARTMENT, members)
        return found

    @property
    def _teaching(self) -> list[tuple[StaffRow, Person]]:
        return [pair for pair in self._listed if pair[0].role not in NOT_TEACHING]

    def _proposed(
        self, team: str, name: str, kind: TeamKind, members: list[Person]
    ) -> Iterator[Proposed]:
        if len(members) < LEAST_TEAM:
            return
        family = {role.id: role.family for role in self.roles}
        leaders = [one.id for one in members if family[one.role] is Family.LEADER]
        yield Proposed(
            id=_identifier(team, {person.id for person in self.people}),
            name=name,
            kind=kind,
            members=tuple(person.id for person in members),
            leader=leaders[0] if len(leaders) == 1 else None,
        )

    @staticmethod
    def _team(team: Proposed) -> Team:
        return Team(
            id=TeamId(team.id),
            name=team.name,
            members=team.members,
            leader=team.leader,
            kind=team.kind,
        )

    def _statements(self) -> Iterator[Statement]:
        """Yield what is promised of teams: time together, and on the day of early release."""
        answers = self.answers
        if not self.teams:
            return
        if answers.meetings.times:
            yield _planning(("all",), answers.meetings.times, answers.meetings.minutes)
        if answers.release is not None and answers.release_meeting:
            days = "|".join(d.id for d in self.week.days if d.weekday == answers.release.day)
            kinds = {team.kind for team in self.teams}
            whom = TeamKind.TEACHING if TeamKind.TEACHING in kinds else TeamKind.DEPARTMENT
            yield _planning(
                (whom.value,), 1, answers.release_meeting, purpose="early release", days=days
            )

    # -- classes ------------------------------------------------------------------------------

    @cached_property
    def _wanted(self) -> dict[str, int]:
        """How often each subject is taught in a cycle; no subject is taught to whole grades."""
        return {one: number for one, number in lessons_of(self.answers).items() if number}

    @cached_property
    def courses(self) -> dict[tuple[str, str], Course]:
        """A course for each subject and grade."""
        found: dict[tuple[str, str], Course] = {}
        for subject in self._wanted:
            for grade in self.answers.grades:
                taken = {course.id for course in found.values()}
                course = CourseId(_identifier(f"{subject.casefold()}-{grade}", taken))
                name = say("{subject} {grade}", subject=subject, grade=grade)
                found[subject, grade] = Course(
                    id=course, name=name, department=subject, grades=(grade,)
                )
        return found

    def _activities(self) -> Iterator[Activity]:
        days = len(self.week.days)
        for subject, number in self._wanted.items():
            for group in self.groups:
                course = self.courses[subject, group.grade]
                need = self._leads(subject, group.grade)
                if need is None:
                    continue
                yield Activity(
                    id=ActivityId(_identifier(f"{subject.casefold()}-{group.id}", ())),
                    name=say("{subject} {group}", subject=subject, group=group.name),
                    kind=Kind.CLASS,
                    course=course.id,
                    groups=(group.id,),
                    staff=(need,),
                    room=self._room(need),
                    sessions=number,
                    blocks=1,
                    pattern=Pattern.SPREAD if number <= days else Pattern.FREE,
                )

    def _room(self, need: StaffNeed) -> RoomNeed | None:
        """Return the rooms of those who may teach, or any classroom where somebody has none.

        With fewer rooms than classes no room is asked for: the list names only some of them.
        """
        homes = {person.id: person.home_room for person in self.people}
        own = [homes[person] for person in need.people]
        if own and all(own):
            return RoomNeed(rooms=tuple(dict.fromkeys(room for room in own if room is not None)))
        return RoomNeed(kind=CLASSROOM) if len(self.rooms) >= len(self.groups) else None

    def _leads(self, subject: str, grade: str) -> StaffNeed | None:
        """Return who may teach a subject: those of the grade, or else all of the subject."""
        people = [self.people[n] for n in leading(self.answers.staff, subject, grade)]
        if not people:
            return None
        return StaffNeed(role="lead", people=tuple(person.id for person in people))


def proposed_teams(answers: Answers) -> tuple[Proposed, ...]:
    """Return the teams that the answers lead to."""
    return tuple(_Making(answers).teams)


def without_team(answers: Answers) -> tuple[str, ...]:
    """Return the names of those who teach and are in no team."""
    making = _Making(answers)
    members = {person for team in making.teams for person in team.members}
    return tuple(p.name for _, p in making._teaching if p.id not in members)  # noqa: SLF001 - its own


def _planning(
    about: tuple[str, ...], times: int, minutes: int, *, purpose: str = "", days: str = ""
) -> Statement:
    said = {"times": str(times), "minutes": str(minutes), "purpose": purpose, "days": days}
    return Statement(
        code="common-planning",
        about=about,
        parameters=tuple((name, text) for name, text in said.items() if text),
    )


def _identifier(words: str, taken: Iterable[str], *, joint: str = "-") -> str:
    """Return an id made of words, with a number if it is taken."""
    used = set(taken)
    stem = re.sub(r"[^\w]+", joint, words, flags=re.UNICODE).strip("-_") or "x"
    number, found = 2, stem
    while found in used:
        found = f"{stem}{joint}{number}"
        number += 1
    return found
