"""A student group's day: what comes after what, with which adults, where, and how much online."""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.timetable import Entry
from planner.domain.activity import Kind
from planner.domain.ids import DayId
from planner.domain.language import mark, say, say_marked
from planner.domain.places import Group
from planner.domain.words import count
from planner.services.reports.report import (
    Cell,
    Column,
    ColumnKind,
    Report,
    Row,
    Section,
    quiet,
    strong,
)
from planner.services.reports.view import View, times

CODE = "group-days"
TITLE = mark("Group days")

Day = tuple[Entry, ...]
Looks = tuple[tuple[object, ...], ...]


def make(view: View) -> Report | None:
    """Return a section for each group; days that are alike are told once."""
    sections = tuple(_sections(view))
    if not sections:
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("The day of every group of students, with its adults and rooms"),
        explanation=(
            say(
                "What each group attends one after the other, itself or as part of a "
                "larger group. Days that are alike are told once. Times online are "
                "named with their minutes."
            )
        ),
        columns=(
            Column(title=say("Days"), widest=22),
            Column(title=say("Time"), kind=ColumnKind.TIME),
            Column(title=say("What"), widest=36),
            Column(title=say("Adults"), widest=44),
            Column(title=say("Where"), widest=34),
        ),
        sections=sections,
    )


def groups_of(view: View) -> tuple[Group, ...]:
    """Return the groups that nothing divides further, as far as anything is placed for them."""
    parents = {group.parent for group in view.school.groups}
    return tuple(g for g in view.school.groups if g.id not in parents and view.attended(g.id))


def online_minutes(view: View, group: Group) -> int:
    """Return the minutes online in an average week."""
    return view.minutes(e for e in view.attended(group.id) if e.session.kind is Kind.ONLINE)


def _sections(view: View) -> Iterator[Section]:
    for group in groups_of(view):
        parts = [say("grade {grade}", grade=group.grade)] if group.grade else []
        parts.append(count(group.size, "student"))
        online = online_minutes(view, group)
        if online:
            parts.append(say("{online} minutes online a week", online=online))
        yield Section(heading=f"{group.name}: {', '.join(parts)}", rows=tuple(_rows(view, group)))


def _rows(view: View, group: Group) -> Iterator[Row]:
    alike: dict[Looks, list[tuple[DayId, Day]]] = {}
    attended = view.attended(group.id)
    for day in view.cycle.day_ids:
        found = tuple(entry for entry in attended if entry.span.day == day)
        alike.setdefault(tuple(map(_looks, found)), []).append((day, found))
    for days in alike.values():
        named = view.days(day for day, _ in days)
        entries = days[0][1]
        if not entries:
            text = say("off site") if days[0][0] in _away(view, group) else say("nothing")
            cells = (strong(named), Cell(), quiet(text), Cell(), Cell())
            yield Row(cells=cells, about=(group.id,))
        for number, entry in enumerate(entries):
            yield _row(view, group, entry, "" if number else named)


def _away(view: View, group: Group) -> frozenset[DayId]:
    line = (group.id, *view.school.ancestors(group.id))
    return frozenset(day for one in line for day in view.school.group[one].off_site_days)


def _looks(entry: Entry) -> tuple[object, ...]:
    place = entry.placement
    return (entry.session.name, entry.span.start, entry.span.end, place.people, place.room)


def _row(view: View, group: Group, entry: Entry, days: str) -> Row:
    adults = view.people(entry.placement.people)
    return Row(
        cells=(
            strong(days),
            Cell(times(entry)),
            Cell(entry.session.name, kind=entry.session.kind),
            Cell(adults) if adults else quiet(say("no adult")),
            Cell(_where(view, entry)),
        ),
        about=(group.id,),
        sessions=(entry.session.id,),
    )


def _where(view: View, entry: Entry) -> str:
    """Return the room; of time online also that, and for how many minutes."""
    if entry.session.kind is not Kind.ONLINE:
        return view.room_name(entry)
    return say(
        "{room_name}, online {minutes} minutes",
        room_name=view.room_name(entry) or say("at home"),
        minutes=entry.span.minutes,
    )
