"""A drop on a blocked cell: every reason, and every way out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from planner.ui.actions import Act
from planner.ui.dialogs.blocked_drop import BlockedDrop
from planner.ui.models.ways_out import Question, Way, WayOut
from tests.builders import a_project, an_activity, block, placed
from tests.ui.repairing.crowded import Chooser, Key, Opened, drop_math_on_science


def test_a_blocked_drop_says_every_reason_and_every_way_out(
    opened: Opened, answers: Chooser
) -> None:
    person = opened()

    drop_math_on_science(person)

    (question,) = answers.questions
    assert "Math cannot be put into" in question.heading
    assert any("Ames has Math" in reason for reason in question.reasons)
    swap = next(way for way in question.ways if way.kind is WayOut.SWAP)
    park = next(way for way in question.ways if way.kind is WayOut.PARK)
    assert [way.kind for way in question.ways] == [WayOut.REPAIR, WayOut.SWAP, WayOut.PARK]
    assert not swap.possible
    assert swap.note.startswith("Blocked too: ")
    assert park.possible
    assert "until it has a place" in park.note
    assert person.times("math") == (block(1),)


def test_what_is_in_the_way_is_parked(opened: Opened, answers: Chooser) -> None:
    answers.way = WayOut.PARK
    person = opened()

    drop_math_on_science(person)

    assert person.times("math") == (block(2),)
    assert [c.session for c in person.window.tray.list.model_.found] == ["sci"]
    assert person.step() == "Park Sci and move Math"
    assert person.broken() == ["every-session-placed"]
    person.window.acts[Act.UNDO].trigger()
    person.settle()
    assert person.times("sci") == (block(2),)


def test_two_cards_change_places_where_that_works(opened: Opened, answers: Chooser) -> None:
    answers.way = WayOut.SWAP
    school = a_project(
        placed("math", block(1), staff="ames"),
        placed("sci", block(2), staff="ames"),
        activities=[an_activity("math", leader="ames"), an_activity("sci", leader="ames")],
    )
    person = opened(school)

    drop_math_on_science(person)

    assert (person.times("math"), person.times("sci")) == ((block(2),), (block(1),))
    assert person.step() == "Swap Math and Sci"
    assert person.broken() == []


def a_question() -> Question:
    return Question(
        heading="Math cannot be put into B2 as things are.",
        reasons=("Ames has two things at once.",),
        ways=(
            Way(kind=WayOut.REPAIR, title="Repair", note="Search."),
            Way(kind=WayOut.SWAP, title="Swap with Sci", note="Blocked too.", possible=False),
            Way(kind=WayOut.PARK, title="Park Sci", note="Breaks 1 promise."),
        ),
    )


@pytest.mark.parametrize(
    ("keys", "kind"),
    [
        ([Key.Key_Return], WayOut.REPAIR),
        ([Key.Key_Down, Key.Key_Return], WayOut.PARK),
        ([Key.Key_Down, Key.Key_Down, Key.Key_Return], None),
        ([Key.Key_Escape], None),
    ],
)
def test_arrows_and_enter_choose_and_escape_leaves(
    qtbot: QtBot, keys: list[Qt.Key], kind: WayOut | None
) -> None:
    dialog = BlockedDrop(a_question())
    qtbot.addWidget(dialog)
    dialog.show()
    listed = dialog.findChild(QListWidget)
    assert listed is not None

    for key in keys:
        QTest.keyClick(listed, key)

    assert (dialog.chosen.kind if dialog.chosen else None) == kind
    assert not dialog.isVisible()
