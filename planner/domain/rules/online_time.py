"""The time that a group spends online (C05)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import GroupId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, Window, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlineTime(Rule):
    """A group is online for so many minutes, on each day on site or in an average week.

    Counted are the online sessions the group attends itself or as a part of a larger group.
    """

    code: ClassVar[str] = "online-time"
    title: ClassVar[str] = named("Online time")
    subject: ClassVar[Subject] = Subject.GROUP
    catalogue: ClassVar[tuple[str, ...]] = ("C05",)
    unit: ClassVar[str] = measure("quarter hours")

    group: GroupId
    least: int = parameter(0, unit="minutes", text="online at least", ease=-15)
    most: int = parameter(600, unit="minutes", text="online at most", ease=15)
    window: Window = parameter(Window.WEEK, unit="day or week", text="counted over")

    def __post_init__(self) -> None:
        Rule.__post_init__(self)
        if self.window is Window.TWO_WEEKS:
            msg = say(
                "{title} is counted over a day or a week, not over two weeks.", title=self.title
            )
            raise ValueError(msg)

    @property
    def key(self) -> tuple[str, ...]:
        """Bounds a day and bounds a week are different rules."""
        return (self.code, self.group, self.window)

    def sentence(self, school: School) -> str:
        """Say the bounds."""
        window = say("a day") if self.window is Window.DAY else say("a week")
        return say(
            "{group} is online for {least} to {most} minutes {window}.",
            group=school.called(self.group),
            least=self.least,
            most=self.most,
            window=window,
        )
