"""The verb ``roll``, and building close to the schedule that it hands on."""

from pathlib import Path

import pytest

from planner.services.ports import Outcome
from tests.cli.terminal import Terminal, found
from tests.scheduled import the_project


def test_it_makes_next_years_project_and_leaves_last_years(terminal: Terminal) -> None:
    last = terminal.has(the_project())

    done = terminal.run("roll", last, terminal.folder / "next.planner", "--name", "Elm")

    assert done.status == 0
    made = terminal.stored(terminal.folder / "next.planner")
    assert made.school.name == "Elm"
    assert made.schedule.placements == the_project().schedule.placements
    assert [one.name for one in made.scenarios] == ["First draft", "Last year’s schedule"]
    assert terminal.stored(last) == the_project()
    assert "--stay-close" in done.out


def test_a_dry_run_makes_nothing(terminal: Terminal) -> None:
    new = terminal.folder / "next.planner"

    done = terminal.run("roll", terminal.has(the_project()), new, "--dry-run")

    assert done.out.endswith("Nothing was made.\n")
    assert not new.exists()


def test_who_leaves_is_named_by_id(terminal: Terminal) -> None:
    last = terminal.has(the_project())
    person = the_project().school.people[0]
    new = terminal.folder / "next.planner"

    wrong = terminal.run("roll", last, new, "--leaves", "nobody")
    done = terminal.run("roll", last, new, "--leaves", f"{person.id}=Ms Ito")

    assert wrong.status == 2
    assert "There is no person 'nobody'." in wrong.err
    assert f"Ms Ito takes the place of {person.name}." in done.out
    assert terminal.stored(new).school.people[0].name == "Ms Ito"


@pytest.mark.parametrize("close", [True, False])
def test_how_many_sections_moved_is_told(terminal: Terminal, close: bool) -> None:
    project = the_project()
    terminal.solver.solved = found(project.schedule, Outcome.FEASIBLE)
    path: Path = terminal.has(project)

    done = terminal.run("build", path, *(["--stay-close"] if close else []))

    asked = terminal.solver.asked
    assert asked[0][1].most_moved == (10 if close else None)
    assert ("stay where they were." in done.out) is close


def test_tables_are_taken_over_into_a_project(terminal: Terminal) -> None:
    path = terminal.has(the_project())
    person = the_project().school.people[0]
    folder = terminal.folder / "in"
    folder.mkdir()
    rows = f"person,name,role\n{person.id},Ms Ito,{person.role}\n"
    (folder / "people.csv").write_text(rows, "utf-8")

    done = terminal.run("import", folder, path, "--into", "add")
    refused = terminal.run("import", folder, path, "--into", "replace")

    assert done.status == 0
    assert "Rows added: 0, changed: 1, left out: 0." in done.out
    assert terminal.stored(path).school.people[0].name == "Ms Ito"
    assert refused.status == 2
    assert "Nothing was imported" in refused.err
