"""Somebody can always step in for a colleague (C32)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.activity import Kind
from planner.domain.ids import PersonId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter
from planner.domain.session import Session

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageReserve(Rule):
    """In every class block in which one of these people teaches, somebody can step in for them.

    Whoever steps in is there for the whole block and is free, or in something they may be called
    away from. Only blocks for classes and specials count.
    """

    code: ClassVar[str] = "coverage-reserve"
    title: ClassVar[str] = named("Somebody to step in")
    subject: ClassVar[Subject] = Subject.PEOPLE
    catalogue: ClassVar[tuple[str, ...]] = ("C32",)
    unit: ClassVar[str] = measure("blocks")

    people: tuple[PersonId, ...]
    by: tuple[str, ...] = parameter(
        (),
        unit="people",
        text="who steps in: people or roles in order of call, joined by |; blank: anybody",
    )
    interruptible: tuple[str, ...] = parameter(
        (Kind.PLANNING.value, Kind.OBSERVATION.value, Kind.TALK.value, Kind.SMALL_GROUP.value),
        unit="kinds",
        text="what somebody may be called away from: kinds of activity joined by |",
    )

    def __post_init__(self) -> None:
        Rule.__post_init__(self)
        for word in self.interruptible:
            if word not in tuple(Kind):
                msg = say("interruptible: {word!r} is no kind of activity.", word=word)
                raise ValueError(msg)

    @property
    def calls_from(self) -> frozenset[Kind]:
        """The kinds of session that somebody may be called away from."""
        return frozenset(map(Kind, self.interruptible))

    def coverers(self, school: School) -> tuple[PersonId, ...]:
        """Return who may step in, in the order in which they are called.

        Raises ``KeyError`` with the word that means nobody.
        """
        return school.people_about(self.by or ("all",))

    def sentence(self, school: School) -> str:
        """Say who steps in for whom."""
        names = words.listed([school.called(person) for person in self.people], joint="or")
        if self.by:
            who = words.listed([_one_of(word, school) for word in self.by], joint="or")
            return say("Whenever {names} teaches, {who} can step in.", names=names, who=who)
        return say("Whenever {names} teaches, somebody else can step in.", names=names)

    def sessions(self, school: School) -> Iterator[Session]:
        """Ask for no session; only make sure that those who step in exist."""
        self.coverers(school)
        yield from ()


def _one_of(word: str, school: School) -> str:
    """Return a person's name, ``an assistant principal`` for a role, ``one of`` any others."""
    if word == "all":
        return say("somebody else")
    if word == "teachers":
        return say("a teacher")
    if word.startswith("grade:"):
        return say("a teacher of grade {grade}", grade=word.removeprefix("grade:"))
    if word in school.team:
        return say("one of {word}", word=school.called(word))
    role = school.role.get(word)  # type: ignore[call-overload]  # ids are texts
    return words.one(role.title.lower()) if role else school.called(word)
