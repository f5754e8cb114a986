"""The tables in which a school comes in, as data.

The CSV folder and the workbook are both read and written by these definitions. Names of tables and
columns are never changed: people keep these files for years.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.activity import (
    Activity,
    Course,
    Kind,
    Link,
    LinkKind,
    Pattern,
    Pin,
    Priority,
    Request,
    Student,
)
from planner.domain.ids import BellId, BlockId, GroupId
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
from planner.domain.week import Block, BlockKind, Day
from planner.interchange.cells import (
    CLOCK,
    IDENTIFIER,
    LIST,
    PARAMETERS,
    SHARE,
    SPANS,
    STRENGTH,
    TEXT,
    WEEKDAY,
    YES_NO,
    choice,
    whole,
)
from planner.interchange.layout import Column, Table
from planner.interchange.staffing import ROOM, STAFF


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A row of the ``school`` table: one of its own keys, or the topic of a source note."""

    key: str
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BellRow:
    """A row of the ``bells`` table. Raises ``ValueError`` if it ends before it starts."""

    bell: BellId
    block: BlockId
    start: int
    end: int
    kind: BlockKind
    groups: tuple[GroupId, ...] = ()

    def __post_init__(self) -> None:
        self.as_block()

    def as_block(self) -> Block:
        """Return the block that the row describes."""
        return Block(
            id=self.block,
            start=self.start,
            end=self.end,
            kind=self.kind,
            groups=frozenset(self.groups),
        )


OWN_KEYS = ("name", "attribution", "rule_set", "grain")
"""Keys of the ``school`` table that are not topics of source notes."""

GRAIN = whole(5, 30)
"""Minutes."""


def _school_rows(project: Project) -> Iterator[Entry]:
    school = project.school
    for key in OWN_KEYS:
        yield Entry(key=key, value=str(getattr(school, key)))
    for note in school.notes:
        yield Entry(key=note.topic, value=note.text)


def _bell_rows(project: Project) -> Iterator[BellRow]:
    for bell in project.school.cycle.bells:
        for block in bell.blocks:
            yield BellRow(
                bell=bell.id,
                block=block.id,
                start=block.start,
                end=block.end,
                kind=block.kind,
                groups=tuple(sorted(block.groups)),
            )


def roles_with_known(stated: tuple[Role, ...], people: tuple[Person, ...]) -> tuple[Role, ...]:
    """Return the stated roles and, after them, the known roles that people have besides."""
    roles = {role.id: role for role in reversed(stated)}
    added: dict[str, Role] = {}
    for person in people:
        if person.role not in roles and person.role in KNOWN_ROLES:
            name, family = KNOWN_ROLES[person.role]
            added.setdefault(person.role, Role(id=person.role, name=name, family=family))
    return (*stated, *added.values())


def stated_roles(school: School) -> tuple[Role, ...]:
    """Return the roles that the ``roles`` table has to hold for all of them to come back."""
    own = tuple(role for role in school.roles if not _is_known(role))
    return own if roles_with_known(own, school.people) == school.roles else school.roles


def _is_known(role: Role) -> bool:
    return KNOWN_ROLES.get(role.id) == (role.name, role.family)


SCHOOL = Table(
    name="school",
    says="What the school is called and where its numbers come from.",
    item=Entry,
    items=_school_rows,
    columns=(
        Column(
            name="key",
            form=TEXT,
            required=True,
            says="name (required), attribution (shown on screen and in print), rule_set (the name "
            "of the rule set in use), grain (minutes, 5 to 30, default 15: meetings start at "
            "multiples of it from the start of a block). Any other word is the topic of a source "
            "note.",
        ),
        Column(name="value", form=TEXT, says="The value, or the text of the source note."),
    ),
)

DAYS = Table(
    name="days",
    says="A day of the cycle, in order; 1 to 20 of them.",
    item=Day,
    items=lambda project: project.school.cycle.days,
    columns=(
        Column(
            name="day",
            field="id",
            form=IDENTIFIER,
            required=True,
            says="The id of the day.",
        ),
        Column(
            name="weekday",
            form=WEEKDAY,
            says="The day of the week it falls on. A new week begins where it falls back.",
        ),
        Column(
            name="weight",
            form=SHARE,
            says="How often the day occurs in an average week: 1/4 for each of four kinds of "
            "Friday that take turns. Default 1.",
        ),
        Column(
            name="bell",
            form=IDENTIFIER,
            required=True,
            refers="bells",
            says="The bell schedule of the day.",
        ),
    ),
)

