"""From the file to the project: is it whole, do we know its format, what does it hold?"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from planner.domain.project import Project
from planner.errors import NewerFile
from planner.store.contents import load
from planner.store.database import connect, is_sound, transaction
from planner.store.problems import DAMAGED, NEWER, problem
from planner.store.schema import MIGRATION_SET, MIGRATIONS

APPLIED = "SELECT name FROM _sqlite_migrations WHERE migration_set = ?"


def upgrade(connection: sqlite3.Connection) -> None:
    """Apply the migrations that a file has not had yet."""
    # sqlite-utils loads pandas, a third of a second, and an up-to-date file needs neither.
    from sqlite_utils import Database  # noqa: PLC0415 - it loads pandas

    from planner.store.migrations import bring_up_to_date  # noqa: PLC0415 - same

    bring_up_to_date(Database(connection, recursive_triggers=False, execute_plugins=False))


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """The migrations that a program knows, in order, and what applies the pending ones."""

    migrations: tuple[str, ...] = MIGRATIONS
    upgrade: Callable[[sqlite3.Connection], None] = upgrade

    @property
    def version(self) -> int:
        """The number that files of this format carry."""
        return len(self.migrations)


def check(connection: sqlite3.Connection, path: Path, known: Format) -> bool:
    """Say whether a file is up to date; raise :class:`FileProblem` if it cannot be used."""
    if not is_sound(connection):
        raise problem(DAMAGED, path)
    applied = {name for (name,) in connection.execute(APPLIED, (MIGRATION_SET,))}
    if not applied:
        raise problem(DAMAGED, path)
    if not applied.issubset(known.migrations):
        raise problem(NEWER, path, kind=NewerFile)
    return len(applied) == known.version


def read(connection: sqlite3.Connection, known: Format, *, up_to_date: bool) -> Project:
    """Return what a file holds, bringing it up to date first unless it is.

    A file that cannot be read afterwards is left as it was.
    """
    if up_to_date:
        return load(connection)
    with transaction(connection):
        known.upgrade(connection)
        return load(connection)


def read_snapshot(path: Path, known: Format) -> sqlite3.Connection:
    """Return a copy in memory of what a file holds at this moment, brought up to date.

    The file itself is never written to.
    """
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        with closing(connect(path, "ro")) as connection:
            # A copy by itself would wait for ever for a program that holds the file; a reader
            # waits a moment and then says so.
            connection.execute("BEGIN")
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            connection.backup(memory)
        if not check(memory, path, known):
            with transaction(memory):
                known.upgrade(memory)
    except BaseException:
        memory.close()
        raise
    return memory
