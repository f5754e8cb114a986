"""Few moves between rooms in a group's day (C41)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import GroupId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class CalmDay(Rule):
    """A group is in at most so many different rooms on any day.

    Counted are the sessions the group attends itself or as a part of a larger group.
    """

    code: ClassVar[str] = "calm-day"
    title: ClassVar[str] = named("A calm day")
    subject: ClassVar[Subject] = Subject.GROUP
    catalogue: ClassVar[tuple[str, ...]] = ("C41",)
    unit: ClassVar[str] = measure("rooms")

    group: GroupId
    rooms: int = parameter(4, unit="rooms a day", text="different rooms at most", ease=1)

    def sentence(self, school: School) -> str:
        """Say the cap."""
        rooms = say("room") if self.rooms == 1 else say("different rooms")
        return say(
            "{group} is in at most {rooms} {rooms2} on any day.",
            group=school.called(self.group),
            rooms=self.rooms,
            rooms2=rooms,
        )
