"""A terminal with a solver that answers as it is told, and projects to try it on."""

import json
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from planner.cli.main import run_with
from planner.cli.tools import Tools
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.services.ports import (
    Answer,
    BuildOptions,
    Explanation,
    Listener,
    Outcome,
    Progress,
    Repaired,
    Reseated,
    Solved,
    Wish,
)
from planner.store.project_file import ProjectFiles
from tests.builders import a_project, an_activity
from tests.scheduled import the_project

NOTHING = Solved(outcome=Outcome.OUT_OF_TIME)


NO_SEATS = Reseated(outcome=Outcome.OUT_OF_TIME)


NO_REPAIR = Repaired(outcome=Outcome.OUT_OF_TIME)


UNEXPLAINED = Explanation(answer=Answer.OUT_OF_TIME)


@dataclass
class FakeSolver:
    """Answers at once with what it is told to have found."""

    solved: Solved = NOTHING
    explanation: Explanation = UNEXPLAINED
    suspects: tuple[str, ...] = ()
    reseated: Reseated = NO_SEATS
    repaired: Repaired = NO_REPAIR
    wish: Wish | None = None
    asked: list[tuple[Project, BuildOptions]] = field(default_factory=list)

    def solve(self, project: Project, options: BuildOptions, listen: Listener) -> Solved:
        self.asked.append((project, options))
        listen(Progress(phase="placing everything", seconds=0.1, objective=0, bound=0))
        return self.solved

    def explain(
        self,
        project: Project,
        options: BuildOptions,
        listen: Listener,
        suspects: tuple[str, ...] = (),
    ) -> Explanation:
        self.asked.append((project, options))
        self.suspects = suspects
        return self.explanation

    def reseat(self, project: Project, options: BuildOptions, listen: Listener) -> Reseated:
        self.asked.append((project, options))
        return self.reseated

    def repair(
        self, project: Project, wish: Wish, options: BuildOptions, listen: Listener
    ) -> Repaired:
        self.asked.append((project, options))
        self.wish = wish
        return self.repaired

    def stop(self) -> None:
        raise AssertionError("nobody stopped it")


@dataclass
class Window:
    """Remembers what it was asked to show."""

    shown: list[Path | None] = field(default_factory=list)

    def show(self, path: Path | None) -> int:
        self.shown.append(path)
        return 0


@dataclass(frozen=True)
class Done:
    """What a command line did."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, object]:
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


class Terminal:
    """Runs command lines in a folder of their own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.window = Window()
        self.solver = FakeSolver(Solved(outcome=Outcome.OUT_OF_TIME))
        self._capsys = capsys

    def run(self, *words: str | Path) -> Done:
        tools = Tools(show=self.window.show, solver=lambda: self.solver)
        status = run_with([str(word) for word in words], tools)
        said = self._capsys.readouterr()
        return Done(status, said.out, said.err)

    def has(self, project: Project, name: str = "school.planner") -> Path:
        """Make a project file."""
        path = self.folder / name
        ProjectFiles().create(path, project).close()
        return path

    def stored(self, path: Path) -> Project:
        file = ProjectFiles().open(path)
        file.close()
        return file.project


def found(schedule: Schedule, outcome: Outcome = Outcome.OPTIMAL) -> Solved:
    """Return what a solver says that found this schedule."""
    return Solved(
        outcome=outcome,
        schedule=schedule,
        objective=0,
        bound=0,
        seconds_model=0.5,
        seconds_first=1.25,
        seconds_total=2.0,
    )


def broken_project() -> Project:
    """Return a project whose schedule lacks the data meeting."""
    project = the_project()
    return project.with_schedule(project.schedule.without([SessionId("data:blue:Mon")]))


def impossible_project() -> Project:
    """Return a project with six classes for one group in five blocks of one day."""
    activities = [an_activity(f"c{n}", leader=f"t{n}", groups="7B", days="Mon") for n in range(6)]
    return a_project(activities=activities)
