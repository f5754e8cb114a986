"""A question mark on every part of the window, and F1 wherever somebody is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.services.setup.steps import Step
from planner.ui.actions import Act
from planner.ui.helping.explaining import EXPLANATIONS, explained, keys_of
from planner.ui.helping.glossary import TERMS
from planner.ui.helping.glossary_window import terms_with
from planner.ui.helping.help_button import HelpButton
from planner.ui.helping.help_card import HelpCard
from planner.ui.helping.topic import Topic, topic_of
from planner.ui.main_window import MainWindow
from tests.ui.bench import a_window, an_outside
from tests.ui.samples import FakeFile, an_easy_project


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with a_window(an_outside(tmp_path)) as made:
        made.show_project(FakeFile(an_easy_project()))
        yield made


def open_card(window: MainWindow) -> HelpCard:
    card = window.findChild(HelpCard)
    assert isinstance(card, HelpCard)
    return card


def test_everything_has_an_explanation() -> None:
    assert set(EXPLANATIONS) == set(Topic)
    assert {topic_of(step) for step in Step} <= set(Topic)


def test_every_panel_and_window_has_its_question_mark(window: MainWindow) -> None:
    stand_on: dict[Topic, QWidget] = {
        Topic.TIMETABLE: window.pane,
        Topic.TRAY: window.tray,
        Topic.BUILD: window.build_panel,
        Topic.PROMISES: window.certificate_panel,
        Topic.WHY: window.why_panel,
        Topic.FIND: window.find_panel,
        Topic.REPAIR: window.repair_panel,
        Topic.HISTORY: window.history,
        Topic.COMPARE: window.compare,
        Topic.REPORTS: window.reports,
        Topic.STUDENTS: window.students,
    }
    for topic, part in stand_on.items():
        assert topic in {button.topic for button in part.findChildren(HelpButton)}


def test_a_click_on_the_question_mark_explains_the_panel(window: MainWindow) -> None:
    button = window.build_panel.findChild(HelpButton)
    assert isinstance(button, HelpButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    card = open_card(window)
    assert card.topic is Topic.BUILD
    assert "keeps every promise" in card.words.text()
    assert "Ctrl+Return" in card.words.text()
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_f1_explains_the_part_that_has_the_focus(window: MainWindow) -> None:
    window.tray.setFocus()
    assert explained(window.tray.list) == (window.tray, Topic.TRAY)

    window.setup.open()
    card = window.helping.explain()
    assert card is not None
    assert card.topic is Topic.STEP_BELLS
    card.close()


def test_each_step_of_the_set_up_is_explained_when_it_is_shown(window: MainWindow) -> None:
    window.setup.open()
    page = window.pages.currentWidget()
    assert page is not None
    shown = []
    for step in Step:
        page.open_step(step)  # type: ignore[attr-defined]  # of its kind
        found = explained(page)
        assert found is not None
        shown.append(found[1])

    assert shown == [topic_of(step) for step in Step]


def test_the_card_leads_to_its_page_of_the_guide_and_to_the_glossary(window: MainWindow) -> None:
    button = window.why_panel.findChild(HelpButton)
    assert isinstance(button, HelpButton)
    button.explain()
    QTest.mouseClick(open_card(window).guide, Qt.MouseButton.LeftButton)
    assert window.helping.guide.isVisible()

    window.acts[Act.GLOSSARY].trigger()
    assert window.helping.glossary.isVisible()
    window.helping.glossary.close()
    window.helping.guide.close()


def test_keys_are_those_of_the_menus() -> None:
    keys = dict(keys_of(EXPLANATIONS[Topic.BUILD]))

    assert keys["Build schedule"] == "Ctrl+Return"


def test_the_glossary_finds_words_by_name_first_and_by_meaning() -> None:
    assert next(name for name, _ in terms_with("span")) == "Span"
    assert "Protected time" in [name for name, _ in terms_with("law contract")]
    assert terms_with("zebra") == []
    names = [term.name for term in TERMS]
    assert len(names) == len(set(names))
    assert {"Common planning", "Section", "Course", "Block", "Cycle day", "Span"} <= set(names)


def test_the_glossary_says_how_many_words_were_found(window: MainWindow) -> None:
    glossary = window.helping.glossary
    glossary.open()
    glossary.field.setText("coteach zebra")
    assert "Try a part" in glossary.told
    glossary.field.setText("singleton")
    assert glossary.told.startswith("1 of")
    assert "single section" in glossary.list.toPlainText()
    glossary.close()


def test_no_line_of_a_card_is_cut_off(window: MainWindow) -> None:
    for topic in Topic:
        card = HelpCard(topic, window)
        card.show_beside()
        assert card.words.height() >= card.words.heightForWidth(card.words.width()), topic
        card.close()
