"""Bells and times away changed in the real window, where other keys are waiting as well."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.ids import PersonId
from planner.domain.project import Project
from planner.services.setup.steps import Step
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.setup.availability.editor import AvailabilityEditor
from planner.ui.setup.bells.editor import BellEditor
from planner.ui.setup.editor import Editor
from planner.ui.setup.rotations.editor import RotationEditor
from planner.ui.setup.setup_page import SetupPage
from tests.services.rotations.test_rotations import a_rotating_school
from tests.ui.bench import a_window, an_outside
from tests.ui.odd_school import odd_project
from tests.ui.samples import FakeFile
from tests.ui.setup.desk import drag, keys

Key = Qt.Key
E = TypeVar("E", bound=Editor)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    with a_window(an_outside(tmp_path_factory.mktemp("pictures"))) as window:
        yield window


@pytest.fixture
def window(
    shared: MainWindow, qtbot: QtBot, request: pytest.FixtureRequest
) -> Iterator[MainWindow]:
    project = getattr(request, "param", replace(odd_project(), statements=()))
    shared.show_project(FakeFile(project))
    shared.acts[Act.SETUP].trigger()
    qtbot.waitUntil(lambda: not shared.background.busy)
    shared.activateWindow()
    qtbot.waitUntil(shared.isActiveWindow)
    yield shared
    shared.background.wait()
    shared.close_project()


def opened(window: MainWindow, step: Step, kind: type[E]) -> E:
    page = window.pages.currentWidget()
    assert isinstance(page, SetupPage)
    page.open_step(step)
    found = next(editor for editor in page.step_view.editors if isinstance(editor, kind))
    page.step_view.tabs.setCurrentWidget(found)
    found.setFocus()
    return found


def now(window: MainWindow) -> Project:
    assert window.desk is not None
    return window.desk.project


def ends(window: MainWindow) -> list[int]:
    return [block.end for block in now(window).school.cycle.bells[0].blocks]


def test_a_block_is_pulled_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    editor, before = opened(window, Step.BELLS, BellEditor), ends(window)
    box = editor.board.boxes(0)[0]
    start = QPoint(box.left + box.width // 2, box.top + box.height - 2)
    far = QPoint(0, round(10 * editor.board.scale.per_minute))
    drag(editor.board.viewport(), start, start + far / 2, start + far)
    assert ends(window)[0] == before[0] + 10
    assert str(now(window).schedule.placements[0].times[0]) == "Mon 8:00–9:55"
    qtbot.waitUntil(window.acts[Act.UNDO].isEnabled)
    keys(editor.board, (Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    qtbot.waitUntil(lambda: ends(window) == before)
    assert editor.board.blocks(0)[0].end == before[0]


def test_no_other_key_of_the_window_is_in_the_way_of_bells(window: MainWindow) -> None:
    editor, before = opened(window, Step.BELLS, BellEditor), ends(window)
    keys(editor.board, Key.Key_End, Key.Key_Insert)
    assert len(ends(window)) == len(before) + 1
    keys(editor.board, Key.Key_Delete)
    assert ends(window) == before
    keys(editor.board, Key.Key_Home, Key.Key_Space, Key.Key_Down, Key.Key_Escape)
    keys(editor.board, Key.Key_Return, Key.Key_Down, Key.Key_Return)
    assert ends(window)[0] == before[0] + 5
    assert window.notice.isHidden()
    keys(editor.board, Key.Key_F4)
    assert editor.panel.block.name.hasFocus()


def test_cards_that_lose_their_place_are_told_and_brought_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    editor, before = opened(window, Step.BELLS, BellEditor), now(window).schedule
    editor.confirm = lambda *_: True  # a card is pinned to it
    editor.board.choose(0, 0)
    keys(editor.board, Key.Key_Delete)  # P1, in which the art class and others are
    assert "cards no longer fit where they were" in window.notice.sentence
    (offer,) = window.notice.offers
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: now(window).schedule == before)


def test_no_other_key_of_the_window_is_in_the_way_of_times_away(window: MainWindow) -> None:
    editor = opened(window, Step.PEOPLE, AvailabilityEditor)
    editor.go_to("people", "kim")
    editor.board.setFocus()
    keys(editor.board, Key.Key_Home, Key.Key_Space, Key.Key_Down, Key.Key_Return)
    away = [str(span) for span in now(window).school.person[PersonId("kim")].unavailable]
    assert away == ["Mon 8:00–8:50", "Mon 8:55–9:45"]
    keys(editor.board, Key.Key_Delete, Key.Key_PageUp)
    assert len(now(window).school.person[PersonId("kim")].unavailable) == 1
    assert editor.person == "diaz"


@pytest.mark.parametrize("window", [a_rotating_school(scheduled=True)], indirect=True)
def test_no_other_key_of_the_window_is_in_the_way_of_rotations(window: MainWindow) -> None:
    editor = opened(window, Step.COURSES, RotationEditor)
    control = Qt.KeyboardModifier.ControlModifier
    keys(editor.wheel, Key.Key_Down, Key.Key_Space, Key.Key_Right, Key.Key_Return)
    assert editor.shown is not None
    assert editor.shown.square == ((2, 0, 1), (1, 2, 0), (0, 1, 2))
    editor.table.setFocus()
    keys(editor.table, (Key.Key_Left, control), (Key.Key_Down, control))
    assert window.desk is not None
    assert window.desk.history.count() == 3
    assert window.notice.isHidden()


@pytest.mark.parametrize("step", [Step.BELLS, Step.ROOMS, Step.PEOPLE, Step.COURSES])
def test_no_step_has_two_tabs_of_one_name(window: MainWindow, step: Step) -> None:
    page = window.pages.currentWidget()
    assert isinstance(page, SetupPage)
    page.open_step(step)
    tabs = page.step_view.tabs
    names = [tabs.tabText(number) for number in range(tabs.count())]
    assert len(set(names)) == len(names)
