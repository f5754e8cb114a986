"""Every action: in a menu, with a key of its own, a tip, an icon where it has one, and words."""

from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from planner.ui.actions import MENUS, SPECS, SUBMENUS, Act, Actions
from planner.ui.actions.actions import shortcuts_of
from planner.ui.actions.grid_keys import GRID_KEYS
from planner.ui.actions.spec import Menu, Spec
from planner.ui.theme import CONTRAST, DARK, LIGHT, Theme

every = pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.act)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def acts(window: QMainWindow) -> Actions:
    made = Actions(window)
    made.fill(window.menuBar())
    return made


def entries(menu: QMenu) -> list[QAction]:
    """Return the actions of a menu and of the menus in it."""
    below = [entries(one) for one in menu.findChildren(QMenu)]
    return [action for part in (menu.actions(), *below) for action in part]


def test_redo_hears_the_keys_of_every_system(acts: Actions) -> None:
    keys = [key.toString() for key in acts[Act.REDO].shortcuts()]

    assert {"Ctrl+Y", "Ctrl+Shift+Z"} <= set(keys)
    assert len(keys) == len(set(keys))


def test_every_name_of_an_action_has_its_words() -> None:
    assert Counter(spec.act for spec in SPECS) == Counter(Act)


@every
def test_every_action_stands_in_one_menu(acts: Actions, window: QMainWindow, spec: Spec) -> None:
    bar = [action.menu() for action in window.menuBar().actions()]
    found = [m.title() for m in bar if isinstance(m, QMenu) and acts[spec.act] in entries(m)]

    assert len(found) == 1


@every
def test_every_action_says_what_it_does(acts: Actions, spec: Spec) -> None:
    action = acts[spec.act]
    words = action.text().replace("&", "").rstrip("…")

    assert words
    assert action.toolTip()
    if spec.tip:
        assert spec.tip in action.toolTip()
        assert action.statusTip() == spec.tip
    if action.shortcuts():
        native = QKeySequence.SequenceFormat.NativeText
        assert action.shortcut().toString(native) in action.toolTip()


def test_no_key_does_two_things() -> None:
    keys = Counter(key.toString() for s in SPECS if s.keys for key in shortcuts_of(s.keys))

    assert [key for key, number in keys.items() if number > 1] == []
    assert "" not in keys


def test_single_letters_are_heard_by_the_timetable_only() -> None:
    for spec in SPECS:
        for key in shortcuts_of(spec.keys) if spec.keys else ():
            if len(key.toString()) == 1:
                assert spec.on_grid, spec.act


def test_the_timetables_own_keys_are_no_actions_unless_a_card_is_held() -> None:
    taken = {key.toString() for s in SPECS if s.keys for key in shortcuts_of(s.keys)}

    for known in GRID_KEYS:
        for key in known.keys:
            assert QKeySequence(key).toString()
            held = known.text.startswith("While a card is held")
            assert held or QKeySequence(key).toString() not in taken, key


def letters(menu: Menu, specs: dict[Act, Spec]) -> list[str]:
    titles = [
        specs[entry].text if isinstance(entry, Act) else SUBMENUS[entry].title
        for entry in menu.entries
        if entry is not None
    ]
    return [title[title.index("&") + 1].lower() for title in titles if "&" in title]


@pytest.mark.parametrize("menu", [*MENUS, *SUBMENUS.values()], ids=lambda menu: menu.name)
def test_no_letter_of_a_menu_is_underlined_twice(menu: Menu) -> None:
    specs = {spec.act: spec for spec in SPECS}
    twice = [letter for letter, number in Counter(letters(menu, specs)).items() if number > 1]

    assert twice == []


@every
def test_every_text_may_be_translated(acts: Actions, spec: Spec) -> None:
    for text in (spec.text, spec.tip, spec.brief):
        assert QCoreApplication.translate("Actions", text) == text
    assert acts[spec.act].text() == QCoreApplication.translate("Actions", spec.text)


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
def test_icons_are_drawn_in_every_theme(acts: Actions, theme: Theme) -> None:
    acts.set_theme(theme)

    for spec in SPECS:
        assert acts[spec.act].icon().isNull() == (spec.icon is None)
