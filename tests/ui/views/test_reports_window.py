"""Reports are listed, sorted, copied, and lead to the timetable."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from planner.services.reports.kinds import reports_of
from planner.services.reports.report import Cell, Report, Row, Section, Style, numbers, texts
from planner.services.reports.view import View
from planner.ui.models.report_model import ReportModel
from planner.ui.theme import DARK, LIGHT
from planner.ui.views.reports_window import MOST_FITTED, ReportsWindow
from tests.ui.fake_solver import naive_schedule
from tests.ui.samples import a_certificate, a_small_project


def a_report(code: str = "loads", *, headed: bool = False) -> Report:
    rows = (
        Row(cells=(Cell("Boyd", Style.STRONG), Cell(2)), about=("boyd",)),
        Row(cells=(Cell("Ames"), Cell(10, Style.BROKEN)), about=("ames",)),
    )
    return Report(
        code=code,
        title=code.title(),
        purpose="What everybody teaches",
        explanation="Minutes a week.",
        columns=(*texts("Who"), *numbers("Classes")),
        sections=(Section(rows=rows, heading="Teachers" if headed else ""),),
    )


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[ReportsWindow]:
    owner = QWidget()
    qtbot.addWidget(owner)
    made = ReportsWindow(LIGHT, owner)
    made.show()
    yield made
    made.close()


def column(window: ReportsWindow, number: int = 0) -> list[str]:
    model = window.sorted
    return [model.index(row, number).data() for row in range(model.rowCount())]


@pytest.mark.parametrize("headed", [True, False])
def test_it_is_a_sound_table(qtmodeltester: ModelTester, headed: bool) -> None:
    model = ReportModel(DARK)
    model.show(a_report(headed=headed))

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's own
    assert model.columnCount() == (3 if headed else 2)


def test_reports_are_listed_under_headings_and_the_first_is_shown(window: ReportsWindow) -> None:
    window.show_reports((a_report("team-time"), a_report("loads"), a_report("coaching")))

    listed = [window.list.item(row).text() for row in range(window.list.count())]
    assert listed == [
        "Time of adults",
        "Team-Time",
        "Rooms and loads",
        "Loads",
        "Coaching",
        "Coaching",
    ]
    assert column(window) == ["Boyd", "Ames"]


def test_numbers_are_sorted_as_numbers(window: ReportsWindow) -> None:
    window.show_reports((a_report(),))

    window.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert column(window, 1) == ["10", "2"]


def test_sections_stand_under_headings_until_the_table_is_sorted(window: ReportsWindow) -> None:
    window.show_reports((a_report(headed=True),))
    assert column(window) == ["Teachers", "Boyd", "Ames"]
    assert window.table.columnSpan(0, 0) == 3
    assert window.table.isColumnHidden(2)

    window.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert column(window) == ["Ames", "Boyd"]
    assert not window.table.isColumnHidden(2)

    window.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert column(window) == ["Teachers", "Boyd", "Ames"]


def test_many_rows_do_not_keep_the_heights_of_the_report_before(window: ReportsWindow) -> None:
    high = replace(a_report("loads"), sections=(Section(rows=(_row("A\nB\nC\nD"), _row("E"))),))
    rows = tuple(_row(str(number)) for number in range(MOST_FITTED + 1))
    many = replace(a_report("coverage"), sections=(Section(rows=rows),))
    window.show_reports((high, many))
    before = window.table.rowHeight(0)

    window.list.setCurrentRow(2)

    assert before > window.table.rowHeight(0) == window.table.rowHeight(MOST_FITTED)


def _row(text: str) -> Row:
    return Row(cells=(Cell(text), Cell(1)))


def test_rows_are_found_with_the_heading_above_them(window: ReportsWindow) -> None:
    window.show_reports((a_report(headed=True),))

    window.field.setText("ames")
    assert column(window) == ["Teachers", "Ames"]

    window.field.setText("nobody")
    assert column(window) == []


def test_a_row_that_is_picked_tells_whom_it_is_about(qtbot: QtBot, window: ReportsWindow) -> None:
    window.show_reports((a_report(),))
    window.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)

    with qtbot.waitSignal(window.row_picked) as picked:
        window.table.selectRow(0)

    assert picked.args is not None
    assert picked.args[0].about == ("ames",)


def test_a_table_is_copied_as_a_spreadsheet_takes_it(window: ReportsWindow) -> None:
    window.show_reports((a_report(headed=True),))

    window.copy()
    assert QGuiApplication.clipboard().text() == (
        "Part\tWho\tClasses\nTeachers\tBoyd\t2\nTeachers\tAmes\t10"
    )

    window.table.selectRow(2)
    window.copy()
    assert QGuiApplication.clipboard().text() == "Part\tWho\tClasses\nTeachers\tAmes\t10"


def test_the_report_that_was_read_stays_on_show(window: ReportsWindow) -> None:
    window.show_reports((a_report("team-time"), a_report("loads")))
    window.list.setCurrentRow(3)

    window.show_reports((a_report("coaching"), a_report("loads")))

    current = window.list.currentItem()
    assert current is not None
    assert current.text() == "Loads"


def test_it_says_why_it_is_empty(window: ReportsWindow) -> None:
    window.show_reports((a_report(),))
    window.say_why_empty("Build a schedule first.")
    assert window.model.rowCount() == 0

    window.show_reports(())
    assert window.list.count() == 0


def test_no_column_stays_hidden_from_a_report_with_headings(window: ReportsWindow) -> None:
    wide = Report(
        code="wide",
        title="Wide",
        purpose="Much",
        explanation="",
        columns=texts("A", "B", "C", "D"),
        sections=(Section(rows=(Row(cells=(Cell("a"), Cell("b"), Cell("c"), Cell("d"))),)),),
    )
    window.show_reports((a_report("loads", headed=True), wide))

    for title in ("Loads", "Wide"):
        (item,) = window.list.findItems(title, Qt.MatchFlag.MatchExactly)
        window.list.setCurrentItem(item)

    assert not any(map(window.table.isColumnHidden, range(4)))


def test_reports_of_a_real_schedule_are_shown(window: ReportsWindow) -> None:
    project = a_small_project()
    project = project.with_schedule(naive_schedule(project))
    made = tuple(reports_of(View(project=project, certificate=a_certificate(project))))

    window.show_reports(made)

    assert window.list.count() > len(made) > 0
    assert window.model.rowCount() > 0
