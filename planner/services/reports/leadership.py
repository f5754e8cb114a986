"""The calendar of leadership teams: when they meet, where, who comes and who cannot."""

from __future__ import annotations

from planner.check.timetable import Entry
from planner.domain.language import mark, say, say_marked
from planner.domain.people import Team, TeamKind
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

CODE = "leadership-teams"
TITLE = mark("Leadership teams")


def make(view: View) -> Report | None:
    """Return a row for each meeting of a leadership team."""
    teams = [team for team in view.school.teams if team.kind is TeamKind.LEADERSHIP]
    rows = tuple(
        _row(view, team, entry) for team in teams for entry in view.timetable.of_team(team.id)
    )
    if not rows:
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("When each leadership team meets, and who comes"),
        explanation=say("Each meeting of a leadership team in the cycle."),
        columns=(
            *texts(say("Team")),
            Column(title=say("When"), kind=ColumnKind.TIME),
            *texts(say("Where")),
            *numbers(say("Minutes")),
            *texts(say("Led by")),
            Column(title=say("Who comes"), widest=60),
            *texts(say("Missing")),
        ),
        sections=(Section(rows=rows),),
    )


def _row(view: View, team: Team, entry: Entry) -> Row:
    present = entry.placement.people
    missing = [person for person in team.everybody if person not in present]
    return Row(
        cells=(
            strong(team.name),
            Cell(str(entry.span), kind=entry.session.kind),
            Cell(view.room_name(entry)),
            Cell(entry.span.minutes),
            Cell(view.person(team.leader) if team.leader else ""),
            Cell(view.people(present)),
            Cell(view.people(missing), Style.BROKEN) if missing else Cell(say("nobody")),
        ),
        about=(team.id,),
        sessions=(entry.session.id,),
    )
