"""What somebody wants on paper: which weeks, of whom, on what paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.services.handout.page import PaperSize


class Handout(StrEnum):
    """The kinds of pages that can be handed out."""

    MASTER = "master"
    MASTER_GROUPS = "master_groups"
    MASTER_ROOMS = "master_rooms"
    TEACHER = "teacher"
    TEAM = "team"
    ROOM = "room"
    GROUP = "group"
    STUDENT = "student"
    OVERVIEW = "overview"

    @property
    def master(self) -> bool:
        """Whether it is a table of many rather than the week of each."""
        return self in MASTERS


MASTERS = frozenset({Handout.MASTER, Handout.MASTER_GROUPS, Handout.MASTER_ROOMS})
PER_PAGE = (1, 2, 4)
"""How many weeks may stand on one page."""


class Order(StrEnum):
    """How the people of a master schedule stand together."""

    DEPARTMENT = "department"
    TEAM = "team"
    ROLE = "role"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What to put on paper.

    Attributes:
        chosen: the ids of the people, teams, rooms, groups or students; ``None`` for all of them.
        per_page: how many weeks stand on one page, of :data:`PER_PAGE`.
        by_day: a page for each day of a master schedule, even if all days fit on one.
        numbered: students are called by a number instead of a name.
        coaching: observations, talks and peer visits are shown.

    """

    kind: Handout
    chosen: frozenset[str] | None = None
    paper: PaperSize = PaperSize.LETTER
    landscape: bool = False
    per_page: int = 1
    by_day: bool = False
    order: Order = Order.DEPARTMENT
    numbered: bool = False
    coaching: bool = True

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the sheet in points, as it is turned."""
        width, height = self.paper.points
        return (height, width) if self.landscape else (width, height)

    def takes(self, identifier: str) -> bool:
        """Say whether one of the kind is wanted."""
        return self.chosen is None or identifier in self.chosen