BELLS = Table(
    name="bells",
    says="A block of a bell schedule. Blocks of one bell may overlap only if different groups "
    "follow them.",
    item=BellRow,
    items=_bell_rows,
    columns=(
        Column(name="bell", form=IDENTIFIER, required=True, says="The id of the bell schedule."),
        Column(
            name="block",
            form=IDENTIFIER,
            required=True,
            says="The id of the block; the same on all days on which it is the same period.",
        ),
        Column(name="start", form=CLOCK, required=True, says="When it starts."),
        Column(name="end", form=CLOCK, required=True, says="When it ends, later on the same day."),
        Column(
            name="kind",
            form=choice(BlockKind),
            required=True,
            says="What it is for. In staff blocks the students are gone.",
        ),
        Column(
            name="groups",
            form=LIST,
            refers="groups",
            says="The groups that follow this row. Blank: everybody.",
        ),
    ),
)

CAMPUSES = Table(
    name="campuses",
    says="A site of the school. A school with one site needs none.",
    item=Campus,
    items=lambda project: project.school.campuses,
    columns=(
        Column(
            name="campus", field="id", form=IDENTIFIER, required=True, says="The id of the campus."
        ),
        Column(name="name", form=TEXT, says="Its name."),
    ),
)

TRAVEL = Table(
    name="travel",
    says="The way from one campus to another. State both directions.",
    item=Travel,
    items=lambda project: project.school.travel,
    columns=(
        Column(
            name="from",
            field="origin",
            form=IDENTIFIER,
            required=True,
            refers="campuses",
            says="The campus one leaves.",
        ),
        Column(
            name="to",
            field="destination",
            form=IDENTIFIER,
            required=True,
            refers="campuses",
            says="The campus one reaches.",
        ),
        Column(name="minutes", form=whole(), required=True, says="Minutes it takes."),
    ),
)

ROOMS = Table(
    name="rooms",
    says="A room, or several rooms as one when the wall between them is open.",
    item=Room,
    items=lambda project: project.school.rooms,
    columns=(
        Column(name="room", field="id", form=IDENTIFIER, required=True, says="The id of the room."),
        Column(name="name", form=TEXT, blank_as="id", says="Its name. Blank: its id."),
        Column(
            name="kind",
            form=TEXT,
            says="What kind of room it is, in the school's own word: activities may ask for any "
            "room of a kind. Default classroom.",
        ),
        Column(name="capacity", form=whole(), says="People it holds. Blank: not limited."),
        Column(
            name="parts",
            form=LIST,
            refers="rooms",
            says="The rooms that this one takes up when the wall between them is open.",
        ),
        Column(
            name="bays",
            form=whole(1),
            says="Sessions it holds side by side. Default 1.",
        ),
        Column(name="bay_capacity", form=whole(), says="People one bay holds."),
        Column(name="campus", form=IDENTIFIER, refers="campuses", says="The campus it is on."),
    ),
)

ROLES = Table(
    name="roles",
    says="A role of the school's own. The roles listed under the column role of people are known "
    "and need no row here.",
    item=Role,
    items=lambda project: stated_roles(project.school),
    columns=(
        Column(name="role", field="id", form=IDENTIFIER, required=True, says="The id of the role."),
        Column(name="name", form=TEXT, blank_as="id", says="Its name. Blank: its id."),
        Column(
            name="family",
            form=choice(Family),
            required=True,
            says="The family of roles it belongs to.",
        ),
    ),
)

