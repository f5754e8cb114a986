"""The verb repair: wishes are read, what moves is told, and saved unless it is a rehearsal."""

import json
from pathlib import Path

import pytest

from planner.cli import status
from planner.cli.main import run_with
from planner.cli.tools import Tools
from planner.domain.ids import SessionId
from planner.domain.move import Move
from planner.domain.project import Project
from planner.services.ports import Outcome, Repaired
from planner.store.project_file import ProjectFiles
from tests.builders import WEEK, block, placed
from tests.cli.terminal import FakeSolver
from tests.scheduled import the_project

MATH = placed("math", *(block(3, day) for day in WEEK), staff="ames", room="101")
DATA = placed("data:blue:Mon", block(4, "Tue"), staff="member=lead member=ames member=boyd")
FOUND = Repaired(
    outcome=Outcome.OPTIMAL,
    move=Move(
        placements=(
            MATH,
            placed(
                "observe:lead>ames#1", "Mon 10:15-10:45", staff="observer=lead", observed="math"
            ),
            placed("talk:lead>ames#1", "Mon 11:00-11:30", staff="coach=lead coachee=ames"),
        )
    ),
    cards=(SessionId("observe:lead>ames#1"), SessionId("talk:lead>ames#1")),
    at_least=2,
    seconds=0.5,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "school.planner"
    ProjectFiles().create(place, the_project()).close()
    return place


def repair(path: Path, *options: str, found: Repaired = FOUND) -> tuple[int, FakeSolver]:
    solver = FakeSolver(repaired=found)
    tools = Tools(show=lambda _: 0, solver=lambda: solver)
    return run_with(["repair", str(path), *options], tools), solver


def stored(path: Path) -> Project:
    file = ProjectFiles().open(path)
    file.close()
    return file.project


def test_what_moves_is_told_and_saved(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ended, solver = repair(path, "--move", "math=Mon:B3")

    told = capsys.readouterr().out
    assert ended == status.DONE
    assert "> Math moves from B1 to B3." in told
    assert "moves from Mon 9:00–9:30 to Mon 11:00–11:30." in told
    assert "It fits if 2 other cards move. It is proved that fewer are too few." in told
    assert f"Saved {path}." in told
    assert stored(path).schedule.by_session[SessionId("math")].times == MATH.times
    assert solver.wish is not None
    assert solver.wish.placements == (placed("math", *MATH.times),)


def test_a_rehearsal_changes_nothing(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = stored(path)

    ended, _ = repair(path, "--move", "math=Mon:B3", "--dry-run", "--json")

    shown = json.loads(capsys.readouterr().out)
    assert (ended, shown["saved"], shown["proved"], shown["cards"]) == (0, False, True, 2)
    assert shown["changes"][0]["wished"] is True
    assert shown["changes"][0]["old"]["times"][0] == "Mon 08:00-08:50"
    assert stored(path) == before


def test_person_room_and_time_of_day_are_understood(path: Path) -> None:
    _, solver = repair(path, "--move", "math=Tue:10:00", "--person", "ames", "--room", "101")

    assert solver.wish is not None
    assert solver.wish.placements == (placed("math", *MATH.times, staff="ames", room="101"),)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--move", "maths=Mon:B3"], "There is no session 'maths'. Is it math"),
        (["--move", "math=Monday:B3"], "Days: Mon, Tue, Wed, Thu, Fri."),
        (["--move", "math=Mon:C3"], "There is no block 'C3' on Mon. Near to it: B3"),
        (["--move", "math=Mon:L"], "Math cannot be at Mon:L. It may be at Mon 8:00–8:50"),
        (["--move", "math"], "Write SESSION=DAY:BLOCK"),
        (["--move", "math=Mon:B3", "--room", "102"], "It may in 101."),
        (
            ["--move", "math=Mon:B3", "--room", "10l"],
            "There is no room '10l'. Near to it: 102 or 101.",
        ),
        (["--move", "math=Mon:B3", "--person", "boyd"], "Who may: ames (Ames)."),
        (["--move", "math=Mon:B3", "--move", "math=Mon:B2"], "to one place only"),
        (["--move", "math=Mon:B3", "--move", "ela=Mon:B2", "--room", "101"], "one --move"),
    ],
)
def test_a_slip_is_answered_with_what_is_near(
    path: Path, capsys: pytest.CaptureFixture[str], options: list[str], said: str
) -> None:
    ended, _ = repair(path, *options)

    assert ended == status.WRONG
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("outcome", "ended", "said"),
    [
        (Outcome.IMPOSSIBLE, status.NOT_KEPT, "this is proved"),
        (Outcome.OUT_OF_TIME, status.NOTHING_FOUND, "not proved that there is none"),
    ],
)
def test_how_it_ended_is_told(
    path: Path,
    capsys: pytest.CaptureFixture[str],
    outcome: Outcome,
    ended: int,
    said: str,
) -> None:
    before = stored(path)

    assert repair(path, "--move", "math=Mon:B3", found=Repaired(outcome=outcome))[0] == ended

    assert said in capsys.readouterr().out.replace("\n", " ")
    assert stored(path) == before
