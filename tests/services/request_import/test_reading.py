"""Files are read whole or not at all, and every fault is told at its row and column."""

from __future__ import annotations

import pytest

from planner.domain.activity import Priority
from planner.services.request_import import importing
from planner.services.request_import.lookup import plain_grade
from planner.services.request_import.mapping import Meaning
from planner.services.request_import.table import RequestFile, RequestSheet
from tests.builders import a_course, a_student
from tests.services.request_import.files import (
    Memory,
    a_high_school,
    asked,
    looked_at,
    proposed,
    told,
)


def test_a_row_for_each_student() -> None:
    found = looked_at(
        """
Student ID,Student Name,Grade,Course 1,Course 2,Course 2 Alternate,Alternate 1
1001,Ada Park,09,ENG9,Algebra 1,BAND,412
1002,"Cole, Ben",10,,alg1,,
"""
    )

    assert told(found) == []
    assert asked(found) == [
        ("1001", "ENG9", "required", 1, None),
        ("1001", "ALG1", "required", 2, None),
        ("1001", "BAND", "alternate", 1, "ALG1"),
        ("1001", "0412", "alternate", 2, None),
        ("1002", "ALG1", "required", 1, None),
    ]
    ada, ben = found.students
    assert (ada.grade, ada.attributes) == ("9", ("sped",))
    assert (ben.id, ben.name, ben.grade) == ("1002", "Ben Cole", "10")


def test_a_row_for_each_request() -> None:
    found = looked_at(
        """
SIS Number,Last Name,First Name,Gr,Course ID,Request Type,Rank,Alternate For
1001,Park,Ada,9,ENG9,Required,,
1001,Park,Ada,9,BAND,Elective,1,
1001,Park,Ada,9,CER,a,2,BAND
1002,Cole,Ben,10th,ALG1,p,,ALG1
"""
    )

    assert told(found) == []
    assert asked(found) == [
        ("1001", "ENG9", "required", None, None),
        ("1001", "BAND", "wanted", 1, None),
        ("1001", "CER", "alternate", 2, "BAND"),
        ("1002", "ALG1", "required", None, None),
    ]


def test_alternates_beside_a_request_stand_in_for_it() -> None:
    found = looked_at("StudentID,Course ID,Alternate 1,Alternate 2\n1001,ENG9,BAND,CER")

    assert asked(found) == [
        ("1001", "ENG9", "required", None, None),
        ("1001", "BAND", "alternate", 1, "ENG9"),
        ("1001", "CER", "alternate", 2, "ENG9"),
    ]


def test_marks_in_columns_of_courses() -> None:
    found = looked_at(
        "ID,Grade,English 9,Algebra 1,Art,Jazz Band,Ceramics\n1001,9,x,-,2,Elective,A"
    )

    assert told(found) == []
    assert asked(found) == [
        ("1001", "ENG9", "required", 1, None),
        ("1001", "0412", "required", 2, None),
        ("1001", "BAND", "wanted", 1, None),
        ("1001", "CER", "alternate", 1, None),
    ]


@pytest.mark.parametrize(
    ("heading", "cell", "priority", "rank"),
    [
        ("Request Type", "R", "required", None),
        ("Request Type", "alternate", "alternate", None),
        ("Request Type", "Primary", "wanted", None),
        ("Request Type", "", "wanted", None),
        ("Priority", "3", "wanted", 3),
        ("Alternate", "Yes", "alternate", None),
        ("IsAlternate", "False", "wanted", None),
        ("Required", "yes", "required", None),
        ("Required", "N", "wanted", None),
    ],
)
def test_words_for_priorities(heading: str, cell: str, priority: str, rank: int | None) -> None:
    found = proposed(f"Student ID,Course ID,{heading}\n1001,BAND,{cell}")
    mapping = found.mapping.choose(2, Meaning.PRIORITY)
    mapping = type(mapping)(
        headings=mapping.headings, meanings=mapping.meanings, otherwise=Priority.WANTED
    )

    read = importing.look(found.table, mapping, a_high_school())

    assert asked(read) == [("1001", "BAND", priority, rank, None)]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param(
            "Student ID,Course 1\n1001,ENG9\n1002,ALG1\n1001,BAND",
            "error: requests.csv, row 4, column Student ID: 1001 is there twice (see row 2).",
            id="a doubled student",
        ),
        pytest.param(
            "Student ID,Grade,Course ID\n1002,9,ENG9\n1002,10,BAND",
            "error: requests.csv, row 3, column Grade: 1002 has another grade here: '10' and not "
            "'9' (see row 2).",
            id="a student with two grades",
        ),
        pytest.param(
            "Student ID,Student Name,Course ID\n1002,Ben Cole,ENG9\n1002,Ben Kole,BAND",
            "error: requests.csv, row 3, column Student Name: 1002 has another name here: "
            "'Ben Kole' and not 'Ben Cole' (see row 2).",
            id="a student with two names",
        ),
        pytest.param(
            "Student ID,Course 1,Course 2\n1001,ENG9,Pottery",
            "error: requests.csv, row 2, column Course 2: There is no course 'Pottery' in the "
            "school's courses.",
            id="an unknown course",
        ),
        pytest.param(
            "Student ID,Grade,Course 1,Course 2\n1002,10,ALG1,ENG9",
            "error: requests.csv, row 2, column Course 2: Student 1002 is in grade 10; English 9 "
            "is for 9.",
            id="a grade that may not take a course",
        ),
        pytest.param(
            "Student ID,Course 1,Course 2,Course 3\n1001,ENG9,BAND,Jazz Band",
            "error: requests.csv, row 2, column Course 3: Ada Park (1001) asks for Jazz Band twice "
            "(see row 2, column Course 2).",
            id="a doubled request",
        ),
        pytest.param(
            "Student ID,Course ID,Priority\n1001,ENG9,urgent",
            "error: requests.csv, row 2, column Priority: 'urgent' is no priority such as",
            id="an unknown priority",
        ),
        pytest.param(
            "Student ID,Course ID,Rank\n1001,ENG9,first",
            "error: requests.csv, row 2, column Rank: 'first' is not a rank such as 1 or 2.",
            id="a rank that is none",
        ),
        pytest.param(
            "Student ID,Course ID,Alternate For\n1001,BAND,CER",
            "error: requests.csv, row 2, column Alternate For: Jazz Band is to stand in for "
            "Ceramics, which Ada Park (1001) does not ask for.",
            id="an alternate for what is not asked for",
        ),
        pytest.param(
            "Student ID,Course 1,Course 1 Alternate\n1001,,BAND",
            "error: requests.csv, row 2, column Course 1 Alternate: There is no requested course "
            "before it to stand in for.",
            id="an alternate for nothing",
        ),
        pytest.param(
            "Student ID,Course ID\n,ENG9",
            "error: requests.csv, row 2, column Student ID: This cell must not be blank.",
            id="nobody",
        ),
        pytest.param(
            "Student ID,Course ID\n1001,\n1001,ENG9",
            "error: requests.csv, row 2, column Course ID: This cell must not be blank.",
            id="no course",
        ),
        pytest.param(
            "Student ID,Course ID\na;b,ENG9",
            "error: requests.csv, row 2, column Student ID: 'a;b' cannot be an id",
            id="what cannot be an id",
        ),
        pytest.param(
            "Student ID,Course ID",
            "error: requests.csv: There is no row below the headings.",
            id="no rows",
        ),
        pytest.param(
            "Homeroom,Counselor\n7B,Ito",
            "error: requests.csv: No column holds the student's id. Choose it.",
            id="no columns that are known",
        ),
    ],
)
def test_what_is_refused(text: str, line: str) -> None:
    found = looked_at(text)

    assert [one for one in told(found) if one.startswith(line)], told(found)
    assert (found.students, found.requests) == ((), ())


