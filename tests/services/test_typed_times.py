"""Times within cells: as tables hold them, and as people read and type them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from planner.domain import language
from planner.domain.clock import clock, time_of_day, typed
from planner.services.translations import SENTENCES, texts_of
from planner.services.typed_times import shown_times, written_times


@pytest.mark.parametrize(
    ("held", "shown"),
    [
        ("13:46", "1:46 PM"),
        ("08:05", "8:05 AM"),
        ("24:00", "24:00"),
        ("Mon 08:00-12:00;Tue 13:00-24:00", "Mon 8:00 AM-12:00 PM;Tue 1:00 PM-24:00"),
        ("day=Wed;after=13:00;minutes=90", "day=Wed;after=1:00 PM;minutes=90"),
        ("veteran:2|novice:10", "veteran:2|novice:10"),
        ("", ""),
    ],
)
def test_what_a_table_holds_is_shown_and_comes_back_unchanged(held: str, shown: str) -> None:
    assert shown_times(held) == shown
    assert written_times(shown) == held


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("1:46", "13:46"),
        ("1:46pm", "13:46"),
        ("01:46", "01:46"),
        ("9am", "09:00"),
        ("Mon 11:50-12:40", "Mon 11:50-12:40"),
        ("Mon 7:00-8:30 PM", "Mon 19:00-20:30"),
        ("Mon 9:00 – 5:00 PM; Tue 8 AM-12 PM", "Mon 09:00-17:00; Tue 08:00-12:00"),
        ("Mon 6:00 PM-12:00 AM", "Mon 18:00-24:00"),
        ("1:75", "1:75"),
        ("in the afternoon", "in the afternoon"),
        ("purpose=5 a day", "purpose=5 a day"),
    ],
)
def test_what_a_person_types_is_held_in_24_hours(typed: str, held: str) -> None:
    assert written_times(typed) == held


@pytest.fixture
def spanish() -> Iterator[None]:
    texts = texts_of("es")
    language.use(lambda text: texts.text(text, SENTENCES) or text)
    yield
    language.use(str)


@pytest.mark.usefixtures("spanish")
def test_what_is_shown_in_spanish_can_be_typed() -> None:
    assert time_of_day(826) == "1:46\u00a0p.\u00a0m."
    for minutes in range(0, 24 * 60, 7):
        assert typed(time_of_day(minutes)) == typed(clock(minutes)) == minutes
    held = "Mon 08:00-12:00;Tue 13:00-24:00"
    assert written_times(shown_times(held)) == held
