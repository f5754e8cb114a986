from __future__ import annotations

import os
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from planner.store.backups import KEPT, NoCopy, back_up, copies
from planner.store.project_file import ProjectFiles
from tests.store.files import Clock, a_file, listing
from tests.store.projects import a_full_project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Something to copy: what it is does not matter here."""
    path = tmp_path / "school.planner"
    path.write_text("version 0")
    return path


def test_a_copy_is_kept_beside_the_file_under_the_time_it_was_made(path: Path) -> None:
    copy = back_up(path, Clock()())
    assert copy == path.parent / "school.backups" / "2026-11-03 14.06.00.planner"
    assert copy.read_text() == "version 0"


def test_no_copy_is_made_of_what_has_not_changed(path: Path) -> None:
    clock = Clock()
    assert back_up(path, clock())
    assert back_up(path, clock()) is None
    path.write_text("version 1")
    assert back_up(path, clock())
    path.write_text("version 0")
    assert back_up(path, clock()), "only the last copy counts"
    assert [copy.read_text() for copy in copies(path)] == ["version 0", "version 1", "version 0"]


def test_the_last_ten_copies_are_kept(path: Path) -> None:
    clock = Clock()
    for version in range(15):
        path.write_text(f"version {version}")
        back_up(path, clock())
    assert [copy.read_text() for copy in copies(path)] == [
        f"version {version}" for version in range(5, 15)
    ]
    assert KEPT == 10


def test_copies_made_within_one_second_are_kept_in_order(path: Path) -> None:
    now = Clock()()
    for version in range(12):
        path.write_text(f"version {version}")
        back_up(path, now)
    assert [copy.read_text() for copy in copies(path)] == [f"version {n}" for n in range(2, 12)]


def test_a_clock_that_was_set_back_does_not_make_the_newest_copy_the_oldest(path: Path) -> None:
    now = Clock()()
    for version in range(12):
        path.write_text(f"version {version}")
        back_up(path, now - timedelta(hours=version))
    assert [copy.read_text() for copy in copies(path)] == [f"version {n}" for n in range(2, 12)]


def test_other_files_in_the_folder_are_let_be(path: Path) -> None:
    folder = path.parent / "school.backups"
    folder.mkdir()
    others = ["2020-01-01 10.00.00.planner.txt", "before the merger.planner", "old.db"]
    for name in others:
        (folder / name).write_text("mine")
    clock = Clock()
    for version in range(15):
        path.write_text(f"version {version}")
        back_up(path, clock())
    assert set(others) <= set(listing(folder))


def test_a_failed_copy_leaves_no_half_of_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NoCopy):
        back_up(path, Clock()())
    assert listing(path.parent / "school.backups") == []


def test_a_copy_is_as_private_as_the_file(path: Path) -> None:
    path.chmod(0o600)
    copy = back_up(path, Clock()())
    assert copy
    assert copy.stat().st_mode & 0o777 == 0o600


def test_each_opening_keeps_what_the_one_before_changed(tmp_path: Path) -> None:
    path, store = a_file(tmp_path), ProjectFiles(now=Clock())
    for number in range(13):
        with closing(store.open(path)) as file:
            school = replace(file.project.school, name=f"Name {number}")
            file.commit(replace(file.project, school=school), "Rename the school")
        store.open(path).close()  # makes the copy of this one
        store.open(path).close()  # has nothing to copy
    names = []
    for copy in copies(path):
        (tmp_path / "other").mkdir(exist_ok=True)
        restored = tmp_path / "other" / "restored.planner"
        restored.write_bytes(copy.read_bytes())
        with closing(store.open(restored)) as file:
            names.append(file.project.school.name)
    assert names == [f"Name {number}" for number in range(3, 13)]


def test_the_first_opening_keeps_the_new_file(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    assert copies(path) == []
    ProjectFiles().open(path).close()
    (copy,) = copies(path)
    with closing(ProjectFiles().open(copy)) as file:
        assert file.project == a_full_project()
