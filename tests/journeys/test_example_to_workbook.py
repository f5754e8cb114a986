"""A person's first hour: an example school, a build, the certificate, the export, the next day.

The window, the store, the file formats and the solver process are the real ones.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.project import Project
from planner.interchange import csv_folder
from planner.services.examples import Example, example
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.models.search_state import Mood, Stage
from planner.ui.outside import Outside
from planner.ui.views.start_page import ExampleCard, RecentRow
from tests.builders import a_group, a_project, a_statement, a_team, an_activity
from tests.ui.bench import Person, a_real_outside, a_window
from tests.ui.samples import ROOT, solver_command

PATIENCE = 60_000
"""Milliseconds: OR-Tools alone may take seconds to load on a busy machine."""


def a_school_to_build() -> Project:
    """Two teachers with a class of their own each, who have to meet twice a week."""
    return a_project(
        name="Journey School",
        attribution="An invented school.",
        groups=[a_group("7A", grade="7"), a_group("7B", grade="7")],
        activities=[
            an_activity("math", leader="ames", groups="7A", room="101", sessions=4),
            an_activity("art", leader="boyd", groups="7B", room="102", sessions=4),
        ],
        teams=[a_team("blue", "ames boyd")],
        statements=[
            a_statement("common-planning", "blue", times=2, minutes=45, source="Assumed."),
            a_statement("few-gaps", "all", weight=5, source="Assumed."),
        ],
    )


@pytest.fixture
def outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Outside:
    """The real world, with one small example school."""
    monkeypatch.chdir(ROOT)
    folder = tmp_path / "journey"
    csv_folder.write(a_school_to_build(), folder)
    example = Example(
        id="journey",
        name="Journey School",
        summary="Two teachers, two classes.",
        attribution="An invented school.",
        folder=folder,
    )
    return a_real_outside(tmp_path, examples=(example,))


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """Closes whatever windows a test has opened."""
    with ExitStack() as windows:
        yield windows


def begin(qtbot: QtBot, window: MainWindow, person: Person, path: Path) -> None:
    """Press the example's button and wait for its project."""
    person.path = path
    card = window.start_page.findChild(ExampleCard)
    assert isinstance(card, ExampleCard)
    QTest.mouseClick(card.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk is not None, timeout=PATIENCE)


