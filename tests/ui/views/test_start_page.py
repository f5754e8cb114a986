"""The first page."""

from pathlib import Path

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.ui.theme import DARK, LIGHT
from planner.ui.views.start_page import ExampleCard, RecentRow, StartPage, shortened
from tests.ui.bench import an_example


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    made = StartPage(LIGHT)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def rows(page: StartPage) -> list[RecentRow]:
    QApplication.processEvents()  # a layout shows what it was given with the next events
    return [row for row in page.findChildren(RecentRow) if not row.isHidden()]


def texts(page: StartPage) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if not label.isHidden()]


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Open project…", "open_requested"),
        ("Import workbook…", "import_workbook_requested"),
        ("Import folder of CSV files…", "import_folder_requested"),
    ],
)
def test_each_button_asks_for_what_it_says(
    qtbot: QtBot, page: StartPage, text: str, signal: str
) -> None:
    button = next(b for b in page.findChildren(QPushButton) if b.text() == text)
    asked = getattr(page, signal)
    assert isinstance(asked, SignalInstance)

    with qtbot.waitSignal(asked):
        button.click()


def test_an_example_shows_its_line_and_whom_it_comes_from(qtbot: QtBot, page: StartPage) -> None:
    example = an_example()
    page.show_examples([example])
    card = page.findChild(ExampleCard)
    assert isinstance(card, ExampleCard)

    assert {example.name, example.summary, example.attribution} <= set(texts(page))
    with qtbot.waitSignal(page.example_chosen) as chosen:
        card.button.click()
    assert chosen.args == [example]


def test_recent_files_are_opened_with_a_click(
    qtbot: QtBot, page: StartPage, tmp_path: Path
) -> None:
    there = tmp_path / "Lincoln.planner"
    there.touch()
    page.show_recent([there])

    with qtbot.waitSignal(page.file_chosen) as chosen:
        rows(page)[0].button.click()

    assert chosen.args == [there]


def test_a_missing_file_says_so_and_can_only_be_taken_off(
    qtbot: QtBot, page: StartPage, tmp_path: Path
) -> None:
    gone = tmp_path / "Gone.planner"
    page.show_recent([gone])
    row = rows(page)[0]

    assert row.missing
    assert not row.button.isEnabled()
    assert "No longer in" in row.button.accessibleName()
    with qtbot.waitSignal(page.file_forgotten) as forgotten:
        row.remove.click()
    assert forgotten.args == [gone]


def test_without_recent_files_or_examples_it_says_so(page: StartPage) -> None:
    page.show_recent([])
    page.show_examples([])

    assert "Projects that you open are listed here." in texts(page)
    assert "No example schools are installed." in texts(page)


def test_showing_again_replaces_what_was_there(page: StartPage, tmp_path: Path) -> None:
    page.show_recent([tmp_path / "a.planner"])
    page.show_recent([tmp_path / "b.planner", tmp_path / "c.planner"])

    assert [row.button.text() for row in rows(page)] == ["b", "c"]


def test_it_is_drawn_in_both_themes(page: StartPage, tmp_path: Path) -> None:
    page.show_examples([an_example()])
    page.show_recent([tmp_path / "a.planner"])
    light = page.grab().toImage()

    page.set_theme(DARK)

    assert page.grab().toImage() != light
    card = page.findChild(ExampleCard)
    assert isinstance(card, ExampleCard)
    assert not card.guard.failed


def test_a_folder_at_home_is_shortened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))

    assert shortened(tmp_path / "Documents") == str(Path("~/Documents"))
    assert shortened(Path("/elsewhere")) == str(Path("/elsewhere"))
