"""What is told before a card gets a length that something stands in the way of."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QRubberBand
from pytestqt.qtbot import QtBot

from planner.ui.actions import Act
from tests.builders import block
from tests.ui.bench import a_window, an_outside
from tests.ui.held_school import Person, a_person
from tests.ui.samples import ROOT


@pytest.fixture
def asked(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    """Somebody who would like Math to be a double, where Art then has the group."""
    monkeypatch.chdir(ROOT)
    with a_window(an_outside(tmp_path)) as window:
        person = a_person(qtbot, window)
        person.drag(person.place("boyd", "Mon", "B2"), person.place("boyd", "Thu", "B2"))
        person.drag(person.place("ames", "Tue", "B1"), person.place("ames", "Mon", "B2"))
        person.stand_at("ames", "Mon", "B1")
        window.acts[Act.RESIZE].trigger()
        person.settle()
        assert window.notice.offers
        yield person


def test_it_is_made_all_the_same_where_the_person_insists(asked: Person) -> None:
    asked.window.notice.offers[0].click()
    asked.settle()

    assert asked.times("math") == (block(1, through=2),)


def test_a_question_is_taken_back_when_something_else_is_done(asked: Person) -> None:
    asked.drag(asked.place("ames", "Mon", "B2"), asked.place("ames", "Tue", "B1"))

    assert not asked.window.notice.isVisible()
    assert asked.times("math") == (block(1),)


def test_the_blocks_that_a_card_would_take_are_framed_while_its_edge_is_drawn(
    asked: Person,
) -> None:
    asked.window.notice.hide()
    asked.settle()
    cell, after = (
        asked.grid.visualRect(asked.grid.timetable.index(*asked.cell("boyd", "Thu", block_id)))
        for block_id in ("B2", "B3")
    )
    edge = QPoint(cell.right() - 2, cell.center().y())
    frame = asked.view.findChild(QRubberBand)
    assert isinstance(frame, QRubberBand)
    asked.press(edge)
    assert frame.geometry() == cell
    asked.move(edge + QPoint(cell.width() * 3 // 4, 0))
    assert frame.geometry() == cell.united(after)

    asked.key(Qt.Key.Key_Escape)
    assert not frame.isVisible()
    asked.release(edge + QPoint(cell.width() * 3 // 4, 0))
    assert asked.times("art") == (block(2, "Thu"),)
