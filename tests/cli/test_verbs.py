"""Making, opening and refusing projects, and the status that the reference gives."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from planner.interchange import csv_folder, workbook
from tests.builders import a_statement
from tests.cli.terminal import Terminal
from tests.scheduled import the_project


def test_examples_are_listed_with_their_attribution(terminal: Terminal) -> None:
    done = terminal.run("examples")

    assert done.status == 0
    assert "\nranson_ib: Ranson IB Middle School" in done.out
    assert "  ranson_ib/broken/span_of_nine\n" in done.out
    assert "Christensen Institute" in " ".join(done.out.split())


def test_new_makes_a_project_of_an_example(terminal: Terminal) -> None:
    path = terminal.folder / "ranson.planner"

    done = terminal.run("new", "--example", "ranson_ib", path)

    assert done.status == 0
    assert "66 people, 36 groups" in done.out
    assert len(terminal.stored(path).school.people) == 66


def test_new_never_overwrites_a_project(terminal: Terminal) -> None:
    path = terminal.has(the_project())

    done = terminal.run("new", "--example", "ranson_ib", path)

    assert done.status == 2
    assert "Choose another name" in done.err
    assert terminal.stored(path) == the_project()


def test_an_unknown_example_is_answered_with_the_known_ones(terminal: Terminal) -> None:
    done = terminal.run("new", "--example", "hogwarts", terminal.folder / "x.planner")

    assert done.status == 2
    assert "ranson_ib" in done.err
    assert list(terminal.folder.iterdir()) == []


@pytest.mark.parametrize("verb", [["new", "--example", "ranson_ib"], ["import", "."]])
def test_a_project_is_named_as_one(terminal: Terminal, verb: Sequence[str]) -> None:
    done = terminal.run(*verb, terminal.folder / "school.xlsx")

    assert done.status == 2
    assert "could be school.planner" in done.err


def test_a_folder_of_tables_becomes_a_project(terminal: Terminal) -> None:
    tables, path = terminal.folder / "tables", terminal.folder / "school.planner"
    csv_folder.write(the_project(scheduled=False), tables)

    done = terminal.run("import", tables, path)

    assert done.status == 0
    assert terminal.stored(path) == the_project(scheduled=False)


def test_a_workbook_becomes_a_project(terminal: Terminal) -> None:
    tables, path = terminal.folder / "tables.xlsx", terminal.folder / "school.planner"
    workbook.write(the_project(scheduled=False), tables)

    done = terminal.run("import", tables, path)

    assert done.status == 0
    assert terminal.stored(path) == the_project(scheduled=False)


def test_every_fault_is_listed_and_nothing_is_imported(terminal: Terminal) -> None:
    tables, path = terminal.folder / "tables", terminal.folder / "school.planner"
    csv_folder.write(the_project(scheduled=False), tables)
    with (tables / "coaching.csv").open("a", encoding="utf-8") as file:
        file.write("lead,nobody,1,30,1,30,in_planning,1\nghost,ames,1,30,1,30,in_planning,1\n")

    done = terminal.run("import", tables, path)

    assert done.status == 2
    assert "coaching.csv, row 3, column coachee" in done.err
    assert "coaching.csv, row 4, column coach" in done.err
    assert "Nothing was imported: 2 faults." in done.err
    assert not path.exists()


def test_warnings_must_be_accepted(terminal: Terminal) -> None:
    tables, path = terminal.folder / "tables", terminal.folder / "school.planner"
    csv_folder.write(the_project(scheduled=False), tables)
    (tables / "holidays.csv").write_text("day\nMon\n", "utf-8")

    refused = terminal.run("import", tables, path)
    assert refused.status == 2
    assert "holidays.csv" in refused.err
    assert "--accept-warnings" in refused.err
    assert not path.exists()

    assert terminal.run("import", tables, path, "--accept-warnings").status == 0
    assert path.exists()


@pytest.mark.parametrize("name", ["missing", "people.csv"])
def test_what_is_no_school_is_said(terminal: Terminal, name: str) -> None:
    if name == "people.csv":
        (terminal.folder / name).write_text("person\n", "utf-8")

    done = terminal.run("import", terminal.folder / name, terminal.folder / "school.planner")

    assert done.status == 2
    assert name in done.err


def test_the_template_is_written_once(terminal: Terminal) -> None:
    target = terminal.folder / "tables.xlsx"

    assert terminal.run("template", target).status == 0
    assert workbook.read(target).errors == ()

    again = terminal.run("template", target)
    assert again.status == 2
    assert "already a file" in again.err


def test_a_template_is_a_workbook(terminal: Terminal) -> None:
    assert terminal.run("template", terminal.folder / "tables.csv").status == 2


def test_open_shows_the_window_with_or_without_a_project(terminal: Terminal) -> None:
    path = terminal.has(the_project())

    assert terminal.run("open").status == 0
    assert terminal.run("open", path).status == 0
    assert terminal.window.shown == [None, path]


def test_open_says_that_a_file_is_missing(terminal: Terminal) -> None:
    done = terminal.run("open", terminal.folder / "missing.planner")

    assert done.status == 2
    assert terminal.window.shown == []


@pytest.mark.parametrize("verb", ["build", "certify", "check-input"])
def test_a_damaged_file_is_refused_in_a_sentence(terminal: Terminal, verb: str) -> None:
    path = terminal.folder / "school.planner"
    path.write_bytes(b"SQLite format 3\0" + b"x" * 200)

    done = terminal.run(verb, path)

    assert done.status == 2
    assert "school.planner" in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("words", [[], ["bulid"], ["build"], ["build", "a", "b"]])
def test_wrong_use_is_status_2_with_help(terminal: Terminal, words: list[str]) -> None:
    done = terminal.run(*words)

    assert done.status == 2
    assert "Usage" in done.err


def test_a_weighted_rule_shows_its_cost(terminal: Terminal) -> None:
    project = the_project()
    project = replace(
        project, statements=(*project.statements, a_statement("few-gaps", "ames", weight=3))
    )

    done = terminal.run("certify", terminal.has(project))

    assert "preferred, cost" in done.out


def test_rule_sets_are_listed_with_what_they_ask(terminal: Terminal) -> None:
    done = terminal.run("rule-sets")

    assert done.status == 0
    assert "texas: Texas" in done.out
    assert "450 minutes of planning in two weeks" in done.out


def test_adopt_adds_the_rules_to_the_project(terminal: Terminal) -> None:
    path = terminal.has(the_project())

    done = terminal.run("adopt", path, "louisiana")

    assert done.status == 0
    assert "Took over 2 rules of Louisiana." in done.out
    assert terminal.stored(path).school.rule_set == "Louisiana"
    assert {s.code for s in terminal.stored(path).statements} >= {"lunch", "protected-planning"}


def test_an_unknown_rule_set_is_answered_with_the_known_ones(terminal: Terminal) -> None:
    done = terminal.run("adopt", terminal.has(the_project()), "utah")

    assert done.status == 2
    assert "texas" in done.err
