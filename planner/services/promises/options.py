"""What a gap may be filled with, in the words of one school."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from planner.domain.activity import Kind
from planner.domain.language import say
from planner.domain.rule import Window
from planner.domain.rules.advisory_first import AdvisoryFirst
from planner.domain.rules.anchor_adult import AnchorAdult
from planner.domain.rules.balanced_sections import BalancedSections
from planner.domain.rules.data_meeting import DataMeeting
from planner.domain.rules.full_table import FullTable
from planner.domain.rules.instructional_minutes import InstructionalMinutes
from planner.domain.rules.online_time import OnlineTime

if TYPE_CHECKING:
    from planner.domain.school import School


class Form(StrEnum):
    """How a gap is filled in."""

    NUMBER = "number"
    YES_NO = "yes/no"
    CHOICE = "choice"
    CHOICES = "choices"
    TIME = "time"
    PAIRS = "pairs"


@dataclass(frozen=True, slots=True)
class Option:
    """One value as the table has it, and how it is told."""

    value: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """How a gap is filled in, and with what.

    Attributes:
        options: what may be chosen; one with a blank value means the default.
        own: whether a word of one's own may be written instead.

    """

    form: Form
    options: tuple[Option, ...] = ()
    own: bool = False


def offer(school: School, code: str, name: str, unit: str) -> Offer:
    """Return how one parameter of a kind of rule is filled in that is not a number."""
    return _BY_UNIT.get(unit, _words)(school, code, name)


def plurals() -> dict[Kind, str]:
    """Return what sessions of each kind are called."""
    return {
        Kind.CLASS: say("classes"),
        Kind.SMALL_GROUP: say("small groups"),
        Kind.STATION: say("stations"),
        Kind.ONLINE: say("online sessions"),
        Kind.ADVISORY: say("advisories"),
        Kind.MEETING: say("meetings"),
        Kind.DATA_MEETING: say("data meetings"),
        Kind.REHEARSAL: say("lesson rehearsals"),
        Kind.OBSERVATION: say("observations"),
        Kind.TALK: say("coaching talks"),
        Kind.VISIT: say("peer visits"),
        Kind.PLANNING: say("planning time"),
        Kind.DUTY: say("duties"),
    }


def role_name(school: School, word: str) -> str:
    """Return the name of a role within a sentence."""
    role = school.role.get(word)  # type: ignore[call-overload]  # ids are texts
    return role.title.lower() if role else school.called(word)


def _yes_no(_school: School, _code: str, _name: str) -> Offer:
    return Offer(form=Form.YES_NO, options=(Option("yes", say("yes")), Option("no", say("no"))))


def _rooms(school: School, _code: str, _name: str) -> Offer:
    kinds = dict.fromkeys(room.kind for room in school.rooms)
    options = (
        Option("", say("no room is needed")),
        *(Option(f"kind:{kind}", say("any room of the kind {kind}", kind=kind)) for kind in kinds),
        *(Option(room.id, room.name or room.id) for room in school.rooms),
    )
    return Offer(form=Form.CHOICES, options=options)


def _days(school: School, _code: str, _name: str) -> Offer:
    days = (Option(day, day) for day in school.cycle.day_ids)
    return Offer(form=Form.CHOICES, options=(Option("", say("any day")), *days))


def _day(school: School, code: str, _name: str) -> Offer:
    if code == DataMeeting.code:
        tests = (Option(day, say("its {day} assessment", day=day)) for day in school.cycle.day_ids)
        options = (Option("", say("each of its assessments")), *tests)
    else:
        days = (Option(day, day) for day in school.cycle.day_ids)
        options = (Option("", say("every day")), *days)
    return Offer(form=Form.CHOICE, options=options)


def _time(_school: School, code: str, _name: str) -> Offer:
    blank = (Option("", say("at any time of the day")),) if code == FullTable.code else ()
    return Offer(form=Form.TIME, options=blank)


def _windows(_school: School, code: str, _name: str) -> Offer:
    if code == OnlineTime.code:
        told = {Window.DAY: say("a day"), Window.WEEK: say("a week")}
    else:
        told = {
            Window.DAY: say("every day"),
            Window.WEEK: say("every week"),
            Window.TWO_WEEKS: say("in two weeks"),
        }
    return Offer(form=Form.CHOICE, options=tuple(Option(one.value, told[one]) for one in told))


def _words(_school: School, code: str, _name: str) -> Offer:
    if code == FullTable.code:
        options = (
            Option("students", say("its students")),
            Option("room", say("in its rooms")),
        )
        return Offer(form=Form.CHOICE, options=options)
    purposes = (
        Option("planning", say("plans together")),
        Option("rehearsal", say("rehearses lessons together")),
        Option("leadership", say("meets as the leadership team")),
    )
    return Offer(form=Form.CHOICE, options=purposes, own=True)


def _kind(_school: School, code: str, _name: str) -> Offer:
    any_kind = say("all teaching and advisory") if code == AnchorAdult.code else say("sessions")
    options = (
        Option("", any_kind),
        *(Option(kind.value, told) for kind, told in plurals().items()),
    )
    return Offer(form=Form.CHOICE, options=options)


def _kinds(_school: School, _code: str, _name: str) -> Offer:
    options = (Option(kind.value, told) for kind, told in plurals().items())
    return Offer(form=Form.CHOICES, options=(Option("", say("nothing")), *options))


def _people(school: School) -> Iterator[Option]:
    yield from (Option(person.id, person.name) for person in school.people)


def _roles(school: School) -> Iterator[Option]:
    for role in school.roles:
        if any(person.role == role.id for person in school.people):
            yield Option(role.id, say("one {role}", role=role.title.lower()))


def _person(school: School, code: str, _name: str) -> Offer:
    blank = (Option("", say("the same adult")),) if code == AdvisoryFirst.code else ()
    return Offer(form=Form.CHOICE, options=(*blank, *_people(school)))


def _role_or_person(school: School, _code: str, _name: str) -> Offer:
    some = Option("", say("some one adult"))
    return Offer(form=Form.CHOICE, options=(some, *_roles(school), *_people(school)))


def _who_steps_in(school: School, _code: str, _name: str) -> Offer:
    options = (
        Option("", say("somebody else")),
        Option("teachers", say("one of those who teach")),
        *_roles(school),
        *(Option(team.id, say("one of {team}", team=team.name)) for team in school.teams),
        *_people(school),
    )
    return Offer(form=Form.CHOICES, options=options)


def _campus(school: School, _code: str, _name: str) -> Offer:
    campuses = (Option(campus.id, campus.name or campus.id) for campus in school.campuses)
    return Offer(form=Form.CHOICE, options=(Option("", say("some campus")), *campuses))


def _attribute(school: School, code: str, _name: str) -> Offer:
    words = _sorted(word for student in school.students for word in student.attributes)
    options = [Option(word, word) for word in words]
    if code == BalancedSections.code:
        grades = _sorted(student.grade for student in school.students)
        told = (
            Option(f"grade:{one}", say("students of grade {grade}", grade=one)) for one in grades
        )
        options = [Option("", say("all students")), *options, *told]
    return Offer(form=Form.CHOICE, options=tuple(options), own=True)


def _role(school: School, _code: str, _name: str) -> Offer:
    words = _sorted(need.role for activity in school.activities for need in activity.staff)
    options = tuple(Option(word, role_name(school, word)) for word in words)
    return Offer(form=Form.CHOICE, options=options, own=True)


def _subject(school: School, code: str, _name: str) -> Offer:
    every = code == InstructionalMinutes.code
    blank = say("instruction in all subjects") if every else say("all its classes")
    departments = _sorted(course.department for course in school.courses)
    options = (
        Option("", blank),
        *(Option(word, word) for word in departments),
        *(Option(course.id, course.name) for course in school.courses),
    )
    return Offer(form=Form.CHOICE, options=options)


def _group(school: School, _code: str, _name: str) -> Offer:
    groups = (Option(group.id, group.name) for group in school.groups)
    same = Option("", say("the house of the same name"))
    return Offer(form=Form.CHOICE, options=(same, *groups))


def _split(school: School, _code: str, _name: str) -> Offer:
    splits = _sorted(group.split or "" for group in school.groups)
    options = (Option(split, say("those of {split}", split=split)) for split in splits)
    return Offer(form=Form.CHOICE, options=(Option("", say("all parts")), *options))


def _pairs(school: School, _code: str, _name: str) -> Offer:
    words = _sorted(word for person in school.people for word in person.attributes)
    known = tuple(dict.fromkeys(("veteran", "novice", *words)))
    return Offer(form=Form.PAIRS, options=tuple(Option(one, one) for one in known), own=True)


def _sorted(found: Iterable[str]) -> list[str]:
    """Return each word once."""
    return sorted({word for word in found if word})


_BY_UNIT: dict[str, Callable[[School, str, str], Offer]] = {
    "yes/no": _yes_no,
    "room": _rooms,
    "days": _days,
    "day": _day,
    "time": _time,
    "day, week or two-weeks": _windows,
    "day or week": _windows,
    "kind": _kind,
    "kinds": _kinds,
    "person": _person,
    "people": _who_steps_in,
    "role or person": _role_or_person,
    "campus": _campus,
    "attribute": _attribute,
    "role": _role,
    "department or course": _subject,
    "group": _group,
    "split": _split,
    "attribute:number": _pairs,
}
