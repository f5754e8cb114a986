import pytest

from planner.domain.ids import DayId
from planner.ui.models.cells import Cell, Piece, State, clashing
from planner.ui.models.grid import Grid, build_grid
from planner.ui.models.timetable_view import TimetableView
from tests.builders import a_group, a_project, a_timetable, an_activity, block, placed
from tests.ui.odd_school import odd_project

pytestmark = pytest.mark.usefixtures("qapp")


def cell(grid: Grid, row: str, block: str, day: str = "Mon") -> Cell:
    """Return one cell by the id of its row and of its block."""
    number = next(n for n, one in enumerate(grid.rows) if one.id == row)
    column = next(c for c in grid.columns.all if (c.day, c.block.id) == (day, block))
    return grid.cells[number][column.number]


def only(grid: Grid, row: str, block: str, day: str = "Mon") -> Piece:
    (piece,) = cell(grid, row, block, day).pieces
    return piece


@pytest.fixture
def people() -> Grid:
    return build_grid(odd_project(), TimetableView.PEOPLE)


def test_a_class_fills_its_cell(people: Grid) -> None:
    piece = only(people, "diaz", "P4-7")

    assert (piece.top, piece.bottom, piece.lane, piece.lanes) == (0, 1, 0, 1)
    assert piece.start


def test_a_short_item_takes_its_share_of_the_block(people: Grid) -> None:
    piece = only(people, "okoye", "P1")

    assert (piece.top, piece.bottom) == (0.2, 0.8)
    assert (piece.above, piece.below) == pytest.approx((0.2, 0.2))


def test_items_one_after_the_other_lie_below_each_other() -> None:
    project = a_project(
        placed("first", "Mon 8:00-8:20", staff="okoye"),
        placed("second", "Mon 8:25-8:50", staff="okoye"),
        activities=[an_activity("first", minutes=20), an_activity("second", minutes=25)],
    )
    first, second = cell(build_grid(project, TimetableView.PEOPLE), "okoye", "B1").pieces

    assert (first.top, first.bottom, first.below) == pytest.approx((0, 0.4, 0.1))
    assert (second.top, second.bottom, second.above) == pytest.approx((0.5, 1, 0.1))
    assert (first.lanes, second.lanes) == (1, 1)
    assert not first.clash


def test_a_double_block_is_one_card_over_two_cells(people: Grid) -> None:
    first, second = only(people, "kim", "P1"), only(people, "kim", "P2")

    assert (first.start, first.joins_left, first.joins_right) == (True, False, True)
    assert (second.start, second.joins_left, second.joins_right) == (False, True, False)


def test_a_triple_block_goes_on_on_both_sides(people: Grid) -> None:
    middle = only(people, "okoye", "P2", "Tue")

    assert (middle.joins_left, middle.joins_right) == (True, True)


def test_what_only_begins_in_the_next_block_is_not_drawn_as_one() -> None:
    project = a_project(
        placed("long", "Mon 8:00-9:10", staff="okoye"),
        activities=[an_activity("long", blocks=2)],
    )
    grid = build_grid(project, TimetableView.PEOPLE)

    assert not only(grid, "okoye", "B1").joins_right
    assert not only(grid, "okoye", "B2").start
    assert only(grid, "okoye", "B2").bottom == pytest.approx(0.2)


def test_two_classes_at_once_share_the_cell_and_are_marked(people: Grid) -> None:
    one, other = cell(people, "diaz", "P1").pieces

    assert (one.lane, other.lane) == (0, 1)
    assert one.lanes == other.lanes == 2
    assert one.clash
    assert other.clash


def test_a_clash_keeps_a_double_from_being_drawn_as_one() -> None:
    project = a_project(
        placed("double", "Mon 8:00-9:50", staff="okoye"),
        placed("other", "Mon 9:00-9:50", staff="okoye"),
        activities=[an_activity("double", blocks=2), an_activity("other")],
    )
    grid = build_grid(project, TimetableView.PEOPLE)

    assert not only(grid, "okoye", "B1").joins_right
    assert [piece.lanes for piece in cell(grid, "okoye", "B2").pieces] == [2, 2]


def test_a_gym_with_two_bays_holds_two_classes() -> None:
    rooms = build_grid(odd_project(), TimetableView.ROOMS)

    pieces = cell(rooms, "gym", "P1").pieces
    assert [piece.clash for piece in pieces] == [False, False]
    assert [piece.lanes for piece in pieces] == [2, 2]


def test_an_open_wall_takes_both_halves_of_a_room() -> None:
    rooms = build_grid(odd_project(), TimetableView.ROOMS)

    assert only(rooms, "wa", "P4-8").card.session.id == "ital"
    assert [piece.clash for piece in cell(rooms, "wb", "P4-8").pieces] == [True, True]


def test_the_halves_of_a_room_do_not_disturb_each_other() -> None:
    project = a_project(
        placed("one", "Mon 8:00-8:50", staff="okoye", room="wa"),
        placed("two", "Mon 8:00-8:50", staff="diaz", room="wb"),
        school=odd_project().school,
    )
    project = a_project(
        *(
            placed(p.session.replace("one", "bio").replace("two", "art"), *p.times, room=p.room)
            for p in project.schedule.placements
        ),
        school=odd_project().school,
    )
    rooms = build_grid(project, TimetableView.ROOMS)

    assert [piece.clash for piece in cell(rooms, "wall", "P1").pieces] == [False, False]


def test_time_taken_in_a_block_beside_this_one_is_not_free(people: Grid) -> None:
    assert cell(people, "kim", "P4-7").state is State.BUSY
    assert cell(people, "kim", "P3").state is State.FREE


def test_a_person_who_is_away_is_not_free(people: Grid) -> None:
    assert cell(people, "diaz", "P6").state is State.AWAY
    assert cell(people, "diaz", "P6", "Tue").state is State.FREE


def test_a_group_that_works_elsewhere_is_off_site() -> None:
    group = a_group("7A", off_site_days=frozenset({DayId("Mon")}))
    project = a_project(
        placed("math", block(1, "Tue")),
        groups=[group],
        activities=[an_activity("math", groups="7A")],
    )
    groups = build_grid(project, TimetableView.GROUPS)

    assert cell(groups, "7A", "B1").note == "Off site"
    assert cell(groups, "7A", "B2", "Tue").note == ""


def test_blocks_of_other_groups_and_of_adults_are_closed_to_students() -> None:
    groups = build_grid(odd_project(), TimetableView.GROUPS)

    assert cell(groups, "7A", "P4-8").state is State.CLOSED
    assert cell(groups, "7A", "Staff").state is State.CLOSED
    assert cell(groups, "7A", "P4-7").state is State.FREE


def test_three_at_once_clash_where_two_are_allowed() -> None:
    starts = {"one": "8:00", "two": "8:10", "three": "8:20"}
    project = a_project(
        *(placed(name, f"Mon {start}-8:50") for name, start in starts.items()),
        activities=[an_activity(name, leader=None) for name in starts],
    )
    entries = a_timetable(project).entries

    assert clashing(entries[:2], at_once=2) == set()
    assert clashing(entries, at_once=2) == {0, 1, 2}
    assert clashing(entries[:1]) == set()
