"""A school whose promises clash: build, ask why, make one of the changes, build, take it back.

The window, the store and the solver process are the real ones.
"""

from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner import wiring
from planner.domain.project import Project
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.models.search_state import Mood, Stage
from planner.ui.outside import Outside
from tests.builders import a_group, a_project, a_statement, a_team, an_activity
from tests.ui.bench import Person, a_real_outside, a_window
from tests.ui.samples import ROOT

PATIENCE = 60_000
"""Milliseconds: OR-Tools alone may take seconds to load on a busy machine."""


def a_school_that_promises_too_much() -> Project:
    """Ames teaches all Monday but one block, in which two teams want to meet."""
    return a_project(
        name="Journey School",
        attribution="An invented school.",
        groups=[a_group("7A", grade="7"), a_group("7B", grade="7")],
        activities=[
            an_activity("math", leader="ames", groups="7A", sessions=4, days="Mon"),
            an_activity("art", leader="boyd", groups="7B", sessions=4),
        ],
        teams=[a_team("blue", "ames boyd"), a_team("red", "ames cole")],
        statements=[
            a_statement("common-planning", "blue", times=1, days="Mon", source="Assumed."),
            a_statement("common-planning", "red", times=1, days="Mon", source="Assumed."),
        ],
    )


@pytest.fixture
def outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Outside:
    """The real world."""
    monkeypatch.chdir(ROOT)
    return a_real_outside(tmp_path)


def see_why(qtbot: QtBot, window: MainWindow) -> None:
    """Wait for the explanation, and pick one of its sentences."""
    qtbot.waitUntil(lambda: window.explainer.state.stage is Stage.ENDED, timeout=PATIENCE)
    panel, state = window.why_panel, window.explainer.state
    assert panel.isVisible()
    assert state.headline.startswith("Proved: these")
    told = " ".join(member.sentence for member in state.clash)
    assert "Blue plans together" in told
    assert "Red plans together" in told
    assert any("Ames" in argument.sentence for argument in state.arguments)
    QTest.keyClick(panel.clash, Qt.Key.Key_Down)
    assert panel.clash.currentIndex().isValid()


def test_from_impossible_to_certified_and_back(
    qtbot: QtBot, outside: Outside, tmp_path: Path
) -> None:
    path = tmp_path / "Clash.planner"
    wiring.store().create(path, a_school_that_promises_too_much()).close()
    with ExitStack() as stack:
        window = stack.enter_context(a_window(outside, Person()))
        window.files.open(path)
        desk = window.desk
        assert desk is not None
        before = desk.project

        window.acts[Act.BUILD].trigger()
        see_why(qtbot, window)

        panel = window.why_panel
        card = next(card for card in panel.cards if "Red plans" in card.fix.sentence)
        QTest.mouseClick(card.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.explainer.state.applied is not None)
        assert desk.history.undoText() == "Apply: Team time together"

        panel.build_requested.emit()
        qtbot.waitUntil(lambda: window.builder.state.mood is Mood.GOOD, timeout=PATIENCE)
        qtbot.waitUntil(lambda: desk.certificate is not None and desk.certificate.holds)
        assert not panel.isVisible()

        window.acts[Act.UNDO].trigger()
        qtbot.waitUntil(lambda: not desk.has_schedule)
        window.acts[Act.UNDO].trigger()
        qtbot.waitUntil(lambda: window.explainer.state.applied is None)
        assert desk.project == before
