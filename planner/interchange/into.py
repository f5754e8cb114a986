"""The tables of a source taken into a project that is there: rows are added, changed, left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from planner.domain.language import say
from planner.domain.project import Project
from planner.interchange.assembly import change_of
from planner.interchange.layout import Table
from planner.interchange.rows import heading, read_rows
from planner.interchange.source import Place, Sheet, Source
from planner.interchange.tables import TABLES
from planner.services.findings import Finding, Import

KEYS: dict[str, tuple[str, ...]] = {
    "school": ("key",),
    "bells": ("bell", "block"),
    "calendar": ("date",),
    "travel": ("from", "to"),
    "coaching": ("coach", "coachee"),
    "assessments": ("team", "day"),
    "rules": ("rule", "about"),
    "requests": ("student", "course"),
    "pins": ("activity", "session", "promised"),
}
"""What tells the rows of tables without ids apart; of any other such table, the whole row."""

Key = tuple[str, ...]
Kept = dict[int, Any]


def into(project: Project, source: Source, *, replaces: bool) -> Import:
    """Return what comes of a project if it takes over the tables of a source, and every finding.

    A row of the source takes the place of the one that it has the key of; what the source has no
    column for stays as it is. All other rows stay, too. With ``replaces`` all of that is left out,
    where the source has their table at all. Pins that hold nothing any more are left out, which is
    told.
    """
    if not replaces:
        completed = (_completed(project, sheet) for sheet in source.sheets)
        source = replace(source, sheets=tuple(completed))
    sheets = {sheet.table: sheet for sheet in source.sheets}
    kept: dict[str, Kept] = {}
    for name, table in TABLES.items():
        items = dict(enumerate(table.items(project), start=1))
        if name in sheets and replaces:
            items = {}
        elif name in sheets:
            there = frozenset(_keys(table, source, name))
            items = {n: one for n, one in items.items() if _key_of(table, one) not in there}
        elif name in source.lost:
            items = {}
        kept[name] = {n - len(items) - 1_000_000: one for n, one in items.items()}
    return _tried(project, source, kept)


def _completed(project: Project, sheet: Sheet) -> Sheet:
    """Return a sheet with the columns that it lacks, filled as the project has them."""
    table = TABLES[sheet.table]
    there = {heading(text) for text in sheet.headings}
    lacking = tuple(name for name in table.column if name not in there)
    if not lacking or not there.issuperset(_columns(table)):
        return sheet
    known: dict[Key, list[dict[str, str]]] = {}
    for item in table.items(project):
        texts = dict(zip(table.column, table.texts(item), strict=True))
        known.setdefault(_key_of(table, item), []).append(texts)
    keys = {row.number: _key(table, row.texts) for row in read_rows(table, sheet).rows}
    rows = []
    for number, cells in sheet.rows:
        same = known.get(keys.get(number, ()), [])
        texts = same[0] if len(same) == 1 else {}
        filled = (*cells, *("" for _ in range(len(sheet.headings) - len(cells))))
        rows.append((number, (*filled, *(texts.get(name, "") for name in lacking))))
    return replace(sheet, headings=(*sheet.headings, *lacking), rows=tuple(rows))


def _tried(project: Project, source: Source, kept: dict[str, Kept]) -> Import:
    found = change_of(project, source, kept)
    idle = [f.row for f in found.errors if f.sheet == "pins" or f.file == "pins.csv"]
    gone = [row for row in idle if row in kept["pins"]]
    if gone and len(gone) == len(found.errors):
        left = {n: pin for n, pin in kept["pins"].items() if n not in gone}
        again = change_of(project, source, {**kept, "pins": left})
        words = say(
            "{count} pins are left out, since what they hold is not there any more.",
            count=len(gone),
        )
        told = source.place("pins").warning(words)
        return replace(again, findings=(*again.findings, told))
    return replace(found, findings=tuple(_placed(finding, kept) for finding in found.findings))


def _placed(finding: Finding, kept: Mapping[str, Kept]) -> Finding:
    """Return a finding that is about a row of the project with the place where that is."""
    if finding.row is None or finding.row >= 0:
        return finding
    table = finding.sheet or finding.file.rpartition(".")[0]
    rows = sorted(kept.get(table, ()))
    row = rows.index(finding.row) + 1 if finding.row in rows else None
    place = Place(file=say("the open project"), sheet=table)
    return replace(finding, file=place.file, sheet=place.sheet, row=row)


def _columns(table: Table) -> tuple[str, ...]:
    identifier = table.identifier
    if identifier is not None:
        return (identifier.name,)
    known = KEYS.get(table.name, ())
    return tuple(name for name in known if name in table.column) or tuple(table.column)


def _keys(table: Table, source: Source, name: str) -> Iterator[Key]:
    """Yield the key of each row that a source has of a table."""
    for sheet in source.sheets:
        if sheet.table == name:
            for row in read_rows(table, sheet).rows:
                yield _key(table, row.texts)


def _key(table: Table, texts: Mapping[str, str]) -> Key:
    return tuple(_plain(texts.get(column, "")) for column in _columns(table))


def _key_of(table: Table, item: Any) -> Key:  # noqa: ANN401 - what the table holds
    texts = dict(zip(table.column, table.texts(item), strict=True))
    return _key(table, texts)


def _plain(text: str) -> str:
    """Return a cell without blanks around its parts, however it is written."""
    return ";".join(part.strip() for part in text.strip().split(";"))
