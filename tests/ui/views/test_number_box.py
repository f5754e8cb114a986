from pytestqt.qtbot import QtBot

from planner.ui.views.number_box import NumberBox, minutes_box


def test_one_has_its_unit_in_the_singular(qtbot: QtBot) -> None:
    box = minutes_box(1, 60)
    qtbot.addWidget(box)
    assert box.text() == "1 minute"

    box.setValue(45)
    assert box.text() == "45 minutes"

    box.setValue(1)
    assert box.text() == "1 minute"


def test_a_number_may_have_no_unit(qtbot: QtBot) -> None:
    box = NumberBox(0, 9)
    qtbot.addWidget(box)
    box.setValue(1)

    assert box.text() == "1"
