"""Workbook and tables in which students are numbers or left out: no file tells who they are."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from planner import wiring
from planner.check.verify import verify
from planner.domain.activity import Companions, Company
from planner.domain.ids import ActivityId, StudentId
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.schedule import Roster
from planner.domain.tables import SourceNote
from planner.services.handout.numbered import with_numbers
from planner.services.handout.students import Students
from tests.builders import a_statement
from tests.seating import a_high_school

HIDDEN = [Students.LEFT_OUT, Students.NUMBERS]


def renamed(project: Project) -> Project:
    """Return the project with students called Zzana Quick and so on."""
    students = tuple(
        replace(one, name=f"Zz{one.id} Quick", attributes=("sped",))
        for one in project.school.students
    )
    return replace(project, school=replace(project.school, students=students))


def seated(project: Project, taken: dict[str, str]) -> Project:
    """Return the project with students in sections, whether they may sit there or not."""
    rosters = tuple(
        Roster(activity=ActivityId(section), students=tuple(map(StudentId, students.split())))
        for section, students in taken.items()
    )
    return project.with_schedule(replace(project.schedule, rosters=rosters))


@pytest.fixture(scope="module")
def school() -> Project:
    """A school in which sentences, notes, a rule and the scenario speak of single students.

    Ana sits in two sections at a time, and with Ben, from whom she is to be kept apart.
    """
    apart = Companions(students=(StudentId("ana"), StudentId("ben")), kind=Company.APART)
    taken = {"algebra-1": "ana ben", "biology-1": "ana", "band-1": "ana", "english-1": "cy"}
    project = seated(renamed(a_high_school(companions=[apart])), taken)
    rule = replace(a_statement("few-gaps", "all", weight=5), source="Asked for by Zzana Quick.")
    off = Statement(code="lunch", off=True, reason="Not for Zzben Quick.")
    note = SourceNote(topic="About Zzcy Quick", text="(Zzcy Quick) moves in May.")
    return replace(
        project,
        school=replace(project.school, notes=(note,), attribution="By Zzdee Quick."),
        statements=(*project.statements, rule, off),
        scenarios=(replace(project.scenario, name="For Zzeli Quick", note="Zzeli Quick"),),
    )


def workbook(project: Project, folder: Path, students: Students) -> Path:
    path = folder / "schedule.xlsx"
    wiring.export_workbook(project, verify(project), path, students)
    return path


def tables(project: Project, folder: Path, students: Students) -> dict[str, str]:
    """Write the tables and return what is in the folder, by the name of the file."""
    wiring.export_csv(project, verify(project), folder, students)
    return {path.name: path.read_text("utf-8") for path in folder.iterdir()}


def parts(path: Path) -> dict[str, str]:
    """Return everything that a workbook holds: cells, comments, heads and feet, properties."""
    with ZipFile(path) as book:
        return {name: book.read(name).decode() for name in book.namelist()}


def telling(project: Project, texts: dict[str, str]) -> set[str]:
    """Return the names of the files in which a student's name or id stands."""
    ids = "|".join(one.id for one in project.school.students)
    known = re.compile(rf"Quick|Zz|\b(?:{ids})\b")
    return {name for name, text in texts.items() if known.search(text)}


@pytest.mark.parametrize("students", HIDDEN)
def test_no_part_of_a_workbook_tells_who_a_student_is(
    school: Project, tmp_path: Path, students: Students
) -> None:
    assert telling(school, parts(workbook(school, tmp_path, students))) == set()


@pytest.mark.parametrize("students", HIDDEN)
def test_no_table_tells_who_a_student_is(
    school: Project, tmp_path: Path, students: Students
) -> None:
    assert telling(school, tables(school, tmp_path, students)) == set()


