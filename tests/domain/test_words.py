import pytest

from planner.domain import words


@pytest.mark.parametrize(
    ("number", "text"), [(0, "no time"), (1, "once"), (2, "twice"), (3, "3 times")]
)
def test_how_often(number: int, text: str) -> None:
    assert words.times(number) == text


@pytest.mark.parametrize(
    ("number", "thing", "text"),
    [(0, "block", "0 blocks"), (1, "block", "1 block"), (2, "person", "2 people")],
)
def test_how_many(number: int, thing: str, text: str) -> None:
    assert words.count(number, thing) == text


@pytest.mark.parametrize(
    ("items", "text"),
    [
        ([], ""),
        (["A"], "A"),
        (["A", "B"], "A and B"),
        (["A", "B", "C"], "A, B and C"),
        (list("ABCDEF"), "A, B, C, D, E and F"),
        (list("ABCDEFG"), "A, B, C, D, E and 2 more"),
    ],
)
def test_lists_are_joined_and_long_ones_counted(items: list[str], text: str) -> None:
    assert words.listed(items) == text


def test_one_of_a_kind_has_its_article() -> None:
    assert words.one("teacher") == "a teacher"
    assert words.one("assistant principal") == "an assistant principal"


def test_a_list_of_choices_is_joined_by_or() -> None:
    assert words.listed(["A", "B"], joint="or") == "A or B"
