"""Who a team is made of (C27)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.ids import TeamId
from planner.domain.language import measure, named, say
from planner.domain.people import Person
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamComposition(Rule):
    """A team has exactly so many people, its leader included, with each of these attributes.

    A veteran has that attribute or enough years. A novice has that attribute, or is known to have
    fewer years and is not ``sped``. Every other word is an attribute of the people table.
    """

    code: ClassVar[str] = "team-composition"
    title: ClassVar[str] = named("Team composition")
    subject: ClassVar[Subject] = Subject.TEAM
    catalogue: ClassVar[tuple[str, ...]] = ("C27",)
    unit: ClassVar[str] = measure("people")

    team: TeamId
    has: tuple[str, ...] = parameter(
        (), unit="attribute:number", text="such as veteran:1, several joined by |"
    )
    veteran_years: int = parameter(3, unit="years", text="from which somebody is a veteran")

    def __post_init__(self) -> None:
        Rule.__post_init__(self)
        for word in self.has:
            if not re.fullmatch(r"[^:]+:\d{1,2}", word):
                msg = say(
                    "has: an attribute and a number, such as veteran:1, is needed, not {word!r}.",
                    word=word,
                )
                raise ValueError(msg)

    @property
    def wanted(self) -> tuple[tuple[str, int], ...]:
        """Each attribute with the number of people who have it."""
        pairs = (word.rpartition(":") for word in self.has)
        return tuple((attribute, int(number)) for attribute, _, number in pairs)

    def is_one(self, person: Person, attribute: str) -> bool:
        """Say whether a person has an attribute, by their years where those decide."""
        if attribute in person.attributes:
            return True
        if person.years is None:
            return False
        if attribute == "veteran":
            return person.years >= self.veteran_years
        if attribute == "novice":
            return person.years < self.veteran_years and "sped" not in person.attributes
        return False

    def sentence(self, school: School) -> str:
        """Say of whom the team is made."""
        told = words.listed([f"{number} {attribute}" for attribute, number in self.wanted])
        return say(
            "{team} has exactly {told}.",
            team=school.team[self.team].name,
            told=told or say("whom it has"),
        )
