"""Blank rosters for small groups, to be filled in each time the students are grouped anew."""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.timetable import Entry
from planner.domain.activity import Activity, Kind
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
TITLE = "Small-group rosters"
LEAST, MOST = 10, 12
"""Blank names of a roster; a group that is larger gets as many as it has students."""


def make(view: View) -> Report | None:
    """Return a roster for each small group and station with an adult."""
    sections = tuple(
        _section(view, activity, entries)
        for activity in view.school.activities
        if activity.kind in (Kind.SMALL_GROUP, Kind.STATION) and activity.groups
        for entries in [[e for e in view.timetable.entries if e.session.activity == activity.id]]
        if entries and any(entry.placement.people for entry in entries)
    )
    if not sections:
        return None
    name, note = Column(title="Student", narrowest=34), Column(title="Note", narrowest=20)
    number = numbers("No.")
    return Report(
        code=CODE,
        title=TITLE,
        purpose="A blank list of students for each small group",
        explanation=(
            "For regrouping from week to week: who comes to which small group. The times stay as "
            "they are."
        ),
        columns=(*number, name, note, *number, name, note),
        sections=sections,
    )


def _section(view: View, activity: Activity, entries: list[Entry]) -> Section:
    size = sum(view.school.group[group].size for group in activity.groups)
    adults = view.people(p for entry in entries for p in entry.placement.people)
    rooms = ", ".join(filter(None, dict.fromkeys(view.room_name(e) for e in entries)))
    parts = (view.groups(activity.groups), count(size, "student"), rooms, view.when(entries))
    return Section(
        heading=f"{activity.name} with {adults}",
        note=" · ".join(filter(None, parts)),
        rows=tuple(_rows(activity, max(LEAST, min(MOST, size), size))),
    )


def _rows(activity: Activity, names: int) -> Iterator[Row]:
    half = -(-names // 2)
    blank = (Cell("", Style.BLANK), Cell("", Style.BLANK))
    for number in range(1, half + 1):
        second = number + half
        right = (Cell(second), *blank) if second <= names else (Cell(), Cell(), Cell())
        yield Row(cells=(Cell(number), *blank, *right), about=(activity.id, *activity.groups))
