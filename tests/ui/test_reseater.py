"""Seats that no longer fit: told, new ones found beside the window, shown, and made or left."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.edits import move_session
from planner.domain.ids import StudentId
from planner.domain.project import Project
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.solver_talk import TRY_AGAIN
from tests.reseating import chained, moved
from tests.seating import a_high_school, asks, in_period, sitting
from tests.ui.bench import Person, a_window, an_outside_solved
from tests.ui.samples import ROOT, FakeFile

ANA = StudentId("ana")
PATIENCE = 20_000
"""Milliseconds, on a machine that may be busy."""
NOTHING = ("Nothing is to be changed: every seat fits.",)

Opened = Callable[..., MainWindow]


def fitting() -> Project:
    """Return a school where Ana sits in Algebra and in Art."""
    return sitting(a_high_school(requests=asks("ana", "algebra art")), ana="algebra-1 art-1")


def unfitting() -> Project:
    """Return the same after Algebra 1 has moved to where Ana has Art."""
    return moved(fitting(), "algebra-1", in_period("algebra-1", 3).times)


@pytest.fixture
def person() -> Person:
    """Who answers."""
    return Person()


@pytest.fixture
def opened(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, person: Person
) -> Iterator[Opened]:
    """Opens a project in a window whose solver behaves as told, or is the real one."""
    monkeypatch.chdir(ROOT)
    with ExitStack() as stack:

        def do(project: Project, behaviour: str = "") -> MainWindow:
            outside = an_outside_solved(tmp_path, behaviour)
            window = stack.enter_context(a_window(outside, person))
            window.show_project(FakeFile(project, tmp_path / "School.planner"))
            return window

        yield do


def seats(window: MainWindow) -> tuple[str, ...]:
    assert window.desk is not None
    return window.desk.project.schedule.sections_of[ANA]


def offers(window: MainWindow) -> list[QPushButton]:
    return [one for one in window.notice.findChildren(QPushButton) if "seat" in one.text()]


def test_a_schedule_whose_seats_do_not_fit_is_told_of_when_it_is_opened(
    qtbot: QtBot, opened: Opened
) -> None:
    window = opened(unfitting())

    qtbot.waitUntil(lambda: "no longer fit" in window.notice.sentence, timeout=PATIENCE)

    assert window.notice.sentence == "1 student has seats that no longer fit."
    assert len(offers(window)) == 1


def test_a_section_moved_by_hand_offers_new_seats_which_are_one_step_to_undo(
    qtbot: QtBot, opened: Opened, person: Person
) -> None:
    window = opened(fitting())
    assert window.desk is not None
    place = in_period("algebra-1", 3)
    window.desk.change(partial(move_session, placement=place), "Move Algebra II 1")
    qtbot.waitUntil(lambda: bool(offers(window)), timeout=PATIENCE)

    offers(window)[0].click()
    qtbot.waitUntil(lambda: seats(window) == ("art-1", "algebra-2"), timeout=PATIENCE)

    assert person.asked == ["1 student can be re-seated, and nobody changes who need not."]
    window.acts[Act.UNDO].trigger()
    assert seats(window) == ("algebra-1", "art-1")
    assert window.desk.history.redoText() == "Re-seat students"


def test_more_students_may_be_let_change_where_that_fills_more(
    qtbot: QtBot, opened: Opened, person: Person
) -> None:
    """Ana can keep English only if Cy goes to another section of it."""
    person.lets_more_change = True
    window = opened(chained())

    window.acts[Act.RESEAT].trigger()
    qtbot.waitUntil(lambda: window.desk is not None and not window.reseater.busy, timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(person.asked) == 2, timeout=PATIENCE)

    assert person.asked == [
        "1 student can be re-seated, and nobody changes who need not.",
        "2 students can be re-seated, 1 of them to make room for the others.",
    ]
    qtbot.waitUntil(lambda: "english-3" in seats(window), timeout=PATIENCE)


def test_changes_may_be_left(qtbot: QtBot, opened: Opened, person: Person) -> None:
    person.accepts = False
    window = opened(unfitting())

    window.acts[Act.RESEAT].trigger()
    qtbot.waitUntil(lambda: bool(person.asked), timeout=PATIENCE)

    assert seats(window) == ("algebra-1", "art-1")
    assert window.acts[Act.RESEAT].isEnabled()


def test_where_every_seat_fits_it_is_said(qtbot: QtBot, opened: Opened) -> None:
    window = opened(fitting())

    window.acts[Act.RESEAT].trigger()
    assert not window.acts[Act.RESEAT].isEnabled()
    qtbot.waitUntil(lambda: window.notice.sentence in NOTHING, timeout=PATIENCE)

    assert not offers(window)


def test_where_no_seats_keep_every_promise_it_is_said(qtbot: QtBot, opened: Opened) -> None:
    window = opened(unfitting(), "no_seats")

    window.acts[Act.RESEAT].trigger()

    qtbot.waitUntil(lambda: "this is proved" in window.notice.sentence)


def test_a_crash_is_survived_and_told(qtbot: QtBot, opened: Opened) -> None:
    window = opened(unfitting(), "crash_at_once")

    window.acts[Act.RESEAT].trigger()

    qtbot.waitUntil(lambda: window.notice.sentence == TRY_AGAIN)
    assert window.acts[Act.RESEAT].isEnabled()


def test_a_project_put_away_meanwhile_is_left_alone(
    qtbot: QtBot, opened: Opened, person: Person
) -> None:
    window = opened(unfitting(), "hang_at_once")
    window.acts[Act.RESEAT].trigger()
    qtbot.waitUntil(lambda: window.seat_solver.process_id != 0)

    window.close_project()
    qtbot.waitUntil(lambda: not window.seat_solver.running)

    assert not window.reseater.busy
    assert person.asked == []


def test_without_seats_there_is_nothing_to_re_seat(opened: Opened) -> None:
    window = opened(a_high_school())

    assert not window.acts[Act.RESEAT].isEnabled()
