"""Cards that get another length, and what is told first where something stands in the way."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QRubberBand

from planner.ui.actions import Act
from tests.builders import block
from tests.ui.held_school import Person


@pytest.fixture
def asked(person: Person) -> Person:
    """Somebody who would like Math to be a double, where Art then has the group."""
    person.drag(person.place("boyd", "Mon", "B2"), person.place("boyd", "Thu", "B2"))
    person.drag(person.place("ames", "Tue", "B1"), person.place("ames", "Mon", "B2"))
    person.stand_at("ames", "Mon", "B1")
    person.window.acts[Act.RESIZE].trigger()
    person.settle()
    assert person.window.notice.offers
    return person


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


def test_a_double_is_made_from_the_menu_and_taken_back(person: Person) -> None:
    person.stand_at("ames", "Tue", "B1")
    person.window.acts[Act.RESIZE].trigger()
    person.settle()
    assert person.times("sci") == (block(1, "Tue", through=2),)
    assert person.step() == "Make Sci a double"

    person.stand_at("ames", "Tue", "B1")
    person.window.acts[Act.RESIZE].trigger()
    person.settle()
    assert person.times("sci") == (block(1, "Tue"),)
    assert person.step() == "Make Sci a single block"

    for _ in range(2):
        person.window.acts[Act.UNDO].trigger()
        person.settle()
    assert person.times("sci") == (block(1, "Tue"),)


def test_a_card_is_drawn_longer_by_its_right_edge(person: Person) -> None:
    rect = person.grid.visualRect(person.grid.timetable.index(*person.cell("ames", "Tue", "B1")))
    edge = QPoint(rect.right() - 2, rect.center().y())
    person.press(edge)
    person.move(edge + QPoint(rect.width() * 3 // 4, 0))
    person.release(edge + QPoint(rect.width() * 3 // 4, 0))

    assert person.times("sci") == (block(1, "Tue", through=2),)


def test_what_stands_in_the_way_of_a_double_is_told_first(person: Person) -> None:
    person.drag(person.place("ames", "Tue", "B1"), person.place("ames", "Mon", "B2"))
    assert person.times("sci") == (block(1, "Tue"),)  # Art has the group: blocked
    person.drag(person.place("boyd", "Mon", "B2"), person.place("boyd", "Thu", "B2"))
    person.drag(person.place("ames", "Tue", "B1"), person.place("ames", "Mon", "B2"))
    person.stand_at("ames", "Mon", "B1")
    person.window.acts[Act.RESIZE].trigger()
    person.settle()

    assert "Ames has Math" in person.window.notice.sentence
    assert person.times("math") == (block(1),)


def test_team_time_in_minutes_has_no_other_number_of_blocks(person: Person) -> None:
    person.stand_at("ames", "Wed", "B1")
    person.window.acts[Act.RESIZE].trigger()

    assert person.window.notice.sentence == "Huddle is measured in minutes, not in blocks."
