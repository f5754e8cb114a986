"""Room made for a section by moving a student's other courses; the other students stay."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.activity import Activity
from planner.domain.ids import StudentId
from planner.services.seats.index import Bundle, Seating
from planner.services.seats.obstacles import Hindrance, obstacle

MOST = 5
"""Courses moved at once; a larger upheaval is a new schedule for the student."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A student changes sections of one course, or of courses whose sections are linked.

    Each of ``takes`` replaces the one of ``leaves`` at the same place.
    """

    leaves: Bundle
    takes: Bundle


def moves(seating: Seating, student: StudentId, takes: Bundle) -> tuple[Move, ...] | None:
    """Return the fewest moves after which a student can take some sections.

    ``None`` if no rearrangement of at most :data:`MOST` courses makes room. Only sections with a
    free seat are moved to, and none that the student may not sit in.
    """
    search = _Search(seating, student, takes)
    fixed = seating.busy_with_groups(student) | seating.bits(takes)
    if seating.busy_with_groups(student) & seating.bits(takes):
        return None
    for most in range(MOST + 1):
        found = search.rest(fixed, {}, most)
        if found is not None:
            return found
    return None


class _Search:
    """Moves whatever clashes, one after another, back and forth."""

    def __init__(self, seating: Seating, student: StudentId, takes: Bundle) -> None:
        self._seating = seating
        self._student = student
        courses = {seating.course(section) for section in takes}
        seats = seating.seat_of(student)
        self._now: dict[Bundle, int] = {}
        for course, section in seats.items():
            if course not in courses:
                bundle = tuple(
                    one for one in seating.bundles.get(section, (section,)) if one in seats.values()
                )
                self._now[bundle] = seating.bits(bundle)
        self._others: dict[Bundle, list[tuple[Bundle, int]]] = {}

    def rest(self, fixed: int, moved: dict[Bundle, Bundle], most: int) -> tuple[Move, ...] | None:
        """Return all moves once nothing clashes with what is fixed, or ``None``."""
        clash = next(
            (one for one, bits in self._now.items() if one not in moved and bits & fixed), None
        )
        if clash is None:
            return tuple(Move(leaves=leaves, takes=takes) for leaves, takes in moved.items())
        if len(moved) == most:
            return None
        for other, bits in self._elsewhere(clash):
            if not bits & fixed:
                found = self.rest(fixed | bits, {**moved, clash: other}, most)
                if found is not None:
                    return found
        return None

    def _elsewhere(self, bundle: Bundle) -> list[tuple[Bundle, int]]:
        """Return what a student could sit in instead, the emptiest first."""
        known = self._others.get(bundle)
        if known is None:
            course = self._seating.course(bundle[0])
            sections = self._seating.sections(course) if course else ()
            ordered = sorted(sections, key=lambda one: -self._seating.left(one.id))
            matched = (self._matched(bundle, one) for one in ordered if one.id not in bundle)
            known = [(one, self._seating.bits(one)) for one in matched if one is not None]
            self._others[bundle] = known
        return known

    def _matched(self, bundle: Bundle, section: Activity) -> Bundle | None:
        """Return sections of the same courses as those left, if they may be taken."""
        seating = self._seating
        by_course = {seating.course(one): one for one in seating.bundles[section.id]}
        courses = [seating.course(one) for one in bundle]
        if set(courses) != by_course.keys():
            return None
        found = obstacle(seating, self._student, section)
        if found.hindrance not in (Hindrance.NOTHING, Hindrance.CLASH):
            return None
        return tuple(by_course[course] for course in courses)
