"""The sections of one course for one student: what each would cost, and how to get into it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.activity import Activity, Priority
from planner.domain.ids import ActivityId, CourseId, PersonId, RoomId, StudentId
from planner.domain.language import say
from planner.domain.seat_changes import SeatChange
from planner.domain.week import Times
from planner.domain.words import listed
from planner.services.seats.index import Bundle, Seating
from planner.services.seats.moves import Move, moves
from planner.services.seats.obstacles import Clash, Hindrance, clashes, obstacle
from planner.services.seats.promises import Promises
from planner.services.seats.wording import course_name


class State(StrEnum):
    """Whether a section may be taken now."""

    HERE = "here"
    FREE = "free"
    AFTER_MOVES = "after_moves"
    AFTER_DROPPING = "after_dropping"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A section that a student could take.

    Attributes:
        size, seats: students in it now, and the most it takes.
        clashes: what the student has at its time.
        state: whether it may be taken: now, after the moves ``rearranged`` of other courses, after
            dropping the courses it clashes with, or not at all.
        sentence: the state in words.
        changes: every change of seats that taking it means; none where the student sits there or
            it cannot be had.
        breaks: promises that these changes would break, each as a sentence.
        after: students in it after the changes.

    """

    section: ActivityId
    name: str
    times: Times
    rooms: tuple[RoomId, ...]
    people: tuple[PersonId, ...]
    size: int
    seats: int
    clashes: tuple[Clash, ...]
    state: State
    sentence: str
    rearranged: tuple[Move, ...] = ()
    changes: tuple[SeatChange, ...] = ()
    breaks: tuple[str, ...] = ()
    after: int

    @property
    def left(self) -> int:
        """Seats that are free now; below 0 it is over-full."""
        return self.seats - self.size


def options(
    seating: Seating, student: StudentId, course: CourseId, promises: Promises | None = None
) -> tuple[Option, ...]:
    """Return each section of a course as an option for a student, by time.

    ``promises`` may be handed in again while the schedule is the same, which saves a judgement.
    """
    known = promises or Promises(seating=seating)
    order = seating.school.cycle.order
    found = [_option(seating, known, student, one) for one in seating.sections(course)]
    return tuple(sorted(found, key=lambda one: [order(span) for span in one.times]))


def _option(seating: Seating, promises: Promises, student: StudentId, section: Activity) -> Option:
    bundle = seating.bundles[section.id]
    found = clashes(seating, student, bundle)
    state, sentence, rearranged = _state(seating, student, section, found)
    changes: tuple[SeatChange, ...] = ()
    if state not in (State.HERE, State.NO):
        dropped = [one.section for one in found if one.section and state is State.AFTER_DROPPING]
        changes = tuple(_changes(seating, student, bundle, rearranged, dropped))
        if not changes:
            state, rearranged = State.NO, ()
            sentence = say(
                "It is an alternate, and nothing that it could stand in for is unfilled."
            )
    return Option(
        section=section.id,
        name=section.name,
        times=seating.times(section.id),
        rooms=seating.rooms(section.id),
        people=seating.people(section.id),
        size=seating.size(section.id),
        seats=seating.seats(section.id),
        clashes=found,
        state=state,
        sentence=sentence,
        rearranged=rearranged,
        changes=changes,
        breaks=promises.broken_by(changes) if changes else (),
        after=seating.size(section.id) + bool(changes),
    )


def _state(
    seating: Seating, student: StudentId, section: Activity, found: tuple[Clash, ...]
) -> tuple[State, str, tuple[Move, ...]]:
    if student in seating.schedule.roster.get(section.id, ()):
        return State.HERE, say("The student sits here."), ()
    hindered = obstacle(seating, student, section)
    if hindered.hindrance is Hindrance.NOTHING:
        return State.FREE, say("Free."), ()
    if hindered.hindrance is not Hindrance.CLASH:
        detail = hindered.detail
        return State.NO, f"{detail[:1].upper()}{detail[1:]}.", ()
    rearranged = moves(seating, student, seating.bundles[section.id])
    if rearranged is not None:
        told = listed([_told(seating, move) for move in rearranged])
        return State.AFTER_MOVES, say("Free if {told}.", told=told), rearranged
    dropped = [str(clash) for clash in found]
    if all(clash.section for clash in found):
        one = say("Free if {dropped} is dropped.", dropped=listed(dropped))
        several = say("Free if {dropped} are dropped.", dropped=listed(dropped))
        return State.AFTER_DROPPING, one if len(dropped) == 1 else several, ()
    fixed = listed([str(clash) for clash in found if clash.section is None])
    return State.NO, say("It meets at the same time as {fixed}.", fixed=fixed), ()


def _told(seating: Seating, move: Move) -> str:
    courses = (seating.course(one) for one in move.leaves)
    names = listed([course_name(seating.school, course) for course in courses if course])
    return say(
        "{names} moves to {takes}",
        names=names,
        takes=listed([seating.school.called(one) for one in move.takes]),
    )


def _changes(
    seating: Seating,
    student: StudentId,
    bundle: Bundle,
    rearranged: tuple[Move, ...],
    dropped: list[ActivityId],
) -> Iterator[SeatChange]:
    """Yield what changes: into the section, the moves, what is dropped, alternates not needed.

    Nothing does if the section is of an alternate that would stand in for nothing.
    """
    seats = seating.seat_of(student)
    into = {section: seating.course(section) for section in bundle}
    gone = {
        other: None
        for section in dropped
        for other in seating.bundles.get(section, (section,))
        if other in seats.values()
    }
    left = {seating.course(section) for section in gone}
    after = (seating.taken(student) - left) | {course for course in into.values() if course}
    idle = _idle(seating, student, after)
    if idle.intersection(into.values()):
        return
    for section, course in into.items():
        present = seats.get(course) if course else None
        yield SeatChange(student=student, leaves=present, takes=section)
    for move in rearranged:
        for leaves, takes in zip(move.leaves, move.takes, strict=True):
            yield SeatChange(student=student, leaves=leaves, takes=takes)
    gone.update((seats[course], None) for course in seats if course in idle)
    for section in gone:
        yield SeatChange(student=student, leaves=section)


def _idle(seating: Seating, student: StudentId, taken: frozenset[CourseId]) -> set[CourseId]:
    """Return the alternates among some courses that would stand in for nothing."""
    standing_in = seating.asked.instead(student, taken).values()
    requests = seating.asked.of_student.get(student, ())
    spare = {one.course for one in requests if one.priority is Priority.ALTERNATE}
    return (spare & taken) - set(standing_in)
