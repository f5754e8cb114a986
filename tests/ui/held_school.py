"""A small school with cards to move, and a person who moves them in a real window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.domain.activity import Kind
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.domain.week import Times
from planner.ui.dragging.hand import Hand
from planner.ui.main_window import MainWindow
from planner.ui.views.timetable_grid import TimetableGrid
from tests.builders import a_need, a_project, a_statement, an_activity, block, placed
from tests.ui.samples import FakeFile

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
PLAIN, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def a_held_school() -> Project:
    """Five blocks a day; Ames has Math on Monday and Science on Tuesday, Boyd has Art.

    Art may be led by Boyd or Cole, in room 101 or 102. A fourth class, Gym, is Dunn's alone.
    """
    return a_project(
        placed("math", block(1), staff="ames", room="101"),
        placed("sci", block(1, "Tue"), staff="ames", room="101"),
        placed("art", block(2), staff="boyd", room="102"),
        placed("gym", block(2), staff="dunn"),
        placed("huddle", "Wed 8:00-8:20", staff="staff=ames staff=boyd"),
        activities=[
            an_activity("math", leader="ames", groups="7A", room="101 102"),
            an_activity("sci", leader="ames", groups="7B", room="101"),
            an_activity(
                "art",
                staff=(a_need("lead", "boyd cole", least=1, most=1),),
                groups="7B",
                room="101 102",
            ),
            an_activity("gym", leader="dunn", groups="7A"),
            an_activity(
                "huddle",
                kind=Kind.MEETING,
                minutes=20,
                staff=(a_need("staff", "ames boyd"),),
            ),
        ],
        name="Held School",
        statements=[a_statement("few-gaps", "ames", weight=5)],
    )


@dataclass
class Person:
    """Somebody at the window: presses, moves and lets go over cells."""

    qtbot: QtBot
    window: MainWindow

    @property
    def grid(self) -> TimetableGrid:
        return self.window.pane.grid

    @property
    def hand(self) -> Hand:
        return self.window.dragging.hand

    def holds(self) -> tuple[str, ...]:
        """Return what is in the hand."""
        return self.hand.held.sessions if self.hand.held else ()

    def chosen(self) -> tuple[str, ...]:
        """Return what is chosen."""
        return self.window.dragging.choice.sessions

    @property
    def view(self) -> QWidget:
        return self.grid.viewport()

    def cell(self, row: str, day: str, block_id: str) -> tuple[int, int]:
        """Return a cell by its row's id, its day and its block."""
        grid = self.grid.timetable.grid
        assert grid is not None
        number = next(n for n, one in enumerate(grid.rows) if one.id == row)
        column = next(c.number for c in grid.columns.all if (c.day, c.block.id) == (day, block_id))
        return number, column

    def place(self, row: str, day: str, block_id: str, share: float = 0.5) -> QPoint:
        """Return a point of a cell that can be seen."""
        index = self.grid.timetable.index(*self.cell(row, day, block_id))
        self.grid.scrollTo(index)
        rect = self.grid.visualRect(index)
        return QPoint(rect.center().x(), rect.top() + round(rect.height() * share))

    def press(self, at: QPoint) -> None:
        QTest.mousePress(self.view, LEFT, PLAIN, at)

    def move(self, to: QPoint, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Move the pointer there in two steps, the button as it is."""
        for place in (to - QPoint(3, 2), to):
            QTest.mouseMove(self.view, place)
            self.qtbot.wait(2)

    def release(self, at: QPoint, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.mouseRelease(self.view, LEFT, modifier, at)
        self.settle()

    def click(self, at: QPoint, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.mouseClick(self.view, LEFT, modifier, at)
        self.settle()

    def drag(self, begin: QPoint, end: QPoint, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Drag from one place to the other."""
        self.press(begin)
        self.move(begin + QPoint(0, 16))
        self.move(end)
        self.release(end, modifier)

    def key(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(self.grid, key, modifier)  # type: ignore[arg-type]  # keys and letters
        self.settle()

    def stand_at(self, row: str, day: str, block_id: str) -> None:
        """Make a cell the current one, with the keyboard on the grid."""
        self.grid.setFocus()
        self.grid.setCurrentIndex(self.grid.timetable.index(*self.cell(row, day, block_id)))

    def settle(self) -> None:
        """Let the window come to rest: changes are shown, and moves are ready."""
        self.qtbot.wait(2)
        self.qtbot.waitUntil(lambda: not self.window.background.busy)

    def times(self, session: str) -> Times:
        """Return when a session is now."""
        assert self.window.desk is not None
        placement = self.window.desk.project.schedule.get(SessionId(session))
        assert placement is not None
        return placement.times

    def broken(self) -> list[str]:
        """Return the codes of the promises that do not hold."""
        assert self.window.desk is not None
        certificate = self.window.desk.certificate
        assert certificate is not None
        return [judgement.rule.code for judgement in certificate.broken]

    def step(self) -> str:
        """Return the name of the last step."""
        assert self.window.desk is not None
        return self.window.desk.history.undoText()


def a_person(qtbot: QtBot, window: MainWindow, project: Project | None = None) -> Person:
    """Open a project in a window and return somebody at it."""
    window.resize(2200, 700)
    window.show_project(FakeFile(project or a_held_school()))
    person = Person(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.pane.zoom_fit()  # every cell can be seen, so that nothing scrolls in mid-test
    person.settle()
    return person
