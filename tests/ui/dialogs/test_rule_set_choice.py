from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from planner.services.rule_sets import rule_sets
from planner.ui.dialogs.rule_set_choice import RuleSetChoice


def test_the_summary_of_the_chosen_set_is_told(qtbot: QtBot) -> None:
    sets = rule_sets()
    dialog = RuleSetChoice(sets)
    qtbot.addWidget(dialog)

    dialog.list.setCurrentRow(len(sets) - 1)

    assert dialog.chosen == sets[-1]
    assert dialog.summary.text() == sets[-1].summary


def test_without_sets_nothing_can_be_taken_over(qtbot: QtBot) -> None:
    dialog = RuleSetChoice(())
    qtbot.addWidget(dialog)

    assert dialog.chosen is None
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    assert not buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
