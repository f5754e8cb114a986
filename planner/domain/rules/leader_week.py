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
    planning_minutes: int = parameter(225, unit="minutes a week", text="own planning", ease=-15)
    planning: int = parameter(1, unit="times a week", text="planning with each team", ease=-1)
    data: int = parameter(1, unit="times a week", text="data meetings with each team", ease=-1)
    rehearsals: int = parameter(
        1, unit="times a week", text="lesson rehearsals with each team", ease=-1
    )
    observations: int = parameter(
        2, unit="times a week", text="observations of each teacher", ease=-1
    )
    talks: int = parameter(1, unit="times a week", text="talks with each teacher", ease=-1)
    leadership: int = parameter(1, unit="times a week", text="leadership-team meetings", ease=-1)
    own_coaching: int = parameter(1, unit="times a week", text="talks with the own coach", ease=-1)
    with_students: int = parameter(
        0, unit="times a week", text="co-teaching, modelling or small groups", ease=-1
    )

    def sentence(self, school: School) -> str:
        """List the bundle."""
        with_team = _counted(
            (self.planning, "planning meeting"),
            (self.data, "data meeting"),
            (self.rehearsals, "rehearsal"),
        )
        with_teacher = _counted((self.observations, "observation"), (self.talks, "talk"))
        parts = (
            f"{self.planning_minutes} minutes of own planning" if self.planning_minutes else "",
            f"with each team {with_team}" if with_team else "",
            f"with each teacher {with_teacher}" if with_teacher else "",
            _counted((self.leadership, "leadership meeting")),
            _counted((self.own_coaching, "coaching talk")) + " of their own"
            if self.own_coaching
            else "",
            _counted((self.with_students, "session")) + " with students"
            if self.with_students
            else "",
        )
        bundle = "; ".join(filter(None, parts)) or "nothing in particular"
        return f"Each week of {school.called(self.person)} holds {bundle}."


def _counted(*parts: tuple[int, str]) -> str:
    """Return ``1 planning meeting and 2 talks``, leaving out what is not asked for."""
    return words.listed([words.count(number, thing) for number, thing in parts if number])
