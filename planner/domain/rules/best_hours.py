"""A subject at the hours when students learn it best (C41)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.clock import is_written, minutes_of, time_of_day
from planner.domain.ids import GroupId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class BestHours(Rule):
    """All sessions of a subject lie within the same hours of the day.

    ``subject_name`` is a department or a course; blank means all classes. Counted are the
    sessions the group attends itself or as a part of a larger group.
    """

    code: ClassVar[str] = "best-hours"
    title: ClassVar[str] = named("Best hours for a subject")
    subject: ClassVar[Subject] = Subject.GROUP
    catalogue: ClassVar[tuple[str, ...]] = ("C41",)
    unit: ClassVar[str] = measure("sessions")

    group: GroupId
    subject_name: str = parameter("", unit="department or course", text="blank: all subjects")
    earliest: str = parameter("08:00", unit="time", text="no session begins before")
    latest: str = parameter("12:00", unit="time", text="no session ends after")

    def __post_init__(self) -> None:
        Rule.__post_init__(self)
        for text in (self.earliest, self.latest):
            if not is_written(text):
                msg = say(
                    "{title}: a time such as 08:30 is needed, not {text_!r}.",
                    title=self.title,
                    text_=text,
                )
                raise ValueError(msg)
        if self.begins >= self.ends:
            msg = say(
                "{title}: {earliest} is not before {latest}.",
                title=self.title,
                earliest=time_of_day(self.begins),
                latest=time_of_day(self.ends),
            )
            raise ValueError(msg)

    @property
    def begins(self) -> int:
        """When the hours begin, in minutes since midnight."""
        return minutes_of(self.earliest)

    @property
    def ends(self) -> int:
        """When the hours end, in minutes since midnight."""
        return minutes_of(self.latest)

    @property
    def key(self) -> tuple[str, ...]:
        """The hours of each subject are a rule of their own."""
        return (self.code, self.group, self.subject_name)

    def sentence(self, school: School) -> str:
        """Say the hours."""
        subject = school.called(self.subject_name) if self.subject_name else say("all its classes")
        return say(
            "{group} has {subject} between {earliest} and {latest}.",
            group=school.called(self.group),
            subject=subject,
            earliest=time_of_day(self.begins),
            latest=time_of_day(self.ends),
        )
