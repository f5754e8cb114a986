"""Does everything last as long as it should, on its days, in its blocks and in its pattern?

Size: one for each fault of a placement, and one for each activity and day with more sessions than
its spread allows. Judged by the activities table and the bells alone:

* blocks: a piece begins with a block its groups follow and ends with the last of so many that
  follow each other directly, all of a kind the activity may use (or all among the named ones);
* minutes: a piece has exactly that length, lies within one such block, and starts on the grain;
* placed once: one piece on each of its days, always in the same block; otherwise one piece;
* spread: no day has more sessions of the activity than sessions / days, rounded up;
* sessions that promises take: one piece, covered by the blocks in which adults may meet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.activity import PLACED_ONCE, Activity, Kind, Pattern
from planner.domain.ids import ActivityId, DayId, SessionId
from planner.domain.language import say
from planner.domain.rules.meeting_pattern import MeetingPattern
from planner.domain.schedule import Placement
from planner.domain.session import Session
from planner.domain.week import (
    ADULT_BLOCKS,
    LESSON_BLOCKS,
    LONGEST_PASSING,
    Block,
    BlockKind,
    Span,
)

ADULTS_ONLY = frozenset({Kind.MEETING, Kind.DATA_MEETING, Kind.REHEARSAL, Kind.PLANNING})


def judge(rule: MeetingPattern, timetable: Timetable) -> Verdict:
    """Look at each placement's times, then at how the sessions of an activity are spread."""
    del rule
    spread = (one.id for one in timetable.school.activities if one.pattern is Pattern.SPREAD)
    return Verdict(
        breaches=(
            *(b for one in timetable.sessions for b in timetable.part(of_session, one)),
            *(b for one in spread for b in timetable.part(crowded, one)),
        )
    )


def of_session(timetable: Timetable, one: SessionId) -> tuple[Breach, ...]:
    """Look at the times of one session."""
    placement, session = timetable.placement(one), timetable.sessions[one]
    if placement is None:
        return ()
    return tuple(
        Breach(sentence=f"{session.name} ({one}) {fault}.", sessions=(one,), spans=placement.times)
        for fault in _faults(timetable, session, placement)
    )


def _faults(timetable: Timetable, session: Session, placement: Placement) -> Iterator[str]:
    days = timetable.school.cycle.day_ids
    unknown = [span for span in placement.times if span.day not in days]
    if unknown:
        yield say("is on {day}, which is no day of the cycle", day=unknown[0].day)
        return
    if session.activity is None:
        yield from _meeting_faults(timetable, placement)
        return
    activity = timetable.school.activity[session.activity]
    for span in placement.times:
        yield from _piece_faults(timetable, activity, span)
    if activity.pattern in PLACED_ONCE:
        yield from _period_faults(timetable, activity, placement)
    elif len(placement.times) != 1:
        yield say("is one session but has {times} pieces of time", times=len(placement.times))


def _meeting_faults(timetable: Timetable, placement: Placement) -> Iterator[str]:
    if len(placement.times) != 1:
        yield say("needs one piece of time and has {times}", times=len(placement.times))
    for span in placement.times:
        if not _covered(timetable, span):
            yield say("is at {span}, outside the blocks in which adults may meet", span=span)


def _covered(timetable: Timetable, span: Span) -> bool:
    """Say whether blocks for adults, with passing time between them, cover the whole piece."""
    reached = None
    for row in timetable.rows(span.day, ()):
        if row.kind not in ADULT_BLOCKS:
            continue
        if reached is None:
            reached = row.end if row.start <= span.start < row.end else None
        elif row.start <= reached + LONGEST_PASSING:
            reached = max(reached, row.end)
    return reached is not None and span.end <= reached


def _piece_faults(timetable: Timetable, activity: Activity, span: Span) -> Iterator[str]:
    if span.day not in (activity.days or timetable.school.cycle.day_ids):
        yield say("is on {day}, which is not one of its days", day=span.day)
    rows = timetable.rows(span.day, activity.groups)
    if activity.blocks is not None:
        if not _whole_blocks(activity, rows, span):
            blocks = (
                say("{blocks} whole blocks in a row", blocks=activity.blocks)
                if activity.blocks > 1
                else say("a block")
            )
            yield say(
                "is at {span}, which is not {blocks} that it may use", span=span, blocks=blocks
            )
        return
    if span.minutes != activity.minutes:
        yield say(
            "lasts {minutes} minutes instead of {minutes2}",
            minutes=span.minutes,
            minutes2=activity.minutes,
        )
    grain = timetable.school.grain
    if not any(_inside(activity, row, span, grain) for row in rows):
        yield say(
            "is at {span}, which does not lie within a block that it may use and "
            "start at a multiple of {grain} minutes in it",
            span=span,
            grain=grain,
        )


