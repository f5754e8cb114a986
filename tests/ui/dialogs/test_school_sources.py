"""Where a school's numbers come from is said in the window too."""

from pytestqt.qtbot import QtBot

from planner.domain.school import School
from planner.domain.tables import SourceNote
from planner.ui.dialogs.school_sources import SchoolSources
from tests.builders import a_school


def shown(qtbot: QtBot, school: School) -> str:
    dialog = SchoolSources(school)
    qtbot.addWidget(dialog)
    return dialog.text.toPlainText()


def test_the_attribution_and_every_note_are_shown(qtbot: QtBot) -> None:
    school = a_school(
        attribution="Public Impact <2018>",
        notes=[SourceNote(topic="Bell times", text="Assumed: five blocks of 75 minutes.")],
    )

    text = shown(qtbot, school)

    assert "Public Impact <2018>" in text
    assert "Bell times\nAssumed: five blocks of 75 minutes." in text


def test_a_school_without_sources_says_so(qtbot: QtBot) -> None:
    assert "say nothing about their sources" in shown(qtbot, a_school())
