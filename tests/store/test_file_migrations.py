from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Protocol

import pytest
from sqlite_utils import Database, Migrations

from planner.errors import FileProblem, NewerFile
from planner.store import migrations as steps_of_the_format
from planner.store.backups import copies
from planner.store.migrations import bring_up_to_date, migrations
from planner.store.project_file import ProjectFiles
from planner.store.reading import Format
from planner.store.schema import MIGRATION_SET, MIGRATIONS
from tests.store.files import Clock, a_file, fingerprint, listing
from tests.store.projects import a_full_project


class Step(Protocol):
    """A migration."""

    __name__: str

    def __call__(self, database: Database, /) -> None: ...


def next_format(*steps: Step) -> Format:
    """Return the format of a later release, with further steps after today's."""
    later = Migrations(MIGRATION_SET)
    for step in (*(getattr(steps_of_the_format, name) for name in MIGRATIONS), *steps):
        later()(step)

    def upgrade(connection: sqlite3.Connection) -> None:
        bring_up_to_date(Database(connection), later)

    return Format(migrations=(*MIGRATIONS, *(step.__name__ for step in steps)), upgrade=upgrade)


def m004_rename(database: Database) -> None:
    database.execute("UPDATE school SET name = 'Renamed by m004'")


def m005_fill(database: Database) -> None:
    """Write more than SQLite's cache holds, so that pages reach the file before the end."""
    database.execute("CREATE TABLE more (text TEXT)")
    database.execute("INSERT INTO more SELECT randomblob(4000) FROM people, people b, people c")
    for _ in range(5):
        database.execute("INSERT INTO more SELECT randomblob(4000) FROM more")


def m006_break(database: Database) -> None:
    database.execute("UPDATE school SET name = no_such_column")


def m006_stop(database: Database) -> None:
    raise ZeroDivisionError


def m006_empty(database: Database) -> None:
    database.execute("DELETE FROM school")


def state(path: Path) -> tuple[int, list[str], str]:
    """Return a file's version, the migrations it has had, and the school's name."""
    with closing(sqlite3.connect(path)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        names = connection.execute("SELECT name FROM _sqlite_migrations ORDER BY id").fetchall()
        (school,) = connection.execute("SELECT name FROM school").fetchone()
    return version, [name for (name,) in names], school


def test_the_names_of_all_migrations_are_known_without_loading_them() -> None:
    with closing(Database(memory=True)) as empty:
        pending = migrations.pending(empty)
    assert tuple(migration.name for migration in pending) == MIGRATIONS
    assert all(migration.transactional for migration in pending)


def test_an_older_file_is_brought_up_to_date_after_a_copy(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    before = fingerprint(path)
    later = ProjectFiles(now=Clock(), known=next_format(m004_rename, m005_fill))
    with closing(later.open(path)) as file:
        assert file.project.school.name == "Renamed by m004"
        file.commit(a_full_project(), "Rename it back")
    assert state(path)[:2] == (len(MIGRATIONS) + 2, [*MIGRATIONS, "m004_rename", "m005_fill"])
    (copy,) = copies(path)
    assert fingerprint(copy) == before
    with closing(later.open(path)) as file:
        assert file.project == a_full_project()


@pytest.mark.parametrize("last", [m006_break, m006_stop, m006_empty])
def test_a_failed_migration_leaves_the_file_as_it_was(tmp_path: Path, last: Step) -> None:
    path = a_file(tmp_path)
    before = fingerprint(path)
    later = ProjectFiles(known=next_format(m004_rename, m005_fill, last))
    with pytest.raises((FileProblem, ZeroDivisionError)):
        later.open(path)
    # m004 and m005 had worked, and are undone with the one that failed
    assert fingerprint(path) == before
    assert listing(tmp_path) == ["school.backups", "school.planner"]
    # and this release can still open it
    with closing(ProjectFiles().open(path)) as file:
        assert file.project == a_full_project()


def test_a_reader_of_an_older_file_sees_it_up_to_date_and_changes_nothing(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with closing(ProjectFiles().open(path)):
        before = fingerprint(path)
        with closing(ProjectFiles(known=next_format(m004_rename)).open(path)) as second:
            assert second.project.school.name == "Renamed by m004"
        assert fingerprint(path) == before


def test_a_file_of_the_next_release_is_refused_by_this_one(tmp_path: Path) -> None:
    path = tmp_path / "school.planner"
    ProjectFiles(known=next_format(m004_rename)).create(path, a_full_project()).close()
    assert state(path)[0] == len(MIGRATIONS) + 1
    with pytest.raises(NewerFile, match=r"^school\.planner was made by a newer version"):
        ProjectFiles().open(path)


@pytest.fixture
def database() -> Iterator[Database]:
    with closing(Database(memory=True)) as database:
        yield database


def test_each_step_is_applied_once(database: Database) -> None:
    bring_up_to_date(database)
    applied = migrations.applied(database)
    bring_up_to_date(database)
    assert migrations.applied(database) == applied
    assert [migration.name for migration in applied] == list(MIGRATIONS)


def test_the_tables_explain_themselves(database: Database) -> None:
    bring_up_to_date(database)
    assert "-- minutes since midnight" in database["blocks"].schema
