"""What happens when last year's project is moved on, told before it is made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidgetItem
from pytestqt.qtbot import QtBot

from planner.domain.ids import PersonId
from planner.ui.dialogs.next_year import FALLS, SUCCESSOR, WHO, NextYear
from tests.services.rolling.test_rolling import last_year


@pytest.fixture
def dialog(qtbot: QtBot) -> NextYear:
    made = NextYear(last_year())
    qtbot.addWidget(made)
    made.show()
    return made


def cell(dialog: NextYear, row: int, column: int) -> QTableWidgetItem:
    item = dialog.people.item(row, column)
    assert item is not None
    return item


def test_it_tells_what_will_happen(dialog: NextYear) -> None:
    text = dialog.text.toPlainText()

    assert "Grade 7: 2 students move up to grade 8." in text
    assert "Ben (ben)" in text
    assert "1 course requests of last year are cleared." in text
    assert dialog.name.text() == "Elm School 2027-28"
    assert dialog.top.currentText() == "Grade 8"


def test_who_leaves_is_told_with_what_hangs_on_them(qtbot: QtBot, dialog: NextYear) -> None:
    cell(dialog, 0, WHO).setCheckState(Qt.CheckState.Checked)

    qtbot.waitUntil(lambda: "Ames leaves, and the post stays open." in dialog.text.toPlainText())
    assert "Leads Blue." in dialog.text.toPlainText()


def test_naming_who_comes_lets_the_other_leave(dialog: NextYear) -> None:
    cell(dialog, 1, SUCCESSOR).setText("Mr Ito")
    dialog.accept()

    assert dialog.rolled is not None
    assert PersonId("ito") in dialog.rolled.project.school.person
    assert PersonId("boyd") not in dialog.rolled.project.school.person


def test_a_grade_and_sizes_are_chosen(dialog: NextYear) -> None:
    dialog.top.setCurrentIndex(0)
    dialog.sizes.setChecked(False)
    dialog.name.setText("Elm Middle")
    dialog.accept()

    assert dialog.rolled is not None
    assert [one.id for one in dialog.rolled.leavers] == ["ana", "dov"]
    assert [group.size for group in dialog.rolled.project.school.groups] == [25, 21]
    assert dialog.rolled.project.school.name == "Elm Middle"


def test_people_are_found_by_a_part_of_their_name(dialog: NextYear) -> None:
    dialog.seek.setText("boy")

    assert [dialog.people.isRowHidden(row) for row in range(2)] == [True, False]


def test_a_post_that_falls_away_lets_its_holder_leave(dialog: NextYear) -> None:
    cell(dialog, 0, FALLS).setCheckState(Qt.CheckState.Checked)
    dialog.accept()

    assert dialog.rolled is not None
    assert [person.id for person in dialog.rolled.project.school.people] == ["boyd"]
