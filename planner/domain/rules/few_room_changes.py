"""Few different rooms for one teacher (C41)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.ids import PersonId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class FewRoomChanges(Rule):
    """A person teaches in at most so many different rooms."""

    code: ClassVar[str] = "few-room-changes"
    title: ClassVar[str] = named("Few room changes")
    subject: ClassVar[Subject] = Subject.PERSON
    catalogue: ClassVar[tuple[str, ...]] = ("C41",)
    unit: ClassVar[str] = measure("rooms")

    person: PersonId
    rooms: int = parameter(1, unit="rooms", text="different rooms at most", ease=1)

    def sentence(self, school: School) -> str:
        """Say the limit."""
        return say(
            "{person} teaches in at most {rooms}.",
            person=school.called(self.person),
            rooms=words.count(self.rooms, "room"),
        )
