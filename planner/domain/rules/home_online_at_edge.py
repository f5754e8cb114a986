"""Online work at home only at the edge of the day (C08)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import GroupId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeOnlineAtEdge(Rule):
    """A group is online at home only before or after everything else of its day.

    An online session without a room is at home. Several may follow each other, as long as nobody
    comes to school in between. Counted are the sessions the group attends itself or as a part of
    a larger group.
    """

    code: ClassVar[str] = "home-online-at-edge"
    title: ClassVar[str] = named("Online at home at the edge of the day")
    subject: ClassVar[Subject] = Subject.GROUP
    catalogue: ClassVar[tuple[str, ...]] = ("C08",)
    unit: ClassVar[str] = measure("sessions")

    group: GroupId

    def sentence(self, school: School) -> str:
        """Say when."""
        return say(
            "{group} is online at home only at the start or the end of a day.",
            group=school.called(self.group),
        )
