"""Students moved between small groups without a new timetable (C31)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import GroupId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter
from planner.domain.session import Session

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class RegroupFreely(Rule):
    """All parts of a group are in small groups, at stations or online at exactly the same times.

    So students can be regrouped whenever their results say so, and no timetable changes. Counted
    are the sessions that name a part itself.
    """

    code: ClassVar[str] = "regroup-freely"
    title: ClassVar[str] = named("Regrouping freely")
    subject: ClassVar[Subject] = Subject.GROUP
    catalogue: ClassVar[tuple[str, ...]] = ("C31",)
    unit: ClassVar[str] = measure("parts")

    group: GroupId
    split: str = parameter("", unit="split", text="only the parts of this split; blank: all parts")

    @property
    def key(self) -> tuple[str, ...]:
        """Each split is a rule of its own."""
        return (self.code, self.group, self.split)

    def sentence(self, school: School) -> str:
        """Say whose parts."""
        split = f" ({self.split})" if self.split else ""
        return say(
            "All parts of {group}{split} have their small groups, stations and "
            "online sessions at the same times.",
            group=school.called(self.group),
            split=split,
        )

    def sessions(self, school: School) -> Iterator[Session]:
        """Yield none; raise ``KeyError`` for a split that the group does not have."""
        splits = {part.split for part in school.groups if part.parent == self.group}
        if self.split and self.split not in splits:
            raise KeyError(self.split)
        yield from ()
