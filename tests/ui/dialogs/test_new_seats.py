"""Who would change seats is listed, and taken or left."""

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.ids import ActivityId, StudentId
from planner.domain.seat_changes import SeatChange
from planner.services.ports import Outcome, Reseated
from planner.services.reseating import Reseating, judged
from planner.ui.dialogs.new_seats import NewSeats
from tests.reseating import moved
from tests.seating import a_high_school, asks, in_period, sitting


@pytest.fixture
def found() -> Reseating:
    """Ana must change; Ben makes room and loses English."""
    requests = [*asks("ana", "algebra art"), *asks("ben", "english")]
    seated = sitting(a_high_school(requests=requests), ana="algebra-1 art-1", ben="english-1")
    project = moved(seated, "algebra-1", in_period("algebra-1", 3).times)
    return judged(
        project,
        Reseated(
            outcome=Outcome.FEASIBLE,
            changes=(
                SeatChange(student=StudentId("ben"), leaves=ActivityId("english-1")),
                SeatChange(
                    student=StudentId("ana"),
                    leaves=ActivityId("algebra-1"),
                    takes=ActivityId("algebra-2"),
                ),
            ),
            must=(StudentId("ana"),),
            unfilled=(requests[2],),
        ),
    )


def a_dialog(qtbot: QtBot, found: Reseating) -> NewSeats:
    dialog = NewSeats(found)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def rows(dialog: NewSeats) -> list[tuple[str, ...]]:
    items = map(dialog.list.topLevelItem, range(dialog.list.topLevelItemCount()))
    return [tuple(item.text(column) for column in range(3)) for item in items if item is not None]


def test_those_who_must_change_come_first(qtbot: QtBot, found: Reseating) -> None:
    dialog = a_dialog(qtbot, found)

    assert rows(dialog) == [
        (
            "Ana",
            "must change",
            "Moves from Algebra II 1 (period 3) to Algebra II 2 (period 2).",
        ),
        ("Ben", "makes room", "Gives up the seat in English 10 1 (period 1)."),
        ("Ben", "unfilled", "Has no seat in English 10."),
    ]
    assert dialog.headline.text().startswith("2 students can be re-seated")
    assert "2 of 3 requests filled" in dialog.note.text()


@pytest.mark.parametrize(
    ("button", "result"),
    [
        ("Make these changes", QDialog.DialogCode.Accepted),
        ("Cancel", QDialog.DialogCode.Rejected),
    ],
)
def test_changes_are_taken_or_left(
    qtbot: QtBot, found: Reseating, button: str, result: QDialog.DialogCode
) -> None:
    dialog = a_dialog(qtbot, found)
    buttons = {one.text().replace("&", ""): one for one in dialog.findChildren(QPushButton)}

    buttons[button].click()

    assert dialog.result() == result
