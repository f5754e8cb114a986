"""Order, same time, apart, back to back, rotation, alternation, same staff, same students."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.language import measure, named, say
from planner.domain.rule import Rule

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedActivities(Rule):
    """Linked activities hang together as their link says.

    * `order`: the n-th session of the next activity begins after that of the one before has ended,
      within `lag_days` school days if given;
    * `same_time`: their n-th sessions take the very same times;
    * `apart`: no two of their sessions overlap;
    * `back_to_back`: the n-th session of the next activity follows that of the one before directly;
    * `rotation`: each of n groups visits each of n stations once, in n slots. Every activity is
      one visit: the groups that attend it are one, and those with the same rooms and staff are one
      station. The n-th sessions of all visits take exactly n different times, and at each of them
      each group is at one station and each station has one group;
    * `alternate`: the activities meet in turn: never two of their sessions on one day, all in the
      same block, and each on equally many days of the cycle. For the halves of a class, link
      half A in the room with half B in the room, and half A online with half B online;
    * `same_staff`: the n-th sessions of linked activities have the same people in each role;
    * `same_students`: linked sections, each of another course, have the same students in their
      seats, such as the halves of a year that are two courses.
    """

    code: ClassVar[str] = "linked-activities"
    title: ClassVar[str] = named("Linked activities")
    catalogue: ClassVar[tuple[str, ...]] = ("C04", "C06", "C11")
    physics: ClassVar[bool] = True
    unit: ClassVar[str] = measure("clashes")

    def sentence(self, school: School) -> str:
        """Say what is demanded."""
        del school
        return say(
            "Linked activities keep their order, run together, apart or back to "
            "back, rotate, take turns, or share their staff or students, as asked."
        )
