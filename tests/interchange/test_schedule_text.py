"""Text that begins like a formula stays text, and comes back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.interchange.plain_text import (
    LONGEST_CELL,
    for_cell,
    for_csv,
    from_csv,
    looks_like_formula,
)

ANYTHING = st.text(alphabet=st.one_of(st.sampled_from("'=+-@\t\r"), st.characters()))


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_text_like_a_formula_gets_an_apostrophe_in_csv(text: str) -> None:
    assert for_csv(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Ms O'Brien", "'s-Hertogenbosch", "7A", "a=b"])
def test_other_text_is_written_as_it_is(text: str) -> None:
    assert for_csv(text) == text


@pytest.mark.property
@given(text=ANYTHING)
def test_any_text_comes_back_and_is_never_run(text: str) -> None:
    field = for_csv(text)

    assert from_csv(field) == text
    assert not looks_like_formula(field)


@pytest.mark.property
@given(text=ANYTHING)
def test_text_that_was_never_guarded_is_read_as_it_is_unless_it_looks_guarded(text: str) -> None:
    if for_csv(text) == text:
        assert from_csv(text) == text


def test_what_a_workbook_cannot_hold_is_left_out() -> None:
    assert for_cell("a\x00b\x0bc\r\nd\re") == "abc\nd\ne"


def test_a_text_longer_than_a_cell_ends_with_an_ellipsis() -> None:
    cut = for_cell("x" * (LONGEST_CELL + 1))

    assert len(cut) == LONGEST_CELL
    assert cut.endswith("x…")
