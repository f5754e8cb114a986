"""Best places for a card, listed, drawn and taken, by keys and by mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from planner.domain.ids import PersonId
from planner.services.finding.slots import Slot
from planner.ui.actions import Act
from planner.ui.models.ways_out import Question, Way
from planner.ui.views.find_panel import Part
from tests.builders import a_project, a_week, an_activity, block, placed
from tests.scheduled import the_project
from tests.services.finding.schools import with_a_pair
from tests.ui.bench import Person
from tests.ui.finding.parts import ELA, PATIENCE, Opened, choose, listed, press, project_of


class Refuser(Person):
    """Takes no way out of a blocked place."""

    def __init__(self) -> None:
        super().__init__()
        self.questions: list[Question] = []

    def way_out(self, question: Question) -> Way | None:
        self.questions.append(question)
        return None


def test_without_a_card_it_is_said_what_to_do(opened: Opened) -> None:
    window = opened(with_a_pair())

    window.acts[Act.BEST_PLACES].trigger()

    assert window.find_panel.isVisible()
    assert "Choose a card in the timetable" in window.find_panel.places.why_empty
    assert not window.find_panel.places.take.isEnabled()


def test_the_best_places_of_the_chosen_card_are_listed_and_drawn(
    qtbot: QtBot, opened: Opened
) -> None:
    window = opened(the_project())
    window.pane.details.session_wanted.emit(ELA)

    window.acts[Act.BEST_PLACES].trigger()
    page = window.find_panel.places
    slots = listed(qtbot, page)
    press(page, Qt.Key.Key_2)

    assert page.heading.text() == "Ela, now B1"
    assert isinstance(page.current, Slot)
    assert page.current is slots[1]
    assert [shift.session for shift in window.preview.shifts] == [ELA]
    assert window.preview.isVisible()


def test_enter_moves_the_card_as_one_step(qtbot: QtBot, opened: Opened) -> None:
    window = opened(the_project())
    window.pane.details.session_wanted.emit(ELA)
    window.acts[Act.BEST_PLACES].trigger()
    page = window.find_panel.places
    slot = listed(qtbot, page)[0]
    assert isinstance(slot, Slot)

    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_Return)

    assert project_of(window).schedule.by_session[ELA].times == slot.times
    assert window.notice.sentence == "Done: Move Ela."
    window.acts[Act.UNDO].trigger()
    assert project_of(window) == the_project()


def test_the_list_follows_the_chosen_card_and_the_schedule(qtbot: QtBot, opened: Opened) -> None:
    window = opened(the_project())
    window.acts[Act.BEST_PLACES].trigger()
    page = window.find_panel.places

    choose(window, "ela")
    listed(qtbot, page)
    assert page.heading.text() == "Ela, now B1"
    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_Enter)

    qtbot.waitUntil(lambda: page.heading.text() != "Ela, now B1", timeout=PATIENCE)
    assert page.heading.text().startswith("Ela, now B")


def test_for_a_blocked_place_the_ways_out_are_offered(qtbot: QtBot, opened: Opened) -> None:
    project = a_project(
        placed("art", block(1), staff="boyd"),
        placed("ela", block(2), staff="boyd"),
        cycle=a_week("Mon", periods=2),
        activities=[an_activity("art", leader="boyd"), an_activity("ela", leader="boyd")],
    )
    person = Refuser()
    window = opened(project, person=person)
    window.pane.details.session_wanted.emit(ELA)
    window.acts[Act.BEST_PLACES].trigger()
    page = window.find_panel.places
    listed(qtbot, page)

    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_Return)

    (question,) = person.questions
    assert question.ways
    assert any("Art" in reason for reason in question.reasons)
    assert project_of(window) == project


def test_what_cannot_be_changed_can_still_be_looked_at(qtbot: QtBot, opened: Opened) -> None:
    window = opened(the_project(), read_only="Ms Okoye has it open.")
    window.pane.details.session_wanted.emit(ELA)
    window.acts[Act.BEST_PLACES].trigger()
    page = window.find_panel.places
    listed(qtbot, page)

    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_Return)

    assert not page.take.isEnabled()
    assert page.take.toolTip() == "Ms Okoye has it open."
    assert project_of(window) == the_project()


def test_the_menu_of_a_card_finds_for_it(qtbot: QtBot, opened: Opened) -> None:
    window = opened(with_a_pair())
    grid = window.pane.grid
    row, column = grid.timetable.places(ELA)[0]
    menu = QMenu()

    grid.menu_wanted.emit(menu, row, column, ELA)

    texts = [action.text() for action in menu.actions()]
    assert {"Best places…", "Look for swaps…", "Find a time to meet Boyd…"} <= set(texts)
    by_text = {action.text(): action for action in menu.actions()}
    by_text["Look for swaps…"].trigger()
    assert not window.find_panel.swaps.whole
    listed(qtbot, window.find_panel.swaps)
    by_text["Best places…"].trigger()
    assert window.find_panel.part is Part.PLACES
    by_text["Find a time to meet Boyd…"].trigger()
    assert window.find_panel.meeting.choice.people == (PersonId("boyd"),)
