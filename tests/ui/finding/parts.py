"""What tests of the find panel have in common."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.ui.main_window import MainWindow
from planner.ui.views.find_page import FindPage

PATIENCE = 20_000
"""Milliseconds: work is done beside the window, on a machine that may be busy."""
ELA, MATH = SessionId("ela"), SessionId("math")
Opened = Callable[..., MainWindow]


def press(page: FindPage, key: Qt.Key) -> None:
    QTest.keyClick(page.table, key)


def listed(qtbot: QtBot, page: FindPage, least: int = 1) -> list[object]:
    qtbot.waitUntil(lambda: len(page.table.lines) >= least, timeout=PATIENCE)
    return [line.stands_for for line in page.table.lines]


def project_of(window: MainWindow) -> Project:
    assert window.desk is not None
    return window.desk.project


def choose(window: MainWindow, session: str) -> None:
    """Click the card of a session."""
    grid = window.pane.grid
    row, column = grid.timetable.places(SessionId(session))[0]
    rect = grid.visualRect(grid.timetable.index(row, column))
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
