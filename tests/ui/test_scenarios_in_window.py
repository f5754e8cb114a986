"""Steps and scenarios through the real window, with a real project file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.domain import edits, scenarios
from planner.domain.ids import ScenarioId, SessionId
from planner.domain.move import Move
from planner.domain.project import FIRST, Project
from planner.services.ports import BuildOptions
from planner.store.project_file import ProjectFiles
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.models.history_model import Place
from planner.ui.models.search_state import Stage
from tests.ui.bench import Person, a_window, an_outside
from tests.ui.fake_solver import naive_schedule
from tests.ui.samples import ROOT, an_easy_project

SECOND = ScenarioId("s2")
MATH, ART = SessionId("math"), SessionId("art")
Opened = Callable[..., MainWindow]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = an_easy_project()
    path = tmp_path / "easy.planner"
    ProjectFiles().create(path, project.with_schedule(naive_schedule(project))).close()
    return path


@pytest.fixture
def person() -> Person:
    return Person()


@pytest.fixture
def opened(
    qtbot: QtBot, path: Path, person: Person, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Opened]:
    """Opens the file in a window of its own; the window before must be closed."""
    monkeypatch.chdir(ROOT)
    with ExitStack() as stack:

        def make(solver: str = "happy") -> MainWindow:
            window = stack.enter_context(a_window(an_outside(path.parent, solver=solver), person))
            window.show_project(ProjectFiles().open(path))
            settle(qtbot, window)
            return window

        yield make


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.desk is not None and not window.desk.judging)
    QTest.qWait(10)


def project_of(window: MainWindow) -> Project:
    assert window.desk
    return window.desk.project


def park(window: MainWindow) -> None:
    """Take the first session off the timetable."""
    assert window.desk
    move = Move(parked=(project_of(window).schedule.placements[0].session,))
    window.desk.change(lambda project: edits.make_move(project, move), f"Park {move.parked[0]}")


def rename(window: MainWindow, name: str) -> None:
    assert window.desk
    window.desk.change(
        lambda project: replace(project, school=replace(project.school, name=name)),
        f"Rename to {name}",
    )


def branch(window: MainWindow, person: Person, name: str, note: str = "") -> None:
    person.words = (name, note)
    window.acts[Act.BRANCH].trigger()


def press_until_disabled(window: MainWindow, act: Act) -> None:
    while window.acts[act].isEnabled():
        window.acts[act].trigger()
        QTest.qWait(1)


def held_by(path: Path) -> Project:
    with closing(ProjectFiles().open(path)) as file:
        return file.project


def test_undo_to_the_beginning_and_redo_to_the_end_after_closing(
    qtbot: QtBot, opened: Opened, path: Path
) -> None:
    beginning = held_by(path)
    window = opened()
    park(window)
    rename(window, "Another school")
    park(window)
    end = project_of(window)
    window.close()

    window = opened()
    assert project_of(window) == end
    assert window.acts[Act.UNDO].text() == "&Undo Park art"
    press_until_disabled(window, Act.UNDO)
    assert project_of(window) == beginning
    window.close()
    assert held_by(path) == beginning

    window = opened()
    press_until_disabled(window, Act.REDO)
    assert project_of(window) == end
    window.close()
    assert held_by(path) == end


def test_the_history_lists_every_step_and_goes_to_any_by_mouse_and_by_key(
    qtbot: QtBot, opened: Opened
) -> None:
    window = opened()
    park(window)
    rename(window, "Another school")
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    panel = window.history
    assert panel.isVisible()
    assert panel.table.hasFocus()
    names = [row.name for row in panel.model.rows]
    assert names == ["Beginning", "Park math", "Rename to Another school"]
    assert panel.table.currentIndex().row() == 2

    first = panel.table.visualRect(panel.model.index(0, 0)).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert project_of(window).school.name == "Easy School"
    assert [row.place for row in panel.model.rows] == [
        Place.PRESENT,
        Place.TAKEN_BACK,
        Place.TAKEN_BACK,
    ]
    assert window.acts[Act.REDO].text() == "&Redo Park math"

    QTest.keyClick(panel.table, Qt.Key.Key_Down)
    QTest.keyClick(panel.table, Qt.Key.Key_Down)
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert project_of(window).school.name == "Another school"
    assert panel.model.rows[2].place is Place.PRESENT

    QTest.keyClick(panel.table, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.pane.grid.hasFocus()


def test_what_was_set_aside_is_marked_and_can_be_gone_to(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    rename(window, "One")
    window.acts[Act.UNDO].trigger()
    rename(window, "Two")
    window.acts[Act.HISTORY].trigger()
    rows = window.history.model.rows
    assert [row.what for row in rows] == ["Beginning", "Rename to One (set aside)", "Rename to Two"]

    window.history.table.clicked.emit(window.history.model.index(1, 0))
    assert project_of(window).school.name == "One"
    assert window.history.model.rows[2].place is Place.SET_ASIDE


def test_a_scenario_branches_from_an_earlier_state(
    qtbot: QtBot, opened: Opened, person: Person
) -> None:
    window = opened()
    before = project_of(window)
    park(window)
    window.acts[Act.HISTORY].trigger()
    panel = window.history
    panel.table.setCurrentIndex(panel.model.index(0, 0))
    person.words = ("As it was", "To compare")

    buttons = panel.findChildren(QPushButton)
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)

    assert person.asked == ["Branch a scenario: What if, "]
    now = project_of(window)
    assert (now.active, now.scenario.name, now.scenario.note) == (SECOND, "As it was", "To compare")
    assert now.schedule == before.schedule
    assert len(scenarios.as_of(now, FIRST).schedule.placements) == 1
    settle(qtbot, window)
    assert [row.name for row in panel.model.rows] == ["Beginning"]


def test_the_bar_switches_and_an_edit_stays_in_its_scenario(
    qtbot: QtBot, opened: Opened, person: Person, path: Path
) -> None:
    window = opened()
    assert not window.scenario_bar.isVisible()
    assert window.windowTitle() == "Easy School – Common Time"
    branch(window, person, "With a fifth coach", "For the board\nin May")
    settle(qtbot, window)
    assert window.scenario_bar.isVisible()
    assert window.scenario_bar.note.text() == "For the board"
    assert window.scenario_bar.note.toolTip() == "For the board\nin May"
    assert window.windowTitle() == "Easy School, With a fifth coach – Common Time"
    assert window.status.scenario.text() == "Scenario: With a fifth coach"

    rename(window, "A school with more coaches")
    park(window)
    settle(qtbot, window)
    choice = window.scenario_bar.choice
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Up)  # a choice that is closed takes the one above at once
    settle(qtbot, window)
    assert project_of(window).active == FIRST
    assert project_of(window).school.name == "Easy School"
    assert len(project_of(window).schedule.placements) == 2
    assert not window.acts[Act.UNDO].isEnabled()

    window.acts[Act.NEXT_SCENARIO].trigger()
    settle(qtbot, window)
    assert project_of(window).school.name == "A school with more coaches"
    assert window.acts[Act.UNDO].text() == "&Undo Park math"
    held = project_of(window)
    window.close()
    assert held_by(path) == held


def test_name_and_note_are_kept(qtbot: QtBot, opened: Opened, person: Person) -> None:
    window = opened()
    person.words = ("Draft for May", "Asked for by the board")
    window.acts[Act.DESCRIBE_SCENARIO].trigger()
    settle(qtbot, window)

    assert project_of(window).scenario.name == "Draft for May"
    assert project_of(window).scenario.note == "Asked for by the board"
    assert window.status.scenario.text() == "Scenario: Draft for May"


def test_a_name_that_is_taken_is_refused_with_a_sentence(
    qtbot: QtBot, opened: Opened, person: Person
) -> None:
    window = opened()
    branch(window, person, "First draft")

    assert "There is a scenario First draft already" in window.notice.sentence
    assert len(project_of(window).scenarios) == 1


def test_a_published_scenario_is_marked_and_not_deleted(
    qtbot: QtBot, opened: Opened, person: Person
) -> None:
    window = opened()
    branch(window, person, "Other")
    window.acts[Act.PUBLISH].trigger()
    settle(qtbot, window)

    assert project_of(window).published == SECOND
    spoken = window.scenario_bar.choice.itemData(1, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Other, published"
    assert not window.acts[Act.DELETE_SCENARIO].isEnabled()
    assert not window.acts[Act.PUBLISH].isEnabled()

    window.acts[Act.PREVIOUS_SCENARIO].trigger()
    settle(qtbot, window)
    assert window.acts[Act.PUBLISH].isEnabled()


def test_a_deleted_scenario_is_restored_from_the_menu(
    qtbot: QtBot, opened: Opened, person: Person
) -> None:
    window = opened()
    branch(window, person, "Other")
    park(window)
    settle(qtbot, window)
    before = project_of(window)
    person.accepts = False
    window.acts[Act.DELETE_SCENARIO].trigger()
    assert project_of(window) is before

    person.accepts = True
    window.acts[Act.DELETE_SCENARIO].trigger()
    settle(qtbot, window)
    assert person.asked[-1] == "delete Other"
    assert project_of(window).active == FIRST
    assert not window.scenario_bar.isVisible()

    (restore,) = window.acts.menus["restore"].actions()
    restore.trigger()
    settle(qtbot, window)
    assert project_of(window) == before
    assert window.acts[Act.UNDO].text() == "&Undo Park math"


def test_steps_are_forgotten_when_that_is_confirmed(
    qtbot: QtBot, opened: Opened, person: Person, path: Path
) -> None:
    window = opened()
    park(window)
    branch(window, person, "Other")
    settle(qtbot, window)
    window.acts[Act.DELETE_SCENARIO].trigger()
    settle(qtbot, window)
    person.accepts = False
    window.acts[Act.FORGET].trigger()
    assert window.acts[Act.UNDO].isEnabled()

    person.accepts = True
    window.acts[Act.FORGET].trigger()
    settle(qtbot, window)
    assert person.asked[-1] == "forget"
    assert not window.acts[Act.UNDO].isEnabled()
    assert not window.acts.menus["restore"].isEnabled()
    held = project_of(window)
    assert len(held.schedule.placements) == 1
    window.close()
    assert held_by(path) == held


def test_a_build_goes_to_the_scenario_that_it_was_started_for(
    qtbot: QtBot, opened: Opened, person: Person
) -> None:
    window = opened("patient")
    assert window.desk
    window.desk.change(
        lambda project: project.with_schedule(
            scenarios.as_of(project, FIRST).schedule.without([MATH, ART])
        ),
        "Clear",
    )
    branch(window, person, "Edited meanwhile")
    settle(qtbot, window)
    window.acts[Act.PREVIOUS_SCENARIO].trigger()
    settle(qtbot, window)
    window.build_panel.build_requested.emit(BuildOptions(seconds=20))
    qtbot.waitUntil(lambda: window.builder.state.stage is Stage.SEARCHING)

    window.acts[Act.NEXT_SCENARIO].trigger()
    rename(window, "Edited while the other is built")
    settle(qtbot, window)
    assert not window.builder.state.stale
    qtbot.waitUntil(lambda: window.builder.state.can_stop)
    window.builder.stop()
    qtbot.waitUntil(lambda: window.builder.state.stage is Stage.ENDED, timeout=10_000)

    now = project_of(window)
    assert now.active == SECOND
    assert now.school.name == "Edited while the other is built"
    assert now.schedule.placements == ()
    first = scenarios.as_of(now, FIRST)
    assert len(first.schedule.placements) == 2
    assert first.school.name == "Easy School"
    assert "in the scenario First draft" in window.notice.sentence

    switch_by_the_notice(qtbot, window)
    assert project_of(window).active == FIRST
    assert window.acts[Act.UNDO].text() == "&Undo Build schedule"
    assert window.desk.certificate is not None


def switch_by_the_notice(qtbot: QtBot, window: MainWindow) -> None:
    """Press the button of the notice that leads to the other scenario."""
    switch = next(b for b in window.notice.findChildren(QPushButton) if b.isVisible())
    assert switch.text() == "Switch to First draft"
    switch.click()
    settle(qtbot, window)


def test_a_reader_can_look_at_the_history_and_change_nothing(
    qtbot: QtBot, opened: Opened, path: Path, person: Person
) -> None:
    with closing(ProjectFiles().open(path)) as holder:
        project = holder.project
        holder.commit(project.with_schedule(project.schedule.without([MATH])), "Park math")
        holder.commit(scenarios.branch(holder.project, "Other"), "Branch")
        holder.commit(scenarios.activate(holder.project, FIRST), "Switch")
        window = opened()
        window.acts[Act.HISTORY].trigger()
        assert [row.name for row in window.history.model.rows] == ["Beginning", "Park math"]
        window.history.table.clicked.emit(window.history.model.index(0, 0))
        assert "is open already" in window.notice.sentence
        assert project_of(window) == holder.project
        allowed = [
            act
            for act in (Act.BRANCH, Act.DESCRIBE_SCENARIO, Act.PUBLISH, Act.NEXT_SCENARIO)
            if window.acts[act].isEnabled()
        ]
        assert allowed == []
        assert not window.history.branch.isEnabled()
        window.close()