def _usable(activity: Activity, row: Block) -> bool:
    if activity.blocks_allowed:
        return row.id in activity.blocks_allowed
    return row.kind in _kinds(activity.kind)


def _kinds(kind: Kind) -> frozenset[BlockKind]:
    if kind is Kind.DUTY:
        return frozenset(BlockKind)
    if kind is Kind.ADVISORY:
        return frozenset({BlockKind.ADVISORY})
    return ADULT_BLOCKS if kind in ADULTS_ONLY else LESSON_BLOCKS


def _inside(activity: Activity, row: Block, span: Span, grain: int) -> bool:
    return (
        _usable(activity, row)
        and row.start <= span.start
        and span.end <= row.end
        and (span.start - row.start) % grain == 0
    )


def _whole_blocks(activity: Activity, rows: tuple[Block, ...], span: Span) -> bool:
    """Say whether some chain of usable blocks, each soon after the last, is the whole piece."""
    chains = [[row] for row in rows if row.start == span.start and _usable(activity, row)]
    for _ in range((activity.blocks or 1) - 1):
        chains = [
            [*chain, row]
            for chain in chains
            for row in rows
            if _usable(activity, row) and _follows(chain[-1], row, rows, activity)
        ]
    return any(chain[-1].end == span.end for chain in chains)


def _follows(earlier: Block, later: Block, rows: tuple[Block, ...], activity: Activity) -> bool:
    """Say whether a block comes soon after another, and none it may not use begins in between."""
    if later is earlier or not 0 <= later.start - earlier.end <= LONGEST_PASSING:
        return False
    between = [row for row in rows if earlier.end <= row.start < later.start]
    return all(_usable(activity, row) for row in between)


def _period_faults(timetable: Timetable, activity: Activity, placement: Placement) -> Iterator[str]:
    """Yield what is wrong with something that meets in one block on each of its days."""
    days = Counter(span.day for span in placement.times)
    wanted = _days_of(timetable, activity)
    for day in wanted:
        if days[day] != 1:
            yield say("meets {days} times on {day} instead of once", days=days[day], day=day)
    for day in days:
        if day not in wanted:
            yield say("meets on {day}, which is not one of its days", day=day)
    blocks = [
        {row.id for row in timetable.rows(span.day, activity.groups) if _holds_start(row, span)}
        for span in placement.times
    ]
    if not set.intersection(*map(set, blocks)):
        yield say("is not in the same block on each of its days")


def _holds_start(row: Block, span: Span) -> bool:
    return row.start <= span.start < row.end


def _days_of(timetable: Timetable, activity: Activity) -> list[DayId]:
    """Return the days over which sessions are spread, or on which something placed once meets.

    Those the table names; else the A or B days, which begin with that letter or alternate; else
    every day with a block that it could use.
    """
    if activity.days:
        return list(dict.fromkeys(activity.days))
    days = [
        day
        for day in timetable.school.cycle.day_ids
        if any(_usable(activity, row) for row in timetable.rows(day, ()))
    ]
    if activity.pattern not in (Pattern.AB_A, Pattern.AB_B):
        return days
    letter = "A" if activity.pattern is Pattern.AB_A else "B"
    named = [day for day in days if day.upper().startswith(letter)]
    return named or days["AB".index(letter) :: 2]


def crowded(timetable: Timetable, one: ActivityId) -> tuple[Breach, ...]:
    """Look at how the sessions of one activity are spread over its days."""
    activity = timetable.school.activity[one]
    most = -(-activity.sessions // max(1, len(_days_of(timetable, activity))))
    sessions = timetable.lookups.sessions_of.get(one, ())
    held = Counter(e.span.day for s in sessions for e in timetable.of_session(s.id))
    return tuple(
        Breach(
            sentence=say(
                "{activity} meets {number} times on {day}; spread over its days it "
                "meets at most {most} times a day.",
                activity=activity.name,
                number=number,
                day=day,
                most=most,
            ),
            sessions=tuple(s.id for s in sessions),
        )
        for day, number in held.items()
        if number > most
    )