def test_students_are_named_where_it_is_wanted(school: Project, tmp_path: Path) -> None:
    book = telling(school, parts(workbook(school, tmp_path, Students.NAMES)))
    assert {"docProps/core.xml", "xl/worksheets/sheet1.xml"} <= book
    texts = tables(school, tmp_path / "tables", Students.NAMES)
    assert telling(school, texts) == {
        "rosters.csv",
        "unfilled.csv",
        "About the schedule tables.txt",
    }


def test_a_workbook_without_students_has_no_sheets_about_them(
    school: Project, tmp_path: Path
) -> None:
    named = openpyxl.load_workbook(workbook(school, tmp_path, Students.NUMBERS)).sheetnames
    without = openpyxl.load_workbook(workbook(school, tmp_path, Students.LEFT_OUT)).sheetnames
    gone = {"Class rosters", "Students", "Unfilled requests", "Impossible requests"}
    assert set(named) - set(without) == gone
    assert set(without) < set(named)


@pytest.mark.parametrize("students", HIDDEN)
def test_such_a_workbook_says_that_it_cannot_be_imported_and_is_not(
    school: Project, tmp_path: Path, students: Students
) -> None:
    path = workbook(school, tmp_path, students)
    front = [cell.value for (cell,) in openpyxl.load_workbook(path)["Overview"]["A1:A6"]]
    told = f"{students.told} This workbook is for reading and printing; it cannot be imported."
    assert told in front
    (finding,) = wiring.read_source(path).findings
    assert "was written by Common Time to be read and printed" in finding.sentence


def test_rosters_count_students_by_their_numbers(school: Project, tmp_path: Path) -> None:
    everybody = " ".join(one.id for one in school.school.students)
    project = seated(school, {"algebra-1": everybody})
    sheet = openpyxl.load_workbook(workbook(project, tmp_path, Students.NUMBERS))["Class rosters"]
    found = [row[0] for row in sheet.iter_rows(values_only=True)]
    assert [one for one in found if str(one).startswith("Student ")] == [
        f"Student {number}" for number in range(1, 13)
    ]


def test_tables_call_a_student_by_one_number_everywhere(school: Project, tmp_path: Path) -> None:
    texts = tables(school, tmp_path, Students.NUMBERS)
    rosters = list(csv.DictReader(texts["rosters.csv"].splitlines()))
    assert {"activity": "english-1", "student": "student-3"} in rosters
    assert "student-2,latin,required," in texts["unfilled.csv"]


@pytest.mark.parametrize("students", list(Students))
def test_tables_say_how_students_appear_and_that_they_are_not_read_back(
    school: Project, tmp_path: Path, students: Students
) -> None:
    about = tables(school, tmp_path, students)["About the schedule tables.txt"]
    assert students.told in about
    assert "They cannot be imported into Common Time" in about
    assert wiring.read_source(tmp_path).project is None


def test_tables_of_students_go_from_the_folder_when_students_are_left_out(
    school: Project, tmp_path: Path
) -> None:
    assert {"rosters.csv", "unfilled.csv"} <= set(tables(school, tmp_path, Students.NAMES))
    left = set(tables(school, tmp_path, Students.LEFT_OUT))
    assert left == {"schedule.csv", "certificate.csv", "About the schedule tables.txt"}


def test_a_number_in_a_rule_is_not_taken_for_a_student() -> None:
    project = a_high_school(
        students=[replace(a_high_school().school.students[0], id=StudentId("5"))],
        requests=(),
        statements=[a_statement("teaching-load", "all", classes=5)],
    )
    assert with_numbers(project).statements == project.statements
    assert len(with_numbers(project).rules) == len(project.rules)


def test_a_name_of_one_word_stays_in_what_the_school_has_written() -> None:
    project = a_high_school(notes=[SourceNote(topic="Fay", text="Art in May, by Art Fay-Hall.")])
    students = (replace(project.school.students[0], name="Art"), *project.school.students[1:])
    shown = with_numbers(replace(project, school=replace(project.school, students=students)))
    assert shown.school.notes == project.school.notes
