"""Can student groups have the adults, the supervision and the hours that are promised?"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.argument import Argument
from planner.check.counting import of_subject
from planner.check.supply import Supply, longest, minutes_covered, shortest
from planner.domain import words
from planner.domain.activity import Kind
from planner.domain.clock import time_of_day
from planner.domain.language import say
from planner.domain.rule import Window
from planner.domain.rules.anchor_adult import AnchorAdult
from planner.domain.rules.best_hours import BestHours
from planner.domain.rules.online_time import OnlineTime
from planner.domain.rules.students_per_adult import StudentsPerAdult
from planner.domain.rules.supervised import Supervised
from planner.domain.week import BlockKind, Times


def arguments(supply: Supply) -> Iterator[Argument]:
    """Yield groups without enough adults, minutes with one of them, or time."""
    for ratio in supply.promised(StudentsPerAdult):
        yield from _too_few_adults(supply, ratio)
    for watch in supply.promised(Supervised):
        yield from _left_alone(supply, watch)
    for online in supply.promised(OnlineTime):
        yield from _online(supply, online)
    for anchor in supply.promised(AnchorAdult):
        yield from _nobody_long_enough(supply, anchor)
    for hours in supply.promised(BestHours):
        yield from _out_of_hours(supply, hours)


def _too_few_adults(supply: Supply, rule: StudentsPerAdult) -> Iterator[Argument]:
    """Compare each session's students with everybody who could be on its staff."""
    for session in supply.by_group[rule.group]:
        at_home = session.kind is Kind.ONLINE and not session.rooms
        if not session.required or session.kind not in rule.kinds or at_home:
            continue
        adults = min(len(session.people), sum(need.most for need in session.staff))
        if adults and rule.least <= session.seats <= rule.most * adults:
            continue
        sentence = say(
            "{session} has {students} and at most {adults}, but {least} to {most} "
            "students for each adult are promised.",
            session=session.name,
            students=words.count(session.seats, "student"),
            adults=words.count(adults, "adult"),
            least=rule.least,
            most=rule.most,
        )
        yield Argument(sentence=sentence, proves=True, rule=rule.code, about=(rule.group,))
        return


def _left_alone(supply: Supply, rule: Supervised) -> Iterator[Argument]:
    """Compare the minutes of a group's blocks with those of all sessions that could cover them."""
    school = supply.school
    line = (rule.group, *school.ancestors(rule.group))
    away = {day for one in line for day in school.group[one].off_site_days}
    kinds = {BlockKind.CLASS, BlockKind.SPECIALS, BlockKind.ADVISORY}
    followers = school.followers((rule.group,))
    blocks = [
        row.on(day)
        for day in school.cycle.day_ids
        if day not in away
        for row in school.cycle.blocks(day, kinds=kinds, followers=followers)
    ]
    family = [g for g in school.group if rule.group in (g, *school.ancestors(g))]
    if any(school.group[part].off_site_days for part in family):
        return
    covering = {s.id: s for one in family for s in supply.by_group[one]}
    there = sum(longest(session.candidates) for session in covering.values())
    needed = minutes_covered(blocks)
    if there < needed:
        sentence = say(
            "{group} is promised an adult for {needed} minutes of blocks, but its "
            "sessions add up to {there}.",
            group=school.called(rule.group),
            needed=needed,
            there=there,
        )
        yield Argument(sentence=sentence, proves=True, rule=rule.code, about=(rule.group,))


def _online(supply: Supply, rule: OnlineTime) -> Iterator[Argument]:
    if rule.window is not Window.WEEK:
        return
    cycle = supply.school.cycle
    weights = [day.weight for day in cycle.days]
    online = [s for s in supply.by_group[rule.group] if s.kind is Kind.ONLINE]
    least = sum(shortest(s.candidates) for s in online if s.required) * min(weights)
    most = sum(longest(s.candidates) for s in online) * max(weights)
    name, weeks = supply.school.called(rule.group), len(cycle.weeks)
    if most / weeks < rule.least:
        told = say(
            "{most:g} at most, fewer than {least}", most=float(most / weeks), least=rule.least
        )
    elif least / weeks > rule.most:
        told = say(
            "{least:g} at least, more than {most}", least=float(least / weeks), most=rule.most
        )
    else:
        return
    sentence = say(
        "The online sessions of {name} add up to {told} minutes a week.", name=name, told=told
    )
    yield Argument(sentence=sentence, proves=True, rule=rule.code, about=(rule.group,))


def _nobody_long_enough(supply: Supply, rule: AnchorAdult) -> Iterator[Argument]:
    """Look at the adult who could be with the group longest."""
    school = supply.school
    sessions = [s for s in supply.by_group[rule.group] if s.kind in rule.kinds]
    heaviest = max(day.weight for day in school.cycle.days)
    there = max(
        (
            sum(longest(s.candidates) for s in sessions if person.id in s.people)
            for person in school.people
            if rule.role in ("", person.id, person.role)
        ),
        default=0,
    )
    most, needed = heaviest * there / len(school.cycle.weeks), rule.needed(school)
    if most < needed:
        sentence = say(
            "No one adult can be with {group} for {needed} minutes a week: the "
            "sessions of one add up to {most:g} at most.",
            group=school.called(rule.group),
            needed=needed,
            most=float(most),
        )
        yield Argument(sentence=sentence, proves=True, rule=rule.code, about=(rule.group,))


def _out_of_hours(supply: Supply, rule: BestHours) -> Iterator[Argument]:
    for session in supply.by_group[rule.group]:
        if not session.required or not of_subject(supply.school, session, rule.subject_name):
            continue
        times = supply.times(session)
        if times and not any(_within(rule, choice) for choice in times):
            sentence = say(
                "{session} of {group} has no time between {earliest} and {latest}.",
                session=session.name,
                group=supply.school.called(rule.group),
                earliest=time_of_day(rule.begins),
                latest=time_of_day(rule.ends),
            )
            yield Argument(sentence=sentence, proves=True, rule=rule.code, about=(rule.group,))
            return


def _within(rule: BestHours, times: Times) -> bool:
    return all(rule.begins <= span.start and span.end <= rule.ends for span in times)
