"""The panel tells what is proved, lists whom it is about, and offers what would mend it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.check.argument import Argument
from planner.services.ports import Answer, BuildOptions, Explanation
from planner.ui.models.search_state import Mood, Stage
from planner.ui.models.why_state import WhyState, finding, remark_on_fixes
from planner.ui.theme import DARK, LIGHT
from planner.ui.views.why_panel import WhyPanel
from tests.ui.fake_solver import a_fix, an_explanation

SEARCHING = WhyState(
    stage=Stage.SEARCHING, headline="Looking…", hint="Making it small…", seconds=15, limit=30
)
ENDED = WhyState(
    stage=Stage.ENDED,
    headline="Proved.",
    mood=Mood.BAD,
    arguments=(Argument(sentence="Ames has too much.", proves=True, rule="x", about=("ames",)),),
    clash=an_explanation().clash,
    fixes=(a_fix(),),
)


@pytest.fixture
def panel(qtbot: QtBot) -> WhyPanel:
    made = WhyPanel(LIGHT)
    qtbot.addWidget(made)
    made.resize(320, 700)
    made.show()
    return made


def texts(panel: WhyPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def button(panel: WhyPanel, text: str) -> QPushButton:
    return next(found for found in panel.findChildren(QPushButton) if text in found.text())


def test_it_says_at_first_what_it_is_for(qtbot: QtBot, panel: WhyPanel) -> None:
    assert "Why is there no schedule?" in texts(panel)
    with qtbot.waitSignal(panel.asked) as asked:
        button(panel, "Find out why").click()

    assert asked.args == [BuildOptions(seconds=30)]


def test_a_search_shows_its_time_and_escape_stops_it(qtbot: QtBot, panel: WhyPanel) -> None:
    panel.show_state(SEARCHING)

    assert "0:15 of 0:30" in texts(panel)
    assert "Making it small…" in texts(panel)
    with qtbot.waitSignal(panel.stop_requested):
        QTest.keyClick(panel, Qt.Key.Key_Escape)


def test_picking_a_sentence_tells_whom_it_is_about(qtbot: QtBot, panel: WhyPanel) -> None:
    panel.show_state(ENDED)

    with qtbot.waitSignal(panel.reason_picked) as picked:
        panel.clash.setCurrentIndex(panel.clash.reasons.index(0, 0))
    assert picked.args is not None
    assert picked.args[0].about == ("blue",)

    with qtbot.waitSignal(panel.reason_picked) as picked:
        panel.counting.setCurrentIndex(panel.counting.reasons.index(0, 0))
    assert picked.args is not None
    assert picked.args[0].about == ("ames",)
    assert not panel.clash.currentIndex().isValid()

    with qtbot.waitSignal(panel.reason_picked) as picked:
        QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert picked.args == [None]
    with qtbot.waitSignal(panel.close_requested):
        QTest.keyClick(panel, Qt.Key.Key_Escape)


def test_a_fix_says_what_it_replaces_and_costs_and_is_made_by_its_button(
    qtbot: QtBot, panel: WhyPanel
) -> None:
    panel.show_state(ENDED)

    (card,) = panel.cards
    qtbot.waitUntil(card.isVisible)
    shown = texts(panel)
    assert "Instead of: Blue plans together twice." in shown
    assert "Cost: 1 time a week instead of 2" in shown
    assert "Tried: a schedule was found with it." in shown
    assert card.button.accessibleName() == "Apply: Blue plans together once."
    with qtbot.waitSignal(panel.fix_chosen) as chosen:
        card.button.click()
    assert chosen.args == [a_fix()]


def test_a_fix_that_is_made_leads_to_a_build(qtbot: QtBot, panel: WhyPanel) -> None:
    panel.show_state(replace(ENDED, applied=a_fix()))

    assert panel.cards[0].button.text() == "Applied"
    assert not panel.cards[0].button.isEnabled()
    assert "The change is made." in texts(panel)
    with qtbot.waitSignal(panel.build_requested):
        button(panel, "Build again").click()


def test_a_school_that_was_changed_has_to_be_asked_about_again(panel: WhyPanel) -> None:
    panel.show_state(replace(ENDED, stale=True))

    assert not panel.cards[0].button.isEnabled()
    assert "The school has changed since. Ask again." in texts(panel)


def test_nothing_is_applied_to_a_file_that_is_only_read(panel: WhyPanel) -> None:
    panel.show_state(ENDED)
    panel.refuse("Ms Okoye has this project open.")
    panel.set_theme(DARK)

    assert not panel.cards[0].button.isEnabled()
    assert panel.cards[0].button.toolTip() == "Ms Okoye has this project open."


@pytest.mark.parametrize(
    ("explanation", "words"),
    [
        (replace(an_explanation(), minimal=False), "fewer may clash already"),
        (Explanation(answer=Answer.POSSIBLE), "possible after all"),
        (Explanation(answer=Answer.FAILED, message="It broke. Try again."), "It broke."),
        (Explanation(answer=Answer.STOPPED), "Stopped before"),
    ],
)
def test_every_end_is_told(explanation: Explanation, words: str) -> None:
    told = finding(explanation, ())

    assert words in f"{told.headline} {told.hint}"


def test_fixes_that_were_not_tried_are_told_apart_from_fixes_that_do_not_help() -> None:
    untried = replace(an_explanation(), fixes=(), fixes_complete=False)
    hopeless = replace(an_explanation(), fixes=())

    assert "Not every change" in remark_on_fixes(untried)
    assert "No single milder version" in remark_on_fixes(hopeless)
    assert remark_on_fixes(an_explanation()) == ""
