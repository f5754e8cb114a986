"""Random schools with every column of the tables in use, and texts that are hard to write down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st

from planner.domain.activity import (
    PLACED_ONCE,
    Activity,
    Course,
    Kind,
    Link,
    LinkKind,
    Pattern,
    Pin,
    Priority,
    Request,
    RoomNeed,
    StaffNeed,
    Student,
)
from planner.domain.ids import SessionId
from planner.domain.link_shapes import misfits
from planner.domain.people import (
    KNOWN_ROLES,
    Assessment,
    CoachingLink,
    CoachingMode,
    Family,
    Person,
    Role,
    Team,
    TeamKind,
)
from planner.domain.places import Campus, Group, Room, Travel
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.school import School
from planner.domain.tables import SourceNote
from planner.domain.week import WEEKDAYS, Bell, Block, BlockKind, Cycle, Day, Span
from planner.interchange.cells import NOT_IN_IDS
from planner.interchange.tables_people import roles_with_known
from planner.interchange.tables_week import OWN_KEYS

LETTERS = "abcXYZ019 -+@'\",.#/é中_"
"""Of ids: with what begins a formula, what CSV quotes, and what is not ASCII."""

characters = st.characters(exclude_categories=["C"], include_characters="\n")
texts = st.text(characters, max_size=20).map(str.strip)
names = texts.filter(bool)
items = names.filter(lambda text: ";" not in text)
ids: st.SearchStrategy[Any] = (
    st.text(LETTERS, min_size=1, max_size=6)
    .map(str.strip)
    .filter(lambda text: text and not NOT_IN_IDS.search(text) and " of " not in f" {text} ")
)
counts = st.integers(0, 999)
from_one = st.integers(1, 999)
moments = st.none() | st.integers(0, 1439)
shares = st.builds(Fraction, st.integers(1, 60), st.integers(30, 60))
maybe = st.none


def several(values: st.SearchStrategy[Any], least: int = 0, most: int = 3) -> Any:
    """Return tuples of different values."""
    return st.lists(values, min_size=least, max_size=most, unique=True).map(tuple)


def some_of(values: tuple[Any, ...], least: int = 0, most: int = 3) -> Any:
    """Return tuples of different ones among these values."""
    if not values:
        return st.just(())
    return several(st.sampled_from(values), least, min(most, len(values)))


def one_or_none(values: tuple[Any, ...]) -> Any:
    """Return one of these values, or ``None``."""
    return st.none() | st.sampled_from(values) if values else st.none()


@st.composite
def cycles(draw: st.DrawFn, groups: tuple[Any, ...]) -> Cycle:
    """One to three days over one or two bells, whose blocks follow each other."""
    bells = []
    for bell in draw(several(ids, 1, 2)):
        times = sorted(draw(st.lists(st.integers(0, 1440), min_size=2, max_size=6, unique=True)))
        blocks = [
            Block(
                id=draw(ids),
                start=start,
                end=end,
                kind=draw(st.sampled_from(BlockKind)),
                groups=frozenset(draw(some_of(groups))),
            )
            for start, end in pairwise(times)
        ]
        bells.append(Bell(id=bell, blocks=tuple(blocks)))
    days = [
        Day(
            id=day,
            bell=draw(st.sampled_from(bells)).id,
            weekday=draw(st.sampled_from(("", *WEEKDAYS))),
            weight=draw(shares),
        )
        for day in draw(several(ids, 1, 3))
    ]
    return Cycle(days=tuple(days), bells=tuple(bells))


@st.composite
def rooms(draw: st.DrawFn, campuses: tuple[Any, ...]) -> tuple[Room, ...]:
    """Rooms, each perhaps made of some of those before it."""
    made: list[Room] = []
    for room in draw(several(ids, 0, 3)):
        before = tuple(one.id for one in made)
        made.append(
            Room(
                id=room,
                name=draw(names),
                kind=draw(names),
                capacity=draw(maybe() | counts),
                parts=draw(some_of(before)),
                bays=draw(st.integers(1, 4)),
                bay_capacity=draw(maybe() | counts),
                campus=draw(one_or_none(campuses)),
            )
        )
    return tuple(made)


@st.composite
def groups_of(draw: st.DrawFn, known: tuple[Any, ...], days: tuple[Any, ...]) -> tuple[Group, ...]:
    """Groups, each perhaps a part of one before it."""
    made: list[Group] = []
    for group in known:
        parent = draw(one_or_none(tuple(one.id for one in made)))
        size = draw(counts)
        made.append(
            Group(
                id=group,
                name=draw(names),
                size=size,
                grade=draw(texts),
                parent=parent,
                split=draw(names) if parent is None else "",
                adults_week_max=draw(maybe() | from_one),
                off_site_days=draw(some_of(days)),
            )
        )
    return tuple(made)


@st.composite
def people(
    draw: st.DrawFn, roles: tuple[Any, ...], known: dict[str, tuple[Any, ...]]
) -> tuple[Person, ...]:
    """Two to four adults with every limit."""
    limit = maybe() | from_one
    return tuple(
        Person(
            id=person,
            name=draw(names),
            role=draw(st.sampled_from(roles)),
            fte=draw(shares),
            subjects=draw(several(items)),
            attributes=draw(several(items)),
            years=draw(maybe() | counts),
            home_room=draw(one_or_none(known["rooms"])),
            campuses=draw(some_of(known["campuses"])),
            unavailable=draw(several(spans(known["days"]))),
            max_blocks_day=draw(limit),
            max_in_a_row=draw(limit),
            protected_minutes_day=draw(limit),
            protected_minutes_week=draw(limit),
            paid_minutes_week_max=draw(limit),
        )
        for person in draw(several(ids, 2, 4))
    )


@st.composite
def spans(draw: st.DrawFn, days: tuple[Any, ...]) -> Span:
    """A piece of one of these days."""
    start, end = sorted(draw(several(st.integers(0, 1440), 2, 2)))
    return Span(day=draw(st.sampled_from(days)), start=start, end=end)


@st.composite
def needs(draw: st.DrawFn, people: tuple[Any, ...]) -> StaffNeed:
    """Some of these people in one role."""
    pool = draw(some_of(people, 1))
    least, most = sorted((draw(st.integers(0, len(pool))), draw(st.integers(0, 4))))
    return StaffNeed(
        role=draw(items.filter(lambda text: "=" not in text)),
        people=pool,
        least=min(least, len(pool)),
        most=most,
    )


@st.composite
def activities(draw: st.DrawFn, known: dict[str, tuple[Any, ...]], longest: int) -> Any:
    """Activities of every kind and pattern."""
    made = []
    kinds = tuple(room.kind for room in known["room values"])
    for activity in draw(several(ids, 0, 3)):
        pattern = draw(st.sampled_from(Pattern))
        in_rooms = draw(some_of(known["rooms"]))
        kind = draw(one_or_none(kinds))
        blocks = draw(maybe() | from_one)
        room = RoomNeed(rooms=in_rooms) if in_rooms else RoomNeed(kind=kind) if kind else None
        made.append(
            Activity(
                id=activity,
                name=draw(names),
                kind=draw(st.sampled_from(Kind)),
                course=draw(one_or_none(known["courses"])),
                groups=draw(some_of(known["groups"])),
                seats=draw(maybe() | counts),
                staff=tuple(draw(st.lists(needs(known["people"]), max_size=2))),
                room=room,
                sessions=1 if pattern in PLACED_ONCE else draw(from_one),
                blocks=blocks,
                minutes=draw(st.integers(1, longest)) if blocks is None else None,
                pattern=pattern,
                days=draw(some_of(known["days"])),
                blocks_allowed=draw(some_of(known["blocks"])),
                same_staff=draw(st.booleans()),
            )
        )
    return tuple(made)


@st.composite
def links(draw: st.DrawFn, taking: Sequence[Activity]) -> tuple[Link, ...]:
    """Links of the kinds for which the activities that they join have the shape."""
    if len(taking) < 2:
        return ()
    made = []
    for identifier in draw(several(ids)):
        joined = draw(some_of(tuple(activity.id for activity in taking), 2))
        apart = Link(
            id=identifier,
            kind=LinkKind.APART,
            activities=joined,
            lag_days=draw(maybe() | counts),
        )
        wished = replace(apart, kind=draw(st.sampled_from(LinkKind)))
        fits = not any(misfits(wished, [a for a in taking if a.id in joined]))
        made.append(wished if fits else apart)
    return tuple(made)


@st.composite
def coaching(draw: st.DrawFn, people: tuple[Any, ...], longest: int) -> tuple[CoachingLink, ...]:
    """The first person perhaps coaches the others."""
    return tuple(
        CoachingLink(
            coach=people[0],
            coachee=other,
            observations_week=draw(st.integers(0, 3)),
            observation_minutes=draw(st.integers(1, longest)),
            talks_week=draw(st.integers(0, 3)),
            talk_minutes=draw(st.integers(1, longest)),
            mode=draw(st.sampled_from(CoachingMode)),
            lag_days=draw(counts),
        )
        for other in draw(some_of(people[1:]))
    )


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """A school in which every table may have rows, with a few statements."""
    group_ids = draw(several(ids, 0, 3))
    cycle = draw(cycles(group_ids))
    blocks = [block for bell in cycle.bells for block in bell.blocks]
    longest = max(block.minutes for block in blocks)
    campuses = tuple(Campus(id=c, name=draw(texts)) for c in draw(several(ids)))
    known: dict[str, tuple[Any, ...]] = {
        "days": cycle.day_ids,
        "blocks": tuple(block.id for block in blocks),
        "campuses": tuple(campus.id for campus in campuses),
        "groups": group_ids,
    }
    known["room values"] = draw(rooms(known["campuses"]))
    known["rooms"] = tuple(room.id for room in known["room values"])
    own = tuple(
        Role(id=role, name=draw(names), family=draw(st.sampled_from(Family)))
        for role in draw(several(ids | st.sampled_from(sorted(KNOWN_ROLES)), 0, 2))
    )
    adults = draw(people((*(role.id for role in own), "teacher", "fellow"), known))
    known["people"] = tuple(person.id for person in adults)
    courses = tuple(
        Course(
            id=course,
            name=draw(names),
            department=draw(texts),
            grades=draw(several(items)),
            min_size=draw(maybe() | counts),
            max_size=draw(maybe() | counts),
        )
        for course in draw(several(ids))
    )
    known["courses"] = tuple(course.id for course in courses)
    taking = draw(activities(known, longest))
    known["activities"] = tuple(activity.id for activity in taking)
    teams = tuple(
        Team(
            id=team,
            name=draw(names),
            members=draw(some_of(known["people"], 1)),
            leader=draw(one_or_none(known["people"])),
            optional=draw(some_of(known["people"])),
            kind=draw(st.sampled_from(TeamKind)),
        )
        for team in draw(several(ids))
    )
    students = tuple(
        Student(
            id=student,
            name=draw(texts),
            grade=draw(texts),
            groups=draw(some_of(group_ids)),
            attributes=draw(several(items)),
        )
        for student in draw(several(ids))
    )
    school = School(
        name=draw(names),
        cycle=cycle,
        attribution=draw(texts),
        rule_set=draw(texts),
        grain=draw(st.integers(5, 30)),
        notes=tuple(
            SourceNote(topic=topic, text=draw(texts))
            for topic in draw(several(names.filter(lambda text: text not in OWN_KEYS)))
        ),
        campuses=campuses,
        travel=tuple(
            Travel(origin=one, destination=other, minutes=draw(counts))
            for one in known["campuses"]
            for other in draw(some_of(known["campuses"]))
        ),
        rooms=known["room values"],
        roles=roles_with_known(own, adults),
        people=adults,
        teams=teams,
        groups=draw(groups_of(group_ids, cycle.day_ids)),
        courses=courses,
        activities=taking,
        links=draw(links(taking)),
        coaching=draw(coaching(known["people"], longest)),
        assessments=tuple(
            Assessment(
                team=team.id,
                day=draw(st.sampled_from(cycle.day_ids)),
                lag_days=draw(from_one),
                minutes=draw(st.integers(1, longest)),
            )
            for team in teams
        ),
        students=students,
        requests=tuple(
            Request(
                student=student.id,
                course=course,
                priority=draw(st.sampled_from(Priority)),
                rank=draw(maybe() | from_one),
                instead_of=draw(one_or_none(known["courses"])),
            )
            for student in students
            for course in draw(some_of(known["courses"]))
        ),
        pins=tuple(
            Pin(
                activity=activity.id,
                session=draw(st.integers(1, activity.sessions)),
                day=draw(one_or_none(known["days"])),
                block=draw(one_or_none(known["blocks"])),
                room=draw(one_or_none(known["rooms"])),
                person=draw(one_or_none(known["people"])),
            )
            for activity in taking
            if draw(st.booleans())
        )
        + tuple(
            Pin(promised=SessionId(f"planning:{team.id}#1"), start=draw(moments), end=draw(moments))
            for team in teams
            if draw(st.booleans())
        ),
    )
    return Project(school=school, statements=draw(statements(teams)))


@st.composite
def statements(draw: st.DrawFn, teams: tuple[Team, ...]) -> tuple[Statement, ...]:
    """Promises and preferences that make sense in any school."""
    strengths = maybe() | st.integers(1, 100)
    made = [Statement(code="few-gaps", about=("all",), weight=draw(strengths), source=draw(texts))]
    for team in draw(some_of(teams)):
        times = draw(st.integers(1, 5))
        made.append(
            Statement(
                code="common-planning",
                about=(team.id,),
                parameters=(("times", str(times)), ("minutes", "5")),
                weight=draw(strengths),
                source=draw(texts),
            )
        )
    return tuple(made)
