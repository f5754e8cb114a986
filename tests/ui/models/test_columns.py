from planner.domain.ids import BellId, DayId, GroupId
from planner.domain.week import Bell, BlockKind, Cycle, Day
from planner.ui.models.columns import Columns, columns_of
from tests.builders import a_bell, a_block, a_cycle, a_week, at
from tests.ui.odd_school import waves


def names(columns: Columns, day: str = "Mon") -> list[str]:
    return [column.block.id for column in columns.by_day[DayId(day)]]


def used(columns: Columns, time: str, *groups: str, quiet: bool = False) -> list[str]:
    found = columns.used_by(at(time), [GroupId(group) for group in groups], quiet=quiet)
    return [column.block.id for column in found]


def test_every_block_of_every_day_is_a_column() -> None:
    columns = columns_of(a_week("Mon Tue", periods=5))

    assert names(columns) == ["B1", "B2", "B3", "B4", "L", "B5"]
    assert [column.number for column in columns.all] == list(range(12))
    assert [column.number for column in columns.all if column.first] == [0, 6]


def test_days_may_have_different_bells() -> None:
    long, short = a_bell(2, lunch=False), Bell(id=BellId("short"), blocks=a_bell(1).blocks)
    cycle = Cycle(
        days=(Day(id=DayId("Mon"), bell=long.id), Day(id=DayId("Tue"), bell=short.id)),
        bells=(long, short),
    )
    assert names(columns_of(cycle), "Mon") == ["B1", "B2"]
    assert names(columns_of(cycle), "Tue") == ["B1", "L"]


def test_equal_blocks_of_different_groups_share_a_column() -> None:
    cycle = a_cycle(
        a_block("P1", "8:00-8:50", groups="7A"), a_block("P1", "8:00-8:50", groups="8A")
    )
    columns = columns_of(cycle)

    assert names(columns) == ["P1"]
    assert columns.all[0].block.groups == {"7A", "8A"}


def test_lunch_and_advisory_are_narrow() -> None:
    columns = columns_of(
        a_cycle(
            a_block("HR", "8:00-8:30", BlockKind.ADVISORY),
            a_block("P1", "8:30-9:20"),
            a_block("L", "9:20-10:00", BlockKind.LUNCH),
            a_block("Bit", "10:00-10:15"),
            days="Mon",
        )
    )
    assert [column.block.id for column in columns.all if column.narrow] == ["HR", "L", "Bit"]


def test_a_class_is_shown_in_its_block() -> None:
    assert used(columns_of(a_week()), "Tue 9:00-9:50") == ["B2"]


def test_a_double_is_shown_in_both_blocks() -> None:
    assert used(columns_of(a_week()), "Mon 8:00-9:50") == ["B1", "B2"]


def test_half_an_hour_is_shown_in_the_block_it_lies_in() -> None:
    assert used(columns_of(a_week()), "Mon 9:15-9:45") == ["B2"]


def test_where_blocks_overlap_the_groups_own_bell_decides() -> None:
    columns = columns_of(waves())

    assert used(columns, "Mon 10:45-11:35", "8A") == ["P4-8"]
    assert used(columns, "Mon 11:20-12:10", "7A", "7B") == ["P4-7"]
    assert used(columns, "Mon 11:40-12:10", "7A") == ["P4-7"]


def test_without_groups_the_times_decide() -> None:
    columns = columns_of(waves())

    assert used(columns, "Mon 10:45-11:35") == ["P4-8"]
    assert used(columns, "Mon 11:50-12:05") == ["P4-7"]
    assert used(columns, "Mon 11:50-12:05", quiet=True) == ["L8"]


def test_a_triple_does_not_enter_another_groups_lunch() -> None:
    assert used(columns_of(waves()), "Mon 9:50-12:10", "7A") == ["P3", "L7", "P4-7"]


def test_something_outside_every_block_is_shown_in_the_nearest() -> None:
    columns = columns_of(a_week(lunch=False))

    assert used(columns, "Mon 7:00-7:30") == ["B1"]
    assert used(columns, "Mon 20:00-20:30") == ["B5"]
    assert used(columns, "Mon 8:51-8:56") == ["B1"]
