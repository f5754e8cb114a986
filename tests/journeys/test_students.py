"""A counselor at work: find a student, see why a course is missing, change seats, take one in.

The window, the store and the services are the real ones; the schedule was made by hand.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner import wiring
from planner.domain.ids import ActivityId, CourseId, StudentId
from planner.domain.project import Project
from planner.services.seats.options import Option, State
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.models.search_state import Stage
from planner.ui.outside import Outside
from planner.ui.views.students_window import StudentsWindow
from planner.ui.views.tables import FittedTable
from tests.seating import a_high_school, a_student, asks, sitting
from tests.ui.bench import Person, a_real_outside, a_window
from tests.ui.samples import ROOT, a_small_project

ANA, ZOE = StudentId("ana"), StudentId("zoe")
PATIENCE = 20_000
"""Milliseconds: sections are looked at beside the window, on a machine that may be busy."""

Opened = Callable[[Project], MainWindow]


@pytest.fixture
def outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Outside:
    """The real world."""
    monkeypatch.chdir(ROOT)
    return a_real_outside(tmp_path)


@pytest.fixture
def person() -> Person:
    """Who answers."""
    return Person()


@pytest.fixture
def opened(qtbot: QtBot, outside: Outside, person: Person, tmp_path: Path) -> Iterator[Opened]:
    """Opens a project, and its students' window by the menu."""
    with ExitStack() as stack:

        def do(project: Project) -> MainWindow:
            path = tmp_path / "School.planner"
            wiring.store().create(path, project).close()
            window = stack.enter_context(a_window(outside, person))
            window.files.open(path)
            window.acts[Act.STUDENTS].trigger()
            qtbot.waitUntil(window.students.isVisible)
            return window

        yield do


def a_seated_school() -> Project:
    """Ana lacks Robotics, which is full, and Jazz Band, which clashes with AP Biology."""
    return sitting(
        a_high_school(),
        ana="algebra-2 english-1 biology-1",
        cy="robotics-1",
        dee="robotics-1",
        eli="robotics-1",
    )


def find(window: StudentsWindow, text: str) -> None:
    """Type a part of a name and press Enter."""
    QTest.keyClicks(window.field, text)
    QTest.keyClick(window.field, Qt.Key.Key_Return)


def pick(table: FittedTable, row: int) -> None:
    """Click a line."""
    spot = table.visualRect(table.model_.index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def seats_of(qtbot: QtBot, window: StudentsWindow) -> list[Option]:
    """Wait until the sections of the chosen course are shown."""
    table = window.page.change.options
    qtbot.waitUntil(lambda: bool(table.lines), timeout=PATIENCE)
    return [option for line in table.lines if isinstance(option := line.stands_for, Option)]


def test_a_missing_course_is_explained_and_cannot_be_had(qtbot: QtBot, opened: Opened) -> None:
    window = opened(a_seated_school()).students

    find(window, "ana")
    assert window.chosen == ANA
    assert [line.cells[0] for line in window.page.week.lines] == [
        "Period 1",
        "Period 2",
        "Period 4",
    ]
    pick(window.page.unfilled, 0)

    (option,) = seats_of(qtbot, window)
    assert option.state is State.NO
    pick(window.page.change.options, 0)
    assert not window.page.change.changes.isVisible()


def test_a_rearrangement_is_shown_made_and_taken_back(qtbot: QtBot, opened: Opened) -> None:
    main = opened(sitting(a_high_school(), ana="algebra-2 english-1"))
    window, desk = main.students, main.desk
    assert desk is not None
    before = desk.project
    find(window, "ana")
    pick(window.page.unfilled, 0)
    (option,) = seats_of(qtbot, window)
    assert option.state is State.AFTER_MOVES

    pick(window.page.change.options, 0)
    changes = window.page.change.changes
    assert changes.isVisible()
    assert changes.sentences == (
        "Takes a seat in Robotics 1 (period 2).",
        "Moves from Algebra II 2 (period 2) to Algebra II 1 (period 1).",
        "Moves from English 10 1 (period 1) to English 10 3 (period 3).",
    )
    changes.take.click()

    qtbot.waitUntil(lambda: desk.project is not before)
    assert set(desk.project.schedule.sections_of[ANA]) == {"robotics-1", "algebra-1", "english-3"}
    assert desk.history.undoText() == "Seat Ana in Robotics 1"
    assert window.chosen == ANA
    qtbot.waitUntil(lambda: len(window.page.week.lines) == 3)

    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.project == before)


def test_a_course_that_nobody_wanted_before_is_asked_for_and_seated(
    qtbot: QtBot, opened: Opened
) -> None:
    main = opened(a_seated_school())
    window, desk = main.students, main.desk
    assert desk is not None
    window.choose(ANA)
    window.page.change.choose(CourseId("art"))
    options = seats_of(qtbot, window)
    assert [option.state for option in options] == [State.FREE, State.AFTER_DROPPING]

    pick(window.page.change.options, 0)
    assert window.page.change.changes.sentences[0] == "Asks for Art III (wanted)."
    window.page.change.changes.take.click()

    qtbot.waitUntil(lambda: (ANA, "art") in desk.project.school.asked.request)
    assert "art-1" in desk.project.schedule.sections_of[ANA]
    assert desk.history.count() == 1


