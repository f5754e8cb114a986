"""Tables on the set-up page of the real window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from planner.services.setup.steps import Step
from planner.ui.actions import Act
from planner.ui.setup.setup_page import SetupPage
from planner.ui.setup.tables.table_editor import TableEditor
from tests.scheduled import the_project
from tests.ui.bench import a_window, an_outside
from tests.ui.samples import FakeFile


@pytest.fixture
def page(tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot) -> Iterator[SetupPage]:
    with a_window(an_outside(tmp_path_factory.mktemp("window"))) as window:
        window.show_project(FakeFile(the_project()))
        window.acts[Act.SETUP].trigger()
        found = window.pages.currentWidget()
        assert isinstance(found, SetupPage)
        qtbot.waitUntil(lambda: not window.background.busy)
        yield found
        window.background.wait()


def test_an_edit_in_the_window_is_one_step_to_undo(page: SetupPage, qtbot: QtBot) -> None:
    window = page.window()
    page.go_to("rooms", "102")
    editor = page.step_view.tabs.currentWidget()
    assert isinstance(editor, TableEditor)
    assert page.checklist.step is Step.ROOMS
    view = editor.view
    view.go(view.sheet.index(1, editor.info.place("capacity")))
    view.setFocus()
    view.edit_current()
    field = view.viewport().findChildren(QLineEdit)[-1]
    field.setText("17")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()

    acts = window.acts  # type: ignore[attr-defined]  # of its kind
    assert view.sheet.text(1, 3) == "17"
    assert "Change Capacity of 102" in acts[Act.UNDO].text()
    acts[Act.UNDO].trigger()
    qtbot.waitUntil(lambda: view.sheet.text(1, 3) == "30")


def test_columns_are_as_wide_as_what_is_typed(page: SetupPage, qtbot: QtBot) -> None:
    page.go_to("rooms", "102")
    editor = page.step_view.tabs.currentWidget()
    assert isinstance(editor, TableEditor)
    view = editor.view
    name = editor.info.place("name")
    view.sheet.change({(0, name): "Room beside the stairs"}, "Name a room")
    qtbot.waitUntil(page.window().acts[Act.UNDO].isEnabled)  # type: ignore[attr-defined]  # the main window
    qtbot.waitUntil(lambda: view.sheet.text(0, name) == "Room beside the stairs")
    QApplication.processEvents()

    for column in range(view.sheet.columnCount()):
        for row in range(view.sheet.shown):
            asked = view.sizeHintForIndex(view.sheet.index(row, column)).width()

            assert view.columnWidth(column) >= asked


def test_any_table_is_reached_from_each_grid(page: SetupPage) -> None:
    page.go_to("rooms")
    editor = page.step_view.tabs.currentWidget()
    assert isinstance(editor, TableEditor)

    for name, table in (("Companions", "companions"), ("Blocks", "bells"), ("Rules", "rules")):
        next(one for one in editor.others.actions() if one.text() == name).trigger()

        shown = page.step_view.tabs.currentWidget()
        assert isinstance(shown, TableEditor)
        assert shown.table == table
