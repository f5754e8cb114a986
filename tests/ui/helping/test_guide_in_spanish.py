"""The guide in Spanish: the same pages, with the words that the window has in Spanish."""

import re
from pathlib import Path

import pytest

from planner.services.guide import guide_folder
from planner.services.translations import texts_of
from planner.ui.helping.topic import Page
from tests.ui.samples import ROOT

FOLDER = ROOT / "docs" / "guide" / "es"
PAGES = sorted(FOLDER.glob("*.md"))
every = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)


def text_of(page: Path) -> str:
    return " ".join(page.read_text("utf-8").split())


def test_every_page_is_there_and_shown() -> None:
    assert {page.stem for page in PAGES} == set(Page)
    assert guide_folder(language="es") == FOLDER
    assert guide_folder(language="qps") == FOLDER.parent


@every
def test_links_and_pictures_are_those_of_the_english_page(page: Path) -> None:
    english = re.findall(r"\]\(([^)]+)\)", text_of(FOLDER.parent / page.name))
    spanish = re.findall(r"\]\(([^)]+)\)", text_of(page))

    assert [target.removeprefix("../") for target in spanish] == english
    assert [target for target in spanish if not (FOLDER / target).is_file()] == []


@every
def test_menus_are_those_of_the_window(page: Path) -> None:
    known = {
        form.replace("&", "")
        for (context, _), forms in texts_of("es").known.items()
        if context == "Actions"
        for form in forms
    }
    steps = [
        step
        for path in re.findall(r"\*\*([^*]+ ▸ [^*]+)\*\*", text_of(page))
        for step in path.split(" ▸ ")
        if "example of its type" not in step
    ]

    assert [step for step in steps if step not in known and f"{step}…" not in known] == []
