"""An explanation from the first count to what is proved, with a stand-in for the solver."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from planner.domain.edits import relieve
from planner.services.ports import BuildOptions
from planner.ui.background import Background
from planner.ui.explainer import Explainer
from planner.ui.models.search_state import Mood, Stage
from planner.ui.worker import SolverProcess
from tests.ui.fake_solver import a_fix, naive_schedule
from tests.ui.samples import (
    ROOT,
    a_small_project,
    an_easy_project,
    an_impossible_project,
    solver_command,
)

OPTIONS = BuildOptions(seconds=20)


class Bench(QObject):
    """An explainer on a solver that behaves as told."""

    def __init__(self, behaviour: str) -> None:
        super().__init__()
        self.background = Background(self)
        self.solver = SolverProcess(solver_command(behaviour), grace=0.3, parent=self)
        self.explainer = Explainer(self.solver, self.background, self)


@pytest.fixture
def bench(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Bench]:
    monkeypatch.chdir(ROOT)
    made = Bench(request.param)
    yield made
    made.explainer.forget()
    made.background.wait()


def run(qtbot: QtBot, bench: Bench) -> None:
    bench.explainer.start(a_small_project(), OPTIONS)
    qtbot.waitUntil(lambda: bench.explainer.state.stage is Stage.ENDED)


@pytest.mark.parametrize("bench", ["explain"], indirect=True)
def test_a_clash_is_counted_for_looked_for_and_told(qtbot: QtBot, bench: Bench) -> None:
    run(qtbot, bench)

    state = bench.explainer.state
    assert state.headline == "Proved: these 3 demands cannot all be met."
    assert "all of them matter" in state.hint
    assert [member.key[0] for member in state.clash][:1] == ["common-planning"]
    assert state.fixes == (a_fix(),)
    assert state.mood is Mood.BAD


@pytest.mark.parametrize("bench", ["explain_when_stopped"], indirect=True)
def test_it_can_be_stopped_and_then_proves_nothing(qtbot: QtBot, bench: Bench) -> None:
    explainer = bench.explainer
    explainer.start(a_small_project(), OPTIONS)
    qtbot.waitUntil(lambda: explainer.state.hint == "Looking for a clash…")

    explainer.stop()
    assert explainer.state.stage is Stage.STOPPING
    qtbot.waitUntil(lambda: explainer.state.stage is Stage.ENDED)

    assert explainer.state.headline == "Stopped before anything was proved."


@pytest.mark.parametrize("bench", ["hang_at_once"], indirect=True)
def test_a_solver_that_does_not_stop_is_ended(qtbot: QtBot, bench: Bench) -> None:
    explainer = bench.explainer
    explainer.start(a_small_project(), OPTIONS)
    qtbot.waitUntil(lambda: explainer.state.stage is Stage.SEARCHING)
    explainer.stop()
    qtbot.waitUntil(lambda: explainer.state.stage is Stage.ENDED)

    assert not bench.solver.running
    assert explainer.state.mood is Mood.NEUTRAL


@pytest.mark.parametrize("bench", ["nothing_proved"], indirect=True)
def test_time_that_ran_out_is_never_called_impossible(qtbot: QtBot, bench: Bench) -> None:
    run(qtbot, bench)

    told = f"{bench.explainer.state.headline} {bench.explainer.state.hint}"
    assert told.startswith("Nothing was proved")
    assert "impossible" not in told
    assert "cannot" not in told


@pytest.mark.parametrize("bench", ["nothing_proved"], indirect=True)
def test_what_counting_proves_stands_though_time_ran_out(qtbot: QtBot, bench: Bench) -> None:
    bench.explainer.start(an_impossible_project(), OPTIONS)
    qtbot.waitUntil(lambda: bench.explainer.state.stage is Stage.ENDED)

    assert bench.explainer.state.headline.startswith("Counting proves")
    assert any(argument.proves for argument in bench.explainer.state.arguments)


@pytest.mark.parametrize("bench", ["crash_at_once"], indirect=True)
def test_a_crash_costs_a_message(qtbot: QtBot, bench: Bench) -> None:
    run(qtbot, bench)

    assert bench.explainer.state.headline == "The solver ended unexpectedly."
    assert "Ask again" in bench.explainer.state.hint


@pytest.mark.parametrize("bench", ["explain"], indirect=True)
def test_it_tells_a_fix_that_is_made_from_a_school_that_was_changed(
    qtbot: QtBot, bench: Bench
) -> None:
    run(qtbot, bench)
    explainer, project = bench.explainer, a_small_project()

    explainer.compare(project.with_schedule(naive_schedule(project)))
    assert (explainer.state.applied, explainer.state.stale) == (None, False)

    explainer.compare(relieve(project, a_fix()))
    assert (explainer.state.applied, explainer.state.stale) == (a_fix(), False)

    explainer.compare(an_easy_project())
    assert (explainer.state.applied, explainer.state.stale) == (None, True)
