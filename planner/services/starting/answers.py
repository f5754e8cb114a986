"""What a person answers about a new school, and what it begins with until they do."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from planner.services.starting.staff_list import StaffRow
from planner.services.starting.week import USUAL, Clock, Pattern, Release


class SchoolKind(StrEnum):
    """What kind of school it is; it decides what the other questions begin with."""

    ELEMENTARY = "elementary"
    MIDDLE = "middle"
    HIGH = "high"
    WHOLE = "whole"


class TeamsBy(StrEnum):
    """What binds the teams of a new school."""

    GRADE = "grade"
    DEPARTMENT = "department"
    BOTH = "both"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meetings:
    """How often a week each team plans together, and for how long; 0 times: nothing is promised."""

    times: int = 2
    minutes: int = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Everything that was answered.

    Attributes:
        classes, size: in each grade so many classes of so many students. With no classes students
            choose their courses, and there is one group for each grade.
        rooms: classrooms, besides those that the staff list names.
        release_meeting: minutes for which each team meets on the day of early release, or 0.
        lessons: how often in a cycle each class has a subject of the staff list; of others it is
            what :mod:`planner.services.starting.lessons` proposes.

    """

    name: str = ""
    kind: SchoolKind = SchoolKind.MIDDLE
    grades: tuple[str, ...] = ("6", "7", "8")
    classes: int = 4
    size: int = 26
    rooms: int = 0
    pattern: Pattern = Pattern.SEVEN
    clock: Clock = USUAL[Pattern.SEVEN]
    release: Release | None = None
    release_meeting: int = 60
    staff: tuple[StaffRow, ...] = ()
    teams: TeamsBy = TeamsBy.GRADE
    meetings: Meetings = field(default_factory=Meetings)
    lessons: tuple[tuple[str, int], ...] = ()


KINDS: dict[SchoolKind, Answers] = {
    SchoolKind.ELEMENTARY: Answers(
        kind=SchoolKind.ELEMENTARY,
        grades=("K", "1", "2", "3", "4", "5"),
        classes=3,
        size=22,
        pattern=Pattern.ELEMENTARY,
        clock=USUAL[Pattern.ELEMENTARY],
    ),
    SchoolKind.MIDDLE: Answers(),
    SchoolKind.HIGH: Answers(
        kind=SchoolKind.HIGH,
        grades=("9", "10", "11", "12"),
        classes=0,
        size=150,
        pattern=Pattern.AB,
        clock=USUAL[Pattern.AB],
        teams=TeamsBy.DEPARTMENT,
    ),
    SchoolKind.WHOLE: Answers(
        kind=SchoolKind.WHOLE,
        grades=("K", "1", "2", "3", "4", "5", "6", "7", "8"),
        classes=2,
        size=24,
        pattern=Pattern.EIGHT,
        clock=replace(USUAL[Pattern.EIGHT], waves=2),
    ),
}
"""What each kind of school begins with."""

FOLLOWS_KIND = ("grades", "classes", "size", "pattern", "clock", "teams")
"""Answers that follow the kind of school until somebody gives another one."""


def with_kind(answers: Answers, kind: SchoolKind) -> Answers:
    """Return the answers for another kind of school; what a person has answered stays."""
    before, after = KINDS[answers.kind], KINDS[kind]
    untouched = {
        name: getattr(after, name)
        for name in FOLLOWS_KIND
        if getattr(answers, name) == getattr(before, name)
    }
    return replace(answers, kind=kind, **untouched)


def with_pattern(answers: Answers, pattern: Pattern) -> Answers:
    """Return the answers for another pattern, with its usual day, which begins as it did."""
    if pattern is answers.pattern:
        return answers
    clock = replace(USUAL[pattern], start=answers.clock.start)
    return replace(answers, pattern=pattern, clock=clock)


EVERY_GRADE = ("PK", "K", *(str(grade) for grade in range(1, 13)))
