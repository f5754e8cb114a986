"""What the tests of the project file share: a clock of one's own, and what a file looks like."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from planner.store.project_file import ProjectFiles
from tests.store.projects import a_full_project


@dataclass
class Clock:
    """A clock that goes on by itself, a minute each time it is looked at."""

    time: datetime = field(default_factory=lambda: datetime(2026, 11, 3, 14, 5, tzinfo=UTC))

    def __call__(self) -> datetime:
        self.time += timedelta(minutes=1)
        return self.time


def a_file(folder: Path, name: str = "school.planner") -> Path:
    """Return a closed file that holds the full project."""
    path = folder / name
    ProjectFiles().create(path, a_full_project()).close()
    return path


def fingerprint(path: Path) -> str:
    """Return what changes with any byte of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def listing(folder: Path) -> list[str]:
    """Return what is in a folder, hidden files too."""
    return sorted(path.name for path in folder.iterdir())
