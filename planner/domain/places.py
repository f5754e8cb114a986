"""Where things happen, and who attends: campuses, rooms, student groups."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.ids import CampusId, DayId, GroupId, RoomId
from planner.domain.language import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Campus:
    """A site of the school."""

    id: CampusId
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Travel:
    """Minutes a person needs from one campus to another (one way; state both ways)."""

    origin: CampusId
    destination: CampusId
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A room; ``parts`` are the rooms it takes up while its wall is open.

    With ``bays`` it holds so many sessions at once, each of at most ``bay_capacity`` people.
    """

    id: RoomId
    name: str
    kind: str = "classroom"
    capacity: int | None = None
    parts: tuple[RoomId, ...] = ()
    bays: int = 1
    bay_capacity: int | None = None
    campus: CampusId | None = None

    def __post_init__(self) -> None:
        if self.bays < 1:
            msg = say("{name} needs at least one bay.", name=self.name)
            raise ValueError(msg)
        if self.id in self.parts:
            msg = say("{name} cannot be a part of itself.", name=self.name)
            raise ValueError(msg)

    @property
    def seats(self) -> int | None:
        """People one session may hold here; ``None``: not limited."""
        return self.bay_capacity if self.bays > 1 and self.bay_capacity else self.capacity


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Students timetabled together.

    Children of one parent with the same ``split`` are disjoint and together are the parent.
    """

    id: GroupId
    name: str
    size: int
    grade: str = ""
    parent: GroupId | None = None
    split: str = ""
    adults_week_max: int | None = None
    off_site_days: tuple[DayId, ...] = ()

    def __post_init__(self) -> None:
        if self.size < 0:
            msg = say("{name} cannot have {size} students.", name=self.name, size=self.size)
            raise ValueError(msg)
