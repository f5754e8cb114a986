"""Small schools, projects and schedules for tests: say what matters, the rest has a default.

``a_school(activities=[an_activity("math", leader="okoye", groups="7B")])`` invents Okoye and 7B.
The default week has five days; its blocks B1, B2, ... start on the hour from 8:00 and last 50
minutes, with lunch (L) from 12:00 to 12:30.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from planner.check.report import Verdict
from planner.check.timetable import Timetable
from planner.domain.activity import (
    Activity,
    Course,
    Kind,
    Link,
    LinkKind,
    Priority,
    Request,
    RoomNeed,
    StaffNeed,
    Student,
)
from planner.domain.ids import (
    ActivityId,
    BellId,
    BlockId,
    CourseId,
    DayId,
    GroupId,
    LinkId,
    PersonId,
    RoleId,
    RoomId,
    SessionId,
    StudentId,
    TeamId,
)
from planner.domain.people import CoachingLink, Person, Team
from planner.domain.places import Group, Room
from planner.domain.project import Project
from planner.domain.rule import Rule, Statement
from planner.domain.schedule import Placement, Roster, Schedule
from planner.domain.school import School
from planner.domain.week import Bell, Block, BlockKind, Cycle, Day, Span
from tests.mentioned import courses_in, groups_in, people_in, roles_of, rooms_in, students_in

WEEK = ("Mon", "Tue", "Wed", "Thu", "Fri")
NOON = 12

Words = str | Iterable[str]
"""One id, or several (a text may join them by spaces)."""


def words(value: Words) -> tuple[str, ...]:
    """Return the ids in ``"a b"`` or ``["a", "b"]``."""
    return tuple(value.split()) if isinstance(value, str) else tuple(value)


def minute(text: str) -> int:
    """Return ``9:30`` as minutes since midnight."""
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def at(text: str) -> Span:
    """Return the time in ``Mon 8:00-8:50``."""
    day, _, times = text.partition(" ")
    start, _, end = times.partition("-")
    return Span(day=DayId(day), start=minute(start), end=minute(end))


def block(number: int, day: str = "Mon", *, through: int | None = None) -> Span:
    """Return the time of block B1, B2, ... of the default week, or of a run of blocks."""
    clock = [hour for hour in range(8, 24) if hour != NOON]
    first, last = clock[number - 1], clock[(through or number) - 1]
    return Span(day=DayId(day), start=first * 60, end=last * 60 + 50)


def a_block(
    name: str, times: str, kind: BlockKind = BlockKind.CLASS, *, groups: Words = ()
) -> Block:
    """Return a row of a bell schedule: ``a_block("B1", "8:00-8:50")``."""
    start, _, end = times.partition("-")
    return Block(
        id=BlockId(name),
        start=minute(start),
        end=minute(end),
        kind=kind,
        groups=frozenset(GroupId(group) for group in words(groups)),
    )


def a_bell(periods: int = 5, *, lunch: bool = True, staff: bool = False) -> Bell:
    """Return B1, B2, ... of 50 minutes, lunch at noon, and a staff block S after the last."""
    hours = [hour for hour in range(8, 24) if hour != NOON][: periods + 1]
    blocks = [a_block(f"B{n}", f"{h}:00-{h}:50") for n, h in enumerate(hours[:-1], start=1)]
    if lunch:
        blocks.append(a_block("L", "12:00-12:30", BlockKind.LUNCH))
    if staff:
        blocks.append(a_block("S", f"{hours[-1]}:00-{hours[-1]}:50", BlockKind.STAFF))
    return Bell(id=BellId("regular"), blocks=tuple(blocks))


def a_week(
    days: Words = WEEK, *, periods: int = 5, lunch: bool = True, staff: bool = False
) -> Cycle:
    """Return a cycle of these days with the default bell.

    A day is on the weekday that its id begins with: ``FriA`` is a Friday, ``A1`` is on none.
    """
    bell = a_bell(periods, lunch=lunch, staff=staff)
    return Cycle(
        days=tuple(
            Day(id=DayId(day), bell=bell.id, weekday=day[:3] if day[:3] in WEEK else "")
            for day in words(days)
        ),
        bells=(bell,),
    )


def a_cycle(*blocks: Block, days: Words = WEEK) -> Cycle:
    """Return a cycle whose days all have exactly these blocks."""
    bell = Bell(id=BellId("own"), blocks=blocks)
    return Cycle(
        days=tuple(
            Day(id=DayId(day), bell=bell.id, weekday=day[:3] if day[:3] in WEEK else "")
            for day in words(days)
        ),
        bells=(bell,),
    )


def a_person(person: str = "okoye", *, role: str = "teacher", **others: Any) -> Person:
    """Return a teacher named after their id."""
    others.setdefault("name", person.title())
    return Person(id=PersonId(person), role=RoleId(role), **others)


def a_team(
    team: str = "blue", members: Words = "ames boyd", *, leader: str | None = None, **others: Any
) -> Team:
    """Return a teaching team named after its id; ``optional`` may be a text as well."""
    others.setdefault("name", team.title())
    optional = tuple(PersonId(person) for person in words(others.pop("optional", ())))
    return Team(
        id=TeamId(team),
        members=tuple(PersonId(person) for person in words(members)),
        leader=PersonId(leader) if leader else None,
        optional=optional,
        **others,
    )


def a_group(
    group: str = "7B", size: int = 25, *, parent: str | None = None, **others: Any
) -> Group:
    """Return a student group named after its id."""
    others.setdefault("name", group)
    return Group(id=GroupId(group), size=size, parent=GroupId(parent) if parent else None, **others)


def a_room(room: str = "101", **others: Any) -> Room:
    """Return a classroom named after its id; ``parts`` may be a text."""
    others.setdefault("name", f"Room {room}")
    parts = tuple(RoomId(part) for part in words(others.pop("parts", ())))
    return Room(id=RoomId(room), parts=parts, **others)


def a_need(
    role: str, people: Words, *, least: int | None = None, most: int | None = None
) -> StaffNeed:
    """Return the need for all of these people, or for ``least`` to ``most`` of them."""
    named = tuple(PersonId(person) for person in words(people))
    if least is None:
        least = len(named) if most is None else min(1, most)
    return StaffNeed(role=role, people=named, least=least, most=least if most is None else most)


def an_activity(
    activity: str = "math",
    *,
    leader: str | None = "okoye",
    groups: Words = (),
    room: Words = (),
    **others: Any,
) -> Activity:
    """Return a class of one block with one leader; ``room`` names rooms or ``kind:lab``."""
    others.setdefault("name", activity.title())
    others.setdefault("kind", Kind.CLASS)
    if "minutes" not in others:
        others.setdefault("blocks", 1)
    if "staff" not in others and leader:
        others["staff"] = (a_need("lead", leader),)
    for field in ("days", "blocks_allowed"):
        if field in others:
            others[field] = words(others[field])
    rooms = words(room)
    need = None
    if rooms:
        kind = rooms[0].partition("kind:")[2]
        need = RoomNeed(kind=kind) if kind else RoomNeed(rooms=tuple(map(RoomId, rooms)))
    return Activity(
        id=ActivityId(activity),
        groups=tuple(GroupId(group) for group in words(groups)),
        room=need,
        **others,
    )


def a_section(
    section: str = "alg-1", *, leader: str | None = None, open_to: Words = (), **others: Any
) -> Activity:
    """Return a class that requests fill: ``alg-1`` is a section of ``alg``, led by nobody."""
    others.setdefault("course", CourseId(section.partition("-")[0]))
    limits = tuple(GroupId(group) for group in words(open_to))
    return an_activity(section, leader=leader, open_to=limits, **others)


def a_student(student: str = "ana", *, groups: Words = (), **others: Any) -> Student:
    """Return a student named after their id."""
    others.setdefault("name", student.title())
    return Student(id=StudentId(student), groups=tuple(GroupId(g) for g in words(groups)), **others)


def a_course(course: str = "alg", **others: Any) -> Course:
    """Return a course named after its id."""
    others.setdefault("name", course.title())
    return Course(id=CourseId(course), **others)


def asking(
    student: str,
    courses: Words,
    *,
    priority: Priority = Priority.REQUIRED,
    rank: int | None = None,
    instead_of: str | None = None,
) -> list[Request]:
    """Return one student's requests for these courses."""
    return [
        Request(
            student=StudentId(student),
            course=CourseId(course),
            priority=priority,
            rank=rank,
            instead_of=CourseId(instead_of) if instead_of else None,
        )
        for course in words(courses)
    ]


