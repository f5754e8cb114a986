"""Do linked activities hang together in time, or share their staff or students, as asked?

Size: one for each pair of sessions that are not as linked. The n-th session of one activity is
compared with the n-th of the next one in the link (for an order: the last day of the one with the
first day of the next); ``apart`` compares all sessions of each two activities.
``planner.check.turns`` says what counts in a rotation and in an alternation. Of sections with the
same students, each two neighbours in the link whose rosters differ count one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations, pairwise

from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.check.turns import of_alternation, of_rotation
from planner.domain import words
from planner.domain.activity import Link, LinkKind
from planner.domain.ids import ActivityId
from planner.domain.language import say
from planner.domain.rules.linked_activities import LinkedActivities
from planner.domain.week import LONGEST_PASSING

Pair = tuple[list[Entry], list[Entry]]


def judge(rule: LinkedActivities, timetable: Timetable) -> Verdict:
    """Judge each link by its kind."""
    del rule
    links = range(len(timetable.school.links))
    return Verdict(breaches=tuple(b for number in links for b in timetable.part(of_link, number)))


def of_link(timetable: Timetable, number: int) -> tuple[Breach, ...]:
    """Judge the link in this row of the table."""
    link = timetable.school.links[number]
    return tuple(WHOLE.get(link.kind, _of_pairs)(timetable, link))


def _of_pairs(timetable: Timetable, link: Link) -> Iterator[Breach]:
    for pair in _pairs(timetable, link):
        yield from _judged(timetable, link, pair)


def _judged(timetable: Timetable, link: Link, pair: Pair) -> Iterator[Breach]:
    fault = FAULTS[link.kind](timetable, link, pair)
    if fault:
        one, other = pair
        yield Breach(
            sentence=say(
                "{one} and {other} {fault} (link {link}).",
                one=one[0],
                other=other[0],
                fault=fault,
                link=link.id,
            ),
            sessions=(one[0].session.id, other[0].session.id),
            spans=(one[0].span, other[0].span),
        )


def _pairs(timetable: Timetable, link: Link) -> Iterator[Pair]:
    """Yield the days of each two sessions to compare; sessions without a place are left out."""
    lists = [list(_sessions(timetable, activity)) for activity in link.activities]
    if link.kind is LinkKind.APART:
        for ones, others in combinations(lists, 2):
            yield from ((one, other) for one in ones for other in others if one and other)
        return
    for ones, others in pairwise(lists):
        yield from ((one, other) for one, other in zip(ones, others, strict=False) if one and other)


def _sessions(timetable: Timetable, activity: ActivityId) -> Iterator[list[Entry]]:
    """Yield the days of each session of an activity, in the order of their numbers."""
    sessions = timetable.lookups.sessions_of.get(activity, ())
    for session in sorted(sessions, key=lambda one: (one.number, one.id)):
        yield list(timetable.of_session(session.id))


def _disorder(timetable: Timetable, link: Link, pair: Pair) -> str:
    last, first = pair[0][-1].span, pair[1][0].span
    days = timetable.school.cycle.position(first.day) - timetable.school.cycle.position(last.day)
    if days < 0 or (days == 0 and first.start < last.end):
        return say("are not in order")
    if link.lag_days is not None and days > link.lag_days:
        return say(
            "are {days} school days apart, more than {lag_days}", days=days, lag_days=link.lag_days
        )
    return ""


def _other_time(timetable: Timetable, link: Link, pair: Pair) -> str:
    del timetable, link
    one, other = ([entry.span for entry in entries] for entries in pair)
    return "" if one == other else say("are not at the same time")


def _overlap(timetable: Timetable, link: Link, pair: Pair) -> str:
    del timetable, link
    clash = any(one.span.overlaps(other.span) for one in pair[0] for other in pair[1])
    return say("are not apart") if clash else ""


def _loose(timetable: Timetable, link: Link, pair: Pair) -> str:
    del timetable, link
    direct = len(pair[0]) == len(pair[1]) and all(
        one.span.day == other.span.day and 0 <= other.span.start - one.span.end <= LONGEST_PASSING
        for one, other in zip(*pair, strict=True)
    )
    return "" if direct else say("do not follow each other directly")


def _other_staff(timetable: Timetable, link: Link, pair: Pair) -> str:
    del timetable, link
    one, other = (frozenset(entries[0].placement.staff) for entries in pair)
    return "" if one == other else say("do not have the same staff")


def _same_students(timetable: Timetable, link: Link) -> Iterator[Breach]:
    """Compare the rosters of neighbours; a section without a roster has nobody in its seats."""
    for one, other in pairwise(link.activities):
        differ = sorted(frozenset(timetable.seated(one)) ^ frozenset(timetable.seated(other)))
        if differ:
            names = [timetable.school.called(section) for section in (one, other)]
            who = words.listed([timetable.student_named(student) for student in differ])
            yield Breach(
                sentence=say(
                    "{names} do not have the same students: {who} (link {link}).",
                    names=words.listed(names),
                    who=who,
                    link=link.id,
                )
            )


FAULTS: dict[LinkKind, Callable[[Timetable, Link, Pair], str]] = {
    LinkKind.ORDER: _disorder,
    LinkKind.SAME_TIME: _other_time,
    LinkKind.APART: _overlap,
    LinkKind.BACK_TO_BACK: _loose,
    LinkKind.SAME_STAFF: _other_staff,
}
WHOLE: dict[LinkKind, Callable[[Timetable, Link], Iterator[Breach]]] = {
    LinkKind.ROTATION: of_rotation,
    LinkKind.ALTERNATE: of_alternation,
    LinkKind.SAME_STUDENTS: _same_students,
}
"""Kinds of link that are judged as a whole; the others compare two sessions at a time."""
