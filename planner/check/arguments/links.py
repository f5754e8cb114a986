"""Have activities that rotate or alternate enough times in common?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, product

from planner.check.argument import Argument
from planner.check.supply import Supply, pieces, side_by_side
from planner.domain import words
from planner.domain.activity import PLACED_ONCE, Activity, Link, LinkKind
from planner.domain.ids import BlockId, DayId
from planner.domain.language import say
from planner.domain.link_shapes import visits_by_group, visits_by_station
from planner.domain.rules.linked_activities import LinkedActivities
from planner.domain.week import Span, Times


def arguments(supply: Supply) -> Iterator[Argument]:
    """Yield links whose activities cannot rotate or alternate at the times left to them.

    Sections that requests fill may be left out, so that links of theirs prove nothing.
    """
    sections = supply.school.asked.section
    for link in supply.school.links:
        if not sections.keys().isdisjoint(link.activities):
            continue
        activities = [supply.school.activity[one] for one in dict.fromkeys(link.activities)]
        if not all(map(supply.times, (supply.by_activity[a.id][0] for a in activities))):
            continue
        if link.kind is LinkKind.ROTATION:
            yield from _sharing_students(supply, link, activities)
            yield from _too_few_slots(supply, link, activities)
        if link.kind is LinkKind.ALTERNATE:
            yield from _unequal_days(supply, link, activities)
            yield from _no_block(supply, link, activities)


def _proof(sentence: str, *about: str) -> Argument:
    return Argument(sentence=sentence, proves=True, rule=LinkedActivities.code, about=about)


def _times(supply: Supply, activity: Activity) -> tuple[Times, ...]:
    return supply.times(supply.by_activity[activity.id][0])


def _sharing_students(
    supply: Supply, link: Link, activities: Sequence[Activity]
) -> Iterator[Argument]:
    for ones, others in combinations(visits_by_group(activities), 2):
        for one, other in product(sorted(ones), sorted(others)):
            if supply.school.share_students(one, other):
                who = supply.school.called(one)
                if one != other:
                    who = say(
                        "{who} and {other}, who share students,",
                        who=who,
                        other=supply.school.called(other),
                    )
                yield _proof(
                    say("Link {link} takes {who} to two stations at once.", link=link.id, who=who),
                    one,
                    other,
                )
                return


def _few_left(link: Link, needed: int, left: int) -> str:
    numbers = {"link": link.id, "needed": needed, "left": left}
    if left == 1:
        return say(
            "Link {link} rotates in {needed} slots, but only {left} is left to all its groups and "
            "stations.",
            **numbers,
        )
    return say(
        "Link {link} rotates in {needed} slots, but only {left} are left to all its groups and "
        "stations.",
        **numbers,
    )


def _too_few_slots(
    supply: Supply, link: Link, activities: Sequence[Activity]
) -> Iterator[Argument]:
    """Compare the slots of all rounds with the times at which no group and no station is stuck."""
    groups, stations = visits_by_group(activities), visits_by_station(activities)
    slots: set[Times] = {times for one in activities for times in _times(supply, one)}
    for line in (*groups.values(), *stations.values()):
        slots &= {times for visit in line for times in _times(supply, visit)}
    needed = len(stations) * activities[0].sessions
    left = side_by_side({times[0] for times in slots})
    if left < needed:
        yield _proof(_few_left(link, needed, left), *link.activities)


def _meetings(supply: Supply, activity: Activity) -> int:
    """Return on how many days an activity meets, at one session a day."""
    if activity.pattern in PLACED_ONCE:
        return pieces(supply.by_activity[activity.id][0])
    return activity.sessions


def _unequal_days(supply: Supply, link: Link, activities: Sequence[Activity]) -> Iterator[Argument]:
    for one, other in pairwise(activities):
        days, others = _meetings(supply, one), _meetings(supply, other)
        if days != others:
            yield _proof(
                say(
                    "Link {link} alternates {one}, which meets on {days} of the cycle, "
                    "with {other}, which meets on {others}.",
                    link=link.id,
                    one=one.name,
                    days=words.count(days, "day"),
                    other=other.name,
                    others=others,
                ),
                one.id,
                other.id,
            )


def _no_block(supply: Supply, link: Link, activities: Sequence[Activity]) -> Iterator[Argument]:
    """Look for a block that every activity may take on its days, on enough different days."""
    meetings = {activity.id: _meetings(supply, activity) for activity in activities}
    days = {activity.id: _days_by_block(supply, activity) for activity in activities}
    for block in days[activities[0].id]:
        found = {one: days[one].get(block, set()) for one in meetings}
        enough = all(len(found[one]) >= meetings[one] for one in meetings)
        if enough and len(set().union(*found.values())) >= sum(meetings.values()):
            return
    yield _proof(
        say(
            "Link {link} needs one block for {activities} on {values} different "
            "days, but no block is left to them on so many.",
            link=link.id,
            activities=words.listed([a.name for a in activities]),
            values=sum(meetings.values()),
        ),
        *link.activities,
    )


def _days_by_block(supply: Supply, activity: Activity) -> dict[BlockId, set[DayId]]:
    """Return the days on which an activity may begin in a block, if it does so on all its days."""
    table: dict[BlockId, set[DayId]] = {}
    for times in _times(supply, activity):
        begun = [_blocks(supply, span, activity) for span in times]
        for block in set.intersection(*begun):
            table.setdefault(block, set()).update(span.day for span in times)
    return table


def _blocks(supply: Supply, span: Span, activity: Activity) -> set[BlockId]:
    rows = supply.school.cycle.blocks(span.day, followers=supply.school.followers(activity.groups))
    return {row.id for row in rows if row.start <= span.start < row.end}
