"""Laws of seats: what the checker says is what anybody would count, and searches do no worse.

"Seats never exceeded, no student in two places, each filled request counted once, required before
wanted, totals equal an independent count; small schools compared with brute force."
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from ortools.sat.python import cp_model

from planner.check.seating import filling
from planner.check.verify import verify
from planner.domain.activity import Activity, Priority, Request
from planner.domain.ids import ActivityId, CourseId, StudentId
from planner.domain.project import Project
from planner.domain.schedule import Placement, Roster, Schedule
from planner.domain.week import Span
from planner.services.ports import BuildOptions, Solved
from planner.solver.run import Search
from planner.solver.seat_postings import SEAT_POSTINGS
from planner.solver.seating import Seating
from tests.builders import size
from tests.property.seating_strategies import (
    STUDENTS,
    anyhow_seated,
    asking_projects,
    placed_projects,
    seat_statements,
)
from tests.solver.agreement import seats_allowed, seats_charged

pytestmark = pytest.mark.property

QUICK = BuildOptions(seconds=20, workers=1, seed=1)

Seats = tuple[Activity, ...]
"""The sections in which one student sits."""


def spans_of(project: Project, activity: ActivityId) -> list[Span]:
    """Return when an activity, which has one session, meets; nothing without a place."""
    return [
        span
        for placement in project.schedule.placements
        if str(placement.session) == activity
        for span in placement.times
    ]


def busy(project: Project, student: StudentId) -> list[Span]:
    """Return when a student's groups have class."""
    groups = set(next(s.groups for s in project.school.students if s.id == student))
    return [
        span
        for activity in project.school.activities
        if groups & set(activity.groups)
        for span in spans_of(project, activity.id)
    ]


def attended(project: Project, student: StudentId) -> set[CourseId | None]:
    """Return the courses of what a student's groups attend."""
    groups = set(next(s.groups for s in project.school.students if s.id == student))
    return {
        activity.course
        for activity in project.school.activities
        if groups & set(activity.groups) and spans_of(project, activity.id)
    }


def stands_in(chosen: list[Request], unfilled: list[Request]) -> bool:
    """Say whether each of these alternates can be given an unfilled request of its own."""
    if not chosen:
        return True
    first, *rest = chosen
    return any(
        first.instead_of in (None, one.course)
        and stands_in(rest, [other for other in unfilled if other is not one])
        for one in unfilled
    )


def is_fair(project: Project, student: StudentId, seats: Seats) -> bool:
    """Say whether a student may sit in all of these sections, seats for them given."""
    asked = {r.course: r for r in project.school.requests if r.student == student}
    groups = set(next(s.groups for s in project.school.students if s.id == student))
    courses = [section.course for section in seats]
    spans = [busy(project, student), *(spans_of(project, section.id) for section in seats)]
    filled = [asked[one] for one in courses if one in asked]
    spare = [one for one in filled if one.priority is Priority.ALTERNATE]
    missing = [
        one
        for one in asked.values()
        if one.priority is not Priority.ALTERNATE
        and one.course not in courses
        and one.course not in attended(project, student)
    ]
    return (
        len(filled) == len(courses) == len(set(courses))
        and not attended(project, student) & set(courses)
        and all(spans[1:])
        and all(not one.open_to or groups & set(one.open_to) for one in seats)
        and not any(
            a.overlaps(b)
            for n, mine in enumerate(spans)
            for theirs in spans[n + 1 :]
            for a, b in product(mine, theirs)
        )
        and stands_in(spare, missing)
    )


def seats_of(project: Project, student: StudentId) -> Seats:
    """Return where a student sits."""
    found = project.schedule.sections_of.get(student, ())
    return tuple(project.school.activity[section] for section in found)


def ways(project: Project, student: StudentId) -> list[Seats]:
    """Return every fair choice of sections for one student."""
    sections = project.school.asked.section.values()
    chosen = (
        tuple(one for one, taken in zip(sections, pattern, strict=True) if taken)
        for pattern in product((False, True), repeat=len(sections))
    )
    return [seats for seats in chosen if is_fair(project, student, seats)]


