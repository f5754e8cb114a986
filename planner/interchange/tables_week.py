"""The tables of time and places: the school itself, its days, bells and rooms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.calendar import CalendarDate, DateKind, Follow
from planner.domain.calendar_faults import SCHOOL_KEYS, is_time_zone
from planner.domain.ids import BellId, BlockId, GroupId
from planner.domain.language import mark, say
from planner.domain.places import Campus, Room, Travel
from planner.domain.project import Project
from planner.domain.week import Block, BlockKind, Day
from planner.interchange.cells import (
    CLOCK,
    DATE,
    IDENTIFIER,
    LIST,
    SHARE,
    TEXT,
    TEXT_OR_DATE,
    WEEKDAY,
    Form,
    choice,
    whole,
)
from planner.interchange.layout import Column, Table


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


OWN_KEYS = SCHOOL_KEYS
"""Keys of the ``school`` table that are not topics of source notes."""


def _read_zone(text: str) -> str:
    if not is_time_zone(text):
        raise ValueError(
            say("{text_!r} is no time zone. Name a place, such as America/New_York.", text_=text)
        )
    return text


FORMS: dict[str, Form] = {
    "grain": whole(5, 30),  # minutes
    "first_day": DATE,
    "last_day": DATE,
    "time_zone": Form(says=mark("time zone"), read=_read_zone),
    "days_follow": choice(Follow),
}
"""How the values of those keys are written that are not any text."""

YEAR_KEYS = frozenset({"first_day", "last_day", "time_zone", "days_follow"})
"""Keys that came later: a note may have had such a topic before."""


def _school_rows(project: Project) -> Iterator[Entry]:
    school = project.school
    for key in OWN_KEYS:
        value = getattr(school, key)
        form = FORMS.get(key, TEXT)
        yield Entry(key=key, value="" if value in (None, "") else form.write(value))
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


SCHOOL = Table(
    name="school",
    says=mark("What the school is called and where its numbers come from."),
    item=Entry,
    items=_school_rows,
    columns=(
        Column(
            name="key",
            form=TEXT,
            required=True,
            says=mark(
                "name (required), attribution (shown on screen and in print), rule_set (the name "
                "of the rule set in use), grain (minutes, 5 to 30, default 15: meetings start at "
                "multiples of it from the start of a block), first_day and last_day of the school "
                "year (2026-08-17), time_zone (America/New_York), days_follow (weekday or "
                "rotation: how the days of the cycle follow each other over the year; by default "
                "weekday where every day has one). Any other word is the topic of a source note; "
                "the note summary is a line about the school on the start page."
            ),
        ),
        Column(
            name="value", form=TEXT_OR_DATE, says=mark("The value, or the text of the source note.")
        ),
    ),
)

DAYS = Table(
    name="days",
    says=mark("A day of the cycle, in order; 1 to 20 of them."),
    item=Day,
    items=lambda project: project.school.cycle.days,
    columns=(
        Column(
            name="day",
            field="id",
            form=IDENTIFIER,
            required=True,
            says=mark("The id of the day."),
        ),
        Column(
            name="weekday",
            form=WEEKDAY,
            says=mark("The day of the week it falls on. A new week begins where it falls back."),
        ),
        Column(
            name="weight",
            form=SHARE,
            says=mark(
                "How often the day occurs in an average week: 1/4 for each of four kinds of "
                "Friday that take turns. Default 1."
            ),
        ),
        Column(
            name="bell",
            form=IDENTIFIER,
            required=True,
            refers="bells",
            says=mark("The bell schedule of the day."),
        ),
    ),
)

BELLS = Table(
    name="bells",
    says=mark(
        "A block of a bell schedule. Blocks of one bell may overlap only if different groups "
        "follow them."
    ),
    item=BellRow,
    items=_bell_rows,
    columns=(
        Column(
            name="bell", form=IDENTIFIER, required=True, says=mark("The id of the bell schedule.")
        ),
        Column(
            name="block",
            form=IDENTIFIER,
            required=True,
            says=mark("The id of the block; the same on all days on which it is the same period."),
        ),
        Column(name="start", form=CLOCK, required=True, says=mark("When it starts.")),
        Column(
            name="end", form=CLOCK, required=True, says=mark("When it ends, later on the same day.")
        ),
        Column(
            name="kind",
            form=choice(BlockKind),
            required=True,
            says=mark("What it is for. In staff blocks the students are gone."),
        ),
        Column(
            name="groups",
            form=LIST,
            refers="groups",
            says=mark("The groups that follow this row. Blank: everybody."),
        ),
    ),
)

CALENDAR = Table(
    name="calendar",
    says=mark(
        "A date of the school year, or several in a row, that is not as usual. Weekends need no "
        "row."
    ),
    item=CalendarDate,
    items=lambda project: project.school.calendar,
    columns=(
        Column(
            name="date",
            field="first",
            form=DATE,
            required=True,
            says=mark("The date, or the first of several."),
        ),
        Column(name="through", form=DATE, says=mark("The last of several dates in a row.")),
        Column(
            name="kind",
            form=choice(DateKind),
            required=True,
            says=mark(
                "no_school: a holiday; staff_only: adults work, without classes; school: a "
                "day with school, such as a make-up day or one with another bell schedule."
            ),
        ),
        Column(
            name="day",
            form=IDENTIFIER,
            refers="days",
            says=mark(
                "The day of the cycle that it is. Blank: the one whose turn it is. Where days "
                "take turns, the turns go on from here."
            ),
        ),
        Column(
            name="bell",
            form=IDENTIFIER,
            refers="bells",
            says=mark(
                "The bell schedule that it follows, such as one for early release. Blank: that "
                "of its day."
            ),
        ),
        Column(name="name", form=TEXT, says=mark("What people call it.")),
    ),
)

CAMPUSES = Table(
    name="campuses",
    says=mark("A site of the school. A school with one site needs none."),
    item=Campus,
    items=lambda project: project.school.campuses,
    columns=(
        Column(
            name="campus",
            field="id",
            form=IDENTIFIER,
            required=True,
            says=mark("The id of the campus."),
        ),
        Column(name="name", form=TEXT, says=mark("Its name.")),
    ),
)

TRAVEL = Table(
    name="travel",
    says=mark("The way from one campus to another. State both directions."),
    item=Travel,
    items=lambda project: project.school.travel,
    columns=(
        Column(
            name="from",
            field="origin",
            form=IDENTIFIER,
            required=True,
            refers="campuses",
            says=mark("The campus one leaves."),
        ),
        Column(
            name="to",
            field="destination",
            form=IDENTIFIER,
            required=True,
            refers="campuses",
            says=mark("The campus one reaches."),
        ),
        Column(name="minutes", form=whole(), required=True, says=mark("Minutes it takes.")),
    ),
)

ROOMS = Table(
    name="rooms",
    says=mark("A room, or several rooms as one when the wall between them is open."),
    item=Room,
    items=lambda project: project.school.rooms,
    columns=(
        Column(
            name="room",
            field="id",
            form=IDENTIFIER,
            required=True,
            says=mark("The id of the room."),
        ),
        Column(name="name", form=TEXT, blank_as="id", says=mark("Its name. Blank: its id.")),
        Column(
            name="kind",
            form=TEXT,
            says=mark(
                "What kind of room it is, in the school's own word: activities may ask for any "
                "room of a kind. Default classroom."
            ),
        ),
        Column(name="capacity", form=whole(), says=mark("People it holds. Blank: not limited.")),
        Column(
            name="parts",
            form=LIST,
            refers="rooms",
            says=mark("The rooms that this one takes up when the wall between them is open."),
        ),
        Column(
            name="bays",
            form=whole(1, 1_000),
            says=mark("Sessions it holds side by side. Default 1."),
        ),
        Column(name="bay_capacity", form=whole(), says=mark("People one bay holds.")),
        Column(
            name="campus", form=IDENTIFIER, refers="campuses", says=mark("The campus it is on.")
        ),
    ),
)
