"""What columns mean is told from headings as common student information systems export them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from planner.services.request_import import importing
from planner.services.request_import.headings import KNOWN, is_alternate, is_request
from planner.services.request_import.mapping import SAYS, Meaning
from planner.services.request_import.table import RequestFile, RequestSheet, plain_heading
from tests.services.request_import.files import Memory, a_high_school, a_sheet, proposed

DOCUMENT = Path(__file__).parents[3] / "docs" / "course-requests.md"


def meant(text: str) -> str:
    """Return the proposed meanings in the order of the columns."""
    return " ".join(meaning.value for meaning in proposed(text).mapping.meanings)


@pytest.mark.parametrize(
    ("headings", "line", "meanings"),
    [
        pytest.param(
            "[Students]Student_Number,LastFirst,Grade_Level,Sched_NextYearGrade,Course_Number,"
            "Course_Name,Alternate",
            '1001,"Park, Ada",8,9,ENG9,English 9,',
            "student name ignore grade course ignore priority",
            id="numbers of a district, with next year's grade",
        ),
        pytest.param(
            "student.studentNumber,student.lastName,student.firstName,student.grade,"
            "courseInfo.courseNumber,courseInfo.courseName,requestType",
            "1001,Park,Ada,09,ENG9,English 9,R",
            "student last first grade course ignore priority",
            id="headings with the table in front",
        ),
        pytest.param(
            "STU.ID,STU.LN,STU.FN,STU.GR,SSS.CN,CRS.CO",
            "1001,Park,Ada,9,ENG9,English 9",
            "student last first grade course ignore",
            id="tables and fields of two letters",
        ),
        pytest.param(
            "SIS Number,Perm ID,Student Name,Gr,Course ID,Course Title,Request Type,Rank",
            "1001,77,Park,09,ENG9,English 9,Primary,2",
            "student ignore name grade course ignore priority rank",
            id="two ids",
        ),
        pytest.param(
            "Other ID,Full Name,Grade,Course Code,IsAlternate,AlternateRank,Alternate For",
            "1001,Ada Park,9,BAND,True,1,ENG9",
            "student name grade course priority rank instead_of",
            id="alternates by a yes or no",
        ),
        pytest.param(
            "StudentID,Student,Grade,Course ID,Alternate,Alternate 2",
            "1001,Ada Park,9,ENG9,BAND,CER",
            "student name grade course alternate alternate",
            id="alternates beside the course",
        ),
        pytest.param(
            "ID,Name,Grade,Course 1,Course 1 Alternate,Course 2,Alternate 1,Backup elective",
            "1001,Ada Park,9,ENG9,BAND,ALG1,CER,Art",
            "student name grade request stand_in request alternate alternate",
            id="a column for each request",
        ),
        pytest.param(
            "Student ID,1st choice,2nd Choice,Request 3,Course 3 Name,Period 4 Teacher",
            "1001,ENG9,ALG1,BAND,Jazz Band,Ito",
            "student request request request ignore ignore",
            id="choices by number",
        ),
        pytest.param(
            "Student ID,Course,Course,Course",
            "1001,ENG9,ALG1,BAND",
            "student request request request",
            id="the same heading for each request",
        ),
        pytest.param(
            "Student ID,Fall,Spring,Counselor",
            "1001,ENG9,ALG1,Ito",
            "student request request ignore",
            id="headings that say nothing",
        ),
        pytest.param(
            "Student ID,Grade,English 9,BAND,0412 - Art",
            "1001,9,x,,x",
            "student grade mark mark mark",
            id="a column for each course",
        ),
        pytest.param(
            "Student ID,Course Title",
            "1001,English 9",
            "student course",
            id="courses by name alone",
        ),
        pytest.param(
            "student,course,priority,rank,instead_of",
            "1001,ENG9,required,1,",
            "student course priority rank instead_of",
            id="our own table",
        ),
    ],
)
def test_columns_are_told_by_their_headings(headings: str, line: str, meanings: str) -> None:
    assert meant(f"{headings}\n{line}") == meanings


def test_of_two_numbers_the_one_that_the_school_knows_is_the_course() -> None:
    assert meant("studentID,courseID,courseNumber\n1001,88123,ENG9") == "student ignore course"


def test_headings_stand_below_a_title() -> None:
    found = proposed("Course requests 2026\n\nStudent ID,Course 1\n1001,ENG9\n1002,ALG1")

    assert found.table.headings == ("Student ID", "Course 1")
    assert [line.number for line in found.table.lines] == [4, 5]


def test_rows_of_courses_are_no_headings() -> None:
    found = proposed("Student ID,A,B,C,D\n1001,ENG9,ALG1,BAND,CER")

    assert found.table.headings[0] == "Student ID"


def test_sheets_with_the_same_headings_are_read_together() -> None:
    sheets = (
        a_sheet("How to read this", "Read me"),
        a_sheet("Student ID,Course 1\n1001,ENG9", "Grade 9"),
        a_sheet("Printed today\nStudent_ID, Course 1\n1002,ALG1", "Grade 10"),
        RequestSheet(name="Sheet4"),
    )
    file = RequestFile(name="requests.xlsx", sheets=sheets)

    found = importing.proposal(file, a_high_school(), Memory())

    assert [(line.sheet, line.number) for line in found.table.lines] == [
        ("Grade 9", 2),
        ("Grade 10", 3),
    ]
    (left_out,) = found.table.findings
    assert left_out.where == "requests.xlsx, sheet Read me"
    assert left_out.sentence.endswith("other headings than the requests; it is left out.")


def test_a_confirmed_mapping_is_taken_before_any_proposal() -> None:
    text = "Student ID,Course 1\n1001,ENG9"
    confirmed = proposed(text).mapping.choose(1, Meaning.ALTERNATE)

    found = proposed(text, memory=Memory(confirmed))

    assert found.remembered
    assert found.mapping == confirmed


def test_what_only_one_column_can_be_moves_to_the_chosen_one() -> None:
    mapping = proposed("Student ID,Perm ID,Course\n1001,7,ENG9").mapping

    changed = mapping.choose(1, Meaning.STUDENT)

    assert changed.meanings == (Meaning.IGNORE, Meaning.STUDENT, Meaning.COURSE)


@pytest.mark.parametrize(
    ("meanings", "sentence"),
    [
        ("ignore request ignore", "No column holds the student's id. Choose it."),
        ("student ignore ignore", "No column holds a course."),
        ("student course request", "'C' holds requests of a whole student and 'B' the one"),
        ("student student course", "'A' and 'B' cannot both hold the student's id."),
        ("student request rank", "'C' cannot hold its place among the student's wishes: a row has"),
        ("student stand_in request", "'B' has no requested course before it."),
    ],
)
def test_a_mapping_that_cannot_be_read_says_why(meanings: str, sentence: str) -> None:
    mapping = proposed("A,B,C\n1,2,3").mapping
    for position, word in enumerate(meanings.split()):
        mapping = mapping.with_meaning(position, Meaning(word))

    assert any(fault.startswith(sentence) for fault in mapping.faults), mapping.faults


def test_every_meaning_is_said_and_described() -> None:
    text = DOCUMENT.read_text("utf-8")

    assert set(SAYS) == set(Meaning)
    for meaning in Meaning:
        assert f"`{meaning}`" in text


def test_the_headings_in_the_document_are_known() -> None:
    rows = re.findall(r"^\| (`\w+`.*?) \|.*\| (.+) \|$", DOCUMENT.read_text("utf-8"), re.MULTILINE)
    told = [(row, heading) for row, cell in rows for heading in re.findall(r"`([^`]+)`", cell)]

    assert len(told) > 20
    for row, heading in told:
        word = KNOWN.get(plain_heading(heading))
        known = word is not None and f"`{word}`" in row
        assert known or is_alternate(heading) or is_request(heading) or heading == "Jazz Band"
