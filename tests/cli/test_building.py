"""While a build runs: progress for a person at a terminal, and Ctrl+C."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from planner.check.report import Certificate
from planner.check.seating import Filling
from planner.cli import waiting
from planner.cli.building import outcome_json, outcome_text
from planner.cli.main import run_with
from planner.cli.tools import Tools
from planner.domain.project import Project
from planner.services.building import BuildReport
from planner.services.ports import (
    BuildOptions,
    Listener,
    Outcome,
    Progress,
    Solved,
)
from planner.store.project_file import ProjectFiles
from tests.only_builds import OnlyBuilds
from tests.scheduled import the_project

PATIENCE = 20.0
"""Seconds after which a test that hangs fails instead."""


def press_ctrl_c() -> None:
    os.kill(os.getpid(), signal.SIGINT)


@dataclass
class PatientSolver(OnlyBuilds):
    """Searches until it is stopped, and does something meanwhile."""

    meanwhile: Callable[[], None]
    deaf: bool = False
    stops: int = 0
    stopped: threading.Event = field(default_factory=threading.Event)

    def solve(self, project: Project, options: BuildOptions, listen: Listener) -> Solved:
        listen(Progress(phase="placing everything", seconds=1.0))
        listen(Progress(phase="placing everything", seconds=2.0, objective=3, bound=1))
        listen(Progress(phase="placing everything", seconds=3.0, objective=3, bound=1))
        self.meanwhile()
        assert self.stopped.wait(PATIENCE)
        return Solved(outcome=Outcome.STOPPED, schedule=the_project().schedule)

    def stop(self) -> None:
        self.stops += 1
        if self.deaf:
            press_ctrl_c()
        else:
            self.stopped.set()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "school.planner"
    ProjectFiles().create(place, the_project(scheduled=False)).close()
    return place


@pytest.fixture(autouse=True)
def _same_handler() -> Iterator[None]:
    """Whatever happens, Ctrl+C means afterwards what it meant before."""
    before = signal.getsignal(signal.SIGINT)
    yield
    assert signal.getsignal(signal.SIGINT) is before


def run(solver: PatientSolver, path: Path) -> int:
    tools = Tools(show=lambda _: 0, solver=lambda: solver)
    return run_with(["build", str(path)], tools)


def stored(path: Path) -> Project:
    file = ProjectFiles().open(path)
    file.close()
    return file.project


def test_ctrl_c_stops_the_search_and_keeps_the_best(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    solver = PatientSolver(meanwhile=press_ctrl_c)

    status = run(solver, path)

    said = capsys.readouterr()
    assert status == 0
    assert solver.stops == 1
    assert waiting.STOPPING in said.err
    assert "All 16 promises are kept." in said.out
    assert stored(path) == the_project()


def test_requests_are_counted_beside_what_can_be_filled() -> None:
    assert waiting.filled_text(8371, 8396) == "8,371 of at most 8,396 requests filled"
    assert waiting.filled_text(1371, None) == "1,371 requests filled"


def test_ctrl_c_twice_gives_up(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    solver = PatientSolver(meanwhile=press_ctrl_c, deaf=True)

    status = run(solver, path)
    solver.stopped.set()

    assert status == 130
    assert "Given up." in capsys.readouterr().err
    assert stored(path) == the_project(scheduled=False)


def test_a_person_at_a_terminal_sees_what_changes(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    solver = PatientSolver(meanwhile=press_ctrl_c)

    run(solver, path)

    lines = capsys.readouterr().err.splitlines()
    assert lines[:3] == [
        "    0.0 s  counting",
        "    1.0 s  placing everything",
        "    2.0 s  placing everything: found a schedule with penalty 3, none is below 1",
    ]
    assert len(lines) == 4


def test_a_log_file_is_spared_the_progress(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(PatientSolver(meanwhile=press_ctrl_c), path)

    assert capsys.readouterr().err.splitlines() == [waiting.STOPPING]


def test_a_fault_of_ours_is_not_swallowed(path: Path) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(PatientSolver(meanwhile=fail), path)


def test_filled_requests_are_told_on_while_a_phase_says_nothing_of_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    ticker = waiting.Ticker()

    ticker.tell(Progress(phase="improving", seconds=1.0, filled=97, fillable=98))
    ticker.tell(Progress(phase="seating students", seconds=2.0))

    assert capsys.readouterr().err.splitlines() == [
        "    1.0 s  improving: 97 of at most 98 requests filled",
        "    2.0 s  seating students: 97 of at most 98 requests filled",
    ]


def test_the_outcome_tells_what_no_schedule_can_exceed() -> None:
    filling = Filling(
        required=90, required_filled=88, wanted=10, wanted_filled=9, alternates_used=0
    )
    report = BuildReport(
        solved=Solved(outcome=Outcome.FEASIBLE, objective=0, bound=0, filled=97, fillable=1098),
        arguments=(),
        certificate=Certificate(judgements=()),
        filling=filling,
    )

    told = list(outcome_text(report, Path("school.planner")))

    assert "97 of 100 requests filled" in " ".join(told)
    assert "No schedule can fill more than 1,098." in told
    assert outcome_json(report)["fillable"] == 1098
