"""An editor of the set-up on a desk of its own: what it asks for is done, as the window does it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.domain.project import Project
from planner.errors import UserError
from planner.services.editing import Edit
from planner.ui.setup.editor import Editor

LEFT = Qt.MouseButton.LeftButton


class Desk:
    """Keeps the project that an editor shows, and what was done to it and said about it."""

    def __init__(self, qtbot: QtBot, editor: Editor, project: Project) -> None:
        self.editor = editor
        self.project = project
        self.steps: list[str] = []
        self.said: list[str] = []
        qtbot.addWidget(editor)
        editor.edit.connect(self._edit)
        editor.said.connect(self.said.append)
        editor.resize(1200, 800)
        editor.show()
        editor.show_project(project)
        qtbot.waitExposed(editor)

    def _edit(self, edit: Edit, name: str) -> None:
        try:
            self.project = edit(self.project)
            self.steps.append(name)
        except UserError as error:
            self.said.append(str(error))
        self.editor.show_project(self.project)


def drag(widget: QWidget, *points: QPoint) -> None:
    """Press at the first point, go over the others and let go at the last one."""
    QTest.mousePress(widget, LEFT, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(widget, point)
        QTest.qWait(1)
    QTest.mouseRelease(widget, LEFT, pos=points[-1])


def keys(widget: QWidget, *strokes: Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    """Strike keys one after the other, some with a modifier."""
    for stroke in strokes:
        if isinstance(stroke, tuple):
            QTest.keyClick(widget, stroke[0], stroke[1])
        else:
            QTest.keyClick(widget, stroke)
        QTest.qWait(1)  # the window shows a change when the key has been dealt with
