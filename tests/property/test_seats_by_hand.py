"""Laws of seats by hand: every request is told of once, and no way into a section is missed.

Rearrangements are compared with every choice of sections that a student could have.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.check.judges import JUDGES
from planner.domain.activity import Priority, Request
from planner.domain.edits import reseat, seat
from planner.domain.ids import ActivityId, CourseId, StudentId
from planner.domain.project import Project
from planner.domain.schedule import Roster
from planner.errors import UserError
from planner.services.seats.index import Seating
from planner.services.seats.options import Option, State, options
from planner.services.seats.standing import standing
from tests.builders import a_timetable, the_rule
from tests.seating import a_course, a_high_school, a_section, a_student, asks, in_period

pytestmark = pytest.mark.property

STUDENTS = ("ana", "ben", "cy")
WHOLE = ("algebra", "english", "art", "band")
ANA = StudentId("ana")


@st.composite
def seated_schools(draw: st.DrawFn) -> Project:
    """A school of three students, and as many of them seated as come, one after another."""
    sections = [f"{course}-{n}" for course in WHOLE for n in range(1, draw(st.integers(0, 3)) + 1)]
    seats = draw(st.lists(st.integers(1, 2), min_size=len(sections), max_size=len(sections)))
    periods = draw(st.lists(st.integers(1, 4), min_size=len(sections), max_size=len(sections)))
    requests = [request for one in STUDENTS for request in draw(_requests(one))]
    project = a_high_school(
        students=[a_student(one) for one in STUDENTS],
        courses=[a_course(one) for one in WHOLE],
        activities=[a_section(s, seats=n) for s, n in zip(sections, seats, strict=True)],
        requests=requests,
        placements=[in_period(s, n) for s, n in zip(sections, periods, strict=True)],
    )
    for request in draw(st.permutations(requests)):
        project = _seated(project, request, draw(st.integers(0, 2)))
    return project


@st.composite
def _requests(draw: st.DrawFn, student: str) -> list[Request]:
    courses = draw(st.permutations(WHOLE))
    spare = draw(st.integers(0, 1))
    wanted = asks(student, courses[spare:], priority=draw(st.sampled_from(list(Priority)[:2])))
    return [*wanted, *asks(student, courses[:spare], priority=Priority.ALTERNATE)]


def _seated(project: Project, request: Request, number: int) -> Project:
    """Seat a student in a section that is free, if there is one of this number."""
    found = options(Seating(project=project), request.student, request.course)
    free = [one for one in found if one.state is State.FREE]
    if number >= len(free) or request.priority is Priority.ALTERNATE:
        return project
    return reseat(project, free[number].changes)


@given(seated_schools())
def test_each_request_is_seated_or_unfilled_and_never_both(project: Project) -> None:
    seating = Seating(project=project)
    for student in project.school.students:
        found = standing(seating, student.id)
        seats = [seat.course for seat in found.seats]
        open_requests = [one.request.course for one in found.unfilled]
        asked = [r for r in project.school.requests if r.student == student.id]
        assert len(set(seats + open_requests)) == len(seats) + len(open_requests)
        assert {r.course for r in asked if r.priority is not Priority.ALTERNATE} <= {
            *seats,
            *open_requests,
        }
        assert all(one.reason.endswith(".") for one in found.unfilled)


@settings(deadline=None)
@given(seated_schools())
def test_whatever_is_offered_is_accepted_by_the_checker(project: Project) -> None:
    for option in _offers(project):
        after = reseat(project, option.changes)
        assert ANA in after.schedule.roster[option.section]
        assert len(after.schedule.roster[option.section]) == option.after
        for code in ("seats", "one-seat-at-a-time"):
            assert not JUDGES[code](the_rule(after, code), a_timetable(after)).breaches


@settings(deadline=None)
@given(seated_schools())
def test_no_rearrangement_is_missed_and_none_moves_more_than_needed(project: Project) -> None:
    seating = Seating(project=project)
    for request in project.school.asked.of_student.get(ANA, ()):
        if request.priority is Priority.ALTERNATE:
            continue
        for option in options(seating, ANA, request.course):
            if option.state is State.HERE or option.left <= 0:
                continue
            fewest = min(_moves(seating, option), default=None)
            if fewest is None:
                assert option.state is State.AFTER_DROPPING
            else:
                assert option.state is (State.AFTER_MOVES if fewest else State.FREE)
                assert len(option.rearranged) == fewest


@settings(deadline=None)
@given(seated_schools())
def test_the_reason_tells_of_a_free_seat_if_and_only_if_it_can_be_taken(project: Project) -> None:
    seating = Seating(project=project)
    for student in project.school.students:
        for one in standing(seating, student.id).unfilled:
            sections = [section.id for section in seating.sections(one.request.course)]
            takeable = [section for section in sections if _takeable(project, student.id, section)]
            assert one.reason.startswith("A seat is free in") is bool(takeable)
            if one.reason.endswith((" are full.", " is full.")):
                assert all(seating.left(section) <= 0 for section in sections)
            if "meet only in" in one.reason:
                times = {seating.times(section) for section in sections}
                assert len(times) == 1
                assert times & {
                    seating.times(seat) for seat in seating.seat_of(student.id).values()
                }


def _takeable(project: Project, student: StudentId, section: ActivityId) -> bool:
    try:
        seat(project, student, takes=section)
    except UserError:
        return False
    return True


def _offers(project: Project) -> Iterator[Option]:
    seating = Seating(project=project)
    for course in WHOLE:
        yield from (one for one in options(seating, ANA, CourseId(course)) if one.changes)


def _moves(seating: Seating, option: Option) -> Iterator[int]:
    """Yield how many courses move, for every choice of sections in which nothing clashes."""
    course = seating.course(option.section)
    now = {c: s for c, s in seating.seat_of(ANA).items() if c != course}
    choices = [
        [s.id for s in seating.sections(c) if s.id == now[c] or seating.left(s.id) > 0] for c in now
    ]
    for chosen in product(*choices):
        taken = (*chosen, option.section)
        bits = [seating.busy[one] for one in taken]
        if sum(bits) == seating.bits(taken):
            yield sum(one not in now.values() for one in chosen)


def test_an_over_full_section_is_never_offered() -> None:
    school = a_high_school(
        activities=[a_section("algebra-1", seats=1)], placements=[in_period("algebra-1", 1)]
    )
    crowd = Roster(activity=ActivityId("algebra-1"), students=(StudentId("ben"), StudentId("cy")))
    project = school.with_schedule(school.schedule.with_roster(crowd))

    (option,) = options(Seating(project=project), ANA, CourseId("algebra"))

    assert (option.state, option.left) == (State.NO, -1)
    assert option.sentence == "Algebra II 1 is full (2 of 1 seats)."
