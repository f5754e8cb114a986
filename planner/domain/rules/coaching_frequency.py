"""How often a coach observes and talks (C18)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.activity import Kind
from planner.domain.ids import DayId, PersonId, SessionId
from planner.domain.language import measure, named, say
from planner.domain.rule import OFTEN, Rule, Subject, parameter
from planner.domain.session import Session
from planner.domain.team_time import attending, meeting_times, weeks_of
from planner.domain.week import LESSON_BLOCKS

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class CoachingFrequency(Rule):
    """A coach observes a class of the coachee, and talks with them, so often each week.

    Observations as many as an average week has days are one on each day, also on each of several
    kinds of Friday that take turns.
    """

    code: ClassVar[str] = "coaching-frequency"
    title: ClassVar[str] = named("Coaching every week")
    subject: ClassVar[Subject] = Subject.LINK
    catalogue: ClassVar[tuple[str, ...]] = ("C18",)
    unit: ClassVar[str] = measure("visits and talks")

    coach: PersonId
    coachee: PersonId
    observations: int = parameter(
        1, unit="times a week", text="observations in class", most=OFTEN, ease=-1
    )
    observation_minutes: int = parameter(
        30, unit="minutes", text="length of an observation", least=1, ease=-15
    )
    talks: int = parameter(1, unit="times a week", text="coaching talks", most=OFTEN, ease=-1)
    talk_minutes: int = parameter(30, unit="minutes", text="length of a talk", least=1, ease=-15)

    @property
    def about(self) -> tuple[str, ...]:
        """The coach and the coachee."""
        return (self.coach, self.coachee)

    def sentence(self, school: School) -> str:
        """Say who, how often and how long."""
        parts = []
        if self.observations:
            parts.append(
                say(
                    "observes {coachee} teaching {observations} a week for "
                    "{observation_minutes} minutes",
                    coachee=school.called(self.coachee),
                    observations=words.times(self.observations),
                    observation_minutes=self.observation_minutes,
                )
            )
        if self.talks:
            whom = say("them") if parts else school.called(self.coachee)
            parts.append(
                say(
                    "talks with {whom} {talks} a week for {talk_minutes} minutes",
                    whom=whom,
                    talks=words.times(self.talks),
                    talk_minutes=self.talk_minutes,
                )
            )
        return say(
            "{coach} {does}.",
            coach=school.called(self.coach),
            does=words.listed(parts) or say("has nothing to do"),
        )

    def sessions(self, school: School) -> Iterator[Session]:
        """Yield each week's observations, daily ones bound to their day, then its talks."""
        seen = 0
        for week, days in weeks_of(school):
            for chosen in self._visiting_days(school, school.cycle.weeks[week - 1], days):
                seen += 1
                yield self._observation(school, seen, chosen)
            for nth in range(1, self.talks + 1):
                yield self._talk(school, (week - 1) * self.talks + nth, days)

    def _visiting_days(
        self, school: School, week: tuple[DayId, ...], regular: tuple[DayId, ...]
    ) -> list[tuple[DayId, ...]]:
        """Return the days that each observation of a week may take."""
        if school.cycle.daily(week, self.observations):
            return [(day,) for day in week]
        return [regular] * self.observations

    def _observation(self, school: School, number: int, days: tuple[DayId, ...]) -> Session:
        return Session(
            id=SessionId(f"observe:{self.coach}>{self.coachee}#{number}"),
            kind=Kind.OBSERVATION,
            name=say(
                "{coach} observes {coachee}",
                coach=school.called(self.coach),
                coachee=school.called(self.coachee),
            ),
            number=number,
            coach=self.coach,
            coachee=self.coachee,
            staff=(attending((self.coach,), "observer"),),
            candidates=meeting_times(school, days, self.observation_minutes, LESSON_BLOCKS),
            required=self.promised,
        )

    def _talk(self, school: School, number: int, days: tuple[DayId, ...]) -> Session:
        return Session(
            id=SessionId(f"talk:{self.coach}>{self.coachee}#{number}"),
            kind=Kind.TALK,
            name=say(
                "{coach} and {coachee} talk",
                coach=school.called(self.coach),
                coachee=school.called(self.coachee),
            ),
            number=number,
            coach=self.coach,
            coachee=self.coachee,
            staff=(attending((self.coach,), "coach"), attending((self.coachee,), "coachee")),
            candidates=meeting_times(school, days, self.talk_minutes),
            required=self.promised,
        )
