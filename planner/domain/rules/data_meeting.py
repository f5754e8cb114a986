"""The data meeting after an assessment, within the lag (C22)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.activity import Kind
from planner.domain.ids import DayId, SessionId, TeamId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter
from planner.domain.session import Session
from planner.domain.team_time import attending, meeting_times, rooms_named

if TYPE_CHECKING:
    from planner.domain.school import School

PURPOSE = "data"


@dataclass(frozen=True, slots=True, kw_only=True)
class DataMeeting(Rule):
    """After the assessment on ``day`` the whole team meets within ``lag_days`` school days."""

    code: ClassVar[str] = "data-meeting"
    title: ClassVar[str] = named("Data meeting after each assessment")
    subject: ClassVar[Subject] = Subject.TEAM
    catalogue: ClassVar[tuple[str, ...]] = ("C22",)
    unit: ClassVar[str] = measure("meetings")

    team: TeamId
    day: DayId = parameter(DayId(""), unit="day", text="the day of the assessment")
    lag_days: int = parameter(
        2, unit="school days", text="how many days later at most", least=1, ease=1
    )
    minutes: int = parameter(
        45, unit="minutes", text="the least length of the meeting", least=1, ease=-15
    )
    room: str = parameter("", unit="room", text="as for common-planning")

    @property
    def key(self) -> tuple[str, ...]:
        """A team may have several assessments."""
        return (self.code, self.team, self.day)

    def sentence(self, school: School) -> str:
        """Say after which day, how soon and how long."""
        return say(
            "{team} has an uninterrupted data meeting of at least {minutes} "
            "minutes within {school_days} after its {day} assessment, everybody "
            "present.",
            team=school.team[self.team].name,
            minutes=self.minutes,
            school_days=words.count(self.lag_days, "school day"),
            day=self.day,
        )

    def sessions(self, school: School) -> Iterator[Session]:
        """Yield the one meeting."""
        team = school.team[self.team]
        yield Session(
            id=SessionId(f"{PURPOSE}:{team.id}:{self.day}"),
            kind=Kind.DATA_MEETING,
            name=say("{team} data meeting", team=team.name),
            team=team.id,
            purpose=PURPOSE,
            staff=(attending(team.everybody, "member"),),
            seats=len(team.everybody),
            rooms=rooms_named(school, self.room),
            candidates=meeting_times(
                school, school.cycle.school_days_after(self.day, self.lag_days), self.minutes
            ),
            required=self.promised,
        )
