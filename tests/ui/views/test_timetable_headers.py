import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QHeaderView
from pytestqt.qtbot import QtBot

from planner.ui.models.grid import build_grid
from planner.ui.models.timetable_view import TimetableView
from planner.ui.theme import LIGHT
from planner.ui.views.painting import Faces
from planner.ui.views.timetable_grid import TimetableGrid
from planner.ui.views.timetable_headers import broken
from planner.ui.views.timetable_scale import LEVELS, fitted, row_header_width, scale_at
from tests.ui.busy_school import busy_project


@pytest.fixture
def grid(qtbot: QtBot) -> TimetableGrid:
    grid = TimetableGrid(LIGHT)
    qtbot.addWidget(grid)
    grid.resize(1000, 500)
    grid.show_grid(build_grid(busy_project(), TimetableView.PEOPLE))
    grid.grab()
    return grid


def header(grid: TimetableGrid, *, across: bool = True) -> QImage:
    which: QHeaderView = grid.horizontalHeader() if across else grid.verticalHeader()
    return which.viewport().grab().toImage()


def ink(image: QImage, left: int, right: int, top: int, bottom: int) -> int:
    """Return how many pixels of a part are as dark as text."""
    return sum(
        image.pixelColor(x, y).lightness() < 120
        for x in range(max(0, left), min(right, image.width()))
        for y in range(top, bottom)
    )


def test_a_days_name_stays_in_sight_while_its_blocks_scroll(grid: TimetableGrid) -> None:
    half = 20
    assert ink(header(grid), 0, 700, 0, half) > 0
    grid.horizontalScrollBar().setValue(330)
    image = header(grid)
    end = grid.horizontalHeader().sectionViewportPosition(7)

    assert 0 < end < 700
    assert ink(image, 0, end, 0, half) > 0


def test_the_header_of_the_current_cell_is_marked(grid: TimetableGrid) -> None:
    before = header(grid), header(grid, across=False)
    grid.setCurrentIndex(grid.timetable.index(3, 2))

    assert header(grid) != before[0]
    assert header(grid, across=False) != before[1]
    assert not grid.guard.failed


def test_headers_are_painted_at_every_size(grid: TimetableGrid) -> None:
    for _ in LEVELS:
        grid.zoom(-1)
        grid.grab()
        assert ink(header(grid, across=False), 30, 150, 0, 300) > 0
    assert not grid.guard.failed


def test_cells_grow_with_each_level(qapp: QApplication) -> None:
    faces = Faces(qapp.font())
    scales = [scale_at(level, faces) for level in range(len(LEVELS))]

    assert sorted(scale.wide for scale in scales) == [scale.wide for scale in scales]
    assert len({scale.row for scale in scales}) == len(LEVELS)
    assert all(scale.narrow <= scale.wide for scale in scales)


@pytest.mark.parametrize("width", [400, 900, 1283, 2560])
def test_fitted_columns_fill_the_width_and_no_more(qapp: QApplication, width: int) -> None:
    scale = fitted(width, 25, 10, Faces(qapp.font()))
    used = 25 * scale.wide + 10 * scale.narrow

    assert used <= max(width, 25 * 18 + 10 * 9)
    assert used > width * 0.9


def test_no_columns_at_all_can_be_fitted(qapp: QApplication) -> None:
    assert fitted(800, 0, 0, Faces(qapp.font())).wide > 0


def test_a_long_note_goes_on_in_the_next_line(qapp: QApplication) -> None:
    small = Faces(qapp.font()).small
    usual, other = "8:15–9:05", "Wed 8:15–8:55"
    both = f"{usual}, {other}"

    assert broken(both, small, small.width(both) + 1, 3) == [both]
    assert broken(both, small, small.width(both), 3) == [usual, other]
    assert broken(both, small, small.width(both), 1) == [both]
    assert broken(both, small, small.width(both), 0) == []


def test_the_names_have_room_within_reason(qapp: QApplication, grid: TimetableGrid) -> None:
    faces = Faces(qapp.font())
    shown = grid.timetable.grid
    assert shown is not None
    assert row_header_width((), faces) <= row_header_width(shown.rows, faces)
    assert row_header_width(shown.rows, faces) < 300


def test_columns_that_fill_a_wide_window_let_it_be_made_narrow_again(grid: TimetableGrid) -> None:
    grid.resize(3000, 500)
    grid.fit()

    assert grid.minimumSizeHint().width() < 550
