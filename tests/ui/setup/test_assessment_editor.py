"""Assessments pulled over the days of the cycle by mouse and keys, as a person does it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.ui.setup.assessments.editor import AssessmentEditor
from planner.ui.theme import DARK, LIGHT
from tests.builders import a_project, a_school, placed
from tests.services.assessments.test_assessments import a_test, a_tested_school
from tests.ui.setup.desk import LEFT, Desk, drag, keys

Key, Control, Shift = (
    Qt.Key,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    project = a_tested_school(a_test(), a_test("gold", "Thu"))
    there = placed("data:blue:Mon", "Tue 9:00-9:45", staff="member=ames member=boyd")
    scheduled = project.with_schedule(project.schedule.with_placement(there))
    return Desk(qtbot, AssessmentEditor(LIGHT), scheduled)


def editor_of(desk: Desk) -> AssessmentEditor:
    assert isinstance(desk.editor, AssessmentEditor)
    return desk.editor


def told(desk: Desk) -> list[str]:
    return [f"{t.team} {t.day} {t.lag_days} {t.minutes}" for t in desk.project.school.assessments]


def written(desk: Desk, row: int = 0) -> list[str]:
    lines = editor_of(desk).lines
    found = [lines.item(row, column) for column in range(5)]
    return [item.text() if item is not None else "" for item in found]


def cell(desk: Desk, row: int, column: int) -> QPoint:
    lines = editor_of(desk).lines
    return lines.visualRect(lines.model().index(row, column)).center()


def pull(desk: Desk, row: int, first: int, last: int) -> None:
    view = editor_of(desk).lines.viewport()
    start, goal = cell(desk, row, first), cell(desk, row, last)
    drag(view, start, (start + goal) / 2, goal)


def test_a_line_shows_the_test_and_when_its_meeting_may_be_and_is(desk: Desk) -> None:
    assert written(desk) == ["Test", "Meeting 9:00", "possible", "", ""]
    assert written(desk, 1) == ["Meeting", "", "", "Test", "Meeting"]


def test_a_test_is_dragged_to_another_day(desk: Desk) -> None:
    pull(desk, 0, 0, 2)
    assert told(desk)[0] == "blue Wed 2 45"
    assert desk.steps == ["Change assessment of Blue"]


def test_the_last_day_of_the_meeting_is_dragged(desk: Desk) -> None:
    pull(desk, 0, 2, 4)
    assert told(desk)[0] == "blue Mon 4 45"
    pull(desk, 0, 4, 1)
    assert told(desk)[0] == "blue Mon 1 45"
    pull(desk, 0, 3, 4)  # there is nothing to take up
    pull(desk, 0, 1, 0)  # a meeting is never on the day of its test
    assert len(desk.steps) == 2


def test_what_is_in_the_hand_goes_back(desk: Desk) -> None:
    lines = editor_of(desk).lines
    QTest.mousePress(lines.viewport(), LEFT, pos=cell(desk, 0, 0))
    QTest.mouseMove(lines.viewport(), cell(desk, 0, 3))
    assert written(desk) == ["Meeting", "", "", "Test", "Meeting"]
    keys(lines, Key.Key_Escape)
    assert written(desk)[0] == "Test"
    QTest.mouseRelease(lines.viewport(), LEFT, pos=cell(desk, 0, 3))
    assert desk.steps == []


def test_all_is_done_by_keys(desk: Desk) -> None:
    lines = editor_of(desk).lines
    keys(lines, (Key.Key_Left, Control), (Key.Key_Right, Shift), Key.Key_Down)
    assert told(desk)[0] == "blue Fri 3 45"
    assert lines.current == desk.project.school.assessments[1]
    keys(lines, (Key.Key_Left, Shift), (Key.Key_Left, Shift), Key.Key_Delete)
    assert told(desk) == ["blue Fri 3 45"]
    assert len(desk.steps) == 4  # no meeting is sooner than on the next day


def test_fields_and_buttons_do_the_same(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.day.setCurrentIndex(2)
    editor.day.activated.emit(2)
    editor.lag.setFocus()
    editor.lag.selectAll()
    QTest.keyClicks(editor.lag, "1")
    keys(editor.lag, Key.Key_Return)
    editor.minutes.setFocus()
    keys(editor.minutes, Key.Key_Up, Key.Key_Return)
    assert told(desk)[0] == "blue Wed 1 50"
    QTest.mouseClick(editor.add, LEFT)
    assert told(desk)[2] == "blue Mon 2 45"
    assert editor.lines.currentRow() == 2
    editor.day.setCurrentIndex(2)
    editor.day.activated.emit(2)
    assert desk.said == ["Blue has an assessment on Wed already. Choose another day."]
    QTest.mouseClick(editor.remove, LEFT)
    assert len(told(desk)) == 2


def test_where_there_is_nothing_it_says_what_to_do(qtbot: QtBot) -> None:
    empty = editor_of(Desk(qtbot, AssessmentEditor(LIGHT), a_project(school=a_school())))
    assert "add teams first" in empty.note.text()
    assert not empty.add.isEnabled()
    untested = editor_of(Desk(qtbot, AssessmentEditor(LIGHT), a_tested_school()))
    assert "No team is tested yet" in untested.note.text()
    assert untested.add.isEnabled()


def test_who_may_only_look_changes_nothing(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.allow(editable=False)
    pull(desk, 0, 0, 2)
    keys(editor.lines, (Key.Key_Right, Control), Key.Key_Delete)
    assert desk.steps == []
    editor.set_theme(DARK)
    editor.go_to("assessments", "gold")
    assert editor.lines.currentRow() == 1
    assert editor.title == "Tests and data meetings"
