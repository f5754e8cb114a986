from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.week import MINUTES_A_DAY, Block, BlockKind
from planner.services.bells.blocks import (
    Part,
    added,
    clashes,
    class_minutes,
    lanes,
    passing,
    pulled,
    snapped,
)
from tests.builders import a_block, minute

DAY = (
    a_block("P1", "8:00-8:45"),
    a_block("P2", "8:50-9:35"),
    a_block("L", "9:40-10:10", BlockKind.LUNCH),
)
WAVES = (
    a_block("P1", "8:00-9:00"),
    a_block("P2", "9:05-10:05", groups="7A"),
    a_block("L2", "9:05-9:35", BlockKind.LUNCH, groups="8A"),
    a_block("P3", "9:40-10:40", groups="8A"),
)


def times(blocks: tuple[Block, ...]) -> list[str]:
    return [f"{b.start // 60}:{b.start % 60:02d}-{b.end // 60}:{b.end % 60:02d}" for b in blocks]


def test_a_pulled_edge_changes_the_length_of_one_block_only() -> None:
    assert times(pulled(DAY, 0, Part.END, minute("8:40")))[0] == "8:00-8:40"
    assert times(pulled(DAY, 1, Part.START, minute("9:00"))) == [
        "8:00-8:45",
        "9:00-9:35",
        "9:40-10:10",
    ]


def test_a_whole_block_keeps_its_length() -> None:
    assert times(pulled(DAY, 1, Part.WHOLE, minute("9:00")))[1] == "9:00-9:45"


@pytest.mark.parametrize(
    ("part", "to", "expected"),
    [
        (Part.END, "8:55", ["8:00-8:55", "9:00-9:45", "9:50-10:20"]),
        (Part.END, "8:30", ["8:00-8:30", "8:35-9:20", "9:25-9:55"]),
        (Part.WHOLE, "8:10", ["8:10-8:55", "9:00-9:45", "9:50-10:20"]),
    ],
)
def test_later_blocks_keep_their_distance_when_they_are_pushed(
    part: Part, to: str, expected: list[str]
) -> None:
    assert times(pulled(DAY, 0, part, minute(to), push=True)) == expected


def test_only_blocks_of_the_same_students_are_pushed() -> None:
    assert times(pulled(WAVES, 2, Part.END, minute("9:45"), push=True)) == [
        "8:00-9:00",
        "9:05-10:05",
        "9:05-9:45",
        "9:50-10:50",
    ]


@given(
    number=st.integers(0, 2),
    part=st.sampled_from(list(Part)),
    to=st.integers(-100, MINUTES_A_DAY + 100),
    push=st.booleans(),
)
def test_whatever_is_pulled_stays_within_the_day(
    number: int, part: Part, to: int, push: bool
) -> None:
    found = pulled(DAY, number, part, to, push=push)
    assert all(0 <= block.start < block.end <= MINUTES_A_DAY for block in found)
    if push and part is not Part.START:
        assert [
            b.start - a.end for a, b in zip(found[number:], found[number + 1 :], strict=False)
        ] == [b.start - a.end for a, b in zip(DAY[number:], DAY[number + 1 :], strict=False)]


def test_blocks_of_the_same_students_clash_in_a_sentence() -> None:
    found = clashes(pulled(DAY, 0, Part.END, minute("9:00")))
    assert [(c.blocks, c.sentence) for c in found] == [
        ((0, 1), "P1 runs until 9:00, but P2 begins at 8:50 for the same students.")
    ]
    assert clashes(WAVES) == ()


def test_passing_time_is_that_of_the_same_students() -> None:
    assert [passing(DAY, n) for n in range(3)] == [5, 5, None]
    assert [passing(WAVES, n) for n in range(4)] == [5, None, 5, None]


def test_class_time_is_told_for_those_with_least_and_with_most() -> None:
    assert class_minutes(DAY) == (90, 90)
    assert class_minutes(WAVES) == (120, 120)
    assert class_minutes(WAVES[:3]) == (60, 120)
    assert class_minutes(()) == (0, 0)


def test_what_comes_to_rest_does_so_at_five_minutes() -> None:
    assert [snapped(value) for value in (481, 483, 484.9)] == [480, 485, 485]


def test_a_new_block_takes_the_gap_or_the_end_of_the_day() -> None:
    last = added(DAY)
    assert times((last,)) == ["10:15-10:45"]
    assert last.id == "P3"
    assert times((added((*DAY[:1], DAY[2]), after=0),)) == ["8:50-9:35"]
    assert times((added(WAVES, after=2),)) == ["9:40-10:10"]
    assert times((added((), at=minute("7:30")),)) == ["7:30-8:15"]
    assert times((added(DAY, at=minute("7:30")),)) == ["7:30-8:00"]
    late = added((a_block("P1", "23:00-23:58"),))
    assert late.end == MINUTES_A_DAY


def test_blocks_of_different_students_lie_beside_each_other() -> None:
    assert lanes(DAY) == ((0, 1), (0, 1), (0, 1))
    assert lanes(WAVES) == ((0, 1), (1, 2), (0, 2), (0, 2))


def test_blocks_in_one_lane_are_never_of_different_students_at_one_time() -> None:
    grades = ["k", "12", "34", "56", "78"]
    many = tuple(
        a_block(f"{grade}{n}", f"{8 + n}:{7 * i:02d}-{8 + n}:{7 * i + 25:02d}", groups=grade)
        for i, grade in enumerate(grades)
        for n in range(4)
    )
    found = lanes(many)
    for (one, (lane, _)), (other, (its, _)) in combinations(zip(many, found, strict=True), 2):
        overlap = one.start < other.end and other.start < one.end
        assert not overlap or lane != its or one.groups == other.groups
    assert max(lane for lane, _ in found) == max(width for _, width in found) - 1
