"""Columns of reports are sorted by what their texts mean."""

from itertools import permutations

import pytest

from planner.ui.models.sort_key import sort_key


@pytest.mark.parametrize(
    "ordered",
    [
        [2, 9, 10, ""],
        ["45", "120", "1,200"],
        ["45 min", "120 min", "–"],
        ["8:50", "10:05", "12:40", "1:35", "5:30", "6:15 PM"],
        ["9:50–10:40", "10:05–10:35", "1:05–1:35", ""],
        ["8:05 a. m.", "1:46 p. m."],
        ["Mon 10:05", "Mon 1:35", "Tue 8:00", "Fri 7:45"],
        ["S1 Mon 8:00", "S1 Wed 8:00", "S2 Mon 8:00"],
        ["2 of 3", "10 of 12"],
        ["0.5", "1.25", "12"],
        ["Room 9", "Room 10"],
        ["ames", "Boyd"],
        [3, "many"],
    ],
)
def test_values_come_in_the_order_that_they_mean(ordered: list[str | int]) -> None:
    assert all(sorted(mixed, key=sort_key) == ordered for mixed in permutations(ordered))
