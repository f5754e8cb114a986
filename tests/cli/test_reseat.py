"""The verb reseat: what would change is shown, asked about, and saved."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from planner.cli import status
from planner.cli.main import run_with
from planner.cli.tools import Tools
from planner.domain.ids import ActivityId, StudentId
from planner.domain.project import Project
from planner.domain.seat_changes import SeatChange
from planner.services.ports import Outcome, Reseated
from planner.store.project_file import ProjectFiles
from tests.cli.terminal import FakeSolver
from tests.reseating import moved
from tests.seating import a_high_school, asks, in_period, sitting

MOVE = SeatChange(
    student=StudentId("ana"), leaves=ActivityId("algebra-1"), takes=ActivityId("algebra-2")
)
FOUND = Reseated(outcome=Outcome.OPTIMAL, changes=(MOVE,), must=(StudentId("ana"),))

Answer = Callable[[str], None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Keep a school in a file where Ana's Algebra 1 has come to meet while she is in Art."""
    seated = sitting(a_high_school(requests=asks("ana", "algebra art")), ana="algebra-1 art-1")
    project = moved(seated, "algebra-1", in_period("algebra-1", 3).times)
    place = tmp_path / "school.planner"
    ProjectFiles().create(place, project).close()
    return place


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """Let a person at the terminal type something."""

    def typed(text: str) -> None:
        monkeypatch.setattr("click.confirm", lambda _: text == "y")

    return typed


def reseat(path: Path, found: Reseated, *options: str) -> int:
    tools = Tools(show=lambda _: 0, solver=lambda: FakeSolver(reseated=found))
    return run_with(["reseat", str(path), *options], tools)


def stored(path: Path) -> Project:
    file = ProjectFiles().open(path)
    file.close()
    return file.project


def test_what_would_change_is_shown_and_saved_once_confirmed(
    path: Path, answer: Answer, capsys: pytest.CaptureFixture[str]
) -> None:
    answer("y")

    assert reseat(path, FOUND) == status.DONE

    told = capsys.readouterr().out
    assert "1 student has seats that no longer fit." in told
    assert "Ana:\n  Moves from Algebra II 1 (period 3) to Algebra II 2 (period 2)." in told
    assert "nobody changes who need not" in told
    assert f"Saved {path}." in told
    assert stored(path).schedule.sections_of[StudentId("ana")] == ("art-1", "algebra-2")


def test_nothing_is_changed_unless_it_is_confirmed(
    path: Path, answer: Answer, capsys: pytest.CaptureFixture[str]
) -> None:
    answer("n")
    before = stored(path)

    assert reseat(path, FOUND) == status.DONE

    assert "Nothing was changed." in capsys.readouterr().out
    assert stored(path) == before


def test_json_changes_nothing_without_yes(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = stored(path)

    assert reseat(path, FOUND, "--json") == status.DONE
    shown = json.loads(capsys.readouterr().out)
    assert (shown["outcome"], shown["saved"], stored(path) == before) == ("optimal", False, True)
    assert shown["changes"] == [{"student": "ana", "leaves": "algebra-1", "takes": "algebra-2"}]

    assert reseat(path, FOUND, "--json", "--yes") == status.DONE
    assert json.loads(capsys.readouterr().out)["saved"] is True
    assert stored(path) != before


def test_whom_others_make_room_for_and_what_stays_unfilled_is_told(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    request = stored(path).school.requests[0]

    assert reseat(path, replace(FOUND, must=(), unfilled=(request,)), "--yes") == status.DONE

    told = capsys.readouterr().out
    assert "Ana, to make room:" in told
    assert "Without a seat: Algebra II." in told


def test_how_many_others_may_change_can_be_said(
    path: Path, answer: Answer, capsys: pytest.CaptureFixture[str]
) -> None:
    answer("n")
    request = stored(path).school.requests[0]
    lacking = replace(FOUND, unfilled=(request,))

    assert reseat(path, lacking) == status.DONE
    assert "Of those whose seats fit, nobody may change" in said(capsys)

    assert reseat(path, lacking, "--others", "2") == status.DONE
    assert "Of those whose seats fit, at most 2 students may change" in said(capsys)


def said(capsys: pytest.CaptureFixture[str]) -> str:
    return " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Outcome.IMPOSSIBLE, status.NOT_KEPT),
        (Outcome.FAILED, status.NOT_KEPT),
        (Outcome.OUT_OF_TIME, status.NOTHING_FOUND),
    ],
)
def test_without_seats_the_status_says_why(path: Path, outcome: Outcome, expected: int) -> None:
    assert reseat(path, Reseated(outcome=outcome)) == expected


def test_seats_are_found_by_the_real_solver_process(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_with(["reseat", str(path), "--yes"], Tools(show=lambda _: 0)) == status.DONE

    assert "It is proved that no fewer changes" in capsys.readouterr().out
    assert len(stored(path).schedule.sections_of[StudentId("ana")]) == 2
