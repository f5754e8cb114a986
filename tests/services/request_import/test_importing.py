"""What an import changes is told first, and then done in one step."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.activity import Priority
from planner.domain.edits import take_requests
from planner.domain.ids import ScenarioId
from planner.domain.project import Project
from planner.domain.scenarios import as_of
from planner.errors import UserError
from planner.services.request_import import importing
from planner.services.request_import.mapping import Meaning
from tests.builders import a_project, a_section, a_student, asking
from tests.services.request_import.files import a_high_school, asked, looked_at, proposed, told


def a_project_with_requests() -> Project:
    """Return a project in which Ada sits in both sections that she asks for, and Ben in one."""
    school = a_high_school(
        students=[
            a_student("1001", name="Ada Park", grade="9", groups="7B", attributes=("sped",)),
            a_student("1002", name="Ben Cole", grade="9"),
        ],
        activities=[a_section("BAND-1"), a_section("CER-1")],
        requests=[
            *asking("1001", "BAND ENG9"),
            *asking("1002", "BAND"),
            *asking("1001", "CER", priority=Priority.WANTED, rank=1),
        ],
    )
    tables = {
        name: getattr(school, name)
        for name in ("courses", "students", "activities", "requests", "groups")
    }
    return a_project(rosters={"BAND-1": "1001 1002", "CER-1": "1001"}, **tables)


def test_what_would_change_is_counted_before_it_is_done() -> None:
    project = a_project_with_requests()
    found = looked_at(
        """
Student ID,Name,Grade,Course ID,Priority,Rank
1001,Ada Parker,9,ENG9,Required,
1001,Ada Parker,9,CER,Wanted,2
1001,Ada Parker,9,ALG1,Required,
1003,Cy Dunn,10,ALG1,,
""",
        project.school,
    )

    effect = importing.effect(project, found)

    assert effect.sentences == (
        "2 students, 1 of them new.",
        "2 requests new, 1 changed, 1 removed, 1 as before.",
        "Another name or grade: 1 student.",
        "Seats that are given up, since nobody asks for them now: 1.",
    )


def test_known_students_keep_who_they_are_and_new_ones_come_after() -> None:
    project = a_project_with_requests()
    found = looked_at("Student ID,Name,Course 1\n1003,Cy Dunn,BAND\n1001,,CER", project.school)

    after = importing.taken(project, found)

    assert [student.id for student in after.school.students] == ["1001", "1002", "1003"]
    assert after.school.students[0] == project.school.students[0]
    assert [(r.student, r.course) for r in after.school.requests] == [
        ("1001", "CER"),
        ("1002", "BAND"),
        ("1003", "BAND"),
    ]


def test_seats_that_nobody_asks_for_are_given_up_in_the_active_scenario_only() -> None:
    project = a_project_with_requests()
    other = replace(project.scenario, id=ScenarioId("b"), name="Another")
    project = replace(project, scenarios=(*project.scenarios, other))
    found = looked_at("Student ID,Course 1\n1001,CER", project.school)

    after = importing.taken(project, found)

    assert after.schedule.roster == {"BAND-1": ("1002",), "CER-1": ("1001",)}
    assert as_of(after, other.id).schedule == project.schedule
    assert as_of(after, other.id).school == project.school


def test_the_same_file_once_more_changes_nothing() -> None:
    project = a_project_with_requests()
    text = "Student ID,Course 1,Course 2\n1002,BAND,CER\n1001,ENG9,BAND"
    once = importing.taken(project, looked_at(text, project.school))

    again = looked_at(text, once.school)

    assert importing.taken(once, again) == once
    assert importing.effect(once, again).kept == 4


def test_a_file_with_faults_takes_nothing() -> None:
    project = a_project_with_requests()
    found = looked_at("Student ID,Course 1\n1001,Pottery", project.school)

    with pytest.raises(UserError, match="No request was taken from the file"):
        importing.taken(project, found)


def test_the_edit_refuses_what_makes_no_sense() -> None:
    with pytest.raises(UserError, match="'POT' is not the id of a course"):
        take_requests(a_project_with_requests(), (a_student("1001"),), asking("1001", "POT"))


class Asked(NamedTuple):
    """A student's requests: courses in the order of rank, and after them alternates."""

    student: str
    courses: list[str]
    alternates: list[str]