def test_a_school_without_courses_says_so_once() -> None:
    found = looked_at("Student ID,Course 1\n1001,ENG9\n1002,ENG9", a_high_school(courses=[]))

    (line,) = told(found)
    assert line.startswith("error: requests.csv: The school has no courses yet.")


def test_names_come_in_without_what_cannot_be_shown() -> None:
    found = looked_at('Student ID,Name,Course 1\n7,"Lim,\x07 Bo\n Ann",BAND')

    assert found.students[0].name == "Bo Ann Lim"


def test_every_fault_of_a_file_is_listed_from_the_top() -> None:
    found = looked_at(
        """
Student ID,Grade,Course 1,Course 2
1002,10,ENG9,Pottery
1003,9,Weaving,Knitting
1002,9,BAND,
"""
    )

    assert [(finding.row, finding.column) for finding in found.errors] == [
        (2, "Course 2"),
        (2, "Course 1"),
        (3, "Course 1"),
        (3, "Course 2"),
        (4, "Student ID"),
    ]


def test_a_name_that_two_courses_share_is_no_course() -> None:
    courses = [a_course("A1", name="Art"), a_course("A2", name="Art")]
    found = looked_at("Student ID,Course 1\n1001,Art", a_high_school(courses=courses))

    sentence = "'Art' may be any of the courses A1, A2. Use the id."
    assert told(found) == [f"error: requests.csv, row 2, column Course 1: {sentence}"]


def test_cells_without_a_text_are_faults_only_where_they_are_wanted() -> None:
    rows = (
        (1, ("Student ID", "Birthdate", "Course 1")),
        (2, ("1001", "", "")),
    )
    for position, errors in ((1, []), (2, ["requests.xlsx, row 2, column Course 1: A date."])):
        sheet = RequestSheet(rows=rows, unclear={(2, position): "A date."})
        file = RequestFile(name="requests.xlsx", sheets=(sheet,))
        school = a_high_school()
        found = importing.proposal(file, school, Memory())
        read = importing.look(found.table, found.mapping, school)
        assert [str(error) for error in read.errors] == errors


def test_zeros_in_front_of_a_students_number_do_not_matter() -> None:
    school = a_high_school(students=[a_student("00042", name="Ida Blum")])

    found = looked_at("Student ID,Course 1\n42,BAND", school)

    assert found.students[0].id == "00042"
    assert found.students[0].name == "Ida Blum"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Student ID,Course 1\n1001,", "Ada Park (1001) asks for nothing."),
        ("Student ID,Course 1\n7,ENG9", "Student 7 has no grade, so nobody can tell"),
        (
            "Student ID,Name,Grade,Course 1\n7,ada park,9,ENG9",
            "ada park is there with another id, 1001, as well.",
        ),
        (
            "Student ID,Name,Grade,Course 1\n7,Bo Lim,9,ENG9\n8,Bo Lim,9,ENG9",
            "Bo Lim is there with another id, 7, as well (see row 2).",
        ),
    ],
)
def test_what_may_be_meant_is_only_warned_of(text: str, sentence: str) -> None:
    found = looked_at(text)

    assert not found.errors
    assert [finding for finding in found.warnings if finding.sentence.startswith(sentence)]
    assert found.students


@pytest.mark.parametrize(
    ("written", "grade"),
    [
        *(("09", "9"), ("9th", "9"), ("Grade 9", "9"), ("Gr. 11", "11"), ("grade 10", "10")),
        *(("Freshman", "9"), ("KG", "K"), ("PK", "PK"), ("9th Grade", "9")),
    ],
)
def test_grades_are_told_without_the_words_around_them(written: str, grade: str) -> None:
    assert plain_grade(written) == grade
