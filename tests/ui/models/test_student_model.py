"""The list of students: sound for Qt, searched, narrowed and sorted."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from planner.services.seats.counts import Count, counts
from planner.services.seats.index import Seating
from planner.ui.models.student_model import GRADE, NAME, UNFILLED, StudentFilter, StudentModel
from tests.seating import a_high_school, a_student, sitting


@pytest.fixture
def model() -> StudentModel:
    made = StudentModel()
    project = sitting(a_high_school(), ana="algebra-1 english-2", lou="algebra-1 english-2")
    made.show(counts(Seating(project=project)))
    return made


def names(shown: StudentFilter) -> list[str]:
    return [shown.index(row, NAME).data() for row in range(shown.rowCount())]


def test_it_is_a_sound_table(qtmodeltester: ModelTester, model: StudentModel) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's own


def test_the_narrowed_list_is_sound_as_well(
    qtmodeltester: ModelTester, model: StudentModel
) -> None:
    shown = StudentFilter(model)
    shown.look_for("a")

    qtmodeltester.check(shown)  # type: ignore[no-untyped-call]  # pytest-qt's own


def test_a_row_tells_what_is_filled(model: StudentModel) -> None:
    told = [model.index(0, column).data() for column in range(model.columnCount())]

    assert told == ["Ana", "10", "2 of 5", "3"]
    spoken = model.index(11, UNFILLED).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Unfilled: none"


def test_students_are_found_by_any_part_of_name_or_id(model: StudentModel) -> None:
    shown = StudentFilter(model)

    shown.look_for("LOU")

    assert names(shown) == ["Lou"]


def test_students_without_an_unfilled_request_can_be_left_out(model: StudentModel) -> None:
    shown = StudentFilter(model)

    shown.show_only_unfilled(True)

    assert "Lou" not in names(shown)
    assert "Ana" in names(shown)


def test_grades_are_sorted_as_numbers() -> None:
    model = StudentModel()
    grades = ("10", "9", "12")
    model.show(
        tuple(Count(student=a_student(f"s{one}", grade=one), asked=0, filled=0) for one in grades)
    )
    shown = StudentFilter(model)

    shown.sort(GRADE, Qt.SortOrder.AscendingOrder)

    assert [shown.index(row, GRADE).data() for row in range(3)] == ["9", "10", "12"]


def test_a_school_without_requests_has_nothing_to_fill() -> None:
    model = StudentModel()
    model.show((Count(student=a_student("ana"), asked=0, filled=0),))

    assert [model.index(0, column).data() for column in (2, 3)] == ["", ""]
