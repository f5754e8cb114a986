"""Sections that are full enough."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class LeastSectionSize(Rule):
    """Each section has at least its course's least number of students, where the course has one."""

    code: ClassVar[str] = "least-section-size"
    title: ClassVar[str] = named("Least size of sections")
    unit: ClassVar[str] = measure("students")

    lacking: int = parameter(0, unit="students", text="that a section may lack", ease=1)

    def sentence(self, school: School) -> str:
        """Say the bound."""
        del school
        if self.lacking:
            few = words.count(self.lacking, "student")
            return say("No section lacks more than {few} to the least size of its course.", few=few)
        return say("Each section has at least as many students as its course's least size.")
