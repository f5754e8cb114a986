"""Repairs that are looked at first, made in whole or in part, or left.

They are those of the real solver, in a process of its own.
"""

from __future__ import annotations

import os
import signal

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from planner.domain.ids import SessionId
from planner.ui.actions import Act
from planner.ui.models.repair_state import NOTHING
from planner.ui.models.search_state import Stage
from planner.ui.models.ways_out import WayOut
from planner.ui.solver_talk import TRY_AGAIN
from planner.ui.views.repair_layer import marks
from tests.builders import block
from tests.reseating import moved
from tests.seating import a_high_school, asks, in_period, sitting
from tests.ui.repairing.crowded import (
    PATIENCE,
    Chooser,
    Key,
    Opened,
    a_crowded_school,
    drop_math_on_science,
    found,
)


def test_a_repair_is_shown_before_it_is_made_and_is_one_step(
    opened: Opened, answers: Chooser
) -> None:
    answers.way = WayOut.REPAIR
    person = opened()
    drop_math_on_science(person)
    found(person)
    window, state = person.window, person.window.repairing.state

    assert window.repair_panel.isVisible()
    assert not window.pane.details.isVisible()
    assert [change.session for change in state.changes] == ["math", "sci", "gym"]
    assert state.headline == "It fits if 2 other cards move."
    assert state.hint == "It is proved that fewer are too few."
    assert state.summary == "3 changes, 2 people affected"
    assert person.times("math") == (block(1),)

    QTest.keyClick(window.repair_panel.list, Key.Key_Return)
    person.settle()

    assert [person.times(name) for name in ("math", "sci", "gym")] == [
        (block(number),) for number in (2, 3, 4)
    ]
    assert person.step() == "Repair for Math"
    assert person.broken() == []
    assert not window.repair_panel.isVisible()
    assert window.pane.details.isVisible()
    window.acts[Act.UNDO].trigger()
    person.settle()
    assert person.times("gym") == (block(3),)


def test_old_and_new_places_are_numbered_as_in_the_list(opened: Opened, answers: Chooser) -> None:
    answers.way = WayOut.REPAIR
    person = opened()
    drop_math_on_science(person)
    found(person)
    state = person.window.repairing.state
    grid = person.grid.timetable.grid
    assert grid is not None
    assert state.part is not None
    made = state.part.move.made(grid.project.schedule)
    then = person.window.pane.grid_of(grid.project.with_schedule(made))

    marked = marks(grid, then, {SessionId("math"): 1, SessionId("sci"): 2})

    cell = person.cell("ames", "Mon", "B2")
    assert sorted((mark.number, mark.new) for mark in marked[cell]) == [(1, True), (2, False)]
    assert [(m.number, m.new) for m in marked[person.cell("ames", "Mon", "B1")]] == [(1, False)]
    person.grid.viewport().grab()


def test_a_change_is_left_out_with_space_and_the_rest_judged_at_once(
    opened: Opened, answers: Chooser
) -> None:
    answers.way = WayOut.REPAIR
    person = opened()
    drop_math_on_science(person)
    found(person)
    window = person.window
    window.repair_panel.list.setCurrentRow(2)

    QTest.keyClick(window.repair_panel.list, Key.Key_Space)

    state = window.repairing.state
    assert state.accepted == {"math", "sci"}
    assert "breaks something" in state.verdict[1]
    assert "7B" in state.verdict[1]
    assert window.repair_panel.take.text() == "&Make 2 of 3 changes"

    window.repair_panel.take.click()
    person.settle()
    assert (person.times("sci"), person.times("gym")) == ((block(3),), (block(3),))
    assert person.broken() == ["one-class-at-a-time"]


def test_escape_leaves_everything_as_it_was(opened: Opened, answers: Chooser) -> None:
    answers.way = WayOut.REPAIR
    person = opened()
    drop_math_on_science(person)
    found(person)

    QTest.keyClick(person.window.repair_panel.list, Key.Key_Escape)

    assert person.window.repairing.state is NOTHING
    assert person.times("math") == (block(1),)
    assert person.step() == ""
    assert person.grid.hasFocus()


def test_what_cannot_be_repaired_is_said_with_proof(opened: Opened, answers: Chooser) -> None:
    answers.way = WayOut.REPAIR
    person = opened(behaviour="no_repair")
    drop_math_on_science(person)
    found(person)

    state = person.window.repairing.state
    assert "this is proved" in state.headline
    assert state.repair is None
    assert not person.window.repair_panel.take.isVisible()
    assert person.window.repair_panel.retry.isVisible()
    person.window.repair_panel.leave.click()
    assert person.times("math") == (block(1),)


