"""What a screen reader gets: a sentence for each cell, and a name for all that takes the focus."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.project import Project
from planner.ui.actions import VIEWS
from planner.ui.main_window import MainWindow
from planner.ui.models.grid import build_grid
from planner.ui.models.sheet import build_sheet
from planner.ui.models.timetable_view import MANY, TimetableView
from planner.ui.theme import LIGHT
from planner.ui.views.timetable_grid import TimetableGrid
from tests.seating import a_high_school, sitting
from tests.ui.bench import a_window, an_outside
from tests.ui.odd_school import odd_project
from tests.ui.samples import ROOT, FakeFile

TEXT = QAccessible.Text.Name


@pytest.fixture(autouse=True)
def _somebody_listens() -> Iterator[None]:
    """Let Qt tell of changes, as it does while a screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def a_grid(qtbot: QtBot, view: TimetableView) -> TimetableGrid:
    grid = TimetableGrid(LIGHT)
    qtbot.addWidget(grid)
    grid.resize(1200, 600)
    if view is TimetableView.PERSON:
        grid.show_grid(build_sheet(odd_project(), view, "kim"))
    elif view is TimetableView.STUDENT:
        grid.show_grid(build_sheet(seated(), view, "ana"))
    else:
        grid.show_grid(build_grid(odd_project(), view))
    grid.show()
    return grid


def seated() -> Project:
    return sitting(a_high_school(), ana="algebra-1 english-2")


def spoken(grid: TimetableGrid, row: int, column: int) -> QAccessibleInterface:
    """Return what a screen reader is handed for a cell, beside the headers of rows and columns."""
    table = QAccessible.queryAccessibleInterface(grid)
    assert table is not None
    across = grid.timetable.columnCount() + 1
    return table.child((row + 1) * across + column + 1)


def sentences(grid: TimetableGrid) -> Iterator[tuple[int, int, str]]:
    for row in range(grid.timetable.rowCount()):
        for column in range(grid.timetable.columnCount()):
            yield row, column, spoken(grid, row, column).text(TEXT)


@pytest.mark.parametrize("view", list(TimetableView))
def test_a_screen_reader_gets_a_sentence_for_each_cell(qtbot: QtBot, view: TimetableView) -> None:
    grid = a_grid(qtbot, view)
    table = QAccessible.queryAccessibleInterface(grid)
    assert table is not None
    assert table.role() == QAccessible.Role.Table

    for row, column, said in sentences(grid):
        who = grid.timetable.owner(row).title
        day = {"Mon": "Monday", "Tue": "Tuesday"}.get(grid.timetable.column(column).day, "")
        place, _, what = said.partition(": ")
        assert place.startswith(f"{who}, ")
        assert day in place
        assert what
        for piece in grid.timetable.cell(row, column).pieces:
            assert piece.card.title in what


@pytest.mark.parametrize(
    ("view", "said"),
    [
        (TimetableView.PEOPLE, "Ms Kim, Monday P3, 9:50 to 10:40: Free"),
        (TimetableView.PEOPLE, "Mr Diaz, Monday P6, 1:10 to 2:00: Not available"),
        (TimetableView.PERSON, "Ms Kim, Tuesday P1, 8:00 to 8:50: Free"),
        (TimetableView.TEAMS, "Grade 7 math, Monday P6, 1:10 to 2:00: 2 of 3 free"),
        (TimetableView.GROUPS, "7A, Monday P5, 12:15 to 1:05: Free"),
        (TimetableView.ROOMS, "Gym, Monday P5, 12:15 to 1:05: Free"),
        (TimetableView.STUDENT, "Free"),
    ],
)
def test_free_cells_are_spoken_of_too(qtbot: QtBot, view: TimetableView, said: str) -> None:
    assert any(sentence.endswith(said) for _, _, sentence in sentences(a_grid(qtbot, view)))


@pytest.mark.parametrize("sign", ["pinned", "observed", "conflict: two things at once"])
def test_every_sign_is_spoken(qtbot: QtBot, sign: str) -> None:
    grid = a_grid(qtbot, TimetableView.PEOPLE)

    assert any(sign in sentence for _, _, sentence in sentences(grid))


def test_headers_are_spoken(qtbot: QtBot) -> None:
    grid = a_grid(qtbot, TimetableView.PEOPLE)
    table = QAccessible.queryAccessibleInterface(grid)
    assert table is not None
    names = {table.child(n).text(TEXT) for n in range(table.childCount())}

    assert "Monday P1, 8:00 to 8:50" in names
    assert any(name.startswith("Ms Kim") for name in names)


def test_there_is_a_current_cell_whatever_is_shown(qtbot: QtBot) -> None:
    grid = a_grid(qtbot, TimetableView.PEOPLE)
    for view in (*MANY, *reversed(MANY)):
        grid.show_grid(build_grid(odd_project(), view))
        assert grid.currentIndex().isValid()
        assert grid.shows(*grid.current_cell)
    grid.show_grid(build_sheet(odd_project(), TimetableView.PERSON, "kim"))
    for day in ("Mon", "Fri"):
        grid.show_days(frozenset({grid.timetable.column(0).day, day}))  # type: ignore[arg-type]  # ids
        assert grid.shows(*grid.current_cell)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.chdir(ROOT)
    with ExitStack() as stack:
        made = stack.enter_context(a_window(an_outside(tmp_path)))
        made.show_project(FakeFile(seated(), tmp_path / "seated.planner"))
        qtbot.waitUntil(lambda: made.desk is not None and made.desk.certificate is not None)
        yield made


def takes_focus(widget: QWidget) -> bool:
    """Say whether the focus stops here: words that can only be copied are their own name.

    The inside of a spin box or of a list that unfolds is spoken of as the box itself.
    """
    above = widget.parentWidget()
    kind = above.metaObject().className() if above else ""
    inside = widget.objectName().startswith("qt_") or kind == "QComboBoxPrivateContainer"
    words = isinstance(widget, QLabel)
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not inside and not words


def test_all_that_takes_the_focus_has_a_name(window: MainWindow) -> None:
    """Panels, fields, lists and buttons, those of the other windows as well."""
    nameless = []
    for widget in window.findChildren(QWidget):
        if not takes_focus(widget) or widget.focusProxy() is not None:
            continue
        if not QAccessible.queryAccessibleInterface(widget).text(TEXT).strip():
            above = widget.parentWidget()
            where = [type(above).__name__, type(above.parentWidget()).__name__] if above else []
            nameless.append(" in ".join([type(widget).__name__, *where]))

    assert sorted(set(nameless)) == [], "\n".join(nameless)


def test_every_view_can_be_reached_and_read_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for number, act in enumerate(VIEWS, start=1):
        key = Qt.Key(Qt.Key.Key_0.value + number)
        QTest.keyClick(
            QApplication.focusWidget() or window, key, Qt.KeyboardModifier.ControlModifier
        )
        grid = window.pane.grid
        assert window.acts[act].isChecked()
        if grid.timetable.rowCount():  # this school has no teams
            assert spoken(grid, *grid.current_cell).text(TEXT)