COURSES = ("ENG9", "ALG1", "0412", "BAND", "CER")


@st.composite
def demands(draw: st.DrawFn) -> list[Asked]:
    """Draw what some students ask for, each course once."""
    ids = draw(st.lists(st.integers(1, 999).map(str), unique=True, min_size=1, max_size=5))
    found = []
    for student in ids:
        courses = draw(st.lists(st.sampled_from(COURSES), unique=True, max_size=5))
        first = draw(st.integers(0, len(courses)))
        found.append(Asked(student, courses[:first], courses[first:]))
    return found


def written(rows: list[list[str]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


@pytest.mark.property
@given(demand=demands())
def test_both_shapes_of_a_file_say_the_same(demand: list[Asked]) -> None:
    most = 5
    wide = [["Student ID", "Grade", *(f"Course {n}" for n in range(1, most + 1))]]
    wide[0] += [f"Alternate {n}" for n in range(1, most + 1)]
    long = [["Student ID", "Grade", "Course ID", "Type", "Rank"]]
    for one in demand:
        blanks = [[""] * (most - len(part)) for part in (one.courses, one.alternates)]
        wide.append([one.student, "9", *one.courses, *blanks[0], *one.alternates, *blanks[1]])
        for word, part in (("", one.courses), ("Alternate", one.alternates)):
            for rank, course in enumerate(part, start=1):
                long.append([one.student, "9", course, word, str(rank)])

    by_student, by_request = looked_at(written(wide)), looked_at(written(long))

    assert by_student.errors == ()
    assert asked(by_student) == [
        (one.student, course, priority, rank, None)
        for one in demand
        for priority, part in (("required", one.courses), ("alternate", one.alternates))
        for rank, course in enumerate(part, start=1)
    ]
    if len(long) > 1:
        assert proposed(written(long)).mapping.faults == ()
        assert told(by_request) == []
        assert asked(by_request) == asked(by_student)


IDS = ["1001", "01001", "7", "ENG9", "BAND", "412", "a;b"]
CELLS = ("", "\t", "Algebra 1", "Art - 0412", "Ada Park", "Park, Ada", "Grade 10", "9" * 5000)
WORDS = st.sampled_from([*IDS, *CELLS, *["x", "R", "alt", "2", "9", "no", "²", "٣"]])
COLUMNS = ("Student ID", "Course ID", "Alternate For", "Alternate 1", "Course 1", "Course 2")
OTHERS = ("English 9", "Course 1 Alternate", "", "7" * 5000)
HEADINGS = st.sampled_from([*COLUMNS, *OTHERS, *["Name", "Grade", "Priority", "Rank", "BAND", "?"]])


@pytest.mark.property
@given(
    headings=st.lists(HEADINGS, min_size=1, max_size=7),
    rows=st.lists(st.lists(WORDS, max_size=8), max_size=5),
    choices=st.lists(st.tuples(st.integers(0, 6), st.sampled_from(Meaning)), max_size=3),
)
def test_any_file_under_any_mapping_is_taken_whole_or_told_why_not(
    headings: list[str], rows: list[list[str]], choices: list[tuple[int, Meaning]]
) -> None:
    school = a_high_school()
    project = a_project(courses=school.courses, students=school.students)
    found = proposed(written([headings, *rows]), school)
    mapping = found.mapping
    for position, meaning in choices:
        if position < len(mapping.headings):
            mapping = mapping.choose(position, meaning)

    read = importing.look(found.table, mapping, project.school)

    if read.errors:
        assert (read.students, read.requests) == ((), ())
        assert all(str(error) for error in read.errors)
        return
    after = importing.taken(project, read)
    assert {r.student for r in read.requests} <= {s.id for s in read.students}
    assert set(read.requests) <= set(after.school.requests)
    assert importing.effect(after, read).kept == len(read.requests)
