"""Is this a project of ours? Told from the file's first bytes, before SQLite touches it.

SQLite would mend a foreign database that was not closed properly, and a file that we refuse must
stay as it is to the last byte.
"""

from __future__ import annotations

import stat
from pathlib import Path

from planner.domain.language import mark
from planner.errors import NewerFile
from planner.store.problems import DAMAGED, NEWER, of_system, problem
from planner.store.schema import APPLICATION_ID

MAGIC = b"SQLite format 3\x00"
LENGTH = 100
JOURNAL_TO_WRITE, JOURNAL_TO_READ = 18, 19
USER_VERSION_AT = 60
APPLICATION_ID_AT = 68

MISSING = mark(
    "There is no file {name} in the folder {folder}. Check the name and "
    "the folder; perhaps it was moved or renamed."
)
FOLDER = mark("{name} is a folder. Open a project file, whose name ends in .planner.")
NO_FILE = mark(
    "{name} is not a file that can be opened. Open a project file, which ends in .planner."
)
EMPTY = mark(
    "{name} is empty: it was probably not copied to the end. Copy it once "
    "more, or open the newest copy in the folder {backups} if there is one."
)
FOREIGN = mark(
    "{name} is not a project of this program. Open a file that ends in "
    ".planner; tables and workbooks can be imported."
)
OTHER_DATABASE = mark(
    "{name} is a database of another program and was left as it is. Open a "
    "project file of this program, whose name ends in .planner."
)


def check_header(path: Path, newest: int) -> None:
    """Raise ``FileProblem`` with a sentence unless the file begins as a project does.

    ``newest`` is the highest version that this program knows.
    """
    start = _start(path)
    if not start:
        raise problem(EMPTY, path)
    if not start.startswith(MAGIC) or len(start) < LENGTH:
        raise problem(FOREIGN, path)
    if _number(start, APPLICATION_ID_AT) != APPLICATION_ID:
        raise problem(OTHER_DATABASE, path)
    if start[JOURNAL_TO_WRITE] != start[JOURNAL_TO_READ]:
        raise problem(DAMAGED, path)
    if _number(start, USER_VERSION_AT) > newest:
        raise problem(NEWER, path, kind=NewerFile)


def _start(path: Path) -> bytes:
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise problem(FOLDER, path)
        if not stat.S_ISREG(mode):
            raise problem(NO_FILE, path)
        with path.open("rb") as file:
            return file.read(LENGTH)
    except FileNotFoundError as error:
        raise problem(MISSING, path) from error
    except OSError as error:
        raise of_system(error, path) from error


def _number(start: bytes, offset: int) -> int:
    """Return one of the numbers that SQLite keeps in the header."""
    return int.from_bytes(start[offset : offset + 4], "big")
