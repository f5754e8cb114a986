"""Copies of a project file, kept in a folder beside it so that they share its fate and secrecy."""

from __future__ import annotations

import filecmp
import os
import re
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from planner.errors import PlannerError
from planner.store.problems import backup_folder

KEPT = 10


class NoCopy(PlannerError):
    """No copy could be kept, so the file had better not be written."""


def back_up(path: Path, now: datetime) -> Path | None:
    """Copy a project file, unless the last copy is the same; keep the last ten copies.

    Nobody may write the file meanwhile and it must have no journal. Raises :class:`NoCopy`.
    """
    try:
        return _back_up(path, now)
    except OSError as error:
        raise NoCopy from error


def _back_up(path: Path, now: datetime) -> Path | None:
    earlier = copies(path)
    if earlier and filecmp.cmp(earlier[-1], path, shallow=False):
        return None
    folder = backup_folder(path)
    folder.mkdir(exist_ok=True)
    copy = folder / f"{_next_name(earlier, now)}{path.suffix}"
    _copy_whole(path, copy)
    for old in copies(path)[:-KEPT]:
        with suppress(OSError):  # one too many does no harm
            old.unlink()
    return copy


def copies(path: Path) -> list[Path]:
    """Return the copies of a project file, oldest first; what else is in the folder is let be."""
    ours = re.compile(r"\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d( \d+)?" + re.escape(path.suffix))
    folder = backup_folder(path)
    if not folder.is_dir():
        return []
    return sorted((p for p in folder.iterdir() if ours.fullmatch(p.name)), key=_age)


def _age(copy: Path) -> tuple[str, int]:
    """Return the time in a copy's name, and which one it is of that second."""
    day, time, *number = copy.stem.split(" ")
    return (f"{day} {time}", int(number[0]) if number else 1)


def _next_name(earlier: list[Path], now: datetime) -> str:
    """Return a name that says when; no colons, which Windows does not allow.

    It never sorts before an earlier copy, even if the clock was set back or is another machine's.
    """
    stem, number = f"{now:%Y-%m-%d %H.%M.%S}", 1
    if earlier and _age(earlier[-1])[0] >= stem:
        stem, last = _age(earlier[-1])
        number = last + 1
    return stem if number == 1 else f"{stem} {number}"


def _copy_whole(path: Path, copy: Path) -> None:
    """Copy under another name first, so that a copy with a good name is a good copy."""
    part = copy.with_name(f"{copy.name}.part")
    try:
        shutil.copyfile(path, part)
        shutil.copymode(path, part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(copy)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise
