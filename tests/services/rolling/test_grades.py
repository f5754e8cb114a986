"""Grades as schools write them."""

import pytest

from planner.services.rolling.grades import after, in_grade, ordered
from planner.services.rolling.rolling import next_name


@pytest.mark.parametrize(
    ("grade", "following"),
    [
        ("6", "7"),
        ("9", "10"),
        ("09", "10"),
        ("08", "09"),
        ("K", "1"),
        ("PK", "K"),
        ("TK", "K"),
        ("Pre-K", "K"),
        ("1-2", ""),
        ("seniors", ""),
        ("", ""),
    ],
)
def test_each_grade_is_followed_by_the_next(grade: str, following: str) -> None:
    assert after(grade) == following


def test_the_next_grade_is_spelled_as_the_school_does() -> None:
    assert after("Pre-K", ["KG", "1"]) == "KG"
    assert after("8", ["08", "09"]) == "09"


def test_grades_are_ordered_by_age_and_words_left_out() -> None:
    assert ordered(["10", "K", "9", "staff", "PK", "9"]) == ("PK", "K", "9", "10")


@pytest.mark.parametrize(
    ("text", "grade", "other", "becomes"),
    [
        ("6A", "6", "7", "7A"),
        ("Grade 6, cohort 16", "6", "7", "Grade 7, cohort 16"),
        ("16A", "6", "7", "16A"),
        ("K-A1", "K", "1", "1-A1"),
        ("Falk", "K", "1", "Falk"),
    ],
)
def test_names_go_up_with_their_grade(text: str, grade: str, other: str, becomes: str) -> None:
    assert in_grade(text, grade, other) == becomes


@pytest.mark.parametrize(
    ("name", "following"),
    [
        ("Elm 2026-27", "Elm 2027-28"),
        ("Elm 2026–2027", "Elm 2027–2028"),
        ("Elm 2099-00", "Elm 2100-01"),
        ("Elm 2026", "Elm 2027"),
        ("PS 132", "PS 132"),
    ],
)
def test_a_year_in_a_name_moves_on(name: str, following: str) -> None:
    assert next_name(name) == following
