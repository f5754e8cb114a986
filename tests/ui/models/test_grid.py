from itertools import pairwise

import pytest

from planner.domain.ids import SessionId
from planner.ui.models.cells import EMPTY, State
from planner.ui.models.grid import Grid, build_grid
from planner.ui.models.timetable_view import MANY, TimetableView
from tests.ui.busy_school import busy_project, empty_project
from tests.ui.odd_school import odd_project

pytestmark = pytest.mark.usefixtures("qapp")


def sessions(grid: Grid, row: str) -> set[str]:
    number = next(n for n, one in enumerate(grid.rows) if one.id == row)
    return {piece.card.session.id for cell in grid.cells[number] for piece in cell.pieces}


@pytest.mark.parametrize("view", list(MANY))
def test_there_is_a_cell_for_each_row_and_block(view: TimetableView) -> None:
    grid = build_grid(busy_project(), view)

    assert len(grid.columns.all) == 35
    assert {len(cells) for cells in grid.cells} == {35}
    assert len(grid.cells) == len(grid.rows)


def test_every_placed_session_is_shown_to_each_of_its_people() -> None:
    project = busy_project()
    grid = build_grid(project, TimetableView.PEOPLE)

    for placement in project.schedule.placements:
        rows = {grid.rows[row].id for row, _ in grid.where[placement.session]}
        assert rows == set(placement.people)


def test_every_placed_class_is_shown_to_its_groups_and_in_its_room() -> None:
    project = busy_project()
    groups = build_grid(project, TimetableView.GROUPS)
    rooms = build_grid(project, TimetableView.ROOMS)

    for placement in project.schedule.placements:
        session = project.demand.by_id[placement.session]
        for group in session.groups:
            assert session.id in sessions(groups, group)
        if placement.room:
            assert session.id in sessions(rooms, placement.room)


def test_a_team_shows_its_meetings_and_its_leaders_coaching() -> None:
    grid = build_grid(odd_project(), TimetableView.TEAMS)

    assert sessions(grid, "math7") == {
        "planning:math7#1",
        "observe:okoye>kim#1",
        "talk:okoye>kim#1",
    }


def test_a_team_shows_how_many_of_its_people_are_free() -> None:
    grid = build_grid(odd_project(), TimetableView.TEAMS)
    notes = {
        f"{c.day} {c.block.id}": grid.cells[0][c.number]
        for c in grid.columns.all
        if grid.cells[0][c.number].note
    }
    assert notes["Mon P2"].note == "2 of 3 free"
    assert notes["Mon P3"].note == "All free"
    assert notes["Mon P2"].brief == "2/3"
    assert notes["Mon P3"].good
    assert not notes["Mon P2"].good


def test_cells_without_anything_are_all_the_same_value() -> None:
    grid = build_grid(empty_project(), TimetableView.PEOPLE)

    assert {id(cell) for cells in grid.cells for cell in cells} == {id(EMPTY[State.FREE])}


def test_where_finds_exactly_the_cells_of_a_session() -> None:
    grid = build_grid(odd_project(), TimetableView.PEOPLE)
    (row, first), (same, second) = grid.where[SessionId("bio")]

    assert grid.rows[row].id == "kim"
    assert same == row
    assert second == first + 1


def test_required_sessions_without_a_place_are_counted() -> None:
    empty, busy = empty_project(), busy_project()

    assert build_grid(empty, TimetableView.PEOPLE).unplaced == sum(
        session.required for session in empty.demand.sessions
    )
    placed = set(busy.schedule.by_session)
    missing = [s for s in busy.demand.sessions if s.required and s.id not in placed]
    assert build_grid(busy, TimetableView.PEOPLE).unplaced == len(missing)


@pytest.mark.parametrize("view", list(MANY))
def test_pieces_of_a_cell_come_in_order_and_within_it(view: TimetableView) -> None:
    for cells in build_grid(busy_project(), view).cells:
        for cell in cells:
            assert all(0 <= piece.top < piece.bottom <= 1 for piece in cell.pieces)
            assert all(one.top <= other.top for one, other in pairwise(cell.pieces))


def test_an_observation_is_shown_in_the_block_of_the_class() -> None:
    grid = build_grid(odd_project(), TimetableView.PEOPLE)
    ((_, column),) = grid.where[SessionId("observe:okoye>kim#1")]

    assert grid.columns.all[column].block.id == "P1"
