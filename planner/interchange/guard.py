"""Is a file a workbook that may be opened? Told from its first bytes and its directory alone.

Nothing is unpacked here, so that a file made to fill the memory is refused before it can.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

from planner.domain.language import mark, say, say_marked

MOST_BYTES = 250_000_000
"""Bytes of all parts together, unpacked."""

MOST_PARTS = 2_000
MOST_RATIO = 200
"""Times a part may be larger unpacked than packed, unless it is small."""

SMALL = 1_000_000
"""Bytes that are harmless whatever they unpack from."""

ZIP = b"PK\x03\x04"
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
SAVE_AS = mark("Save it as an Excel workbook (.xlsx) and try again.")


def refusal(path: Path) -> str:
    """Return why a file cannot be read as a workbook, as a sentence, or nothing if it can.

    Raises ``OSError`` if the file cannot be read at all.
    """
    with path.open("rb") as file:
        start = file.read(len(OLD_OFFICE))
        if start.startswith(OLD_OFFICE):
            return _old_office(start + file.read())
    if not start:
        return say("The file is empty.")
    if not start.startswith(ZIP):
        return say("The file is not a workbook. {save_as}", save_as=say_marked(SAVE_AS))
    try:
        with zipfile.ZipFile(path) as archive:
            return _too_large(archive.infolist()) or _foreign(archive)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError):
        return say("The file is damaged: it begins like a workbook and cannot be unpacked.")


def _old_office(content: bytes) -> str:
    if ENCRYPTED in content:
        return say("The workbook is protected with a password. Save it without one and try again.")
    return say(
        "The file is in an old format of Excel (.xls). {save_as}", save_as=say_marked(SAVE_AS)
    )


def _too_large(parts: list[zipfile.ZipInfo]) -> str:
    total = sum(part.file_size for part in parts)
    swollen = any(
        part.file_size > SMALL and part.file_size > MOST_RATIO * max(part.compress_size, 1)
        for part in parts
    )
    if total > MOST_BYTES or len(parts) > MOST_PARTS or swollen:
        return say(
            "The file would unpack to {total:,} MB in {parts:,} parts, far more "
            "than the tables of a school. It was not opened.",
            total=total // 1000000,
            parts=len(parts),
        )
    return ""


def _foreign(archive: zipfile.ZipFile) -> str:
    names = set(archive.namelist())
    if "mimetype" in names:
        return say("The file is an OpenDocument file. {save_as}", save_as=say_marked(SAVE_AS))
    if any(name.casefold().endswith("vbaproject.bin") for name in names):
        return say("The workbook holds macros. Save it as a workbook without macros (.xlsx).")
    if any(name.casefold().endswith("workbook.bin") for name in names):
        return say("The file is a binary workbook (.xlsb). {save_as}", save_as=say_marked(SAVE_AS))
    if not {"[Content_Types].xml", "xl/workbook.xml"} <= names:
        return say("The file is not a workbook. {save_as}", save_as=say_marked(SAVE_AS))
    return ""
