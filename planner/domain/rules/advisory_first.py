"""The day begins with the same adviser (C12)."""

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
class AdvisoryFirst(Rule):
    """Each day of a group begins with advisory, with the same adult every day.

    It speaks of days on which the group has sessions and its bell has an advisory block. Name the
    adult to keep an adviser with their students for years.
    """

    code: ClassVar[str] = "advisory-first"
    title: ClassVar[str] = named("Advisory first")
    subject: ClassVar[Subject] = Subject.GROUP
    catalogue: ClassVar[tuple[str, ...]] = ("C12",)
    unit: ClassVar[str] = measure("days")

    group: GroupId
    adult: str = parameter("", unit="person", text="who; blank: anybody, but always the same")

    def sentence(self, school: School) -> str:
        """Say with whom the day begins."""
        adult = school.called(self.adult) if self.adult else say("the same adult")
        return say(
            "Each day of {group} begins with advisory with {adult}.",
            group=school.called(self.group),
            adult=adult,
        )

    def sessions(self, school: School) -> Iterator[Session]:
        """Yield none; raise ``KeyError`` for an adult whom the school does not know."""
        if self.adult and self.adult not in school.person:
            raise KeyError(self.adult)
        yield from ()
