"""A person's week painted by mouse and keys, as a person does it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.domain.ids import PersonId
from planner.domain.school import School
from planner.ui.setup.availability.choosing import PeopleDialog
from planner.ui.setup.availability.editor import AvailabilityEditor
from planner.ui.theme import DARK, LIGHT
from tests.ui.odd_school import odd_project
from tests.ui.setup.desk import LEFT, Desk, drag, keys

Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk(qtbot, AvailabilityEditor(LIGHT), odd_project())
    desk.editor.go_to("people", "kim", "unavailable")
    return desk


def editor_of(desk: Desk) -> AvailabilityEditor:
    assert isinstance(desk.editor, AvailabilityEditor)
    return desk.editor


def away(desk: Desk, person: str = "kim") -> list[str]:
    return [str(span) for span in desk.project.school.person[PersonId(person)].unavailable]


def spot(desk: Desk, column: int, minutes: int) -> QPoint:
    board = editor_of(desk).board
    return QPoint(board.column_rect(column).left() + 12, board.scale.y(minutes))


def stroke(desk: Desk, first: tuple[int, int], last: tuple[int, int]) -> None:
    view = editor_of(desk).board.viewport()
    start, end = spot(desk, *first), spot(desk, *last)
    drag(view, start, (start + end) / 2, end)


def test_a_drag_over_blocks_of_two_days_paints_them_away(desk: Desk) -> None:
    stroke(desk, (1, 8 * 60 + 10), (2, 9 * 60))
    assert away(desk) == ["Tue 8:00–9:45", "Wed 8:00–9:45"]
    assert desk.steps == ["Let Ms Kim be away"]


def test_a_drag_that_begins_on_time_away_frees(desk: Desk) -> None:
    stroke(desk, (1, 8 * 60 + 10), (1, 9 * 60))
    stroke(desk, (1, 9 * 60), (1, 9 * 60 + 5))
    assert away(desk) == ["Tue 8:00–8:55"]
    assert len(desk.steps) == 2


def test_quarters_of_an_hour_are_painted_where_they_are_chosen(desk: Desk) -> None:
    QTest.mouseClick(editor_of(desk).by_quarter, LEFT)
    stroke(desk, (4, 13 * 60 + 5), (4, 13 * 60 + 40))
    assert away(desk) == ["Fri 1:00–1:45"]


def test_all_is_done_by_keys(desk: Desk) -> None:
    board = editor_of(desk).board
    board.setFocus()
    keys(board, Key.Key_Home, Key.Key_Right, (Key.Key_Down, Shift), (Key.Key_Right, Shift))
    assert (
        "Tuesday, 8:00 to 9:45; Wednesday, 8:00 to 9:45: available" in editor_of(desk).line.text()
    )
    keys(board, Key.Key_Space)
    assert away(desk) == ["Tue 8:00–9:45", "Wed 8:00–9:45"]
    keys(board, Key.Key_Delete)
    assert away(desk) == ["Tue 8:00–9:45", "Wed 8:00–8:55"]
    keys(board, Key.Key_End, Key.Key_Return, (Key.Key_Up, Shift), Key.Key_Escape)
    assert away(desk)[-1] == "Wed 2:15–3:00"
    assert board.anchor is None
    before = len(desk.steps)
    keys(board, Key.Key_Up, Key.Key_Delete)
    assert len(desk.steps) == before  # it was free already


def test_a_stroke_can_be_given_up(desk: Desk) -> None:
    view = editor_of(desk).board.viewport()
    for give_up in ("button", "key"):
        QTest.mousePress(view, LEFT, pos=spot(desk, 1, 500))
        QTest.mouseMove(view, spot(desk, 1, 600))
        if give_up == "button":
            QTest.mousePress(view, Qt.MouseButton.RightButton, pos=spot(desk, 1, 600))
        else:
            keys(editor_of(desk).board, Key.Key_Escape)
        QTest.mouseRelease(view, LEFT, pos=spot(desk, 1, 600))
    assert (away(desk), desk.steps) == ([], [])


def test_sessions_in_times_away_are_told_while_painting(desk: Desk) -> None:
    editor = editor_of(desk)
    view = editor.board.viewport()
    QTest.mousePress(view, LEFT, pos=spot(desk, 0, 500))
    QTest.mouseMove(view, spot(desk, 0, 560))
    assert editor.warning.isVisible()
    assert "Biology lab 7A (Mon 8:00–9:45)" in editor.warning.text()
    view.grab()
    QTest.mouseRelease(view, LEFT, pos=spot(desk, 0, 560))
    assert editor.warning.isVisible()
    QTest.mouseClick(editor.free, LEFT)
    assert not editor.warning.isVisible()
    assert away(desk) == []


def test_what_lies_under_the_pointer_is_told_by_name(desk: Desk) -> None:
    board = editor_of(desk).board
    assert board.tip_at(spot(desk, 0, 500)) == "Biology lab 7A\nMon 8:00–9:45"
    assert board.tip_at(spot(desk, 3, 500)) == ""


def test_times_away_are_copied_to_others(desk: Desk) -> None:
    editor = editor_of(desk)
    stroke(desk, (1, 500), (1, 500))

    def choose(_: QWidget, school: School, person: PersonId) -> tuple[PersonId, ...]:
        dialog = PeopleDialog(school, person, editor)
        assert [dialog.list.item(n).text() for n in range(dialog.list.count())] == [
            "Ms Okoye – Multi-classroom leader",
            "Mr Diaz – Teacher",
        ]
        assert not dialog.ok.isEnabled()
        QTest.keyClicks(dialog.search, "okoye")
        assert dialog.list.item(1).isHidden()
        dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
        assert dialog.ok.isEnabled()
        return dialog.people

    editor.choose_people = choose
    QTest.mouseClick(editor.copy, LEFT)
    assert away(desk, "okoye") == away(desk) == ["Tue 8:00–8:50"]
    assert away(desk, "diaz") == ["Mon 1:10–2:00"]
    assert len(desk.steps) == 2


def test_people_are_searched_and_stepped_through(desk: Desk) -> None:
    editor = editor_of(desk)
    keys(editor.board, Key.Key_PageUp)
    assert editor.person == "diaz"
    QTest.keyClicks(editor.search, "k")
    keys(editor.board, Key.Key_PageDown)
    assert editor.person == "kim"
    editor.go_to("people", "2")
    assert editor.person == "diaz"
    assert "away 0:50 h a week" in editor.people.item(1).text()


def test_who_may_only_look_paints_nothing(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.allow(editable=False)
    stroke(desk, (1, 500), (1, 600))
    keys(editor.board, Key.Key_Space)
    assert (away(desk), desk.steps) == ([], [])
    editor.set_theme(DARK)
    editor.grab()
    assert editor.title == "Times away"
