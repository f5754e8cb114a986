"""A build that found less than there was before says so, and can be taken back with a click."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.project import Project
from planner.services.building import judged
from planner.services.ports import Outcome, Solved
from planner.ui.main_window import MainWindow
from tests.builders import a_project, a_statement, an_activity, block, placed
from tests.ui.bench import a_window, an_outside
from tests.ui.samples import FakeFile


def a_day(second: int) -> Project:
    """Return two classes of one teacher, in the first block and this one; a gap costs 4."""
    return a_project(
        placed("one", block(1), staff="okoye"),
        placed("two", block(second), staff="okoye"),
        activities=[an_activity("one"), an_activity("two")],
        statements=[a_statement("few-gaps", "okoye", weight=4)],
    )


def build_ends(window: MainWindow, found: Project, qtbot: QtBot) -> Project:
    """Let a build of the open project end with another one's schedule; return what was open."""
    desk = window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.certificate is not None)
    before = desk.project
    solved = Solved(outcome=Outcome.FEASIBLE, schedule=found.schedule)
    window.builder.built.emit(judged(before, solved), before)
    qtbot.waitUntil(lambda: desk.project.schedule == found.schedule)
    return before


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    with a_window(an_outside(tmp_path_factory.mktemp("worse"))) as window:
        yield window


def test_a_worse_schedule_is_told_and_the_one_before_is_a_click_away(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_project(FakeFile(a_day(2)))
    before = build_ends(window, a_day(3), qtbot)
    qtbot.waitUntil(lambda: "they cost 4 in place of 0" in window.notice.sentence)
    buttons = window.notice.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Go back to the one before").click()

    assert window.desk is not None
    assert window.desk.project.schedule == before.schedule


def test_a_better_schedule_is_taken_without_a_word(window: MainWindow, qtbot: QtBot) -> None:
    window.show_project(FakeFile(a_day(3)))
    build_ends(window, a_day(2), qtbot)
    QApplication.processEvents()

    assert not window.notice.isVisible()
