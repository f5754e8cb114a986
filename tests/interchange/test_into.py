"""Tables taken over into a project that is there, from a folder or a workbook."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from planner import wiring
from planner.domain.edits import take_tables
from planner.domain.ids import ActivityId, PersonId
from planner.domain.project import Project
from planner.interchange import csv_folder, workbook
from planner.services.importing import How, looks, taken, told
from tests.builders import a_person, a_project, a_statement, a_team, an_activity, placed


def the_project() -> Project:
    return a_project(
        placed("math", "Mon 8:00-8:50", staff="ames"),
        placed("art", "Mon 9:00-9:50", staff="boyd"),
        activities=[
            an_activity("math", leader="ames", groups="7A"),
            an_activity("art", leader="boyd", groups="7B"),
        ],
        teams=[a_team("blue", "ames boyd")],
        statements=[a_statement("common-planning", "blue", times=1, minutes=30)],
    )


def a_folder(path: Path, **tables: list[list[str]]) -> Path:
    path.mkdir()
    for name, rows in tables.items():
        with (path / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
    return path


PEOPLE = [["person", "name", "role"], ["ames", "Ms Ames", "teacher"], ["cole", "Cole", "teacher"]]


def test_rows_are_added_and_changed_and_all_others_stay(tmp_path: Path) -> None:
    project = the_project()

    read = wiring.read_into(a_folder(tmp_path / "in", people=PEOPLE), project)
    look = looks(project, read)[How.ADD]

    assert look.read.findings == ()
    (people,) = look.changes
    assert people.table == "people"
    assert people.added == ("Cole (cole)",)
    assert people.changed == ("Ms Ames (people): name is Ms Ames instead of Ames.",)
    assert people.left_out == ()
    assert told(look.changes) == "Rows added: 1, changed: 1, left out: 0."


def test_what_the_file_has_no_column_for_stays(tmp_path: Path) -> None:
    project = a_project(people=[a_person("ames", subjects=("Math",), years=7)])
    rows = [["person", "years"], ["ames", "8"]]

    read = wiring.read_into(a_folder(tmp_path / "in", people=rows), project)[How.ADD]

    assert read.findings == ()
    assert read.project is not None
    ames = read.project.school.people[0]
    assert (ames.name, ames.subjects, ames.years) == ("Ames", ("Math",), 8)


def test_a_new_row_without_what_it_needs_is_told(tmp_path: Path) -> None:
    rows = [["person", "years"], ["cole", "8"]]

    read = wiring.read_into(a_folder(tmp_path / "in", people=rows), the_project())[How.ADD]

    assert [(one.row, one.column) for one in read.errors] == [(2, "role")]


def test_taken_over_they_are_one_edit_and_the_schedule_stays(tmp_path: Path) -> None:
    project = the_project()
    read = wiring.read_into(a_folder(tmp_path / "in", people=PEOPLE), project)[How.ADD]
    assert read.project is not None

    after = taken(project, read.project)

    assert [person.name for person in after.school.people] == ["Ms Ames", "Boyd", "Cole"]
    assert after.schedule == project.schedule
    assert after.statements == project.statements
    assert after.school.teams == project.school.teams


def test_replacing_leaves_out_what_the_file_lacks(tmp_path: Path) -> None:
    project = the_project()
    rows = [["activity", "name", "kind", "groups", "staff", "sessions", "blocks"]]
    rows.append(["math", "Math", "class", "7A", "lead=ames", "1", "1"])

    read = wiring.read_into(a_folder(tmp_path / "in", activities=rows), project)
    look = looks(project, read)[How.REPLACE]

    (activities,) = look.changes
    assert activities.left_out == ("Art (art)",)
    assert look.read.project is not None
    after = taken(project, look.read.project)
    assert set(after.school.activity) == {ActivityId("math")}
    assert list(after.schedule.by_session) == ["math"]


def test_what_others_still_need_is_told_with_its_place(tmp_path: Path) -> None:
    read = wiring.read_into(a_folder(tmp_path / "in", people=PEOPLE), the_project())

    errors = [str(finding) for finding in read[How.REPLACE].errors]

    assert any("sheet activities, row 2" in error and "boyd" in error for error in errors)
    assert all("the open project" in error for error in errors)


def test_faults_of_the_file_keep_their_place(tmp_path: Path) -> None:
    rows = [["team", "name", "members"], ["red", "Red", "nobody"]]

    read = wiring.read_into(a_folder(tmp_path / "in", teams=rows), the_project())

    (error,) = read[How.ADD].errors
    assert (error.file, error.row) == ("teams.csv", 2)
    assert read[How.ADD].project is None


@pytest.mark.parametrize("name", ["tables", "tables.xlsx"])
def test_the_same_tables_change_nothing(tmp_path: Path, name: str) -> None:
    project = the_project()
    path = tmp_path / name
    (workbook if path.suffix else csv_folder).write(project, path)

    found = looks(project, wiring.read_into(path, project))

    assert found[How.ADD].changes == found[How.REPLACE].changes == ()
    assert told(found[How.ADD].changes) == "Nothing changes: the project has all of it already."
    assert found[How.NEW].read.project is not None
    assert sum(len(change.added) for change in found[How.NEW].changes) > 10


def test_a_rule_of_the_same_kind_and_subject_takes_the_place_of_the_other(tmp_path: Path) -> None:
    rows = [["rule", "about", "parameters", "strength"]]
    rows.append(["common-planning", "blue", "times=2;minutes=30", "promised"])

    read = wiring.read_into(a_folder(tmp_path / "in", rules=rows), the_project())[How.ADD]

    assert read.project is not None
    assert [dict(one.parameters)["times"] for one in read.project.statements] == ["2"]


def test_a_project_of_its_own_needs_all_of_its_tables(tmp_path: Path) -> None:
    read = wiring.read_into(a_folder(tmp_path / "in", people=PEOPLE), the_project())

    assert read[How.NEW].project is None


def test_a_source_that_cannot_be_read_is_told_in_every_way(tmp_path: Path) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"no workbook")

    read = wiring.read_into(path, the_project())

    assert {how: len(found.errors) for how, found in read.items()} == dict.fromkeys(How, 1)


def test_the_edit_changes_only_what_differs(tmp_path: Path) -> None:
    project = take_tables(the_project(), {})
    same = replace(project, school=replace(project.school, name="Elm"))

    after = taken(project, same)

    assert after.school.name == "Elm"
    assert after.school.person[PersonId("ames")] is project.school.person[PersonId("ames")]
