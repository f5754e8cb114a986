"""How students appear on what is handed out: by name, as numbers, or not at all."""

from __future__ import annotations

from enum import StrEnum

from planner.domain.language import say


class Students(StrEnum):
    """How students appear on what is handed out."""

    LEFT_OUT = "left_out"
    NUMBERS = "numbers"
    NAMES = "names"

    @property
    def told(self) -> str:
        """What to tell a reader who finds no names; nothing where students have theirs."""
        if self is Students.NAMES:
            return ""
        if self is Students.NUMBERS:
            return say(
                "Students are called by numbers: a number is the place in the school’s table of "
                "students."
            )
        return say(
            "Students are left out. Where a sentence is about one, it gives a number: the place "
            "in the school’s table of students."
        )
