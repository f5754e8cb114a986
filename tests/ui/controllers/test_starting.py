"""Beginning projects in the window, and building close to the schedule there is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.store.project_file import ProjectFiles
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.views.notice_bar import NoticeBar
from tests.scheduled import the_project
from tests.ui.bench import Person, a_real_outside, a_window


@pytest.fixture
def person() -> Person:
    return Person()


@pytest.fixture
def window(tmp_path: Path, person: Person) -> Iterator[MainWindow]:
    with a_window(a_real_outside(tmp_path), person) as made:
        yield made


def a_last_year(folder: Path) -> Path:
    path = folder / "Elm 2026-27.planner"
    ProjectFiles().create(path, the_project()).close()
    return path


def words(bar: NoticeBar) -> str:
    return bar.sentence if bar.isVisible() else ""


def test_last_years_project_is_asked_for_on_the_start_page(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    person.paths["last year"] = a_last_year(tmp_path)
    person.paths["make"] = tmp_path / "next.planner"

    window.acts[Act.NEXT_YEAR].trigger()

    assert window.desk is not None
    assert window.desk.file.path == tmp_path / "next.planner"
    assert window.desk.project.schedule.placements == the_project().schedule.placements
    assert "build close to it" in words(window.notice)
    assert person.suggested == tmp_path / "Elm 2027-28.planner"


def test_the_open_project_is_moved_on_without_asking(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    window.files.open(a_last_year(tmp_path))
    person.paths["make"] = tmp_path / "next.planner"

    window.acts[Act.NEXT_YEAR].trigger()

    assert window.desk is not None
    assert window.desk.file.path == tmp_path / "next.planner"


def test_thinking_better_of_it_leaves_everything_as_it_was(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    window.files.open(a_last_year(tmp_path))
    person.accepts = False

    window.acts[Act.NEXT_YEAR].trigger()

    assert window.desk is not None
    assert window.desk.file.path.name == "Elm 2026-27.planner"


def test_a_file_that_is_no_project_is_told(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    person.paths["last year"] = tmp_path / "none.planner"

    window.acts[Act.NEXT_YEAR].trigger()

    assert window.desk is None
    assert "none.planner" in words(window.notice)


def test_a_build_close_to_the_schedule_tells_how_much_moved(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    build = window.acts[Act.BUILD_CLOSE]
    assert not build.isEnabled()
    window.files.open(a_last_year(tmp_path))
    qtbot.waitUntil(build.isEnabled)

    build.trigger()

    qtbot.waitUntil(lambda: "class sessions" in words(window.notice), timeout=30_000)
    assert "stay where they were" in words(window.notice)


def test_tables_are_taken_over_as_one_step_that_undo_takes_back(
    qtbot: QtBot, window: MainWindow, person: Person, tmp_path: Path
) -> None:
    window.files.open(a_last_year(tmp_path))
    first = the_project().school.people[0]
    folder = tmp_path / "in"
    folder.mkdir()
    rows = f"person,name,role\n{first.id},Ms Ito,{first.role}\n"
    (folder / "people.csv").write_text(rows, "utf-8")
    person.paths["read folder"] = folder

    window.acts[Act.IMPORT_FOLDER].trigger()
    qtbot.waitUntil(lambda: "changed: 1" in words(window.notice))

    assert window.desk is not None
    assert window.desk.project.school.people[0].name == "Ms Ito"
    window.acts[Act.UNDO].trigger()
    qtbot.waitUntil(lambda: window.desk.project == the_project())  # type: ignore[union-attr]  # a project is open
