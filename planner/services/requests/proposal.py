"""How many sections of each course: from requests, sizes and the blocks of who may teach it."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from planner.domain.activity import Course
from planner.domain.ids import CourseId, PersonId

USUAL_PART = 0.75
"""How far from the least to the most size of a section it is aimed to be."""
USUAL = 25
"""Students in a section of a course that states no size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Sections of one course.

    Attributes:
        now: sections that there are.
        seats: their seats.
        target: students in a section that are aimed at.
        needed: sections for the requests; 0 if fewer ask than the least of a section.
        teachable: sections for which those who may teach the course have blocks, if they taught
            nothing else; ``None`` if it is not known who may.
        teachers: those who may teach it.

    """

    course: CourseId
    asked: int
    now: int
    seats: int
    target: int
    needed: int
    teachable: int | None
    teachers: tuple[PersonId, ...]

    @property
    def proposed(self) -> int:
        """Sections that are needed, and no more than can be taught."""
        return self.needed if self.teachable is None else min(self.needed, self.teachable)

    @property
    def each(self) -> int:
        """Students in the largest of the proposed sections, if all can be seated evenly."""
        return ceil(self.asked / self.proposed) if self.proposed else 0


def target_size(course: Course, target: int | None = None) -> int:
    """Return how many students a section of a course is aimed to have.

    It is the ``target`` asked for, or :data:`USUAL_PART` of the way from the course's least to its
    most, or the one of them that is stated, or :data:`USUAL`; never below the least or above the
    most.
    """
    least, most = course.min_size, course.max_size
    if target is None:
        if least is not None and most is not None:
            target = ceil(least + USUAL_PART * (most - least))
        else:
            target = most or least or USUAL
    return max(1, min(max(target, least or 1), most or target))


def sections_needed(course: Course, seats: int, target: int | None = None) -> int:
    """Return how many sections so many requests need.

    The number that comes nearest to the target; enough of them for the most, and if possible
    few enough for the least. None if fewer ask than the least of one section.
    """
    least = course.min_size or 1
    if seats < least:
        return 0
    enough = ceil(seats / course.max_size) if course.max_size else 1
    near = int(seats / target_size(course, target) + 0.5)
    return max(enough, 1, min(near, seats // least))
