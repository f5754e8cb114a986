from planner.domain.ids import BellId
from planner.services.bells.blocks import Part
from planner.ui.models.bell_columns import boxes, grip, nearest, neighbour
from planner.ui.models.clock_scale import ClockScale, reach
from planner.ui.models.pull import Pull
from tests.builders import a_block, minute

DAY = (a_block("A", "8:11-8:56"), a_block("B", "9:00-9:45"), a_block("C", "9:50-9:55"))
SCALE = ClockScale(start=480, end=600, per_minute=2, top=10)


def a_pull(part: Part = Part.WHOLE, at: float = 0) -> Pull:
    return Pull(BellId("regular"), DAY, 0, part=part, at=at)


def test_the_block_hangs_on_the_pointer_where_it_was_gripped() -> None:
    pull = a_pull(at=minute("8:30"))
    pull.to(minute("8:33"))
    assert (pull.block.start, pull.changed) == (minute("8:15"), True)
    pull.to(minute("8:30"))
    assert pull.block.start == minute("8:10")


def test_steps_of_five_minutes_end_at_multiples_and_single_ones_anywhere() -> None:
    pull = a_pull(Part.END, minute("8:56"))
    for steps, size, end in ((1, 5, "9:00"), (-1, 5, "8:55"), (-1, 1, "8:54"), (-1, 5, "8:50")):
        pull.step(Part.END, steps, size=size)
        assert pull.block.end == minute(end)


def test_a_clash_is_told_while_it_lasts() -> None:
    pull = a_pull()
    assert (pull.changed, pull.clashes) == (False, ())
    pull.step(Part.END, 1, size=10)
    assert [clash.blocks for clash in pull.clashes] == [(0, 1)]


def test_edges_are_pulled_where_there_is_room_for_them() -> None:
    found = boxes(DAY, SCALE, 100, 50)
    assert grip(found, 110, found[0].top) == (0, Part.START)
    assert grip(found, 110, found[0].top + 40) == (0, Part.WHOLE)
    assert grip(found, 110, found[0].top + found[0].height - 1) == (0, Part.END)
    assert grip(found, 110, found[2].top) == (2, Part.WHOLE)
    assert grip(found, 99, found[0].top) is None


def test_minutes_and_pixels_agree() -> None:
    assert SCALE.minutes(SCALE.y(531)) == 531
    assert (SCALE.height, list(SCALE.hours)) == (240, [480, 540, 600])
    assert reach([(491, 870)]) == (465, 885)
    assert reach([]) == (465, 915)


def test_blocks_are_walked_in_the_order_of_the_clock() -> None:
    mixed = (DAY[2], DAY[0], DAY[1])
    assert [neighbour(mixed, 1, steps) for steps in (-1, 1, 2, 9)] == [1, 2, 0, 0]
    assert (nearest(mixed, minute("9:10")), nearest((), 0)) == (2, -1)
