"""How many adults a group of students meets, against the cap, and who is its anchor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from planner.check.timetable import Entry
from planner.domain.ids import PersonId
from planner.domain.language import mark, say, say_marked
from planner.domain.places import Group
from planner.domain.rules.adults_per_group import AdultsPerGroup
from planner.services.reports.group_days import groups_of, online_minutes
from planner.services.reports.report import (
    Cell,
    Column,
    Report,
    Row,
    Section,
    marked,
    numbers,
    strong,
    texts,
)
from planner.services.reports.view import View

CODE = "adults-of-groups"
TITLE = mark("Adults of groups")


def make(view: View) -> Report | None:
    """Return a row for each group."""
    rows = tuple(_row(view, group) for group in groups_of(view))
    if not rows:
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("How many adults each group of students meets, and its anchor"),
        explanation=(
            say(
                "Different adults on the staff of what the group attends, on its "
                "fullest day and in its fullest week. The anchor is the adult with the "
                "most minutes in an average week."
            )
        ),
        columns=(
            *texts(say("Group")),
            *numbers(say("Students"), say("Adults a day"), say("Adults a week"), say("At most")),
            *texts(say("Anchor")),
            *numbers(say("Minutes with the anchor"), say("Online minutes")),
            Column(title=say("Everybody"), widest=60),
        ),
        sections=(Section(rows=rows),),
    )


def _row(view: View, group: Group) -> Row:
    entries = view.attended(group.id)
    a_day = max(len(_adults(entries, (day,))) for day in view.cycle.day_ids)
    a_week = max(len(_adults(entries, week)) for week in view.cycle.weeks)
    cap = _cap(view, group)
    minutes: Counter[PersonId] = Counter()
    for person in _adults(entries, view.cycle.day_ids):
        minutes[person] = view.minutes(e for e in entries if person in e.placement.people)
    anchor, most = minutes.most_common(1)[0] if minutes else (None, 0)
    return Row(
        cells=(
            strong(group.name),
            Cell(group.size),
            Cell(a_day),
            marked(a_week, kept=cap is None or a_week <= cap),
            Cell() if cap is None else Cell(cap),
            Cell(view.person(anchor) if anchor else say("nobody")),
            Cell(most),
            Cell(online_minutes(view, group)),
            Cell(view.people(person for person, _ in minutes.most_common())),
        ),
        about=(group.id,),
    )


def _adults(entries: Iterable[Entry], days: Iterable[str]) -> list[PersonId]:
    chosen = set(days)
    people = (p for e in entries if e.span.day in chosen for p in e.placement.people)
    return list(dict.fromkeys(people))


def _cap(view: View, group: Group) -> int | None:
    """Return the strictest cap on the group or on a larger one that it is part of."""
    line = (group.id, *view.school.ancestors(group.id))
    return min((r.week_max for r in view.rules(AdultsPerGroup) if r.group in line), default=None)