def a_link(coach: str = "lead", coachee: str = "ames", **others: Any) -> CoachingLink:
    """Return a coaching link: one observation and one talk a week, 30 minutes each."""
    values: dict[str, Any] = {
        "observations_week": 1,
        "observation_minutes": 30,
        "talks_week": 1,
        "talk_minutes": 30,
        **others,
    }
    return CoachingLink(coach=PersonId(coach), coachee=PersonId(coachee), **values)


def a_tie(
    kind: LinkKind, activities: Words, *, link: str = "L1", lag_days: int | None = None
) -> Link:
    """Return activities that hang together: ``a_tie(LinkKind.ORDER, "math lab")``."""
    ids = tuple(map(ActivityId, words(activities)))
    return Link(id=LinkId(link), kind=kind, activities=ids, lag_days=lag_days)


def a_school(**tables: Any) -> School:
    """Return a school with these tables.

    People, groups, rooms, courses and students that it mentions are invented.
    """
    tables = {name: tuple(v) if isinstance(v, list) else v for name, v in tables.items()}
    tables.setdefault("name", "Test School")
    tables.setdefault("cycle", a_week())
    people = _completed(tables.get("people", ()), people_in(tables), a_person)
    groups = _completed(tables.get("groups", ()), groups_in(tables), a_group)
    rooms = _completed(tables.get("rooms", ()), rooms_in(tables), a_room)
    courses = _completed(tables.get("courses", ()), courses_in(tables), a_course)
    students = _completed(tables.get("students", ()), students_in(tables), a_student)
    tables.update(people=people, groups=groups, rooms=rooms, courses=courses, students=students)
    tables.setdefault("roles", tuple(roles_of(people)))
    return School(**tables)


