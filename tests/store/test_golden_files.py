"""Files of every format that was released: each opens, and holds what it held."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from planner.domain.project import Project
from planner.services.snapshot import from_plain
from planner.store.project_file import ProjectFiles

FOLDER = Path(__file__).resolve().parents[1] / "golden"
NAMES = sorted(path.stem for path in FOLDER.glob("*.planner"))


def test_there_is_a_file_of_the_first_format() -> None:
    assert "first" in NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_file_of_an_earlier_release_opens(tmp_path: Path, name: str) -> None:
    path = tmp_path / "school.planner"
    shutil.copyfile(FOLDER / f"{name}.planner", path)
    held = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    with closing(ProjectFiles().open(path)) as file:
        assert file.read_only_because == ""
        assert file.project == from_plain(held, Project)
        file.commit(file.project.with_schedule(file.project.scenarios[0].schedule), "Take it over")
    with closing(ProjectFiles().open(path)) as file:
        assert file.project.schedule == file.project.scenarios[0].schedule
