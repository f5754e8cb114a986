"""Random schools with every column of the tables in use, and texts that are hard to write down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
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
    Role,
    Team,
    TeamKind,
)
from planner.domain.places import Campus, Travel
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.school import School
from planner.domain.tables import SourceNote
from planner.interchange.tables_people import roles_with_known
from planner.interchange.tables_week import OWN_KEYS
from tests.property.table_parts import (
    counts,
    cycles,
    from_one,
    groups_of,
    ids,
    items,
    maybe,
    moments,
    names,
    one_or_none,
    people,
    rooms,
    several,
    some_of,
    texts,
)


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
