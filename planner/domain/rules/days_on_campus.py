"""People who work at several sites (C37)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.ids import PersonId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter
from planner.domain.session import Session

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysOnCampus(Rule):
    """Each week a person is on a campus on so many days, and seldom changes campus within a day.

    Where somebody is follows from the rooms of their sessions; sessions without a room, or in a
    room without a campus, say nothing.
    """

    code: ClassVar[str] = "days-on-campus"
    title: ClassVar[str] = named("Days on campus")
    subject: ClassVar[Subject] = Subject.PERSON
    catalogue: ClassVar[tuple[str, ...]] = ("C37",)
    unit: ClassVar[str] = measure("days and changes")

    person: PersonId
    campus: str = parameter("", unit="campus", text="the campus; blank for any")
    days: int = parameter(1, unit="days a week", text="days there at least", most=7, ease=-1)
    changes: int = parameter(
        1, unit="times a day", text="changes of campus at most, whichever they are", ease=1
    )

    @property
    def key(self) -> tuple[str, ...]:
        """A person may have several campuses, each a rule of its own."""
        return (self.code, self.person, self.campus)

    def sentence(self, school: School) -> str:
        """Say how many days where, and how often they change."""
        names = {campus.id: campus.name or campus.id for campus in school.campuses}
        where = next((name for one, name in names.items() if one == self.campus), self.campus)
        return say(
            "{person} is on {where} on at least {days} a week and changes campus "
            "at most {changes} a day.",
            person=school.called(self.person),
            where=where or say("some campus"),
            days=words.count(self.days, "day"),
            changes=words.times(self.changes),
        )

    def sessions(self, school: School) -> Iterator[Session]:
        """Ask for no session; only make sure that the campus exists."""
        if self.campus and self.campus not in {campus.id for campus in school.campuses}:
            raise KeyError(self.campus)
        yield from ()
