"""Names of files that people recognize, safe on every system, each only once in its folder."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 60
RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)))
)
"""Names that Windows keeps for itself."""


class FileNames:
    """Gives names to files of one folder; letter case does not tell two of them apart."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, text: str, suffix: str, *, plain: bool = False) -> str:
        """Return a file name made of a text; ``plain`` leaves only letters without accents."""
        stem = _plain(text) if plain else _readable(text)
        name, number = f"{stem}{suffix}", 2
        while name.casefold() in self._taken:
            name, number = f"{stem}-{number}{suffix}", number + 1
        self._taken.add(name.casefold())
        return name


def _readable(text: str) -> str:
    kept = "".join(sign if sign.isalnum() or sign in " -_'’." else " " for sign in text)
    return _safe(" ".join(kept.split()))


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return _safe(re.sub(r"[^a-z0-9]+", "-", letters.casefold()).strip("-"))


def _safe(stem: str) -> str:
    stem = stem[:LONGEST].strip(" .")
    return f"_{stem}" if not stem or stem.partition(".")[0].casefold() in RESERVED else stem