PEOPLE = Table(
    name="people",
    says="An adult whose time is scheduled.",
    item=Person,
    items=lambda project: project.school.people,
    columns=(
        Column(
            name="person", field="id", form=IDENTIFIER, required=True, says="The id of the person."
        ),
        Column(name="name", form=TEXT, blank_as="id", says="The name on screen. Blank: the id."),
        Column(
            name="role",
            form=IDENTIFIER,
            required=True,
            refers="roles",
            says=f"A row of roles, or one of: {', '.join(KNOWN_ROLES)}.",
        ),
        Column(
            name="fte",
            form=SHARE,
            says="Share of a full post, above 0 and at most 2. Default 1.",
        ),
        Column(name="subjects", form=LIST, says="What the person teaches."),
        Column(
            name="attributes",
            form=LIST,
            says="What else matters when teams are put together: veteran, novice, sped.",
        ),
        Column(name="years", form=whole(), says="Years of experience."),
        Column(
            name="home_room", form=IDENTIFIER, refers="rooms", says="The room the person works in."
        ),
        Column(
            name="campuses",
            form=LIST,
            refers="campuses",
            says="The campuses the person works on. Blank: all.",
        ),
        Column(name="unavailable", form=SPANS, says="When the person cannot be scheduled."),
        Column(name="max_blocks_day", form=whole(1), says="Blocks a day at most."),
        Column(name="max_in_a_row", form=whole(1), says="Blocks in a row at most."),
        Column(
            name="protected_minutes_day",
            form=whole(1),
            says="Minutes of own planning that each day must leave free.",
        ),
        Column(
            name="protected_minutes_week",
            form=whole(1),
            says="Minutes of own planning that each week must leave free.",
        ),
        Column(
            name="paid_minutes_week_max",
            form=whole(1),
            says="Minutes a week that may be paid at most.",
        ),
    ),
)

TEAMS = Table(
    name="teams",
    says="People who plan together.",
    item=Team,
    items=lambda project: project.school.teams,
    columns=(
        Column(name="team", field="id", form=IDENTIFIER, required=True, says="The id of the team."),
        Column(name="name", form=TEXT, blank_as="id", says="Its name. Blank: its id."),
        Column(
            name="leader",
            form=IDENTIFIER,
            refers="people",
            says="Who leads it; needs no mention among the members.",
        ),
        Column(
            name="members",
            form=LIST,
            required=True,
            refers="people",
            says="The people who must be there when the team meets.",
        ),
        Column(
            name="optional",
            form=LIST,
            refers="people",
            says="The people who may be there.",
        ),
        Column(
            name="kind",
            form=choice(TeamKind),
            says="What binds the team. Default teaching.",
        ),
    ),
)

GROUPS = Table(
    name="groups",
    says="Students who are timetabled together.",
    item=Group,
    items=lambda project: project.school.groups,
    columns=(
        Column(
            name="group", field="id", form=IDENTIFIER, required=True, says="The id of the group."
        ),
        Column(name="name", form=TEXT, blank_as="id", says="Its name. Blank: its id."),
        Column(name="grade", form=TEXT, says="The grade."),
        Column(name="size", form=whole(), required=True, says="How many students it has."),
        Column(name="parent", form=IDENTIFIER, refers="groups", says="The group it is a part of."),
        Column(
            name="split",
            form=TEXT,
            says="Parts of one parent with the same word here share no student and together are "
            "the parent.",
        ),
        Column(
            name="adults_week_max",
            form=whole(1),
            says="Different adults who may work with it in a week. Blank: as for its parent.",
        ),
        Column(
            name="off_site_days",
            form=LIST,
            refers="days",
            says="Days on which it is not at school.",
        ),
    ),
)

COURSES = Table(
    name="courses",
    says="An entry of the course catalogue.",
    item=Course,
    items=lambda project: project.school.courses,
    columns=(
        Column(
            name="course", field="id", form=IDENTIFIER, required=True, says="The id of the course."
        ),
        Column(name="name", form=TEXT, blank_as="id", says="Its name. Blank: its id."),
        Column(name="department", form=TEXT, says="The department."),
        Column(name="grades", form=LIST, says="The grades that may take it."),
        Column(name="min_size", form=whole(), says="Students a section has at least."),
        Column(name="max_size", form=whole(), says="Students a section has at most."),
    ),
)

