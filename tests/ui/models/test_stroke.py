from planner.domain.ids import BellId, DayId
from planner.domain.week import Bell, Cycle, Day
from planner.ui.models.stroke import WeekCells
from tests.builders import a_block, a_week

CELLS = WeekCells(a_week(periods=3))


def test_a_stroke_over_days_and_cells_is_a_rectangle_on_the_clock() -> None:
    assert [str(span) for span in CELLS.between((1, 2), (0, 1))] == [
        "Mon 9:00–10:50",
        "Tue 9:00–10:50",
    ]


def test_days_with_other_bells_give_the_cells_at_those_times() -> None:
    cycle = Cycle(
        days=(Day(id=DayId("Mon"), bell=BellId("a")), Day(id=DayId("Tue"), bell=BellId("b"))),
        bells=(
            Bell(id=BellId("a"), blocks=(a_block("P1", "8:00-9:00"), a_block("P2", "9:00-10:00"))),
            Bell(id=BellId("b"), blocks=(a_block("P1", "8:00-8:30"), a_block("P2", "8:30-9:20"))),
        ),
    )
    cells = WeekCells(cycle)
    assert [str(span) for span in cells.between((0, 0), (1, 0))] == [
        "Mon 8:00–9:00",
        "Tue 8:00–9:20",
    ]
    assert [str(span) for span in cells.between((0, 1), (1, 1))] == [
        "Mon 8:00–10:00",
        "Tue 8:30–9:20",
    ]


def test_cells_are_found_by_time_and_by_neighbour() -> None:
    assert CELLS.at(0, 535) == (0, 0)
    assert CELLS.at(0, 3) == (0, 0)
    assert CELLS.at(0, 1400) == (0, 3)
    assert CELLS.beside((0, 0), 1, 1) == (1, 1)
    assert CELLS.beside((4, 3), 9, 9) == (4, 3)
    assert str(WeekCells(a_week(periods=3), fine=True).span((0, 1))) == "Mon 8:15–8:30"
