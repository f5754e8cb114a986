"""If somebody is absent: who could cover each of their classes, and what promise that breaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.check.timetable import Entry
from planner.domain.activity import TEACHING, TEAM_TIME, Kind
from planner.domain.ids import PersonId
from planner.domain.language import mark, say, say_marked
from planner.domain.people import Family, Person
from planner.domain.rules.coverage_reserve import CoverageReserve
from planner.domain.week import Span
from planner.services.reports.report import (
    Cell,
    Column,
    Report,
    Row,
    Section,
    Style,
    numbers,
    strong,
)
from planner.services.reports.view import View

CODE = "coverage"
TITLE = mark("Coverage")
SHOWN = 3
"""People named for each class, in the order in which they are asked."""

ORDER = (Family.TRAINING, Family.SUPPORT, Family.COLLABORATING, Family.LEADER)
"""Whose role is asked first, among people who are equally free."""

INTERRUPTED: dict[Kind, str] = {
    Kind.PLANNING: mark("own planning"),
    Kind.OBSERVATION: mark("an observation"),
    Kind.TALK: mark("a coaching talk"),
    Kind.SMALL_GROUP: mark("a small group"),
}
"""What somebody may be called away from, and how that is told."""


def make(view: View) -> Report | None:
    """Return a section for everybody who teaches."""
    spares = _Spares(view)
    sections = tuple(
        section for person in view.school.people if (section := _section(view, spares, person)).rows
    )
    if not sections:
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("Who can cover the classes of somebody who is absent"),
        explanation=(
            say(
                "For each class of an absent adult: who is left in it, who is free "
                "then and who could be called away, in the order in which they are "
                "asked: the school's own order where it promises a reserve, or else "
                "the free before the called away, trainees and support staff first. "
                "Whoever is called away loses what stands in brackets."
            )
        ),
        columns=(
            Column(title=say("Class"), widest=32),
            Column(title=say("When"), widest=30),
            *numbers(say("Students")),
            Column(title=say("Also in it"), widest=26),
            *(
                Column(title=say("Choice {number}", number=number), widest=30)
                for number in range(1, SHOWN + 1)
            ),
            Column(title=say("Promises at risk"), widest=44),
        ),
        sections=sections,
    )


def _section(view: View, spares: _Spares, person: Person) -> Section:
    entries = view.timetable.of_person(person.id)
    by_time: dict[tuple[str, int, int], list[Entry]] = {}
    for entry in entries:
        if entry.session.kind in TEACHING and view.has_students(entry.session):
            key = (entry.session.name, entry.span.start, entry.span.end)
            by_time.setdefault(key, []).append(entry)
    rows = tuple(row for found in by_time.values() for row in _rows(view, spares, person, found))
    lost = [e for e in entries if e.session.kind in TEAM_TIME]
    note = "; ".join(dict.fromkeys(f"{e.session.name} ({e.span})" for e in lost))
    return Section(
        heading=say("{person}, {role}, is absent", person=person.name, role=view.role(person.id)),
        note=say("Team time without {person}: {note}.", person=person.name, note=note)
        if note
        else "",
        rows=rows,
    )


Choice = tuple[int, int, int, PersonId, str]
"""Whether called away, place of the family and place in the tables; who; from what."""


def _rows(view: View, spares: _Spares, absent: Person, entries: Sequence[Entry]) -> Iterator[Row]:
    alike: dict[tuple[str, ...], tuple[list[Entry], list[Choice]]] = {}
    reserve = _reserve(view, absent.id)
    for entry in entries:
        choices = spares.first(reserve, absent.id, entry.span)
        key = tuple(f"{person} {lost}" for *_, person, lost in choices)
        alike.setdefault(key, ([], choices))[0].append(entry)
    for found, choices in alike.values():
        yield _row(view, absent, found, choices)


def _row(view: View, absent: Person, entries: Sequence[Entry], choices: list[Choice]) -> Row:
    session = entries[0].session
    left = [p for p in dict.fromkeys(entries[0].placement.people) if p != absent.id]
    cells = [Cell(_named(view, choice)) for choice in choices]
    if not cells:
        cells = [Cell(say("nobody"), Style.BROKEN if not left else Style.PLAIN)]
    lost = dict.fromkeys(lost for *_, lost in choices if lost)
    risk = say("none") if choices and not choices[0][-1] else ", ".join(lost)
    if not choices and not left:
        risk = say("the class has no adult")
    return Row(
        cells=(
            strong(session.name),
            Cell(view.when(entries)),
            Cell(view.students(session)),
            Cell(view.people(left)),
            *cells,
            *(Cell() for _ in range(SHOWN - len(cells))),
            Cell(risk),
        ),
        about=(absent.id, *(person for *_, person, _ in choices)),
        sessions=tuple(dict.fromkeys(entry.session.id for entry in entries)),
    )


def _named(view: View, choice: Choice) -> str:
    *_, person, lost = choice
    return f"{view.person(person)} ({lost})" if lost else view.person(person)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserve:
    """Who is asked, in this order, and what they may be called away from."""

    people: tuple[PersonId, ...]
    calls_from: frozenset[Kind]
    in_order: bool
    """Whether the order is the school's own; otherwise trainees and support staff come first."""


def _reserve(view: View, absent: PersonId) -> Reserve:
    """Return the reserve that a rule keeps for somebody, or else everybody at the school."""
    for rule in view.rules(CoverageReserve):
        if absent in rule.people:
            people = rule.coverers(view.school)
            return Reserve(people=people, calls_from=rule.calls_from, in_order=bool(rule.by))
    everybody = tuple(view.school.person)
    return Reserve(people=everybody, calls_from=frozenset(INTERRUPTED), in_order=False)


class _Spares:
    """Who could cover what at each time; it is the same for all classes of that time."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._known: dict[tuple[Reserve, Span], list[Choice]] = {}

    def first(self, reserve: Reserve, absent: PersonId, span: Span) -> list[Choice]:
        """Return the first choices when somebody is absent."""
        known = self._known.get((reserve, span))
        if known is None:
            known = sorted(_choices(self._view, reserve, span))
            self._known[reserve, span] = known
        return [one for one in known[: SHOWN + 1] if one[3] != absent][:SHOWN]


def _choices(view: View, reserve: Reserve, span: Span) -> Iterator[Choice]:
    for number, identifier in enumerate(reserve.people):
        person = view.school.person[identifier]
        if any(map(span.overlaps, person.unavailable)):
            continue
        busy = _busy(view, identifier, span)
        if all(other.session.kind in reserve.calls_from for other in busy):
            lost = " and ".join(dict.fromkeys(_told(other) for other in busy))
            family = 0 if reserve.in_order else _place(view, person)
            called = 0 if reserve.in_order else int(bool(busy))
            yield (called, family, number, identifier, lost)


def _place(view: View, person: Person) -> int:
    role = view.school.role.get(person.role)
    return ORDER.index(role.family) if role else len(ORDER)


def _told(entry: Entry) -> str:
    return say_marked(INTERRUPTED.get(entry.session.kind, entry.session.name))


def _busy(view: View, person: PersonId, span: Span) -> list[Entry]:
    return [e for e in view.timetable.of_person(person, span.day) if e.span.overlaps(span)]
