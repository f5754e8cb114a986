"""An assistant principal at work: branch, try something, compare, copy one change, publish, print.

The window, the store and the workbook are the real ones; the schedule was made by hand.
"""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner import wiring
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.domain.scenarios import as_of, branch, named
from planner.services.comparing.difference import Sort
from planner.ui.actions import Act
from planner.ui.controllers.compare import CompareController
from planner.ui.main_window import MainWindow
from tests.builders import block
from tests.services.comparing.samples import a_pair_of_classes, moved
from tests.ui.bench import Person, a_real_outside, a_window
from tests.ui.samples import ROOT

PATIENCE = 20_000
"""Milliseconds: scenarios are compared beside the window, on a machine that may be busy."""

MATH, ART = SessionId("math"), SessionId("art")


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=PATIENCE)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    (controller,) = [one for one in window.controllers if isinstance(one, CompareController)]
    until(qtbot, lambda: controller.settled and not window.background.busy)


def project_of(window: MainWindow) -> Project:
    assert window.desk is not None
    return window.desk.project


def times(project: Project, scenario: str, session: SessionId) -> object:
    placement = as_of(project, named(project, scenario).id).schedule.get(session)
    return placement.times if placement else None


def try_something(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Open the project, branch it, and move one card and park another in the branch."""
    window.files.open(path)
    until(qtbot, lambda: window.desk is not None and window.desk.certificate is not None)
    desk = window.desk
    assert desk is not None
    desk.change(lambda project: branch(project, "Later math"), "Branch Later math")
    desk.change(lambda project: moved(project, "math", block(4, "Wed"), staff="ames"), "Move Math")
    desk.change(lambda project: moved(project, "art"), "Park Art")


def copy_math(qtbot: QtBot, window: MainWindow) -> None:
    """Go to the first difference and take it over into the first draft, all by keys."""
    compare = window.compare
    compare.activateWindow()
    until(qtbot, compare.isActiveWindow)
    QTest.keyClick(compare, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    current = compare.list.current
    assert current is not None
    assert (current.sort, current.name) == (Sort.MOVED, "Math")
    QTest.keyClick(compare, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)


def test_scenarios_are_branched_compared_copied_published_and_printed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    path, sheet = tmp_path / "School.planner", tmp_path / "compared.xlsx"
    wiring.store().create(path, a_pair_of_classes()).close()
    person = Person()
    person.path = sheet
    with a_window(a_real_outside(tmp_path), person) as window:
        try_something(qtbot, window, path)
        window.acts[Act.COMPARE].trigger()
        settle(qtbot, window)
        told = window.compare.headline.text
        assert told().startswith("From First draft to Later math: 2 cards differ")

        copy_math(qtbot, window)
        assert times(project_of(window), "First draft", MATH) == (block(4, "Wed"),)
        assert times(project_of(window), "First draft", ART) == (block(1),)
        assert told().startswith("From First draft to Later math: 1 card differs")

        window.compare.grids.publish[0].click()
        settle(qtbot, window)
        QTest.keyClick(window.compare, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        until(qtbot, sheet.exists)
        settle(qtbot, window)
    check_what_is_left(path, sheet)


def check_what_is_left(path: Path, sheet: Path) -> None:
    """Look at the workbook, and at the file as somebody who opens it later finds it."""
    assert openpyxl.load_workbook(sheet).sheetnames[:2] == ["Comparison", "Cards that differ"]
    file = wiring.store().open(path)
    try:
        first = named(file.project, "First draft").id
        undo = file.past(first).undo
        assert file.project.published == first
        assert undo is not None
        assert undo.name == "Copy Math from Later math"
    finally:
        file.close()
