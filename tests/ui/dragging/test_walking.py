"""What the arrow keys do to the choice, and how the hand follows a change of colours."""

from PySide6.QtCore import Qt

from planner.ui.actions import Act
from tests.ui.held_school import CONTROL, Person

Key = Qt.Key


def test_a_key_acts_on_the_current_card_and_not_on_one_chosen_elsewhere(person: Person) -> None:
    person.click(person.place("boyd", "Mon", "B2"))
    assert person.chosen() == ("art",)
    person.stand_at("ames", "Mon", "B2")
    person.key(Key.Key_Left)
    assert person.chosen() == ()

    person.window.acts[Act.PARK].trigger()
    person.settle()
    assert person.step() == "Park Math"


def test_a_chosen_card_stays_chosen_while_the_current_cell_shows_it(person: Person) -> None:
    person.click(person.place("ames", "Mon", "B1"))
    person.key(Key.Key_Left)
    assert person.chosen() == ("math",)


def test_cards_are_gathered_on_a_walk_until_escape(person: Person) -> None:
    person.stand_at("ames", "Mon", "B1")
    person.key(Key.Key_Space, CONTROL)
    person.key(Key.Key_Down)
    person.key(Key.Key_Right)
    person.key(Key.Key_Space, CONTROL)
    assert person.chosen() == ("math", "art")

    person.key(Key.Key_Escape)
    person.key(Key.Key_Left)
    assert person.chosen() == ()


def test_the_card_in_the_hand_takes_the_colours_of_another_theme(person: Person) -> None:
    person.stand_at("ames", "Mon", "B1")
    person.key(Key.Key_Space)
    show = person.hand.show
    assert show is not None
    light = show.ghost.pixmap().toImage()

    person.window.use_theme("dark")
    assert show.ghost.pixmap().toImage() != light
    assert person.window.pane.theme.raised.name() in show.bubble.styleSheet()
