"""From assessment to data meeting to action plan, with the days between."""

from __future__ import annotations

from planner.domain.clock import clock
from planner.domain.language import mark, say, say_marked
from planner.domain.rules.data_meeting import DataMeeting
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
    texts,
)
from planner.services.reports.view import View

CODE = "data-meetings"
TITLE = mark("Data meetings")


def make(view: View) -> Report | None:
    """Return a row for each assessment."""
    rules = view.rules(DataMeeting)
    if not rules:
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("From each assessment to its data meeting and action plan"),
        explanation=(
            say(
                "Each assessment with the uninterrupted meeting in which the whole "
                "team reads its data. The action plan is done by the end of that "
                "meeting."
            )
        ),
        columns=(
            *texts(say("Team"), say("Assessment")),
            Column(title=say("Data meeting"), kind=ColumnKind.TIME),
            *texts(say("Where")),
            *numbers(say("Minutes"), say("School days after"), say("At most")),
            Column(title=say("Action plan done by"), kind=ColumnKind.TIME),
        ),
        sections=(Section(rows=tuple(_row(view, rule) for rule in rules)),),
    )


def _row(view: View, rule: DataMeeting) -> Row:
    wanted = {session.id for session in rule.sessions(view.school)}
    team = view.timetable.of_team(rule.team)
    met = next((entry for entry in team if entry.session.id in wanted), None)
    head = (strong(view.school.team[rule.team].name), Cell(rule.day))
    if met is None:
        missing = Cell(say("not placed"), Style.BROKEN)
        tail = (missing, Cell(), Cell(), Cell(), Cell(rule.lag_days), Cell())
        return Row(cells=(*head, *tail), about=(rule.team,), sessions=tuple(wanted))
    lag = view.cycle.lag(rule.day, met.span.day)
    return Row(
        cells=(
            *head,
            Cell(str(met.span), kind=met.session.kind),
            Cell(view.room_name(met)),
            Cell(met.span.minutes),
            Cell(lag, Style.KEPT if lag <= rule.lag_days else Style.BROKEN),
            Cell(rule.lag_days),
            Cell(f"{met.span.day} {clock(met.span.end)}"),
        ),
        about=(rule.team,),
        sessions=(met.session.id,),
    )
