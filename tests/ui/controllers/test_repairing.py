"""A drop on a blocked cell: every reason, every way out, and repairs that are looked at first.

The repairs are those of the real solver, in a process of its own.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.services.messages import worker_command
from planner.ui.actions import Act
from planner.ui.dialogs.blocked_drop import BlockedDrop
from planner.ui.models.repair_state import NOTHING
from planner.ui.models.search_state import Stage
from planner.ui.models.ways_out import Question, Way, WayOut
from planner.ui.solver_talk import TRY_AGAIN
from planner.ui.views.repair_layer import marks
from tests.builders import a_project, an_activity, block, placed
from tests.reseating import moved
from tests.seating import a_high_school, asks, in_period, sitting
from tests.ui.bench import Person as Answers
from tests.ui.bench import a_window, an_outside
from tests.ui.held_school import Person, a_person
from tests.ui.samples import ROOT

Key = Qt.Key
PATIENCE = 30_000
"""Milliseconds, on a machine that may be busy."""

Opened = Callable[..., Person]


class Chooser(Answers):
    """Takes a way out of a blocked drop, or none."""

    def __init__(self) -> None:
        super().__init__()
        self.way: WayOut | None = None
        self.questions: list[Question] = []

    def way_out(self, question: Question) -> Way | None:
        self.questions.append(question)
        return next((way for way in question.ways if way.kind is self.way), None)


def a_crowded_school() -> Project:
    """Ames has Math in B1 and Science in B2, and three blocks free, all on Monday alone.

    Science may be in B2 or B3, so that Math can have B2 only if Science moves on.
    """
    return a_project(
        placed("math", block(1), staff="ames"),
        placed("sci", block(2), staff="ames"),
        placed("gym", block(3), staff="dunn"),
        activities=[
            an_activity("math", leader="ames", groups="7A", days="Mon"),
            an_activity("sci", leader="ames", groups="7B", days="Mon", blocks_allowed="B2 B3"),
            an_activity("gym", leader="dunn", groups="7B", days="Mon", blocks_allowed="B3 B4"),
        ],
        name="Crowded School",
    )


@pytest.fixture
def answers() -> Chooser:
    return Chooser()


@pytest.fixture
def opened(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers: Chooser
) -> Iterator[Opened]:
    """Opens a project in a window whose solver behaves as told, or is the real one."""
    monkeypatch.chdir(ROOT)
    with ExitStack() as stack:

        def do(project: Project | None = None, behaviour: str = "") -> Person:
            outside = an_outside(tmp_path, solver=behaviour or "happy")
            if not behaviour:
                outside = replace(outside, solver=tuple(worker_command()))
            window = stack.enter_context(a_window(outside, answers))
            person = a_person(qtbot, window, project or a_crowded_school())
            stack.callback(lambda: _unfailed(person))
            return person

        yield do


def _unfailed(person: Person) -> None:
    assert not person.window.pane.grid.guard.failed


def drop_math_on_science(person: Person) -> None:
    person.stand_at("ames", "Mon", "B1")
    person.key(Key.Key_Return)
    person.key(Key.Key_Right)
    person.key(Key.Key_Return)


def found(person: Person) -> None:
    """Wait until the search has ended."""
    repairing = person.window.repairing
    person.qtbot.waitUntil(lambda: repairing.state.stage is Stage.ENDED, timeout=PATIENCE)


def broken(person: Person) -> list[str]:
    assert person.window.desk is not None
    certificate = person.window.desk.certificate
    assert certificate is not None
    return [judgement.rule.code for judgement in certificate.broken]


# The question --------------------------------------------------------------------------------


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
    assert broken(person) == ["every-session-placed"]
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
    assert broken(person) == []


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


# Repairs ---------------------------------------------------------------------------------------


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
    assert broken(person) == []
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
    assert broken(person) == ["one-class-at-a-time"]


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
    assert broken(person) == ["one-place-at-a-time"]
    person.window.pane.select(SessionId("math"))

    person.window.acts[Act.REPAIR].trigger()
    found(person)

    sessions = [change.session for change in person.window.repairing.state.changes]
    assert sorted(sessions) == ["gym", "sci"]
    person.window.repair_panel.take.click()
    person.settle()
    assert broken(person) == []


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
