"""Differences copied from one scenario into the other, and one of the two published."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.scenarios import as_of
from planner.services.comparing.difference import Sort
from tests.builders import block
from tests.ui.comparing.parts import ART, MATH, Opened, first_of, pick, place, settle, the_project


def test_a_card_is_copied_into_the_scenario_on_the_desk(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    pick(window.compare, "Math", Sort.MOVED)

    window.compare.copy[1].click()
    settle(qtbot, window)

    project = the_project(window)
    assert place(project, MATH) == (block(1),)
    assert place(project, ART) is None
    assert not window.compare.list.model.find("Math", Sort.MOVED).isValid()
    assert window.compare.notice.sentence == "Done: Copy Math from First draft."

    window.compare.undo_wanted.emit()
    settle(qtbot, window)
    assert place(the_project(window), MATH) == (block(3, "Tue"),)


def test_several_are_copied_into_the_other_scenario_as_one_step(
    qtbot: QtBot, opened: Opened
) -> None:
    window = opened()
    compare = window.compare
    active = the_project(window).active
    compare.list.tree.selectAll()
    compare.activateWindow()
    qtbot.waitUntil(compare.isActiveWindow)

    QTest.keyClick(compare, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)

    project = the_project(window)
    assert project.active == active
    other = as_of(project, project.scenarios[0].id)
    assert place(other, MATH) == (block(3, "Tue"),)
    assert place(other, ART) is None
    assert compare.headline.text() == "First draft and Math on Tuesday are the same."
    assert "Copy 3 differences from Math on Tuesday" in compare.notice.sentence

    compare.undo_wanted.emit()
    settle(qtbot, window)
    assert place(as_of(the_project(window), project.scenarios[0].id), MATH) == (block(1),)
    compare.redo_wanted.emit()
    settle(qtbot, window)
    assert compare.headline.text() == "First draft and Math on Tuesday are the same."


def test_promises_cannot_be_copied_and_it_says_why(opened: Opened) -> None:
    compare = opened().compare
    lost = first_of(compare, Sort.LOST)

    compare.list.tree.setCurrentIndex(lost)

    assert [button.isEnabled() for button in compare.copy] == [False, False]
    assert "promises follow" in compare.copy[0].toolTip()


def test_a_file_that_is_only_read_is_compared_and_not_changed(opened: Opened) -> None:
    compare = opened(because="Ms Okoye has this project open.").compare
    pick(compare, "Math", Sort.MOVED)

    assert not any(button.isEnabled() for button in (*compare.copy, *compare.grids.publish))
    assert compare.copy[0].toolTip() == "Ms Okoye has this project open."


def test_one_of_them_is_published(qtbot: QtBot, opened: Opened) -> None:
    window = opened()

    window.compare.grids.publish[0].click()
    settle(qtbot, window)

    assert the_project(window).published == "main"
    assert window.compare.grids.notes[0].text() == "published"
    assert [one.isEnabled() for one in window.compare.grids.publish] == [False, True]

    window.compare.grids.publish[1].click()
    settle(qtbot, window)
    assert window.compare.grids.notes[1].text() == "you work on this one, published"
    offers = [one for one in window.compare.notice.findChildren(QPushButton) if one.isVisible()]
    assert offers[0].text() == "Publish First draft again"
    offers[0].click()
    settle(qtbot, window)
    assert the_project(window).published == "main"
