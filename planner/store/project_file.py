"""Projects as files: one SQLite database each, written as edits are made.

SQLite's rollback journal and not its write-ahead log: between two commits the whole project is in
one file, which may be copied at any time, and it works on a network drive.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from planner.domain.project import Project
from planner.errors import FileProblem
from planner.store.backups import NoCopy, back_up
from planner.store.contents import changes
from planner.store.database import connect, transaction
from planner.store.header import check_header
from planner.store.lock import Holder, Lock
from planner.store.problems import (
    BUSY,
    CLOSED,
    EXISTS,
    FOLDER_PROTECTED,
    HELD,
    HELD_BY_SOMEBODY,
    NO_COPY,
    NO_FOLDER,
    PROTECTED,
    in_sentences,
    problem,
    told,
)
from planner.store.reading import Format, check, read, read_snapshot
from planner.store.schema import APPLICATION_ID
from planner.store.writer import Writer

Clock = Callable[[], datetime]


def local_time() -> datetime:
    """Return the time on the person's clock."""
    return datetime.now(UTC).astimezone()


class ProjectFile:
    """An open project (see :class:`planner.services.ports.OpenProject`).

    It may be used from any thread, by one at a time. ``writer`` or ``read_only_because`` is given.
    """

    def __init__(
        self,
        path: Path,
        project: Project,
        *,
        now: Clock,
        writer: Writer | None = None,
        read_only_because: str = "",
    ) -> None:
        self._path = path
        self._project = project
        self._now = now
        self._writer = writer
        self._read_only_because = read_only_because

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    @property
    def project(self) -> Project:
        """What the file holds; if it is read-only, what it held when it was opened."""
        return self._project

    @property
    def read_only_because(self) -> str:
        """A sentence if the file may not be written, or nothing."""
        return self._read_only_because

    def commit(self, project: Project, name: str) -> None:
        """Write what differs from :attr:`project`; it is on disk when this returns.

        Raises :class:`FileProblem`; then neither the file nor :attr:`project` has changed.
        """
        if self._writer is None:
            raise FileProblem(self._read_only_because)
        self._writer.write(changes(self._project, project), name, self._now())
        self._project = project

    def close(self) -> None:
        """Let go of the file; nothing can be written from then on."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None
            self._read_only_because = told(CLOSED, self._path)


class ProjectFiles:
    """Projects kept as files (see :class:`planner.services.ports.ProjectStore`)."""

    def __init__(self, *, now: Clock = local_time, known: Format | None = None) -> None:
        self._now = now
        self._known = known or Format()

    def create(self, path: Path, project: Project) -> ProjectFile:
        """Make a new file; refuses to overwrite one. Raises :class:`FileProblem`."""
        path = _real(path)
        if not path.parent.is_dir():
            raise problem(NO_FOLDER, path)
        lock = Lock(path)
        with in_sentences(path):
            if not lock.take(Holder.this_program(self._now())):
                raise problem(BUSY, path)
            try:
                self._make(path, project)
                return self._writable(path, project, connect(path, "rw"), lock)
            except BaseException:
                lock.release()
                raise

    def open(self, path: Path) -> ProjectFile:
        """Open a file, keeping a copy of it first; a second opener gets it read-only.

        Raises :class:`FileProblem`, or :class:`NewerFile`; then the file is as it was.
        """
        path = _real(path)
        check_header(path, self._known.version)
        if not os.access(path, os.W_OK):
            return self._opened_to_read(path, told(PROTECTED, path))
        lock = Lock(path)
        try:
            taken = lock.take(Holder.this_program(self._now()))
        except (OSError, sqlite3.Error):
            return self._opened_to_read(path, told(FOLDER_PROTECTED, path))
        if not taken:
            return self._opened_to_read(path, _held(path, lock.holder()))
        return self._opened_to_write(path, lock)

    def _make(self, path: Path, project: Project) -> None:
        """Write the whole file under another name first: it is there complete or not at all."""
        if os.path.lexists(path):
            raise problem(EXISTS, path)
        part = path.with_name(f".{path.name}.new")
        part.unlink(missing_ok=True)  # of a program that was killed while it made one
        try:
            with closing(connect(part, "rwc")) as connection, transaction(connection):
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                self._known.upgrade(connection)
                for change in changes(None, project):
                    connection.executemany(change.sql, change.rows)
            part.rename(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        _sync(path.parent)

    def _opened_to_write(self, path: Path, lock: Lock) -> ProjectFile:
        try:
            with in_sentences(path):
                return self._kept_and_read(path, lock)
        except NoCopy:
            lock.release()
            return self._opened_to_read(path, told(NO_COPY, path))
        except BaseException:
            lock.release()
            raise

    def _kept_and_read(self, path: Path, lock: Lock) -> ProjectFile:
        connection = connect(path, "rw")
        try:
            up_to_date = check(connection, path, self._known)
            connection.execute("PRAGMA journal_mode = DELETE")
            back_up(path, self._now())
            project = read(connection, self._known, up_to_date=up_to_date)
            return self._writable(path, project, connection, lock)
        except BaseException:
            connection.close()
            raise

    def _opened_to_read(self, path: Path, reason: str) -> ProjectFile:
        with in_sentences(path):
            project = read_snapshot(path, self._known)
        return ProjectFile(path, project, now=self._now, read_only_because=reason)

    def _writable(
        self, path: Path, project: Project, connection: sqlite3.Connection, lock: Lock
    ) -> ProjectFile:
        writer = Writer(path, connection, lock)
        return ProjectFile(path, project, now=self._now, writer=writer)


def _held(path: Path, holder: Holder | None) -> str:
    if holder is None:
        return told(HELD_BY_SOMEBODY, path)
    return told(HELD, path, user=holder.user, machine=holder.machine, since=holder.since)


def _real(path: Path) -> Path:
    """Return where a file really is, so that all who open it lock the same one."""
    path = path.absolute()
    # Only a link to the file itself matters; resolving more would spell network drives anew.
    return Path(os.path.realpath(path)) if os.path.islink(path) else path  # noqa: PTH114 - raises nothing


def _sync(folder: Path) -> None:
    """Make sure that a new name in a folder survives a power cut, where that can be asked for."""
    with suppress(OSError):  # Windows opens no folders and keeps names safe by itself
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
