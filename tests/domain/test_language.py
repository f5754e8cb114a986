from __future__ import annotations

from collections.abc import Iterator

import pytest

from planner.domain import language
from planner.domain.language import say


@pytest.fixture
def spanish() -> Iterator[None]:
    words = {"{who} is away on {day}.": "El {day}, {who} no está."}
    language.use(lambda text: words.get(text, text))
    yield
    language.use(str)


def test_sentence_is_english_with_its_gaps_filled() -> None:
    assert say("{who} is away on {day}.", who="Ms Lopez", day="Tue") == "Ms Lopez is away on Tue."


def test_braces_stay_where_nothing_is_to_be_filled_in() -> None:
    assert say("{}") == "{}"


@pytest.mark.usefixtures("spanish")
def test_names_may_stand_elsewhere_in_another_language() -> None:
    assert say("{who} is away on {day}.", who="Ms Lopez", day="Tue") == "El Tue, Ms Lopez no está."


@pytest.mark.usefixtures("spanish")
def test_what_has_no_translation_is_said_in_english() -> None:
    assert say("Nobody is away.") == "Nobody is away."
