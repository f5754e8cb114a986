"""planner compare says how two scenarios of a project differ."""

import json
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from planner.cli import status
from planner.cli.main import run
from planner.domain.ids import ScenarioId
from planner.domain.project import Project, Scenario
from planner.store.project_file import ProjectFiles
from tests.builders import block
from tests.services.comparing.samples import a_pair_of_classes, moved


def two_scenarios() -> Project:
    """Return a project whose second scenario has math elsewhere and a meeting less."""
    project = a_pair_of_classes()
    other = moved(moved(project, "math", block(3, "Tue"), staff="ames", room="101"), "art")
    what_if = Scenario(
        id=ScenarioId("what-if"),
        name="Math on Tuesday",
        parent=project.active,
        schedule=other.schedule,
    )
    return replace(project, scenarios=(project.scenario, what_if))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "school.planner"
    ProjectFiles().create(file, two_scenarios()).close()
    return file


def told(*words: str | Path) -> int:
    return run(["compare", *map(str, words)], lambda _: 0)


def test_differences_are_told_sort_by_sort(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(path, "main", "what-if") == status.DONE

    out = capsys.readouterr().out
    assert out.startswith("From First draft to Math on Tuesday: 2 cards differ;")
    assert "\nCards moved: 1\n  Math moves from B1 on Mon to B3 on Tue.\n" in out
    assert "\nCards parked: 1\n  Art loses its place: B1 on Mon, Boyd.\n" in out
    numbers = next(line for line in out.splitlines() if line.startswith("Cards with a place"))
    assert numbers.split() == ["Cards", "with", "a", "place", "4", "3", "-1"]


def test_scenarios_are_known_by_name_as_well(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(path, "Math on Tuesday", "First draft") == status.DONE

    assert capsys.readouterr().out.startswith("From Math on Tuesday to First draft:")


def test_an_unknown_scenario_is_answered_with_those_there_are(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(path, "main", "plan C") == status.WRONG

    err = capsys.readouterr().err
    assert "There is no scenario 'plan C'." in err
    assert "First draft, Math on Tuesday" in err


def test_a_scenario_is_the_same_as_itself(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(path, "main", "main", "--json") == status.DONE

    found = json.loads(capsys.readouterr().out)
    assert found["same"] is True
    assert found["differences"] == []


def test_json_tells_everything(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(path, "main", "what-if", "--json") == status.DONE

    found = json.loads(capsys.readouterr().out)
    cards = [one for one in found["differences"] if one["sort"] == "moved"]
    assert cards == [
        {
            "sort": "moved",
            "name": "Math",
            "before": "B1 on Mon, Ames, Room 101",
            "after": "B3 on Tue, Ames, Room 101",
            "sentence": "Math moves from B1 on Mon to B3 on Tue.",
            "about": ["ames", "7A"],
            "sessions": [["math"], ["math"]],
        }
    ]
    assert found["teams"] == [{"team": "blue", "together": [100, 100], "complete": [100, 100]}]
    boyd = next(one for one in found["teachers"] if one["person"] == "boyd")
    assert boyd["teaching"] == [50, 0]
    assert {"activity": "art", "students": [25, None], "seats": [None, None]} in found["classes"]


def test_the_workbook_has_a_sheet_for_each_table(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "compared.xlsx"

    assert told(path, "main", "what-if", "--workbook", target) == status.DONE

    assert f"Wrote {target}." in capsys.readouterr().out
    book = openpyxl.load_workbook(target)
    assert book.sheetnames == [
        "Comparison",
        "Cards that differ",
        "Promises that differ",
        "Minutes of teams",
        "Minutes of teachers",
        "Class sizes on both sides",
    ]
    cells = {str(cell.value) for line in book["Cards that differ"] for cell in line}
    assert {"Math", "B1 on Mon, Ames, Room 101", "B3 on Tue, Ames, Room 101"} <= cells


def test_only_a_workbook_is_written(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(path, "main", "what-if", "--workbook", "compared.csv") == status.WRONG

    assert "does not end in .xlsx" in capsys.readouterr().err
