from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.circles import circling


def test_nobody_circles_in_a_line() -> None:
    assert circling({"a": ["b"], "b": ["c"]}) == frozenset()


def test_everybody_on_a_circle_is_found() -> None:
    assert circling({"a": ["b"], "b": ["c"], "c": ["a"]}) == {"a", "b", "c"}


def test_who_refers_to_themself_is_found() -> None:
    assert circling({"a": ["a"], "b": ["a"]}) == {"a"}


def test_who_only_leads_from_one_circle_to_another_is_not_on_one() -> None:
    following = {"a": ["b"], "b": ["a", "between"], "between": ["c"], "c": ["d"], "d": ["c"]}

    assert circling(following) == {"a", "b", "c", "d"}


def test_a_long_circle_needs_no_deep_recursion() -> None:
    following = {str(n): [str((n + 1) % 50_000)] for n in range(50_000)}

    assert len(circling(following)) == 50_000


def reaches(start: str, following: dict[str, list[str]]) -> set[str]:
    seen: set[str] = set()
    ahead = list(following.get(start, ()))
    while ahead:
        here = ahead.pop()
        if here not in seen:
            seen.add(here)
            ahead.extend(following.get(here, ()))
    return seen


@pytest.mark.property
@given(st.dictionaries(st.sampled_from("abcdef"), st.lists(st.sampled_from("abcdef"), max_size=3)))
def test_those_are_found_who_reach_themselves(following: dict[str, list[str]]) -> None:
    """Compared with walking from each of them."""
    assert circling(following) == {one for one in following if one in reaches(one, following)}
