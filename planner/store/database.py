"""How a project file is talked to: durable, in one file, wary of what others put into it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

PATIENCE = 3.0
"""Seconds to wait while another program reads the file."""

ON_EVERY_CONNECTION = (
    # The journal's folder is synced as well, so a power cut right after a commit cannot undo it.
    "PRAGMA synchronous = EXTRA",
    "PRAGMA fullfsync = ON",  # macOS: through the drive's own cache
    "PRAGMA secure_delete = ON",  # a student who was taken out leaves no trace in the file
    "PRAGMA trusted_schema = OFF",  # a file from elsewhere runs nothing of its own
    "PRAGMA cell_size_check = ON",  # notice damage before using it
)


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Return a connection that may only read (``ro``), write too (``rw``) or create (``rwc``).

    It may be used from any thread, by one at a time.
    """
    connection = sqlite3.connect(
        f"{_uri(path)}?mode={mode}",
        uri=True,
        timeout=PATIENCE,
        isolation_level=None,  # transactions are ours to begin
        check_same_thread=False,
    )
    try:
        for pragma in ON_EVERY_CONNECTION:
            connection.execute(pragma)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _uri(path: Path) -> str:
    """Return SQLite's name for a file; on Windows ``file:///C:/...``, ``file:////server/...``."""
    text = path.absolute().as_posix()
    return "file://" + quote(text if text.startswith("/") else f"/{text}", safe="/:")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Make everything within happen, durably, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk may have ended it already
            connection.execute("ROLLBACK")
        raise


def is_sound(connection: sqlite3.Connection) -> bool:
    """Say whether the database is whole, as far as its structure shows."""
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    return bool(verdict == "ok")


def version_seen(connection: sqlite3.Connection) -> int:
    """Return a number that changes when another connection has written to the file."""
    (number,) = connection.execute("PRAGMA data_version").fetchone()
    return int(number)
