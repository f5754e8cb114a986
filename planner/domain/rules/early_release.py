"""A weekly early release of students for the collaboration of the staff (C15)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.clock import is_written, minutes_of, time_of_day
from planner.domain.ids import DayId, PersonId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter
from planner.domain.session import Session

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlyRelease(Rule):
    """On one day students leave early, and these people use the time after it for team time.

    Counted are team meetings, data meetings, rehearsals and coaching talks; each of these people
    has nothing else then.
    """

    code: ClassVar[str] = "early-release"
    title: ClassVar[str] = named("Early-release collaboration")
    subject: ClassVar[Subject] = Subject.PEOPLE
    catalogue: ClassVar[tuple[str, ...]] = ("C15",)
    unit: ClassVar[str] = measure("late sessions and people without")

    people: tuple[PersonId, ...]
    day: str = parameter("", unit="day", text="the day; blank for every day of the cycle")
    after: str = parameter("13:00", unit="time", text="when students leave")
    minutes: int = parameter(
        90, unit="minutes", text="team time of each person afterwards", ease=-15
    )

    def __post_init__(self) -> None:
        Rule.__post_init__(self)
        if not is_written(self.after):
            msg = say("after: a time such as 13:00 is needed, not {after!r}.", after=self.after)
            raise ValueError(msg)

    @property
    def key(self) -> tuple[str, ...]:
        """Each day has its own rule."""
        return (self.code, self.day, *self.people)

    @property
    def release(self) -> int:
        """When students leave, in minutes since midnight."""
        return minutes_of(self.after)

    def days(self, school: School) -> tuple[DayId, ...]:
        """Return the days it speaks of; raise ``KeyError`` with a day that is not in the cycle."""
        if not self.day:
            return school.cycle.day_ids
        if self.day not in school.cycle.day_ids:
            raise KeyError(self.day)
        return (DayId(self.day),)

    def sentence(self, school: School) -> str:
        """Say when students leave and what their teachers do then."""
        names = words.listed([school.called(person) for person in self.people])
        when = say("On {day}", day=self.day) if self.day else say("Every day")
        have = say("has") if len(self.people) == 1 else say("have")
        return say(
            "{when} students leave by {after}; afterwards {names} {have} at least "
            "{minutes} minutes of team time and nothing else.",
            when=when,
            after=time_of_day(self.release),
            names=names,
            have=have,
            minutes=self.minutes,
        )

    def sessions(self, school: School) -> Iterator[Session]:
        """Ask for no session; only make sure that the day exists."""
        self.days(school)
        yield from ()