def _completed(given: Sequence[Any], mentioned: Iterable[str], make: Any) -> tuple[Any, ...]:
    known = {item.id for item in given}
    new = [word for word in dict.fromkeys(mentioned) if word not in known]
    return (*given, *map(make, new))


def a_statement(
    code: str, about: Words = (), *, weight: int | None = None, source: str = "", **parameters: Any
) -> Statement:
    """Return a row of the rules table; parameters are written as a person would."""
    return Statement(
        code=code,
        about=words(about),
        parameters=tuple((name, _written(value)) for name, value in parameters.items()),
        weight=weight,
        source=source,
    )


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "|".join(value) if isinstance(value, (tuple, list)) else str(value)


def a_project(
    *placements: Placement,
    school: School | None = None,
    statements: Iterable[Statement] = (),
    rosters: Mapping[str, Words] | None = None,
    **tables: Any,
) -> Project:
    """Return a project with this school (or one of these tables), these placements and rosters."""
    project = Project(school=school or a_school(**tables), statements=tuple(statements))
    seated = tuple(
        Roster(activity=ActivityId(section), students=tuple(map(StudentId, words(students))))
        for section, students in (rosters or {}).items()
    )
    return project.with_schedule(Schedule(placements=placements, rosters=seated))


def placed(
    session: str,
    *times: Span | str,
    staff: Words = (),
    room: str | None = None,
    observed: str | None = None,
) -> Placement:
    """Return a placement at ``Mon 8:00-8:50``; staff is ``okoye`` (as lead) or ``tutor=okoye``."""
    return Placement(
        session=SessionId(session),
        times=tuple(at(time) if isinstance(time, str) else time for time in times),
        staff=tuple(_in_role(word) for word in words(staff)),
        room=RoomId(room) if room else None,
        observed=SessionId(observed) if observed else None,
    )


def _in_role(word: str) -> tuple[str, PersonId]:
    role, _, person = word.rpartition("=")
    return role or "lead", PersonId(person)


def a_timetable(project: Project) -> Timetable:
    """Return the project's own schedule as the checker reads it."""
    return Timetable(project=project, schedule=project.schedule)


def the_rule(project: Project, code: str, *about: str) -> Rule:
    """Return the project's one rule of this kind (about these ids, if any are given)."""
    found = [
        rule for rule in project.rules if rule.code == code and (not about or rule.about == about)
    ]
    assert len(found) == 1, f"{len(found)} rules {code} about {about or 'anybody'}"
    return found[0]


def the_verdict(project: Project, code: str, *about: str) -> Verdict:
    """Return what the checker says about the project's schedule by its one rule of this kind."""
    from planner.check.judges import JUDGES  # noqa: PLC0415 - builders serve tests without judges

    return JUDGES[code](the_rule(project, code, *about), a_timetable(project))


def breaches(project: Project, code: str, *about: str) -> list[str]:
    """Return the sentences of the breaches of one rule; empty when it is kept."""
    return [breach.sentence for breach in the_verdict(project, code, *about).breaches]


def size(project: Project, code: str, *about: str) -> int:
    """Return the sizes of one rule's breaches together."""
    return sum(breach.size for breach in the_verdict(project, code, *about).breaches)