def test_a_solver_killed_in_mid_repair_costs_a_sentence_and_works_again(
    opened: Opened, answers: Chooser
) -> None:
    answers.way = WayOut.REPAIR
    person = opened(behaviour="hang_at_once")
    drop_math_on_science(person)
    window = person.window
    person.qtbot.waitUntil(lambda: window.repair_solver.process_id != 0)
    first = window.repair_solver.process_id
    assert window.repairing.state.stage is Stage.SEARCHING

    os.kill(first, signal.SIGKILL)
    found(person)

    state = window.repairing.state
    assert f"{state.headline} {state.hint}" == TRY_AGAIN
    assert person.times("math") == (block(1),)
    window.repair_panel.retry.click()
    assert window.repairing.state.stage is Stage.SEARCHING
    person.qtbot.waitUntil(lambda: window.repair_solver.process_id not in (0, first))


def test_a_search_is_stopped_by_escape(opened: Opened, answers: Chooser) -> None:
    answers.way = WayOut.REPAIR
    person = opened(behaviour="hang_at_once")
    drop_math_on_science(person)

    QTest.keyClick(person.window.repair_panel.leave, Key.Key_Escape)

    assert person.window.repairing.state is NOTHING
    assert not person.window.repair_panel.isVisible()


def test_the_key_repairs_what_is_aimed_at_with_a_card_in_hand(opened: Opened) -> None:
    person = opened()
    person.stand_at("ames", "Mon", "B1")
    person.key(Key.Key_Return)
    person.key(Key.Key_Right)

    person.window.acts[Act.REPAIR].trigger()
    assert person.holds() == ()
    found(person)

    assert person.window.repairing.state.changes[0].session == "math"


def test_the_key_repairs_around_a_chosen_card_that_clashes(opened: Opened) -> None:
    project = moved(a_crowded_school(), "math", (block(2),))
    person = opened(project)
    assert person.broken() == ["one-place-at-a-time"]
    person.window.pane.select(SessionId("math"))

    person.window.acts[Act.REPAIR].trigger()
    found(person)

    sessions = [change.session for change in person.window.repairing.state.changes]
    assert sorted(sessions) == ["gym", "sci"]
    person.window.repair_panel.take.click()
    person.settle()
    assert person.broken() == []


def test_without_a_card_the_key_says_what_to_do(opened: Opened) -> None:
    person = opened()

    person.window.acts[Act.REPAIR].trigger()

    assert "Pick up a card" in person.window.notice.sentence
    assert person.window.repairing.state is NOTHING


def test_an_edit_meanwhile_puts_the_repair_away(opened: Opened, answers: Chooser) -> None:
    answers.way = WayOut.REPAIR
    person = opened(behaviour="hang_at_once")
    drop_math_on_science(person)

    person.window.parking.park((SessionId("gym"),))
    person.settle()

    assert person.window.repairing.state is NOTHING


def test_a_move_that_unseats_students_offers_other_seats(opened: Opened) -> None:
    school = sitting(a_high_school(requests=asks("ana", "algebra art")), ana="algebra-1 art-1")
    person = opened(school)
    desk = person.window.desk
    assert desk is not None
    assert desk.moves is not None
    target = desk.moves.target_at(SessionId("algebra-1"), in_period("algebra-1", 3).times)
    assert len(target.losing) == 1

    person.hand.make(target.move, "Move Algebra")

    person.qtbot.waitUntil(lambda: "seat" in person.window.notice.sentence, timeout=PATIENCE)
    assert person.window.notice.sentence == "1 student lost a seat by this."
    offers = [one.text() for one in person.window.notice.findChildren(QPushButton)]
    assert "Re-seat students…" in offers


def test_a_repair_leaves_what_is_pinned_where_it_is(opened: Opened) -> None:
    person = opened()
    person.window.pane.select(SessionId("gym"))
    person.window.acts[Act.PIN].trigger()
    person.settle()
    person.stand_at("ames", "Mon", "B1")
    person.key(Key.Key_Return)
    person.key(Key.Key_Right)

    person.window.acts[Act.REPAIR].trigger()
    found(person)

    assert person.window.repairing.state.repair is None
    assert "proved" in person.window.repairing.state.headline
    assert person.times("gym") == (block(3),)
