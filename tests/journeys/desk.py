"""A person at the real window: the store, the file formats and the solver are the real ones."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.project import Project
from planner.services.setup.steps import Step
from planner.ui.actions import Act
from planner.ui.desk import Desk
from planner.ui.main_window import MainWindow
from planner.ui.models.search_state import Mood
from planner.ui.setup.editor import Editor
from planner.ui.setup.setup_page import SetupPage
from tests.ui.bench import Person

PATIENCE = 60_000
"""Milliseconds: OR-Tools alone may take seconds to load on a busy machine."""
E = TypeVar("E", bound=Editor)


@dataclass
class Planner:
    """Works at a window, and answers what it asks."""

    qtbot: QtBot
    window: MainWindow
    person: Person
    folder: Path

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None
        return self.window.desk

    @property
    def project(self) -> Project:
        return self.desk.project

    def do(self, act: Act) -> None:
        """Choose an action, as its menu entry or key does, as soon as it can be chosen."""
        self.until(self.window.acts[act].isEnabled)
        self.window.acts[act].trigger()

    def until(self, *facts: object) -> None:
        """Wait until each of these is true."""
        for fact in facts:
            assert callable(fact)
            self.qtbot.waitUntil(fact, timeout=PATIENCE)

    def editor(self, step: Step, kind: type[E], title: str = "") -> E:
        """Open a step of the set-up, and the tab of an editor in it."""
        self.do(Act.SETUP)
        page = self.window.pages.currentWidget()
        assert isinstance(page, SetupPage)
        page.open_step(step)
        found = [one for one in page.step_view.editors if isinstance(one, kind)]
        editor = next(one for one in found if title in ("", one.title))
        page.step_view.tabs.setCurrentWidget(editor)
        return editor

    def type(self, *cells: str) -> None:
        """Type texts into the cells of a grid, one after the other, and end the last with Enter."""
        for number, cell in enumerate(cells):
            field = self.window.focusWidget()
            QTest.keyClicks(field, cell)
            last = number == len(cells) - 1
            QTest.keyClick(field, Qt.Key.Key_Return if last else Qt.Key.Key_Tab)

    def build(self, act: Act = Act.BUILD) -> None:
        """Build a schedule and wait until every promise is seen to be kept."""
        self.do(act)
        self.until(lambda: self.window.builder.state.mood is Mood.GOOD)
        self.until(lambda: self.desk.certificate is not None and self.desk.certificate.holds)

    @property
    def notice(self) -> str:
        """What the window says."""
        return self.window.notice.sentence if self.window.notice.isVisible() else ""
