"""Rotations turned by mouse and keys, as a person does it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QTableWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.activity import LinkKind
from planner.domain.school import School
from planner.services.editing import Edit
from planner.services.rotations.square import Square, cyclic
from planner.services.rotations.wheel import Known, rotations, wheel_of
from planner.ui.setup.rotations.editor import RotationEditor
from planner.ui.setup.rotations.new_rotation import NewRotationDialog
from planner.ui.theme import CONTRAST, LIGHT
from tests.services.rotations.test_rotations import a_rotating_school
from tests.ui.setup.desk import LEFT, Desk, drag, keys

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, RotationEditor(LIGHT), a_rotating_school(scheduled=True))


def editor_of(desk: Desk) -> RotationEditor:
    assert isinstance(desk.editor, RotationEditor)
    return desk.editor


def square(desk: Desk) -> Square:
    (link,) = rotations(desk.project.school)
    return wheel_of(desk.project, link).square


def test_a_group_dragged_to_another_station_changes_turns_with_the_one_there(desk: Desk) -> None:
    wheel = editor_of(desk).wheel
    start, goal = wheel.place(0, 0.4), wheel.place(1, 0.4)
    QTest.mousePress(wheel, LEFT, pos=start)
    QTest.mouseMove(wheel, (start + goal) / 2)
    QTest.mouseMove(wheel, goal)
    wheel.grab()
    QTest.mouseRelease(wheel, LEFT, pos=goal)
    assert square(desk) == ((1, 2, 0), (0, 1, 2), (2, 0, 1))
    assert desk.steps == ["Let g1 and g2 change turns"]
    assert [link.kind for link in desk.project.school.links] == [LinkKind.ROTATION]


def test_a_group_let_go_beside_the_wheel_stays(desk: Desk) -> None:
    wheel = editor_of(desk).wheel
    drag(wheel, wheel.place(0, 0.4), wheel.place(0, 0.9), QPoint(1, 1))
    drag(wheel, wheel.place(0, 0.4), wheel.place(0, 0.5))
    QTest.mousePress(wheel, LEFT, pos=wheel.place(0, 0.4))
    QTest.mousePress(wheel, Qt.MouseButton.RightButton, pos=wheel.place(1, 0.4))
    QTest.mouseRelease(wheel, LEFT, pos=wheel.place(1, 0.4))
    assert desk.steps == []


def test_the_wheel_is_turned_and_groups_are_moved_by_keys(desk: Desk) -> None:
    editor = editor_of(desk)
    keys(editor.wheel, Key.Key_Down)
    assert editor.wheel.turn == 1
    assert editor.wheel.told() == "Turn 2, Ames: g3"
    keys(editor.wheel, Key.Key_Space, Key.Key_Right)
    assert editor.wheel.told() == "g3 to Boyd, in the place of g1"
    keys(editor.wheel, Key.Key_Escape)
    assert desk.steps == []
    keys(editor.wheel, Key.Key_Left, Key.Key_Return, Key.Key_Right, Key.Key_Return)
    assert square(desk) == ((2, 0, 1), (1, 2, 0), (0, 1, 2))
    QTest.mouseClick(editor.after, LEFT)
    QTest.mouseClick(editor.after, LEFT)
    assert (editor.wheel.turn, editor.table.currentColumn()) == (0, 0)
    QTest.mouseClick(editor.before, LEFT)
    assert editor.wheel.turn == 2


def test_the_wheel_of_the_mouse_turns_ours(desk: Desk) -> None:
    wheel = editor_of(desk).wheel
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(wheel, event)
    assert wheel.turn == 1


def test_turns_are_moved_by_keys_in_the_table(desk: Desk) -> None:
    table = editor_of(desk).table
    table.setCurrentCell(0, 0)
    keys(table, (Key.Key_Right, Control))
    assert square(desk) == ((1, 0, 2), (2, 1, 0), (0, 2, 1))
    assert table.currentColumn() == 1
    keys(table, (Key.Key_Down, Control))
    assert square(desk)[:2] == ((2, 1, 0), (1, 0, 2))
    keys(table, (Key.Key_Left, Control), (Key.Key_Left, Control), (Key.Key_Up, Control))
    assert len(desk.steps) == 4  # further left there is no turn
    assert square(desk) == ((0, 1, 2), (1, 2, 0), (2, 0, 1))


def test_the_head_of_a_turn_is_dragged(desk: Desk) -> None:
    head = editor_of(desk).table.horizontalHeader()
    middle = [
        QPoint(head.sectionViewportPosition(n) + head.sectionSize(n) // 2, head.height() // 2)
        for n in range(3)
    ]
    past = middle[2] + QPoint(head.sectionSize(2) // 3, 0)
    drag(head.viewport(), middle[0], (middle[0] + middle[1]) / 2, middle[2], past)
    assert square(desk) == ((1, 2, 0), (2, 0, 1), (0, 1, 2))
    assert [head.visualIndex(n) for n in range(3)] == [0, 1, 2]


def test_turns_are_kept_and_freed(desk: Desk) -> None:
    editor = editor_of(desk)
    assert "turns of the schedule" in editor.note.text()
    QTest.mouseClick(editor.keep, LEFT)
    assert [link.kind for link in desk.project.school.links].count(LinkKind.ORDER) == 3
    assert "keeps these turns" in editor.note.text()
    QTest.mouseClick(editor.keep, LEFT)
    assert desk.steps == ["Keep turns of turn", "Free turns of turn"]
    assert len(desk.project.school.links) == 1


def test_turns_that_are_open_are_kept_once_they_are_chosen(qtbot: QtBot) -> None:
    desk = Desk(qtbot, RotationEditor(LIGHT), a_rotating_school())
    editor = editor_of(desk)
    assert "this is an example" in editor.note.text()
    drag(editor.wheel, editor.wheel.place(0, 0.4), editor.wheel.place(2, 0.4))
    assert editor.shown is not None
    assert editor.shown.known is Known.KEPT
    assert editor.keep.isChecked()
    assert square(desk) == (cyclic(3)[2], cyclic(3)[1], cyclic(3)[0])


def asked(fill: Callable[[NewRotationDialog], None]) -> Callable[..., tuple[Edit, str] | None]:
    def ask(parent: QWidget, school: School) -> tuple[Edit, str] | None:
        dialog = NewRotationDialog(school, parent)
        fill(dialog)
        ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
        return (dialog.wanted, dialog.name.text()) if ok.isEnabled() else None

    return ask


def test_activities_that_are_there_become_a_rotation(qtbot: QtBot) -> None:
    desk = Desk(qtbot, RotationEditor(LIGHT), a_rotating_school(linked=False))
    editor = editor_of(desk)
    assert editor.empty.isVisible()
    assert not editor.remove.isEnabled()
    editor.ask = asked(lambda dialog: None)
    QTest.mouseClick(editor.new, LEFT)
    assert desk.steps == []  # without a name
    editor.ask = asked(lambda dialog: dialog.name.setText("mine"))
    QTest.mouseClick(editor.new, LEFT)
    assert editor.link is not None
    assert (editor.link.id, len(editor.link.activities)) == ("mine", 9)
    QTest.mouseClick(editor.remove, LEFT)
    assert rotations(desk.project.school) == ()
    assert editor.empty.isVisible()


def test_a_rotation_is_made_with_new_activities(qtbot: QtBot) -> None:
    desk = Desk(qtbot, RotationEditor(LIGHT), a_rotating_school())

    def fill(dialog: NewRotationDialog) -> None:
        assert not dialog.there.isEnabled()
        dialog.name.setText("new")
        assert dialog.fault.text() == "Choose at least two groups."
        for row in (1, 2):
            dialog.groups.item(row).setCheckState(Qt.CheckState.Checked)
        assert dialog.fault.text() == "Each station needs a name."
        for row, name in enumerate(("Reading", "Computers")):
            dialog.stations.setItem(row, 0, QTableWidgetItem(name))
        assert "same teacher" in dialog.fault.text()
        box = dialog.stations.cellWidget(0, 1)
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(1)
        dialog.unit.setCurrentIndex(1)
        dialog.length.setValue(25)
        dialog.sessions.setValue(5)
        dialog.grab()

    editor_of(desk).ask = asked(fill)
    QTest.mouseClick(editor_of(desk).new, LEFT)
    assert desk.steps == ["New rotation new"]
    shown = editor_of(desk).shown
    assert shown is not None
    assert (shown.link.id, shown.groups, shown.sessions) == ("new", ("g1", "g2"), 5)
    assert editor_of(desk).round.isVisible()


def test_who_may_only_look_turns_the_wheel_and_changes_nothing(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.allow(editable=False)
    keys(editor.wheel, Key.Key_Down, Key.Key_Space, Key.Key_Right, Key.Key_Space)
    keys(editor.table, (Key.Key_Right, Control))
    drag(editor.wheel, editor.wheel.place(0, 0.4), editor.wheel.place(1, 0.4))
    assert (desk.steps, editor.wheel.turn) == ([], 1)
    editor.set_theme(CONTRAST)
    editor.grab()
    editor.go_to("links", "1")
    assert editor.title == "Rotations"
