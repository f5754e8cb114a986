"""A window in which drops are blocked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.project import Project
from tests.ui.bench import a_window, an_outside_solved
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
            outside = an_outside_solved(tmp_path, behaviour)
            window = stack.enter_context(a_window(outside, answers))
            person = a_person(qtbot, window, project or a_crowded_school())
            stack.callback(lambda: _unfailed(person))
            return person

        yield do


def _unfailed(person: Person) -> None:
    assert not person.window.pane.grid.guard.failed
