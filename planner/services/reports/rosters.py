"""Blank rosters for small groups, to be filled in each time the students are grouped anew."""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.timetable import Entry
from planner.domain.activity import Kind
from planner.domain.ids import GroupId
from planner.domain.language import mark, say, say_marked
from planner.domain.words import count
from planner.services.reports.report import (
    Cell,
    Column,
    Report,
    Row,
    Section,
    Style,
    numbers,
)
from planner.services.reports.view import View

CODE = "small-group-rosters"
TITLE = mark("Small-group rosters")
LEAST = 10
"""Blank names of a roster; a larger group gets as many as it has students."""


def make(view: View) -> Report | None:
    """Return a roster for each group that works with an adult in small groups or at stations."""
    sections = tuple(
        _section(view, groups, entries) for groups, entries in _small_groups(view).items()
    )
    if not sections:
        return None
    name, note = Column(title=say("Student"), narrowest=34), Column(title=say("Note"), narrowest=20)
    number = numbers(say("No."))
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("A blank list of students for each small group"),
        explanation=(
            say(
                "For regrouping from week to week: who comes to which small group. The "
                "times stay as they are."
            )
        ),
        columns=(*number, name, note, *number, name, note),
        sections=sections,
    )


def _small_groups(view: View) -> dict[tuple[GroupId, ...], list[Entry]]:
    """Return what each small group attends with an adult."""
    found: dict[tuple[GroupId, ...], list[Entry]] = {}
    for entry in view.timetable.entries:
        small = entry.session.kind in (Kind.SMALL_GROUP, Kind.STATION)
        if small and entry.session.groups and entry.placement.people:
            found.setdefault(entry.session.groups, []).append(entry)
    return found


def _section(view: View, groups: tuple[GroupId, ...], entries: list[Entry]) -> Section:
    size = sum(view.school.group[group].size for group in groups)
    by_session: dict[tuple[str, str, str], list[Entry]] = {}
    for entry in entries:
        adults = view.people(entry.placement.people)
        by_session.setdefault((entry.session.name, adults, view.room_name(entry)), []).append(entry)
    told = (
        say("{name} with {adults}", name=name, adults=adults)
        + (f" ({room})" if room else "")
        + f": {view.when(found)}"
        for (name, adults, room), found in by_session.items()
    )
    return Section(
        heading=f"{view.groups(groups)}: {count(size, 'student')}",
        note="\n".join(told),
        rows=tuple(_rows(groups, max(LEAST, size))),
    )


def _rows(groups: tuple[GroupId, ...], names: int) -> Iterator[Row]:
    half = -(-names // 2)
    blank = (Cell("", Style.BLANK), Cell("", Style.BLANK))
    for number in range(1, half + 1):
        second = number + half
        right = (Cell(second), *blank) if second <= names else (Cell(), Cell(), Cell())
        yield Row(cells=(Cell(number), *blank, *right), about=groups)
