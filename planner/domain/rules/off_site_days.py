"""Days off site, and how many groups share one (C07)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import GroupId
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
    title: ClassVar[str] = "Days off site"
    subject: ClassVar[Subject] = Subject.GROUP
    catalogue: ClassVar[tuple[str, ...]] = ("C07",)
    unit: ClassVar[str] = "days and groups"

    group: GroupId
    days: int = parameter(5, unit="days", text="off site in four average weeks")
    together: int = parameter(1, unit="groups", text="off site on one day at most", ease=1)

    def sentence(self, school: School) -> str:
        """Say how many days and groups."""
        groups = "group is" if self.together == 1 else "groups are"
        return (
            f"{school.called(self.group)} is off site on {self.days} days in four weeks, on which "
            f"at most {self.together} {groups} away."
        )
