from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import MISSING, fields
from typing import Any

import pytest

from planner.domain.school import School
from planner.domain.week import Cycle
from planner.store.contents import contents
from planner.store.reading import upgrade
from planner.store.rows import OF_SCHOOL, SCHOOL, TABLES, Table, Unreadable
from tests.store.projects import a_full_project

NOT_OF_THE_SCHOOL = {"history", "steps", "heads", "apart", "_sqlite_migrations"}


@pytest.fixture
def columns() -> Iterator[dict[str, list[str]]]:
    """The columns of each table after all migrations."""
    connection = sqlite3.connect(":memory:")
    upgrade(connection)
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema")]
    yield {
        name: [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
        for name in names
        if name not in NOT_OF_THE_SCHOOL and not name.startswith(("sqlite_", "idx_", "steps_"))
    }
    connection.close()


def test_migrations_and_values_have_the_same_tables(columns: dict[str, list[str]]) -> None:
    assert set(columns) == set(TABLES)


@pytest.mark.parametrize("table", TABLES.values(), ids=list(TABLES))
def test_every_field_has_its_column(table: Table, columns: dict[str, list[str]]) -> None:
    """If this fails for a new field, add a migration; never edit one that has been released."""
    assert sorted(table.names) == sorted(columns[table.name])


def test_every_part_of_a_school_has_a_place() -> None:
    kept = {column.field for column in SCHOOL.columns} | {table.name for table in OF_SCHOOL}
    assert {field.name for field in fields(School)} == kept | {"cycle"}
    assert {field.name for field in fields(Cycle)} == {"days", "bells"}


def test_the_full_project_has_something_in_every_column() -> None:
    """So that whoever adds a field adds it to the project that the other tests save."""
    values = defaultdict(set)
    for (table, _), items in contents(a_full_project()).items():
        for item in items:
            for column, cell in zip(TABLES[table].columns, TABLES[table].cells(item), strict=True):
                values[table, column.name].add(cell)
    bare = [
        (table.name, column.name)
        for table in TABLES.values()
        for column in table.columns
        if values[table.name, column.name] <= {default_cell(table, column.field)}
    ]
    assert bare == []


def default_cell(table: Table, field: str) -> Any:
    """Return the cell of a field that nobody has set, or a text that no cell holds."""
    default = next(f.default for f in fields(table.kind) if f.name == field)
    column = next(column for column in table.columns if column.field == field)
    return "must be set" if default is MISSING else column.encode(default)


@pytest.mark.parametrize(
    ("table", "column", "cell"),
    [
        ("people", "name", None),
        ("people", "fte", "three fifths"),
        ("people", "fte", "1/0"),
        ("people", "years", "eleven"),
        ("people", "subjects", "Math"),
        ("people", "subjects", None),
        ("people", "unavailable", '[{"day": "Mon"}]'),
        ("people", "unavailable", "[" * 100_000),
        ("activities", "kind", "party"),
        ("activities", "same_staff", 2),
        ("activities", "staff", '[{"role": "lead", "people": [], "least": 1, "most": 1}]'),
        ("days", "weight", 0.5j),
    ],
)
def test_a_cell_that_holds_something_else_is_told_with_its_place(
    table: str, column: str, cell: object
) -> None:
    kind, item = TABLES[table], contents(a_full_project())[table, ""][0]
    cells: list[Any] = list(kind.cells(item))
    cells[[c.name for c in kind.columns].index(column)] = cell
    with pytest.raises(Unreadable, match=f"^table {table}, row 7, column {column}: ") as told:
        kind.item(cells, 7)
    assert len(str(told.value)) < 150


def test_a_row_that_makes_no_sense_is_told_with_its_place() -> None:
    blocks = TABLES["blocks"]
    with pytest.raises(Unreadable, match=r"^table blocks, row 2: Block B1 must end after it"):
        blocks.item(("B1", 600, 500, "class", "[]"), 2)


def test_a_cell_gives_back_the_value_it_was_made_of() -> None:
    for (name, _), items in contents(a_full_project()).items():
        if name in {table.name for table in OF_SCHOOL}:
            table = TABLES[name]
            assert tuple(table.item(table.cells(item), 1) for item in items) == items