def test_a_seat_is_given_up_and_a_request_dropped(qtbot: QtBot, opened: Opened) -> None:
    main = opened(a_seated_school())
    window, desk = main.students, main.desk
    assert desk is not None
    window.choose(ANA)
    change = window.page.change
    change.choose(CourseId("biology"))

    change.give_up.click()
    qtbot.waitUntil(lambda: "biology-1" not in desk.project.schedule.sections_of[ANA])
    assert (ANA, "biology") in desk.project.school.asked.request

    change.drop.click()
    qtbot.waitUntil(lambda: (ANA, "biology") not in desk.project.school.asked.request)
    assert [desk.history.text(step) for step in range(2)] == [
        "Take Ana out of AP Biology 1",
        "Drop Ana's request for AP Biology",
    ]


def test_a_student_who_walks_in_is_taken_in_as_one_step(
    qtbot: QtBot, opened: Opened, person: Person
) -> None:
    main = opened(a_seated_school())
    window, desk = main.students, main.desk
    assert desk is not None
    person.student = (a_student("zoe"), tuple(asks("zoe", "algebra art")))

    window.new_wanted.emit()

    qtbot.waitUntil(lambda: window.chosen == ZOE)
    assert desk.history.undoText() == "Add Zoe"
    assert len(window.page.unfilled.lines) == 2
    pick(window.page.unfilled, 0)
    assert all(option.state is State.FREE for option in seats_of(qtbot, window))

    main.acts[Act.UNDO].trigger()
    qtbot.waitUntil(lambda: ZOE not in desk.project.school.asked.student)
    qtbot.waitUntil(lambda: window.chosen is None)
    assert not window.page.isVisible()
    assert not window.notice.isVisible()


def test_the_classes_of_a_student_stand_out_on_the_timetable(qtbot: QtBot, opened: Opened) -> None:
    main = opened(a_seated_school())

    with qtbot.waitSignal(main.registrar.shown) as shown:
        main.students.choose(ANA)

    assert shown.args == [frozenset({"algebra-2", "english-1", "biology-1"}), frozenset()]
    with qtbot.waitSignal(main.registrar.shown) as cleared:
        main.students.close()
    assert cleared.args == [frozenset(), frozenset()]


def test_from_requests_to_seats(qtbot: QtBot, opened: Opened) -> None:
    """Four requests cannot be filled: Latin has no section, and Robotics three seats for six."""
    main = opened(a_high_school(placements=[]))

    main.acts[Act.BUILD].trigger()
    qtbot.waitUntil(lambda: main.builder.state.stage is Stage.ENDED, timeout=3 * PATIENCE)

    state = main.builder.state
    assert state.headline == "Best possible, proved: 30 of at most 30 requests filled."
    qtbot.waitUntil(lambda: main.status.requests.text() == "30 of 34 requests filled")
    window = main.students
    window.only.setChecked(True)
    qtbot.waitUntil(lambda: sum(count.unfilled for count in window.students.counts) == 4)
    assert 3 <= window.filter.rowCount() <= 4
    window.choose(StudentId("ben"))
    (latin,) = (line for line in window.page.unfilled.lines if line.stands_for == "latin")
    assert latin.cells[2] == "Latin has no section. Jazz Band is taken instead."


def test_without_a_schedule_it_says_to_build_one(qtbot: QtBot, opened: Opened) -> None:
    window = opened(a_high_school(placements=[])).students

    find(window, "ana")
    pick(window.page.unfilled, 0)

    assert "Build" in window.page.no_schedule.text()
    assert window.page.no_schedule.isVisible()
    assert window.page.change.hint.startswith("Build a schedule first")


def test_the_window_goes_with_its_project(opened: Opened) -> None:
    main = opened(a_seated_school())
    main.students.choose(ANA)

    main.acts[Act.CLOSE].trigger()

    assert not main.students.isVisible()
    assert main.desk is None


def test_without_students_it_says_how_to_import_them(opened: Opened) -> None:
    window = opened(a_small_project()).students

    assert "Import" in window.why_empty


def test_only_unfilled_is_kept_while_changes_are_made(qtbot: QtBot, opened: Opened) -> None:
    main = opened(sitting(a_high_school(), lou="algebra-1"))
    window, desk = main.students, main.desk
    assert desk is not None
    window.only.setChecked(True)
    window.choose(StudentId("lou"))
    pick(window.page.unfilled, 0)
    assert seats_of(qtbot, window)[0].section == "english-2"
    pick(window.page.change.options, 0)
    window.page.change.changes.take.click()

    lou = StudentId("lou")
    qtbot.waitUntil(lambda: ActivityId("english-2") in desk.project.schedule.sections_of[lou])
    assert window.only.isChecked()
