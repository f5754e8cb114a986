"""Uses of people, groups and rooms, and how their pieces of time lie to each other."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import TEACHING
from planner.domain.ids import DayId, SessionId
from planner.domain.school import School
from planner.domain.session import Session
from planner.domain.week import Span


@dataclass(frozen=True, slots=True)
class Use:
    """If ``literal`` is true, the session takes up the person, group or room during ``span``."""

    session: Session
    span: Span
    literal: Literal


def in_subject(uses: Iterable[Use], school: School, subject: str) -> Iterator[Use]:
    """Yield those of classes in a subject: a department, a course, or blank for any."""
    for use in uses:
        if use.session.kind not in TEACHING:
            continue
        course = school.course[use.session.course] if use.session.course else None
        if not subject or (course is not None and subject in (course.id, course.department)):
            yield use


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return the times covered by any of the pieces, as pieces that do not overlap."""
    covered: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.day, s.start)):
        last = covered[-1] if covered else None
        if last is not None and last.day == span.day and span.start <= last.end:
            covered[-1] = Span(day=span.day, start=last.start, end=max(last.end, span.end))
        else:
            covered.append(span)
    return covered


def pieces_of(uses: Iterable[Use]) -> Counter[int]:
    """Return how many pieces of time each literal takes; one that is named twice counts once."""
    return Counter(index for index, _ in {(use.literal.index, use.span) for use in uses})


def fitting(uses: Collection[Use]) -> int:
    """Return how many uses fit one after the other, each as short as any of the same stretch."""
    stretches = merged({use.span for use in uses})
    starts = [(stretch.day, stretch.start) for stretch in stretches]
    shortest = [stretch.minutes for stretch in stretches]
    for use in uses:
        place = bisect_right(starts, (use.span.day, use.span.start)) - 1
        shortest[place] = min(shortest[place], use.span.minutes)
    return sum(one.minutes // least for one, least in zip(stretches, shortest, strict=True))


def crowded(uses: Collection[Use], most: int = 1) -> bool:
    """Say whether required sessions of these uses are too many to run one after the other."""
    pieces = pieces_of(uses)
    least: dict[SessionId, int] = {}
    for use in uses:
        if use.session.required:
            number = pieces[use.literal.index]
            least[use.session.id] = min(number, least.get(use.session.id, number))
    return sum(least.values()) > most * fitting(uses)


def overlapping(uses: Sequence[Use]) -> Iterator[list[Literal]]:
    """Yield the largest sets of uses that would run at the same moment, day by day."""
    by_day: dict[DayId, dict[Span, dict[int, Literal]]] = defaultdict(lambda: defaultdict(dict))
    for use in uses:
        by_day[use.span.day][use.span][use.literal.index] = use.literal
    for todays in by_day.values():
        kept: list[dict[int, Literal]] = []
        for start in sorted({span.start for span in todays}):
            now: dict[int, Literal] = {}
            for span, together in todays.items():
                if span.start <= start < span.end:
                    now |= together
            kept = [other for other in kept if not other.keys() <= now.keys()]
            if not any(now.keys() <= other.keys() for other in kept):
                kept.append(now)
        yield from (list(together.values()) for together in kept)
