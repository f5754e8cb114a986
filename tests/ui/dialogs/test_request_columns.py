"""What the columns of a file of requests hold is confirmed, and what comes of it is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog
from pytestqt.qtbot import QtBot

from planner.domain.activity import Priority
from planner.services.request_import.importing import Proposal
from planner.services.request_import.mapping import Meaning
from planner.ui.dialogs.request_columns import MEANINGS, RequestColumns
from tests.builders import a_project
from tests.services.request_import.files import Memory, a_high_school, proposed

GOOD = """Perm ID,Other ID,Name,Grade,Course 1,Backup
1001,5,Ada Park,09,ENG9,BAND
1002,6,Ben Cole,10,ALG1,
"""


def a_dialog(qtbot: QtBot, proposal: Proposal) -> RequestColumns:
    school = a_high_school()
    dialog = RequestColumns(a_project(courses=school.courses, students=school.students), proposal)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def chosen(dialog: RequestColumns) -> list[str]:
    """Return the words in the choices from left to right."""
    columns = range(dialog.columns.columnCount())
    return [dialog.meaning_of(column).currentText() for column in columns]


def pick(qtbot: QtBot, dialog: RequestColumns, box: QComboBox, words: str) -> None:
    """Choose as somebody does at the keyboard, and wait until the file was read anew."""
    box.setFocus()
    QTest.keyClicks(box, words[:3])
    assert box.currentText() == words
    QTest.keyClick(box, Qt.Key.Key_Return)
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: not dialog.reading)


def test_the_proposal_and_the_first_rows_are_shown(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot, proposed(GOOD))

    assert chosen(dialog) == [
        *("Student id", "Not needed", "Whole name", "Grade", "Requested course", "Alternate")
    ]
    cell = dialog.columns.item(2, 2)
    assert cell is not None
    assert cell.text() == "Ben Cole"
    assert dialog.take.isEnabled()
    assert dialog.changes.text().startswith("2 students, 1 of them new.\n3 requests new,")
    assert not dialog.list.isVisible()


def test_another_choice_is_read_at_once(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot, proposed(GOOD))

    pick(qtbot, dialog, dialog.meaning_of(1), "Student id")

    assert chosen(dialog)[:2] == ["Not needed", "Student id"]
    assert dialog.changes.text().startswith("2 students, 2 of them new.")
    assert [student.id for student in dialog.confirmed.found.students] == ["5", "6"]
    assert dialog.confirmed.mapping.only(Meaning.STUDENT) == 1


def test_faults_are_listed_and_nothing_can_be_taken(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot, proposed(GOOD + "1001,7,Ada Park,9,Pottery,\n"))

    assert not dialog.take.isEnabled()
    assert dialog.headline.text() == "Nothing can be taken: 1 fault was found."
    first = dialog.list.topLevelItem(0)
    assert first is not None
    assert first.text(0) == "requests.csv, row 4, column Perm ID"


def test_a_choice_that_makes_no_sense_says_why_and_can_be_mended(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot, proposed(GOOD))

    dialog.choose(0, Meaning.IGNORE)
    assert not dialog.take.isEnabled()
    qtbot.waitUntil(lambda: not dialog.reading)
    first = dialog.list.topLevelItem(0)
    assert first is not None
    assert first.text(1) == "No column holds the student's id. Choose it."

    dialog.choose(0, Meaning.STUDENT)
    qtbot.waitUntil(dialog.take.isEnabled)


def test_requests_without_a_priority_can_be_wishes(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot, proposed(GOOD))

    pick(qtbot, dialog, dialog.otherwise, "wanted")

    priorities = [request.priority for request in dialog.confirmed.found.requests]
    assert priorities == [Priority.WANTED, Priority.ALTERNATE, Priority.WANTED]


def test_what_was_confirmed_before_is_said(qtbot: QtBot) -> None:
    confirmed = proposed(GOOD).mapping.choose(5, Meaning.REQUEST)

    dialog = a_dialog(qtbot, proposed(GOOD, memory=Memory(confirmed)))

    assert "as you confirmed them" in dialog.advice.text()
    assert chosen(dialog)[5] == "Requested course"


def test_an_empty_file_shows_its_fault_and_no_columns(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot, proposed(""))

    assert not dialog.columns.isVisible()
    assert dialog.list.topLevelItemCount() == 1
    assert not dialog.take.isEnabled()


def test_a_column_that_the_keyboard_reaches_is_seen(qtbot: QtBot) -> None:
    many = ",".join(f"Course {number}" for number in range(1, 30))
    dialog = a_dialog(qtbot, proposed(f"Student ID,{many}\n1001,ENG9"))
    last = dialog.meaning_of(29)

    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    last.setFocus()

    qtbot.waitUntil(lambda: last.geometry().right() <= dialog.columns.viewport().width() + 1)


@pytest.mark.parametrize(
    ("take", "result"),
    [(True, QDialog.DialogCode.Accepted), (False, QDialog.DialogCode.Rejected)],
)
def test_the_buttons_take_or_leave_it(qtbot: QtBot, take: bool, result: QDialog.DialogCode) -> None:
    dialog = a_dialog(qtbot, proposed(GOOD))

    if take:
        QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert dialog.result() == result


def test_every_meaning_can_be_chosen() -> None:
    assert set(MEANINGS) == set(Meaning)
