import pytest

from planner.ui.models.grid import Grid, build_grid
from planner.ui.models.spoken import cell_text, spoken_cell, spoken_people
from planner.ui.models.timetable_view import MANY, TimetableView
from tests.ui.busy_school import busy_project
from tests.ui.odd_school import odd_project

pytestmark = pytest.mark.usefixtures("qapp")


def place(grid: Grid, row: str, block: str, day: str = "Mon") -> tuple[int, int]:
    column = next(c for c in grid.columns.all if (c.day, c.block.id) == (day, block))
    return next(n for n, one in enumerate(grid.rows) if one.id == row), column.number


def spoken(row: str, block: str, view: TimetableView = TimetableView.PEOPLE) -> str:
    grid = build_grid(odd_project(), view)
    return spoken_cell(grid, *place(grid, row, block))


@pytest.mark.parametrize(
    ("row", "block", "words"),
    [
        (
            "kim",
            "P1",
            (
                "Ms Kim, Monday P1, 8:00 to 8:50: "
                "Class, Biology lab 7A, Half A, until 9:45, pinned, observed"
            ),
        ),
        (
            "kim",
            "P2",
            (
                "Ms Kim, Monday P2, 8:55 to 9:45: "
                "Class, Biology lab 7A, Half A, continued, pinned, observed"
            ),
        ),
        (
            "okoye",
            "P1",
            (
                "Ms Okoye, Monday P1, 8:00 to 8:50: "
                "Observation, Observe Kim, 8:10–8:40, Biology lab 7A"
            ),
        ),
        (
            "diaz",
            "P1",
            (
                "Mr Diaz, Monday P1, 8:00 to 8:50: "
                "Class, Art 7B, Gym, conflict: two things at once; "
                "Class, Drama 8A, Gym, conflict: two things at once"
            ),
        ),
        ("diaz", "P6", "Mr Diaz, Monday P6, 1:10 to 2:00: Not available"),
        ("kim", "P3", "Ms Kim, Monday P3, 9:50 to 10:40: Free"),
        (
            "kim",
            "P4-7",
            "Ms Kim, Monday P4-7, 11:20 to 12:10: Taken by something in a block beside this one",
        ),
        ("okoye", "L8", "Ms Okoye, Monday L8, 11:40 to 12:10: Duty, Lunch duty, 11:45–12:00"),
        ("diaz", "L7", "Mr Diaz, Monday L7, 10:45 to 11:15: Lunch, free"),
    ],
)
def test_a_cell_says_everything_that_colours_and_signs_do(row: str, block: str, words: str) -> None:
    assert spoken(row, block) == words


def test_blocks_that_are_not_a_groups_own_say_so() -> None:
    words = spoken("7A", "P4-8", TimetableView.GROUPS)

    assert words.endswith(": Not a block of this group")


def test_a_team_says_how_many_are_free() -> None:
    assert spoken("math7", "P3", TimetableView.TEAMS).endswith(": All free")


def test_people_and_rooms_are_described() -> None:
    grid = build_grid(odd_project(), TimetableView.PEOPLE)
    row, column = place(grid, "kim", "P1")

    assert spoken_people(grid, grid.cells[row][column]) == (
        "Biology lab 7A: lead Ms Kim, 7A, Half A"
    )


@pytest.mark.parametrize("view", list(MANY))
def test_no_cell_is_silent(view: TimetableView) -> None:
    grid = build_grid(busy_project(), view)

    for row, cells in enumerate(grid.cells):
        for column, cell in zip(grid.columns.all, cells, strict=True):
            assert cell_text(cell, column)
            assert grid.rows[row].title in spoken_cell(grid, row, column.number)
