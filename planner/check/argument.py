"""What counting alone can say before any search: one argument."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """A sentence with numbers that shows why rules cannot hold (or may hardly).

    ``proves`` tells whether it proves that no schedule can keep every promise; otherwise it is a
    warning. ``about`` holds ids of people, teams, groups, rooms or activities; ``rule`` a code.
    ``lost`` is how many requests are surely not filled; the numbers of several arguments add up.
    """

    sentence: str
    proves: bool
    rule: str
    about: tuple[str, ...] = ()
    lost: int = 0
