from __future__ import annotations

import errno
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from planner.domain.activity import Student
from planner.domain.ids import StudentId
from planner.domain.project import Project
from planner.errors import FileProblem
from planner.store import database
from planner.store.contents import changes
from planner.store.database import connect
from planner.store.lock import Holder, Lock
from planner.store.problems import in_sentences
from planner.store.project_file import ProjectFile, ProjectFiles
from planner.store.writer import Writer
from tests.store.files import Clock, a_file, fingerprint
from tests.store.projects import a_full_project


def renamed(project: Project, name: str) -> Project:
    return replace(project, school=replace(project.school, name=name))


def larger(project: Project) -> Project:
    """Return the project with so many students that the file must grow."""
    students = tuple(Student(id=StudentId(f"n{n}"), name="x" * 200) for n in range(2000))
    school = replace(project.school, students=(*project.school.students, *students))
    return replace(project, school=school)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProjectFile]:
    """An open file that holds the full project."""
    file = ProjectFiles(now=Clock()).open(a_file(tmp_path))
    yield file
    file.close()


def refused(file: ProjectFile, project: Project, sentence: str) -> None:
    """Try a commit that must be refused and leave the open project as it was."""
    before = file.project
    with pytest.raises(FileProblem, match=sentence):
        file.commit(project, "Rename the school")
    assert file.project is before


def test_every_commit_is_noted_with_its_name_and_time(file: ProjectFile) -> None:
    file.commit(renamed(file.project, "Other"), "Rename the school")
    file.commit(file.project, "Do nothing")
    with closing(sqlite3.connect(file.path)) as connection:
        rows = connection.execute("SELECT name, at FROM history ORDER BY id").fetchall()
    assert rows == [
        ("Rename the school", "2026-11-03T14:08:00+00:00"),
        ("Do nothing", "2026-11-03T14:09:00+00:00"),
    ]


def test_a_commit_may_come_from_another_thread(file: ProjectFile) -> None:
    other = renamed(file.project, "Other")
    thread = threading.Thread(target=file.commit, args=(other, "Rename the school"))
    thread.start()
    thread.join()
    assert file.project == other


def test_what_was_taken_out_leaves_no_trace_in_the_file(file: ProjectFile) -> None:
    before = file.project
    school = replace(before.school, companions=())
    kept, other = school.students
    students = (kept, replace(other, name="Secretname"))
    file.commit(replace(before, school=replace(school, students=students)), "Rename")
    assert b"Secretname" in file.path.read_bytes()
    file.commit(replace(before, school=replace(school, students=(kept,))), "Take out")
    assert b"Secretname" not in file.path.read_bytes()


@pytest.mark.parametrize(
    "project",
    [
        renamed(a_full_project(), "half a character: \ud83c"),
        replace(a_full_project(), school=replace(a_full_project().school, grain=2**70)),
    ],
    ids=["character", "number"],
)
def test_what_no_file_can_hold_is_refused(file: ProjectFile, project: Project) -> None:
    before = fingerprint(file.path)
    refused(file, project, "a character or a number that cannot be written")
    assert fingerprint(file.path) == before
    file.commit(renamed(file.project, "Other"), "Rename the school")


def test_a_file_that_vanished_is_told_and_not_made_anew(file: ProjectFile) -> None:
    file.path.unlink()
    refused(file, renamed(file.project, "Other"), r"school\.planner is no longer in the folder")
    assert not file.path.exists()


def test_a_file_that_vanished_can_be_put_back(file: ProjectFile) -> None:
    away = file.path.rename(file.path.with_name("away.planner"))
    refused(file, renamed(file.project, "Other"), "is no longer in the folder")
    away.rename(file.path)
    file.commit(renamed(file.project, "Other"), "Rename the school")


def test_a_file_put_in_its_place_is_not_written(file: ProjectFile) -> None:
    other = a_file(file.path.parent, "other.planner")
    other.replace(file.path)
    before = fingerprint(file.path)
    refused(file, renamed(file.project, "Other"), "was changed or replaced by another program")
    assert fingerprint(file.path) == before


def test_what_another_program_changed_is_not_overwritten(file: ProjectFile) -> None:
    with closing(sqlite3.connect(file.path)) as viewer:
        viewer.execute("UPDATE people SET name = 'Changed by hand'")
        viewer.commit()
    before = fingerprint(file.path)
    refused(file, renamed(file.project, "Other"), "was changed or replaced by another program")
    assert fingerprint(file.path) == before


def test_a_program_that_holds_the_file_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "PATIENCE", 0.05)
    with closing(ProjectFiles().open(a_file(tmp_path))) as file:
        with closing(sqlite3.connect(file.path, isolation_level=None)) as viewer:
            viewer.execute("BEGIN EXCLUSIVE")
            refused(file, renamed(file.project, "Other"), "Another program is holding school")
        file.commit(renamed(file.project, "Other"), "Rename the school")


def test_a_full_disk_is_told_and_leaves_everything_as_it_was(tmp_path: Path) -> None:
    path, project = a_file(tmp_path), a_full_project()
    connection, lock = connect(path, "rw"), Lock(path)
    lock.take(Holder.this_program(Clock()()))
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    # SQLite then says exactly what it says when the disk is full.
    connection.execute(f"PRAGMA max_page_count = {pages}")
    before = fingerprint(path)
    with closing(
        ProjectFile(path, project, now=Clock(), writer=Writer(path, connection, lock))
    ) as file:
        refused(file, larger(project), r"no room left for school\.planner: the disk is full")
        assert fingerprint(path) == before
        file.commit(renamed(project, "Other"), "Rename the school")
    with closing(ProjectFiles().open(path)) as file:
        assert file.project == renamed(project, "Other")


def test_an_edit_that_fails_halfway_writes_nothing(file: ProjectFile) -> None:
    half = renamed(larger(file.project), "\ud83c")
    # The students, and what the two other scenarios keep of theirs.
    assert len(list(changes(file.project, larger(file.project)))) == 3
    before = fingerprint(file.path)
    refused(file, half, "cannot be written")
    assert fingerprint(file.path) == before
    assert not file.path.with_name("school.planner-journal").exists()


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "the disk is full"),
        (errno.EACCES, "You have no permission"),
        (errno.EROFS, "You have no permission"),
        (errno.ENOENT, "is no longer in the folder"),
        (errno.EIO, "the drive or the network does not answer"),
    ],
)
def test_what_the_system_says_becomes_a_sentence(number: int, sentence: str) -> None:
    with pytest.raises(FileProblem, match=sentence), in_sentences(Path("/a/school.planner")):
        raise OSError(number, "in the words of the system")


def test_a_bug_is_not_hidden_behind_a_sentence() -> None:
    with pytest.raises(ZeroDivisionError), in_sentences(Path("school.planner")):
        _ = 1 / 0
