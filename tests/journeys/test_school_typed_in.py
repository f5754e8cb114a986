"""From nothing to a certified schedule: a small school answered and typed in by hand."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from planner.services.setup.steps import Step
from planner.ui.actions import Act
from planner.ui.setup.new_school.dialog import NewSchool
from planner.ui.setup.new_school.lessons_page import LessonsPage
from planner.ui.setup.new_school.page import Page
from planner.ui.setup.new_school.release_page import ReleasePage
from planner.ui.setup.new_school.school_page import SchoolPage
from planner.ui.setup.new_school.staff_page import StaffPage
from planner.ui.setup.new_school.teams_page import TeamsPage
from planner.ui.setup.promises.fields import NumberField
from planner.ui.setup.promises.promises_editor import PromisesEditor
from planner.ui.setup.tables.table_editor import TableEditor
from tests.journeys.desk import Planner
from tests.ui.setup.desk import keys

STAFF = (
    "Name\tSubject\tGrade\tRoom\nMs Ames\tMath\t6\t601\nMs Boyd\tELA\t6\t602\n"
    "Ms Cole\tScience\t6\t603\n"
)
P = TypeVar("P", bound=Page)


def on(dialog: NewSchool, kind: type[P]) -> P:
    """Return the page that is shown, which is of this kind."""
    assert isinstance(dialog.page, kind)
    return dialog.page


def answer(planner: Planner) -> None:
    """Go through the questions with the keyboard and the buttons, page after page."""
    planner.window.start_page.new_requested.emit()
    dialog = planner.window.findChild(NewSchool)
    assert dialog is not None
    school = on(dialog, SchoolPage)
    QTest.keyClicks(school.title, "Elm School")
    school.first.setCurrentIndex(school.first.findData("6"))
    school.last.setCurrentIndex(school.last.findData("6"))
    school.classes.setValue(2)
    dialog.next.click()
    dialog.next.click()
    on(dialog, ReleasePage).early.setChecked(True)
    dialog.next.click()
    QGuiApplication.clipboard().setText(STAFF)
    staff = on(dialog, StaffPage)
    keys(staff.text, (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier))
    dialog.next.click()
    on(dialog, TeamsPage).times.setValue(2)
    dialog.next.click()
    for field in on(dialog, LessonsPage).fields.values():
        field.setValue(5)
    dialog.next.click()
    planner.person.paths["make"] = planner.folder / "Elm.planner"
    dialog.next.click()


def test_from_nothing_to_a_certified_schedule(planner: Planner) -> None:
    answer(planner)
    assert [team.name for team in planner.project.school.teams] == ["Grade 6 team"]

    people = planner.editor(Step.PEOPLE, TableEditor, "People")
    people.view.add_row()
    planner.type("dunn", "Ms Dunn", "tutor")
    assert planner.project.school.people[-1].name == "Ms Dunn"

    promises = planner.editor(Step.PROMISES, PromisesEditor)
    number = next(
        n for n, one in enumerate(planner.project.statements) if one.code == "common-planning"
    )
    promises.list.open_at(number)
    form = promises.list.rows[number].form
    assert form is not None
    times = form.sentence.fields["times"]
    assert isinstance(times, NumberField)
    times.setValue(4)
    keys(times, Qt.Key.Key_Return)
    assert dict(planner.project.statements[number].parameters)["times"] == "4"

    planner.build()

    certificate = planner.desk.certificate
    assert certificate is not None
    told = [one.sentence for one in certificate.promises]
    assert any(sentence.startswith("Grade 6 team plans together 4 times") for sentence in told)
    assert planner.window.pages.currentWidget() is planner.window.pane

    steps = planner.desk.history
    while steps.canUndo():
        planner.do(Act.UNDO)
    assert not planner.desk.has_schedule
    assert [one.name for one in planner.project.school.people][-1] != "Ms Dunn"
    while steps.canRedo():
        planner.do(Act.REDO)
    planner.until(lambda: planner.desk.certificate is not None and planner.desk.certificate.holds)
