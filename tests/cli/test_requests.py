"""planner requests says what course requests come to, before any schedule."""

from pathlib import Path

import openpyxl
import pytest

from planner.cli import status
from planner.cli.main import run
from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.interchange import csv_folder
from planner.store.project_file import ProjectFiles
from tests.builders import a_project
from tests.seating import a_high_school


def saved(project: Project, folder: Path) -> str:
    path = folder / "school.planner"
    ProjectFiles().create(path, project).close()
    return str(path)


def told(*words: str) -> int:
    return run(words, lambda _: 0)


@pytest.fixture
def unplaced() -> Project:
    return a_high_school().with_schedule(Schedule())


def test_everything_about_requests_is_told_before_a_schedule(
    unplaced: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told("requests", saved(unplaced, tmp_path)) == status.DONE

    out = capsys.readouterr().out
    assert out.startswith("34 required and wanted requests of 12 students for 7 courses.")
    assert "Any schedule can fill at most 30." in out
    for title in ("Course requests", "Load and staffing", "Singletons", "Conflict matrix"):
        assert f"\n{title}" in out
    assert "- 1 request for Latin cannot be filled: the course has no section." in out
    assert max(map(len, out.partition("\nImpossible requests")[2].splitlines())) <= 100


def test_the_target_and_the_number_of_pairs_are_asked_for(
    unplaced: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = told("requests", saved(unplaced, tmp_path), "--target", "3", "--pairs", "0")

    out = capsys.readouterr().out
    assert done == status.DONE
    assert "target size: 3 students" in " ".join(out.split())
    assert "Conflicts between courses" not in out


def test_it_is_written_to_a_workbook_before_there_is_a_schedule(
    unplaced: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, book = saved(unplaced, tmp_path), tmp_path / "requests.xlsx"

    assert told("requests", path, "--workbook", str(book)) == status.DONE

    sheets = openpyxl.load_workbook(book)
    assert sheets.sheetnames[0] == "Course requests"
    assert sheets.sheetnames[-1] == "Impossible requests"
    cells = [cell for row in sheets["Course requests"].iter_rows(values_only=True) for cell in row]
    assert cells[0] == "Course requests"
    assert {"Algebra II", 12} <= set(cells)
    assert f"Wrote {book}." in capsys.readouterr().out


def test_a_workbook_is_named_as_one(
    unplaced: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = told("requests", saved(unplaced, tmp_path), "--workbook", str(tmp_path / "out.csv"))

    assert done == status.WRONG
    assert "does not end in .xlsx" in capsys.readouterr().err


def test_tables_that_are_not_imported_will_do(
    unplaced: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    csv_folder.write(unplaced, tmp_path / "tables")

    assert told("requests", str(tmp_path / "tables")) == status.DONE
    assert "34 required and wanted requests" in capsys.readouterr().out


def test_without_requests_it_says_that_there_are_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told("requests", saved(a_project(), tmp_path)) == status.WRONG
    assert "has no course requests" in capsys.readouterr().err


def test_reports_on_requests_are_listed_and_printed_before_a_schedule(
    unplaced: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = saved(unplaced, tmp_path)

    assert told("report", path) == status.DONE
    codes = [line.split("  ")[0] for line in capsys.readouterr().out.splitlines()[2:]]
    assert "course-requests" in codes
    assert "loads" not in codes

    assert told("report", path, "course-conflicts") == status.DONE
    assert capsys.readouterr().out.startswith("Conflicts between courses")


def test_without_schedule_and_requests_there_is_no_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told("report", saved(a_project(), tmp_path)) == status.WRONG
    assert "has no schedule yet" in capsys.readouterr().err
