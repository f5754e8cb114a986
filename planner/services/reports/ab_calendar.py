"""The calendar of half classes: who is in a room, who is at a lab seat, who is at home."""

from __future__ import annotations

from collections.abc import Sequence

from planner.check.timetable import Entry
from planner.domain.activity import Kind, LinkKind, Pattern
from planner.domain.ids import DayId, GroupId
from planner.domain.places import Group
from planner.services.reports.report import (
    Cell,
    Column,
    Report,
    Row,
    Section,
    numbers,
    strong,
)
from planner.services.reports.view import View, times

CODE = "a-b-calendar"
TITLE = "A-B calendar"
ALTERNATING = frozenset({Pattern.AB_A, Pattern.AB_B})


def make(view: View) -> Report | None:
    """Return a row for each group that takes turns between its class and working online."""
    groups = _groups(view)
    rows = tuple(row for group in groups if (row := _row(view, group)))
    if not rows:
        return None
    days = (Column(title=day, widest=26, even=True) for day in view.cycle.day_ids)
    return Report(
        code=CODE,
        title=TITLE,
        purpose="Who is in class, in the lab or at home on which day",
        explanation=(
            "For groups that take turns: in a class with a teacher, online in a room at school, or "
            "online at home. The numbers are minutes of an average week; halves of one class are "
            "treated alike if they have the same minutes in class."
        ),
        columns=(
            Column(title="Group", widest=26),
            *numbers("Students"),
            *days,
            *numbers("In class", "Online at school", "At home"),
        ),
        sections=(Section(rows=rows),),
    )


def _groups(view: View) -> list[Group]:
    """Return the groups named by activities that alternate by pattern or by a link."""
    linked = {
        activity
        for link in view.school.links
        if link.kind is LinkKind.ALTERNATE
        for activity in link.activities
    }
    named: set[GroupId] = set()
    for activity in view.school.activities:
        if activity.id in linked or activity.pattern in ALTERNATING:
            named.update(activity.groups)
    return [group for group in view.school.groups if group.id in named]


def _row(view: View, group: Group) -> Row | None:
    entries = [e for e in view.timetable.of_group(group.id) if e.session.kind in PLACES]
    if not entries:
        return None
    return Row(
        cells=(
            strong(group.name),
            Cell(group.size),
            *(_day(view, entries, day) for day in view.cycle.day_ids),
            *(
                Cell(view.minutes(e for e in entries if place(e) == name))
                for name in ("in class", "at school", "at home")
            ),
        ),
        about=(group.id,),
        sessions=tuple(dict.fromkeys(entry.session.id for entry in entries)),
    )


PLACES = frozenset({Kind.CLASS, Kind.ONLINE, Kind.SMALL_GROUP, Kind.STATION})


def place(entry: Entry) -> str:
    """Return where students are: ``in class``, online ``at school``, or ``at home``."""
    if entry.session.kind is not Kind.ONLINE:
        return "in class"
    return "at school" if entry.placement.room else "at home"


def _day(view: View, entries: Sequence[Entry], day: DayId) -> Cell:
    found = [entry for entry in entries if entry.span.day == day]
    if not found:
        return Cell()
    lines = (f"{times(e)} {e.session.name}: {view.room_name(e) or place(e)}" for e in found)
    online = any(entry.session.kind is Kind.ONLINE for entry in found)
    return Cell("\n".join(lines), kind=Kind.ONLINE if online else Kind.CLASS)
