"""The week of one person or student as a sheet of days and blocks."""

import pytest

from planner.domain.ids import BellId, BlockId, DayId
from planner.domain.week import Bell, Cycle, Day
from planner.ui.models.cells import State
from planner.ui.models.grid import Grid, build_grid
from planner.ui.models.sheet import build_sheet
from planner.ui.models.spoken import spoken_cell
from planner.ui.models.timetable_view import TimetableView
from tests.builders import a_block, a_project, a_school, an_activity, placed
from tests.seating import a_high_school, sitting
from tests.ui.odd_school import odd_project

pytestmark = pytest.mark.usefixtures("qapp")


def cell(grid: Grid, block: str, day: str) -> tuple[int, int]:
    row = next(n for n, row in enumerate(grid.rows) if row.title == block)
    return row, next(c.number for c in grid.columns.all if c.day == day)


def titles(grid: Grid, block: str, day: str) -> list[str]:
    row, column = cell(grid, block, day)
    return [piece.card.title for piece in grid.cells[row][column].pieces]


def test_days_stand_side_by_side_and_blocks_below_each_other() -> None:
    grid = build_sheet(odd_project(), TimetableView.PERSON, "kim")

    assert [column.day for column in grid.columns.all] == ["Mon", "Tue", "Wed", "Thu", "Fri"]
    assert [row.title for row in grid.rows] == ["P1", "P2", "P3", "P4-8", "P5", "P6", "Staff"]
    assert titles(grid, "P1", "Mon") == ["Biology lab 7A"]
    assert titles(grid, "P1", "Tue") == []
    assert grid.rows[0].note == "8:00–8:50"


def test_blocks_for_groups_that_somebody_never_has_are_left_out() -> None:
    grid = build_sheet(odd_project(), TimetableView.PERSON, "diaz")

    assert "L8" not in [row.title for row in grid.rows]
    assert titles(grid, "P4-7", "Mon") == ["Jazz 7B"]


def test_a_long_card_goes_on_in_the_row_below() -> None:
    grid = build_sheet(odd_project(), TimetableView.PERSON, "kim")
    first, second = (grid.cells[r][c].pieces[0] for r, c in (cell(grid, b, "Mon") for b in PAIR))

    assert (first.start, second.start) == (True, False)
    assert (first.joins_right, second.joins_left) == (False, False)
    assert len(grid.where[first.card.session.id]) == 2


PAIR = ("P1", "P2")


def test_a_sheet_shows_all_that_the_row_of_the_person_shows() -> None:
    everybody = build_grid(odd_project(), TimetableView.PEOPLE)
    for row, person in enumerate(everybody.rows):
        sheet = build_sheet(odd_project(), TimetableView.PERSON, person.id)
        in_row = {p.card.session.id for c in everybody.cells[row] for p in c.pieces}

        assert set(sheet.where) == in_row


def test_a_cell_says_whose_it_is_and_when() -> None:
    grid = build_sheet(odd_project(), TimetableView.PERSON, "kim")

    assert spoken_cell(grid, *cell(grid, "P1", "Mon")).startswith("Ms Kim, Monday P1, 8:00 to 8:50")
    assert spoken_cell(grid, *cell(grid, "P3", "Tue")) == (
        "Ms Kim, Tuesday P3, 9:50 to 10:40: Free"
    )


def short_friday() -> Cycle:
    """Return a week whose Friday has shorter blocks, and one fewer."""
    usual = (a_block("P1", "8:00-8:50"), a_block("P2", "9:00-9:50"), a_block("P3", "10:00-10:50"))
    short = (a_block("P1", "8:00-8:30"), a_block("P2", "8:40-9:10"))
    bells = (Bell(id=BellId("usual"), blocks=usual), Bell(id=BellId("short"), blocks=short))
    days = ("Mon", "Fri")
    return Cycle(
        days=tuple(
            Day(id=DayId(day), bell=bell.id, weekday=day)
            for day, bell in zip(days, bells, strict=True)
        ),
        bells=bells,
    )


def test_a_block_is_one_row_though_its_times_differ_by_day() -> None:
    school = a_school(
        cycle=short_friday(), activities=[an_activity("math", leader="ames", groups="7A")]
    )
    project = a_project(placed("math", "Fri 8:40-9:10", staff="ames"), school=school)
    grid = build_sheet(project, TimetableView.PERSON, "ames")

    assert [row.title for row in grid.rows] == ["P1", "P2", "P3"]
    assert grid.rows[1].note == "9:00–9:50, Fri 8:40–9:10"
    assert titles(grid, "P2", "Fri") == ["Math"]
    row, friday = cell(grid, "P3", "Fri")
    assert grid.slot(row, friday) is None
    assert grid.cells[row][friday].state is State.CLOSED
    assert spoken_cell(grid, row, friday) == "Ames, Friday P3: No such block on this day"
    slot = grid.slot(*cell(grid, "P1", "Fri"))
    assert slot is not None
    assert slot.block.id == BlockId("P1")
    assert slot.block.minutes == 30


def test_a_student_sits_where_they_have_a_seat() -> None:
    project = sitting(a_high_school(), ana="algebra-1 english-2")
    grid = build_sheet(project, TimetableView.STUDENT, "ana")
    shown = {piece.card.title for row in grid.cells for one in row for piece in one.pieces}

    assert grid.whose is not None
    assert grid.whose.title == "Ana"
    assert len(shown) == 2
    assert not grid.where.keys() - {p.session for p in project.schedule.placements}


def test_nobody_has_the_week_of_an_unknown_id() -> None:
    with pytest.raises(KeyError):
        build_sheet(odd_project(), TimetableView.PERSON, "nobody")


def test_one_person_is_no_view_of_many() -> None:
    with pytest.raises(ValueError, match="sheet"):
        build_grid(odd_project(), TimetableView.PERSON)
