"""The build panel shows how a build stands and asks for what its buttons say."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from planner.check.argument import Argument
from planner.services.ports import BuildOptions
from planner.ui.models.build_state import BuildState
from planner.ui.models.search_state import Mood, Stage
from planner.ui.theme import DARK, LIGHT
from planner.ui.views.build_panel import ArgumentList, BuildPanel

SEARCHING = BuildState(
    stage=Stage.SEARCHING,
    headline="Found a schedule that keeps every promise; improving…",
    objective=40,
    bound=30,
    seconds=15,
    limit=60,
)


@pytest.fixture
def panel(qtbot: QtBot) -> BuildPanel:
    made = BuildPanel(LIGHT)
    qtbot.addWidget(made)
    made.show()
    return made


def texts(panel: BuildPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def button(panel: BuildPanel, text: str) -> QPushButton:
    return next(found for found in panel.findChildren(QPushButton) if text in found.text())


def test_it_is_ready_at_first(panel: BuildPanel) -> None:
    assert "Ready to build" in texts(panel)
    assert button(panel, "Build").isVisible()
    assert not button(panel, "Stop").isVisible()


def test_build_is_asked_for_with_the_chosen_time(qtbot: QtBot, panel: BuildPanel) -> None:
    box = panel.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    assert box.currentText() == "1 minute"
    box.setCurrentIndex(box.findText("2 minutes"))

    with qtbot.waitSignal(panel.build_requested) as asked:
        button(panel, "Build").click()

    assert asked.args == [BuildOptions(seconds=120)]


def test_a_search_shows_its_figures_and_can_be_stopped(qtbot: QtBot, panel: BuildPanel) -> None:
    panel.show_state(SEARCHING)

    shown = texts(panel)
    assert SEARCHING.headline in shown
    told = panel.figures.texts
    assert "Unmet preferences: 40, at best 30" in told
    assert "Room for improvement: At most 25 % better is possible" in told
    assert "Time: 0:15 of 1:00" in told
    bar = panel.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.value() * 4 == bar.maximum()
    assert not button(panel, "Build").isVisible()
    with qtbot.waitSignal(panel.stop_requested):
        button(panel, "Stop and keep best").click()


def test_stopping_cannot_be_asked_twice(panel: BuildPanel) -> None:
    panel.show_state(BuildState(stage=Stage.STOPPING, headline="Stopping…"))

    assert not button(panel, "Stop").isEnabled()


def test_what_counting_found_is_listed_with_the_proofs_first(panel: BuildPanel) -> None:
    warning = Argument(sentence="Mr Tran has no spare block.", proves=False, rule="x")
    proof = Argument(sentence="The gym is wanted for 31 blocks.", proves=True, rule="x")
    panel.show_state(
        BuildState(stage=Stage.ENDED, mood=Mood.BAD, headline="No.", arguments=(warning, proof))
    )

    listed = panel.findChild(ArgumentList)
    assert isinstance(listed, ArgumentList)
    assert listed.isVisible()
    assert listed.sentences == [proof.sentence, warning.sentence]

    panel.show_state(BuildState())
    assert not listed.isVisible()


def test_hundreds_of_arguments_do_not_push_the_promises_away(panel: BuildPanel) -> None:
    many = tuple(
        Argument(sentence=f"Teacher {n} has too little time.", proves=True, rule="x")
        for n in range(300)
    )
    panel.show_state(BuildState(stage=Stage.ENDED, headline="No.", arguments=many))

    listed = panel.findChild(ArgumentList)
    assert isinstance(listed, ArgumentList)
    assert listed.height() < 300
    assert len(listed.sentences) == 300


def test_the_best_of_a_failed_build_is_offered(qtbot: QtBot, panel: BuildPanel) -> None:
    panel.show_state(BuildState(stage=Stage.ENDED, headline="It ended.", best_at_hand=True))

    with qtbot.waitSignal(panel.keep_best_requested):
        button(panel, "Keep the best").click()


def test_a_refusal_says_why_nothing_can_be_built(qtbot: QtBot, panel: BuildPanel) -> None:
    panel.refuse("Ms Okoye has it open.")

    assert "Ms Okoye has it open." in texts(panel)
    assert not button(panel, "Build").isEnabled()
    with qtbot.assertNotEmitted(panel.build_requested):
        panel.ask_for_build()


@pytest.mark.parametrize("mood", list(Mood))
def test_it_is_drawn_in_both_themes(panel: BuildPanel, mood: Mood) -> None:
    panel.show_state(BuildState(stage=Stage.ENDED, headline="It ended.", mood=mood))
    light = panel.grab().toImage()
    panel.set_theme(DARK)

    assert not light.isNull()
    assert not panel.grab().toImage().isNull()
