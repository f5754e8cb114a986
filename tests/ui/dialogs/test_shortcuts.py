"""The list of keys: complete, because it is made from the actions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from planner.ui.actions import SPECS, Spec
from planner.ui.actions.actions import shortcuts_of
from planner.ui.actions.grid_keys import COMPARE_KEYS, GRID_KEYS, TABLE_KEYS
from planner.ui.dialogs.shortcuts import Shortcuts, chapters


@pytest.mark.parametrize("spec", [s for s in SPECS if s.keys], ids=lambda spec: spec.act)
def test_every_action_with_a_key_is_listed(spec: Spec) -> None:
    said = spec.text.replace("&", "").rstrip("…")
    keys = shortcuts_of(spec.keys)[0].toString(QKeySequence.SequenceFormat.NativeText)

    lines = [line for _, lines in chapters() for line in lines]

    assert any(line.text.endswith(said) and keys in line.keys for line in lines)


def test_what_the_timetable_understands_is_listed_too(qtbot: QtBot) -> None:
    sheet = Shortcuts()
    qtbot.addWidget(sheet)

    for key in (*COMPARE_KEYS, *GRID_KEYS, *TABLE_KEYS):
        found = sheet.tree.findItems(
            key.text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        )
        assert len(found) == 1
        assert found[0].text(1)


def test_the_menus_are_the_chapters(qtbot: QtBot) -> None:
    titles = [title for title, _ in chapters()]

    assert titles[:2] == ["File", "Edit"]
    assert "timetable" in titles[-1]