ACTIVITIES = Table(
    name="activities",
    says="Anything that takes somebody's time: a class section, a small group, a meeting, a duty.",
    item=Activity,
    items=lambda project: project.school.activities,
    columns=(
        Column(
            name="activity",
            field="id",
            form=IDENTIFIER,
            required=True,
            says="The id of the activity.",
        ),
        Column(name="name", form=TEXT, blank_as="id", says="Its name. Blank: its id."),
        Column(name="kind", form=choice(Kind), required=True, says="What it is."),
        Column(name="course", form=IDENTIFIER, refers="courses", says="The course it belongs to."),
        Column(name="groups", form=LIST, refers="groups", says="The groups that attend."),
        Column(
            name="seats",
            form=whole(),
            says="Students who may attend. Blank: the size of its groups.",
        ),
        Column(
            name="staff",
            form=STAFF,
            says="Who leads it, by role in the activity: one person, one of several (a|b), a "
            "number of them (2 of a|b|c, 0-2 of a|b|c) or everybody (all of a|b). A role of the "
            "people table stands for everybody who has it: 1 of role:fellow.",
        ),
        Column(
            name="room",
            form=ROOM,
            says="A room, one of several (a|b), or any room of a kind (kind:lab). Blank: needs "
            "none.",
        ),
        Column(
            name="sessions",
            form=whole(1),
            required=True,
            says="How often it is placed in a cycle: 1 for the patterns same_period, every_day, "
            "ab_A and ab_B, which are placed once and then meet on each of their days.",
        ),
        Column(
            name="blocks",
            form=whole(1),
            says="Whole blocks in a row that each session takes. Give either blocks or minutes.",
        ),
        Column(
            name="minutes",
            form=whole(1),
            says="Minutes within a block that each session takes.",
        ),
        Column(
            name="pattern",
            form=choice(Pattern),
            says="How its sessions lie in the cycle. free: anywhere; spread: on different days; "
            "same_period and every_day: in one block on each of its days; ab_A and ab_B: on the A "
            "or the B days. Default free.",
        ),
        Column(
            name="days",
            form=LIST,
            refers="days",
            says="The days it may take. Blank: all.",
        ),
        Column(
            name="blocks_allowed",
            form=LIST,
            refers="blocks",
            says="The blocks it may take. Blank: all of the kind that suits it.",
        ),
        Column(
            name="same_staff",
            form=YES_NO,
            says="Whether the same people lead all of its sessions. Default yes.",
        ),
    ),
)

LINKS = Table(
    name="links",
    says="Activities that hang together.",
    item=Link,
    items=lambda project: project.school.links,
    columns=(
        Column(name="link", field="id", form=IDENTIFIER, required=True, says="The id of the link."),
        Column(name="kind", form=choice(LinkKind), required=True, says="How they hang together."),
        Column(
            name="activities",
            form=LIST,
            required=True,
            refers="activities",
            says="Two or more activities, in order.",
        ),
        Column(
            name="lag_days",
            form=whole(),
            says="School days an order may stretch over at most.",
        ),
    ),
)

COACHING = Table(
    name="coaching",
    says="Who coaches whom. Coaching runs one way: nobody is, over others, their own coach.",
    item=CoachingLink,
    items=lambda project: project.school.coaching,
    columns=(
        Column(name="coach", form=IDENTIFIER, required=True, refers="people", says="The coach."),
        Column(
            name="coachee",
            form=IDENTIFIER,
            required=True,
            refers="people",
            says="The person who is coached.",
        ),
        Column(
            name="observations_week",
            form=whole(),
            required=True,
            says="Observations in class each week.",
        ),
        Column(
            name="observation_minutes",
            form=whole(1),
            required=True,
            says="Minutes of an observation.",
        ),
        Column(
            name="talks_week",
            form=whole(),
            required=True,
            says="Talks each week.",
        ),
        Column(
            name="talk_minutes",
            form=whole(1),
            required=True,
            says="Minutes of a talk.",
        ),
        Column(
            name="mode",
            form=choice(CoachingMode),
            says="in_planning: the coach observes in planning time; live: the coach coaches "
            "during the class. Default in_planning.",
        ),
        Column(
            name="lag_days",
            form=whole(),
            says="School days within which a talk follows its observation; 0: on the same day. "
            "Default 1.",
        ),
    ),
)

