"""The verbs slots, swaps and meet: what they print, make and return."""

import json
from pathlib import Path
from typing import Any

import pytest

from planner.check.verify import verify
from planner.cli import status
from planner.cli.main import run
from planner.domain.project import Project
from planner.store.project_file import ProjectFiles
from tests.builders import a_project, an_activity, block, placed
from tests.scheduled import the_project
from tests.services.finding.schools import with_a_pair


@pytest.fixture
def pair(tmp_path: Path) -> Path:
    """Keep the school in which two sessions had better change places."""
    return kept(tmp_path / "pair.planner", with_a_pair())


@pytest.fixture
def school(tmp_path: Path) -> Path:
    """Keep a school with a team, coaching and a schedule that keeps every promise."""
    return kept(tmp_path / "school.planner", the_project())


def kept(path: Path, project: Project) -> Path:
    ProjectFiles().create(path, project).close()
    return path


def stored(path: Path) -> Project:
    file = ProjectFiles().open(path)
    file.close()
    return file.project


def planner(*arguments: object) -> int:
    return run([str(one) for one in arguments], lambda _: 0)


def printed(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_slots_are_listed_with_their_reasons(
    school: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert planner("slots", school, "ela", "--most", 2) == status.DONE

    told = capsys.readouterr().out.splitlines()
    assert told[0] == "Ela is at B1."
    assert told[1].startswith("1. B")
    assert any(line.startswith("   ") for line in told)
    assert sum(line[:2] in ("1.", "2.", "3.") for line in told) == 2


def test_slots_as_json(school: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert planner("slots", school, "talk:lead>ames#1", "--json") == status.DONE

    found = printed(capsys)
    assert found["session"] == "talk:lead>ames#1"
    assert [one["number"] for one in found["slots"]] == list(range(1, 10))
    assert found["slots"][0]["ease"] == "free"
    assert {"day", "start", "end"} == set(found["slots"][0]["times"][0])


def test_a_slot_is_made_as_one_step(school: Path, capsys: pytest.CaptureFixture[str]) -> None:
    planner("slots", school, "talk:lead>ames#1", "--json")
    times = printed(capsys)["slots"][1]["times"]

    assert planner("slots", school, "talk:lead>ames#1", "--make", 2) == status.DONE

    assert f"Saved {school}." in capsys.readouterr().out
    placed = next(p for p in stored(school).schedule.placements if p.session == "talk:lead>ames#1")
    assert [{"day": s.day, "start": s.start, "end": s.end} for s in placed.times] == times


def test_a_session_may_be_named(school: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert planner("slots", school, "ELA") == status.DONE
    assert capsys.readouterr().out.startswith("Ela is at B1.")


def test_a_slip_in_a_session_is_answered_with_what_is_near(
    school: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert planner("slots", school, "elas") == status.WRONG
    assert capsys.readouterr().err == "There is no session 'elas'. Is it ela?\n"


def test_a_name_of_several_sessions_needs_an_id(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    twice = a_project(
        placed("art#1", block(1), staff="okoye"), activities=[an_activity("art", sessions=2)]
    )
    path = kept(tmp_path / "twice.planner", twice)

    assert planner("slots", path, "Art") == status.WRONG
    told = capsys.readouterr().err
    assert told == "2 sessions are called Art. Use an id: art#1 or art#2.\n"


def test_swaps_are_listed_with_what_is_gained(
    pair: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert planner("swaps", pair) == status.DONE

    told = capsys.readouterr().out
    assert told.startswith("1. 2 moves, cost −5\n   Ela: B3 → B2\n   Math: B2 → B3\n")
    assert "Every chain of the kinds that are looked for was judged." in told


def test_swaps_as_json(pair: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert planner("swaps", pair, "math", "--json", "--seconds", 5) == status.DONE

    found = printed(capsys)
    assert found["complete"]
    (swap,) = found["swaps"]
    assert swap["gain"] == {"promises": 0, "seats": 0, "penalty": 5}
    assert {one["session"] for one in swap["moves"]} == {"math", "ela"}


def test_a_swap_is_made_as_one_step(pair: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = verify(stored(pair)).penalty

    assert planner("swaps", pair, "--make", 1) == status.DONE

    assert f"Done: Swap Ela and Math. Saved {pair}." in capsys.readouterr().out
    assert verify(stored(pair)).penalty == before - 5


def test_a_number_that_is_not_in_the_list_changes_nothing(
    pair: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert planner("swaps", pair, "--make", 7) == status.WRONG

    assert "There is no number 7 in the list" in capsys.readouterr().err
    assert stored(pair) == with_a_pair()


def test_no_swap_after_a_complete_search_is_an_answer(
    school: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert planner("swaps", school, "ela", "--seconds", 60) == status.DONE
    assert "No chain of up to three sessions improves" in capsys.readouterr().out


def test_a_search_without_the_time_to_finish_proves_nothing(
    pair: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert planner("swaps", pair, "--seconds", 0.000001) == status.NOTHING_FOUND
    assert "nothing is proved" in capsys.readouterr().out


def test_times_to_meet_are_listed(school: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert planner("meet", school, "Ames", "boyd", "--minutes", 50, "--most", 30) == status.DONE

    told = capsys.readouterr().out
    assert told.startswith("1. ")
    assert "Everybody can come." in told
    assert "Ames has Math (" in told


def test_a_team_may_be_asked_and_days_chosen(
    school: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert planner("meet", school, "blue", "--day", "Wed", "--json") == status.DONE

    times = printed(capsys)["times"]
    assert {one["day"] for one in times} == {"Wed"}
    everybody = {"ames", "boyd", "lead"}
    for one in times:
        assert everybody == {*one["coming"], *(a["person"] for a in one["absences"])}
    assert [len(one["absences"]) for one in times] == sorted(len(o["absences"]) for o in times)


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["ammes"], "'ammes' means nobody here. Is it ames or Ames?"),
        (["ames", "--day", "Sunday"], "There is no day 'Sunday'. Days: Mon, Tue, Wed, Thu, Fri."),
        (["ames", "--campus", "moon"], "There is no campus 'moon'. The school has one site."),
    ],
)
def test_slips_in_a_wish_are_told(
    school: Path, arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert planner("meet", school, *arguments) == status.WRONG
    assert capsys.readouterr().err == f"{complaint}\n"


@pytest.mark.parametrize("verb", [["slots", "art"], ["swaps"], ["meet", "ames"]])
def test_without_a_schedule_it_is_said_what_to_do(
    tmp_path: Path, verb: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = kept(tmp_path / "new.planner", the_project(scheduled=False))

    assert planner(verb[0], path, *verb[1:]) == status.WRONG
    assert f"Build one: planner build {path}" in capsys.readouterr().err
