"""People given coaches in the tree, by mouse and keys, as a person does it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.domain.people import CoachingMode
from planner.services.coaching.tree import tree
from planner.ui.setup.coaching.editor import CoachingEditor
from planner.ui.theme import CONTRAST, LIGHT
from tests.services.coaching.test_tree import a_cascade, told
from tests.ui.setup.desk import LEFT, Desk, keys

Key, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, CoachingEditor(LIGHT), a_cascade())


def editor_of(desk: Desk) -> CoachingEditor:
    assert isinstance(desk.editor, CoachingEditor)
    return desk.editor


def shape(desk: Desk) -> str:
    return told(tree(desk.project.school))


def row(desk: Desk, person: str) -> QPoint:
    """Return the middle of a person's name in the tree."""
    view = editor_of(desk).tree
    assert view.choose(person)
    item = view.currentItem()
    assert item is not None
    return view.visualItemRect(item).center()


def listed(desk: Desk, number: int) -> QPoint:
    people = editor_of(desk).list
    return people.visualItemRect(people.item(number)).center()


def carry(
    source: QWidget, begin: QPoint, to: QWidget, end: QPoint, modifier: Qt.KeyboardModifier = PLAIN
) -> None:
    goal = source.mapFromGlobal(to.mapToGlobal(end))
    QTest.mousePress(source, LEFT, pos=begin)
    QTest.mouseMove(source, begin + QPoint(0, 25))
    QTest.mouseMove(source, goal)
    QTest.mouseRelease(source, LEFT, modifier, goal)


def test_somebody_is_dragged_onto_their_coach(desk: Desk) -> None:
    editor = editor_of(desk)
    source, view = editor.list.viewport(), editor.tree.viewport()
    carry(source, listed(desk, 3), view, row(desk, "lead"))

    assert shape(desk) == "lead(ames(boyd) cole)"
    assert desk.steps == ["Let Lead coach Cole"]


def test_somebody_is_dragged_to_another_coach_with_all_below(desk: Desk) -> None:
    view = editor_of(desk).tree.viewport()
    end = row(desk, "lead")
    carry(view, row(desk, "boyd"), view, end)

    assert shape(desk) == "lead(ames boyd)"


def test_with_control_they_keep_the_coach_they_have(desk: Desk) -> None:
    view = editor_of(desk).tree.viewport()
    end = row(desk, "lead")
    carry(view, row(desk, "boyd"), view, end, CONTROL)

    assert shape(desk) == "lead(ames(boyd) boyd)"


def test_somebody_dragged_away_from_the_tree_has_no_coach(desk: Desk) -> None:
    editor = editor_of(desk)
    carry(editor.tree.viewport(), row(desk, "boyd"), editor.list, QPoint(10, 10))

    assert shape(desk) == "lead(ames)"
    assert editor.told.text() == "2 people who teach have no coach."


def test_a_circle_is_refused_in_a_sentence(desk: Desk) -> None:
    view = editor_of(desk).tree.viewport()
    end = row(desk, "boyd")
    carry(view, row(desk, "lead"), view, end)

    assert shape(desk) == "lead(ames(boyd))"
    assert "in a circle" in desk.said[0]


def test_the_keyboard_takes_somebody_out_and_adds_somebody(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.go_to("coaching", "2")
    keys(editor.tree, Key.Key_Delete)
    assert shape(desk) == "lead(ames)"

    editor.alone.setChecked(True)
    assert [editor.list.item(n).text() for n in range(editor.list.count())] == ["Boyd", "Cole"]
    editor.list.selectAll()
    menu = editor.add.menu()
    assert menu is not None
    menu.actions()[0].trigger()
    assert shape(desk) == "lead(ames boyd cole)"
    assert desk.steps[-1] == "Let Lead coach Boyd and 1 more"


def test_the_numbers_of_a_link_are_fields(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.go_to("coaching", "ames")
    assert editor.fields.heading.text() == "Lead coaches Ames"
    editor.fields.observations.setValue(4)
    keys(editor.fields.observations, Key.Key_Return)
    editor.fields.mode.setCurrentIndex(1)
    editor.fields.mode.activated.emit(1)

    link = desk.project.school.coaching[0]
    assert (link.observations_week, link.mode) == (4, CoachingMode.LIVE)
    assert desk.steps == ["Change coaching of Ames"] * 2


def test_the_top_of_the_tree_has_no_coach_to_change(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.go_to("people", "lead")

    assert not editor.remove.isEnabled()
    assert editor.fields.form.isHidden()


def test_a_row_is_read_aloud_whole_and_themes_are_followed(desk: Desk) -> None:
    editor = editor_of(desk)
    row(desk, "ames")
    item = editor.tree.currentItem()
    assert item is not None
    assert item.data(0, Qt.ItemDataRole.AccessibleTextRole) == "Ames, coaches 1, coached by Lead"
    editor.set_theme(CONTRAST)
    assert item.foreground(2).color() == CONTRAST.text


def test_nothing_changes_where_the_file_may_only_be_read(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.allow(editable=False)
    source, view = editor.list.viewport(), editor.tree.viewport()
    carry(source, listed(desk, 3), view, row(desk, "lead"))

    assert desk.steps == []
    assert not editor.add.isEnabled()
