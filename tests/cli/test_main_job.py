"""From an empty project to a workbook, with the real program in processes of its own."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from planner.store.project_file import ProjectFiles
from tests.builders import a_statement
from tests.scheduled import the_project

ROOT = Path(__file__).parents[2]


def planner(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "planner", *map(str, words)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


@pytest.mark.slow
def test_a_project_is_built_certified_and_exported(tmp_path: Path) -> None:
    path, target = tmp_path / "school.planner", tmp_path / "school.xlsx"
    ProjectFiles().create(path, the_project(scheduled=False)).close()

    built = planner("build", path, "--seconds", "30", "--workers", "1", "--seed", "3", "--json")
    assert (built.returncode, built.stderr) == (0, "")
    answer = json.loads(built.stdout)
    assert answer["outcome"] == "optimal"
    assert answer["objective"] == answer["bound"] == 0
    assert answer["promises"] == {"kept": 16, "broken": 0}
    assert 0 < answer["seconds"]["model"] <= answer["seconds"]["first"]
    assert answer["seconds"]["first"] <= answer["seconds"]["total"]

    certified = planner("certify", path)
    assert (certified.returncode, certified.stderr) == (0, "")
    assert "All 16 promises are kept." in certified.stdout

    exported = planner("export", path, target)
    assert (exported.returncode, exported.stderr) == (0, "")
    assert openpyxl.load_workbook(target).sheetnames[0] == "Overview"


@pytest.mark.slow
def test_promises_that_cannot_be_kept_end_with_status_1(tmp_path: Path) -> None:
    project = the_project(scheduled=False)
    daily = a_statement("common-planning", "blue", times=25, minutes=50)
    path = tmp_path / "school.planner"
    ProjectFiles().create(path, replace(project, statements=(daily,))).close()

    built = planner("build", path, "--seconds", "30", "--json")

    assert built.returncode == 1, built.stderr
    assert json.loads(built.stdout)["outcome"] == "impossible"
    assert planner("certify", path).returncode == 2
