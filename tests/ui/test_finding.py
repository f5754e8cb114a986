"""Find: best places, swaps and times to meet in the window, by keys and by mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from planner.check.verify import verify
from planner.domain.ids import PersonId, SessionId
from planner.domain.project import Project
from planner.services.finding.meeting import MeetingTime
from planner.services.finding.slots import Slot
from planner.services.finding.swap import Swap
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.models.timetable_view import TimetableView
from planner.ui.models.ways_out import Question, Way
from planner.ui.views.find_page import FindPage
from planner.ui.views.find_panel import Part
from tests.builders import a_project, a_week, an_activity, block, placed
from tests.scheduled import the_project
from tests.services.finding.schools import with_a_pair, with_a_ring
from tests.ui.bench import Person, a_window, an_outside
from tests.ui.samples import ROOT, FakeFile

PATIENCE = 20_000
"""Milliseconds: work is done beside the window, on a machine that may be busy."""
ELA, MATH = SessionId("ela"), SessionId("math")

Opened = Callable[..., MainWindow]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    """Opens a project in a window; nothing may have failed to paint at the end."""
    monkeypatch.chdir(ROOT)
    with ExitStack() as stack:

        def show(
            project: Project, *, read_only: str = "", person: Person | None = None
        ) -> MainWindow:
            window = stack.enter_context(a_window(an_outside(tmp_path), person))
            file = FakeFile(project, tmp_path / "school.planner")
            file.read_only_because = read_only
            window.show_project(file)
            desk = window.desk
            assert desk is not None
            qtbot.waitUntil(lambda: desk.moves is not None, timeout=PATIENCE)
            stack.callback(lambda: fine(window))
            return window

        yield show


class Refuser(Person):
    """Takes no way out of a blocked place."""

    def __init__(self) -> None:
        super().__init__()
        self.questions: list[Question] = []

    def way_out(self, question: Question) -> Way | None:
        self.questions.append(question)
        return None


def fine(window: MainWindow) -> None:
    assert not window.pane.grid.guard.failed


def press(page: FindPage, key: Qt.Key) -> None:
    QTest.keyClick(page.table, key)


def listed(qtbot: QtBot, page: FindPage, least: int = 1) -> list[object]:
    qtbot.waitUntil(lambda: len(page.table.lines) >= least, timeout=PATIENCE)
    return [line.stands_for for line in page.table.lines]


def project_of(window: MainWindow) -> Project:
    assert window.desk is not None
    return window.desk.project


def choose(window: MainWindow, session: str) -> None:
    """Click the card of a session."""
    grid = window.pane.grid
    row, column = grid.timetable.places(SessionId(session))[0]
    rect = grid.visualRect(grid.timetable.index(row, column))
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


# Best places -------------------------------------------------------------------------------------


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


# Swaps -------------------------------------------------------------------------------------------


def test_swaps_are_looked_for_listed_drawn_and_made_as_one_step(
    qtbot: QtBot, opened: Opened
) -> None:
    window = opened(with_a_ring())

    window.acts[Act.SWAPS].trigger()
    page = window.find_panel.swaps
    (swap,) = listed(qtbot, page)
    assert isinstance(swap, Swap)
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_1)
    assert [line.cells[1] for line in page.table.lines] == ["3 moves, cost −5"]
    assert [shift.number for shift in window.preview.shifts] == [1, 2, 3]
    press(page, Qt.Key.Key_Return)

    assert verify(project_of(window)).penalty == 0
    assert window.notice.sentence.startswith("Done: Swap ")
    window.acts[Act.UNDO].trigger()
    assert project_of(window) == with_a_ring()


def test_swaps_with_the_chosen_card_need_one(qtbot: QtBot, opened: Opened) -> None:
    window = opened(with_a_pair())
    page = window.find_panel.swaps
    page.scope.setCurrentIndex(1)

    window.acts[Act.SWAPS].trigger()
    assert "Choose a card" in page.why_empty

    window.pane.details.session_wanted.emit(MATH)
    QTest.mouseClick(page.look, Qt.MouseButton.LeftButton)
    (swap,) = listed(qtbot, page)
    assert isinstance(swap, Swap)
    assert {step.session for step in swap.steps} == {ELA, MATH}


def test_a_schedule_with_nothing_to_improve_says_so(qtbot: QtBot, opened: Opened) -> None:
    project = a_project(
        placed("art", block(1), staff="boyd"),
        cycle=a_week("Mon", periods=2),
        activities=[an_activity("art", leader="boyd")],
    )
    window = opened(project)

    window.acts[Act.SWAPS].trigger()

    page = window.find_panel.swaps
    qtbot.waitUntil(lambda: "nothing to improve" in page.why_empty, timeout=PATIENCE)
    assert page.look.isVisible()


def test_listed_swaps_are_judged_anew_after_an_edit(qtbot: QtBot, opened: Opened) -> None:
    window = opened(with_a_pair())
    window.acts[Act.SWAPS].trigger()
    page = window.find_panel.swaps
    listed(qtbot, page)

    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(page.why_empty), timeout=PATIENCE)
    assert not window.preview.isVisible()


def test_a_double_click_makes_a_swap(qtbot: QtBot, opened: Opened) -> None:
    window = opened(with_a_pair())
    window.acts[Act.SWAPS].trigger()
    page = window.find_panel.swaps
    listed(qtbot, page)

    where = page.table.visualRect(page.table.model_.index(0, 1)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert verify(project_of(window)).penalty == 0


def test_the_window_can_be_closed_while_swaps_are_looked_for(opened: Opened) -> None:
    window = opened(the_project())
    window.acts[Act.SWAPS].trigger()

    window.close()

    assert not window.background.busy


# Times to meet -----------------------------------------------------------------------------------


def two_teachers() -> Project:
    return a_project(
        placed("math", block(1), staff="ames"),
        placed("ela", block(2), staff="boyd"),
        cycle=a_week("Mon", periods=2),
        activities=[an_activity("math", leader="ames"), an_activity("ela", leader="boyd")],
    )


def test_people_are_added_by_typing_and_taken_out_by_a_key(opened: Opened) -> None:
    window = opened(the_project())
    window.acts[Act.MEETING].trigger()
    choice = window.find_panel.meeting.choice

    choice.field.setText("boy")
    QTest.keyClick(choice.field, Qt.Key.Key_Return)
    assert choice.people == (PersonId("boyd"),)

    choice.field.setText("blue (3)")
    QTest.keyClick(choice.field, Qt.Key.Key_Return)
    assert set(choice.people) == {"ames", "boyd", "lead"}

    choice.list.setCurrentRow(0)
    QTest.keyClick(choice.list, Qt.Key.Key_Delete)
    assert "boyd" not in choice.people


def test_without_people_it_is_said_what_to_do(opened: Opened) -> None:
    window = opened(the_project())

    window.acts[Act.MEETING].trigger()

    assert "Add the people" in window.find_panel.meeting.why_empty


def test_times_are_listed_with_who_cannot_come_and_what_could_move(
    qtbot: QtBot, opened: Opened
) -> None:
    window = opened(two_teachers())
    window.acts[Act.TEAMS].trigger()
    window.acts[Act.MEETING].trigger()
    page = window.find_panel.meeting
    page.choice.add((PersonId("ames"), PersonId("boyd")))
    page.minutes.setValue(50)

    qtbot.waitUntil(lambda: "could move" in page_text(page), timeout=PATIENCE)
    page.table.pick_row(0)

    assert "Ames has Math (Mon 8:00-8:50)." in page_text(page)
    assert window.pane.view is TimetableView.PEOPLE
    assert window.preview.marked == ((frozenset({"ames", "boyd"}), block(1)),)


def page_text(page: FindPage) -> str:
    return "\n".join(cell for line in page.table.lines for cell in line.cells)


def test_what_is_in_the_way_is_moved_as_one_step(qtbot: QtBot, opened: Opened) -> None:
    window = opened(two_teachers())
    window.acts[Act.MEETING].trigger()
    page = window.find_panel.meeting
    page.choice.add((PersonId("ames"), PersonId("boyd")))
    page.minutes.setValue(50)
    qtbot.waitUntil(lambda: "could move" in page_text(page), timeout=PATIENCE)

    page.table.pick_row(0)
    assert page.take.isEnabled()
    QTest.mouseClick(page.take, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "Everybody can come." in page_text(page), timeout=PATIENCE)
    time = page.table.lines[0].stands_for
    assert isinstance(time, MeetingTime)
    assert not time.absences
    window.acts[Act.UNDO].trigger()
    assert project_of(window) == two_teachers()


# The panel ---------------------------------------------------------------------------------------


def test_escape_puts_the_panel_away_and_clears_the_timetable(qtbot: QtBot, opened: Opened) -> None:
    window = opened(the_project())
    window.pane.details.session_wanted.emit(ELA)
    window.acts[Act.BEST_PLACES].trigger()
    page = window.find_panel.places
    listed(qtbot, page)
    press(page, Qt.Key.Key_1)

    press(page, Qt.Key.Key_Escape)

    assert not window.find_panel.isVisible()
    assert not window.preview.isVisible()
    assert window.pane.grid.hasFocus()


def test_closing_the_project_puts_the_panel_away(opened: Opened) -> None:
    window = opened(the_project())
    window.acts[Act.BEST_PLACES].trigger()

    window.close_project()

    assert not window.find_panel.isVisible()
    assert window.find_panel.meeting.choice.people == ()


@pytest.mark.parametrize(
    ("act", "part"),
    [(Act.BEST_PLACES, Part.PLACES), (Act.SWAPS, Part.SWAPS), (Act.MEETING, Part.MEETING)],
)
def test_each_part_has_an_action_with_a_key(opened: Opened, act: Act, part: Part) -> None:
    window = opened(the_project())

    QTest.keySequence(window, window.acts[act].shortcut())

    assert window.find_panel.isVisible()
    assert window.find_panel.part is part


def test_a_picture_of_a_move_is_painted_over_every_view(qtbot: QtBot, opened: Opened) -> None:
    window = opened(with_a_ring())
    window.acts[Act.SWAPS].trigger()
    page = window.find_panel.swaps
    listed(qtbot, page)
    press(page, Qt.Key.Key_1)

    for act in (Act.PEOPLE, Act.TEAMS, Act.GROUPS, Act.ROOMS):
        window.acts[act].trigger()
        with_preview = window.pane.grid.grab().toImage()
        window.preview.setVisible(False)
        without = window.pane.grid.grab().toImage()
        window.preview.setVisible(True)
        if act in (Act.PEOPLE, Act.GROUPS):
            assert with_preview != without
