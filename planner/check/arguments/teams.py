"""Can teams come together, and are they of the size that is promised?"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.argument import Argument
from planner.check.load import alone, too_many_sessions
from planner.check.rules.team_composition import faults as wrong_people
from planner.check.rules.team_size import faults
from planner.check.supply import Supply
from planner.domain import words
from planner.domain.ids import PersonId
from planner.domain.language import say, say_marked
from planner.domain.rules.common_planning import CommonPlanning
from planner.domain.rules.full_table import FullTable
from planner.domain.rules.team_composition import TeamComposition
from planner.domain.rules.team_size import TeamSize
from planner.domain.session import Session
from planner.domain.week import Times


def arguments(supply: Supply) -> Iterator[Argument]:
    """Yield teams without enough common days or tables, and teams of the wrong size or people."""
    for rule in supply.promised(CommonPlanning):
        yield from _too_few_days(supply, rule)
    yield from _too_many_tables(supply)
    for bounds in supply.promised(TeamSize):
        for sentence, _ in faults(bounds, supply.school):
            yield Argument(sentence=sentence, proves=True, rule=bounds.code, about=(bounds.team,))
    for mix in supply.promised(TeamComposition):
        for sentence, _ in wrong_people(mix, supply.school):
            yield Argument(sentence=sentence, proves=True, rule=mix.code, about=(mix.team,))


def _too_few_days(supply: Supply, rule: CommonPlanning) -> Iterator[Argument]:
    """Compare how often a team meets with the days on which everybody is there."""
    meetings = [s for s in supply.required if s.team == rule.team and s.purpose == rule.purpose]
    possible = {span.day for span in supply.spans(meetings)}
    for week in supply.school.cycle.weeks:
        regular = supply.school.cycle.weekly_days(week)
        days = [day for day in regular if not rule.days or day in rule.days]
        there = [day for day in days if day in possible]
        needed = len(days) if rule.daily else rule.times
        if needed <= len(days) and len(there) < needed:
            sentence = say(
                "{team} should meet for {purpose} on {different_days} of a week, but "
                "everybody is there for {minutes} minutes on {there} only.",
                team=supply.school.called(rule.team),
                purpose=say_marked(rule.purpose),
                different_days=words.count(needed, "different day"),
                minutes=rule.minutes,
                there=len(there),
            )
            yield Argument(sentence=sentence, proves=True, rule=rule.code, about=(rule.team,))
            return


def _too_many_tables(supply: Supply) -> Iterator[Argument]:
    """Say who belongs at more tables, all of which meet at the same times, than can follow on."""
    asked_by = supply.project.demand.asked_by
    at: dict[tuple[PersonId, tuple[Times, ...]], list[Session]] = {}
    for session in supply.required:
        if asked_by.get(session.id, ("",))[0] == FullTable.code:
            for person in session.fixed_people:
                at.setdefault((person, session.candidates), []).append(session)
    for (person, _), tables in at.items():
        found = too_many_sessions(supply, alone(tables))
        if found:
            teams = dict.fromkeys(session.team for session in tables if session.team)
            names = words.listed([supply.school.called(team) for team in teams])
            sentence = say(
                "{person} belongs at {found} tables, with {names}, of which only "
                "{found2} fit one after the other.",
                person=supply.school.called(person),
                found=found[0],
                names=names,
                found2=found[1],
            )
            yield Argument(
                sentence=sentence, proves=True, rule=FullTable.code, about=(person, *teams)
            )
