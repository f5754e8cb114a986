"""The tour: over the real window, once, with keys, and again when it is wanted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.outside import Outside
from planner.ui.views.tour import STOPS, Tour
from planner.ui.views.tour_bubble import spot_of
from tests.ui.bench import a_window, an_outside
from tests.ui.samples import FakeFile, an_easy_project


@pytest.fixture
def outside(tmp_path: Path) -> Outside:
    return an_outside(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, outside: Outside) -> Iterator[MainWindow]:
    with a_window(outside) as made:
        made.resize(1200, 800)
        yield made


def at(tour: Tour) -> str:
    return tour.stop.name if tour.stop is not None else ""


def open_project(qtbot: QtBot, window: MainWindow) -> None:
    window.show_project(FakeFile(an_easy_project()))
    window.helping.tour.place()
    qtbot.waitUntil(lambda: at(window.helping.tour) not in {"", "begin"})


def test_it_has_at_most_five_stops() -> None:
    assert len(STOPS) == 5


def test_a_new_person_is_led_from_the_first_page_through_the_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    tour = window.helping.tour
    tour.welcome()
    assert at(tour) == "begin"
    assert tour.bubble.where == "1 of 5"

    open_project(qtbot, window)
    seen = []
    while tour.stop is not None:
        seen.append(at(tour))
        QTest.keyClick(tour.bubble, Qt.Key.Key_Return)

    assert seen == ["setup", "build", "timetable", "help"]
    assert tour.seen == {stop.name for stop in STOPS}
    assert tour.bubble.isHidden()


def test_the_bubble_stands_inside_the_window_and_beside_its_control(
    qtbot: QtBot, window: MainWindow
) -> None:
    tour = window.helping.tour
    tour.welcome()
    spot = spot_of(window.start_page.ways, window)

    assert window.rect().contains(tour.bubble.geometry())
    assert not tour.bubble.geometry().intersects(spot)
    assert tour.ring.geometry().intersects(spot)


def test_the_words_of_each_button_have_room(qtbot: QtBot, window: MainWindow) -> None:
    tour = window.helping.tour
    tour.welcome()
    open_project(qtbot, window)

    for button in (tour.bubble.skip, tour.bubble.back, tour.bubble.next):
        assert button.width() >= button.sizeHint().width()


def test_it_is_shown_once_and_again_from_the_menu(window: MainWindow, outside: Outside) -> None:
    tour = window.helping.tour
    tour.welcome()
    QTest.keyClick(tour.bubble, Qt.Key.Key_Escape)
    assert tour.stop is None

    targets = {stop.name: lambda: window.start_page for stop in STOPS}
    again = Tour(window, targets, outside.settings)
    again.welcome()
    assert again.stop is None

    window.acts[Act.TOUR].trigger()
    assert at(tour) == "begin"
    QTest.mouseClick(tour.bubble.next, Qt.MouseButton.LeftButton)
    assert tour.stop is None


def test_back_and_skip_do_what_they_say(qtbot: QtBot, window: MainWindow) -> None:
    tour = window.helping.tour
    tour.welcome()
    open_project(qtbot, window)
    QTest.keyClick(tour.bubble, Qt.Key.Key_Right)
    assert at(tour) == "build"
    QTest.mouseClick(tour.bubble.back, Qt.MouseButton.LeftButton)
    assert at(tour) == "setup"
    assert not tour.bubble.back.isEnabled()
    QTest.mouseClick(tour.bubble.skip, Qt.MouseButton.LeftButton)
    assert tour.stop is None
    assert tour.seen == {stop.name for stop in STOPS}


def test_enter_presses_the_button_that_has_the_keys(qtbot: QtBot, window: MainWindow) -> None:
    tour = window.helping.tour
    tour.welcome()
    open_project(qtbot, window)

    tour.bubble.skip.setFocus()
    QTest.keyClick(tour.bubble.skip, Qt.Key.Key_Return)

    assert tour.stop is None
    assert tour.seen == {stop.name for stop in STOPS}


def test_the_first_page_has_the_keys_again_after_the_tour(window: MainWindow) -> None:
    before = window.focusWidget()
    assert window.start_page.ways.isAncestorOf(before)
    window.helping.tour.welcome()
    QTest.keyClick(window.helping.tour.bubble.next, Qt.Key.Key_Return)

    assert window.focusWidget() is before
