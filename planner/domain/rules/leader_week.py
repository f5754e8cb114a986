"""The week of a multi-classroom leader: everything the role exists for (C17)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.ids import PersonId
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderWeek(Rule):
    """Each week of a team's leader holds at least these, for every team they lead.

    The sessions themselves come from the other promises (team time, data meetings, coaching,
    planning); this one certifies that the whole bundle is there for one person.
    """

    code: ClassVar[str] = "leader-week"
    title: ClassVar[str] = "The leader's week"
    subject: ClassVar[Subject] = Subject.PERSON
    catalogue: ClassVar[tuple[str, ...]] = ("C17",)
    unit: ClassVar[str] = "parts missing"

    person: PersonId
    planning_minutes: int = parameter(225, unit="minutes a week", text="own planning")
    planning: int = parameter(1, unit="times a week", text="planning with each team")
    data: int = parameter(1, unit="times a week", text="data meetings with each team")
    rehearsals: int = parameter(1, unit="times a week", text="lesson rehearsals with each team")
    observations: int = parameter(2, unit="times a week", text="observations of each teacher")
    talks: int = parameter(1, unit="times a week", text="talks with each teacher")
    leadership: int = parameter(1, unit="times a week", text="leadership-team meetings")
    own_coaching: int = parameter(1, unit="times a week", text="talks with the own coach")
    with_students: int = parameter(
        0, unit="times a week", text="co-teaching, modelling or small groups"
    )

    def sentence(self, school: School) -> str:
        """List the bundle."""
        return (
            f"Each week of {school.called(self.person)} has {self.planning_minutes} minutes of own "
            f"planning; with each team {words.times(self.planning)} planning, "
            f"{words.times(self.data)} data and {words.times(self.rehearsals)} rehearsal; with "
            f"each teacher {words.count(self.observations, 'observation')} and "
            f"{words.count(self.talks, 'talk')}; {words.times(self.leadership)} the leadership "
            f"team; {words.times(self.own_coaching)} their own coaching; and "
            f"{words.times(self.with_students)} time with students."
        )
