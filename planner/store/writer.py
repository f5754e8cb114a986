"""The one who writes a project file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from planner.store.contents import Change
from planner.store.database import transaction, version_seen
from planner.store.lock import Lock, identity
from planner.store.problems import GONE, REPLACED, in_sentences, problem


class Writer:
    """The connection that may write a project file, and the lock that keeps others from it."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: Lock) -> None:
        self._path = path
        self._connection = connection
        self._lock = lock
        self._identity = identity(path)
        self._version = version_seen(connection)

    def write(self, changes: Iterable[Change], name: str, now: datetime) -> None:
        """Make the changes, and note that ``name`` was done now, durably and in one transaction.

        Raises :class:`FileProblem`; then the file is as it was.
        """
        at = now.astimezone(UTC).isoformat(timespec="seconds")
        with in_sentences(self._path), transaction(self._connection):
            self._check_still_ours()
            for change in changes:
                self._connection.executemany(change.sql, change.rows)
            self._connection.execute("INSERT INTO history (name, at) VALUES (?, ?)", (name, at))

    def close(self) -> None:
        """Let go of the file, and let others write it."""
        self._connection.close()
        self._lock.release()

    def _check_still_ours(self) -> None:
        """Refuse a file that was deleted or replaced, or that somebody else has written."""
        here = identity(self._path)
        if here is None:
            raise problem(GONE, self._path)
        if here != self._identity or version_seen(self._connection) != self._version:
            raise problem(REPLACED, self._path)
