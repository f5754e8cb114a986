"""A window in which drops are blocked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.project import Project
from planner.services.messages import worker_command
from tests.ui.bench import a_window, an_outside
from tests.ui.held_school import Person, a_person
from tests.ui.repairing.crowded import Chooser, Opened, a_crowded_school
from tests.ui.samples import ROOT


@pytest.fixture
def answers() -> Chooser:
    return Chooser()


@pytest.fixture
def opened(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers: Chooser
) -> Iterator[Opened]:
    """Opens a project in a window whose solver behaves as told, or is the real one."""
    monkeypatch.chdir(ROOT)
    with ExitStack() as stack:

        def do(project: Project | None = None, behaviour: str = "") -> Person:
            outside = an_outside(tmp_path, solver=behaviour or "happy")
            if not behaviour:
                outside = replace(outside, solver=tuple(worker_command()))
            window = stack.enter_context(a_window(outside, answers))
            person = a_person(qtbot, window, project or a_crowded_school())
            stack.callback(lambda: _unfailed(person))
            return person

        yield do


def _unfailed(person: Person) -> None:
    assert not person.window.pane.grid.guard.failed
