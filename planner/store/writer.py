"""The one who writes a project file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from planner.domain.ids import ScenarioId
from planner.domain.project import Project
from planner.services.past import Past, Step
from planner.store.contents import changes
from planner.store.database import transaction, version_seen
from planner.store.lock import Lock, identity
from planner.store.problems import GONE, REPLACED, in_sentences, problem
from planner.store.steps import forget_all, keep_head, keep_steps

Head = tuple[ScenarioId, Past]
"""A scenario and its past, which says where in it the scenario stands."""


class Writer:
    """The connection that may write a project file, and the lock that keeps others from it."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: Lock) -> None:
        self._path = path
        self._connection = connection
        self._lock = lock
        self._identity = identity(path)
        self._version = version_seen(connection)

    def write(self, old: Project, new: Project, name: str, now: datetime) -> dict[ScenarioId, Step]:
        """Turn ``old`` into ``new`` durably, in one transaction, and note that ``name`` was done.

        Returns the step that each changed scenario got. Raises :class:`FileProblem`; then the file
        is as it was.
        """
        at = now.astimezone(UTC).isoformat(timespec="seconds")
        with self._noting(name, at):
            self._change(old, new)
            return keep_steps(self._connection, old, new, name, at)

    def go(self, old: Project, new: Project, head: Head, name: str, now: datetime) -> None:
        """Do the same where a scenario goes to another of its steps, which makes no new one."""
        at = now.astimezone(UTC).isoformat(timespec="seconds")
        with self._noting(name, at):
            self._change(old, new)
            keep_head(self._connection, *head)

    def forget(self, old: Project, new: Project, name: str, now: datetime) -> None:
        """Turn ``old`` into ``new`` and delete all steps, so that nothing before can be told."""
        at = now.astimezone(UTC).isoformat(timespec="seconds")
        with self._noting(name, at):
            self._change(old, new)
            forget_all(self._connection)

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection, to read by."""
        return self._connection

    @contextmanager
    def _noting(self, name: str, at: str) -> Iterator[None]:
        with in_sentences(self._path), transaction(self._connection):
            self._check_still_ours()
            yield
            self._connection.execute("INSERT INTO history (name, at) VALUES (?, ?)", (name, at))

    def _change(self, old: Project, new: Project) -> None:
        for change in changes(old, new):
            self._connection.executemany(change.sql, change.rows)

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
