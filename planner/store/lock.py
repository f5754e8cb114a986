"""Who may write a project file: one program at a time, on whatever machine.

The lock is held on an empty file beside the project. The operating system gives it up when the
program that holds it ends, however it ends, so a crash never leaves a project locked. A second
small file tells the others who has it.

Where there is ``flock`` the lock belongs to the open file. SQLite's own locks there belong to the
process and are gone as soon as any part of it opens and closes the file, as a file dialog does that
looks what is in a folder. On Windows, and where a disk knows no ``flock``, SQLite locks.
"""

from __future__ import annotations

import getpass
import json
import os
import platform
import sqlite3
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from planner.domain.clock import moment
from planner.domain.language import say

if sys.platform != "win32":
    import fcntl

TRIES = 10
"""How often to try again when a lock file is being taken away by its last owner."""

Identity = tuple[int, int]
Release = Callable[[], None]
"""What gives a lock up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who has a project open, on which machine, since when (local time)."""

    user: str
    machine: str
    since: str

    @classmethod
    def this_program(cls, now: datetime) -> Holder:
        """Return the person and the machine that run this program."""
        try:
            user = getpass.getuser()
        except (KeyError, OSError):  # not in the system's list of users, as in some containers
            user = "somebody"
        machine = platform.node() or say("an unnamed computer")
        return cls(user=user, machine=machine, since=moment(now))


class Lock:
    """The right to write one project file."""

    def __init__(self, path: Path) -> None:
        self._file = path.with_name(f".{path.name}.lock")
        self._note = path.with_name(f".{path.name}.who")
        self._held: Release | None = None
        self._identity: Identity | None = None

    def take(self, holder: Holder) -> bool:
        """Take the lock unless somebody has it, and leave a note for the others.

        Raises ``OSError`` or ``sqlite3.Error`` where nothing can be locked.
        """
        for _ in range(TRIES):
            self._make_file()
            before = identity(self._file)
            held = _locked(self._file)
            if held is None:
                return False
            # The file may have been deleted between our look and our lock: then we hold a lock
            # on nothing, and somebody else may get one on a new file.
            if before is not None and identity(self._file) == before:
                self._held, self._identity = held, before
                self._leave_note(holder)
                return True
            held()
        return False

    def holder(self) -> Holder | None:
        """Return who has it, as far as they left a note."""
        try:
            return Holder(**json.loads(self._note.read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def release(self) -> None:
        """Give it up, if it is held, and take both files away."""
        if self._held is None:
            return
        held, self._held = self._held, None
        with suppress(OSError):
            self._note.unlink()
        self._remove_file()
        held()
        # Windows deletes no open file: not ours before we closed it, nobody's else afterwards.
        self._remove_file()

    def _make_file(self) -> None:
        self._file.touch()
        with suppress(OSError):
            # After a crash somebody else with a right to the folder must be able to lock it.
            self._file.chmod(0o666)  # an empty file

    def _remove_file(self) -> None:
        with suppress(OSError):
            if identity(self._file) == self._identity:
                self._file.unlink()

    def _leave_note(self, holder: Holder) -> None:
        # Without a note the others are still told that somebody has the file.
        with suppress(OSError):
            self._note.unlink(missing_ok=True)
            self._note.write_text(json.dumps(asdict(holder)), "utf-8")


def _locked(file: Path) -> Release | None:
    """Take the lock and return what gives it up, or ``None`` if another one has it."""
    if sys.platform != "win32":
        opened = os.open(file, os.O_RDWR)
        give_up = partial(os.close, opened)
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            give_up()
            return None
        except OSError:  # a disk that knows no such lock
            give_up()
        else:
            return give_up
    return _locked_by_sqlite(file)


def _locked_by_sqlite(file: Path) -> Release | None:
    connection = sqlite3.connect(file, timeout=0, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = MEMORY")  # nothing is ever written
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.Error as error:
        connection.close()
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
            return None
        raise
    return connection.close


def identity(path: Path) -> Identity | None:
    """Return what tells a file from another one that takes its name; ``None`` if it is gone."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return (status.st_dev, status.st_ino)
