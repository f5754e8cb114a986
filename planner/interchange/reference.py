"""The part of the file format's reference that follows from the definitions of the tables."""

from __future__ import annotations

from collections.abc import Iterator

from planner.interchange.examples import example_of
from planner.interchange.layout import Column, Table
from planner.interchange.tables import TABLES


def reference() -> str:
    """Return each table with its columns, as Markdown."""
    return "\n".join(line for table in TABLES.values() for line in _of_table(table)).rstrip()


def _of_table(table: Table) -> Iterator[str]:
    yield from (f"### {table.name}", "", table.says, "")
    yield "| column | a cell holds | meaning | example |"
    yield "|---|---|---|---|"
    for column in table.columns:
        name = f"`{column.name}`{' *' if column.required else ''}"
        example = f"`{example_of(table.name, column.name)}`"
        yield _line(name, _holds(column), column.says, example)
    yield ""


def _holds(column: Column) -> str:
    if column.form.words:
        return ", ".join(f"`{word}`" for word in column.form.words)
    if column.refers:
        return f"{column.form.says} → {column.refers}"
    return column.form.says


def _line(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
