"""``planner import-requests`` shows what it understood, asks, and takes all or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.cli import status
from planner.cli.main import run_with
from planner.cli.tools import Tools
from planner.domain.activity import Priority
from planner.domain.project import Project
from planner.store.project_file import ProjectFiles
from tests.builders import a_project
from tests.services.request_import.files import Memory, a_high_school

FILE = """Perm ID,Other ID,Student Name,Grade,Course 1,Course 2,Alternate 1
1001,5,Ada Park,09,ENG9,ALG1,Art
1002,6,Ben Cole,10,ALG1,BAND,
"""


class Terminal:
    """Runs the verb in a folder, with a memory that lasts as long as the test."""

    def __init__(
        self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.memory = Memory()
        self.project = folder / "school.planner"
        self.requests = folder / "requests.csv"
        self.requests.write_text(FILE)
        self.out = self.err = ""
        self._capsys, self._monkeypatch = capsys, monkeypatch
        school = a_high_school()
        ProjectFiles().create(
            self.project, a_project(courses=school.courses, students=school.students)
        ).close()

    def run(self, *words: str, answer: str = "") -> int:
        def confirm(text: str) -> bool:
            assert text == "Take these requests over?"
            assert answer, "nobody should be asked"
            return answer == "yes"

        self._monkeypatch.setattr("planner.cli.main.click.confirm", confirm)
        tools = Tools(show=lambda _: 0, mappings=lambda: self.memory)
        done = run_with(["import-requests", str(self.project), str(self.requests), *words], tools)
        said = self._capsys.readouterr()
        self.out, self.err = said.out, said.err
        return done

    @property
    def stored(self) -> Project:
        file = ProjectFiles().open(self.project)
        file.close()
        return file.project


@pytest.fixture
def terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    return Terminal(tmp_path, capsys, monkeypatch)


def test_what_was_confirmed_is_taken_and_remembered(terminal: Terminal) -> None:
    assert terminal.run(answer="yes") == status.DONE

    assert "requests.csv: 2 rows. What its columns hold, proposed:" in terminal.out
    assert "  Perm ID       student: the student's id" in terminal.out
    assert "  Other ID      ignore: nothing that is wanted here" in terminal.out
    assert "Requests without a priority are required." in terminal.out
    assert "2 students, 1 of them new.\n5 requests new, 0 changed, 0 removed" in terminal.out
    assert len(terminal.stored.school.requests) == 5
    assert len(terminal.memory.kept) == 1


def test_a_no_takes_nothing(terminal: Terminal) -> None:
    assert terminal.run(answer="no") == status.WRONG

    assert "Nothing was imported." in terminal.err
    assert terminal.stored.school.requests == ()
    assert terminal.memory.kept == []


def test_columns_are_changed_and_remembered(terminal: Terminal) -> None:
    words = ("--map", "student=other_id", "--map", "ignore=7", "--otherwise", "wanted", "--yes")

    assert terminal.run(*words) == status.DONE

    assert "proposed, with your changes:" in terminal.out
    asked = terminal.stored.school.requests
    assert [(r.student, r.course) for r in asked[:2]] == [("5", "ENG9"), ("5", "ALG1")]
    assert {request.priority for request in asked} == {Priority.WANTED}
    assert terminal.run("--yes") == status.DONE
    assert "as confirmed for the last file with these headings:" in terminal.out
    assert "0 requests new, 0 changed, 0 removed, 4 as before." in terminal.out


def test_faults_are_listed_and_nothing_is_taken(terminal: Terminal) -> None:
    terminal.requests.write_text(FILE + "1001,7,Ada Park,9,Pottery,,\n1003,8,Cy,9,Pottery,,\n")

    assert terminal.run("--yes") == status.WRONG

    assert "error: requests.csv, row 4, column Perm ID: 1001 is there twice" in terminal.err
    assert "error: requests.csv, row 5, column Course 1: There is no course" in terminal.err
    assert "Nothing was imported: 2 faults." in terminal.err
    assert terminal.stored.school.requests == ()


def test_an_unreadable_file_is_told_before_its_columns(terminal: Terminal) -> None:
    terminal.requests.write_text("")

    assert terminal.run("--map", "student=ID") == status.WRONG

    assert "error: requests.csv: The file is empty." in terminal.err


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("student", "'student' is not of the form MEANING=HEADING. The meanings are: student,"),
        ("party=Grade", "'party=Grade' is not of the form"),
        ("grade=Year", "No column is headed 'Year'. The headings are: 'Perm ID', 'Other ID',"),
        ("grade=8", "No column is headed '8'."),
    ],
)
def test_a_change_that_makes_no_sense_is_told(terminal: Terminal, word: str, sentence: str) -> None:
    assert terminal.run("--map", word) == status.WRONG
    assert sentence in terminal.err


def test_the_same_heading_twice_is_named_by_its_number(terminal: Terminal) -> None:
    terminal.requests.write_text("Perm ID,Course,Course\n1001,ENG9,ALG1\n")

    assert terminal.run("--map", "alternate=Course") == status.WRONG
    assert "Several columns are headed 'Course'. Name one by its number: 2, 3." in terminal.err
    assert terminal.run("--map", "alternate=3", "--yes") == status.DONE


def test_a_file_that_is_not_there_is_told(terminal: Terminal) -> None:
    terminal.requests.unlink()

    assert terminal.run() == status.WRONG
    assert "There is no file" in terminal.err
