"""What every test of the solver gets: moves that are compiled already."""

import pytest

from planner.solver.annealing.problem import Problem
from planner.solver.annealing.search import Annealing
from tests.seated import the_seated_project


@pytest.fixture(autouse=True, scope="session")
def _compiled() -> None:
    """Compile what annealing runs, or load it where that was done before.

    On a computer that has never done it this takes longer than some tests give the whole search.
    """
    project = the_seated_project()
    annealing = Annealing(Problem(project=project, schedule=project.schedule))
    annealing.get_ready()
    annealing.even_out()
