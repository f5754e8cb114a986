"""One adult who knows a group well (C28, C38)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.activity import TEACHING, Kind
from planner.domain.ids import GroupId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter
from planner.domain.session import Session

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchorAdult(Rule):
    """Some one adult spends so many minutes of an average week with a group.

    Counted are the sessions of a kind that the group attends itself or as a part of a larger
    group, and on whose staff the adult is; blank means all teaching and advisory.
    """

    code: ClassVar[str] = "anchor-adult"
    title: ClassVar[str] = named("One adult who knows the group")
    subject: ClassVar[Subject] = Subject.GROUP
    catalogue: ClassVar[tuple[str, ...]] = ("C28", "C38")
    unit: ClassVar[str] = measure("groups")

    group: GroupId
    minutes: int = parameter(0, unit="minutes a week", text="at least", ease=-15)
    per_student: int = parameter(
        0, unit="minutes a week", text="more for each student of the group", ease=-1
    )
    role: str = parameter("", unit="role or person", text="who it must be; blank: anybody")
    kind: str = parameter("", unit="kind", text="only in these sessions, such as online")

    def __post_init__(self) -> None:
        Rule.__post_init__(self)
        if self.kind and self.kind not in tuple(Kind):
            msg = say("{title}: {kind!r} is no kind of session.", title=self.title, kind=self.kind)
            raise ValueError(msg)

    @property
    def key(self) -> tuple[str, ...]:
        """Each role and kind is a rule of its own."""
        return (self.code, self.group, self.role, self.kind)

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of session that count."""
        return frozenset({Kind(self.kind)}) if self.kind else TEACHING | {Kind.ADVISORY}

    def needed(self, school: School) -> int:
        """Return the minutes a week, those for each student included."""
        return self.minutes + self.per_student * school.group[self.group].size

    def sentence(self, school: School) -> str:
        """Say who and how long."""
        role = school.role.get(self.role)  # type: ignore[call-overload]  # ids are texts
        if not self.role:
            who = say("Some one adult")
        elif role is None:
            who = school.called(self.role)
        else:
            who = say("One {role}", role=role.title.lower())
        kind = (
            say(" in {replace} sessions", replace=self.kind.replace("_", " ")) if self.kind else ""
        )
        return say(
            "{who} spends at least {needed} minutes a week with {group}{kind}.",
            who=who,
            needed=self.needed(school),
            group=school.called(self.group),
            kind=kind,
        )

    def sessions(self, school: School) -> Iterator[Session]:
        """Yield none; raise ``KeyError`` for a role that nobody has."""
        if self.role and not any(self.role in (p.role, p.id) for p in school.people):
            raise KeyError(self.role)
        yield from ()