def every_seating(project: Project) -> Iterator[dict[StudentId, Seats]]:
    """Yield every way to seat all students fairly within the seats."""
    students = [StudentId(one) for one in STUDENTS]
    for choice in product(*(ways(project, student) for student in students)):
        taken = [section.id for seats in choice for section in seats]
        sections = {section.id: section for seats in choice for section in seats}
        if all(taken.count(one) <= (sections[one].seats or 0) for one in sections):
            yield dict(zip(students, choice, strict=True))


def with_seats(project: Project, seating: dict[StudentId, Seats]) -> Schedule:
    """Return the project's schedule with these students in these seats."""
    rosters: dict[ActivityId, list[StudentId]] = {}
    for student, seats in seating.items():
        for section in seats:
            rosters.setdefault(section.id, []).append(student)
    return Schedule(
        placements=project.schedule.placements,
        rosters=tuple(Roster(activity=a, students=tuple(s)) for a, s in rosters.items()),
    )


def worth(project: Project, seating: dict[StudentId, Seats]) -> tuple[int, int]:
    """Return the required requests that are filled, and what all filled ones are worth."""
    asked = project.school.asked
    taken = {(s, one.course) for s, seats in seating.items() for one in seats if one.course}
    filled = [asked.request[key] for key in taken]
    required = sum(request.priority is Priority.REQUIRED for request in filled)
    return required, sum(asked.worth[key] for key in taken)


class TestCounted:
    """The checker finds fault with exactly the rosters that are not fair, and counts as anybody."""

    @given(project=anyhow_seated())
    @settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
    def test_seats_are_fair_exactly_if_nothing_breaks_the_physics(self, project: Project) -> None:
        assume(project.school.requests)
        sections = project.school.asked.section
        rosters = project.schedule.roster
        known = rosters.keys() <= sections.keys()
        fair = known and all(
            is_fair(project, StudentId(one), seats_of(project, StudentId(one))) for one in STUDENTS
        )
        fit = known and all(len(s) <= (sections[one].seats or 0) for one, s in rosters.items())

        broken = size(project, "seats") + size(project, "one-seat-at-a-time")

        assert (broken == 0) == (fair and fit)

    @given(project=anyhow_seated())
    @settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
    def test_each_filled_request_is_counted_once(self, project: Project) -> None:
        seats = {
            (student, project.school.activity[activity].course)
            for activity, students in project.schedule.roster.items()
            if activity in project.school.asked.section and spans_of(project, activity)
            for student in students
        }
        by_hand = {
            priority: [
                (request.student, request.course) in seats
                or request.course in attended(project, request.student)
                for request in project.school.requests
                if request.priority is priority
            ]
            for priority in Priority
        }

        found = filling(project)

        assert (found.required, found.required_filled) == counted(by_hand[Priority.REQUIRED])
        assert (found.wanted, found.wanted_filled) == counted(by_hand[Priority.WANTED])
        assert found.alternates_used == sum(by_hand[Priority.ALTERNATE])
        assert found.filled <= found.asked


def counted(filled: list[bool]) -> tuple[int, int]:
    return len(filled), sum(filled)


class TestAgreed:
    """Whatever the seats, search and checker say the same of each rule about them."""

    @pytest.mark.parametrize("code", SEAT_POSTINGS)
    @given(data=st.data(), weight=st.none() | st.integers(1, 9))
    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    def test_search_and_checker_agree_on_any_seating(
        self, code: str, data: st.DataObject, weight: int | None
    ) -> None:
        statement = data.draw(seat_statements(weight, code))
        project = data.draw(placed_projects((statement,)))
        assume(project.school.requests)
        fullest = sorted(every_seating(project), key=lambda one: -sum(map(len, one.values())))
        seating = data.draw(st.sampled_from(fullest[:50]))
        project = project.with_schedule(with_seats(project, seating))

        if weight is None:
            seats_allowed(project, code)
        else:
            seats_charged(project, code)


