"""Example schools, built and explained once for all tests that look at the result."""

from __future__ import annotations

from functools import cache

from planner import wiring
from planner.check.report import Certificate
from planner.check.timetable import Timetable
from planner.domain.easing import Relief
from planner.domain.edits import relieve
from planner.domain.project import Project
from planner.services.building import BuildReport, build
from planner.services.explaining import WhyNot, explain
from planner.services.ports import BuildOptions
from tests.builders import a_timetable

SECONDS = 120.0
"""More than an example takes on a busy machine; how long it takes is for the benchmarks to say."""


@cache
def report_on(example: str) -> BuildReport:
    """Return the first schedule of an example that keeps every promise, and its certificate."""
    return _build(wiring.read_example(example))


def _build(project: Project) -> BuildReport:
    options = BuildOptions(seconds=SECONDS, workers=2, seed=1, improve=False)
    return build(project, wiring.solver(), options, lambda _: None)


def certificate_of(example: str) -> Certificate:
    """Return the certificate of a built example."""
    certificate = report_on(example).certificate
    assert certificate is not None, f"{example}: {report_on(example).solved.outcome}"
    return certificate


def built(example: str) -> Project:
    """Return an example with a schedule that keeps every promise."""
    schedule = report_on(example).solved.schedule
    assert schedule is not None, f"{example}: {report_on(example).solved.outcome}"
    assert certificate_of(example).holds, certificate_of(example).broken
    return wiring.read_example(example).with_schedule(schedule)


def timetable_of(example: str) -> Timetable:
    """Return the schedule of a built example as the checker reads it."""
    return a_timetable(built(example))


@cache
def explained(twin: str) -> WhyNot:
    """Return why a broken example has no schedule, and what would mend it."""
    options = BuildOptions(seconds=SECONDS, workers=2, seed=1)
    return explain(wiring.read_example(twin), wiring.solver(), options, lambda _: None)


def codes(found: WhyNot) -> set[str]:
    """Return the codes of the rules in a clash; ``activity`` where activities are in it."""
    return {member.key[0] for member in found.explanation.clash}


def mends(twin: str, fix: Relief) -> bool:
    """Say whether a broken example builds with every promise kept once a fix is applied."""
    report = _build(relieve(wiring.read_example(twin), fix))
    return report.certificate is not None and report.certificate.holds
