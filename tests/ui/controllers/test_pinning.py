"""Cards pinned where they are, one by one, a row or a day at a time, in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from planner.domain.ids import SessionId
from planner.domain.pinning import Hold, held
from planner.domain.project import Project
from planner.ui.actions import Act
from tests.ui.held_school import CONTROL, Person

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def project(person: Person) -> Project:
    assert person.window.desk is not None
    return person.window.desk.project


def pinned(person: Person) -> set[str]:
    return set(project(person).school.pinned)


def spoken(person: Person, row: str, day: str, block: str) -> str:
    index = person.grid.timetable.index(*person.cell(row, day, block))
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.mark.parametrize("key", [Key.Key_L, Key.Key_F7])
def test_a_key_pins_the_chosen_card_and_lets_it_go_again(person: Person, key: Qt.Key) -> None:
    person.click(person.place("ames", "Mon", "B1"))

    person.key(key)
    assert pinned(person) == {"math"}
    assert held(project(person).school, SessionId("math")) is Hold.TIME
    assert person.step() == "Pin Math"
    assert ", pinned" in spoken(person, "ames", "Mon", "B1")

    person.key(key)
    assert pinned(person) == set()
    assert person.step() == "Unpin Math"


def test_the_certificate_stays_on_show_while_a_card_is_pinned(person: Person) -> None:
    desk = person.window.desk
    assert desk is not None
    seen: list[bool] = []
    desk.changed.connect(lambda: seen.append(desk.certificate is not None))
    person.click(person.place("ames", "Mon", "B1"))

    person.key(Key.Key_L)

    assert seen == [True]


def test_time_room_and_people_are_pinned_together(person: Person) -> None:
    person.click(person.place("boyd", "Mon", "B2"))

    person.key(Key.Key_L, SHIFT)

    (pin,) = project(person).school.pins
    assert (pin.day, pin.block, pin.room, pin.person) == ("Mon", "B2", "102", "boyd")


def test_several_chosen_cards_are_one_step(person: Person) -> None:
    person.click(person.place("ames", "Mon", "B1"))
    person.click(person.place("boyd", "Mon", "B2"), CONTROL)
    person.key(Key.Key_L)
    assert pinned(person) == {"math", "art"}
    assert person.step() == "Pin 2 cards"

    person.window.acts[Act.UNDO].trigger()
    person.settle()
    assert pinned(person) == set()


def test_a_whole_row_and_a_whole_day_are_pinned_and_let_go(person: Person) -> None:
    person.stand_at("ames", "Tue", "B1")
    acts = person.window.acts

    acts[Act.PIN_ROW].trigger()
    person.settle()
    assert pinned(person) == {"math", "sci", "huddle"}
    assert person.step() == "Pin all of Ames"

    acts[Act.UNPIN_ROW].trigger()
    person.settle()
    assert pinned(person) == set()

    person.stand_at("dunn", "Mon", "B4")
    acts[Act.PIN_DAY].trigger()
    person.settle()
    assert pinned(person) == {"math", "art", "gym"}
    assert person.step() == "Pin all of Monday"

    acts[Act.UNPIN_DAY].trigger()
    person.settle()
    assert pinned(person) == set()


def test_a_pinned_card_is_told_to_be_so_where_it_would_be_moved_to(person: Person) -> None:
    person.click(person.place("ames", "Mon", "B1"))
    person.key(Key.Key_L)
    assert person.window.desk is not None
    moves = person.window.desk.moves
    assert moves is not None

    targets = moves.targets(SessionId("math"))

    assert all(
        any("pinned to Mon block B1" in one.sentence for one in target.obstacles)
        for target in targets
    )


def test_without_a_card_nothing_can_be_pinned(person: Person) -> None:
    person.stand_at("dunn", "Fri", "B5")

    assert not person.window.acts[Act.PIN].isEnabled()
    assert not person.window.acts[Act.UNPIN].isEnabled()


def test_the_menu_of_a_card_parks_repairs_and_pins_it(person: Person) -> None:
    menu = QMenu(person.window)
    row, column = person.cell("ames", "Mon", "B1")

    person.grid.menu_wanted.emit(menu, row, column, SessionId("math"))

    acts = person.window.acts
    wanted = [acts[act] for act in (Act.PARK, Act.REPAIR, Act.PIN, Act.PIN_PLACE)]
    assert set(wanted) <= set(menu.actions())
    acts[Act.PIN].trigger()
    person.settle()
    assert pinned(person) == {"math"}
    about = person.window.pane.details.toPlainText()
    assert "Mon block B1" in about


def test_the_menu_of_a_row_pins_all_of_it(person: Person) -> None:
    menu = QMenu(person.window)
    person.stand_at("ames", "Mon", "B5")
    row, _ = person.cell("ames", "Mon", "B5")

    person.grid.menu_wanted.emit(menu, row, -1, None)
    assert person.window.acts[Act.PIN_ROW] in menu.actions()
    person.window.acts[Act.PIN_ROW].trigger()
    person.settle()

    assert pinned(person) == {"math", "sci", "huddle"}
