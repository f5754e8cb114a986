"""Any number of projects to keep in files: odd texts, big numbers, references that hold."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from planner.domain.activity import (
    Activity,
    Companions,
    Company,
    Course,
    Kind,
    Priority,
    Request,
    Student,
)
from planner.domain.ids import (
    ActivityId,
    BellId,
    BlockId,
    CampusId,
    CourseId,
    DayId,
    GroupId,
    PersonId,
    RoleId,
    RoomId,
    ScenarioId,
    SessionId,
    StudentId,
)
from planner.domain.people import Family, Person, Role
from planner.domain.places import Campus, Group, Room
from planner.domain.project import Project, Scenario
from planner.domain.rule import Statement
from planner.domain.schedule import Placement, Roster, Schedule
from planner.domain.school import School
from planner.domain.tables import Draft, SourceNote
from planner.domain.week import Bell, Block, BlockKind, Cycle, Day, Span
from tests.store.projects import span

WORDS = st.text(max_size=12)
IDS = st.text(min_size=1, max_size=6)
MINUTES = st.integers(min_value=0, max_value=2**62)
MAYBE = st.none() | MINUTES
FRACTIONS = st.fractions(min_value=Fraction(1, 99), max_value=2)


def _ids(most: int = 5) -> st.SearchStrategy[list[str]]:
    return st.lists(IDS, unique=True, max_size=most)


def _some_of(ids: Sequence[str]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(st.sampled_from(ids), max_size=4).map(tuple) if ids else st.just(())


def _different(ids: Sequence[str], most: int = 8) -> st.SearchStrategy[tuple[Any, ...]]:
    if not ids:
        return st.just(())
    return st.lists(st.sampled_from(ids), unique=True, max_size=most).map(tuple)


def _spans(days: Sequence[str]) -> st.SearchStrategy[Span]:
    edges = st.lists(st.integers(0, 1440), min_size=2, max_size=2, unique=True).map(sorted)
    return st.builds(lambda day, edge: span(day, edge[0], edge[1]), st.sampled_from(days), edges)


CELLS = st.lists(st.tuples(WORDS, WORDS), max_size=3).map(tuple)
DRAFTS = st.builds(Draft, table=WORDS, place=st.integers(0, 9), cells=CELLS, of=CELLS)


@st.composite
def cycles(draw: st.DrawFn) -> Cycle:
    """Draw a week with blocks that follow each other, for everybody."""
    bells = draw(st.lists(IDS, unique=True, min_size=1, max_size=3))
    days = draw(st.lists(IDS, unique=True, min_size=1, max_size=6))
    kinds = draw(st.lists(st.sampled_from(BlockKind), max_size=5))
    blocks = tuple(
        Block(id=BlockId(f"B{n}"), start=400 + 60 * n, end=450 + 60 * n, kind=kind)
        for n, kind in enumerate(kinds)
    )
    return Cycle(
        days=tuple(
            Day(id=DayId(d), bell=BellId(draw(st.sampled_from(bells))), weight=draw(FRACTIONS))
            for d in days
        ),
        bells=tuple(Bell(id=BellId(b), blocks=blocks[n:]) for n, b in enumerate(bells)),
    )


@st.composite
def schools(draw: st.DrawFn) -> School:
    """Draw a school in which any text stands and all references hold."""
    cycle = draw(cycles())
    campuses, rooms = draw(_ids()), draw(_ids())
    roles = draw(st.lists(IDS, unique=True, min_size=1, max_size=3))
    people, courses, students = draw(_ids()), draw(_ids()), draw(_ids(8))
    houses = draw(_ids(3))
    away = st.lists(_spans(cycle.day_ids), max_size=2).map(tuple)
    return School(
        name=draw(WORDS),
        cycle=cycle,
        attribution=draw(WORDS),
        grain=draw(MINUTES),
        notes=tuple(draw(st.lists(st.builds(SourceNote, topic=WORDS, text=WORDS), max_size=3))),
        campuses=tuple(Campus(id=CampusId(c), name=draw(WORDS)) for c in campuses),
        rooms=tuple(
            Room(id=RoomId(r), name=draw(WORDS), kind=draw(WORDS), capacity=draw(MAYBE))
            for r in rooms
        ),
        roles=tuple(
            Role(id=RoleId(r), name=draw(WORDS), family=draw(st.sampled_from(Family)))
            for r in roles
        ),
        people=tuple(
            Person(
                id=PersonId(p),
                name=draw(WORDS),
                role=RoleId(draw(st.sampled_from(roles))),
                fte=draw(FRACTIONS),
                subjects=draw(st.lists(WORDS, max_size=3).map(tuple)),
                years=draw(MAYBE),
                campuses=draw(_some_of(campuses)),
                unavailable=draw(away),
            )
            for p in people
        ),
        courses=tuple(
            Course(id=CourseId(c), name=draw(WORDS), max_size=draw(MAYBE)) for c in courses
        ),
        groups=tuple(Group(id=GroupId(house), name=draw(WORDS), size=1) for house in houses),
        activities=tuple(
            Activity(
                id=ActivityId(f"section {n}"),
                name=draw(WORDS),
                kind=Kind.CLASS,
                course=CourseId(course),
                open_to=draw(_different(houses)),
                blocks=1,
            )
            for n, course in enumerate(draw(_some_of(courses)))
        ),
        students=tuple(Student(id=StudentId(s), name=draw(WORDS)) for s in students),
        requests=tuple(
            Request(
                student=StudentId(student),
                course=CourseId(course),
                priority=draw(st.sampled_from(Priority)),
                rank=draw(MAYBE),
            )
            for student in students
            for course in draw(_different(courses))
        ),
        companions=tuple(
            Companions(
                students=tuple(StudentId(student) for student in pair),
                kind=draw(st.sampled_from(Company)),
                course=draw(st.none() | st.sampled_from(courses).map(CourseId))
                if courses
                else None,
            )
            for pair in draw(st.lists(_different(students), max_size=2))
            if len(pair) > 1
        ),
        drafts=tuple(draw(st.lists(DRAFTS, max_size=2))),
    )


@st.composite
def schedules(draw: st.DrawFn, days: Sequence[str]) -> Schedule:
    """Draw a schedule of sessions and rosters that need not exist, in any order."""
    return Schedule(
        placements=tuple(
            Placement(
                session=SessionId(session),
                times=tuple(draw(st.lists(_spans(days), min_size=1, max_size=3))),
                staff=tuple(draw(st.lists(st.tuples(WORDS, IDS.map(PersonId)), max_size=2))),
                room=draw(st.none() | IDS.map(RoomId)),
                observed=draw(st.none() | IDS.map(SessionId)),
            )
            for session in draw(_ids(6))
        ),
        rosters=tuple(
            Roster(activity=ActivityId(section), students=tuple(map(StudentId, draw(_ids()))))
            for section in draw(_ids(3))
        ),
    )


STATEMENTS = st.builds(
    Statement,
    code=WORDS,
    about=st.lists(WORDS, max_size=3).map(tuple),
    parameters=st.lists(st.tuples(WORDS, WORDS), max_size=3).map(tuple),
    weight=st.none() | st.integers(1, 100),
    source=WORDS,
    off=st.booleans(),
    reason=WORDS,
)


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """Draw a project with one to three scenarios."""
    school = draw(schools())
    ids = draw(st.lists(IDS, unique=True, min_size=1, max_size=3))
    return Project(
        school=school,
        statements=tuple(draw(st.lists(STATEMENTS, max_size=3))),
        scenarios=tuple(
            Scenario(
                id=ScenarioId(scenario),
                name=draw(WORDS),
                parent=draw(st.none() | IDS.map(ScenarioId)),
                note=draw(WORDS),
                schedule=draw(schedules(school.cycle.day_ids)),
            )
            for scenario in ids
        ),
        active=ScenarioId(draw(st.sampled_from(ids))),
    )
