"""Undo and redo, as the window asks for them."""

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.edits import take_schedule
from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.errors import UserError
from planner.services.editing import Editing
from planner.ui.commands import History
from tests.ui.fake_solver import naive_schedule
from tests.ui.samples import FakeFile, a_small_project


def test_an_edit_is_in_the_file_and_on_the_history(qtbot: QtBot) -> None:
    file = FakeFile(a_small_project())
    history = History(Editing(file))

    history.perform(build, "Build schedule")

    assert file.names == ["Build schedule"]
    assert file.project.schedule.placements
    assert history.undoText() == "Build schedule"


def test_undo_and_redo_go_through_the_file(qtbot: QtBot) -> None:
    before = a_small_project()
    file = FakeFile(before)
    history = History(Editing(file))
    history.perform(build, "Build schedule")
    after = file.project

    history.undo()
    assert file.project == before
    assert history.redoText() == "Build schedule"

    history.redo()
    assert file.project == after


def test_many_steps_back_in_one_go(qtbot: QtBot) -> None:
    file = FakeFile(a_small_project())
    history = History(Editing(file))
    states = [file.project]
    for edit in (build, clear, build):
        history.perform(edit, "Change")
        states.append(file.project)

    history.setIndex(1)
    assert file.project == states[1]
    history.setIndex(3)
    assert file.project == states[3]


def test_a_refused_edit_is_not_on_the_history(qtbot: QtBot) -> None:
    file = FakeFile(a_small_project())
    file.read_only_because = "Somebody else has it open."
    history = History(Editing(file))

    with pytest.raises(UserError, match="Somebody else"):
        history.perform(build, "Build schedule")

    assert history.count() == 0


def test_a_step_back_that_cannot_be_written_leaves_everything_as_it_was(qtbot: QtBot) -> None:
    file = FakeFile(a_small_project())
    history = History(Editing(file))
    history.perform(build, "Build schedule")
    history.perform(clear, "Clear schedule")
    held = file.project
    file.refuse = "The disk is full."

    with qtbot.waitSignal(history.refused) as told:
        history.setIndex(0)

    assert history.index() == 2
    assert told.args == ["The disk is full."]
    assert file.project == held
    file.refuse = ""
    history.undo()
    assert file.project.schedule.placements


def build(project: Project) -> Project:
    return take_schedule(project, naive_schedule(project))


def clear(project: Project) -> Project:
    return project.with_schedule(Schedule())
