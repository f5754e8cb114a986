"""Confirmed mappings of course requests, kept for the next file with the same headings.

One small JSON file of the person, beside the settings of the window. It holds headings and what
they mean, and nothing of any student.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from planner.domain.activity import Priority
from planner.services.request_import.mapping import ColumnMapping, Meaning
from planner.services.request_import.table import plain_headings

MOST = 30
FOLDER = "Common Time"
FILE = "request columns.json"


class RememberedMappings:
    """The mappings that were confirmed last, newest first."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def recall(self, headings: tuple[str, ...]) -> ColumnMapping | None:
        """Return the mapping that was last confirmed for these headings, if any."""
        known = list(plain_headings(headings))
        for kept in self._kept():
            if kept["headings"] == known and known:
                meanings = [Meaning(word) for word in kept["meanings"]]
                meanings += [Meaning.IGNORE] * (len(headings) - len(meanings))
                return ColumnMapping(
                    headings=headings,
                    meanings=tuple(meanings),
                    otherwise=Priority(kept["otherwise"]),
                )
        return None

    def keep(self, mapping: ColumnMapping) -> None:
        """Remember a mapping; where it cannot be written it is merely proposed anew next time."""
        known = list(plain_headings(mapping.headings))
        new = {
            "headings": known,
            "meanings": [meaning.value for meaning in mapping.meanings[: len(known)]],
            "otherwise": mapping.otherwise.value,
        }
        others = [kept for kept in self._kept() if kept["headings"] != known]
        text = json.dumps([new, *others][:MOST], indent=1)
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            draft = self._path.with_name(f".{self._path.name}.{os.getpid()}.new")
            draft.write_text(text, encoding="utf-8")
            draft.replace(self._path)

    def _kept(self) -> list[dict[str, Any]]:
        """Return what the file holds; nothing of a file that somebody has spoilt."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return []
        return [one for one in found if _sound(one)] if isinstance(found, list) else []


def _sound(kept: object) -> bool:
    if not isinstance(kept, dict):
        return False
    headings, meanings = kept.get("headings"), kept.get("meanings")
    if not (isinstance(headings, list) and isinstance(meanings, list)):
        return False
    known = all(isinstance(word, str) and word in set(Meaning) for word in meanings)
    told = kept.get("otherwise") in (Priority.REQUIRED.value, Priority.WANTED.value)
    return known and told and len(headings) == len(meanings)


def settings_folder() -> Path:
    """Return the person's folder for this program's settings, where the window keeps its own."""
    if os.name == "nt" and "APPDATA" in os.environ:
        return Path(os.environ["APPDATA"], FOLDER)
    chosen = os.environ.get("XDG_CONFIG_HOME", "")
    return (Path(chosen) if Path(chosen).is_absolute() else Path.home() / ".config") / FOLDER
