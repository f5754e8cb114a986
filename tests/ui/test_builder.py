"""A build from the first count to the judgement, with a stand-in for the solver."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from planner.domain.calendar_edits import take_year
from planner.domain.project import Project
from planner.services.building import BuildReport
from planner.services.ports import BuildOptions, Outcome
from planner.ui.background import Background
from planner.ui.builder import Builder
from planner.ui.models.search_state import Mood, Stage
from planner.ui.worker import SolverProcess
from tests.ui.samples import (
    ROOT,
    a_small_project,
    an_easy_project,
    an_impossible_project,
    solver_command,
)

OPTIONS = BuildOptions(seconds=20)


class Bench(QObject):
    """A builder, what it went through and what it built."""

    def __init__(self, behaviour: str, objective: int) -> None:
        super().__init__()
        self.background = Background(self)
        self.solver = SolverProcess(solver_command(behaviour, objective), grace=0.3, parent=self)
        self.builder = Builder(self.solver, self.background, self)
        self.stages: list[Stage] = []
        self.headlines: list[str] = []
        self.phases: list[str] = []
        self.built: list[tuple[BuildReport, Project]] = []
        self.builder.changed.connect(self.note_change)
        self.builder.built.connect(self.note_built)

    def note_change(self) -> None:
        state = self.builder.state
        if self.stages[-1:] != [state.stage]:
            self.stages.append(state.stage)
        if self.headlines[-1:] != [state.headline]:
            self.headlines.append(state.headline)
        self.phases.append(state.phase)

    def note_built(self, report: BuildReport, project: Project) -> None:
        self.built.append((report, project))


class Benches:
    """Makes benches and clears them away."""

    def __init__(self) -> None:
        self.made: list[Bench] = []

    def __call__(self, behaviour: str, objective: int = 0) -> Bench:
        self.made.append(Bench(behaviour, objective))
        return self.made[-1]

    def clear(self) -> None:
        for bench in self.made:
            bench.builder.forget()
            bench.background.wait()


@pytest.fixture
def a_bench(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Benches]:
    monkeypatch.chdir(ROOT)
    benches = Benches()
    yield benches
    benches.clear()


def test_a_schedule_is_counted_for_searched_judged_and_handed_over(
    qtbot: QtBot, a_bench: Benches
) -> None:
    bench, project = a_bench("happy"), an_easy_project()

    bench.builder.start(project, OPTIONS)
    assert bench.builder.busy
    qtbot.waitUntil(lambda: bool(bench.built))

    report, built = bench.built[0]
    assert bench.stages == [Stage.COUNTING, Stage.SEARCHING, Stage.JUDGING, Stage.ENDED]
    assert "Looking for a first schedule…" in bench.headlines
    assert "Model…" in bench.phases
    assert built is project
    assert report.outcome is Outcome.OPTIMAL
    assert report.certificate is not None
    assert report.certificate.holds
    assert bench.builder.state.mood is Mood.GOOD


def test_figures_of_the_search_are_told(qtbot: QtBot, a_bench: Benches) -> None:
    bench = a_bench("patient", objective=7)

    bench.builder.start(an_easy_project(), OPTIONS)
    qtbot.waitUntil(lambda: bench.builder.state.objective is not None)

    state = bench.builder.state
    assert (state.objective, state.bound, state.limit) == (7, 0, 20)
    assert state.headline.startswith("Found a schedule that keeps every promise")
    qtbot.waitUntil(lambda: bench.builder.state.seconds > 0)


def test_an_end_is_stale_while_the_school_is_another(qtbot: QtBot, a_bench: Benches) -> None:
    bench, project = a_bench("happy"), an_easy_project()
    bench.builder.start(project, OPTIONS)
    qtbot.waitUntil(lambda: bool(bench.built))

    bench.builder.compare(replace(project, statements=()))
    assert bench.builder.state.stale

    bench.builder.compare(project)
    assert not bench.builder.state.stale


def test_an_end_holds_when_only_the_school_year_is_stated_since(
    qtbot: QtBot, a_bench: Benches
) -> None:
    bench, project = a_bench("happy"), an_easy_project()
    bench.builder.start(project, OPTIONS)
    qtbot.waitUntil(lambda: bool(bench.built))

    bench.builder.compare(take_year(project, first_day=date(2026, 8, 17)))

    assert not bench.builder.state.stale


def test_stopping_keeps_the_best(qtbot: QtBot, a_bench: Benches) -> None:
    bench = a_bench("patient")
    bench.builder.start(an_easy_project(), OPTIONS)
    qtbot.waitUntil(lambda: bench.builder.state.objective is not None)

    bench.builder.stop()
    assert bench.builder.state.stage is Stage.STOPPING
    qtbot.waitUntil(lambda: bool(bench.built))

    assert bench.built[0][0].outcome is Outcome.STOPPED


def test_what_counting_settles_is_not_searched_for(qtbot: QtBot, a_bench: Benches) -> None:
    bench = a_bench("happy")

    bench.builder.start(an_impossible_project(), OPTIONS)
    qtbot.waitUntil(lambda: bench.builder.state.stage is Stage.ENDED)

    state = bench.builder.state
    assert Stage.SEARCHING not in bench.stages
    assert "counting alone" in state.headline
    assert any(argument.proves for argument in state.arguments)
    assert not bench.built


def test_a_crash_offers_the_best_that_was_found(qtbot: QtBot, a_bench: Benches) -> None:
    bench = a_bench("crash")
    bench.builder.start(an_easy_project(), OPTIONS)
    qtbot.waitUntil(lambda: bench.builder.state.stage is Stage.ENDED)

    state = bench.builder.state
    assert state.headline == "The solver ended unexpectedly."
    assert state.best_at_hand
    assert not bench.built

    bench.builder.keep_best()
    qtbot.waitUntil(lambda: bool(bench.built))

    assert not bench.builder.state.best_at_hand
    assert bench.builder.state.mood is Mood.GOOD


def test_a_crash_before_anything_was_found_says_that_nothing_is_lost(
    qtbot: QtBot, a_bench: Benches
) -> None:
    bench = a_bench("crash_at_once")

    bench.builder.start(an_easy_project(), OPTIONS)
    qtbot.waitUntil(lambda: bench.builder.state.stage is Stage.ENDED)

    assert bench.builder.state.hint.startswith("Nothing is lost")
    assert not bench.builder.state.best_at_hand
    bench.builder.keep_best()
    assert bench.builder.state.stage is Stage.ENDED


def test_a_schedule_that_the_checker_refuses_is_withheld(qtbot: QtBot, a_bench: Benches) -> None:
    bench = a_bench("happy")  # its naive schedule puts the team's meetings into their classes

    bench.builder.start(a_small_project(), OPTIONS)
    qtbot.waitUntil(lambda: bench.builder.state.stage is Stage.ENDED)

    assert bench.builder.state.mood is Mood.BAD
    assert "does not keep a promise" in bench.builder.state.hint
    assert not bench.built


@pytest.mark.parametrize(
    ("behaviour", "words"),
    [("impossible", "This is proved"), ("out_of_time", "Time ran out"), ("give_up", "memory")],
)
def test_every_end_is_told(qtbot: QtBot, a_bench: Benches, behaviour: str, words: str) -> None:
    bench = a_bench(behaviour)

    bench.builder.start(an_easy_project(), OPTIONS)
    qtbot.waitUntil(lambda: bench.builder.state.stage is Stage.ENDED)

    assert words in bench.builder.state.headline
    assert not bench.built


def test_a_second_build_is_not_begun_meanwhile(qtbot: QtBot, a_bench: Benches) -> None:
    bench, project = a_bench("patient"), an_easy_project()
    bench.builder.start(project, OPTIONS)
    qtbot.waitUntil(lambda: bench.builder.state.objective is not None)

    bench.builder.start(an_impossible_project(), OPTIONS)
    bench.builder.stop()
    qtbot.waitUntil(lambda: bool(bench.built))

    assert bench.built[0][1] is project


def test_a_build_of_a_closed_project_is_forgotten(qtbot: QtBot, a_bench: Benches) -> None:
    bench = a_bench("patient")
    bench.builder.start(an_easy_project(), OPTIONS)
    qtbot.waitUntil(lambda: bench.builder.state.objective is not None)

    bench.builder.forget()
    qtbot.wait(100)

    assert bench.builder.state.stage is Stage.IDLE
    assert not bench.solver.running
    assert not bench.built
