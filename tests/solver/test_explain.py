"""The smallest clash, found with a plain function in place of a solver."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hypothesis import given
from hypothesis import strategies as st

from planner.solver.explain import Clash, smallest_clash


def clashing(*clashes: set[int]) -> Callable[[Sequence[int]], bool | None]:
    """Return a ``holds`` in which each of these sets cannot hold together."""
    return lambda demands: not any(clash <= set(demands) for clash in clashes)


def test_the_members_of_a_clash_are_found_among_many() -> None:
    assert smallest_clash(range(100), clashing({3, 57, 99})) == Clash((3, 57, 99), minimal=True)


def test_demands_that_hold_together_have_no_clash() -> None:
    assert smallest_clash(range(5), clashing()) is None


def test_what_always_holds_is_not_named() -> None:
    assert smallest_clash([1, 2, 3], clashing({2, 9}), always=[9]) == Clash((2,), minimal=True)


def test_what_always_holds_may_clash_by_itself() -> None:
    assert smallest_clash([1, 2], clashing({9}), always=[9]) == Clash((), minimal=True)


def test_without_a_proof_there_is_no_clash() -> None:
    assert smallest_clash([1, 2], lambda _: None) is None


def test_time_that_runs_out_leaves_a_real_clash_that_is_not_called_minimal() -> None:
    """Only what was clearly refused is dropped: {1, 2, 3} was, then nothing more was known."""

    def holds(demands: Sequence[int]) -> bool | None:
        return False if set(demands) >= {1, 2, 3} else None

    found = smallest_clash([1, 2, 3, 4], holds)

    assert found == Clash((1, 2, 3), minimal=False)


@given(
    clashes=st.lists(st.sets(st.integers(0, 15), min_size=1), min_size=1, max_size=4),
)
def test_every_answer_clashes_and_no_part_of_it_does(clashes: list[set[int]]) -> None:
    holds = clashing(*clashes)

    found = smallest_clash(range(16), holds)

    assert found is not None
    assert found.minimal
    assert holds(found.members) is False
    assert all(holds([m for m in found.members if m != left]) for left in found.members)
