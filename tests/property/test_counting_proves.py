"""Law: what counting calls impossible, no search can do."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, given, settings

from planner.check.capacity import arguments
from planner.domain.project import Project
from planner.services.ports import BuildOptions, Outcome
from planner.solver.run import Search
from tests.property.strategies import tiny_projects

pytestmark = pytest.mark.property

QUICK = BuildOptions(seconds=20, workers=1, seed=1, improve=False)


@given(project=tiny_projects())
@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_proof_by_counting_is_confirmed_by_the_search(project: Project) -> None:
    proofs = [argument for argument in arguments(project) if argument.proves]
    assume(proofs)

    assert Search(project, QUICK, lambda _: None).run().outcome is Outcome.IMPOSSIBLE, proofs
