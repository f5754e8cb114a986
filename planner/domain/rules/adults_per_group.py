"""How many adults work with a group of students (C28)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import GroupId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class AdultsPerGroup(Rule):
    """At most so many different adults lead or support a group's sessions in a cycle's week.

    Counted are the sessions the group attends itself or as a part of a larger group.
    """

    code: ClassVar[str] = "adults-per-group"
    title: ClassVar[str] = named("Adults per student group")
    subject: ClassVar[Subject] = Subject.GROUP
    catalogue: ClassVar[tuple[str, ...]] = ("C28",)
    unit: ClassVar[str] = measure("adults")

    group: GroupId
    week_max: int = parameter(12, unit="adults a week", text="different adults at most", ease=1)

    def sentence(self, school: School) -> str:
        """Say the cap."""
        return say(
            "At most {week_max} different adults work with {group} in a week.",
            week_max=self.week_max,
            group=school.called(self.group),
        )
