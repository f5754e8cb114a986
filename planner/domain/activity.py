"""Whatever takes somebody's time: who leads, who attends, where, when and how it hangs together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.clock import clock
from planner.domain.ids import (
    ActivityId,
    BlockId,
    CourseId,
    DayId,
    GroupId,
    LinkId,
    PersonId,
    RoomId,
    SessionId,
    StudentId,
)
from planner.domain.language import say


class Kind(StrEnum):
    """What a session is; the words of the ``schedule`` table."""

    CLASS = "class"
    SMALL_GROUP = "small_group"
    STATION = "station"
    ONLINE = "online"
    ADVISORY = "advisory"
    MEETING = "meeting"
    DATA_MEETING = "data_meeting"
    REHEARSAL = "rehearsal"
    OBSERVATION = "observation"
    TALK = "talk"
    VISIT = "visit"
    PLANNING = "planning"
    DUTY = "duty"


TEACHING = frozenset({Kind.CLASS, Kind.SMALL_GROUP, Kind.STATION, Kind.ONLINE})
TEAM_TIME = frozenset({Kind.MEETING, Kind.DATA_MEETING, Kind.REHEARSAL})
COLLABORATION = TEAM_TIME | {Kind.OBSERVATION, Kind.TALK, Kind.VISIT}


class Pattern(StrEnum):
    """How the sessions of one activity lie in the cycle.

    ``same_period``, ``every_day``, ``ab_A`` and ``ab_B`` are placed once and meet at that block
    on each of their days; ``free`` and ``spread`` place each session by itself, ``spread`` on
    different days.
    """

    FREE = "free"
    SPREAD = "spread"
    SAME_PERIOD = "same_period"
    EVERY_DAY = "every_day"
    AB_A = "ab_A"
    AB_B = "ab_B"


PLACED_ONCE = frozenset({Pattern.SAME_PERIOD, Pattern.EVERY_DAY, Pattern.AB_A, Pattern.AB_B})


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffNeed:
    """From ``least`` to ``most`` of these people, in one role of the activity."""

    role: str
    people: tuple[PersonId, ...]
    least: int = 1
    most: int = 1

    def __post_init__(self) -> None:
        if not 0 <= self.least <= self.most:
            msg = say(
                "{role}: at least {least} and at most {most} makes no sense.",
                role=self.role,
                least=self.least,
                most=self.most,
            )
            raise ValueError(msg)
        if self.least > len(set(self.people)):
            msg = say(
                "{role}: {least} are needed but only {people} are named.",
                role=self.role,
                least=self.least,
                people=len(self.people),
            )
            raise ValueError(msg)

    @property
    def fixed(self) -> bool:
        """Whether everybody named must be there, so that nobody is chosen."""
        return self.least == len(self.people)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomNeed:
    """One of these rooms, or any room of a kind."""

    rooms: tuple[RoomId, ...] = ()
    kind: str = ""

    def __post_init__(self) -> None:
        if bool(self.rooms) == bool(self.kind):
            msg = say("A room need names either rooms or a kind of room.")
            raise ValueError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """Something that is placed as one or more sessions.

    Its length is either ``blocks`` whole blocks in a row or ``minutes`` within a block. An
    activity with a course and no groups is a section that course requests fill; ``open_to`` limits
    its seats to students of these groups, such as a house.
    """

    id: ActivityId
    name: str
    kind: Kind
    course: CourseId | None = None
    groups: tuple[GroupId, ...] = ()
    seats: int | None = None
    staff: tuple[StaffNeed, ...] = ()
    room: RoomNeed | None = None
    sessions: int = 1
    blocks: int | None = None
    minutes: int | None = None
    pattern: Pattern = Pattern.FREE
    days: tuple[DayId, ...] = ()
    blocks_allowed: tuple[BlockId, ...] = ()
    same_staff: bool = True
    open_to: tuple[GroupId, ...] = ()

    def __post_init__(self) -> None:
        if (self.blocks is None) == (self.minutes is None):
            msg = say(
                "{name} needs either a number of blocks or a number of minutes.", name=self.name
            )
            raise ValueError(msg)
        if self.sessions < 1 or (self.blocks or self.minutes or 0) < 1:
            msg = say("{name}: sessions, blocks and minutes must be at least 1.", name=self.name)
            raise ValueError(msg)
        if self.pattern in PLACED_ONCE and self.sessions != 1:
            msg = say(
                "{name} is placed once and then meets on each of its days ({pattern}), "
                "so its sessions must be 1, not {sessions}.",
                name=self.name,
                pattern=self.pattern,
                sessions=self.sessions,
            )
            raise ValueError(msg)

    def session_id(self, number: int) -> SessionId:
        """Return the id of one of its sessions; the first is 1."""
        return SessionId(f"{self.id}#{number}" if self.sessions > 1 else self.id)


class LinkKind(StrEnum):
    """How activities depend on each other; ``LinkedActivities`` says what each kind asks."""

    ROTATION = "rotation"
    ALTERNATE = "alternate"
    ORDER = "order"
    SAME_TIME = "same_time"
    APART = "apart"
    BACK_TO_BACK = "back_to_back"
    SAME_STAFF = "same_staff"
    SAME_STUDENTS = "same_students"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Activities that hang together; ``lag_days`` limits how far an order may stretch."""

    id: LinkId
    kind: LinkKind
    activities: tuple[ActivityId, ...]
    lag_days: int | None = None

    def __post_init__(self) -> None:
        if len(set(self.activities)) < 2:  # noqa: PLR2004 - a link joins at least a pair
            msg = say("Link {id} needs at least two different activities.", id=self.id)
            raise ValueError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """An entry of the course catalogue."""

    id: CourseId
    name: str
    department: str = ""
    grades: tuple[str, ...] = ()
    min_size: int | None = None
    max_size: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Student:
    """A student, who belongs to groups and may request courses."""

    id: StudentId
    name: str = ""
    grade: str = ""
    groups: tuple[GroupId, ...] = ()
    attributes: tuple[str, ...] = ()


