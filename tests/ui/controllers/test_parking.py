"""Cards parked and taken out of the tray again, in the real window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from planner.domain.ids import SessionId
from planner.services.parked import Why
from planner.ui.actions import Act
from planner.ui.models.parked_cards import Heading, Role
from planner.ui.views.parked_list import ParkedList
from tests.ui.held_school import CONTROL, LEFT, PLAIN, Person

Key = Qt.Key


@pytest.fixture
def person(person: Person) -> Iterator[Person]:
    yield person
    assert not person.window.tray.list.delegate.guard.failed


def listed(person: Person) -> ParkedList:
    return person.window.tray.list


def parked(person: Person) -> list[str]:
    return [card.session for card in listed(person).model_.found]


def place_of(person: Person, session: str) -> QPoint:
    view = listed(person)
    return view.visualRect(view.model_.index(view.model_.row_of(SessionId(session)), 0)).center()


def across(person: Person, place: QPoint) -> QPoint:
    """Return a place of the tray as one of the grid."""
    return person.view.mapFromGlobal(listed(person).viewport().mapToGlobal(place))


def test_delete_parks_the_chosen_card_and_the_certificate_tells_at_once(person: Person) -> None:
    assert person.broken() == []
    person.click(person.place("ames", "Mon", "B1"))

    person.key(Key.Key_Delete)

    assert parked(person) == ["math"]
    assert person.step() == "Park Math"
    assert person.broken() == ["every-session-placed"]
    assert "1 card without a place" in person.window.tray.title.text()
    (card,) = listed(person).model_.found
    assert (card.parked.why, card.parked.sentence) == (Why.BY_HAND, "It was parked by hand.")


def test_where_nothing_is_chosen_delete_parks_the_card_in_the_current_cell(person: Person) -> None:
    pane = person.window.pane
    row, column = pane.grid.timetable.places(SessionId("math"))[0]
    pane.grid.setCurrentIndex(pane.grid.timetable.index(row, column + 1))
    assert not person.window.acts[Act.PARK].isEnabled()
    pane.grid.setFocus()

    person.key(Key.Key_Left)
    person.key(Key.Key_Delete)

    assert parked(person) == ["math"]


def test_parking_is_one_step_to_undo_whatever_is_chosen(person: Person) -> None:
    person.click(person.place("ames", "Mon", "B1"))
    person.click(person.place("boyd", "Mon", "B2"), CONTROL)
    person.window.acts[Act.PARK].trigger()
    person.settle()
    assert sorted(parked(person)) == ["art", "math"]
    assert person.step() == "Park 2 cards"

    person.window.acts[Act.UNDO].trigger()
    person.settle()
    assert parked(person) == []
    assert person.broken() == []

    person.window.acts[Act.REDO].trigger()
    person.settle()
    assert sorted(parked(person)) == ["art", "math"]
    assert {card.parked.why for card in listed(person).model_.found} == {Why.BY_HAND}


def test_a_card_dropped_into_the_tray_is_parked(person: Person) -> None:
    tray = person.window.tray
    begin = person.place("ames", "Mon", "B1")
    end = person.view.mapFromGlobal(tray.mapToGlobal(tray.rect().center()))
    person.press(begin)
    person.move(begin + QPoint(0, 16))
    person.move(end)
    assert tray.head.lit

    person.release(end)

    assert parked(person) == ["math"]
    assert not tray.head.lit


def test_enter_takes_a_card_out_of_the_tray_and_onto_the_grid(person: Person) -> None:
    person.window.parking.park((SessionId("math"),))
    person.settle()
    listed(person).setFocus()
    listed(person).make_current(None)
    details = person.window.pane.details.toPlainText()
    assert "It was parked by hand." in details
    assert "free" in details

    QTest.keyClick(listed(person), Key.Key_Return)
    assert person.holds() == ("math",)
    person.stand_at("ames", "Thu", "B3")
    person.key(Key.Key_Return)

    assert str(person.times("math")[0]) == "Thu 10:00–10:50"
    assert parked(person) == []


def test_a_card_is_dragged_out_of_the_tray(person: Person) -> None:
    person.window.parking.park((SessionId("math"),))
    person.settle()
    start = place_of(person, "math")
    end = person.place("ames", "Fri", "B2")
    view = listed(person).viewport()
    to = view.mapFromGlobal(person.view.mapToGlobal(end))

    QTest.mousePress(view, LEFT, PLAIN, start)
    for place in (start + QPoint(0, 16), to - QPoint(3, 2), to):
        QTest.mouseMove(view, place)
        person.qtbot.wait(2)
    QTest.mouseRelease(view, LEFT, PLAIN, to)
    person.settle()

    assert str(person.times("math")[0]) == "Fri 9:00–9:50"
    assert parked(person) == []


def test_the_menu_of_a_parked_card_places_it_where_it_fits_best(person: Person) -> None:
    person.window.parking.park((SessionId("math"),))
    person.settle()
    menu = person.window.parking.menu_for(SessionId("math"))

    menu.actions()[1].trigger()
    person.settle()

    assert parked(person) == []
    assert person.step() == "Place Math"
    assert person.broken() == []


def test_parked_cards_are_found_by_any_word_on_them(person: Person) -> None:
    person.window.parking.park((SessionId("math"), SessionId("art"), SessionId("gym")))
    person.settle()
    tray = person.window.tray

    tray.search.setText("math")
    assert parked(person) == ["math"]
    assert tray.title.text().endswith("3 cards without a place, 1 found")
    tray.search.setText("by hand class")
    assert len(parked(person)) == 3
    tray.search.setText("nothing of that")
    assert parked(person) == []


def test_cards_stand_under_headings_and_are_read_out_in_full(person: Person) -> None:
    person.window.parking.park((SessionId("math"),))
    person.settle()
    model = listed(person).model_

    heading, card = (model.index(row, 0) for row in range(2))

    assert isinstance(model.data(heading, Role.HEADING), Heading)
    assert model.data(heading) == "Parked by hand (1)"
    said = model.data(card, Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Class, Math, 7A, with Ames. It was parked by hand."


def test_the_tray_is_hidden_and_shown_and_remembered(person: Person) -> None:
    window = person.window
    toggle = next(a for a in window.acts.menus["panels"].actions() if "tray" in a.text())
    assert window.tray.isVisible()

    window.tray.hidden_by_person.emit()
    assert not window.tray.isVisible()
    assert not toggle.isChecked()
    window.keep_state()
    window.close_project()
    toggle.trigger()
    assert not window.tray.isVisible()


def test_a_read_only_file_is_not_parked_from(person: Person) -> None:
    desk = person.window.desk
    assert desk is not None
    desk.file.read_only_because = "Somebody else has it open."  # type: ignore[misc]  # a fake's
    person.click(person.place("ames", "Mon", "B1"))

    assert not person.window.acts[Act.PARK].isEnabled()
