from __future__ import annotations

import errno
import getpass
import platform
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from planner.store.lock import Holder, Lock
from planner.store.project_file import ProjectFiles
from tests.store.files import Clock, a_file, listing
from tests.store.other_program import start

ME = Holder(user="okoye", machine="room-12", since="2026-11-03 14:05")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "school.planner"


def test_one_at_a_time_has_the_lock(path: Path) -> None:
    first, second = Lock(path), Lock(path)
    assert first.take(ME)
    assert not second.take(ME)
    first.release()
    assert second.take(ME)
    second.release()


def test_the_others_are_told_who_has_it(path: Path) -> None:
    lock = Lock(path)
    lock.take(ME)
    assert Lock(path).holder() == ME
    lock.release()
    assert Lock(path).holder() is None


@pytest.mark.parametrize("note", [None, "", "[]", '{"user": "okoye"}', "\x00"])
def test_without_a_good_note_nobody_is_named(path: Path, note: str | None) -> None:
    lock = Lock(path)
    lock.take(ME)
    left = path.with_name(".school.planner.who")
    left.unlink() if note is None else left.write_text(note)
    assert Lock(path).holder() is None
    lock.release()


def test_a_refused_taker_takes_nothing_away(path: Path) -> None:
    first, second = Lock(path), Lock(path)
    first.take(ME)
    second.take(ME)
    second.release()
    assert not Lock(path).take(ME)
    assert Lock(path).holder() == ME
    first.release()


def test_nothing_is_left_behind(path: Path, tmp_path: Path) -> None:
    lock = Lock(path)
    lock.take(ME)
    lock.release()
    lock.release()
    assert listing(tmp_path) == []


def test_files_left_by_a_crash_do_not_lock(path: Path) -> None:
    path.with_name(".school.planner.lock").touch()
    path.with_name(".school.planner.who").write_text("crashed")
    lock = Lock(path)
    assert lock.take(ME)
    assert Lock(path).holder() == ME
    lock.release()


def test_a_lock_file_that_was_taken_away_and_made_anew_is_left_to_its_new_owner(
    path: Path,
) -> None:
    first, second = Lock(path), Lock(path)
    first.take(ME)
    path.with_name(".school.planner.lock").unlink()
    assert second.take(ME)
    first.release()
    assert not Lock(path).take(ME)
    second.release()


def test_where_nothing_can_be_locked_it_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_flock(monkeypatch)
    path.with_name(".school.planner.lock").write_text("no lock of ours" * 100)
    with pytest.raises(sqlite3.Error):
        Lock(path).take(ME)


def without_flock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the disk know no locks of open files."""

    def unknown(*_: object) -> None:
        raise OSError(errno.EOPNOTSUPP, "no such lock")

    monkeypatch.setattr("planner.store.lock.fcntl.flock", unknown, raising=False)


def test_a_disk_without_locks_of_open_files_is_locked_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_flock(monkeypatch)
    first, second = Lock(path), Lock(path)
    assert first.take(ME)
    assert not second.take(ME)
    first.release()
    assert second.take(ME)
    second.release()


def test_looking_into_the_folder_lets_nobody_else_in(tmp_path: Path) -> None:
    """As a file dialog looks: it opens and closes each file to say of what type it is."""
    path = a_file(tmp_path)
    with closing(ProjectFiles().open(path)):
        for file in tmp_path.iterdir():
            if file.is_file():
                file.read_bytes()

        with start("hold", path) as other:
            assert other.stdout
            assert other.stdout.readline().startswith("school.planner is open already: ")
            other.communicate("")


def no_such_user() -> str:
    raise KeyError("uid not found: 4711")


def test_this_program_is_named_by_its_user_and_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    holder = Holder.this_program(clock())
    assert (holder.user, holder.machine) == (getpass.getuser(), platform.node())
    monkeypatch.setattr(platform, "node", str)
    monkeypatch.setattr(getpass, "getuser", no_such_user)
    holder = Holder.this_program(clock())
    assert (holder.user, holder.machine) == ("somebody", "an unnamed computer")


def test_another_program_reads_while_this_one_writes(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with closing(ProjectFiles().open(path)) as file:
        with start("hold", path) as other:
            assert other.stdout
            assert other.stdout.readline().startswith(
                f"school.planner is open already: {getpass.getuser()} has had it open on "
            )
            other.communicate("")
        assert file.read_only_because == ""


def test_this_program_reads_while_another_one_writes_and_writes_when_that_is_closed(
    tmp_path: Path,
) -> None:
    path = a_file(tmp_path)
    with start("hold", path) as other:
        assert other.stdout
        assert other.stdout.readline() == "writing\n"
        with closing(ProjectFiles().open(path)) as file:
            assert platform.node() in file.read_only_because
        other.communicate("")
    with closing(ProjectFiles().open(path)) as file:
        assert file.read_only_because == ""


def test_a_killed_program_leaves_nothing_locked(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with start("hold", path) as other:
        assert other.stdout
        assert other.stdout.readline() == "writing\n"
        other.kill()
    assert ".school.planner.lock" in listing(tmp_path)
    with closing(ProjectFiles().open(path)) as file:
        assert file.read_only_because == ""
    assert listing(tmp_path) == ["school.backups", "school.planner"]
