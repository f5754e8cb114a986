"""The week of a multi-classroom leader: everything the role exists for (C17)."""

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
class LeaderWeek(Rule):
    """Each week of a team's leader holds at least these, for every team they lead.

    The sessions themselves come from the other promises (team time, data meetings, coaching,
    planning); this one certifies that the whole bundle is there for one person.
    """

    code: ClassVar[str] = "leader-week"
    title: ClassVar[str] = named("The leader's week")
    subject: ClassVar[Subject] = Subject.PERSON
    catalogue: ClassVar[tuple[str, ...]] = ("C17",)
    unit: ClassVar[str] = measure("parts missing")

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
        with_team = words.listed(
            [
                *(_some(self.planning, words.count(self.planning, "planning meeting"))),
                *(_some(self.data, words.count(self.data, "data meeting"))),
                *(_some(self.rehearsals, words.count(self.rehearsals, "rehearsal"))),
            ]
        )
        with_teacher = words.listed(
            [
                *(_some(self.observations, words.count(self.observations, "observation"))),
                *(_some(self.talks, words.count(self.talks, "talk"))),
            ]
        )
        minutes = say("{minutes} minutes of own planning", minutes=self.planning_minutes)
        meetings = words.count(self.leadership, "leadership meeting")
        talks = words.count(self.own_coaching, "coaching talk")
        sessions = words.count(self.with_students, "session")
        parts = (
            *_some(self.planning_minutes, minutes),
            *_some(with_team, say("with each team {with_team}", with_team=with_team)),
            *_some(with_teacher, say("with each teacher {meetings}", meetings=with_teacher)),
            *_some(self.leadership, meetings),
            *_some(self.own_coaching, say("{talks} of their own", talks=talks)),
            *_some(self.with_students, say("{sessions} with students", sessions=sessions)),
        )
        bundle = "; ".join(parts) or say("nothing in particular")
        return say(
            "Each week of {person} holds {bundle}.",
            person=school.called(self.person),
            bundle=bundle,
        )


def _some(number: int | str, told: str) -> tuple[str, ...]:
    """Return what is told, or nothing if there is none of it."""
    return (told,) if number else ()