ASSESSMENTS = Table(
    name="assessments",
    says="A team's test and the data meeting that follows it.",
    item=Assessment,
    items=lambda project: project.school.assessments,
    columns=(
        Column(name="team", form=IDENTIFIER, required=True, refers="teams", says="The team."),
        Column(
            name="day", form=IDENTIFIER, required=True, refers="days", says="The day of the test."
        ),
        Column(
            name="lag_days",
            form=whole(1),
            required=True,
            says="School days within which the data meeting follows.",
        ),
        Column(
            name="minutes",
            form=whole(1),
            required=True,
            says="Minutes of the data meeting.",
        ),
    ),
)

RULES = Table(
    name="rules",
    says="A promise or a preference. A later row about the same replaces an earlier one.",
    item=Statement,
    items=lambda project: project.statements,
    columns=(
        Column(
            name="rule",
            field="code",
            form=IDENTIFIER,
            required=True,
            says="The code of the rule; rules.md lists all with their parameters.",
        ),
        Column(
            name="about",
            form=LIST,
            says="Whom it is about: ids, a role, a kind of team, a grade (grade:7) or all.",
        ),
        Column(
            name="parameters",
            form=PARAMETERS,
            says="Its numbers. What is left out has the rule's default.",
        ),
        Column(
            name="strength",
            field="weight",
            form=STRENGTH,
            required=True,
            says="A promise must hold and is certified; a preference has a weight.",
        ),
        Column(name="source", form=TEXT, says="Where the rule comes from."),
    ),
)

STUDENTS = Table(
    name="students",
    says="A student.",
    item=Student,
    items=lambda project: project.school.students,
    columns=(
        Column(
            name="student",
            field="id",
            form=IDENTIFIER,
            required=True,
            says="The id of the student.",
        ),
        Column(name="name", form=TEXT, says="The name."),
        Column(name="grade", form=TEXT, says="The grade."),
        Column(name="groups", form=LIST, refers="groups", says="The groups the student is in."),
        Column(name="attributes", form=LIST, says="What else matters: ell, sped."),
    ),
)

REQUESTS = Table(
    name="requests",
    says="A student asks for a course.",
    item=Request,
    items=lambda project: project.school.requests,
    columns=(
        Column(
            name="student", form=IDENTIFIER, required=True, refers="students", says="The student."
        ),
        Column(name="course", form=IDENTIFIER, required=True, refers="courses", says="The course."),
        Column(
            name="priority",
            form=choice(Priority),
            says="How much it weighs. Default required.",
        ),
        Column(name="rank", form=whole(1), says="The order among wishes of one priority."),
        Column(
            name="instead_of",
            form=IDENTIFIER,
            refers="courses",
            says="For an alternate: the course it stands in for.",
        ),
    ),
)

PINS = Table(
    name="pins",
    says="A session that is fixed to a time, a room or a person.",
    item=Pin,
    items=lambda project: project.school.pins,
    columns=(
        Column(
            name="activity",
            form=IDENTIFIER,
            required=True,
            refers="activities",
            says="The activity.",
        ),
        Column(
            name="session",
            form=whole(1),
            required=True,
            says="Which of its sessions, from 1.",
        ),
        Column(name="day", form=IDENTIFIER, refers="days", says="The day it is fixed to."),
        Column(name="block", form=IDENTIFIER, refers="blocks", says="The block it is fixed to."),
        Column(name="room", form=IDENTIFIER, refers="rooms", says="The room it is fixed to."),
        Column(name="person", form=IDENTIFIER, refers="people", says="Who must lead it."),
    ),
)

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        SCHOOL,
        DAYS,
        BELLS,
        CAMPUSES,
        TRAVEL,
        ROOMS,
        ROLES,
        PEOPLE,
        TEAMS,
        GROUPS,
        COURSES,
        ACTIVITIES,
        LINKS,
        COACHING,
        ASSESSMENTS,
        RULES,
        STUDENTS,
        REQUESTS,
        PINS,
    )
}
"""Every table that comes in, in the order in which a person fills them in."""


def texts(project: Project) -> Iterator[tuple[Table, tuple[tuple[str, ...], ...]]]:
    """Yield each table with the texts of its rows."""
    for table in TABLES.values():
        yield table, tuple(table.rows(project))
