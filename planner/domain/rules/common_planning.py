"""A team's time together: planning, rehearsal, leadership meeting (C13, C24)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.activity import Kind
from planner.domain.ids import DayId, SessionId, TeamId
from planner.domain.language import mark, measure, named, say, say_marked
from planner.domain.rule import OFTEN, Rule, Subject, parameter
from planner.domain.session import Session
from planner.domain.team_time import attending, meeting_times, rooms_named, weeks_of

if TYPE_CHECKING:
    from planner.domain.school import School

VERBS = {
    "planning": mark("plans together"),
    "rehearsal": mark("rehearses lessons together"),
    "leadership": mark("meets as the leadership team"),
}
NAMES = {
    "planning": mark("planning"),
    "rehearsal": mark("rehearsal"),
    "leadership": mark("meeting"),
}
"""What the meetings of a purpose are called, if not by the purpose itself."""
PURPOSES = (mark("planning"), mark("rehearsal"), mark("leadership"), mark("data"), mark("table"))
"""The purposes that every school knows; a school may have words of its own besides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommonPlanning(Rule):
    """A team is together so many times a week for so long, every required member present."""

    code: ClassVar[str] = "common-planning"
    title: ClassVar[str] = named("Team time together")
    subject: ClassVar[Subject] = Subject.TEAM
    catalogue: ClassVar[tuple[str, ...]] = ("C13", "C24")
    unit: ClassVar[str] = measure("meetings")

    team: TeamId
    times: int = parameter(
        3, unit="times a week", text="how often the team meets", most=OFTEN, ease=-1
    )
    minutes: int = parameter(
        45, unit="minutes", text="the least length of a meeting", least=1, ease=-15
    )
    daily: bool = parameter(default=False, unit="yes/no", text="on every school day instead")
    purpose: str = parameter(
        "planning", unit="word", text="planning, rehearsal, leadership or a word of your own"
    )
    room: str = parameter(
        "", unit="room", text="a room, several joined by |, kind:conference, or blank for none"
    )
    days: tuple[DayId, ...] = parameter((), unit="days", text="only on these days, joined by |")

    @property
    def key(self) -> tuple[str, ...]:
        """A team may meet for several purposes, each a rule of its own."""
        return (self.code, self.team, self.purpose)

    @property
    def kind(self) -> Kind:
        """The kind of its sessions."""
        return Kind.REHEARSAL if self.purpose == "rehearsal" else Kind.MEETING

    def sentence(self, school: School) -> str:
        """Say how often, how long and that everybody is present."""
        verb = say("meets for {purpose}", purpose=say_marked(self.purpose))
        if self.purpose in VERBS:
            verb = say_marked(VERBS[self.purpose])
        often = (
            say("every day") if self.daily else say("{times} a week", times=words.times(self.times))
        )
        return say(
            "{team} {verb} {often} for at least {minutes} minutes, everybody present.",
            team=school.team[self.team].name,
            verb=verb,
            often=often,
            minutes=self.minutes,
        )

    def sessions(self, school: School) -> Iterator[Session]:
        """Yield the meetings of each week; daily ones are bound to their day."""
        team = school.team[self.team]
        number = 0
        for _, days in weeks_of(school, self.days, occasional=self.daily):
            choices = [(day,) for day in days] if self.daily else [days] * self.times
            for chosen in choices:
                number += 1
                yield Session(
                    id=SessionId(f"{self.purpose}:{team.id}#{number}"),
                    kind=self.kind,
                    name=say(
                        "{team} {meeting}",
                        team=team.name,
                        meeting=say_marked(NAMES.get(self.purpose, self.purpose)),
                    ),
                    number=number,
                    team=team.id,
                    purpose=self.purpose,
                    staff=(attending(team.everybody, "member"),),
                    seats=len(team.everybody),
                    rooms=rooms_named(school, self.room),
                    candidates=meeting_times(school, chosen, self.minutes),
                    required=self.promised,
                )
