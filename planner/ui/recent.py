"""The projects that were open last, newest first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

MOST = 10
KEY = "recent/files"


class RecentFiles:
    """A short list of files, kept in the program's settings."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def paths(self) -> tuple[Path, ...]:
        """All of them, whether or not they are still there."""
        stored = self._settings.value(KEY, [])
        if isinstance(stored, str):  # a list of one comes back from an INI file as a text
            stored = [stored]
        if not isinstance(stored, list):
            return ()
        return tuple(Path(text) for text in stored if isinstance(text, str) and text)

    def add(self, path: Path) -> None:
        """Put a file at the top."""
        known = path.absolute()
        self._store((known, *(other for other in self.paths if other != known)))

    def remove(self, path: Path) -> None:
        """Take a file off the list; the file itself stays where it is."""
        self._store(tuple(other for other in self.paths if other != path))

    def _store(self, paths: tuple[Path, ...]) -> None:
        self._settings.setValue(KEY, [str(path) for path in paths[:MOST]])
