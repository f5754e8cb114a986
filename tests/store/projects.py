"""A project to keep in files that has something in every column."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from planner.domain.activity import (
    Activity,
    Companions,
    Company,
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
from planner.domain.calendar import CalendarDate, DateKind, Follow
from planner.domain.ids import (
    ActivityId,
    BellId,
    BlockId,
    CampusId,
    CourseId,
    DayId,
    GroupId,
    LinkId,
    PersonId,
    RoleId,
    RoomId,
    ScenarioId,
    SessionId,
    StudentId,
    TeamId,
)
from planner.domain.people import (
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
from planner.domain.project import Project, Scenario
from planner.domain.rule import Statement
from planner.domain.schedule import Placement, Roster, Schedule
from planner.domain.school import School
from planner.domain.tables import Draft, SourceNote
from planner.domain.week import Bell, Block, BlockKind, Cycle, Day, Span

ODD = "Zoë “Z” O’Neill; 7\n=1+1 \U0001f3eb"
"""A text with what breaks careless code: quotes, a line break, a formula, a rare character."""


def span(day: str, start: int, end: int) -> Span:
    """Return a time by minutes."""
    return Span(day=DayId(day), start=start, end=end)


def a_full_project() -> Project:
    """Return a project in which every column of every table holds more than its default."""
    return Project(
        school=_full_school(),
        statements=(
            Statement(
                code="common-planning",
                about=("blue", "all"),
                parameters=(("times", "3"), ("minutes", "45")),
                source="Master agreement",
            ),
            Statement(code="few-gaps", about=("all",), weight=7),
            Statement(code="calm-day", about=("all",), off=True, reason="The east wing is shut."),
        ),
        scenarios=(
            Scenario(id=ScenarioId("main"), name=ODD, schedule=_full_schedule()),
            Scenario(
                id=ScenarioId("b"),
                name="With a fifth coach",
                parent=ScenarioId("main"),
                note="For the board",
                schedule=Schedule(placements=_full_schedule().placements[:1]),
            ),
            Scenario(
                id=ScenarioId("away"),
                name="Shorter days",
                parent=ScenarioId("b"),
                school=_shorter_days(_full_school()),
                statements=(Statement(code="few-gaps", about=("all",)),),
                deleted=True,
            ),
        ),
        active=ScenarioId("b"),
        published=ScenarioId("b"),
    )


def _shorter_days(school: School) -> School:
    """Return the school under another name, with other people and with a bell of its own."""
    first, *others = school.cycle.bells
    *blocks, last = first.blocks
    shorter = replace(first, blocks=(*blocks, replace(last, end=last.end - 5)))
    cycle = replace(school.cycle, bells=(shorter, *others))
    people = tuple(replace(one, years=1) for one in school.people)
    return replace(school, name="A shorter day", cycle=cycle, people=people)


def _full_schedule() -> Schedule:
    math = Placement(
        session=SessionId("math/1"),
        times=(span("Mon", 480, 555), span("Tue", 480, 555)),
        staff=(("lead", PersonId("okoye")), ("resident", PersonId("diaz"))),
        room=RoomId("101"),
    )
    visit = Placement(
        session=SessionId("observe/okoye/diaz/1"),
        times=(span("Mon", 495, 525),),
        staff=(("coach", PersonId("okoye")),),
        observed=SessionId("math/1"),
    )
    art = Roster(activity=ActivityId("art"), students=(StudentId("s2"), StudentId("s1")))
    return Schedule(placements=(visit, math), rosters=(art,))


def _full_school() -> School:
    return School(
        name=ODD,
        cycle=_full_cycle(),
        attribution="After a report",
        rule_set="Texas",
        grain=5,
        first_day=date(2026, 8, 17),
        last_day=date(2027, 5, 28),
        time_zone="America/Chicago",
        days_follow=Follow.ROTATION,
        calendar=(
            CalendarDate(first=date(2026, 9, 7), kind=DateKind.NO_SCHOOL, name="Labor Day"),
            CalendarDate(
                first=date(2026, 9, 9),
                through=date(2026, 9, 10),
                kind=DateKind.SCHOOL,
                day=DayId("Tue"),
                bell=BellId("regular"),
            ),
        ),
        notes=(SourceNote(topic="size", text="stated"), SourceNote(topic="", text=ODD)),
        campuses=(Campus(id=CampusId("north"), name="North"), Campus(id=CampusId("south"))),
        travel=(
            Travel(origin=CampusId("north"), destination=CampusId("south"), minutes=12),
            Travel(origin=CampusId("south"), destination=CampusId("north"), minutes=15),
        ),
        rooms=_full_rooms(),
        roles=(
            Role(id=RoleId("lead"), name="Lead teacher", family=Family.LEADER),
            Role(id=RoleId("fellow"), name="Fellow", family=Family.TRAINING),
        ),
        people=_full_people(),
        teams=(
            Team(
                id=TeamId("blue"),
                name="Blue",
                members=(PersonId("diaz"),),
                leader=PersonId("okoye"),
                optional=(PersonId("ames"),),
                kind=TeamKind.LEADERSHIP,
            ),
        ),
        groups=_full_groups(),
        courses=(
            Course(
                id=CourseId("math"),
                name="Math",
                department="Mathematics",
                grades=("7", "8"),
                min_size=12,
                max_size=28,
            ),
            Course(id=CourseId("art"), name="Art"),
        ),
        activities=_full_activities(),
        links=(
            Link(
                id=LinkId("l1"),
                kind=LinkKind.ORDER,
                activities=(ActivityId("math"), ActivityId("lab")),
                lag_days=2,
            ),
        ),
        coaching=(
            CoachingLink(
                coach=PersonId("okoye"),
                coachee=PersonId("diaz"),
                observations_week=1,
                observation_minutes=30,
                talks_week=2,
                talk_minutes=20,
                mode=CoachingMode.LIVE,
                lag_days=0,
            ),
        ),
        assessments=(Assessment(team=TeamId("blue"), day=DayId("Mon"), lag_days=2, minutes=45),),
        students=(
            Student(
                id=StudentId("s1"),
                name=ODD,
                grade="7",
                groups=(GroupId("7A"),),
                attributes=("newcomer",),
            ),
            Student(id=StudentId("s2")),
        ),
        requests=(
            Request(student=StudentId("s1"), course=CourseId("math")),
            Request(
                student=StudentId("s1"),
                course=CourseId("art"),
                priority=Priority.ALTERNATE,
                rank=2,
                instead_of=CourseId("math"),
            ),
        ),
        companions=(
            Companions(
                students=(StudentId("s1"), StudentId("s2")),
                kind=Company.APART,
                course=CourseId("art"),
            ),
        ),
        drafts=(
            Draft(
                table="people",
                place=2,
                cells=(("person", "okoye"), ("years", "some")),
                of=(("person", "okoye"),),
            ),
            Draft(table="teams", place=9, cells=(("team", "new"),)),
        ),
        pins=(
            Pin(
                activity=ActivityId("lab"),
                session=2,
                day=DayId("Tue"),
                block=BlockId("B2"),
                room=RoomId("gym"),
                person=PersonId("diaz"),
            ),
            Pin(promised=SessionId("planning:blue#1"), start=9 * 60 + 5, end=9 * 60 + 50),
        ),
    )


def _full_cycle() -> Cycle:
    blocks = (
        Block(id=BlockId("B1"), start=480, end=555, kind=BlockKind.CLASS),
        Block(
            id=BlockId("L1"),
            start=560,
            end=590,
            kind=BlockKind.LUNCH,
            groups=frozenset({GroupId("7"), GroupId("7A")}),
        ),
        Block(id=BlockId("B2"), start=600, end=675, kind=BlockKind.SPECIALS),
    )
    return Cycle(
        days=(
            Day(id=DayId("Mon"), bell=BellId("regular"), weekday="Mon"),
            Day(id=DayId("Tue"), bell=BellId("regular"), weekday="Tue", weight=Fraction(1, 3)),
        ),
        bells=(
            Bell(id=BellId("regular"), blocks=blocks),
            Bell(id=BellId("short"), blocks=blocks[:1]),
            Bell(id=BellId("none"), blocks=()),
        ),
    )


def _full_rooms() -> tuple[Room, ...]:
    return (
        Room(id=RoomId("101"), name="101", capacity=30),
        Room(
            id=RoomId("gym"),
            name="Gym",
            kind="gym",
            capacity=120,
            bays=3,
            bay_capacity=40,
            campus=CampusId("north"),
        ),
        Room(id=RoomId("wide"), name="Open wall", parts=(RoomId("101"), RoomId("gym"))),
    )


def _full_people() -> tuple[Person, ...]:
    return (
        Person(
            id=PersonId("okoye"),
            name=ODD,
            role=RoleId("lead"),
            fte=Fraction(3, 5),
            subjects=("Math", "Science"),
            attributes=("veteran",),
            years=11,
            home_room=RoomId("101"),
            campuses=(CampusId("north"), CampusId("south")),
            unavailable=(span("Tue", 600, 675),),
            max_blocks_day=4,
            max_in_a_row=3,
            protected_minutes_day=45,
            protected_minutes_week=225,
            paid_minutes_week_max=2400,
        ),
        Person(id=PersonId("diaz"), name="Diaz", role=RoleId("fellow")),
        Person(id=PersonId("ames"), name="", role=RoleId("fellow")),
    )


def _full_groups() -> tuple[Group, ...]:
    seven = GroupId("7")
    return (
        Group(id=seven, name="Grade 7", size=50, grade="7"),
        Group(
            id=GroupId("7A"),
            name="7A",
            size=24,
            grade="7",
            parent=seven,
            split="homeroom",
            adults_week_max=6,
            off_site_days=(DayId("Tue"),),
        ),
        Group(id=GroupId("7B"), name="7B", size=26, parent=seven, split="homeroom"),
    )


def _full_activities() -> tuple[Activity, ...]:
    okoye, diaz = PersonId("okoye"), PersonId("diaz")
    return (
        Activity(
            id=ActivityId("math"),
            name="Math 7",
            kind=Kind.CLASS,
            course=CourseId("math"),
            groups=(GroupId("7A"), GroupId("7B")),
            seats=28,
            staff=(
                StaffNeed(role="lead", people=(okoye,)),
                StaffNeed(role="resident", people=(diaz, okoye), least=0, most=2),
            ),
            room=RoomNeed(rooms=(RoomId("101"), RoomId("gym"))),
            blocks=1,
            pattern=Pattern.SAME_PERIOD,
            days=(DayId("Mon"), DayId("Tue")),
            blocks_allowed=(BlockId("B1"),),
            same_staff=False,
        ),
        Activity(
            id=ActivityId("lab"),
            name="Lab",
            kind=Kind.STATION,
            room=RoomNeed(kind="gym"),
            sessions=3,
            minutes=40,
        ),
        Activity(
            id=ActivityId("art"),
            name="Art 1",
            kind=Kind.CLASS,
            course=CourseId("art"),
            open_to=(GroupId("7A"),),
            blocks=1,
        ),
    )
