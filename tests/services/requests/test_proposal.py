"""The number of sections follows from requests and from least, target and most size."""

import pytest

from planner.services.requests.proposal import sections_needed, target_size
from tests.seating import a_course


@pytest.mark.parametrize(
    ("least", "most", "asked", "target"),
    [
        (10, 30, None, 25),
        (10, 30, 12, 12),
        (10, 30, 5, 10),
        (10, 30, 40, 30),
        (None, 28, None, 28),
        (12, None, None, 12),
        (None, None, None, 25),
        (None, 20, 25, 20),
    ],
)
def test_the_target_lies_between_least_and_most(
    least: int | None, most: int | None, asked: int | None, target: int
) -> None:
    assert target_size(a_course("art", min_size=least, max_size=most), asked) == target


@pytest.mark.parametrize(
    ("requests", "sections"),
    [(0, 0), (9, 0), (10, 1), (30, 1), (31, 2), (37, 2), (50, 2), (60, 2), (61, 3), (88, 4)],
)
def test_as_many_sections_as_come_nearest_to_the_target(requests: int, sections: int) -> None:
    course = a_course("art", min_size=10, max_size=30)

    assert sections_needed(course, requests) == sections


def test_there_are_enough_for_the_most_even_where_some_fall_below_the_least() -> None:
    course = a_course("art", min_size=20, max_size=30)

    assert sections_needed(course, 31) == 2


def test_a_smaller_target_makes_more_sections_but_none_below_the_least() -> None:
    course = a_course("art", min_size=10, max_size=30)

    assert sections_needed(course, 60, target=15) == 4
    assert sections_needed(course, 19, target=10) == 1


@pytest.mark.parametrize("requests", range(5, 200, 7))
def test_no_section_is_over_the_most(requests: int) -> None:
    course = a_course("art", min_size=5, max_size=18)

    assert sections_needed(course, requests) * 18 >= requests
