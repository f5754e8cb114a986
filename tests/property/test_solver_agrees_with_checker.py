"""Law: what the solver accepts the checker accepts at the same price; what it refuses cannot be.

"Solver and checker share the statement and no code, so a mistake in one is caught by the other."
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

import pytest
from hypothesis import HealthCheck, assume, given, settings

from planner.check.verify import verify
from planner.domain.activity import TEACHING, Kind
from planner.domain.ids import PersonId
from planner.domain.project import Project
from planner.domain.schedule import Placement, Schedule
from planner.domain.session import Session
from planner.services.ports import BuildOptions, Outcome, Solved
from planner.solver.run import Search
from tests.property.strategies import tiny_projects

pytestmark = pytest.mark.property

MOST_SCHEDULES = 3_000
QUICK = BuildOptions(seconds=20, workers=1, seed=1)


def solved(project: Project) -> Solved:
    return Search(project, QUICK, lambda _: None).run()


class TestAccepted:
    """A schedule that the solver returns keeps every promise, at the penalty it claims."""

    @given(project=tiny_projects())
    @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
    def test_certificate_holds_at_the_claimed_penalty(self, project: Project) -> None:
        result = solved(project)
        assume(result.schedule is not None)

        certificate = verify(project, result.schedule)

        assert [j.verdict.breaches for j in certificate.broken] == []
        assert certificate.penalty == result.objective


class TestRefused:
    """Impossible means that no schedule passes the checker; optimal, that none is cheaper."""

    @given(project=tiny_projects())
    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    def test_brute_force_finds_nothing_better(self, project: Project) -> None:
        assume(number_of_schedules(project) <= MOST_SCHEDULES)
        result = solved(project)
        penalties = [
            certificate.penalty
            for schedule in every_schedule(project)
            if (certificate := verify(project, schedule)).holds
        ]

        if result.outcome is Outcome.IMPOSSIBLE:
            assert penalties == []
        else:
            assert result.outcome is Outcome.OPTIMAL
            assert min(penalties) == result.objective


def choices(project: Project, session: Session) -> list[Placement | None]:
    """Every way to place one session, written without the solver's help."""
    found: list[Placement | None] = [] if session.required else [None]
    for times in session.candidates:
        for staff in product(*(ways(need.people, need.least, need.most) for need in session.staff)):
            for room in session.rooms or (None,):
                named = tuple(
                    (need.role, person)
                    for need, people in zip(session.staff, staff, strict=True)
                    for person in people
                )
                found.append(Placement(session=session.id, times=times, staff=named, room=room))
    return found


def ways(people: tuple[PersonId, ...], least: int, most: int) -> list[tuple[PersonId, ...]]:
    return [chosen for n in range(least, most + 1) for chosen in combinations(people, n)]


def number_of_schedules(project: Project) -> int:
    count = 1
    for session in project.demand.sessions:
        count *= len(choices(project, session))
    return count


def every_schedule(project: Project) -> Iterator[Schedule]:
    sessions = project.demand.sessions
    for picked in product(*(choices(project, session) for session in sessions)):
        placements = tuple(placement for placement in picked if placement is not None)
        yield observed(project, Schedule(placements=placements))


def observed(project: Project, schedule: Schedule) -> Schedule:
    """Let each observation name the class of the coachee that runs around it, if one does."""
    done = []
    for placement in schedule.placements:
        session = project.demand.by_id[placement.session]
        seen = None
        if session.kind in (Kind.OBSERVATION, Kind.VISIT):
            seen = next(
                (
                    other.session
                    for other in schedule.placements
                    if project.demand.by_id[other.session].kind in TEACHING
                    and session.coachee in other.people
                    and any(span.contains(placement.times[0]) for span in other.times)
                ),
                None,
            )
        done.append(
            Placement(
                session=placement.session,
                times=placement.times,
                staff=placement.staff,
                room=placement.room,
                observed=seen,
            )
        )
    return Schedule(placements=tuple(done))