def build(qtbot: QtBot, window: MainWindow) -> None:
    """Press Ctrl+Enter and wait for the end."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.builder.state.stage is Stage.ENDED, timeout=PATIENCE)


def promise(window: MainWindow, words: str) -> QModelIndex:
    """Look for a promise, and return where it is in the tree."""
    window.certificate_panel.search(words)
    shown: QAbstractItemModel = window.certificate_panel.filter
    return shown.index(0, 0, shown.index(0, 0))


def click_promise(window: MainWindow, words: str) -> None:
    """Click a promise, as somebody does who wants to see its cards."""
    index = promise(window, words)
    tree = window.certificate_panel.tree
    spot = tree.visualRect(index).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def export(qtbot: QtBot, window: MainWindow, act: Act) -> None:
    """Export, and wait until the window says that it is done."""
    window.notice.hide()
    window.acts[act].trigger()
    qtbot.waitUntil(window.notice.isVisible, timeout=PATIENCE)


def test_from_an_example_to_a_workbook_and_back(
    qtbot: QtBot, stack: ExitStack, outside: Outside, tmp_path: Path
) -> None:
    person = Person()
    window = stack.enter_context(a_window(outside, person))
    begin(qtbot, window, person, tmp_path / "Mine.planner")
    build(qtbot, window)
    assert window.builder.state.mood is Mood.GOOD, window.builder.state.headline
    qtbot.waitUntil(lambda: bool(window.certificate_panel.summary))
    kept, _, total, *_ = window.certificate_panel.summary.split()
    assert kept == total

    with qtbot.waitSignal(window.certificate_panel.sessions_chosen) as chosen:
        click_promise(window, "blue plans together")
    assert chosen.args == [frozenset({"planning:blue#1", "planning:blue#2"})]

    person.path = tmp_path / "Mine.xlsx"
    export(qtbot, window, Act.EXPORT_WORKBOOK)
    assert "Mine.xlsx" in window.notice.sentence
    book = load_workbook(person.path, read_only=True)
    assert len(book.sheetnames) > 5
    book.close()


def test_tables_are_exported_into_a_folder(
    qtbot: QtBot, stack: ExitStack, outside: Outside, tmp_path: Path
) -> None:
    person = Person()
    window = stack.enter_context(a_window(outside, person))
    begin(qtbot, window, person, tmp_path / "Mine.planner")
    build(qtbot, window)
    qtbot.waitUntil(lambda: bool(window.certificate_panel.summary))

    person.path = tmp_path / "tables"
    person.path.mkdir()
    export(qtbot, window, Act.EXPORT_CSV)

    assert list(person.path.glob("*.csv"))


def test_the_next_day_everything_is_as_it_was(
    qtbot: QtBot, stack: ExitStack, outside: Outside, tmp_path: Path
) -> None:
    person = Person()
    window = stack.enter_context(a_window(outside, person))
    begin(qtbot, window, person, tmp_path / "Mine.planner")
    build(qtbot, window)
    qtbot.waitUntil(lambda: bool(window.certificate_panel.summary))
    assert window.desk is not None
    held = window.desk.project
    assert window.close()

    again = stack.enter_context(a_window(outside, person))
    row = again.start_page.findChild(RecentRow)
    assert isinstance(row, RecentRow)
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(again.certificate_panel.summary), timeout=PATIENCE)

    assert again.desk is not None
    assert again.desk.project == held


def test_a_build_is_undone_and_made_again(
    qtbot: QtBot, stack: ExitStack, outside: Outside, tmp_path: Path
) -> None:
    person = Person()
    window = stack.enter_context(a_window(outside, person))
    begin(qtbot, window, person, tmp_path / "Mine.planner")
    build(qtbot, window)
    qtbot.waitUntil(lambda: bool(window.certificate_panel.summary))

    window.acts[Act.UNDO].trigger()
    qtbot.waitUntil(lambda: not window.certificate_panel.summary)
    window.acts[Act.REDO].trigger()
    qtbot.waitUntil(lambda: bool(window.certificate_panel.summary))


def test_a_crash_of_the_solver_costs_a_message_and_the_best_is_kept(
    qtbot: QtBot, stack: ExitStack, outside: Outside, tmp_path: Path
) -> None:
    """The fake solver finds a schedule, and then aborts as native code does."""
    person = Person()
    folder = tmp_path / "plain"
    plain = a_project(activities=[an_activity("math", leader="ames", groups="7A")])
    csv_folder.write(plain, folder)
    (example,) = outside.examples()
    crashing = replace(
        outside,
        examples=lambda: (replace(example, folder=folder),),
        solver=tuple(solver_command("crash", 0)),
    )
    window = stack.enter_context(a_window(crashing, person))
    begin(qtbot, window, person, tmp_path / "Mine.planner")

    build(qtbot, window)
    assert window.builder.state.headline == "The solver ended unexpectedly."
    assert window.desk is not None
    assert not window.desk.has_schedule

    buttons = window.build_panel.findChildren(QPushButton)
    keep = next(button for button in buttons if "Keep the best" in button.text())
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.certificate_panel.summary), timeout=PATIENCE)
    assert window.desk.has_schedule


def test_the_second_opener_reads_only(
    qtbot: QtBot, stack: ExitStack, outside: Outside, tmp_path: Path
) -> None:
    person = Person()
    first = stack.enter_context(a_window(outside, person))
    path = tmp_path / "Mine.planner"
    begin(qtbot, first, person, path)

    second = stack.enter_context(a_window(outside, Person()))
    second.files.open(path)

    assert second.standing.isVisible()
    assert second.standing.sentence
    assert not second.acts[Act.BUILD].isEnabled()
    assert first.acts[Act.BUILD].isEnabled()


def test_a_workbook_that_is_none_is_told_and_nothing_is_taken(
    qtbot: QtBot, stack: ExitStack, outside: Outside, tmp_path: Path
) -> None:
    person = Person()
    person.accepts = False
    person.path = tmp_path / "letter.xlsx"
    person.path.write_text("Dear parents,", encoding="utf-8")
    window = stack.enter_context(a_window(outside, person))

    window.acts[Act.IMPORT_WORKBOOK].trigger()
    qtbot.waitUntil(
        lambda: window.notice.isVisible() or "accept letter.xlsx" in person.asked,
        timeout=PATIENCE,
    )

    assert window.desk is None
    assert "make" not in person.asked


def test_the_real_example_is_shown_with_its_attribution(
    qtbot: QtBot, stack: ExitStack, outside: Outside, tmp_path: Path
) -> None:
    person = Person()
    real = replace(outside, examples=lambda: (example("ranson_ib"),))
    window = stack.enter_context(a_window(real, person))

    begin(qtbot, window, person, tmp_path / "Ranson.planner")

    assert window.desk is not None
    assert window.desk.project.school.attribution
    assert window.pane.grid.timetable.rowCount() > 50
