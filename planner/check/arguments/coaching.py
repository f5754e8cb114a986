"""Is there anybody to coach, and anything to observe?"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from planner.check.argument import Argument
from planner.check.supply import Supply, longest
from planner.domain.activity import Kind
from planner.domain.ids import PersonId, TeamId
from planner.domain.language import say
from planner.domain.people import TeamKind
from planner.domain.rules.coaching_cascade import CoachingCascade
from planner.domain.rules.coaching_frequency import CoachingFrequency
from planner.domain.rules.leader_week import LeaderWeek
from planner.domain.rules.live_coaching import LiveCoaching
from planner.domain.rules.observation_then_talk import ObservationThenTalk
from planner.domain.rules.peer_visit import PeerVisit
from planner.domain.session import Session

Wanted = Callable[[Session], bool]
WITH_STUDENTS = frozenset({Kind.CLASS, Kind.SMALL_GROUP})


def arguments(supply: Supply) -> Iterator[Argument]:
    """Yield coaching that has nothing to work with, and bundles that nothing fills."""
    for frequency in supply.promised(CoachingFrequency):
        yield from _nothing_to_see(supply, frequency)
    for visit in supply.promised(PeerVisit):
        yield from _nobody_to_visit(supply, visit)
    for live in supply.promised(LiveCoaching):
        yield from _no_students(supply, live)
    for follow in supply.promised(ObservationThenTalk):
        yield from _more_talks(supply, follow)
    for cascade in supply.promised(CoachingCascade):
        yield from _cascade(supply, cascade)
    for bundle in supply.promised(LeaderWeek):
        yield from _bundle(supply, bundle)


def _nothing_to_see(supply: Supply, rule: CoachingFrequency) -> Iterator[Argument]:
    if not rule.observations:
        return
    lessons = [
        span.minutes
        for session in supply.taught.get(rule.coachee, ())
        for times in supply.times(session)
        for span in times
    ]
    coach, coachee = map(supply.school.called, (rule.coach, rule.coachee))
    if not lessons:
        sentence = say(
            "{coach} should observe {coachee}, who teaches nothing.", coach=coach, coachee=coachee
        )
    elif max(lessons) < rule.observation_minutes:
        sentence = say(
            "{coach} should observe {coachee} for {observation_minutes} minutes, "
            "but their longest class has {lessons}.",
            coach=coach,
            coachee=coachee,
            observation_minutes=rule.observation_minutes,
            lessons=max(lessons),
        )
    else:
        return
    yield _argument(sentence, rule.code, rule.coach, rule.coachee)


def _nobody_to_visit(supply: Supply, rule: PeerVisit) -> Iterator[Argument]:
    lessons = [
        span.minutes
        for session in supply.taught.get(PersonId(rule.host), ())
        for times in supply.times(session)
        for span in times
    ]
    if rule.times and max(lessons, default=0) < rule.minutes:
        visitor, host = map(supply.school.called, (rule.person, rule.host))
        sentence = say(
            "{visitor} should visit {host} for {minutes} minutes, but no class of "
            "theirs is that long.",
            visitor=visitor,
            host=host,
            minutes=rule.minutes,
        )
        yield _argument(sentence, rule.code, rule.person, rule.host)


def _argument(sentence: str, rule: str, *about: str) -> Argument:
    return Argument(sentence=sentence, proves=True, rule=rule, about=about)


def _no_students(supply: Supply, rule: LiveCoaching) -> Iterator[Argument]:
    visits = [s for s in supply.required if _pair(s, Kind.OBSERVATION, rule.coach, rule.coachee)]
    if visits and not any(session.groups for session in supply.taught.get(rule.coachee, ())):
        coach, coachee = map(supply.school.called, (rule.coach, rule.coachee))
        sentence = say(
            "{coach} should coach {coachee} live, but no class of theirs has students.",
            coach=coach,
            coachee=coachee,
        )
        yield _argument(sentence, rule.code, rule.coach, rule.coachee)


def _pair(session: Session, kind: Kind, coach: PersonId, coachee: PersonId) -> bool:
    return session.kind is kind and (session.coach, session.coachee) == (coach, coachee)


def _more_talks(supply: Supply, rule: ObservationThenTalk) -> Iterator[Argument]:
    talks = [s for s in supply.required if _pair(s, Kind.TALK, rule.coach, rule.coachee)]
    visits = [
        session
        for session in supply.project.demand.sessions
        if _pair(session, Kind.OBSERVATION, rule.coach, rule.coachee)
    ]
    if len(talks) > len(visits):
        coach, coachee = map(supply.school.called, (rule.coach, rule.coachee))
        sentence = say(
            "{coach} and {coachee} have {talks} talks, each after an observation "
            "of its own, but only {visits} observations.",
            coach=coach,
            coachee=coachee,
            talks=len(talks),
            visits=len(visits),
        )
        yield _argument(sentence, rule.code, rule.coach, rule.coachee)


def _cascade(supply: Supply, rule: CoachingCascade) -> Iterator[Argument]:
    name = supply.school.called(rule.person)
    coached = {link.coachee for link in supply.school.coaching if link.coach == rule.person}
    if len(coached) > rule.span:
        sentence = say(
            "{name} coaches {coached} people, more than {span}.",
            name=name,
            coached=len(coached),
            span=rule.span,
        )
        yield _argument(sentence, rule.code, rule.person)
    coaching = (s for s in supply.project.demand.sessions if s.kind is not Kind.VISIT)
    if not any(session.coachee == rule.person for session in coaching):
        sentence = say("{name} should meet a coach every week, but nobody coaches them.", name=name)
        yield _argument(sentence, rule.code, rule.person)


def _bundle(supply: Supply, rule: LeaderWeek) -> Iterator[Argument]:
    """Compare each part of the bundle with the sessions that other promises ask for."""
    name = supply.school.called(rule.person)
    weeks = len(supply.school.cycle.weeks)
    planning = sum(longest(session.candidates) for session in supply.planning.get(rule.person, ()))
    heaviest = max(day.weight for day in supply.school.cycle.days)
    if heaviest * planning < rule.planning_minutes * weeks:
        sentence = say(
            "The week of {name} holds {planning_minutes} minutes of own planning, "
            "but other promises ask for {planning} at most: promise them protected "
            "planning.",
            name=name,
            planning_minutes=rule.planning_minutes,
            planning=planning,
        )
        yield _argument(sentence, rule.code, rule.person)
    others = [s for s in supply.project.demand.sessions if s.kind is not Kind.PLANNING]
    for part, needed, wanted in _parts(supply, rule):
        asked = sum(max(map(len, s.candidates), default=0) for s in others if wanted(s))
        if asked < needed * weeks:
            sentence = say(
                "The week of {name} lacks {part}: {needed} a week is promised, but "
                "activities and other promises ask for {asked} in the whole cycle.",
                name=name,
                part=part,
                needed=needed,
                asked=asked,
            )
            yield _argument(sentence, rule.code, rule.person)


def _parts(supply: Supply, rule: LeaderWeek) -> Iterator[tuple[str, int, Wanted]]:
    """Yield each part of the bundle: its name, how many a week, and what counts towards it."""
    person = rule.person
    led = [t for t in supply.school.teams if t.kind is TeamKind.TEACHING and t.leader == person]
    for team in led:
        yield (
            say("planning meetings with {team}", team=team.name),
            rule.planning,
            _for_planning(team.id),
        )
        yield (
            say("data meetings with {team}", team=team.name),
            rule.data,
            _of_team(team.id, Kind.DATA_MEETING),
        )
        yield (
            say("rehearsals with {team}", team=team.name),
            rule.rehearsals,
            _of_team(team.id, Kind.REHEARSAL),
        )
    for member in dict.fromkeys(member for team in led for member in team.led):
        name = supply.school.called(member)
        yield say("observations of {name}", name=name), rule.observations, _visiting(person, member)
        yield say("talks with {name}", name=name), rule.talks, _talking(person, member)
    leadership = {t.id for t in supply.school.teams if t.kind is TeamKind.LEADERSHIP}
    for word, number, wanted in (
        (say("leadership meetings"), rule.leadership, lambda s: s.team in leadership),
        (say("sessions with students"), rule.with_students, lambda s: s.kind in WITH_STUDENTS),
    ):
        yield word, number, _including(person, wanted)
    yield say("talks with their own coach"), rule.own_coaching, _coached(person)


def _for_planning(team: TeamId) -> Wanted:
    return lambda session: session.team == team and session.purpose == "planning"


def _of_team(team: TeamId, kind: Kind) -> Wanted:
    return lambda session: session.team == team and session.kind is kind


def _visiting(coach: PersonId, coachee: PersonId) -> Wanted:
    return lambda session: _pair(session, Kind.OBSERVATION, coach, coachee)


def _talking(coach: PersonId, coachee: PersonId) -> Wanted:
    return lambda session: _pair(session, Kind.TALK, coach, coachee)


def _coached(person: PersonId) -> Wanted:
    return lambda session: session.kind is Kind.TALK and session.coachee == person


def _including(person: PersonId, wanted: Wanted) -> Wanted:
    return lambda session: person in session.people and wanted(session)
