"""The calendar of off-site days: which group works elsewhere on which day, and who is left."""

from __future__ import annotations

from planner.domain import words
from planner.domain.ids import DayId
from planner.domain.language import mark, say, say_marked
from planner.domain.places import Group
from planner.services.reports.report import (
    Cell,
    Column,
    ColumnKind,
    Report,
    Row,
    Section,
    Style,
    numbers,
    strong,
)
from planner.services.reports.view import View

CODE = "work-study"
TITLE = mark("Work-study calendar")


def make(view: View) -> Report | None:
    """Return a row for each group with off-site days, and the students who are in."""
    away = [group for group in view.school.groups if group.off_site_days]
    if not away:
        return None
    days = (
        Column(title=day, kind=ColumnKind.TIME, widest=16, even=True) for day in view.cycle.day_ids
    )
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("Which group works off site on which day"),
        explanation=(
            say(
                "Days off site, and how many there are in four average weeks. The "
                "first rows show how often a day comes in four weeks and how many "
                "students are at school."
            )
        ),
        columns=(
            Column(title=say("Group"), widest=26),
            *numbers(say("Students")),
            *days,
            *numbers(say("In four weeks")),
        ),
        sections=(
            Section(rows=(_often(view), _at_school(view))),
            Section(heading=say("Off site"), rows=tuple(_row(view, group) for group in away)),
        ),
    )


def _four_weeks(view: View, day: DayId) -> str:
    """Say how often a day comes in four weeks, on average if that is not a whole number."""
    often = 4 * view.a_week([view.cycle.weight(day)])
    return (
        words.times(int(often))
        if often.denominator == 1
        else say("{often:g} times", often=float(often))
    )


def _often(view: View) -> Row:
    days = (Cell(_four_weeks(view, day)) for day in view.cycle.day_ids)
    return Row(cells=(strong(say("The day comes")), Cell(), *days, Cell()))


def _at_school(view: View) -> Row:
    tops = [group for group in view.school.groups if group.parent is None]
    total = sum(group.size for group in tops)
    days = (Cell(total - _off(view, day), Style.KEPT) for day in view.cycle.day_ids)
    return Row(cells=(strong(say("At school")), Cell(total), *days, Cell()))


def _off(view: View, day: DayId) -> int:
    """Return the students off site; a group within one that is off site counts once."""
    off = {group.id for group in view.school.groups if day in group.off_site_days}
    outermost = [group for group in off if off.isdisjoint(view.school.ancestors(group))]
    return sum(view.school.group[group].size for group in outermost)


def _row(view: View, group: Group) -> Row:
    days = view.cycle.day_ids
    weight = view.a_week(view.cycle.weight(day) for day in group.off_site_days)
    clash = {
        day: any(entry.span.day == day for entry in view.timetable.attended_by(group.id))
        for day in group.off_site_days
    }
    return Row(
        cells=(
            strong(group.name),
            Cell(group.size),
            *(_day(day in group.off_site_days, clash=clash.get(day, False)) for day in days),
            Cell(f"{float(4 * weight):g}"),
        ),
        about=(group.id,),
    )


def _day(off: bool, *, clash: bool) -> Cell:  # noqa: FBT001 - whether the day is off is the point
    if not off:
        return Cell()
    return (
        Cell(say("off, but has class"), Style.BROKEN) if clash else Cell(say("OFF"), Style.STRONG)
    )
