"""Count, search, judge: what a person gets to see of a build."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from planner.check.report import Certificate
from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.services.building import build, judged, shortfall
from planner.services.ports import (
    BuildOptions,
    Listener,
    Outcome,
    Progress,
    Solved,
)
from tests.builders import a_project, a_statement, an_activity, block, placed
from tests.only_builds import OnlyBuilds
from tests.seated import the_seated_project


@dataclass
class FakeSolver(OnlyBuilds):
    """Answers at once with what it is told to have found."""

    solved: Solved
    asked: list[Project] = field(default_factory=list)

    def solve(self, project: Project, options: BuildOptions, listen: Listener) -> Solved:
        self.asked.append(project)
        return self.solved

    def stop(self) -> None:
        raise AssertionError("nobody stopped it")


def with_a_gap() -> Project:
    """Return a project whose schedule leaves one empty block, which costs 4."""
    return a_project(
        placed("one", block(1), staff="okoye"),
        placed("two", block(3), staff="okoye"),
        activities=[an_activity("one"), an_activity("two")],
        statements=[a_statement("few-gaps", "okoye", weight=4)],
    )


def found(schedule: Schedule, objective: int, outcome: Outcome = Outcome.OPTIMAL) -> Solved:
    return Solved(outcome=outcome, schedule=schedule, objective=objective, bound=0)


def test_a_schedule_that_keeps_every_promise_comes_with_its_certificate() -> None:
    project = with_a_gap()
    solved = found(project.schedule, objective=4)

    report = judged(project, solved)

    assert report.solved == solved
    assert report.certificate is not None
    assert report.certificate.holds
    assert report.certificate.penalty == 4


def test_a_schedule_that_breaks_a_promise_is_withheld() -> None:
    project = with_a_gap()

    report = judged(project, found(Schedule(), objective=0))

    assert report.outcome is Outcome.FAILED
    assert report.solved.schedule is None
    assert report.certificate is None
    assert "does not keep a promise" in report.solved.message


@pytest.mark.parametrize("claimed", [3, 7])
def test_a_wrong_claim_of_the_cost_is_corrected_and_not_called_optimal(claimed: int) -> None:
    project = with_a_gap()

    report = judged(project, found(project.schedule, objective=claimed))

    assert report.solved.schedule == project.schedule
    assert (report.outcome, report.solved.objective) == (Outcome.FEASIBLE, 4)
    assert f"a cost of {claimed} where the checker counts 4" in report.solved.message


def test_the_requests_that_a_schedule_fills_are_counted() -> None:
    project = the_seated_project()

    report = judged(project, replace(found(project.schedule, objective=0), filled=24))

    assert (report.outcome, report.solved.filled) == (Outcome.OPTIMAL, 24)
    assert str(report.filling) == "24 of 24 requests filled (required 8 of 8; wanted 16 of 16)"


def test_where_nobody_asks_for_courses_no_requests_are_counted() -> None:
    project = with_a_gap()

    assert judged(project, found(project.schedule, objective=4)).filling is None


def test_a_wrong_claim_of_filled_requests_is_corrected_and_not_called_optimal() -> None:
    project = the_seated_project()

    report = judged(project, replace(found(project.schedule, objective=0), filled=25))

    assert (report.outcome, report.solved.filled) == (Outcome.FEASIBLE, 24)
    assert "25 filled requests where the checker counts 24" in report.solved.message


def test_a_stopped_build_stays_stopped_when_its_claim_is_corrected() -> None:
    project = with_a_gap()

    report = judged(project, found(project.schedule, objective=9, outcome=Outcome.STOPPED))

    assert report.outcome is Outcome.STOPPED


def test_nothing_found_is_not_judged() -> None:
    nothing = Solved(outcome=Outcome.OUT_OF_TIME)

    report = judged(with_a_gap(), nothing)

    assert (report.solved, report.certificate) == (nothing, None)


def test_what_counting_proves_is_not_searched_for() -> None:
    names = [f"class{number}" for number in range(6)]
    activities = [an_activity(name, days="Mon") for name in names]
    solver = FakeSolver(Solved(outcome=Outcome.OUT_OF_TIME))
    heard: list[Progress] = []

    report = build(a_project(activities=activities), solver, BuildOptions(), heard.append)

    assert report.outcome is Outcome.IMPOSSIBLE
    assert any(argument.proves for argument in report.arguments)
    assert solver.asked == []
    assert [progress.phase for progress in heard] == ["counting"]


def test_what_counting_leaves_open_is_searched_for_and_judged() -> None:
    project = with_a_gap()
    solver = FakeSolver(found(project.schedule, objective=4))

    report = build(project, solver, BuildOptions(), lambda _: None)

    assert solver.asked == [project]
    assert report.certificate is not None


def test_a_schedule_that_costs_more_than_the_one_before_is_told() -> None:
    gap = with_a_gap()
    solved = Solved(outcome=Outcome.FEASIBLE, schedule=gap.schedule, objective=4)
    report = judged(gap, solved)
    better = Certificate(judgements=())

    told = "they cost 4 in place of 0."
    assert shortfall(report, better, None).endswith(told)
    assert shortfall(report, report.certificate, None) == ""
    assert shortfall(report, None, None) == ""


def test_a_schedule_that_fills_fewer_requests_is_told() -> None:
    project = the_seated_project()
    solved = Solved(outcome=Outcome.FEASIBLE, schedule=project.schedule)
    report = judged(project, solved)
    assert report.filling is not None
    more = replace(report.filling, wanted_filled=report.filling.wanted_filled + 3)

    told = shortfall(report, report.certificate, more)
    assert told.startswith("The schedule that was found fills fewer requests")
    assert shortfall(report, report.certificate, report.filling) == ""
