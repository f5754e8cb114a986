"""The file of a problem report: a zip archive of a few texts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from planner.interchange.whole_file import written_whole


def write(texts: Mapping[str, str], path: Path) -> None:
    """Write the texts by the names of their files. Raises :class:`FileProblem`."""
    with written_whole([path]) as (draft,), ZipFile(draft, "w", ZIP_DEFLATED) as archive:
        for name, text in texts.items():
            archive.writestr(name, text)
