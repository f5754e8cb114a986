"""A scenario gets a name and a note."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from planner.ui.dialogs.scenario_words import ScenarioWords


def test_the_wish_is_chosen_so_that_typing_replaces_it(qtbot: QtBot) -> None:
    dialog = ScenarioWords("Branch a scenario", "Branch", "What if", "")
    qtbot.addWidget(dialog)
    dialog.show()

    QTest.keyClicks(dialog.name, " With a fifth coach ")
    QTest.keyClicks(dialog.note, "For the board")

    assert dialog.words == ("With a fifth coach", "For the board")


def test_a_scenario_without_a_name_is_not_accepted(qtbot: QtBot) -> None:
    dialog = ScenarioWords("Name and note", "Keep", "First draft", "Note")
    qtbot.addWidget(dialog)
    dialog.show()
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert ok.isEnabled()
    assert ok.text() == "Keep"

    QTest.keyClick(dialog.name, Qt.Key.Key_Delete)
    QTest.keyClicks(dialog.name, "  ")

    assert not ok.isEnabled()
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
