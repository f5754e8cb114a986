"""A school's tables: each a tuple of values, not yet known to fit together."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from planner.domain.activity import Activity, Companions, Course, Link, Pin, Request, Student
from planner.domain.calendar import CalendarDate, Follow
from planner.domain.people import Assessment, CoachingLink, Person, Role, Team
from planner.domain.places import Campus, Group, Room, Travel
from planner.domain.week import Cycle

DEFAULT_GRAIN = 15
"""Minutes: meetings start at multiples of this from the start of a block."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceNote:
    """Where a number comes from: stated, external, derived or assumed, and by whom."""

    topic: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A row as a person wrote it that does not fit yet; it waits until it does.

    Attributes:
        table: the table of the file format that it is meant for.
        place: where it stands among the rows that are shown, from 0.
        cells: its texts by column, blank ones left out.
        of: the texts of the row that it is to replace; nothing for a new row.

    """

    table: str
    place: int
    cells: tuple[tuple[str, str], ...]
    of: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Tables:
    """What a school states, table by table, in the order in which people wrote it.

    Attributes:
        first_day, last_day: of the school year, both with school; ``None`` while nobody has said.
        time_zone: where its clocks stand, such as ``America/New_York``; blank while unsaid.
        days_follow: how the days of the cycle follow each other over the year; ``None``: by
            weekday where every day of the cycle has one, and else in rotation.

    """

    name: str
    cycle: Cycle
    attribution: str = ""
    rule_set: str = ""
    grain: int = DEFAULT_GRAIN
    first_day: date | None = None
    last_day: date | None = None
    time_zone: str = ""
    days_follow: Follow | None = None
    calendar: tuple[CalendarDate, ...] = ()
    notes: tuple[SourceNote, ...] = ()
    campuses: tuple[Campus, ...] = ()
    travel: tuple[Travel, ...] = ()
    rooms: tuple[Room, ...] = ()
    roles: tuple[Role, ...] = ()
    people: tuple[Person, ...] = ()
    teams: tuple[Team, ...] = ()
    groups: tuple[Group, ...] = ()
    courses: tuple[Course, ...] = ()
    activities: tuple[Activity, ...] = ()
    links: tuple[Link, ...] = ()
    coaching: tuple[CoachingLink, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    students: tuple[Student, ...] = ()
    requests: tuple[Request, ...] = ()
    companions: tuple[Companions, ...] = ()
    pins: tuple[Pin, ...] = ()
    drafts: tuple[Draft, ...] = ()


BESIDE_THE_TIMETABLE = frozenset(
    {
        *("name", "attribution", "rule_set", "notes", "drafts"),
        *("first_day", "last_day", "time_zone", "days_follow", "calendar"),
    }
)
"""Fields from which no session and no promise follows: a schedule is as good whatever they say."""


def ask_the_same(one: Tables, other: Tables) -> bool:
    """Say whether what has to be placed, and where it may be, is the same for both."""
    return one is other or all(
        getattr(one, field.name) == getattr(other, field.name)
        for field in fields(Tables)
        if field.name not in BESIDE_THE_TIMETABLE
    )
