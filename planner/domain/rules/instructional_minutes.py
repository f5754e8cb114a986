"""The minutes of instruction that a group gets (C40)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import GroupId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class InstructionalMinutes(Rule):
    """A group has so many minutes of a subject in an average week.

    ``subject_name`` is a department or a course; blank counts all classes. Counted are the
    sessions the group attends itself or as a part of a larger group.
    """

    code: ClassVar[str] = "instructional-minutes"
    title: ClassVar[str] = named("Instructional minutes")
    subject: ClassVar[Subject] = Subject.GROUP
    catalogue: ClassVar[tuple[str, ...]] = ("C40",)
    unit: ClassVar[str] = measure("quarter hours")

    group: GroupId
    minutes: int = parameter(225, unit="minutes a week", text="instruction at least", ease=-15)
    subject_name: str = parameter("", unit="department or course", text="blank: all subjects")

    @property
    def key(self) -> tuple[str, ...]:
        """A floor for each subject is a rule of its own."""
        return (self.code, self.group, self.subject_name)

    def sentence(self, school: School) -> str:
        """Say the floor."""
        subject = school.called(self.subject_name) if self.subject_name else say("instruction")
        return say(
            "{group} has at least {minutes} minutes of {subject} a week.",
            group=school.called(self.group),
            minutes=self.minutes,
            subject=subject,
        )
