"""Files of every format that was released: each opens, and holds what it held."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.services.past import BEGINNING
from planner.services.snapshot import from_plain
from planner.store.project_file import ProjectFiles
from planner.store.schema import MIGRATIONS

FOLDER = Path(__file__).resolve().parents[1] / "golden"
NAMES = sorted(path.stem for path in FOLDER.glob("*.planner"))


def the_file(name: str, folder: Path) -> Path:
    """Return a copy of a golden file."""
    return Path(shutil.copyfile(FOLDER / f"{name}.planner", folder / "school.planner"))


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        (number,) = connection.execute("PRAGMA user_version").fetchone()
    return int(number)


@pytest.mark.parametrize(
    ("name", "number"), [("first", 1), ("second", 2), ("third", 4), ("fourth", 7)]
)
def test_there_is_a_file_of_each_format(name: str, number: int) -> None:
    assert name in NAMES
    assert version(FOLDER / f"{name}.planner") == number


def test_there_is_a_file_of_the_present_format() -> None:
    """It is what a later release is tested with, so it is made before the format goes out."""
    assert max(version(FOLDER / f"{name}.planner") for name in NAMES) == len(MIGRATIONS)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_of_an_earlier_release_opens(tmp_path: Path, name: str) -> None:
    path = the_file(name, tmp_path)
    held = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    with closing(ProjectFiles().open(path)) as file:
        assert file.read_only_because == ""
        assert file.project == from_plain(held, Project)
        file.commit(file.project.with_schedule(file.project.scenarios[0].schedule), "Take it over")
    with closing(ProjectFiles().open(path)) as file:
        assert file.project.schedule == file.project.scenarios[0].schedule
    assert version(path) == len(MIGRATIONS)


@pytest.mark.parametrize("name", ["third", "fourth"])
def test_the_steps_of_an_earlier_release_are_taken_back_and_made_again(
    tmp_path: Path, name: str
) -> None:
    with closing(ProjectFiles().open(the_file(name, tmp_path))) as file:
        held, scenario = file.project, file.project.active
        clear, fill = file.past(scenario).line
        file.go(scenario, clear.id, "Undo")
        assert file.project.schedule == Schedule()
        file.go(scenario, BEGINNING, "Undo")
        assert file.project == held
        file.go(scenario, fill.id, "Redo")
        assert file.project == held


def test_a_course_that_was_asked_for_twice_is_asked_for_once(tmp_path: Path) -> None:
    """Releases with the first format took a student's second request for the same course."""
    path = the_file("first", tmp_path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE requests SET position = 5 WHERE position = 1")
        connection.execute(
            "INSERT INTO requests SELECT 1, student, course, 'wanted', 9, instead_of"
            " FROM requests WHERE position = 0"
        )
        connection.execute("UPDATE requests SET position = 2 WHERE position = 5")
    with closing(ProjectFiles().open(path)) as file:
        held = json.loads((FOLDER / "first.json").read_text("utf-8"))
        assert file.project == from_plain(held, Project)
