"""Each edit is judged from the state before: at once where that is quick."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from planner.check.verify import verify
from planner.domain import edits
from planner.domain.move import Move
from planner.domain.project import Project
from planner.ui import truth as truth_module
from planner.ui.background import Background
from planner.ui.truth import Truth
from tests.ui.fake_solver import naive_schedule
from tests.ui.samples import an_easy_project


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.wait()


def a_built_project() -> Project:
    project = an_easy_project()
    return project.with_schedule(naive_schedule(project))


def parked(project: Project) -> Project:
    return edits.make_move(project, Move(parked=(project.schedule.placements[0].session,)))


def followed(qtbot: QtBot, background: Background, project: Project) -> Truth:
    made = Truth(background)
    with qtbot.waitSignal(made.changed):
        made.follow(project)
    return made


def test_a_project_that_was_opened_is_judged_beside_the_window(
    qtbot: QtBot, background: Background
) -> None:
    truth = Truth(background)
    project = a_built_project()

    with qtbot.waitSignal(truth.changed):
        truth.follow(project)
        waited = truth.moves is None

    assert waited
    assert truth.moves is not None
    assert truth.moves.certificate == verify(project)


def test_an_edit_is_judged_before_anything_else_happens(
    qtbot: QtBot, background: Background
) -> None:
    project = a_built_project()
    truth = followed(qtbot, background, project)
    after = parked(project)

    truth.follow(after)

    assert truth.moves is not None
    assert truth.moves.project is after
    assert truth.moves.certificate == verify(after)
    assert truth.moves.certificate.broken


def test_where_judging_takes_long_the_next_edit_does_not_wait_for_it(
    qtbot: QtBot, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(truth_module, "AT_ONCE", -1.0)
    project = a_built_project()
    truth = followed(qtbot, background, project)

    with qtbot.waitSignal(truth.changed):
        truth.follow(parked(project))
        waited = truth.moves is None

    assert waited
    assert truth.moves is not None


def test_only_the_latest_state_counts(qtbot: QtBot, background: Background) -> None:
    truth = Truth(background)
    project = a_built_project()
    truth.follow(project)
    later = parked(project)

    with qtbot.waitSignal(truth.changed):
        truth.follow(later)
    background.wait()

    assert truth.moves is not None
    assert truth.moves.project is later
