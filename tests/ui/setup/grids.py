"""A table of a small school in its grid."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from planner.domain.project import Project
from planner.ui.outside import Outside
from planner.ui.setup.tables.table_editor import TableEditor
from planner.ui.theme import LIGHT
from tests.scheduled import the_project
from tests.ui.setup.desk import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class Grid:
    """A table of a small school in its grid, on a desk of its own."""

    def __init__(self, qtbot: QtBot, outside: Outside, table: str) -> None:
        self.editor = TableEditor(table, LIGHT, outside)
        self.desk = Desk(qtbot, self.editor, the_project())
        self.view, self.sheet = self.editor.view, self.editor.view.sheet

    @property
    def project(self) -> Project:
        return self.desk.project

    def at(self, row: int, column: str) -> None:
        place = self.editor.info.place(column)
        self.view.go(self.sheet.index(row, place))

    def choose(self, rows: range, column: str) -> None:
        self.at(rows[0], column)
        model = self.view.selectionModel()
        for row in rows:
            index = self.sheet.index(row, self.editor.info.place(column))
            model.select(index, model.SelectionFlag.Select)

    def texts(self, column: str) -> list[str]:
        place = self.editor.info.place(column)
        return [self.sheet.text(row, place) for row in range(self.sheet.shown)]

    @property
    def field(self) -> QLineEdit:
        return self.view.viewport().findChildren(QLineEdit)[-1]

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(self.view, Qt.Key.Key_V, CTRL)