class TestSeated:
    """Where sections are placed, nobody can seat students better than the search."""

    @given(data=st.data())
    @settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
    def test_brute_force_finds_nothing_better(self, data: st.DataObject) -> None:
        statement = data.draw(seat_statements(None))
        project = data.draw(placed_projects((statement,)))
        assume(project.school.requests)

        found = seated(project, None)

        seatings = (
            one for one in every_seating(project) if kept(project, with_seats(project, one))
        )
        best = max((worth(project, one) for one in seatings), default=None)
        if found is None:
            assert best is None
        else:
            assert kept(project, found)
            chosen = project.with_schedule(found)
            students = {StudentId(one): seats_of(chosen, StudentId(one)) for one in STUDENTS}
            assert worth(project, students) == best

    @given(data=st.data())
    @settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
    def test_a_preference_costs_what_the_checker_counts(self, data: st.DataObject) -> None:
        statement = data.draw(seat_statements(data.draw(st.integers(1, 9))))
        project = data.draw(placed_projects((statement,)))
        assume(project.school.requests)

        cost: list[int] = []
        found = seated(project, cost)

        assume(found is not None)
        (charged,) = cost
        preferences = verify(project, found).preferences
        assert charged == sum(one.penalty for one in preferences)


class TestSearched:
    """What a whole build places and seats."""

    @given(data=st.data())
    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    def test_every_promise_holds_at_what_the_search_claims(self, data: st.DataObject) -> None:
        weight = data.draw(st.none() | st.integers(1, 9))
        project = data.draw(asking_projects((data.draw(seat_statements(weight)),)))
        assume(project.school.asked.sections)

        result = searched(project)

        assume(result.schedule is not None)
        certificate = verify(project, result.schedule)
        assert [one.verdict.breaches for one in certificate.broken] == []
        assert certificate.penalty == result.objective
        found = filling(project, result.schedule)
        assert result.filled == found.filled
        assert result.fillable is None or found.filled <= result.fillable

    @given(project=asking_projects(periods=2, pools=False))
    @settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
    def test_brute_force_fills_no_more(self, project: Project) -> None:
        """Required requests come first, and then what all filled ones are worth."""
        assume(project.school.asked.sections)

        result = searched(project)

        best = next((value for value, one in by_worth(project) if verify(project, one).holds), None)
        if result.schedule is None:
            assert best is None
        else:
            chosen = project.with_schedule(result.schedule)
            students = {StudentId(one): seats_of(chosen, StudentId(one)) for one in STUDENTS}
            assert worth(project, students) == best


def searched(project: Project) -> Solved:
    return Search(project, QUICK, lambda _: None).run()


def by_worth(project: Project) -> list[tuple[tuple[int, int], Schedule]]:
    """Return every schedule in which all seats are fair, the most worth first."""
    found = []
    for placed in everywhere(project):
        there = project.with_schedule(placed)
        found += [(worth(there, one), with_seats(there, one)) for one in every_seating(there)]
    return sorted(found, key=lambda pair: pair[0], reverse=True)


def everywhere(project: Project) -> Iterator[Schedule]:
    """Yield every way to place sections or leave them out; nobody is chosen from a pool."""
    sessions = project.demand.sessions
    staff = [tuple((n.role, p) for n in one.staff for p in n.people) for one in sessions]
    choices = [(*one.candidates, *(() if one.required else (None,))) for one in sessions]
    for chosen in product(*choices):
        yield Schedule(
            placements=tuple(
                Placement(session=session.id, times=times, staff=people)
                for session, times, people in zip(sessions, chosen, staff, strict=True)
                if times is not None
            )
        )


def kept(project: Project, schedule: Schedule) -> bool:
    """Say whether a schedule keeps the promises about who sits where, and the physics of it."""
    about_seats = {*SEAT_POSTINGS, "seats", "one-seat-at-a-time"}
    broken = {judgement.rule.code for judgement in verify(project, schedule).broken}
    return not broken & about_seats


def seated(project: Project, cost: list[int] | None) -> Schedule | None:
    """Seat everybody as well as possible, by one exact search; note what preferences cost.

    Preferences are ignored unless their cost is asked for.
    """
    seating = Seating(project)
    for rule in project.rules:
        if rule.code in SEAT_POSTINGS and (rule.promised or cost is not None):
            with seating.posting(rule):
                SEAT_POSTINGS[rule.code](rule, seating)
    seating.model.maximize(seating.worth())
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    if solver.solve(seating.model) == cp_model.INFEASIBLE:
        return None
    if cost is not None:
        cost.append(sum((c.rule.weight or 0) * solver.value(c.size) for c in seating.costs))
    rosters = seating.rosters(solver.boolean_value)
    return Schedule(placements=project.schedule.placements, rosters=rosters)
