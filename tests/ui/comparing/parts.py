"""What tests of the compare window have in common."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.services.comparing.difference import Sort
from planner.ui.controllers.compare import CompareController
from planner.ui.main_window import MainWindow
from planner.ui.views.compare_window import CompareWindow

Opened = Callable[..., MainWindow]
MATH, ART = SessionId("math"), SessionId("art")


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the comparison is that of the project on the desk."""
    (controller,) = [one for one in window.controllers if isinstance(one, CompareController)]
    qtbot.waitUntil(lambda: controller.settled and not window.background.busy)


def pick(window: CompareWindow, name: str, sort: Sort) -> None:
    index = window.list.model.find(name, sort)
    assert index.isValid(), name
    window.list.tree.setCurrentIndex(index)


def first_of(window: CompareWindow, sort: Sort) -> QModelIndex:
    model = window.list.model
    return next(
        index
        for index in map(model.leaf, range(model.number))
        if (found := model.difference(index)) is not None and found.sort is sort
    )


def the_project(window: MainWindow) -> Project:
    assert window.desk is not None
    return window.desk.project


def place(project: Project, session: SessionId) -> object:
    found = project.schedule.get(session)
    return found.times if found else None
