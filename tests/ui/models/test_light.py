"""The people of a card, lit up in all their other places."""

import pytest

from planner.domain.ids import SessionId
from planner.ui.models.cells import State
from planner.ui.models.grid import Grid, build_grid
from planner.ui.models.light import NO_LIGHT, Lamp, Light
from planner.ui.models.timetable_view import TimetableView
from tests.ui.odd_school import odd_project

pytestmark = pytest.mark.usefixtures("qapp")


def lit(session: str, view: TimetableView = TimetableView.PEOPLE) -> tuple[Grid, Light]:
    grid = build_grid(odd_project(), view)
    return grid, Lamp(odd_project()).light(grid, SessionId(session))


def test_the_other_cards_of_its_people_are_lit() -> None:
    _, light = lit("jazz")

    assert light.sessions == {"art", "dra", "planning:math7#1"}


def test_free_cells_are_free() -> None:
    grid, light = lit("jazz")

    assert light.free
    for row, column in light.free:
        assert grid.rows[row].id == "diaz"
        assert grid.cells[row][column].state is State.FREE


def test_somebody_away_is_not_free() -> None:
    grid, light = lit("jazz")
    away = next(c.number for c in grid.columns.all if (c.day, c.block.id) == ("Mon", "P6"))

    assert all(column != away for _, column in light.free)


def test_in_a_view_of_rooms_both_the_room_and_the_people_are_free() -> None:
    grid, light = lit("jazz", TimetableView.ROOMS)
    rows = {grid.rows[row].id for row, _ in light.free}
    blocks = {
        (grid.columns.all[column].day, grid.columns.all[column].block.id)
        for _, column in light.free
    }

    assert rows == {"gym"}
    assert ("Mon", "P1") not in blocks  # the teacher has two classes
    assert ("Tue", "P1") in blocks


def test_what_has_no_place_lights_nothing() -> None:
    _, light = lit("nothing")

    assert light == NO_LIGHT
