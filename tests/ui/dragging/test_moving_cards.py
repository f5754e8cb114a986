"""Cards moved in the real window, with the mouse and with the keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy, QTest

from planner.domain.ids import SessionId
from planner.ui.actions import Act
from planner.ui.dragging.held import Grip
from planner.ui.dragging.spots import Spot
from planner.ui.dragging.zones import DropZone
from planner.ui.models.timetable_view import TimetableView
from tests.builders import at, block
from tests.ui.held_school import CONTROL, PLAIN, SHIFT, Person

Key = Qt.Key


def test_a_card_is_dragged_to_a_free_cell_as_one_step(person: Person) -> None:
    person.drag(person.place("ames", "Mon", "B1"), person.place("ames", "Tue", "B2"))

    assert person.times("math") == (block(2, "Tue"),)
    assert person.step() == "Move Math to Tue B2"
    assert person.holds() == ()

    person.window.acts[Act.UNDO].trigger()
    person.settle()
    assert person.times("math") == (block(1),)


def test_a_click_chooses_and_the_next_one_picks_up(person: Person) -> None:
    begin = person.place("ames", "Mon", "B1")
    person.click(begin)
    assert person.window.pane.selected == "math"
    assert person.holds() == ()

    person.click(begin)
    assert person.holds() == ("math",)
    assert person.hand.grip is Grip.CLICK

    person.click(person.place("ames", "Tue", "B3"))
    assert person.times("math") == (block(3, "Tue"),)
    assert person.holds() == ()


def test_a_click_where_it_was_puts_it_back(person: Person) -> None:
    begin = person.place("ames", "Mon", "B1")
    for _ in range(3):
        person.click(begin)

    assert person.holds() == ()
    assert person.times("math") == (block(1),)
    assert person.step() == ""


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_the_keyboard_picks_up_moves_and_drops(person: Person, key: Key) -> None:
    person.stand_at("ames", "Mon", "B1")
    person.key(key)
    assert person.holds() == ("math",)
    for _ in range(3):
        person.key(Key.Key_Right)
    person.key(Key.Key_Return)

    assert person.times("math") == (block(4),)
    assert person.step() == "Move Math to Mon B4"


def test_the_menu_picks_up_the_current_card(person: Person) -> None:
    person.stand_at("ames", "Mon", "B1")
    person.window.acts[Act.PICK_UP].trigger()

    assert person.holds() == ("math",)


def test_digits_jump_to_the_best_places_and_full_stop_to_the_next(person: Person) -> None:
    person.stand_at("ames", "Mon", "B1")
    person.key(Key.Key_Space)
    board = person.hand.board
    assert board is not None
    row = person.cell("ames", "Mon", "B1")[0]
    possible = board.possible(row)
    best = min(possible, key=lambda cell: rank(board.spot(*cell)))

    person.key(Key.Key_1)
    assert rank(person.hand.aim.spot) == rank(board.spot(*best))
    person.key(Key.Key_9)
    assert person.hand.aim.cell == board.numbered(row, 9)

    person.stand_at("ames", "Mon", "B1")
    reached = []
    for key in (".", ".", ","):
        person.key(key)
        reached.append(person.hand.aim.cell)
    assert reached == [possible[0], possible[1], possible[0]]


def rank(spot: Spot) -> tuple[int, ...]:
    assert spot.best is not None
    return spot.best.target.rank


def test_another_persons_row_takes_over_where_the_pool_allows(person: Person) -> None:
    person.drag(person.place("boyd", "Mon", "B2"), person.place("cole", "Mon", "B2"))
    assert person.window.desk is not None
    placement = person.window.desk.project.schedule.by_session[SessionId("art")]
    assert placement.people == ("cole",)
    assert person.step() == "Give Art to Cole"

    person.drag(person.place("cole", "Mon", "B2"), person.place("boyd", "Thu", "B3"))
    placement = person.window.desk.project.schedule.by_session[SessionId("art")]
    assert (placement.people, placement.times) == (("boyd",), (block(3, "Thu"),))
    assert person.step() == "Move Art to Thu B3, Boyd"


def test_another_rooms_row_changes_the_room(person: Person) -> None:
    person.window.acts[Act.ROOMS].trigger()
    assert person.window.pane.view is TimetableView.ROOMS
    person.drag(person.place("102", "Mon", "B2"), person.place("101", "Mon", "B2"))

    assert person.window.desk is not None
    placement = person.window.desk.project.schedule.by_session[SessionId("art")]
    assert (placement.room, placement.times) == ("101", (block(2),))
    assert person.step() == "Move Art to Room 101"


def test_a_short_meeting_goes_to_the_start_nearest_the_pointer(person: Person) -> None:
    begin = person.place("ames", "Wed", "B1", 0.2)
    person.drag(begin, person.place("ames", "Thu", "B2", 0.58))
    assert person.times("huddle") == (at("Thu 9:30-9:50"),)
    assert person.step() == "Move Huddle to Thu B2, 9:30"

    begin = person.place("ames", "Thu", "B2", 0.8)
    person.drag(begin, person.place("ames", "Thu", "B2", 0.02))
    assert person.times("huddle") == (at("Thu 9:00-9:20"),)  # within the block

    person.stand_at("boyd", "Thu", "B2")
    person.key(Key.Key_Space)
    person.key(Key.Key_Down)
    person.key(Key.Key_Up)
    person.key(Key.Key_Right)
    person.key(Key.Key_Return)
    assert person.times("huddle")[0].start % 60 == 0


def test_two_cards_change_places_with_control(person: Person) -> None:
    begin, end = person.place("ames", "Mon", "B1"), person.place("ames", "Tue", "B1")
    person.drag(begin, end, CONTROL)

    assert person.times("math") == (block(1, "Tue"),)
    assert person.times("sci") == (block(1),)
    assert person.step() == "Swap Math and Sci"


def test_several_cards_move_as_a_block(person: Person) -> None:
    person.click(person.place("ames", "Mon", "B1"))
    person.click(person.place("ames", "Tue", "B1"), CONTROL)
    assert person.chosen() == ("math", "sci")

    person.drag(person.place("ames", "Mon", "B1"), person.place("ames", "Wed", "B3"))

    assert person.times("math") == (block(3, "Wed"),)
    assert person.times("sci") == (block(3, "Thu"),)
    assert person.step() == "Move Math and 1 more to Wed B3"


def test_shift_and_arrows_choose_and_control_space_adds(person: Person) -> None:
    person.stand_at("ames", "Mon", "B1")
    for _ in range(7):
        person.key(Key.Key_Right, SHIFT)
    assert person.chosen() == ("math", "sci")

    person.stand_at("dunn", "Mon", "B2")
    person.key(Key.Key_Space, CONTROL)
    assert person.chosen() == ("math", "sci", "gym")
    person.key(Key.Key_Escape)
    assert person.chosen() == ()


def test_reasons_are_told_when_the_aim_rests_and_at_once_on_demand(person: Person) -> None:
    said = QSignalSpy(person.hand.announced)
    person.stand_at("ames", "Mon", "B1")
    person.key(Key.Key_Space)
    begun = said.count()
    for _ in range(6):
        person.key(Key.Key_Right)
    assert said.count() == begun  # nothing is said while the arrow repeats

    person.key("?")
    sentence = said.at(said.count() - 1)[0]
    assert sentence.startswith("Ames, Tuesday B1: Blocked.")
    assert "Sci" in sentence
    assert "Sci" in person.window.pane.details.toPlainText()

    told = said.count()
    person.key(Key.Key_Right)
    person.qtbot.waitUntil(lambda: said.count() > told)
    assert "Ames, Tuesday B2" in said.at(said.count() - 1)[0]


def test_a_screen_reader_hears_of_each_cell_what_it_says_of_the_card(person: Person) -> None:
    def heard(day: str, block_id: str) -> str:
        index = person.grid.timetable.index(*person.cell("ames", day, block_id))
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    usual = heard("Tue", "B2")
    person.stand_at("ames", "Mon", "B1")
    person.key(Key.Key_Space)
    assert heard("Tue", "B2") == f"{usual}. Free."
    assert heard("Tue", "B3").endswith("Costs 5. +5: Ames has 1 empty block on Tue.")
    assert "Blocked. Ames has Math" in heard("Tue", "B1")
    assert heard("Mon", "B1").endswith("It is here now.")

    person.key(Key.Key_Escape)
    assert heard("Tue", "B2") == usual


def test_a_card_is_dragged_out_of_the_grid_into_a_zone(person: Person) -> None:
    taken: list[tuple[SessionId, ...]] = []
    zone = DropZone(widget=person.window.certificate_panel, drop=taken.append, says="Take")
    person.window.dragging.add_zone(zone)
    person.press(person.place("ames", "Mon", "B1"))
    person.move(person.place("ames", "Mon", "B3"))
    there = zone.widget.mapToGlobal(zone.widget.rect().center())
    place = person.view.mapFromGlobal(there)
    person.move(place)
    assert person.hand.aim.verdict.text == "Take"
    person.release(place)

    assert taken == [("math",)]
    assert person.holds() == ()


def test_a_card_is_dragged_out_of_another_widget(person: Person) -> None:
    panel = person.window.certificate_panel
    person.window.dragging.add_source(panel, lambda _: SessionId("math"))
    begin = panel.rect().center()
    QTest.mousePress(panel, Qt.MouseButton.LeftButton, PLAIN, begin)
    QTest.mouseMove(panel, begin + QPoint(0, 30))
    assert person.holds() == ("math",)
    there = panel.mapFromGlobal(person.view.mapToGlobal(person.place("ames", "Thu", "B4")))
    QTest.mouseMove(panel, there)
    QTest.mouseRelease(panel, Qt.MouseButton.LeftButton, PLAIN, there)
    person.settle()

    assert person.times("math") == (block(4, "Thu"),)


def test_every_cell_shows_a_sign_while_held_and_none_after(person: Person) -> None:
    def look() -> QImage:
        return person.view.grab().toImage()

    person.stand_at("ames", "Mon", "B1")
    person.window.pane.select(SessionId("math"))
    chosen = look()
    person.key(Key.Key_Space)
    person.qtbot.wait(30)
    held = look()
    person.key(Key.Key_Escape)

    assert held != chosen
    assert look() == chosen