class Priority(StrEnum):
    """How much a request weighs."""

    REQUIRED = "required"
    WANTED = "wanted"
    ALTERNATE = "alternate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A student asks for a course."""

    student: StudentId
    course: CourseId
    priority: Priority = Priority.REQUIRED
    rank: int | None = None
    instead_of: CourseId | None = None


class Company(StrEnum):
    """Whether students are to share sections."""

    APART = "apart"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True, kw_only=True)
class Companions:
    """Students no two of whom share a section, or each two of whom share the sections.

    Two who are kept together sit in the same section of each course that both take. ``course``
    limits it to one course.
    """

    students: tuple[StudentId, ...]
    kind: Company
    course: CourseId | None = None

    def __post_init__(self) -> None:
        if len(set(self.students)) < 2:  # noqa: PLR2004 - nobody is kept apart from nobody
            msg = say("Students kept {kind} are at least two different ones.", kind=self.kind)
            raise ValueError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """A session is fixed to a time, a room or a person; several pins of one session all hold.

    Attributes:
        activity, session: the activity and which of its sessions, from 1.
        promised: in their place, the id of a session that a promise asks for, such as a meeting.
        day, block, start, end: the session takes place on this day, begins in this block, and
            begins and ends at these times (minutes since midnight). Of a session that meets on
            several days, one of them does.

    """

    activity: ActivityId | None = None
    session: int | None = None
    promised: SessionId | None = None
    day: DayId | None = None
    block: BlockId | None = None
    start: int | None = None
    end: int | None = None
    room: RoomId | None = None
    person: PersonId | None = None

    def __post_init__(self) -> None:
        if (self.activity is None) == (self.promised is None):
            msg = say("A pin names either an activity or a session of a promise.")
            raise ValueError(msg)
        if self.promised is not None and self.session is not None:
            msg = say(
                "{promised} is one session, so its pin has no number of a session.",
                promised=self.promised,
            )
            raise ValueError(msg)
        if self.activity is not None and self.session is None:
            object.__setattr__(self, "session", 1)

    @property
    def of_time(self) -> bool:
        """Whether it says anything about when."""
        return bool(self.when)

    @property
    def when(self) -> str:
        """The time it fixes a session to: ``Mon block 3, from 10:15``; nothing if none."""
        place = " ".join(
            filter(None, (self.day, say("block {block}", block=self.block) if self.block else ""))
        )
        begins = say("from {start}", start=clock(self.start)) if self.start is not None else ""
        ends = say("until {end}", end=clock(self.end)) if self.end is not None else ""
        return ", ".join(filter(None, (place, f"{begins} {ends}".strip())))
