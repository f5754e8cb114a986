"""A school as a folder of CSV files, one for each table."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from planner.errors import FileProblem
from planner.interchange.assembly import import_of
from planner.interchange.limits import LONGEST_TEXT, MOST_COLUMNS, MOST_ROWS, TOO_LONG
from planner.interchange.rows import heading
from planner.interchange.source import Cell, Place, Sheet, Source, Unreadable
from planner.interchange.tables import TABLES, texts
from planner.services.findings import Finding, Import

if TYPE_CHECKING:
    from planner.domain.project import Project

SUFFIX = ".csv"
SEPARATORS = (",", ";", "\t")
MOST_BYTES = 100_000_000
ADVICE = "Save it again as “CSV UTF-8”."


class _Refused(Exception):
    """A file that cannot be read, with the finding that says so."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.sentence)
        self.finding = finding


def read(path: Path) -> Import:
    """Read a folder. Whatever is wrong with it is among the findings; nothing is raised."""
    return import_of(_source(path))


def write(project: Project, path: Path) -> None:
    """Write the tables of a school into a folder, which is made if need be.

    Tables without rows get no file. Raises :class:`FileProblem`.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
        for table, rows in texts(project):
            file = path / f"{table.name}{SUFFIX}"
            if not rows:
                file.unlink(missing_ok=True)
                continue
            with file.open("w", encoding="utf-8", newline="") as target:
                csv.writer(target, lineterminator="\n").writerows((tuple(table.column), *rows))
    except OSError as error:
        reason = error.strerror or str(error)
        raise FileProblem(f"The tables cannot be written into {path}: {reason}.") from error


def _source(path: Path) -> Source:
    sheets: dict[str, Sheet] = {}
    findings: list[Finding] = []
    lost: set[str] = set()
    for file in _files(path, findings):
        name, place = file.stem.casefold(), Place(file=file.name)
        if name not in TABLES:
            findings.append(
                place.warning(f"There is no table {file.stem!r}; the file is left out.")
            )
            continue
        if name in sheets or name in lost:
            findings.append(place.error(f"There are two files for the table {name}."))
        try:
            sheets[name] = _sheet(name, file, findings)
        except _Refused as refused:
            findings.append(refused.finding)
            lost.add(name)
    if not (sheets or lost or findings):
        findings.append(
            Place(file=str(path)).error(
                "There are no tables here: files such as days.csv and people.csv are needed."
            )
        )
    return Source(
        place=lambda table: Place(file=f"{table}{SUFFIX}"),
        sheets=tuple(sheets.values()),
        findings=tuple(findings),
        lost=frozenset(lost),
    )


def _files(path: Path, findings: list[Finding]) -> list[Path]:
    try:
        return sorted(file for file in path.iterdir() if file.suffix.casefold() == SUFFIX)
    except OSError as error:
        reason = error.strerror or str(error)
        findings.append(Place(file=str(path)).error(f"The folder cannot be read: {reason}."))
        return []


def _sheet(name: str, file: Path, findings: list[Finding]) -> Sheet:
    place = Place(file=file.name)
    records = _records(_text(file, place), name, place)
    width = len(records[0]) if records else 0
    for number, record in enumerate(records, start=1):
        if any(cell.strip() for cell in record[width:]):
            sentence = (
                f"The row has {len(record)} cells, but there are only {width} headings. "
                "A text with a comma needs quotes around it."
            )
            findings.append(place.error(sentence, row=number))
    return Sheet(
        table=name,
        place=place,
        headings=tuple(records[0]) if records else (),
        rows=tuple(
            (number, tuple(_cell(text) for text in record[:width]))
            for number, record in enumerate(records[1:], start=2)
        ),
    )


def _cell(text: str) -> Cell:
    return text if len(text) <= LONGEST_TEXT else Unreadable(TOO_LONG)


def _text(file: Path, place: Place) -> str:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise _Refused(place.error(f"The file is larger than {MOST_BYTES // 1_000_000} MB."))
        data = file.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise _Refused(place.error(f"The file cannot be read: {reason}.")) from error
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:200]:
        raise _Refused(place.error(f"The file is not in UTF-8 but in UTF-16. {ADVICE}", row=1))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _Refused(_wrong_byte(place, error)) from error


def _wrong_byte(place: Place, error: UnicodeDecodeError) -> Finding:
    before = error.object[: error.start]
    line = before.count(b"\n") + 1
    byte = error.object[error.start]
    column = error.start - (before.rfind(b"\n") + 1) + 1
    likely = bytes([byte]).decode("cp1252", "replace")
    return place.error(
        f"The file is not in UTF-8: byte {column} of line {line} is 0x{byte:02X} "
        f"(in Windows-1252 that would be {likely!r}). {ADVICE}",
        row=line,
    )


def _records(text: str, table: str, place: Place) -> list[list[str]]:
    separator = _separator(text, table)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    records: list[list[str]] = []
    try:
        for record in reader:
            records.append(record)
            if len(records) > MOST_ROWS or len(record) > MOST_COLUMNS:
                sentence = f"More than {MOST_ROWS} rows or {MOST_COLUMNS} columns cannot be read."
                raise _Refused(place.error(sentence, row=len(records)))
    except csv.Error as error:
        sentence = (
            f"From here on the file is no table ({error}). A text with a quotation mark needs it "
            "doubled, and quotes around the whole."
        )
        raise _Refused(place.error(sentence, row=len(records) + 1)) from error
    return records


def _separator(text: str, table: str) -> str:
    """Return the separator that gives the most headings of the table; a comma if in doubt."""
    first = text.partition("\n")[0]
    known = TABLES[table].column

    def headings(separator: str) -> int:
        return sum(heading(word.strip('"\r ')) in known for word in first.split(separator))

    return max(SEPARATORS, key=headings)
