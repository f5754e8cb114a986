"""Promises changed in the real window, with a real project file and undo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner import wiring
from planner.domain.rule import Statement
from planner.interchange import csv_folder
from planner.services.promises.lines import Strength
from planner.services.setup.steps import Step
from planner.store.project_file import ProjectFiles
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.setup.promises.fields import NumberField
from planner.ui.setup.promises.promise_row import PromiseRow
from planner.ui.setup.promises.promises_editor import PromisesEditor
from planner.ui.setup.setup_page import SetupPage
from tests.builders import a_project, a_statement
from tests.services.promises.schools import A_SCHOOL
from tests.ui.bench import a_window, an_outside
from tests.ui.setup.desk import LEFT, keys
from tests.ui.windows import wait_until_still

TIMES = a_statement("common-planning", "blue", times=2)
LUNCH = a_statement("lunch", "all")
WHY = "Lunch duty is shared this year."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "school.planner"
    ProjectFiles().create(path, a_project(school=A_SCHOOL, statements=[TIMES, LUNCH])).close()
    return path


@pytest.fixture
def window(path: Path) -> Iterator[MainWindow]:
    with a_window(an_outside(path.parent)) as window:
        window.show_project(ProjectFiles().open(path))
        yield window
        window.background.wait()


def editor_in(window: MainWindow) -> PromisesEditor:
    window.acts[Act.SETUP].trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, SetupPage)
    page.open_step(Step.PROMISES)
    editor = next(one for one in page.step_view.editors if isinstance(one, PromisesEditor))
    window.activateWindow()
    return editor


def stated(window: MainWindow) -> tuple[Statement, ...]:
    assert window.desk is not None
    return window.desk.project.statements


def test_a_number_is_one_step_of_the_history(window: MainWindow, qtbot: QtBot) -> None:
    editor = editor_in(window)
    editor.list.open_at(0)
    row = editor.list.rows[0]
    assert row.form is not None
    times = row.form.sentence.fields["times"]
    assert isinstance(times, NumberField)
    times.setValue(4)
    keys(times, Qt.Key.Key_Return)
    assert dict(stated(window)[0].parameters)["times"] == "4"
    qtbot.waitUntil(window.acts[Act.UNDO].isEnabled)
    times.setFocus()
    keys(times, (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert stated(window) == (TIMES, LUNCH)
    qtbot.waitUntil(lambda: times.value() == 2)
    window.acts[Act.REDO].trigger()
    qtbot.waitUntil(lambda: times.value() == 4)
    qtbot.waitUntil(lambda: not editor.background.busy)


def test_what_is_off_is_still_off_in_the_file_and_in_its_tables(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    editor = editor_in(window)
    editor.list.open_at(1)
    row = editor.list.rows[1]
    assert row.form is not None
    QTest.mouseClick(row.form.strength.buttons[Strength.OFF], LEFT)
    row.form.strength.reason.setText(WHY)
    keys(row.form.strength.reason, Qt.Key.Key_Return)
    off = replace(LUNCH, off=True, reason=WHY)
    assert stated(window) == (TIMES, off)
    qtbot.waitUntil(lambda: not editor.background.busy)
    window.close_project()
    file = ProjectFiles().open(path)
    project = file.project
    file.close()
    assert project.statements == (TIMES, off)
    assert not [rule for rule in project.rules if rule.code == "lunch"]
    csv_folder.write(project, path.parent / "tables")
    read = wiring.read_source(path.parent / "tables")
    assert read.project is not None
    assert read.project.statements == (TIMES, off)


def is_open(row: PromiseRow) -> bool:
    return row.is_open


def test_a_click_on_a_number_gives_it_the_keys_however_long_the_button_is_held(
    window: MainWindow, qtbot: QtBot
) -> None:
    listed = editor_in(window).list
    qtbot.waitUntil(lambda: bool(listed.rows))
    entered = set()
    for x in range(2, 240, 6):
        sentence = listed.rows[0].sentence
        wait_until_still(qtbot, sentence)
        spot = QPoint(x, sentence.height() // 2)
        QTest.mousePress(sentence, LEFT, Qt.KeyboardModifier.NoModifier, spot)
        QTest.qWait(2)
        assert listed.open_row is None
        QTest.mouseRelease(sentence, LEFT, Qt.KeyboardModifier.NoModifier, spot)
        assert is_open(listed.rows[0])
        field = window.focusWidget()
        entered.add(type(field))
        if isinstance(field, NumberField):
            assert field.lineEdit().selectedText()
        listed.shut()

    assert NumberField in entered
