"""An open project: changed by edits only, judged beside the window."""

from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from planner.check.verify import verify
from planner.domain.edits import make_move
from planner.domain.move import Move
from planner.domain.project import Project
from planner.errors import UserError
from planner.services.building import BuildReport
from planner.services.ports import Outcome, Solved
from planner.ui.background import Background
from planner.ui.desk import Desk
from tests.ui.fake_solver import naive_schedule
from tests.ui.samples import FakeFile, a_small_project, an_easy_project


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.wait()


def a_report(project: Project) -> BuildReport:
    schedule = naive_schedule(project)
    return BuildReport(
        solved=Solved(outcome=Outcome.OPTIMAL, schedule=schedule, objective=0),
        arguments=(),
        certificate=verify(project, schedule),
    )


def test_a_project_without_a_schedule_has_no_certificate(
    qtbot: QtBot, background: Background
) -> None:
    desk = Desk(FakeFile(an_easy_project()), background)

    with qtbot.waitSignal(desk.judged):
        desk.judge()

    assert desk.certificate is None
    assert not desk.has_schedule
    qtbot.waitUntil(lambda: desk.moves is not None)  # cards can be placed by hand


def test_a_schedule_is_judged_beside_the_window(qtbot: QtBot, background: Background) -> None:
    project = an_easy_project()
    desk = Desk(FakeFile(project.with_schedule(naive_schedule(project))), background)

    with qtbot.waitSignal(desk.judged):
        desk.judge()
        during = desk.judging

    assert during
    assert not desk.judging
    assert desk.certificate is not None
    assert desk.certificate.holds


def test_a_build_is_one_step_that_can_be_undone(qtbot: QtBot, background: Background) -> None:
    file = FakeFile(an_easy_project())
    desk = Desk(file, background)
    report = a_report(desk.project)

    with qtbot.waitSignal(desk.changed):
        desk.accept(report, desk.project)

    assert file.names == ["Build schedule"]
    assert desk.certificate is report.certificate
    assert desk.history.undoText() == "Build schedule"

    with qtbot.waitSignal(desk.changed):
        desk.history.undo()
    assert not desk.has_schedule
    with qtbot.waitSignal(desk.changed):
        desk.history.redo()
    assert desk.certificate is report.certificate


def test_a_build_of_an_earlier_state_is_judged_anew(qtbot: QtBot, background: Background) -> None:
    desk = Desk(FakeFile(an_easy_project()), background)
    earlier = an_easy_project()  # equal, but not the same school
    report = a_report(earlier)

    with qtbot.waitSignal(desk.judged):
        desk.accept(report, earlier)

    assert desk.certificate is not None
    assert desk.certificate is not report.certificate


def test_a_build_without_a_schedule_changes_nothing(qtbot: QtBot, background: Background) -> None:
    file = FakeFile(an_easy_project())
    desk = Desk(file, background)

    desk.accept(BuildReport(solved=Solved(outcome=Outcome.OUT_OF_TIME), arguments=()), desk.project)

    assert file.names == []


def test_a_read_only_file_refuses_a_build(qtbot: QtBot, background: Background) -> None:
    file = FakeFile(an_easy_project())
    file.read_only_because = "Somebody else has it open."
    desk = Desk(file, background)

    with pytest.raises(UserError, match="Somebody else"):
        desk.accept(a_report(desk.project), desk.project)

    assert not desk.has_schedule


def test_a_schedule_that_breaks_promises_is_judged_so(qtbot: QtBot, background: Background) -> None:
    project = a_small_project()
    desk = Desk(FakeFile(project.with_schedule(naive_schedule(project))), background)

    with qtbot.waitSignal(desk.judged):
        desk.judge()

    assert desk.certificate is not None
    assert desk.certificate.broken


def test_what_an_edit_breaks_is_known_as_soon_as_the_edit_is_told(
    qtbot: QtBot, background: Background
) -> None:
    project = an_easy_project()
    desk = Desk(FakeFile(project.with_schedule(naive_schedule(project))), background)
    with qtbot.waitSignal(desk.judged):
        desk.judge()
    told: list[bool] = []
    desk.changed.connect(lambda: told.append(bool(desk.certificate and desk.certificate.broken)))
    first = desk.project.schedule.placements[0].session

    with qtbot.waitSignal(desk.changed):
        desk.change(partial(make_move, move=Move(parked=(first,))), "Park a card")

    assert told == [True]
    assert desk.moves is not None
    assert desk.moves.project is desk.project


def test_a_closed_desk_is_silent(qtbot: QtBot, background: Background) -> None:
    project = an_easy_project()
    file = FakeFile(project.with_schedule(naive_schedule(project)))
    desk = Desk(file, background)
    desk.judge()

    desk.close()
    with qtbot.assertNotEmitted(desk.judged, wait=100):
        pass

    assert file.closed
