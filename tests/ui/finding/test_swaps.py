"""Swaps that are looked for, listed and made, by keys and by mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.check.verify import verify
from planner.services.finding.swap import Swap
from planner.ui.actions import Act
from tests.builders import a_project, a_week, an_activity, block, placed
from tests.scheduled import the_project
from tests.services.finding.schools import with_a_pair, with_a_ring
from tests.ui.finding.parts import ELA, MATH, PATIENCE, Opened, listed, press, project_of


def test_swaps_are_looked_for_listed_drawn_and_made_as_one_step(
    qtbot: QtBot, opened: Opened
) -> None:
    window = opened(with_a_ring())

    window.acts[Act.SWAPS].trigger()
    page = window.find_panel.swaps
    (swap,) = listed(qtbot, page)
    assert isinstance(swap, Swap)
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_1)
    assert [line.cells[1] for line in page.table.lines] == ["3 moves, cost −5"]
    assert [shift.number for shift in window.preview.shifts] == [1, 2, 3]
    press(page, Qt.Key.Key_Return)

    assert verify(project_of(window)).penalty == 0
    assert window.notice.sentence.startswith("Done: Swap ")
    window.acts[Act.UNDO].trigger()
    assert project_of(window) == with_a_ring()


def test_swaps_with_the_chosen_card_need_one(qtbot: QtBot, opened: Opened) -> None:
    window = opened(with_a_pair())
    page = window.find_panel.swaps
    page.scope.setCurrentIndex(1)

    window.acts[Act.SWAPS].trigger()
    assert "Choose a card" in page.why_empty

    window.pane.details.session_wanted.emit(MATH)
    QTest.mouseClick(page.look, Qt.MouseButton.LeftButton)
    (swap,) = listed(qtbot, page)
    assert isinstance(swap, Swap)
    assert {step.session for step in swap.steps} == {ELA, MATH}


def test_a_schedule_with_nothing_to_improve_says_so(qtbot: QtBot, opened: Opened) -> None:
    project = a_project(
        placed("art", block(1), staff="boyd"),
        cycle=a_week("Mon", periods=2),
        activities=[an_activity("art", leader="boyd")],
    )
    window = opened(project)

    window.acts[Act.SWAPS].trigger()

    page = window.find_panel.swaps
    qtbot.waitUntil(lambda: "nothing to improve" in page.why_empty, timeout=PATIENCE)
    assert page.look.isVisible()


def test_listed_swaps_are_judged_anew_after_an_edit(qtbot: QtBot, opened: Opened) -> None:
    window = opened(with_a_pair())
    window.acts[Act.SWAPS].trigger()
    page = window.find_panel.swaps
    listed(qtbot, page)

    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(page.why_empty), timeout=PATIENCE)
    assert not window.preview.isVisible()


def test_a_double_click_makes_a_swap(qtbot: QtBot, opened: Opened) -> None:
    window = opened(with_a_pair())
    window.acts[Act.SWAPS].trigger()
    page = window.find_panel.swaps
    listed(qtbot, page)

    where = page.table.visualRect(page.table.model_.index(0, 1)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert verify(project_of(window)).penalty == 0


def test_the_window_can_be_closed_while_swaps_are_looked_for(opened: Opened) -> None:
    window = opened(the_project())
    window.acts[Act.SWAPS].trigger()

    window.close()

    assert not window.background.busy
