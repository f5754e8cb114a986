"""Projects as files: one SQLite database each, written as edits are made.

SQLite's rollback journal and not its write-ahead log: between two commits the whole project is in
one file, which may be copied at any time, and it works on a network drive.
"""

from __future__ import annotations

import os
import sqlite3
from collections import OrderedDict
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from planner.domain.ids import ScenarioId
from planner.domain.project import Project
from planner.domain.scenarios import as_in, as_of, within, without_deleted
from planner.errors import FileProblem
from planner.services.past import Past
from planner.store.backups import NoCopy, back_up
from planner.store.contents import changes, load
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
from planner.store.steps import read_past, state_at
from planner.store.writer import Writer

Clock = Callable[[], datetime]

REMEMBERED = 200
"""States that are kept in memory; most share nearly everything with their neighbours."""


def local_time() -> datetime:
    """Return the time on the person's clock."""
    return datetime.now(UTC).astimezone()


class States:
    """The states of late, so that going back to one shows the very same objects again."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[ScenarioId, int], Project] = OrderedDict()

    def keep(self, scenario: ScenarioId, step: int, state: Project) -> None:
        """Remember the project, with the scenario active, as it was after a step."""
        self._kept[scenario, step] = state
        self._kept.move_to_end((scenario, step))
        while len(self._kept) > REMEMBERED:
            self._kept.popitem(last=False)

    def get(self, scenario: ScenarioId, step: int) -> Project | None:
        """Return the project as it was after a step, if it is remembered."""
        return self._kept.get((scenario, step))


class ProjectFile:
    """An open project (see :class:`planner.services.ports.OpenProject`).

    It may be used from any thread, by one at a time. ``writer`` or ``read_only_because`` is given;
    ``reader`` is where the past is read, if nothing may be written.
    """

    def __init__(
        self,
        path: Path,
        project: Project,
        *,
        now: Clock,
        writer: Writer | None = None,
        reader: sqlite3.Connection | None = None,
        read_only_because: str = "",
    ) -> None:
        self._path = path
        self._project = project
        self._now = now
        self._writer = writer
        self._reader = writer.connection if writer else reader
        self._pasts: dict[ScenarioId, Past] = {}
        self._states = States()
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

        Each scenario whose school, statements or schedule differ gets a step of this name. Raises
        :class:`FileProblem`; then neither the file nor :attr:`project` has changed.
        """
        before = self._project
        for scenario, step in self._writing.write(before, project, name, self._now()).items():
            if scenario in self._pasts:
                self._pasts[scenario] = self._pasts[scenario].with_step(step)
            self._states.keep(scenario, step.before, as_of(before, scenario))
            self._states.keep(scenario, step.id, as_of(project, scenario))
        self._project = project

    def past(self, scenario: ScenarioId) -> Past:
        """Return the steps of a scenario; raises :class:`FileProblem`."""
        if scenario not in self._pasts:
            with in_sentences(self._path):
                self._pasts[scenario] = read_past(self._reading, scenario)
        return self._pasts[scenario]

    def state(self, scenario: ScenarioId, step: int) -> Project:
        """Return the project with a scenario active as it was after one of its steps.

        Raises :class:`FileProblem`.
        """
        past, there = self.past(scenario), as_of(self._project, scenario)
        if step == past.present:
            return there
        kept = self._states.get(scenario, step)
        if kept is not None:
            return as_in(there, kept)
        with in_sentences(self._path):
            return state_at(self._reading, there, past, step)

    def go(self, scenario: ScenarioId, step: int, name: str) -> None:
        """Let a scenario be as it was after one of its steps; which one is active stays.

        Raises :class:`FileProblem`; then neither the file nor :attr:`project` has changed.
        """
        there = self.state(scenario, step)
        after = within(self._project, scenario, lambda here: as_in(here, there))
        past = self.past(scenario).gone(step)
        self._writing.go(self._project, after, (scenario, past), name, self._now())
        self._states.keep(scenario, step, there)
        self._pasts[scenario] = past
        self._project = after

    def forget(self, name: str) -> None:
        """Delete all steps and the deleted scenarios for good; what there is now stays.

        Raises :class:`FileProblem`; then neither the file nor :attr:`project` has changed.
        """
        after = without_deleted(self._project)
        self._writing.forget(self._project, after, name, self._now())
        self._project = after
        self._pasts.clear()
        self._states = States()

    @property
    def _reading(self) -> sqlite3.Connection:
        if self._reader is None:
            raise FileProblem(self._read_only_because)
        return self._reader

    @property
    def _writing(self) -> Writer:
        if self._writer is None:
            raise FileProblem(self._read_only_because)
        return self._writer

    def close(self) -> None:
        """Let go of the file; nothing can be written from then on."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None
            self._read_only_because = told(CLOSED, self._path)
        elif self._reader is not None:
            self._reader.close()
        self._reader = None


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
            memory = read_snapshot(path, self._known)
            try:
                project = load(memory)
            except BaseException:
                memory.close()
                raise
        return ProjectFile(path, project, now=self._now, reader=memory, read_only_because=reason)

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
