"""A staff list as it is pasted: its columns recognized, its faults by row."""

from fractions import Fraction

import pytest

from planner.services.starting.staff_list import Means, StaffRow, read, role_of

PASTED = (
    "Last, First\tPosition\tDepartment\tGrade Level\tFTE\tRoom\tEmail\n"
    "Okoye, Ada\tTeacher\tMath\t6\t1\t201\ta@b\n"
    "\n"
    "Boyd, Sam\tMulti-classroom leader\tMath / Science\t6-8\t80%\t202\tc@d\n"
)


def test_columns_are_recognized_by_their_headings() -> None:
    found = read(PASTED)

    assert found.columns == (
        *(Means.NAME, Means.ROLE, Means.SUBJECT, Means.GRADE, Means.FTE, Means.ROOM),
        Means.OTHER,
    )
    assert found.people == (
        StaffRow(name="Ada Okoye", subjects=("Math",), grades=("6",), room="201"),
        StaffRow(
            name="Sam Boyd",
            role="multi_classroom_leader",
            subjects=("Math", "Science"),
            grades=("6", "7", "8"),
            fte=Fraction(4, 5),
            room="202",
        ),
    )
    assert not found.faults


def test_first_and_last_names_may_stand_apart() -> None:
    found = read("First name,Last name,Grade\nAda,Okoye,K\nSam,Boyd,1st")

    assert [(one.name, one.grades) for one in found.people] == [
        ("Ada Okoye", ("K",)),
        ("Sam Boyd", ("1",)),
    ]


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("Ada Okoye\tMath\t6\nSam Boyd\tELA\t7", (Means.NAME, Means.SUBJECT, Means.GRADE)),
        ("Ada Okoye\tTeacher\t0.5\t201", (Means.NAME, Means.ROLE, Means.FTE, Means.ROOM)),
        ("Ada Okoye\nSam Boyd", (Means.NAME,)),
        ("Okoye, Ada\nBoyd, Sam", (Means.NAME,)),
    ],
)
def test_columns_without_headings_are_recognized_by_what_they_hold(
    text: str, columns: tuple[Means, ...]
) -> None:
    found = read(text)

    assert found.columns == columns
    assert found.people[0].name == "Ada Okoye"
    assert found.headings == ()


def test_a_person_may_say_otherwise() -> None:
    found = read("Ada Okoye\tMath\t6", {1: Means.ROOM})

    assert found.people[0].room == "Math"
    assert found.people[0].subjects == ()


def test_faults_name_the_pasted_row() -> None:
    found = read(
        "Name\tGrade\tFTE\nAda Okoye\t6\tlots\n\t7\t1\nAda Okoye\tgreen\t1\nSam Boyd\t13\t3\n"
    )

    assert [(fault.row, fault.sentence.split(".")[0]) for fault in found.faults] == [
        (2, "lots is no FTE"),
        (3, "The row has no name; it is left out"),
        (4, "green is no grade; it is left out"),
        (4, "Ada Okoye stands in row 2 already"),
        (5, "3 is no FTE"),
        (5, "13 is no grade; it is left out"),
    ]
    assert [one.name for one in found.people] == ["Ada Okoye", "Ada Okoye", "Sam Boyd"]
    assert {one.fte for one in found.people} == {1}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("", "teacher"),
        ("Math Teacher", "teacher"),
        ("AP", "assistant_principal"),
        ("Special Education Teacher", "sped_teacher"),
        ("Paraprofessional", "aide"),
        ("Librarian", "Librarian"),
    ],
)
def test_roles_are_known_by_several_names(text: str, role: str) -> None:
    assert role_of(text) == role


def test_nothing_pasted_is_nobody() -> None:
    assert read(" \n\t\n").people == ()
