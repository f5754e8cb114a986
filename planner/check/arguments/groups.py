"""Have student groups room in their week for their classes, and few enough adults?"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.argument import Argument
from planner.check.counting import of_subject
from planner.check.load import alone, too_many_blocks, too_many_minutes, too_many_sessions
from planner.check.rules.off_site_days import faults
from planner.check.supply import Supply, longest
from planner.domain import words
from planner.domain.ids import GroupId
from planner.domain.language import say
from planner.domain.rules.adults_per_group import AdultsPerGroup
from planner.domain.rules.instructional_minutes import InstructionalMinutes
from planner.domain.rules.off_site_days import OffSiteDays


def arguments(supply: Supply) -> Iterator[Argument]:
    """Yield groups with too many classes, too many adults or too few minutes of a subject."""
    for group in supply.school.groups:
        yield from _overloaded(supply, group.id)
    for cap in supply.promised(AdultsPerGroup):
        yield from _too_many_adults(supply, cap)
    for floor in supply.promised(InstructionalMinutes):
        yield from _too_few_minutes(supply, floor)
    for away in supply.promised(OffSiteDays):
        for sentence, _ in faults(away, supply.school):
            yield Argument(sentence=sentence, proves=True, rule=away.code, about=(away.group,))


def _overloaded(supply: Supply, group: GroupId) -> Iterator[Argument]:
    load = alone(session for session in supply.by_group[group] if session.required)
    name = supply.school.called(group)
    blocks = too_many_blocks(supply, load)
    if blocks:
        needed, free = words.count(blocks[0], "block"), words.count(blocks[1], "block")
        sentence = say(
            "{name} has {needed} of classes, but its week has {free}.",
            name=name,
            needed=needed,
            free=free,
        )
    elif count := too_many_sessions(supply, load):
        sentence = say(
            "{name} has {count} classes, of which only {count2} fit side by side.",
            name=name,
            count=count[0],
            count2=count[1],
        )
    elif minutes := too_many_minutes(supply, load):
        sentence = say(
            "{name} has {minutes} minutes of classes, but its week has {minutes2}.",
            name=name,
            minutes=minutes[0],
            minutes2=minutes[1],
        )
    else:
        return
    yield Argument(sentence=sentence, proves=True, rule="one-class-at-a-time", about=(group,))


def _too_many_adults(supply: Supply, rule: AdultsPerGroup) -> Iterator[Argument]:
    """Count, for each week, the adults whom nothing can keep away from the group."""
    attended = [s for s in supply.by_group[rule.group] if s.required]
    most = 0
    for week in supply.school.cycle.weeks:
        sure = [
            session
            for session in attended
            if all(any(span.day in week for span in times) for times in session.candidates)
        ]
        most = max(most, len({p for session in sure for p in session.fixed_people}))
    if most > rule.week_max:
        name = supply.school.called(rule.group)
        sentence = say(
            "{most} adults are named for classes of {name}, more than {week_max}.",
            most=most,
            name=name,
            week_max=rule.week_max,
        )
        yield Argument(sentence=sentence, proves=True, rule=rule.code, about=(rule.group,))


def _too_few_minutes(supply: Supply, rule: InstructionalMinutes) -> Iterator[Argument]:
    cycle = supply.school.cycle
    heaviest = max(day.weight for day in cycle.days)
    there = sum(
        longest(session.candidates)
        for session in supply.by_group[rule.group]
        if of_subject(supply.school, session, rule.subject_name)
    )
    a_week = heaviest * there / len(cycle.weeks)
    if a_week < rule.minutes:
        name = supply.school.called(rule.group)
        subject = supply.school.called(rule.subject_name) if rule.subject_name else say("classes")
        sentence = say(
            "{name} is promised {minutes} minutes of {subject} a week, but its "
            "sessions add up to {a_week:g} at most.",
            name=name,
            minutes=rule.minutes,
            subject=subject,
            a_week=float(a_week),
        )
        yield Argument(sentence=sentence, proves=True, rule=rule.code, about=(rule.group,))
