"""Is the whole bundle of a leader's work in each week?

Size, for each week of the cycle: the quarter hours of own planning that are missing, plus, for each
part, how many sessions are missing. Sessions count once for each day they are placed on, planning
minutes by the weight of their day. Parts, for every teaching team led:
planning (purpose ``planning``), data meetings and rehearsals of the team; for every member led,
observations by and talks with this leader; once for the leader: time with a leadership team in
which they are present, talks in which they are the coachee, and classes or small groups on whose
staff they are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from planner.check.counting import own_planning, quarters, week_named, witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import Kind
from planner.domain.ids import DayId, PersonId
from planner.domain.language import say
from planner.domain.people import Team, TeamKind
from planner.domain.rules.leader_week import LeaderWeek
from planner.domain.school import School

WITH_STUDENTS = frozenset({Kind.CLASS, Kind.SMALL_GROUP})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """One line of the bundle: how many are needed, and the entries that count towards it."""

    name: str
    needed: int
    entries: Sequence[Entry]


def judge(rule: LeaderWeek, timetable: Timetable) -> Verdict:
    """Count each part of the bundle in each week."""
    parts = tuple(_parts(rule, timetable))
    breaches = [
        breach
        for number, week in enumerate(timetable.school.cycle.weeks, start=1)
        for breach in _missing(rule, timetable.school, parts, number, week)
    ]
    shown = {(e.session.id, e.span): e for part in parts if part.needed for e in part.entries}
    return Verdict(
        breaches=(*_short(rule, timetable), *breaches),
        witnesses=tuple(map(witness, shown.values())),
    )


def _missing(
    rule: LeaderWeek,
    school: School,
    parts: Sequence[_Part],
    number: int,
    week: Collection[DayId],
) -> Iterator[Breach]:
    name, when = school.called(rule.person), week_named(school.cycle, number)
    for part in parts:
        missing = part.needed - sum(1 for entry in part.entries if entry.span.day in week)
        if missing > 0:
            sentence = say(
                "{name} lacks {missing} of {needed} {part}{when}.",
                name=name,
                missing=missing,
                needed=part.needed,
                part=part.name,
                when=when,
            )
            yield Breach(sentence=sentence, size=missing)


def _short(rule: LeaderWeek, timetable: Timetable) -> Iterator[Breach]:
    cycle = timetable.school.cycle
    planning = list(own_planning(timetable, rule.person))
    for number, week in enumerate(cycle.weeks, start=1):
        minutes = cycle.minutes_a_week(e.span for e in planning if e.span.day in week)
        short = quarters(rule.planning_minutes - minutes)
        if short:
            yield Breach(
                sentence=say(
                    "{person} has {minutes:g} of {planning_minutes} minutes of own "
                    "planning{week_named}.",
                    person=timetable.school.called(rule.person),
                    minutes=float(minutes),
                    planning_minutes=rule.planning_minutes,
                    week_named=week_named(cycle, number),
                ),
                size=short,
            )


def _parts(rule: LeaderWeek, timetable: Timetable) -> Iterator[_Part]:
    led = [
        team
        for team in timetable.school.teams
        if team.kind is TeamKind.TEACHING and team.leader == rule.person
    ]
    for team in led:
        yield from _with_team(rule, timetable, team)
    for member in dict.fromkeys(member for team in led for member in team.led):
        yield from _with_teacher(rule, timetable, member)
    yield from _own(rule, timetable)


def _with_team(rule: LeaderWeek, timetable: Timetable, team: Team) -> Iterator[_Part]:
    together = timetable.of_team(team.id)
    planning = [e for e in together if e.session.purpose == "planning"]
    data = [e for e in together if e.session.kind is Kind.DATA_MEETING]
    rehearsals = [e for e in together if e.session.kind is Kind.REHEARSAL]
    yield _Part(
        name=say("planning with {team}", team=team.name), needed=rule.planning, entries=planning
    )
    yield _Part(
        name=say("data meetings with {team}", team=team.name), needed=rule.data, entries=data
    )
    yield _Part(
        name=say("rehearsals with {team}", team=team.name),
        needed=rule.rehearsals,
        entries=rehearsals,
    )


def _with_teacher(rule: LeaderWeek, timetable: Timetable, member: PersonId) -> Iterator[_Part]:
    coaching = timetable.coaching(member, rule.person)
    name = timetable.school.called(member)
    observations = [e for e in coaching if e.session.kind is Kind.OBSERVATION]
    talks = [e for e in coaching if e.session.kind is Kind.TALK]
    yield _Part(
        name=say("observations of {name}", name=name),
        needed=rule.observations,
        entries=observations,
    )
    yield _Part(name=say("talks with {name}", name=name), needed=rule.talks, entries=talks)


def _own(rule: LeaderWeek, timetable: Timetable) -> Iterator[_Part]:
    mine = timetable.of_person(rule.person)
    teams = timetable.school.team
    leadership = [
        e
        for e in mine
        if e.session.team is not None and teams[e.session.team].kind is TeamKind.LEADERSHIP
    ]
    talks = [e for e in timetable.coaching(rule.person) if e.session.kind is Kind.TALK]
    students = [e for e in mine if e.session.kind in WITH_STUDENTS]
    yield _Part(name=say("leadership meetings"), needed=rule.leadership, entries=leadership)
    yield _Part(name=say("talks with the own coach"), needed=rule.own_coaching, entries=talks)
    yield _Part(name=say("times with students"), needed=rule.with_students, entries=students)
