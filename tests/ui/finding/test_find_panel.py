"""The panel beside the timetable: opened by a key, put away by another, drawn over every view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.ui.actions import Act
from planner.ui.views.find_panel import Part
from tests.scheduled import the_project
from tests.services.finding.schools import with_a_ring
from tests.ui.finding.parts import ELA, Opened, listed, press


def test_escape_puts_the_panel_away_and_clears_the_timetable(qtbot: QtBot, opened: Opened) -> None:
    window = opened(the_project())
    window.pane.details.session_wanted.emit(ELA)
    window.acts[Act.BEST_PLACES].trigger()
    page = window.find_panel.places
    listed(qtbot, page)
    press(page, Qt.Key.Key_1)

    press(page, Qt.Key.Key_Escape)

    assert not window.find_panel.isVisible()
    assert not window.preview.isVisible()
    assert window.pane.grid.hasFocus()


def test_closing_the_project_puts_the_panel_away(opened: Opened) -> None:
    window = opened(the_project())
    window.acts[Act.BEST_PLACES].trigger()

    window.close_project()

    assert not window.find_panel.isVisible()
    assert window.find_panel.meeting.choice.people == ()


@pytest.mark.parametrize(
    ("act", "part"),
    [(Act.BEST_PLACES, Part.PLACES), (Act.SWAPS, Part.SWAPS), (Act.MEETING, Part.MEETING)],
)
def test_each_part_has_an_action_with_a_key(opened: Opened, act: Act, part: Part) -> None:
    window = opened(the_project())

    QTest.keySequence(window, window.acts[act].shortcut())

    assert window.find_panel.isVisible()
    assert window.find_panel.part is part


def test_a_picture_of_a_move_is_painted_over_every_view(qtbot: QtBot, opened: Opened) -> None:
    window = opened(with_a_ring())
    window.acts[Act.SWAPS].trigger()
    page = window.find_panel.swaps
    listed(qtbot, page)
    press(page, Qt.Key.Key_1)

    for act in (Act.PEOPLE, Act.TEAMS, Act.GROUPS, Act.ROOMS):
        window.acts[act].trigger()
        with_preview = window.pane.grid.grab().toImage()
        window.preview.setVisible(False)
        without = window.pane.grid.grab().toImage()
        window.preview.setVisible(True)
        if act in (Act.PEOPLE, Act.GROUPS):
            assert with_preview != without
