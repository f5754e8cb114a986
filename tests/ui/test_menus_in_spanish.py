"""Menus and the letters of their keys, in Spanish."""

from collections import Counter

import pytest

from planner.services.translations import Texts, texts_of
from planner.ui.actions import MENUS, SPECS, SUBMENUS, Act
from planner.ui.actions.spec import Menu


@pytest.fixture(scope="module")
def spanish() -> Texts:
    return texts_of("es")


def titles(menu: Menu) -> list[str]:
    specs = {spec.act: spec for spec in SPECS}
    return [
        specs[entry].text if isinstance(entry, Act) else SUBMENUS[entry].title
        for entry in menu.entries
        if entry is not None
    ]


def twice(texts: list[str]) -> list[str]:
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    return [letter for letter, number in Counter(letters).items() if number > 1]


@pytest.mark.parametrize("menu", [*MENUS, *SUBMENUS.values()], ids=lambda menu: menu.name)
def test_no_letter_of_a_menu_is_underlined_twice(menu: Menu, spanish: Texts) -> None:
    told = [spanish.text(title, "Actions") or "" for title in titles(menu)]

    assert twice(told) == []


def test_no_letter_of_the_menu_bar_is_underlined_twice(spanish: Texts) -> None:
    assert twice([spanish.text(menu.title, "Actions") or "" for menu in MENUS]) == []


@pytest.mark.parametrize("menu", [*MENUS, *SUBMENUS.values()], ids=lambda menu: menu.name)
def test_what_has_a_letter_in_english_has_one_in_spanish(menu: Menu, spanish: Texts) -> None:
    without = [
        title
        for title in titles(menu)
        if "&" in title and "&" not in (spanish.text(title, "Actions") or title)
    ]

    assert without == []
