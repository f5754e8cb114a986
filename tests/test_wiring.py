"""What serves the ports of the services."""

from pathlib import Path

import openpyxl
import pytest

from planner import wiring
from planner.check.verify import verify
from planner.errors import FileProblem, UserError
from planner.interchange import csv_folder, workbook
from planner.services.handout.students import Students
from planner.services.ports import Solver
from planner.solver.process import ProcessSolver
from planner.store.project_file import ProjectFiles
from tests.scheduled import the_project


def test_projects_are_kept_as_files_and_solved_in_a_process() -> None:
    solver: Solver = wiring.solver()

    assert isinstance(wiring.store(), ProjectFiles)
    assert isinstance(solver, ProcessSolver)


def test_tables_are_read_from_a_folder_or_a_workbook(tmp_path: Path) -> None:
    project = the_project(scheduled=False)
    csv_folder.write(project, tmp_path / "tables")
    workbook.write(project, tmp_path / "tables.xlsx")

    assert wiring.read_source(tmp_path / "tables").project == project
    assert wiring.read_source(tmp_path / "tables.xlsx").project == project


def test_a_file_that_is_no_workbook_has_a_finding(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("hello", "utf-8")

    found = wiring.read_source(path)

    assert found.project is None
    assert "not a workbook" in str(found.errors[0])


def test_a_single_table_is_not_a_school(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("person\n", "utf-8")

    with pytest.raises(FileProblem, match="Name the folder"):
        wiring.read_source(path)


def test_a_place_with_nothing_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="There is no file or folder"):
        wiring.read_source(tmp_path / "missing")


def test_examples_are_projects() -> None:
    assert len(wiring.read_example("ranson_ib").school.people) == 66

    with pytest.raises(UserError, match="ranson_ib"):
        wiring.read_example("hogwarts")


def test_the_template_can_be_read_again(tmp_path: Path) -> None:
    wiring.write_template(tmp_path / "tables.xlsx")

    assert wiring.read_source(tmp_path / "tables.xlsx").project is not None


def test_a_schedule_is_exported_either_way(tmp_path: Path) -> None:
    project = the_project()

    wiring.export_workbook(project, verify(project), tmp_path / "out.xlsx", Students.NAMES)
    wiring.export_csv(project, verify(project), tmp_path / "out", Students.NAMES)

    assert openpyxl.load_workbook(tmp_path / "out.xlsx").sheetnames[0] == "Overview"
    assert (tmp_path / "out" / "schedule.csv").exists()
