"""What of a project the tables cannot hold, found by reading back what would be written."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from planner.domain.project import Project
from planner.interchange.assembly import import_of
from planner.interchange.source import Place, Sheet, Source
from planner.interchange.tables import TABLES, texts
from planner.services.findings import Finding


def losses(project: Project) -> tuple[Finding, ...]:
    """Return a warning for whatever is not there any more after export and import."""
    return (*_of_schedules(project), *_of_tables(project))


def _of_schedules(project: Project) -> Iterator[Finding]:
    if any(scenario.schedule.placements for scenario in project.scenarios):
        yield Place().warning(
            "The tables of a school hold no schedule. Export the schedule by itself."
        )
    if len(project.scenarios) > 1:
        yield Place().warning(
            f"The tables hold no scenarios: {len(project.scenarios)} of them stay behind."
        )


def _of_tables(project: Project) -> Iterator[Finding]:
    sheets = tuple(
        Sheet(
            table=table.name,
            place=_place(table.name),
            headings=tuple(table.column),
            rows=tuple(enumerate(rows, start=2)),
        )
        for table, rows in texts(project)
    )
    read = import_of(Source(sheets=sheets, place=_place))
    if read.project is None:
        for finding in read.errors:
            yield _place(finding.sheet).warning(
                f"This would not be read again: {finding.sentence}",
                row=finding.row,
                column=finding.column,
            )
        return
    yield from _differences(project, read.project)


def _differences(project: Project, other: Project) -> Iterator[Finding]:
    for name, table in TABLES.items():
        pairs = zip_longest(table.items(project), table.items(other))
        for row, (item, again) in enumerate(pairs, start=2):
            if item != again:
                yield _place(name).warning("This row would come back changed.", row=row)


def _place(table: str) -> Place:
    return Place(sheet=table)
