from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from planner.domain.schedule import Schedule
from planner.ui.models.grid import build_grid
from planner.ui.models.timetable_model import TimetableModel
from planner.ui.models.timetable_view import MANY, TimetableView
from tests.builders import placed
from tests.ui.busy_school import busy_project
from tests.ui.odd_school import odd_project

Role = Qt.ItemDataRole
ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


@pytest.fixture
def model(qapp: object) -> TimetableModel:
    model = TimetableModel()
    model.show_grid(build_grid(odd_project(), TimetableView.PEOPLE))
    return model


def test_the_model_keeps_qts_rules(qtmodeltester: Any, model: TimetableModel) -> None:
    qtmodeltester.check(model)


def test_it_keeps_them_while_it_changes(qapp: object, model: TimetableModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    for view in (*MANY, TimetableView.PEOPLE):
        model.show_grid(build_grid(odd_project(), view))
        model.show_grid(build_grid(busy_project(), view))
    assert tester.model() is model


def test_an_empty_model_has_no_cells(qapp: object) -> None:
    empty = TimetableModel()

    assert (empty.rowCount(), empty.columnCount()) == (0, 0)
    assert empty.headerData(0, ACROSS) is None
    assert empty.data(QModelIndex()) is None
    for ask in (empty.row, empty.column):
        with pytest.raises(LookupError):
            ask(0)
    with pytest.raises(LookupError):
        empty.cell(0, 0)


def test_every_cell_has_words_and_a_screen_reader_hears_all_of_them(model: TimetableModel) -> None:
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            assert model.data(index)
            assert model.row(row).title in model.data(index, Role.AccessibleTextRole)
            assert isinstance(model.data(index, Role.AccessibleDescriptionRole), str)
            assert model.data(index, Role.DecorationRole) is None


def test_headers_say_whose_row_and_which_block(model: TimetableModel) -> None:
    assert model.headerData(0, DOWN) == "Ms Okoye, Grade 7 math · Multi-classroom leader"
    assert model.headerData(0, ACROSS, Role.AccessibleTextRole) == "Monday P1, 8:00 to 8:50"
    assert model.headerData(999, DOWN) is None
    assert model.headerData(999, ACROSS) is None
    assert model.headerData(0, ACROSS, Role.DecorationRole) is None


def test_another_schedule_changes_cells_and_resets_nothing(
    qtbot: QtBot, model: TimetableModel
) -> None:
    project = odd_project().with_schedule(Schedule(placements=(placed("art", "Mon 8:00-8:50"),)))

    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show_grid(build_grid(project, TimetableView.PEOPLE))


def test_another_view_resets_the_model(qtbot: QtBot, model: TimetableModel) -> None:
    with qtbot.waitSignal(model.modelReset):
        model.show_grid(build_grid(odd_project(), TimetableView.ROOMS))


def test_a_view_without_rows_is_no_trouble(qtbot: QtBot, model: TimetableModel) -> None:
    grid = replace(build_grid(odd_project(), TimetableView.PEOPLE), rows=(), cells=())

    model.show_grid(grid)
    model.show_grid(grid)

    assert model.rowCount() == 0


def test_bands_and_days_know_where_they_end(model: TimetableModel) -> None:
    assert [model.ends_band(row) for row in range(3)] == [True, False, True]
    ends = [column for column in range(model.columnCount()) if model.ends_day(column)]
    assert ends == [9, 19, 29, 39, 49]
