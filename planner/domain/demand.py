"""What has to be placed: the one way from a school and its rules to sessions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from planner.domain.activity import PLACED_ONCE, Activity, Kind, Pattern
from planner.domain.ids import BlockId, DayId, SessionId
from planner.domain.session import Session
from planner.domain.week import ADULT_BLOCKS, LESSON_BLOCKS, Block, BlockKind, Span, Times

if TYPE_CHECKING:
    from planner.domain.rule import Rule
    from planner.domain.school import School

OWN_BLOCKS: dict[Kind, frozenset[BlockKind]] = {
    Kind.ADVISORY: frozenset({BlockKind.ADVISORY}),
    Kind.MEETING: ADULT_BLOCKS,
    Kind.DATA_MEETING: ADULT_BLOCKS,
    Kind.REHEARSAL: ADULT_BLOCKS,
    Kind.PLANNING: ADULT_BLOCKS,
    Kind.DUTY: frozenset(BlockKind),
}
"""Kinds of block an activity may take unless it names its blocks; classes take lesson blocks."""


@dataclass(frozen=True, kw_only=True)
class Demand:
    """All sessions of a school, in the order of its tables and then of its rules."""

    sessions: tuple[Session, ...]
    asked_by: Mapping[SessionId, tuple[str, ...]] = field(default_factory=dict)
    """For each session that a rule asks for, the key of the first such rule."""

    @cached_property
    def by_id(self) -> dict[SessionId, Session]:
        """Sessions by id."""
        return {session.id: session for session in self.sessions}


def demand(school: School, rules: Iterable[Rule]) -> Demand:
    """Return the sessions that the school's activities and rules ask for.

    Where rules ask for the same session (planning pieces of one day), the wider choice is kept.
    """
    found: dict[SessionId, Session] = {}
    asked_by: dict[SessionId, tuple[str, ...]] = {}
    for activity in school.activities:
        for session in _of_activity(school, activity):
            found[session.id] = session
    for rule in rules:
        for session in rule.sessions(school):
            asked_by.setdefault(session.id, rule.key)
            known = found.get(session.id)
            if known is None or len(known.candidates) < len(session.candidates):
                found[session.id] = session
    return Demand(sessions=tuple(found.values()), asked_by=asked_by)


def _of_activity(school: School, activity: Activity) -> Iterator[Session]:
    candidates = _known_candidates(school, activity)
    for number in range(1, activity.sessions + 1):
        yield Session(
            id=activity.session_id(number),
            kind=activity.kind,
            name=activity.name,
            number=number,
            activity=activity.id,
            course=activity.course,
            staff=activity.staff,
            groups=activity.groups,
            seats=_seats(school, activity),
            rooms=school.rooms_for(activity.room),
            candidates=candidates,
            required=activity.id not in school.asked.section,
        )


def _seats(school: School, activity: Activity) -> int:
    """Return the students who need a seat, or the people of a meeting without students."""
    if activity.seats is not None:
        return activity.seats
    if activity.groups:
        return sum(school.group[group].size for group in activity.groups)
    if activity.id in school.asked.section:
        return school.asked.seats(activity)
    return sum(need.most for need in activity.staff)


def activity_days(school: School, activity: Activity) -> tuple[DayId, ...]:
    """Return the days on which an activity may or, when placed once, does meet.

    Unless it names its days, they are those with a block that it could take. Of these, A and B
    days are those whose id begins with that letter, or else every other day.
    """
    if activity.days:
        return tuple(day for day in school.cycle.day_ids if day in activity.days)
    usable = tuple(day for day in school.cycle.day_ids if _has_block(school, activity, day))
    days = usable or school.cycle.day_ids
    if activity.pattern not in (Pattern.AB_A, Pattern.AB_B):
        return days
    letter = "A" if activity.pattern is Pattern.AB_A else "B"
    named = tuple(day for day in days if day.upper().startswith(letter))
    return named or days["AB".index(letter) :: 2]


def _has_block(school: School, activity: Activity, day: DayId) -> bool:
    blocks = school.cycle.blocks(day, kinds=_kinds(activity))
    return any(_allowed(activity, (block,)) for block in blocks)


def _kinds(activity: Activity) -> frozenset[BlockKind]:
    if activity.blocks_allowed:
        return frozenset(BlockKind)
    return OWN_BLOCKS.get(activity.kind, LESSON_BLOCKS)


def _known_candidates(school: School, activity: Activity) -> tuple[Times, ...]:
    """Return the candidates of an activity; one like it, with the same bells, has the same."""
    followers = school.followers(activity.groups) if activity.groups else None
    length = (activity.blocks, activity.minutes, school.grain)
    where = (activity.days, activity.blocks_allowed, activity.pattern, activity.kind)
    question = ("candidates", followers, length, where)
    return school.cycle.once(question, lambda: tuple(_candidates(school, activity)))


def _candidates(school: School, activity: Activity) -> Iterator[Times]:
    days = activity_days(school, activity)
    if activity.pattern not in PLACED_ONCE:
        for day in days:
            yield from ((span,) for _, span in _spans(school, activity, day))
        return
    by_block: dict[tuple[BlockId, int], list[Span]] = {}
    for day in days:
        for key, span in _spans(school, activity, day):
            by_block.setdefault(key, []).append(span)
    for spans in by_block.values():
        if len(spans) == len(days):
            yield tuple(spans)


def _spans(
    school: School, activity: Activity, day: DayId
) -> Iterator[tuple[tuple[BlockId, int], Span]]:
    """Yield each piece of a day the activity may take, with the block it starts in and how late."""
    kinds = _kinds(activity)
    followers = school.followers(activity.groups) if activity.groups else None
    if activity.blocks is not None:
        runs = school.cycle.runs(day, activity.blocks, kinds=kinds, followers=followers)
        for run in runs:
            if _allowed(activity, run):
                span = Span(day=day, start=run[0].start, end=run[-1].end)
                yield (run[0].id, 0), span
        return
    minutes = activity.minutes or 0
    for block in school.cycle.blocks(day, kinds=kinds, followers=followers):
        if _allowed(activity, (block,)):
            for start in range(block.start, block.end - minutes + 1, school.grain):
                yield (
                    (block.id, start - block.start),
                    Span(day=day, start=start, end=start + minutes),
                )


def _allowed(activity: Activity, run: tuple[Block, ...]) -> bool:
    return not activity.blocks_allowed or all(b.id in activity.blocks_allowed for b in run)
