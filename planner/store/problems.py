"""What went wrong with a file, as a sentence: what, where, and what to do next."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planner.domain.language import mark, say_marked
from planner.errors import FileProblem
from planner.store.rows import Unreadable

FULL = mark("There is no room left for {name}: the disk is full. Make room and try again.")
FORBIDDEN = mark(
    "You have no permission for {name} in the folder {folder}. Ask whoever "
    "looks after the folder, or save a copy where you may write."
)
GONE = mark(
    "{name} is no longer in the folder {folder}: it was moved, renamed or "
    "deleted. Put it back, or save the project under a new name."
)
BUSY = mark("Another program is holding {name} at the moment. Close that program and try again.")
DAMAGED = mark(
    "{name} is damaged and was left as it is. Open the newest copy in the "
    "folder {backups}, or a copy that you keep elsewhere."
)
NEWER = mark(
    "{name} was made by a newer version of this program and was left as it "
    "is. Install the newest version to open it."
)
UNREACHABLE = mark(
    "{name} cannot be read or written: the drive or the network does not "
    "answer. Check that the folder {folder} can be reached and try again."
)
UNFINISHED = mark(
    "{name} was not closed properly the last time and can only be mended "
    "where it may be written. Copy it, together with the file "
    "{name}-journal beside it, to a folder of your own and open it there."
)
STRANGE = mark(
    "{name} holds something that this program never writes: {what} It was "
    "left as it is. Open the newest copy in the folder {backups}, or a "
    "copy that you keep elsewhere."
)
UNKNOWN_CHARACTER = mark(
    "The last change was not saved in {name}: it has a character or a "
    "number that cannot be written to a file. Take it out and try again."
)

REPLACED = mark(
    "The last change was not saved, because {name} was changed or replaced "
    "by another program since you opened it. Save your work under a new "
    "name, then open {name} again and compare."
)
EXISTS = mark(
    "There is already a file {name} in the folder {folder}, and it was "
    "left as it is. Choose another name."
)
NO_FOLDER = mark(
    "There is no folder {folder} in which {name} could be made. Choose one that exists."
)

HELD = mark(
    "{name} is open already: {user} has had it open on {machine} since "
    "{since}. You can look at it as it was when you opened it, but not "
    "change it. Close it there, then open it again."
)
HELD_BY_SOMEBODY = mark(
    "{name} is open already, in another window or on another computer. You "
    "can look at it as it was when you opened it, but not change it. Close "
    "it there, then open it again."
)
PROTECTED = mark(
    "You can look at {name} but not change it, because the file is "
    "write-protected for you. Save a copy in a folder of your own to work "
    "on it."
)
FOLDER_PROTECTED = mark(
    "You can look at {name} but not change it, because nothing can be "
    "written in its folder {folder}. Save a copy in a folder of your own "
    "to work on it."
)
NO_COPY = mark(
    "You can look at {name} but not change it, because no copy of it could "
    "be kept in the folder {backups} beside it. Make room there, or see to "
    "it that you may write there, and open it again."
)
CLOSED = mark("{name} has been closed. Open it again to change it.")

SENTENCES = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: FORBIDDEN,
    sqlite3.SQLITE_PERM: FORBIDDEN,
    sqlite3.SQLITE_AUTH: FORBIDDEN,
    sqlite3.SQLITE_CANTOPEN: FORBIDDEN,
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_PROTOCOL: BUSY,
    sqlite3.SQLITE_IOERR: UNREACHABLE,
}
"""By SQLite's primary result code; every other code means that the file is damaged."""

OF_SYSTEM = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EACCES: FORBIDDEN,
    errno.EPERM: FORBIDDEN,
    errno.EROFS: FORBIDDEN,
    errno.ENOENT: GONE,
}


def problem(
    sentence: str, path: Path, *, kind: type[FileProblem] = FileProblem, **more: str
) -> FileProblem:
    """Return the error for a file."""
    return kind(told(sentence, path, **more))


def told(sentence: str, path: Path, **more: str) -> str:
    """Return a sentence about a file; it may speak of its name, folder and backups."""
    backups = backup_folder(path).name
    return say_marked(sentence, name=path.name, folder=path.parent, backups=backups, **more)


@contextmanager
def in_sentences(path: Path) -> Iterator[None]:
    """Turn what can go wrong with a file into :class:`FileProblem`; bugs pass through."""
    try:
        yield
    except sqlite3.Error as error:
        raise of_database(error, path) from error
    except UnicodeDecodeError as error:  # SQLite quotes what it could not make out
        raise problem(DAMAGED, path) from error
    except OSError as error:
        raise of_system(error, path) from error
    except Unreadable as error:
        raise problem(STRANGE, path, what=str(error)) from error
    except (UnicodeEncodeError, OverflowError) as error:
        raise problem(UNKNOWN_CHARACTER, path) from error


def of_database(error: sqlite3.Error, path: Path) -> FileProblem:
    """Return what SQLite's error means for the person."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    if code == sqlite3.SQLITE_READONLY_ROLLBACK:
        return problem(UNFINISHED, path)
    return problem(SENTENCES.get(code & 0xFF, DAMAGED), path)


def of_system(error: OSError, path: Path) -> FileProblem:
    """Return what the operating system's error means for the person."""
    return problem(OF_SYSTEM.get(error.errno or 0, UNREACHABLE), path)


def backup_folder(path: Path) -> Path:
    """Return the folder beside a project file that keeps copies of it."""
    return path.with_name(f"{path.stem}.backups")
