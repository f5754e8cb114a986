"""How many students one adult works with (C03, C05, C29)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.activity import TEACHING, Kind
from planner.domain.ids import GroupId
from planner.domain.language import mark, measure, named, say, say_marked
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School

KINDS = {
    Kind.CLASS: mark("classes"),
    Kind.SMALL_GROUP: mark("small groups"),
    Kind.STATION: mark("stations"),
    Kind.ONLINE: mark("online sessions"),
    Kind.ADVISORY: mark("advisories"),
}
"""What sessions of a kind are called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StudentsPerAdult(Rule):
    """In each of a group's sessions so many students work with each adult.

    Counted are the seats of each session that the group attends itself or as a part of a larger
    group, and everybody on its staff. An online session without a room is at home and not counted.
    """

    code: ClassVar[str] = "students-per-adult"
    title: ClassVar[str] = named("Students per adult")
    subject: ClassVar[Subject] = Subject.GROUP
    catalogue: ClassVar[tuple[str, ...]] = ("C03", "C05", "C29")
    unit: ClassVar[str] = measure("sessions")

    group: GroupId
    kind: str = parameter(
        "", unit="kind", text="of these sessions, such as small_group; blank: all teaching"
    )
    least: int = parameter(1, unit="students", text="in a session at least", ease=-1)
    most: int = parameter(32, unit="students", text="for each adult at most", least=1, ease=1)

    def __post_init__(self) -> None:
        Rule.__post_init__(self)
        if self.kind and self.kind not in tuple(Kind):
            msg = say("{title}: {kind!r} is no kind of session.", title=self.title, kind=self.kind)
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
        kinds = say_marked(KINDS.get(Kind(self.kind), self.kind)) if self.kind else say("sessions")
        least = (
            say("at least {students} and ", students=words.count(self.least, "student"))
            if self.least > 1
            else ""
        )
        return say(
            "The {kinds} of {group} have {least}at most {students} for each adult.",
            kinds=kinds,
            group=school.called(self.group),
            least=least,
            students=words.count(self.most, "student"),
        )
