"""Seats, and who may have one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.language import measure, named, say
from planner.domain.rule import Rule

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class Seats(Rule):
    """Sections have no more students than seats, and only students who are to sit there.

    * Only sections that take place have students.
    * A student has a seat only in a section of a course that they ask for, that takes their grade,
      and that is open to one of their groups if it names any.
    * A student has a seat in at most one section of a course, and in none of a course that their
      groups attend a class of.
    * Each alternate in which a student has a seat stands in for another request of theirs, required
      or wanted, that is not filled: for the one it names, or for any if it names none. A class of
      the course that the student's groups attend fills a request as a seat does.

    In force where students ask for courses.
    """

    code: ClassVar[str] = "seats"
    title: ClassVar[str] = named("Seats")
    physics: ClassVar[bool] = True
    unit: ClassVar[str] = measure("students")

    def sentence(self, school: School) -> str:
        """Say what is demanded."""
        del school
        return say(
            "No section has more students than seats, and each student in it asked "
            "for its course and may take it."
        )
