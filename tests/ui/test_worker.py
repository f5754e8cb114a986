"""The solver process: every way in which it can end is survived and told."""

import os
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from planner.services.ports import BuildOptions, Outcome, Progress, Solved
from planner.ui.solver_talk import NOT_STARTED
from planner.ui.worker import CRASHED, SolverProcess
from tests.ui.samples import ROOT, a_small_project, solver_command

OPTIONS = BuildOptions(seconds=5)


class Run(QObject):
    """A solver process and what it has signalled."""

    def __init__(self, process: SolverProcess) -> None:
        super().__init__()
        self.process = process
        self.progress: list[Progress] = []
        self.finished: list[Solved] = []
        self.failed: list[str] = []
        process.progress.connect(self.note_progress)
        process.finished.connect(self.note_finished)
        process.failed.connect(self.note_failed)

    def note_progress(self, progress: Progress) -> None:
        self.progress.append(progress)

    def note_finished(self, solved: Solved) -> None:
        self.finished.append(solved)

    def note_failed(self, sentence: str) -> None:
        self.failed.append(sentence)

    @property
    def ended(self) -> bool:
        return bool(self.finished or self.failed)


@pytest.fixture
def runs(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Run]]:
    monkeypatch.chdir(ROOT)
    made: list[Run] = []
    yield made
    for run in made:
        run.process.close()


def start(runs: list[Run], behaviour: str, grace: float = 0.3) -> Run:
    run = Run(SolverProcess(solver_command(behaviour), grace=grace))
    runs.append(run)
    run.process.start(a_small_project(), OPTIONS)
    return run


def test_progress_and_result_arrive(qtbot: QtBot, runs: list[Run]) -> None:
    run = start(runs, "happy")

    qtbot.waitUntil(lambda: run.ended)

    assert [p.phase for p in run.progress] == ["model", "search"]
    assert run.finished[0].outcome is Outcome.OPTIMAL
    assert run.finished[0].schedule is not None
    assert not run.failed
    assert not run.process.running


def test_stop_is_asked_and_the_answer_taken(qtbot: QtBot, runs: list[Run]) -> None:
    run = start(runs, "patient")
    qtbot.waitUntil(lambda: len(run.progress) == 2)

    run.process.stop()
    assert run.process.stopping
    qtbot.waitUntil(lambda: run.ended)

    assert run.finished[0].outcome is Outcome.STOPPED
    assert run.finished[0].objective == 0


def test_a_solver_that_does_not_stop_is_ended_and_its_best_kept(
    qtbot: QtBot, runs: list[Run]
) -> None:
    run = start(runs, "hang")
    qtbot.waitUntil(lambda: len(run.progress) == 2)

    run.process.stop()
    qtbot.waitUntil(lambda: run.ended)

    solved = run.finished[0]
    assert (solved.outcome, solved.objective, solved.bound) == (Outcome.STOPPED, 12, 0)
    assert solved.schedule is not None


def test_a_solver_stopped_before_it_found_anything_has_no_schedule(
    qtbot: QtBot, runs: list[Run]
) -> None:
    run = start(runs, "hang_at_once")

    run.process.stop()
    qtbot.waitUntil(lambda: run.ended)

    assert run.finished[0].outcome is Outcome.STOPPED
    assert run.finished[0].schedule is None


def test_a_crash_is_a_sentence_and_the_best_is_still_there(qtbot: QtBot, runs: list[Run]) -> None:
    run = start(runs, "crash")

    qtbot.waitUntil(lambda: run.ended)

    assert run.failed == [CRASHED]
    assert run.process.best is not None
    assert run.process.best.objective == 12


@pytest.mark.parametrize("behaviour", ["crash_at_once", "leave"])
def test_an_end_without_an_answer_is_told_once(
    qtbot: QtBot, runs: list[Run], behaviour: str
) -> None:
    run = start(runs, behaviour)

    qtbot.waitUntil(lambda: run.ended)
    qtbot.wait(50)

    assert run.failed == [CRASHED]
    assert run.process.best is None


def test_a_solver_that_cannot_be_started_is_told(qtbot: QtBot, runs: list[Run]) -> None:
    run = Run(SolverProcess(["/nowhere/solver"]))
    runs.append(run)

    run.process.start(a_small_project(), OPTIONS)
    qtbot.waitUntil(lambda: run.ended)

    assert run.failed == [NOT_STARTED]


def test_lines_that_are_none_of_ours_are_passed_over(
    qtbot: QtBot, runs: list[Run], caplog: pytest.LogCaptureFixture
) -> None:
    run = start(runs, "garbage")

    qtbot.waitUntil(lambda: run.ended)

    assert run.finished[0].outcome is Outcome.OPTIMAL
    assert "Warning from native code" in caplog.text


def test_a_line_may_come_in_pieces(qtbot: QtBot, runs: list[Run]) -> None:
    run = start(runs, "pieces")

    qtbot.waitUntil(lambda: run.ended)

    assert [p.objective for p in run.progress] == [3]
    assert run.finished


def test_what_the_solver_complains_of_is_in_the_log(
    qtbot: QtBot, runs: list[Run], caplog: pytest.LogCaptureFixture
) -> None:
    run = start(runs, "crash")

    qtbot.waitUntil(lambda: run.ended)
    qtbot.waitUntil(lambda: "fixed_search" in caplog.text)

    assert "ended with exit code" in caplog.text


def test_the_sentence_of_a_solver_that_gives_up_is_passed_on(qtbot: QtBot, runs: list[Run]) -> None:
    run = start(runs, "give_up")

    qtbot.waitUntil(lambda: run.ended)

    assert run.failed == ["The solver ran out of memory."]


def test_a_new_build_drops_the_one_before(qtbot: QtBot, runs: list[Run]) -> None:
    run = start(runs, "patient")
    qtbot.waitUntil(lambda: len(run.progress) == 2)

    run.process.start(a_small_project(), OPTIONS)
    qtbot.waitUntil(lambda: len(run.progress) == 4)
    run.process.stop()
    qtbot.waitUntil(lambda: run.ended)
    qtbot.wait(50)

    assert len(run.finished) == 1
    assert not run.failed


def test_closing_leaves_no_process_behind(qtbot: QtBot, runs: list[Run]) -> None:
    run = start(runs, "hang")
    qtbot.waitUntil(lambda: len(run.progress) == 2)
    pid = run.process.process_id
    assert alive(pid)

    run.process.close()

    deadline = time.monotonic() + 5
    while alive(pid) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not alive(pid)
    assert not run.ended


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
