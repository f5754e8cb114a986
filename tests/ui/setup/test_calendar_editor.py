"""The school year marked by mouse and keys, as a person does it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.calendar import CalendarDate, DateKind, Follow
from planner.domain.calendar_edits import take_year
from planner.domain.ids import BellId
from planner.domain.project import Project
from planner.domain.week import Bell
from planner.services.setup.steps import Step
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.setup.calendar.editor import CalendarEditor
from planner.ui.setup.calendar.weeks_view import WeeksView
from planner.ui.setup.setup_page import SetupPage
from planner.ui.theme import CONTRAST, DARK, LIGHT
from tests.scheduled import the_project
from tests.ui.bench import a_window, an_outside
from tests.ui.samples import FakeFile
from tests.ui.setup.desk import LEFT, Desk, drag, keys

Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier
TODAY = date(2026, 11, 27)
LABOR_DAY = date(2026, 9, 7)
OFF, STAFF, SCHOOL = DateKind.NO_SCHOOL, DateKind.STAFF_ONLY, DateKind.SCHOOL


def a_year(**values: object) -> Project:
    """Return a school with a year and a second bell."""
    project = the_project()
    cycle = project.school.cycle
    short = Bell(id=BellId("short"), blocks=cycle.bells[0].blocks[:2])
    project = take_year(project, cycle=replace(cycle, bells=(*cycle.bells, short)))
    told = {"first_day": date(2026, 8, 17), "last_day": date(2027, 5, 28), **values}
    return take_year(project, **told)


def desk_of(qtbot: QtBot, project: Project) -> Desk:
    return Desk(qtbot, CalendarEditor(LIGHT, now=lambda: TODAY), project)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return desk_of(qtbot, a_year())


def editor_of(desk: Desk) -> CalendarEditor:
    assert isinstance(desk.editor, CalendarEditor)
    return desk.editor


def place(desk: Desk, day: date) -> QPoint:
    """Return where a date is in the weeks."""
    weeks = editor_of(desk).weeks
    return weeks.visualRect(weeks.year.index_of(day)).center()


def rows(desk: Desk) -> list[tuple[date, date, DateKind, str]]:
    calendar = desk.project.school.calendar
    return [(row.first, row.last, row.kind, row.name) for row in calendar]


def test_a_date_is_marked_off_by_a_key_and_named(desk: Desk) -> None:
    editor = editor_of(desk)
    QTest.mouseClick(editor.weeks.viewport(), LEFT, pos=place(desk, LABOR_DAY))
    keys(editor.weeks, Key.Key_N)
    assert rows(desk) == [(LABOR_DAY, LABOR_DAY, OFF, "")]
    keys(editor.weeks, Key.Key_Return)
    QTest.keyClicks(editor.panel.name, "Labor Day")
    keys(editor.panel.name, Key.Key_Return)
    assert rows(desk) == [(LABOR_DAY, LABOR_DAY, OFF, "Labor Day")]
    assert editor.weeks.year.told(LABOR_DAY) == "Monday, September 7, 2026: Labor Day, no school"
    keys(editor.weeks, Key.Key_Delete)
    assert rows(desk) == []
    assert desk.steps == [
        "Mark September 7, 2026",
        "Mark Labor Day",
        "Let September 7, 2026 be as usual",
    ]


def test_dates_that_are_dragged_over_are_one_row(desk: Desk) -> None:
    editor = editor_of(desk)
    first, last = date(2026, 9, 10), date(2026, 9, 15)
    drag(editor.weeks.viewport(), place(desk, first), place(desk, last))
    assert editor.weeks.chosen == (first, last)
    QTest.mouseClick(editor.panel.kinds[STAFF], LEFT)
    assert rows(desk) == [(first, last, STAFF, "")]
    assert not editor.panel.day.isEnabled()


def test_a_choice_is_drawn_on_by_shift_with_keys_and_mouse(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.weeks.choose(LABOR_DAY)
    keys(editor.weeks, (Key.Key_Down, Shift), (Key.Key_Right, Shift))
    assert editor.weeks.chosen == (LABOR_DAY, date(2026, 9, 15))
    keys(editor.weeks, Key.Key_Left)
    assert editor.weeks.chosen == (date(2026, 9, 14), date(2026, 9, 14))
    QTest.mouseClick(editor.weeks.viewport(), LEFT, Shift, place(desk, date(2026, 9, 1)))
    assert editor.weeks.chosen == (date(2026, 9, 1), date(2026, 9, 14))


def test_a_make_up_day_gets_its_day_and_an_early_release_its_bell(desk: Desk) -> None:
    editor, saturday = editor_of(desk), date(2026, 9, 12)
    editor.weeks.choose(saturday)
    editor.panel.day.setCurrentIndex(editor.panel.day.findData("Mon"))
    editor.panel.day.activated.emit(editor.panel.day.currentIndex())
    editor.weeks.choose(date(2026, 9, 16))
    editor.panel.bell.setCurrentIndex(editor.panel.bell.findData("short"))
    editor.panel.bell.activated.emit(editor.panel.bell.currentIndex())
    make_up, early = desk.project.school.calendar
    assert (make_up.first, make_up.kind, make_up.day) == (saturday, SCHOOL, "Mon")
    assert (early.first.day, early.bell) == (16, "short")
    assert editor.weeks.year.what(date(2026, 9, 16)) == "day Wed with the bell schedule short"


def test_the_ends_of_the_year_are_moved(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.weeks.choose(date(2026, 8, 19))
    QTest.mouseClick(editor.panel.first, LEFT)
    assert desk.project.school.first_day == date(2026, 8, 19)
    editor.bar.last.setDate(editor.bar.last.date().addDays(-7))
    assert desk.project.school.last_day == date(2027, 5, 21)
    assert desk.steps == ["Change first day of school", "Change last day of school"]


def test_a_year_that_cannot_be_is_refused_and_shown_as_it_was(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.bar.last.setDate(editor.bar.first.date().addDays(-7))
    assert "comes before the first" in desk.said[-1]
    assert editor.bar.last.day == date(2027, 5, 28)


def test_zone_and_order_of_days_are_chosen(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.bar.zone.setEditText("America/Denver")
    line = editor.bar.zone.lineEdit()
    assert line is not None
    line.editingFinished.emit()
    editor.bar.follow.setCurrentIndex(1)
    editor.bar.follow.activated.emit(1)
    assert desk.project.school.time_zone == "America/Denver"
    assert desk.project.school.days_follow is Follow.ROTATION
    editor.bar.zone.setEditText("Atlantis")
    line.editingFinished.emit()
    assert editor.bar.zone.zone == "America/Denver"


def test_a_school_without_a_year_is_offered_a_usual_one(qtbot: QtBot) -> None:
    desk = desk_of(qtbot, the_project())
    editor = editor_of(desk)
    assert editor.unsaid.isVisible()
    QTest.mouseClick(editor.take, LEFT)
    school = desk.project.school
    assert (school.first_day, school.last_day) == (date(2026, 8, 17), date(2027, 5, 28))
    assert school.time_zone
    assert not editor.unsaid.isVisible()
    assert "days with classes" in editor.line.text()


def test_usual_holidays_are_added_in_one_step_and_those_marked_stay(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.weeks.choose(LABOR_DAY)
    keys(editor.weeks, Key.Key_S)
    QTest.mouseClick(editor.holidays, LEFT)
    names = {row.name: row for row in desk.project.school.calendar}
    assert names["Thanksgiving"].last == date(2026, 11, 27)
    assert "Labor Day" not in names
    assert desk.steps[-1] == "Add usual holidays"
    assert not editor.holidays.isEnabled()


def test_doubts_are_told_below(qtbot: QtBot) -> None:
    saturday = CalendarDate(first=date(2026, 9, 12), kind=SCHOOL)
    desk = desk_of(qtbot, a_year(calendar=(saturday,)))
    assert "do not say which day of the cycle" in editor_of(desk).line.text()


def test_a_row_that_is_looked_for_is_chosen(qtbot: QtBot) -> None:
    spring = CalendarDate(first=date(2027, 3, 15), through=date(2027, 3, 19), kind=OFF)
    desk = desk_of(qtbot, a_year(calendar=(spring,)))
    desk.editor.go_to("calendar", "1")
    assert editor_of(desk).weeks.chosen == (spring.first, spring.last)


def test_what_may_only_be_read_is_not_marked(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.allow(editable=False)
    editor.weeks.choose(LABOR_DAY)
    keys(editor.weeks, Key.Key_N, Key.Key_S, Key.Key_Delete)
    assert desk.steps == []


def test_weekdays_are_named_as_room_allows(qtbot: QtBot) -> None:
    weeks = WeeksView(LIGHT)
    qtbot.addWidget(weeks)
    weeks.show()
    for width, name in ((1200, "Wednesday"), (480, "Wed"), (1200, "Wednesday")):
        weeks.resize(width, 400)
        QTest.qWait(1)
        assert weeks.year.headerData(3, Qt.Orientation.Horizontal) == name


def test_it_is_painted_in_every_theme(desk: Desk) -> None:
    editor = editor_of(desk)
    for theme in (DARK, CONTRAST, LIGHT):
        editor.set_theme(theme)
        editor.grab()
    assert not editor.weeks.day_delegate.guard.failed


@pytest.fixture
def window(qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    with a_window(an_outside(tmp_path_factory.mktemp("year"))) as window:
        window.show_project(FakeFile(a_year()))
        window.acts[Act.SETUP].trigger()
        qtbot.waitUntil(lambda: not window.background.busy)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        yield window
        window.background.wait()


def test_no_other_key_of_the_window_is_in_the_way(window: MainWindow, qtbot: QtBot) -> None:
    page = window.pages.currentWidget()
    assert isinstance(page, SetupPage)
    page.open_step(Step.BELLS)
    editor = next(one for one in page.step_view.editors if isinstance(one, CalendarEditor))
    page.step_view.tabs.setCurrentWidget(editor)
    editor.setFocus()
    editor.weeks.choose(LABOR_DAY)
    keys(editor.weeks, Key.Key_N, Key.Key_Down, Key.Key_S, Key.Key_Right, Key.Key_N, Key.Key_Delete)
    desk = window.desk
    assert desk is not None
    kinds = [(row.first.day, row.kind) for row in desk.project.school.calendar]
    assert kinds == [(7, OFF), (14, STAFF)]
    assert desk.history.count() == 4
    keys(editor.weeks, (Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    qtbot.waitUntil(lambda: len(now(window).school.calendar) == 3)
    keys(editor.weeks, Key.Key_F4)
    assert editor.panel.name.hasFocus()


def now(window: MainWindow) -> Project:
    assert window.desk is not None
    return window.desk.project
