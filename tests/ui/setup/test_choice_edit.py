"""A field that offers what may stand in a cell: one Enter takes it and goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.setup.tables.choice_edit import ChoiceEdit
from planner.ui.setup.tables.table_editor import TableEditor
from planner.ui.theme import LIGHT
from tests.scheduled import the_project
from tests.ui.bench import an_outside
from tests.ui.setup.desk import Desk

Key = Qt.Key


def begun(qtbot: QtBot, folder: Path, table: str, column: str) -> tuple[Desk, ChoiceEdit]:
    """Return the first cell of a column while it is typed into."""
    editor = TableEditor(table, LIGHT, an_outside(folder))
    desk = Desk(qtbot, editor, the_project())
    editor.activateWindow()
    editor.view.setFocus()
    qtbot.waitUntil(editor.view.hasFocus)
    editor.view.go(editor.view.sheet.index(0, editor.info.place(column)))
    editor.view.edit_current()
    field = editor.view.viewport().findChildren(ChoiceEdit)[-1]
    return desk, field


def popup_of(field: ChoiceEdit) -> QAbstractItemView:
    popup = field.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    return popup


def place_of(desk: Desk) -> tuple[int, int]:
    assert isinstance(desk.editor, TableEditor)
    index = desk.editor.view.currentIndex()
    return index.row(), index.column()


def test_one_enter_takes_what_is_lit_and_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    desk, field = begun(qtbot, tmp_path, "people", "role")
    before = place_of(desk)
    QTest.keyClicks(field, "pri")
    QTest.keyClick(popup_of(field), Key.Key_Down)
    QTest.keyClick(popup_of(field), Key.Key_Return)

    assert desk.project.school.people[0].role == "principal"
    assert place_of(desk) == (before[0] + 1, before[1])


def test_one_enter_takes_what_is_typed_while_offers_are_listed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    desk, field = begun(qtbot, tmp_path, "people", "role")
    QTest.keyClicks(field, "principal")
    QTest.keyClick(popup_of(field), Key.Key_Return)

    assert desk.project.school.people[0].role == "principal"


def test_words_that_others_may_follow_are_taken_first(qtbot: QtBot, tmp_path: Path) -> None:
    desk, field = begun(qtbot, tmp_path, "teams", "members")
    QTest.keyClicks(field, "ames;bo")
    QTest.keyClick(popup_of(field), Key.Key_Down)
    QTest.keyClick(popup_of(field), Key.Key_Return)
    assert field.text() == "ames;boyd"
    assert desk.steps == []

    QTest.keyClick(field, Key.Key_Return)
    assert desk.project.school.teams[0].members == ("ames", "boyd")


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_is_an_ordinary_one_where_nothing_is_listed(qtbot: QtBot, key: Key) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    field = ChoiceEdit(around)
    with qtbot.waitSignal(field.returnPressed, timeout=500):
        QTest.keyClick(field, key)
