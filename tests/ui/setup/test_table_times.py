"""Times in the grids: shown and typed on a clock of twelve hours, held on one of 24."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from planner.ui.outside import Outside
from planner.ui.setup.tables.table_editor import TableEditor
from planner.ui.theme import LIGHT
from tests.scheduled import the_project
from tests.ui.bench import an_outside
from tests.ui.setup.desk import Desk

LAST = 5
"""The row of the block after lunch, from 1:00 to 1:50."""


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory) -> Outside:
    return an_outside(tmp_path_factory.mktemp("times"))


class Grid:
    """A table of a small school on a desk of its own."""

    def __init__(self, qtbot: QtBot, outside: Outside, table: str) -> None:
        self.editor = TableEditor(table, LIGHT, outside)
        self.desk = Desk(qtbot, self.editor, the_project())
        self.view, self.sheet = self.editor.view, self.editor.view.sheet

    def place(self, column: str) -> int:
        return self.editor.info.place(column)

    def texts(self, column: str) -> list[str]:
        return [self.sheet.text(row, self.place(column)) for row in range(self.sheet.shown)]

    def write(self, row: int, column: str, text: str) -> None:
        self.sheet.setData(self.sheet.index(row, self.place(column)), text)


@pytest.fixture
def bells(qtbot: QtBot, outside: Outside) -> Grid:
    return Grid(qtbot, outside, "bells")


def last_end(grid: Grid) -> int:
    return grid.desk.project.school.cycle.bells[0].blocks[LAST].end


def test_times_are_shown_with_am_and_pm(bells: Grid) -> None:
    assert bells.texts("start")[0] == "8:00 AM"
    assert bells.texts("end")[LAST] == "1:50 PM"


@pytest.mark.parametrize("text", ["1:46", "1:46pm", "1:46 PM", "13:46"])
def test_an_end_in_the_afternoon_is_typed_as_people_do(bells: Grid, text: str) -> None:
    bells.write(LAST, "end", text)

    assert bells.texts("end")[LAST] == "1:46 PM"
    assert last_end(bells) == 826


def test_what_is_shown_typed_again_changes_nothing(bells: Grid) -> None:
    for text in ("1:50 PM", "1:50", "13:50"):
        bells.write(LAST, "end", text)

    assert bells.desk.steps == []


def test_a_time_at_night_says_so_where_it_does_not_fit(bells: Grid) -> None:
    bells.write(LAST, "end", "1:46 AM")

    fault = bells.sheet.faults_of(LAST)
    assert "Block B5 must end after it starts: 1:00 PM to 1:46 AM." in fault[0]


def test_rows_are_sorted_by_the_time_and_not_by_its_text(bells: Grid) -> None:
    bells.sheet.sort_by(bells.place("start"), Qt.SortOrder.DescendingOrder)

    assert bells.texts("start")[:3] == ["1:00 PM", "12:00 PM", "11:00 AM"]


def test_rows_are_found_by_what_is_shown(bells: Grid) -> None:
    bells.sheet.look_for("1:50 pm")

    assert bells.texts("end") == ["1:50 PM"]


def test_times_are_copied_and_pasted(bells: Grid) -> None:
    bells.view.go(bells.sheet.index(LAST, bells.place("end")))
    bells.view.copy()
    assert QGuiApplication.clipboard().text().strip() == "1:50 PM"

    QGuiApplication.clipboard().setText("1:45:00 PM")
    bells.view.paste()
    assert last_end(bells) == 825


def test_times_away_are_typed_with_their_days(qtbot: QtBot, outside: Outside) -> None:
    people = Grid(qtbot, outside, "people")
    people.write(0, "unavailable", "Mon 1:00-3:00; Tue 7-9 AM")
    assert people.sheet.faults_of(0)

    people.write(0, "unavailable", "Mon 1:00–3:00; Tue 7 AM-9:30 AM")

    person = people.desk.project.school.people[0]
    assert [away.written for away in person.unavailable] == ["Mon 13:00-15:00", "Tue 07:00-09:30"]
    assert people.texts("unavailable")[0] == "Mon 1:00 PM-3:00 PM;Tue 7:00 AM-9:30 AM"
