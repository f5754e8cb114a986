"""Words on screen that more than one widget uses, ready for translation.

Sentences with names in them are translated first and filled in afterwards, so that another
language may put the names elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.activity import Kind
from planner.domain.clock import clock
from planner.domain.ids import DayId
from planner.domain.people import Family, TeamKind
from planner.domain.week import WEEKDAYS, Cycle, Span

KINDS = {
    Kind.CLASS: QT_TRANSLATE_NOOP("Kinds", "Class"),
    Kind.SMALL_GROUP: QT_TRANSLATE_NOOP("Kinds", "Small group"),
    Kind.STATION: QT_TRANSLATE_NOOP("Kinds", "Station"),
    Kind.ONLINE: QT_TRANSLATE_NOOP("Kinds", "Online learning"),
    Kind.ADVISORY: QT_TRANSLATE_NOOP("Kinds", "Advisory"),
    Kind.MEETING: QT_TRANSLATE_NOOP("Kinds", "Team meeting"),
    Kind.DATA_MEETING: QT_TRANSLATE_NOOP("Kinds", "Data meeting"),
    Kind.REHEARSAL: QT_TRANSLATE_NOOP("Kinds", "Rehearsal"),
    Kind.OBSERVATION: QT_TRANSLATE_NOOP("Kinds", "Observation"),
    Kind.TALK: QT_TRANSLATE_NOOP("Kinds", "Coaching talk"),
    Kind.VISIT: QT_TRANSLATE_NOOP("Kinds", "Peer visit"),
    Kind.PLANNING: QT_TRANSLATE_NOOP("Kinds", "Planning"),
    Kind.DUTY: QT_TRANSLATE_NOOP("Kinds", "Duty"),
}
CODES = {
    Kind.CLASS: QT_TRANSLATE_NOOP("Codes", "CLA"),
    Kind.SMALL_GROUP: QT_TRANSLATE_NOOP("Codes", "SG"),
    Kind.STATION: QT_TRANSLATE_NOOP("Codes", "STA"),
    Kind.ONLINE: QT_TRANSLATE_NOOP("Codes", "ONL"),
    Kind.ADVISORY: QT_TRANSLATE_NOOP("Codes", "ADV"),
    Kind.MEETING: QT_TRANSLATE_NOOP("Codes", "TEAM"),
    Kind.DATA_MEETING: QT_TRANSLATE_NOOP("Codes", "DATA"),
    Kind.REHEARSAL: QT_TRANSLATE_NOOP("Codes", "REH"),
    Kind.OBSERVATION: QT_TRANSLATE_NOOP("Codes", "OBS"),
    Kind.TALK: QT_TRANSLATE_NOOP("Codes", "TALK"),
    Kind.VISIT: QT_TRANSLATE_NOOP("Codes", "PEER"),
    Kind.PLANNING: QT_TRANSLATE_NOOP("Codes", "PLAN"),
    Kind.DUTY: QT_TRANSLATE_NOOP("Codes", "DUTY"),
}
PURPOSES = {
    "planning": QT_TRANSLATE_NOOP("Purposes", "Team planning"),
    "rehearsal": QT_TRANSLATE_NOOP("Purposes", "Rehearsal"),
    "leadership": QT_TRANSLATE_NOOP("Purposes", "Leadership meeting"),
    "data": QT_TRANSLATE_NOOP("Purposes", "Data meeting"),
}
SHORT_PURPOSES = {
    "planning": QT_TRANSLATE_NOOP("ShortPurposes", "Team"),
    "rehearsal": QT_TRANSLATE_NOOP("ShortPurposes", "Rehearse"),
    "leadership": QT_TRANSLATE_NOOP("ShortPurposes", "Leaders"),
    "data": QT_TRANSLATE_NOOP("ShortPurposes", "Data"),
}
FAMILIES = {
    Family.LEADER: QT_TRANSLATE_NOOP("Families", "Teacher-leaders"),
    Family.COLLABORATING: QT_TRANSLATE_NOOP("Families", "Collaborating teachers"),
    Family.SUPPORT: QT_TRANSLATE_NOOP("Families", "Support staff"),
    Family.TRAINING: QT_TRANSLATE_NOOP("Families", "Teachers in training"),
}
TEAM_KINDS = {
    TeamKind.TEACHING: QT_TRANSLATE_NOOP("TeamKinds", "Teaching teams"),
    TeamKind.LEADERSHIP: QT_TRANSLATE_NOOP("TeamKinds", "Leadership"),
    TeamKind.DEPARTMENT: QT_TRANSLATE_NOOP("TeamKinds", "Departments"),
}
DAYS = dict(
    zip(
        WEEKDAYS,
        (
            QT_TRANSLATE_NOOP("Days", "Monday"),
            QT_TRANSLATE_NOOP("Days", "Tuesday"),
            QT_TRANSLATE_NOOP("Days", "Wednesday"),
            QT_TRANSLATE_NOOP("Days", "Thursday"),
            QT_TRANSLATE_NOOP("Days", "Friday"),
            QT_TRANSLATE_NOOP("Days", "Saturday"),
            QT_TRANSLATE_NOOP("Days", "Sunday"),
        ),
        strict=True,
    )
)


def kind_name(kind: Kind) -> str:
    """Return what a kind of session is called."""
    return QCoreApplication.translate("Kinds", str(KINDS[kind]))


def kind_code(kind: Kind) -> str:
    """Return a kind's short code, of at most four letters."""
    return QCoreApplication.translate("Codes", str(CODES[kind]))


def purpose_name(purpose: str) -> str:
    """Return what team time for this purpose is called; a school's own word as it stands."""
    if purpose not in PURPOSES:
        return purpose[:1].upper() + purpose[1:]
    return QCoreApplication.translate("Purposes", str(PURPOSES[purpose]))


def purpose_short(purpose: str) -> str:
    """Return the same in a word, or nothing for a school's own word."""
    if purpose not in SHORT_PURPOSES:
        return ""
    return QCoreApplication.translate("ShortPurposes", str(SHORT_PURPOSES[purpose]))


def family_name(family: Family) -> str:
    """Return the heading of a family of roles."""
    return QCoreApplication.translate("Families", str(FAMILIES[family]))


def team_kind_name(kind: TeamKind) -> str:
    """Return the heading of a kind of team."""
    return QCoreApplication.translate("TeamKinds", str(TEAM_KINDS[kind]))


def day_name(cycle: Cycle, day: DayId) -> str:
    """Return a day's full name: ``Monday`` for ``Mon``, and its id where it has another one."""
    weekday = cycle.days[cycle.position(day)].weekday
    if weekday and day in (weekday, DAYS[weekday]):
        return QCoreApplication.translate("Days", str(DAYS[weekday]))
    return str(day)


def spoken_time(cycle: Cycle, span: Span) -> str:
    """Return a piece of a day as it is read aloud: ``Monday, 10:05 to 11:20``."""
    return QCoreApplication.translate("Timetable", "{day}, {start} to {end}").format(
        day=day_name(cycle, span.day), start=clock(span.start), end=clock(span.end)
    )


def seats_text(taken: int, seats: int) -> str:
    """Return ``24 of 28 seats``."""
    text = QCoreApplication.translate("Seats", "{taken} of {seats} seats")
    return text.format(taken=taken, seats=seats)
