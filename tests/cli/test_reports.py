"""planner report lists the reports on a schedule and prints one."""

from pathlib import Path

import pytest

from planner.cli import status
from planner.cli.main import run
from planner.domain.project import Project
from planner.store.project_file import ProjectFiles
from tests.scheduled import the_project


def saved(project: Project, folder: Path) -> str:
    path = folder / "school.planner"
    ProjectFiles().create(path, project).close()
    return str(path)


def told(path: str, *more: str) -> int:
    return run(["report", path, *more], lambda _: 0)


def test_the_list_names_what_the_schedule_has_something_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(saved(the_project(), tmp_path)) == status.DONE

    codes = [line.split("  ")[0] for line in capsys.readouterr().out.splitlines()[2:]]
    assert {"team-time", "coaching", "data-meetings", "loads"} <= set(codes)
    assert "work-study" not in codes


def test_a_report_is_printed_as_a_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(saved(the_project(), tmp_path), "coaching") == status.DONE

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Coaching"
    assert "Lead   Ames             Mon 8:15–8:45  Math" in lines[-1]


def test_an_unknown_report_is_answered_with_how_to_list_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(saved(the_project(), tmp_path), "budget") == status.WRONG

    assert "There is no report 'budget'" in capsys.readouterr().err
