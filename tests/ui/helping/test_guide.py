"""The guide: every page is there, leads somewhere, and names what the window has."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from planner.services.guide import guide_folder
from planner.ui.actions import MENUS, SPECS, SUBMENUS, Act
from planner.ui.actions.actions import shortcuts_of
from planner.ui.actions.spec import Entry, Menu
from planner.ui.helping.guide_window import TITLES, GuideWindow
from planner.ui.helping.topic import Page
from tests.ui.samples import ROOT

FOLDER = ROOT / "docs" / "guide"
PAGES = sorted(FOLDER.glob("*.md"))
every = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)


def text_of(page: Path) -> str:
    return " ".join(page.read_text("utf-8").split())


def entries(menu: Menu) -> dict[str, Entry]:
    """Return what stands in a menu, by the words of it."""
    specs = {spec.act: spec for spec in SPECS}
    found: dict[str, Entry] = {}
    for entry in menu.entries:
        if isinstance(entry, Act):
            found[specs[entry].text.replace("&", "")] = entry
        elif entry is not None:
            found[SUBMENUS[entry].title.replace("&", "")] = entry
    return found


def action_at(path: list[str]) -> Act | None:
    """Return what stands at a path of menus; ``None`` for an entry made at run time."""
    menu = next(menu for menu in MENUS if menu.title.replace("&", "") == path[0])
    for step in path[1:]:
        found = entries(menu)
        if not found:
            return None
        assert step in found, f"{path[0]} has no {step}: {sorted(found)}"
        entry = found[step]
        if isinstance(entry, Act):
            return entry
        assert isinstance(entry, str)
        menu = SUBMENUS[entry]
    return None


def test_there_is_a_page_for_everything_that_the_program_offers() -> None:
    assert {page.stem for page in PAGES} == set(Page) == set(TITLES)
    assert guide_folder() == FOLDER


@every
def test_links_and_pictures_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)]+)\)", text_of(page))

    assert [target for target in targets if not (FOLDER / target).is_file()] == []


def test_every_picture_is_shown_somewhere_and_small() -> None:
    told = " ".join(map(text_of, PAGES))
    for picture in (FOLDER / "images").iterdir():
        assert f"images/{picture.name}" in told
        assert picture.stat().st_size < 120_000


@every
def test_menus_and_keys_are_those_of_the_window(page: Path) -> None:
    specs = {spec.act: spec for spec in SPECS}
    for path, key in re.findall(
        r"\*\*(\w+ ▸ [^*]+)\*\*(?: \(((?:Ctrl|Shift|F)[^)]*)\))?", text_of(page)
    ):
        act = action_at(path.split(" ▸ "))
        if act is not None and key:
            assert key.replace("Enter", "Return") in {
                one.toString() for one in shortcuts_of(specs[act].keys)
            } | {str(specs[act].keys)}, path


def test_pages_are_read_in_the_window_with_their_pictures(qtbot: QtBot) -> None:
    window = GuideWindow(guide_folder(), None)  # type: ignore[arg-type]  # stands alone
    qtbot.addWidget(window)
    window.open()
    assert window.list.count() == len(Page)
    assert window.list.currentRow() == 0
    for row in range(window.list.count()):
        window.list.setCurrentRow(row)
        assert window.page == window.list.item(row).data(Qt.ItemDataRole.UserRole)
        assert len(window.text.toPlainText()) > 300
    assert window.text.document().idealWidth() <= window.text.viewport().width()
    window.back.click()
    assert window.page == Page.REQUESTS
    assert window.list.currentItem().data(Qt.ItemDataRole.UserRole) == Page.REQUESTS


def test_a_missing_guide_is_told(qtbot: QtBot) -> None:
    window = GuideWindow(None, None)  # type: ignore[arg-type]  # stands alone
    qtbot.addWidget(window)
    window.open()

    assert "Install the program again" in window.text.toPlainText()
