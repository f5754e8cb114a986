"""An adult with every group at every moment (C39)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import GroupId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class Supervised(Rule):
    """In every block a group is with an adult, itself or each of its parts, from start to end.

    Counted are the group's class, specials and advisory blocks on days on which it is on site. An
    online session without a room is at home and needs nobody; so does a part that is off site.
    """

    code: ClassVar[str] = "supervised"
    title: ClassVar[str] = named("Students supervised")
    subject: ClassVar[Subject] = Subject.GROUP
    catalogue: ClassVar[tuple[str, ...]] = ("C39",)
    unit: ClassVar[str] = measure("blocks")

    group: GroupId
    lunch: bool = parameter(default=False, unit="yes/no", text="at lunch as well", ease=0)

    def sentence(self, school: School) -> str:
        """Say when."""
        when = say("every block and at lunch") if self.lunch else say("every block")
        return say(
            "{group} is with an adult at every moment of {when}.",
            group=school.called(self.group),
            when=when,
        )
