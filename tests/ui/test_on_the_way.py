"""Schedules on the way in the real window: checked, shown, not to be changed, and left again."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.services.building import glimpse
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.models.search_state import Stage
from planner.ui.models.timetable_view import TimetableView
from planner.ui.views.on_the_way import OnTheWayPage
from tests.ui.bench import a_window, an_outside
from tests.ui.fake_solver import naive_schedule
from tests.ui.samples import FakeFile, an_easy_project, an_impossible_project


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    folder: Path = tmp_path_factory.mktemp("on_the_way")
    with a_window(an_outside(folder, solver="patient", objective=12)) as window:
        yield window


@pytest.fixture
def window(shared: MainWindow) -> Iterator[MainWindow]:
    shared.show_project(FakeFile(an_easy_project()))
    yield shared
    shared.builder.forget()
    shared.background.wait()
    shared.close_project()


def watched(window: MainWindow, qtbot: QtBot) -> OnTheWayPage:
    """Begin a build, ask for the schedules on the way, and wait for the first."""
    if not window.build_panel.watch.isChecked():
        window.acts[Act.WATCH].trigger()
    window.acts[Act.BUILD].trigger()
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), OnTheWayPage))
    page = window.pages.currentWidget()
    assert isinstance(page, OnTheWayPage)
    return page


def placed(page: OnTheWayPage) -> int:
    grid = page.pane.grid.timetable.grid
    assert grid is not None
    return len(
        {piece.card.session.id for row in grid.cells for cell in row for piece in cell.pieces}
    )


def test_a_schedule_on_the_way_is_shown_while_the_own_one_stays(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = watched(window, qtbot)

    assert placed(page) == 2
    assert "promises are kept, as checked" in page.banner.sentence
    assert window.desk is not None
    assert not window.desk.has_schedule
    assert window.build_panel.isVisible()
    assert window.builder.state.checked is not None


def test_nothing_can_be_changed_in_it(window: MainWindow, qtbot: QtBot) -> None:
    page = watched(window, qtbot)
    grid = page.pane.grid
    grid.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_L, Qt.Key.Key_Right):
        QTest.keyClick(grid, key)

    assert window.desk is not None
    assert not window.desk.history.canUndo()
    assert placed(page) == 2
    assert not window.tray.isEnabled()


def test_stopping_brings_the_own_schedule_back_with_the_best_in_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    watched(window, qtbot)
    window.acts[Act.STOP].trigger()
    qtbot.waitUntil(lambda: window.builder.state.stage is Stage.ENDED)

    assert window.timetable_shown
    assert window.tray.isEnabled()
    qtbot.waitUntil(lambda: window.desk is not None and window.desk.has_schedule)


def test_the_own_schedule_is_a_click_away(window: MainWindow, qtbot: QtBot) -> None:
    page = watched(window, qtbot)
    page.left.emit()

    assert window.timetable_shown
    assert window.builder.busy
    assert not window.build_panel.watch.isChecked()
    assert not window.acts[Act.WATCH].isChecked()


def test_it_follows_the_views(window: MainWindow, qtbot: QtBot) -> None:
    page = watched(window, qtbot)
    window.acts[Act.ROOMS].trigger()

    assert page.pane.view is TimetableView.ROOMS
    assert window.pages.currentWidget() is page
    window.acts[Act.PEOPLE].trigger()


def test_it_shows_the_same_person(window: MainWindow, qtbot: QtBot) -> None:
    page = watched(window, qtbot)
    window.acts[Act.PERSON].trigger()
    mine, there = window.pane.grid.timetable.grid, page.pane.grid.timetable.grid

    assert mine is not None
    assert there is not None
    assert mine.whose is not None
    assert there.whose == mine.whose
    window.acts[Act.PEOPLE].trigger()


def test_a_change_of_the_school_ends_it(window: MainWindow, qtbot: QtBot) -> None:
    watched(window, qtbot)
    assert window.desk is not None
    window.desk.change(lambda project: replace(project, statements=()), "Drop")

    qtbot.waitUntil(lambda: window.timetable_shown)


def test_a_schedule_that_breaks_a_promise_is_not_shown() -> None:
    project = an_impossible_project()

    assert glimpse(project, naive_schedule(project)) is None
    easy = an_easy_project()
    assert glimpse(easy, naive_schedule(easy)) is not None
