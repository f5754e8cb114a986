"""Has everybody the time that is asked of them?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from planner.check.argument import Argument
from planner.check.load import Load, alone, too_many_blocks, too_many_minutes, too_many_sessions
from planner.check.supply import Supply, minutes_covered
from planner.domain import words
from planner.domain.activity import TEACHING, Kind
from planner.domain.ids import DayId, PersonId
from planner.domain.language import say
from planner.domain.people import Person
from planner.domain.rule import Window
from planner.domain.rules.leader_week import LeaderWeek
from planner.domain.rules.lunch import Lunch
from planner.domain.rules.most_per_day import MostPerDay
from planner.domain.rules.protected_planning import ProtectedPlanning
from planner.domain.week import BlockKind, Span


def arguments(supply: Supply) -> Iterator[Argument]:
    """Yield whose time runs short, one argument for each person or pool of people."""
    for person in supply.school.people:
        yield from _overloaded(supply, person)
    yield from _pools(supply)
    for floor in supply.promised(ProtectedPlanning):
        yield from _no_planning(supply, floor)
    for lunch in supply.promised(Lunch):
        yield from _no_lunch(supply, lunch)
    for cap in supply.promised(MostPerDay):
        yield from _too_much_a_day(supply, cap)


def _overloaded(supply: Supply, person: Person) -> Iterator[Argument]:
    """Count blocks, sessions and minutes, and tell of the first of them that is short."""
    load = alone(supply.by_person.get(person.id, []))
    if blocks := too_many_blocks(supply, load):
        needed, free = words.count(blocks[0], "block"), words.count(blocks[1], "free block")
        sentence = say(
            "{person} has {needed} of classes for {free}.",
            person=person.name,
            needed=needed,
            free=free,
        )
    elif count := too_many_sessions(supply, load):
        sentence = say(
            "{person} has {count} sessions (classes, meetings and coaching), of "
            "which only {count2} fit side by side.",
            person=person.name,
            count=count[0],
            count2=count[1],
        )
    elif minutes := _too_many_minutes(supply, person.id):
        sentence = say(
            "{person} needs {minutes} minutes for classes, meetings, coaching and "
            "planning, but has {minutes2}.",
            person=person.name,
            minutes=minutes[0],
            minutes2=minutes[1],
        )
    else:
        return
    yield _argument(sentence, person.id)


def _too_many_minutes(supply: Supply, person: PersonId) -> tuple[int, int] | None:
    """Return the minutes that somebody needs and has, their own planning included, if too few."""
    sessions = supply.by_person.get(person, [])
    return too_many_minutes(
        supply,
        alone(s for s in sessions if s.kind is not Kind.PLANNING),
        more=_planning_minutes(supply, person),
        within=supply.spans(supply.planning.get(person, ())),
    )


def _argument(sentence: str, *about: str, rule: str = "one-place-at-a-time") -> Argument:
    return Argument(sentence=sentence, proves=True, rule=rule, about=about)


def _planning_minutes(supply: Supply, person: PersonId) -> int:
    """Return the minutes of own planning that promises ask for in the whole cycle, at least.

    Counted where every day comes once a week, and only where team time cannot be used for it.
    """
    cycle = supply.school.cycle
    if any(day.weight != 1 for day in cycle.days):
        return 0
    weeks = len(cycle.weeks)
    times = {
        Window.DAY: Fraction(len(cycle.days)),
        Window.WEEK: Fraction(weeks),
        Window.TWO_WEEKS: Fraction(weeks, 2),
    }
    floors = [
        int(floor.minutes * times[floor.window])
        for floor in supply.promised(ProtectedPlanning)
        if floor.person == person and not floor.team_time
    ]
    bundles = [
        bundle.planning_minutes * weeks
        for bundle in supply.promised(LeaderWeek)
        if bundle.person == person
    ]
    return max((*floors, *bundles), default=0)


def _pools(supply: Supply) -> Iterator[Argument]:
    """Compare what is asked of each pool of people, and of no one else, with what they can do."""
    needs = [(session, need) for session in supply.required for need in session.staff]
    pools = {frozenset(need.people) for _, need in needs if not need.fixed and need.least}
    for pool in sorted(pools, key=sorted):
        load: Load = [(s, need.least) for s, need in needs if pool.issuperset(need.people)]
        found = too_many_blocks(supply, load, len(pool))
        unit = say("blocks")
        if not found:
            found, unit = too_many_minutes(supply, load, len(pool)), say("minutes")
        if found:
            names = words.listed([supply.school.called(person) for person in sorted(pool)])
            sentence = say(
                "{names} have {found} {unit} of sessions for {found2} free {unit}.",
                names=names,
                found=found[0],
                unit=unit,
                found2=found[1],
            )
            yield _argument(sentence, *sorted(pool), rule="staffing")


def _no_planning(supply: Supply, rule: ProtectedPlanning) -> Iterator[Argument]:
    """Say if even an empty day would not hold the planning time promised for it."""
    if rule.team_time or rule.window is not Window.DAY:
        return
    spans = [
        s for s in supply.spans(supply.planning.get(rule.person, ())) if s.minutes >= rule.piece
    ]
    for day in supply.school.cycle.day_ids:
        there = minutes_covered(span for span in spans if span.day == day)
        if there < rule.minutes:
            sentence = say(
                "{person} is promised {minutes} minutes of planning every day, but "
                "{day} has {there} at most.",
                person=supply.school.called(rule.person),
                minutes=rule.minutes,
                day=day,
                there=there,
            )
            yield _argument(sentence, rule.person, rule=rule.code)


def _no_lunch(supply: Supply, rule: Lunch) -> Iterator[Argument]:
    cycle = supply.school.cycle
    short: list[DayId] = []
    for day in cycle.day_ids:
        lunches = cycle.blocks(day, kinds=(BlockKind.LUNCH,))
        if lunches and max(block.minutes for block in lunches) < rule.minutes:
            short.append(day)
    if short:
        sentence = say(
            "{person} is promised a lunch of {minutes} minutes, but no lunch block "
            "is that long on {str}.",
            person=supply.school.called(rule.person),
            minutes=rule.minutes,
            str=words.listed(list(map(str, short))),
        )
        yield _argument(sentence, rule.person, rule=rule.code)


def _too_much_a_day(supply: Supply, rule: MostPerDay) -> Iterator[Argument]:
    taught = [s for s in supply.by_person.get(rule.person, ()) if s.kind in TEACHING]
    activities = supply.school.activity
    blocks = sum(
        (activities[s.activity].blocks or 0) * min(map(len, s.candidates), default=0)
        for s in taught
        if s.activity is not None
    )
    days = len(_days(supply.spans(taught)))
    if blocks > rule.blocks * days:
        sentence = say(
            "{person} teaches {blocks} blocks, but at most {blocks2} a day on "
            "{days} allows {blocks3}.",
            person=supply.school.called(rule.person),
            blocks=blocks,
            blocks2=rule.blocks,
            days=words.count(days, "day"),
            blocks3=rule.blocks * days,
        )
        yield _argument(sentence, rule.person, rule=rule.code)


def _days(spans: Iterable[Span]) -> set[DayId]:
    return {span.day for span in spans}
