"""The tables of a project as texts: what is shown, what comes of a change, what is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner import wiring
from planner.domain.edits import take_tables
from planner.domain.project import Project
from planner.interchange.table_editing import ProjectTables
from planner.interchange.tables import TABLES
from planner.services.tables import CellFault, Row
from tests.builders import a_project
from tests.scheduled import the_school


@pytest.fixture(scope="module")
def tables() -> ProjectTables:
    return ProjectTables()


@pytest.fixture(scope="module")
def project() -> Project:
    return a_project(school=the_school())


def altered(
    tables: ProjectTables, project: Project, table: str, row: int, **cells: str
) -> list[Row]:
    """Return the rows of a table, one of which has other texts."""
    info = next(one for one in tables.infos if one.name == table)
    rows = [list(one) for one in tables.rows(project, table)]
    for column, text in cells.items():
        rows[row][info.place(column)] = text
    return [tuple(one) for one in rows]


@pytest.mark.parametrize("example", ["ranson_ib", "cristo_rey_sj", "intrinsic"])
def test_rows_that_read_as_they_did_are_the_very_same_project(
    tables: ProjectTables, example: str
) -> None:
    school = wiring.read_example(example)

    for table in TABLES:
        found = tables.changed(school, {table: tables.rows(school, table)})
        assert found.project is not None, (table, found.faults)
        assert found.project == school, table
        assert found.project.school.activities is school.school.activities


def test_one_cell_changes_one_row(tables: ProjectTables, project: Project) -> None:
    rows = altered(tables, project, "people", 0, years="7")

    found = tables.changed(project, {"people": rows}).project

    assert found is not None
    assert [one.years for one in found.school.people][:2] == [7, None]
    assert found.school.people[1:] == project.school.people[1:]


def test_faults_name_table_row_and_column(tables: ProjectTables, project: Project) -> None:
    years = tables.changed(project, {"people": altered(tables, project, "people", 1, years="many")})
    unknown = tables.changed(
        project, {"teams": altered(tables, project, "teams", 0, members="ames;nobody")}
    )

    sentence = "'many' is not a whole number."
    assert years.faults == (CellFault(table="people", sentence=sentence, row=1, column="years"),)
    assert years.project is None
    assert [(f.table, f.row, f.column) for f in unknown.faults] == [("teams", 0, "members")]


def test_a_row_that_others_name_is_missed_where_they_name_it(
    tables: ProjectTables, project: Project
) -> None:
    found = tables.changed(project, {"people": tables.rows(project, "people")[1:]})

    gone = project.school.people[0].id
    assert {fault.table for fault in found.faults} >= {"activities", "teams"}
    assert all(gone in fault.sentence for fault in found.faults)


def test_several_tables_change_at_once(tables: ProjectTables, project: Project) -> None:
    person = ("new", "New Teacher", "teacher", *[""] * 12)
    teams = altered(tables, project, "teams", 0, members="ames;new")

    found = tables.changed(
        project, {"people": [*tables.rows(project, "people"), person], "teams": teams}
    )

    assert found.project is not None, found.faults
    assert found.project.school.teams[0].members == ("ames", "new")


def test_every_column_says_what_it_holds(tables: ProjectTables) -> None:
    for info in tables.infos:
        assert info.says
        assert [one.name for one in info.columns] == list(TABLES[info.name].column)
    people = next(info for info in tables.infos if info.name == "people")
    fte, name = people.columns[people.place("fte")], people.columns[people.place("name")]
    assert (fte.blank, name.blank_as) == ("1", "person")
    assert people.columns[0].identifies == "people"


def test_pins_that_hold_nothing_any_more_go_with_the_change(
    tables: ProjectTables, project: Project
) -> None:
    day = project.school.cycle.days[0]
    pin = ("math", "", "", day.id, "", "", "", "", "")
    pinned = tables.changed(project, {"pins": [pin]}).project
    assert pinned is not None
    others = tuple(one for one in project.school.cycle.days if one is not day)
    free = take_tables(pinned, {"assessments": (), "cycle": pinned.school.cycle})

    rows = [one for one in tables.rows(free, "days") if one[0] != day.id]
    found = tables.changed(free, {"days": rows}).project

    assert found is not None
    assert found.school.pins == ()
    assert found.school.cycle == replace(free.school.cycle, days=others)
