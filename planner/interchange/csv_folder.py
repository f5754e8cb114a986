"""A school as a folder of CSV files, one for each table."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.language import mark, say, say_marked
from planner.domain.rule import Statement
from planner.errors import FileProblem
from planner.interchange.assembly import import_of
from planner.interchange.limits import LONGEST_TEXT, MOST_COLUMNS, MOST_ROWS, TOO_LONG
from planner.interchange.plain_text import for_csv, from_csv
from planner.interchange.rows import heading, read_rows
from planner.interchange.source import (
    Cell,
    Part,
    Place,
    Refused,
    Sheet,
    Source,
    Unreadable,
    source_of,
)
from planner.interchange.tables import TABLES, texts
from planner.interchange.whole_file import written_whole
from planner.services.findings import Finding, Import

if TYPE_CHECKING:
    from planner.domain.project import Project

SUFFIX = ".csv"
SEPARATORS = (",", ";", "\t")
MOST_BYTES = 100_000_000
ADVICE = mark("Save it again as “CSV UTF-8”.")


def read(
    path: Path, base: Path | None = None, assemble: Callable[[Source], Import] = import_of
) -> Import:
    """Return what a folder of tables holds. Whatever is wrong with it is among the findings.

    Tables that it does not have are taken from the folder ``base``, if one is named. ``assemble``
    makes something else of the tables than a school of its own.
    """
    folder = Place(file=path.name or str(path))
    files: dict[str, Path] = {}
    try:
        for place in (path,) if base is None else (base, path):
            files.update({file.name: file for file in _tables_in(place)})
    except OSError as error:
        reason = error.strerror or str(error)
        return Import(
            findings=(folder.error(say("The folder cannot be read: {reason}.", reason=reason)),)
        )
    parts = map(_part, (files[name] for name in sorted(files)))
    return assemble(source_of(parts, whole=folder, place=_place))


def read_statements(path: Path) -> tuple[Statement, ...]:
    """Return the rows of a folder's ``rules`` table; raises :class:`FileProblem` at a fault."""
    file = path / _file_name("rules")
    try:
        rows = read_rows(TABLES["rules"], _part(file).read("rules", Place(file=file.name)))
    except Refused as refused:
        raise FileProblem(str(refused.finding)) from refused
    for finding in rows.findings:
        raise FileProblem(str(finding))
    return tuple(Statement(**row.values) for row in rows.rows)


def _tables_in(folder: Path) -> list[Path]:
    return [file for file in folder.iterdir() if file.suffix.casefold() == SUFFIX]


def write(project: Project, path: Path) -> None:
    """Write the tables of a school into a folder, which is made if need be.

    A table without rows gets no file, and an earlier file of that name is removed. Either all
    tables are written or none. Raises :class:`FileProblem`.
    """
    _make_folder(path)
    filled = {table: rows for table, rows in texts(project) if rows}
    outdated = [path / _file_name(name) for name in TABLES.keys() - {one.name for one in filled}]
    with written_whole([path / _file_name(one.name) for one in filled], outdated) as drafts:
        for (table, rows), draft in zip(filled.items(), drafts, strict=True):
            with draft.open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file, lineterminator="\n")
                writer.writerow(table.column)
                writer.writerows(map(for_csv, row) for row in rows)


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise FileProblem(
            say("The folder {path} cannot be made: {reason}.", path=path, reason=reason)
        ) from error


def _file_name(table: str) -> str:
    return f"{table}{SUFFIX}"


def _place(table: str) -> Place:
    return Place(file=_file_name(table))


def _part(file: Path) -> Part:
    return Part(
        name=file.stem,
        place=Place(file=file.name),
        read=lambda table, place: _sheet(table, place, _content(file, place)),
    )


def _sheet(table: str, place: Place, text: str) -> Sheet:
    records = _records(text, table, place)
    headings = tuple(records[0]) if records else ()
    return Sheet(
        table=table,
        place=place,
        headings=headings,
        rows=tuple(
            (number, tuple(map(_cell, record[: len(headings)])))
            for number, record in enumerate(records[1:], start=2)
        ),
        findings=tuple(_too_wide(place, records)),
    )


def _too_wide(place: Place, records: list[list[str]]) -> Iterator[Finding]:
    """Tell of rows with more cells than headings: a comma in a text moved all that follow."""
    for number, record in enumerate(records[1:], start=2):
        if any(cell.strip() for cell in record[len(records[0]) :]):
            yield place.error(
                say(
                    "The row has {record} cells, but there are only {records} headings. A "
                    "text that holds the separator needs quotes around it.",
                    record=len(record),
                    records=len(records[0]),
                ),
                row=number,
            )


def _cell(text: str) -> Cell:
    return from_csv(text) if len(text) <= LONGEST_TEXT else Unreadable(say_marked(TOO_LONG))


def _content(file: Path, place: Place) -> str:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise Refused(
                place.error(
                    say(
                        "The file is larger than {most_bytes} MB.", most_bytes=MOST_BYTES // 1000000
                    )
                )
            )
        data = file.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refused(
            place.error(say("The file cannot be read: {reason}.", reason=reason))
        ) from error
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:200]:
        raise Refused(
            place.error(
                say("The file is not in UTF-8 but in UTF-16. {advice}", advice=say_marked(ADVICE)),
                row=1,
            )
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(_wrong_byte(place, error, data)) from error


def _wrong_byte(place: Place, error: UnicodeDecodeError, data: bytes) -> Finding:
    start = error.start
    if len(error.object) < len(data):  # the mark at the beginning is not counted
        start += len(data) - len(error.object)
    line = data.count(b"\n", 0, start) + 1
    number = start - data.rfind(b"\n", 0, start)
    likely = data[start : start + 1].decode("cp1252", "replace")
    return place.error(
        say(
            "The file is not in UTF-8: byte {number} of line {line} is "
            "0x{data:02X} (in Windows-1252 that would be {likely!r}). {advice}",
            number=number,
            line=line,
            data=data[start],
            likely=likely,
            advice=say_marked(ADVICE),
        ),
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
                sentence = say(
                    "More than {most_rows:,} rows or {most_columns} columns are not read.",
                    most_rows=MOST_ROWS,
                    most_columns=MOST_COLUMNS,
                )
                raise Refused(place.error(sentence, row=len(records)))
    except csv.Error as error:
        sentence = say(
            "From here on the file is no table ({error}). A text with a quotation "
            "mark needs the mark doubled, and quotes around the whole text.",
            error=error,
        )
        raise Refused(place.error(sentence, row=len(records) + 1)) from error
    return records


def _separator(text: str, table: str) -> str:
    """Return the separator that gives the most headings of the table; a comma if in doubt."""
    first = text.partition("\n")[0]
    known = TABLES[table].column

    def headings(separator: str) -> int:
        return sum(heading(word.strip('"\r ')) in known for word in first.split(separator))

    return max(SEPARATORS, key=headings)
