"""Have people the load, the hours and the coaching that they are promised?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from planner.check.argument import Argument
from planner.check.rules.teaching_load import faults
from planner.check.supply import Supply
from planner.domain.activity import TEACHING, Kind
from planner.domain.language import say
from planner.domain.rules.leader_share import LeaderShare
from planner.domain.rules.paid_hours import PaidHours
from planner.domain.rules.teaching_load import TeachingLoad
from planner.domain.session import Session


def arguments(supply: Supply) -> Iterator[Argument]:
    """Yield who has too much to do whatever is chosen, and leaders with too little coaching."""
    for hours in supply.promised(PaidHours):
        yield from _too_many_hours(supply, hours)
    for load in supply.promised(TeachingLoad):
        yield from _too_much(supply, load)
    for share in supply.promised(LeaderShare):
        yield from _too_little_coaching(supply, share)


def _too_many_hours(supply: Supply, rule: PaidHours) -> Iterator[Argument]:
    least = sum(
        (min(_minutes(supply, s)) for s in supply.by_person.get(rule.person, ())), Fraction(0)
    )
    if least > rule.most:
        sentence = say(
            "{person} is needed for {least:g} minutes a week, more than {most}.",
            person=supply.school.called(rule.person),
            least=float(least),
            most=rule.most,
        )
        yield _proof(sentence, rule.code, rule.person)


def _too_much(supply: Supply, rule: TeachingLoad) -> Iterator[Argument]:
    """Count what nobody else can teach; students only where nothing is left to choose."""
    sure = [s for s in supply.by_person.get(rule.person, ()) if s.kind in TEACHING]
    if len(sure) < len(supply.taught.get(rule.person, ())):
        rule = rule.changed(students=sum(group.size for group in supply.school.groups))
    for sentence, _ in faults(rule, supply.school, sure):
        yield _proof(sentence, rule.code, rule.person)


def _too_little_coaching(supply: Supply, rule: LeaderShare) -> Iterator[Argument]:
    offered = [
        session
        for session in supply.project.demand.sessions
        if session.coach == rule.person and session.kind in (Kind.OBSERVATION, Kind.TALK)
    ]
    most = sum((max(_minutes(supply, session)) for session in offered), Fraction(0))
    if most < rule.needed:
        sentence = say(
            "{person} should coach for {needed:g} minutes a week, but the coaching "
            "asked of them takes {most:g}.",
            person=supply.school.called(rule.person),
            needed=float(rule.needed),
            most=float(most),
        )
        yield _proof(sentence, rule.code, rule.person)


def _minutes(supply: Supply, session: Session) -> Iterable[Fraction]:
    """Return what a session may take of an average week."""
    cycle = supply.school.cycle
    taken = [cycle.minutes_a_week(times) / len(cycle.weeks) for times in supply.times(session)]
    return taken or [Fraction(0)]


def _proof(sentence: str, rule: str, *about: str) -> Argument:
    return Argument(sentence=sentence, proves=True, rule=rule, about=about)
