"""A small project and its certificate for windows to show, and fakes of what lies outside."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from planner.check.report import Breach, Certificate, Judgement, Verdict, Witness
from planner.domain.ids import ScenarioId, SessionId
from planner.domain.project import Project
from planner.domain.rule import Rule
from planner.domain.scenarios import as_in, as_of, within, without_deleted
from planner.errors import FileProblem
from planner.services.past import Past, Step
from tests.builders import a_project, a_statement, a_team, an_activity, block

ROOT = Path(__file__).parents[2]


def solver_command(behaviour: str, objective: int = 12) -> list[str]:
    """Return the command of a fake solver process, to be run from the root of the checkout."""
    return [sys.executable, "-m", "tests.ui.fake_solver", behaviour, str(objective)]


def an_easy_project() -> Project:
    """Two classes that have nothing in common: any places for them keep every promise."""
    return a_project(
        activities=[
            an_activity("math", leader="ames", groups="7A"),
            an_activity("art", leader="boyd", groups="7B"),
        ],
        name="Easy School",
        statements=[a_statement("few-gaps", "all", weight=5)],
    )


def an_impossible_project() -> Project:
    """One teacher has more classes than the week has blocks, as counting shows."""
    return a_project(activities=[an_activity("math", leader="ames", groups="7A", sessions=30)])


def a_small_project() -> Project:
    """Two teachers of one team, two classes, and a promise that the team meets twice a week."""
    return a_project(
        activities=[
            an_activity("math", leader="ames", groups="7A"),
            an_activity("art", leader="boyd", groups="7B"),
        ],
        teams=[a_team("blue", "ames boyd")],
        statements=[
            a_statement(
                "common-planning", "blue", times=2, minutes=30, source="the union contract"
            ),
            a_statement("few-gaps", "ames", weight=5),
        ],
    )


def a_certificate(project: Project, *, broken: str = "") -> Certificate:
    """Judge every rule kept, but those with the code ``broken``."""
    return Certificate(
        judgements=tuple(
            Judgement(
                rule=rule,
                sentence=rule.sentence(project.school),
                verdict=_failing() if rule.code == broken else _kept(rule),
            )
            for rule in project.rules
        )
    )


def _kept(rule: Rule) -> Verdict:
    if rule.code != "common-planning":
        return Verdict()
    sessions = ("planning:blue#1", "planning:blue#2")
    return Verdict(
        witnesses=tuple(
            Witness(span=block(2, day), session=SessionId(session))
            for day, session in zip(("Mon", "Thu"), sessions, strict=True)
        ),
        slack=1,
        slack_unit="meetings",
    )


def _failing() -> Verdict:
    return Verdict(
        breaches=(
            Breach(
                sentence="Blue lacks 1 of 2 meetings.",
                size=2,
                sessions=(SessionId("planning:blue#2"),),
                spans=(block(3, "Tue"),),
            ),
        ),
        witnesses=(Witness(span=block(2), session=SessionId("planning:blue#1")),),
    )


class FakeFile:
    """An open project in memory; ``refuse`` makes the next writes fail with that sentence."""

    def __init__(self, project: Project, path: Path = Path("school.planner")) -> None:
        self.path = path
        self.project = project
        self.read_only_because = ""
        self.refuse = ""
        self.closed = False
        self.names: list[str] = []
        self._pasts: dict[ScenarioId, Past] = {}
        self._states: dict[tuple[ScenarioId, int], Project] = {}

    def commit(self, project: Project, name: str) -> None:
        if self.refuse:
            raise FileProblem(self.refuse)
        known = {scenario.id for scenario in self.project.scenarios}
        for scenario in (one.id for one in project.scenarios if one.id in known):
            before, after = as_of(self.project, scenario), as_of(project, scenario)
            if as_in(before, after) != before:
                self._note(scenario, before, after, name)
        self.project = project
        self.names.append(name)

    def _note(self, scenario: ScenarioId, before: Project, after: Project, name: str) -> None:
        past = self.past(scenario)
        number = len(self._states) + 1
        at = datetime(2026, 11, 3, 14, 5, tzinfo=UTC) + timedelta(minutes=number)
        self._states[scenario, past.present] = before
        self._states[scenario, number] = after
        step = Step(id=number, before=past.present, name=name, at=at)
        self._pasts[scenario] = past.with_step(step)

    def past(self, scenario: ScenarioId) -> Past:
        return self._pasts.get(scenario, Past())

    def state(self, scenario: ScenarioId, step: int) -> Project:
        there = as_of(self.project, scenario)
        kept = self._states.get((scenario, step))
        return there if kept is None else as_in(there, kept)

    def go(self, scenario: ScenarioId, step: int, name: str) -> None:
        if self.refuse:
            raise FileProblem(self.refuse)
        there = self.state(scenario, step)
        self.project = within(self.project, scenario, lambda here: as_in(here, there))
        self._pasts[scenario] = self.past(scenario).gone(step)
        self.names.append(name)

    def forget(self, name: str) -> None:
        if self.refuse:
            raise FileProblem(self.refuse)
        self.project = without_deleted(self.project)
        self._pasts.clear()
        self._states.clear()
        self.names.append(name)

    def close(self) -> None:
        self.closed = True


class FakeStore:
    """Keeps projects in memory, by path."""

    def __init__(self, *files: FakeFile) -> None:
        self.files = {file.path: file for file in files}

    def create(self, path: Path, project: Project) -> FakeFile:
        if path in self.files:
            raise FileProblem(f"{path.name} is there already. Choose another name.")
        path.touch()
        self.files[path] = FakeFile(project, path)
        return self.files[path]

    def open(self, path: Path) -> FakeFile:
        if path not in self.files:
            raise FileProblem(f"There is no file {path}.")
        return self.files[path]
