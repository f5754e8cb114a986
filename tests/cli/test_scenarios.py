"""Scenarios and steps by the command line: what later verbs do goes by the active one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner.cli import status
from planner.cli.main import run
from planner.domain.ids import ScenarioId
from planner.domain.project import FIRST
from planner.domain.scenarios import as_of
from planner.store.project_file import ProjectFiles
from tests.scheduled import the_project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with a schedule and two steps."""
    path = tmp_path / "school.planner"
    file = ProjectFiles().create(path, the_project())
    first, second = file.project.schedule.placements[:2]
    for one in (first, second):
        schedule = file.project.schedule.without([one.session])
        file.commit(file.project.with_schedule(schedule), f"Park {one.session}")
    file.close()
    return path


def planner(*arguments: object) -> int:
    return run([str(one) for one in arguments], lambda _: 0)


def listed(capsys: pytest.CaptureFixture[str], verb: str, path: Path) -> dict[str, object]:
    capsys.readouterr()
    assert planner(verb, path, "--json") == status.DONE
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, dict)
    return found


def placed(path: Path) -> int:
    file = ProjectFiles().open(path)
    file.close()
    return len(file.project.schedule.placements)


def test_a_branch_is_active_and_undone_by_itself(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = placed(path)
    assert planner("scenarios", path, "--branch", "What if", "--note", "For the board") == 0
    told = capsys.readouterr().out
    assert "> What if" in " ".join(told.split())
    assert "What if: For the board" in told
    assert planner("history", path, "--undo") == status.WRONG
    assert "There is nothing to undo." in capsys.readouterr().err

    assert planner("scenarios", path, "--activate", "First draft", "--publish", "What if") == 0
    assert planner("history", path, "--undo") == status.DONE
    assert placed(path) == before + 1
    found = listed(capsys, "scenarios", path)
    assert (found["active"], found["published"]) == (FIRST, "s2")
    file = ProjectFiles().open(path)
    file.close()
    assert len(as_of(file.project, ScenarioId("s2")).schedule.placements) == before


def test_steps_are_listed_and_gone_to(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = placed(path)
    assert planner("history", path, "--go", 0) == status.DONE
    assert placed(path) == before + 2
    told = capsys.readouterr().out
    assert "0 steps made" in told
    assert told.count("taken back") == 2

    assert planner("history", path, "--redo") == status.DONE
    assert placed(path) == before + 1
    steps = listed(capsys, "history", path)["steps"]
    assert isinstance(steps, list)
    assert [one["state"] for one in steps] == ["made", "taken back"]


def test_steps_are_forgotten(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = placed(path)
    assert planner("history", path, "--forget") == status.DONE
    assert listed(capsys, "history", path)["steps"] == []
    assert placed(path) == before


def test_a_scenario_is_deleted_and_restored(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert planner("scenarios", path, "--branch", "What if", "--delete", "What if") == 0
    assert "deleted" in capsys.readouterr().out
    assert planner("scenarios", path, "--activate", "What if") == status.WRONG
    assert "Restore it before" in capsys.readouterr().err
    assert planner("scenarios", path, "--restore", "What if", "--rename", "Kept") == 0
    found = listed(capsys, "scenarios", path)["scenarios"]
    assert isinstance(found, list)
    assert [(one["name"], one["deleted"]) for one in found] == [("Kept", False), ("What if", False)]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["history", "--go", "9"], "There is no step 9 in First draft."),
        (["history", "--undo", "--redo"], "Only one of --go, --undo, --redo and --forget"),
        (["history", "--redo"], "There is nothing to redo."),
        (["scenarios", "--publish", "Nobody"], "There is no scenario 'Nobody'."),
        (["scenarios", "--delete", "First draft"], "First draft is the only scenario"),
    ],
)
def test_what_cannot_be_done_is_told(
    path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    verb, *options = arguments
    assert planner(verb, path, *options) == status.WRONG
    assert told in capsys.readouterr().err
