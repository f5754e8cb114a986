"""What a leader's week holds: each part of the bundle, how often, and when."""

from __future__ import annotations

from planner.check.timetable import Entry
from planner.domain.activity import TEACHING, Kind
from planner.domain.ids import PersonId
from planner.domain.language import mark, say, say_marked
from planner.domain.people import Team, TeamKind
from planner.domain.session import Session
from planner.domain.words import count
from planner.services.reports.report import (
    Cell,
    Column,
    ColumnKind,
    Report,
    Row,
    Section,
    numbers,
    strong,
)
from planner.services.reports.view import View

CODE = "leader-weeks"
TITLE = mark("Leader weeks")
TAUGHT = mark("With students")


def make(view: View) -> Report | None:
    """Return a section for everybody who leads a team or coaches."""
    leading = [team.leader for team in view.school.teams if team.leader]
    leaders = dict.fromkeys((*leading, *(link.coach for link in view.school.coaching)))
    sections = tuple(_section(view, person) for person in leaders)
    if not any(section.rows for section in sections):
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("What the week of each leader holds, part by part"),
        explanation=(
            say(
                "For everybody who leads a team or coaches: what the week holds, how "
                "often and when. Minutes are those of an average week."
            )
        ),
        columns=(
            Column(title=say("Part of the week"), widest=40),
            Column(title=say("With"), widest=30),
            *numbers(say("Times"), say("Minutes")),
            Column(title=say("When"), kind=ColumnKind.TEXT, widest=72),
        ),
        sections=tuple(section for section in sections if section.rows),
    )


def _section(view: View, person: PersonId) -> Section:
    parts: dict[tuple[str, str], list[Entry]] = {}
    for entry in view.timetable.of_person(person):
        parts.setdefault(_part(view, person, entry), []).append(entry)
    order = {name: number for number, name in enumerate(ORDER)}
    keys = sorted(parts, key=lambda part: (order.get(part[0], len(order)), part[1]))
    teams = [team for team in view.school.teams if team.leader == person]
    led = ", ".join(f"{team.name} ({count(len(team.led), 'person')})" for team in teams)
    name = f"{view.person(person)}, {view.role(person)}"
    return Section(
        heading=say("{name}; leads {led}", name=name, led=led) if led else name,
        rows=tuple(_row(view, person, part, parts[part]) for part in keys),
    )


ORDER = (
    mark("Team planning"),
    mark("Data meeting"),
    mark("Rehearsal"),
    mark("Leadership team"),
    mark("Observes"),
    mark("Talks with"),
    mark("Own coach"),
    TAUGHT,
    mark("Own planning"),
)


def _part(view: View, person: PersonId, entry: Entry) -> tuple[str, str]:
    """Return what sort of time it is and whom it is with."""
    session = entry.session
    if session.team in view.school.team:
        return _with_team(view.school.team[session.team], session)
    if session.coachee == person and session.coach:
        return "Own coach", view.person(session.coach)
    if session.coachee:
        sort = "Observes" if session.kind is Kind.OBSERVATION else "Talks with"
        return sort, view.person(session.coachee)
    if session.kind is Kind.PLANNING:
        return "Own planning", ""
    return (TAUGHT, session.name) if session.kind in TEACHING else (session.name, "")


def _with_team(team: Team, session: Session) -> tuple[str, str]:
    if team.kind is TeamKind.LEADERSHIP:
        return "Leadership team", team.name
    sorts = {Kind.DATA_MEETING: "Data meeting", Kind.REHEARSAL: "Rehearsal"}
    if session.kind in sorts or session.purpose == "planning":
        return sorts.get(session.kind, "Team planning"), team.name
    if not session.purpose:
        return say("Team meeting"), team.name
    return say("Team {purpose}", purpose=session.purpose), team.name


def _row(view: View, person: PersonId, part: tuple[str, str], entries: list[Entry]) -> Row:
    return Row(
        cells=(
            strong(say_marked(part[0])),
            Cell(part[1]),
            Cell(len(entries)),
            Cell(view.minutes(entries)),
            Cell(view.when(entries)),
        ),
        about=(person,),
        sessions=tuple(dict.fromkeys(entry.session.id for entry in entries)),
    )
