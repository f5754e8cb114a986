"""Teachers see each other teach (C43)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.activity import Kind
from planner.domain.ids import PersonId, SessionId
from planner.domain.language import measure, named, say
from planner.domain.rule import OFTEN, Rule, Subject, parameter
from planner.domain.session import Session
from planner.domain.team_time import attending, meeting_times
from planner.domain.week import LESSON_BLOCKS

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerVisit(Rule):
    """A person visits a class of a colleague so often in the cycle. It does not count as coaching.

    A visit lies within one class that the colleague teaches, at a time when the visitor is free.
    """

    code: ClassVar[str] = "peer-visit"
    title: ClassVar[str] = named("Peer visits")
    subject: ClassVar[Subject] = Subject.PERSON
    catalogue: ClassVar[tuple[str, ...]] = ("C43",)
    unit: ClassVar[str] = measure("visits")

    person: PersonId
    host: str = parameter("", unit="person", text="who is visited: the id of a person")
    times: int = parameter(
        1, unit="times a cycle", text="visits in the whole cycle", most=OFTEN, ease=-1
    )
    minutes: int = parameter(30, unit="minutes", text="length of a visit", least=1, ease=-15)

    @property
    def key(self) -> tuple[str, ...]:
        """A person may visit several colleagues, each a rule of its own."""
        return (self.code, self.person, self.host)

    def sentence(self, school: School) -> str:
        """Say who visits whom, how often and how long."""
        return say(
            "{person} visits {host} teaching {times} in the cycle for {minutes} minutes.",
            person=school.called(self.person),
            host=school.called(self.host) or say("nobody"),
            times=words.times(self.times),
            minutes=self.minutes,
        )

    def sessions(self, school: School) -> Iterator[Session]:
        """Yield the visits; raise ``KeyError`` with a host whom the school does not have."""
        if self.host not in school.person:
            raise KeyError(self.host)
        host = PersonId(self.host)
        if host == self.person:
            msg = say("{host} cannot visit themself.", host=school.called(host))
            raise ValueError(msg)
        times = meeting_times(school, school.cycle.day_ids, self.minutes, LESSON_BLOCKS)
        for number in range(1, self.times + 1):
            yield Session(
                id=SessionId(f"visit:{self.person}>{host}#{number}"),
                kind=Kind.VISIT,
                name=say(
                    "{person} visits {host}",
                    person=school.called(self.person),
                    host=school.called(host),
                ),
                number=number,
                coach=self.person,
                coachee=host,
                staff=(attending((self.person,), "observer"),),
                candidates=times,
                required=self.promised,
            )
