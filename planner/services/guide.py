"""Where the guide lies that comes with the program."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
FIRST = "index.md"


def guide_folder(package: Path = PACKAGE, language: str = "") -> Path | None:
    """Return the folder of the guide's pages; ``None`` where it was left out.

    An installed program carries it inside the package; a checkout keeps it among its documents.
    The guide is English where it is not written in the ``language``, such as ``es``.
    """
    for folder in (package / "_resources" / "guide", package.parent / "docs" / "guide"):
        for pages in (folder / language, folder):
            if (pages / FIRST).is_file():
                return pages
    return None
