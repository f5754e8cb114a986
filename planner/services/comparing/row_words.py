"""What is different in a row of a table, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from planner.domain.activity import RoomNeed, StaffNeed
from planner.domain.clock import time_of_day
from planner.domain.language import mark, say, say_marked
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.rules import CATALOGUE
from planner.domain.school import School
from planner.domain.week import Cycle
from planner.domain.words import listed
from planner.services.comparing.difference import RowChange
from planner.services.typed_times import shown_times

Told = tuple[str, str, str, str]
"""A name, how it was, how it is, and a sentence."""

IDS = frozenset(
    (
        *("activities", "activity", "coach", "coachee", "course", "destination", "groups"),
        *("home_room", "instead_of", "leader", "members", "open_to", "optional", "origin"),
        *("parent", "parts", "people", "person", "room", "rooms", "student", "students", "team"),
    )
)
"""The fields that hold the ids of something with a name."""

TIMES = frozenset({"start", "end"})
"""The fields that hold minutes since midnight."""

SINGLE_NAMES = {
    "name": mark("The school's name"),
    "attribution": mark("The school's attribution"),
    "rule_set": mark("The rule set"),
    "grain": mark("The grain of meetings (minutes)"),
    "first_day": mark("The first day of school"),
    "last_day": mark("The last day of school"),
    "time_zone": mark("The time zone"),
    "days_follow": mark("How days follow each other"),
    "cycle": mark("The days and bell times"),
}
MOST = 8


def row_sentence(a: Project, b: Project, change: RowChange) -> Told:
    """Tell of a row of one of the school's tables."""
    if change.table == "school":
        return _single(change)
    school = b.school if change.after is not None else a.school
    row: Any = change.after if change.after is not None else change.before
    name = f"{row_name(school, row)} ({change.table.replace('_', ' ')})"
    if change.before is None:
        return name, "", "new", say("{name} is new.", name=name)
    if change.after is None:
        return name, "there", "", say("{name} is left out.", name=name)
    return _changed(name, dict(_values(a.school, change.before)), dict(_values(school, row)))


def rule_sentence(a: Project, b: Project, change: RowChange) -> Told:
    """Tell of a row of the rules."""
    statement = change.after if change.after is not None else change.before
    school = b.school if change.after is not None else a.school
    if not isinstance(statement, Statement):
        raise TypeError(
            say("A row of the rules is a statement, not {statement!r}.", statement=statement)
        )
    name = _rule_name(school, statement)
    if change.before is None:
        terms = _terms(statement)
        return name, "", terms, say("{name} is new: {terms}.", name=name, terms=terms)
    if change.after is None:
        return (
            name,
            _terms(statement),
            "",
            say("{name} is left out; it was {terms}.", name=name, terms=_terms(statement)),
        )
    return _changed(name, dict(_terms_of(change.before)), dict(_terms_of(statement)))


def row_name(school: School, row: Any) -> str:  # noqa: ANN401 - a row of any table
    """Return what a row is about: its name, or the names of those it joins."""
    if getattr(row, "name", ""):
        return str(row.name)
    words = [
        _text(school, field, getattr(row, field))
        for field in ("coach", "coachee", "student", "students", "team", "activity", "course")
        if getattr(row, field, None)
    ]
    places = ("first", "origin", "destination", "day")
    words += [str(getattr(row, field)) for field in places if getattr(row, field, None)]
    words += (
        [say("session {session}", session=row.session)] if getattr(row, "session", None) else []
    )
    words += [str(row.promised)] if getattr(row, "promised", None) else []
    return ", ".join(words) or str(getattr(row, "id", getattr(row, "topic", row)))


def _single(change: RowChange) -> Told:
    name = say_marked(SINGLE_NAMES[str(change.key[0])])
    if isinstance(change.before, Cycle) and isinstance(change.after, Cycle):
        return (
            name,
            "",
            "",
            say(
                "{name} are not the same{bells}.",
                name=name,
                bells=_bells(change.before, change.after),
            ),
        )
    before, after = (str(one or say("nothing")) for one in (change.before, change.after))
    return (
        name,
        before,
        after,
        say("{name} is {after} instead of {before}.", name=name, after=after, before=before),
    )


def _bells(before: Cycle, after: Cycle) -> str:
    """Return which days have other bell times."""
    days = dict.fromkeys((*before.day_ids, *after.day_ids))
    known = frozenset(before.day_ids) & frozenset(after.day_ids)
    other = [d for d in days if d not in known or before.blocks(d) != after.blocks(d)]
    return f": {listed(list(other), most=MOST)}" if other else ""


def _changed(name: str, before: dict[str, str], after: dict[str, str]) -> Told:
    names = [one for one in dict.fromkeys((*before, *after)) if before.get(one) != after.get(one)]
    was = "; ".join(f"{one} {before.get(one) or say('nothing')}" for one in names)
    now = "; ".join(f"{one} {after.get(one) or say('nothing')}" for one in names)
    parts = [
        say(
            "{one} is {get} instead of {get2}",
            one=one,
            get=after.get(one) or say("nothing"),
            get2=before.get(one) or say("nothing"),
        )
        for one in names
    ]
    return name, was, now, f"{name}: {', '.join(parts)}."


def _values(school: School, row: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - any row
    for field in fields(row):
        value = getattr(row, field.name)
        timed = field.name in TIMES and isinstance(value, int)
        told = time_of_day(value) if timed else _text(school, field.name, value)
        yield field.name.replace("_", " "), told


def _text(school: School, field: str, value: object) -> str:
    if value is None or value in ((), ""):
        return say("nothing")
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    if isinstance(value, tuple):
        return listed([_text(school, field, one) for one in value], most=MOST)
    if isinstance(value, StaffNeed):
        return _need(school, value)
    if isinstance(value, RoomNeed):
        return (
            _text(school, "rooms", value.rooms)
            if value.rooms
            else say("any {kind}", kind=value.kind)
        )
    return school.called(str(value)) if field in IDS else str(value)


def _need(school: School, need: StaffNeed) -> str:
    people = listed([school.called(person) for person in need.people], joint="or", most=MOST)
    if need.fixed:
        return f"{need.role} {people.replace(' or ', ' and ')}"
    return say(
        "{role} {least} to {most} of {people}",
        role=need.role,
        least=need.least,
        most=need.most,
        people=people,
    )


def _rule_name(school: School, statement: Statement) -> str:
    kind = CATALOGUE.get(statement.code)
    title = kind.title if kind else statement.code
    about = listed([school.called(word) for word in statement.about], most=MOST)
    return f"{title} ({about})" if about else title


def _terms_of(statement: object) -> Iterator[tuple[str, str]]:
    if isinstance(statement, Statement):
        for name, value in statement.parameters:
            told = shown_times(value.replace("|", ", "))
            yield name.replace("_", " "), told or say("nothing")
        yield "strength", _strength(statement)
        if statement.off and statement.reason:
            yield "reason", statement.reason
        if statement.source:
            yield "source", statement.source


def _strength(statement: Statement) -> str:
    if statement.off:
        return say("off")
    weight = statement.weight
    return (
        say("promised") if weight is None else say("preferred with weight {weight}", weight=weight)
    )


def _terms(statement: Statement) -> str:
    return ", ".join(
        value if name == "strength" else f"{name} {value}"
        for name, value in _terms_of(statement)
        if name != "source"
    )
