"""Days off site, and how many groups share one (C07)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import GroupId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class OffSiteDays(Rule):
    """A group is off site on so many days in four average weeks, with few others at once.

    Its days are those of the groups table, its own and those of the nearest larger group that
    names some. Groups are counted together on the days on which this one is away: those that name
    the day themselves and are no part of one that does.
    """

    code: ClassVar[str] = "off-site-days"
    title: ClassVar[str] = named("Days off site")
    subject: ClassVar[Subject] = Subject.GROUP
    catalogue: ClassVar[tuple[str, ...]] = ("C07",)
    unit: ClassVar[str] = measure("days and groups")

    group: GroupId
    days: int = parameter(5, unit="days", text="off site in four average weeks")
    together: int = parameter(1, unit="groups", text="off site on one day at most", ease=1)

    def sentence(self, school: School) -> str:
        """Say how many days and groups."""
        groups = say("group is") if self.together == 1 else say("groups are")
        return say(
            "{group} is off site on {days} days in four weeks, on which at most "
            "{together} {groups} away.",
            group=school.called(self.group),
            days=self.days,
            together=self.together,
            groups=groups,
        )
