"""How many students one adult works with (C03, C05, C29)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.activity import TEACHING, Kind
from planner.domain.ids import GroupId
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School

KINDS = {
    Kind.CLASS: "classes",
    Kind.SMALL_GROUP: "small groups",
    Kind.STATION: "stations",
    Kind.ONLINE: "online sessions",
    Kind.ADVISORY: "advisories",
}
"""What sessions of a kind are called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StudentsPerAdult(Rule):
    """In each of a group's sessions so many students work with each adult.

    Counted are the seats of each session that the group attends itself or as a part of a larger
    group, and everybody on its staff. An online session without a room is at home and not counted.
    """

    code: ClassVar[str] = "students-per-adult"
    title: ClassVar[str] = "Students per adult"
    subject: ClassVar[Subject] = Subject.GROUP
    catalogue: ClassVar[tuple[str, ...]] = ("C03", "C05", "C29")
    unit: ClassVar[str] = "sessions"

    group: GroupId
    kind: str = parameter(
        "", unit="kind", text="of these sessions, such as small_group; blank: all teaching"
    )
    least: int = parameter(1, unit="students", text="in a session at least", ease=-1)
    most: int = parameter(32, unit="students", text="for each adult at most", least=1, ease=1)

    def __post_init__(self) -> None:
        Rule.__post_init__(self)
        if self.kind and self.kind not in tuple(Kind):
            msg = f"{self.title}: {self.kind!r} is no kind of session."
            raise ValueError(msg)

    @property
    def key(self) -> tuple[str, ...]:
        """Bounds for each kind are rules of their own."""
        return (self.code, self.group, self.kind)

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of session it speaks of."""
        return frozenset({Kind(self.kind)}) if self.kind else TEACHING

    def sentence(self, school: School) -> str:
        """Say the bounds."""
        kinds = KINDS.get(Kind(self.kind), self.kind) if self.kind else "sessions"
        least = f"at least {words.count(self.least, 'student')} and " if self.least > 1 else ""
        return (
            f"The {kinds} of {school.called(self.group)} have {least}at most "
            f"{words.count(self.most, 'student')} for each adult."
        )
