"""Everybody who teaches a team's students at one table (C14)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.activity import TEACHING, Activity, Kind, StaffNeed
from planner.domain.clock import is_written, minutes_of, time_of_day
from planner.domain.ids import DayId, PersonId, RoomId, SessionId, TeamId
from planner.domain.language import mark, measure, named, say, say_marked
from planner.domain.rule import OFTEN, Rule, Subject, parameter
from planner.domain.session import Session
from planner.domain.team_time import attending, meeting_times, rooms_named, weeks_of

if TYPE_CHECKING:
    from planner.domain.school import School

PURPOSE = "full table"
WHO = {
    "students": mark("everybody who teaches its students"),
    "room": mark("everybody who teaches in its rooms"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FullTable(Rule):
    """A team meets with everybody who teaches its students, or in its rooms, so often a week.

    Its students are those whom its members teach, in whatever group; its rooms are those that its
    members' classes name. Whoever is chosen from a pool for such a class is at the table as well.
    """

    code: ClassVar[str] = "full-table"
    title: ClassVar[str] = named("Everybody at the table")
    subject: ClassVar[Subject] = Subject.TEAM
    catalogue: ClassVar[tuple[str, ...]] = ("C14",)
    unit: ClassVar[str] = measure("meetings")

    team: TeamId
    times: int = parameter(1, unit="times a week", text="how often they meet", most=OFTEN, ease=-1)
    minutes: int = parameter(
        45, unit="minutes", text="the least length of a meeting", least=1, ease=-15
    )
    days: tuple[DayId, ...] = parameter((), unit="days", text="only on these days, joined by |")
    room: str = parameter(
        "", unit="room", text="a room, several joined by |, kind:conference, or blank for none"
    )
    who: str = parameter(
        "students",
        unit="word",
        text="students (who teach the team's students) or room (who teach in its rooms)",
    )
    after: str = parameter(
        "", unit="time", text="not before this time of the day; blank for any time"
    )

    def __post_init__(self) -> None:
        Rule.__post_init__(self)
        if self.who not in WHO:
            msg = say("who: {who} is needed, not {who2!r}.", who=" or ".join(WHO), who2=self.who)
            raise ValueError(msg)
        if self.after and not is_written(self.after):
            msg = say("after: a time such as 13:00 is needed, not {after!r}.", after=self.after)
            raise ValueError(msg)

    @property
    def earliest(self) -> int:
        """When a table may begin, in minutes since midnight."""
        return minutes_of(self.after) if self.after else 0

    def sentence(self, school: School) -> str:
        """Say how often, how long and with whom."""
        when = say(", after {after},", after=time_of_day(self.earliest)) if self.after else ""
        return say(
            "{team} meets {times} a week{when} for at least {minutes} minutes with {who}.",
            team=school.team[self.team].name,
            times=words.times(self.times),
            when=when,
            minutes=self.minutes,
            who=say_marked(WHO[self.who]),
        )

    def concerned(self, school: School) -> tuple[Activity, ...]:
        """Return the classes whose teachers belong at the table."""
        members = frozenset(school.team[self.team].members)
        classes = [activity for activity in school.activities if activity.kind in TEACHING]
        mine = [a for a in classes if any(n.fixed and members & set(n.people) for n in a.staff)]
        if self.who == "room":
            rooms = _rooms(school, *mine)
            return tuple(a for a in classes if rooms & _rooms(school, a))
        taught = {group for activity in mine for group in activity.groups}
        reached = {
            group.id
            for group in school.groups
            if any(school.share_students(group.id, other) for other in taught)
        }
        return tuple(a for a in classes if reached.intersection(a.groups))

    def sessions(self, school: School) -> Iterator[Session]:
        """Yield the meetings of each week."""
        team = school.team[self.team]
        staff = tuple(self._staff(school))
        number = 0
        for _, days in weeks_of(school, self.days):
            for _ in range(self.times):
                number += 1
                yield Session(
                    id=SessionId(f"table:{team.id}#{number}"),
                    kind=Kind.MEETING,
                    name=say("{team} full table", team=team.name),
                    number=number,
                    team=team.id,
                    purpose=PURPOSE,
                    staff=staff,
                    seats=sum(need.most for need in staff),
                    rooms=rooms_named(school, self.room),
                    candidates=tuple(
                        times
                        for times in meeting_times(school, days, self.minutes)
                        if times[0].start >= self.earliest
                    ),
                    required=self.promised,
                )

    def _staff(self, school: School) -> Iterator[StaffNeed]:
        """Yield the team, then who teaches there for sure, then who may be chosen to."""
        team = school.team[self.team].everybody
        needs = [need for activity in self.concerned(school) for need in activity.staff]
        sure = _others(needs, team, fixed=True)
        guests = _others(needs, (*team, *sure), fixed=False)
        yield attending(team, "member")
        if sure:
            yield attending(sure, "teacher")
        if guests:
            yield StaffNeed(role="guest", people=guests, least=0, most=len(guests))


def _others(
    needs: list[StaffNeed], known: tuple[PersonId, ...], *, fixed: bool
) -> tuple[PersonId, ...]:
    """Return, each once, the people of these needs who are not known yet."""
    named = (person for need in needs if need.fixed is fixed for person in need.people)
    return tuple(dict.fromkeys(person for person in named if person not in known))


def _rooms(school: School, *activities: Activity) -> frozenset[RoomId]:
    """Return the undivided rooms that activities name."""
    named = [room for activity in activities if activity.room for room in activity.room.rooms]
    return frozenset().union(*(school.room_atoms(room) for room in named))
