"""Blocks, courses and students as a counselor says them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from planner.domain.ids import BlockId, CourseId, DayId, StudentId
from planner.domain.language import say
from planner.domain.school import School
from planner.domain.week import Cycle, Span
from planner.domain.words import listed

NUMBERED = re.compile(r"[Pp]?(\d+)")
"""Blocks that people call periods: ``4`` and ``P4``."""

MOST_DAYS = 5


def course_name(school: School, course: CourseId) -> str:
    """Return a course's name, or its id."""
    found = school.course.get(course)
    return (found.name if found else "") or course


def student_name(school: School, student: StudentId) -> str:
    """Return a student's name, or their id."""
    found = school.asked.student.get(student)
    return (found.name if found else "") or student


def block_name(block: BlockId) -> str:
    """Return ``period 4`` for blocks ``4`` and ``P4``, and other ids as they are."""
    numbered = NUMBERED.fullmatch(block)
    return say("period {numbered}", numbered=numbered[1]) if numbered else str(block)


def when(cycle: Cycle, spans: Iterable[Span]) -> str:
    """Return the blocks of some times, with the days where they are not all days of the cycle.

    ``period 4``; ``period 4 on Mon and Wed``; ``period 4 in S1`` where the days are all those
    whose names begin so.
    """
    days_of: dict[str, list[DayId]] = {}
    for span in spans:
        for name in _blocks(cycle, span):
            days_of.setdefault(name, []).append(span.day)
    together: dict[str, list[str]] = {}
    for name, days in days_of.items():
        together.setdefault(when_on(cycle, days), []).append(name)
    return "; ".join(f"{listed(names)}{days}" for days, names in together.items())


def _blocks(cycle: Cycle, span: Span) -> list[str]:
    """Return the blocks that a piece of time takes up."""
    first = cycle.block_at(span)
    if first is None:
        return [str(span)]
    later = [
        block.id
        for block in cycle.blocks(span.day)
        if first.end <= block.start < span.end and block.kind is first.kind
    ]
    return list(dict.fromkeys(map(block_name, (first.id, *later))))


def when_on(cycle: Cycle, days: Iterable[DayId]) -> str:
    """Return `` on A days`` or `` in S1`` for some days; nothing for all days of the cycle."""
    chosen = tuple(dict.fromkeys(days))
    if len(chosen) == len(cycle.days):
        return ""
    for length in range(len(chosen[0]), 0, -1):
        start = chosen[0][:length]
        alike = tuple(day for day in cycle.day_ids if day.startswith(start))
        if len(alike) > 1 and set(alike) == set(chosen) and _ends_word(start, alike):
            words = start.strip()
            return (
                say(" on {words} days", words=words)
                if len(words) == 1
                else say(" in {words}", words=words)
            )
    return say(" on {chosen}", chosen=listed(list(chosen), most=MOST_DAYS))


def _ends_word(start: str, days: Iterable[DayId]) -> bool:
    """Say whether a word ends where these days begin to differ: ``A1`` and ``A2``, not Tue, Thu."""
    return not any(day[len(start) : len(start) + 1].isalpha() for day in days) or start[-1] == " "
