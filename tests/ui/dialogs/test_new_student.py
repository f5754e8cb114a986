"""The form for a student who walks in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from planner.domain.activity import Priority, Request
from planner.domain.ids import CourseId, StudentId
from planner.ui.dialogs.new_student import NewStudent
from tests.seating import a_course, a_high_school, a_house, a_student


@pytest.fixture
def form(qtbot: QtBot) -> NewStudent:
    project = a_high_school(
        groups=[a_house("blue")],
        students=[a_student("ana", grade="10"), a_student("ben", grade="9", groups="blue")],
        courses=[a_course("algebra"), a_course("art"), a_course("physics", grades=("11", "12"))],
        activities=[],
        requests=[],
        placements=[],
    )
    made = NewStudent(project.school)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(form: NewStudent) -> list[str]:
    items = (form.courses.item(row) for row in range(form.courses.count()))
    return [item.text() for item in items if not item.isHidden()]


def can_add(form: NewStudent) -> bool:
    box = form.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    return box.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_an_id_is_needed_that_nobody_has(form: NewStudent) -> None:
    assert not can_add(form)
    form.id.setText("ana")
    assert not can_add(form)
    form.id.setText("zoe")
    assert can_add(form)


def test_grades_are_offered_in_order_and_courses_of_the_grade_listed(form: NewStudent) -> None:
    assert [form.grade.itemText(row) for row in range(form.grade.count())] == ["9", "10"]
    assert shown(form) == ["Algebra II", "Art III"]

    form.grade.setCurrentText("11")

    assert shown(form) == ["Algebra II", "Art III", "Physics"]


def test_a_chosen_course_stays_on_show_while_another_is_looked_for(form: NewStudent) -> None:
    form.courses.item(0).setCheckState(Qt.CheckState.Checked)

    form.field.setText("art")

    assert shown(form) == ["Algebra II", "Art III"]


def test_a_student_may_belong_to_a_house(form: NewStudent) -> None:
    assert not form.student.groups

    form.group.setCurrentText("House Blue")

    assert [*form.student.groups] == ["blue"]


def test_wishes_are_ranked_in_the_order_of_the_list(form: NewStudent) -> None:
    form.id.setText("zoe")
    form.name.setText("Zoe Moss")
    form.weight.setCurrentIndex(1)
    for row in range(2):
        form.courses.item(row).setCheckState(Qt.CheckState.Checked)

    assert (form.student.name, form.student.grade) == ("Zoe Moss", "9")
    assert form.requests == tuple(
        Request(
            student=StudentId("zoe"), course=CourseId(course), priority=Priority.WANTED, rank=rank
        )
        for rank, course in enumerate(("algebra", "art"), start=1)
    )
