"""The window of students, its parts and its keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.activity import Priority
from planner.domain.ids import CourseId, StudentId
from planner.services.seats.counts import counts
from planner.services.seats.index import Seating
from planner.services.seats.standing import standing
from planner.services.seats.walk_in import new_request, offer
from planner.ui.models.lines import Line
from planner.ui.theme import DARK, LIGHT
from planner.ui.views.course_choice import CourseChoice
from planner.ui.views.seat_change_panel import SeatChangePanel
from planner.ui.views.students_window import StudentsWindow
from planner.ui.views.tables import FittedTable
from tests.seating import a_high_school, sitting

ANA = StudentId("ana")
COURSES = (
    (CourseId("math"), "Math – no seat"),
    (CourseId("art"), "Art"),
    (CourseId("latin"), "Latin"),
)


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def seating() -> Seating:
    return Seating(project=sitting(a_high_school(), ana="algebra-2 english-1 biology-1"))


@pytest.fixture
def window(owner: QWidget, seating: Seating) -> Iterator[StudentsWindow]:
    made = StudentsWindow(LIGHT, owner)
    made.show_students(counts(seating))
    made.show()
    yield made
    made.close()


@pytest.fixture
def panel(owner: QWidget, seating: Seating) -> SeatChangePanel:
    made = SeatChangePanel(LIGHT, owner)
    made.show_student(seating, standing(seating, ANA))
    made.show()
    return made


def test_typing_narrows_and_enter_goes_to_the_list(qtbot: QtBot, window: StudentsWindow) -> None:
    QTest.keyClicks(window.field, "lo")
    assert window.filter.rowCount() == 1

    with qtbot.waitSignal(window.student_chosen) as chosen:
        QTest.keyClick(window.field, Qt.Key.Key_Return)
    assert chosen.args == ["lou"]


def test_a_student_who_is_not_on_show_can_be_chosen(window: StudentsWindow) -> None:
    window.field.setText("lou")

    window.choose(ANA)

    assert window.chosen == ANA
    assert window.field.text() == ""


def test_the_number_of_students_is_told(window: StudentsWindow) -> None:
    window.field.setText("lou")

    assert "1 of 12 students" in [label.text() for label in window.findChildren(QLabel)]


def test_an_empty_school_says_why(window: StudentsWindow) -> None:
    window.say_why_empty("Import them first.")

    assert window.why_empty == "Import them first."
    assert window.students.rowCount() == 0
    window.choose(ANA)
    assert window.chosen is None


def test_reading_only_no_student_is_taken_in_and_nothing_changed(
    window: StudentsWindow, seating: Seating
) -> None:
    window.refuse("Ms Okoye has it open.")
    window.page.show_student(seating, standing(seating, ANA))
    change = window.page.change
    change.choose(CourseId("english"))

    assert not change.give_up.isEnabled()
    assert not change.drop.isEnabled()


def test_courses_are_found_by_a_part_of_their_name(qtbot: QtBot, owner: QWidget) -> None:
    choice = CourseChoice(owner)
    choice.show_courses(COURSES, frozenset({CourseId("math")}))
    completer = choice.box.completer()
    assert completer is not None

    completer.setCompletionPrefix("ATI")

    assert completer.currentCompletion() == "Latin"
    with qtbot.waitSignal(choice.chosen) as chosen:
        choice.box.setCurrentIndex(2)
        choice.box.activated.emit(2)
    assert chosen.args == ["latin"]


def test_only_a_new_request_has_a_weight_to_choose(owner: QWidget) -> None:
    choice = CourseChoice(owner)
    choice.show()
    choice.show_courses(COURSES, frozenset({CourseId("math")}))
    assert choice.course is None

    choice.choose(CourseId("math"))
    assert not choice.weight.isVisible()
    choice.choose(CourseId("art"))
    assert choice.weight.isVisible()
    assert choice.priority is Priority.WANTED


def test_what_was_typed_and_left_is_put_back(qtbot: QtBot, owner: QWidget) -> None:
    choice = CourseChoice(owner)
    choice.show_courses(COURSES, frozenset())
    choice.choose(CourseId("art"))

    choice.box.setEditText("nonsense")
    field = choice.box.lineEdit()
    assert field is not None
    field.editingFinished.emit()

    qtbot.waitUntil(lambda: choice.box.currentText() == "Art")


def test_sections_of_another_course_come_too_late(panel: SeatChangePanel, seating: Seating) -> None:
    panel.choose(CourseId("art"))
    assert panel.hint == "Looking for seats…"

    late = offer(seating, new_request(seating, ANA, CourseId("band"), Priority.WANTED))
    panel.show_offer(late)
    assert not panel.options.lines

    panel.show_offer(offer(seating, new_request(seating, ANA, CourseId("art"), Priority.WANTED)))
    assert [line.cells[0] for line in panel.options.lines] == ["Art III 1", "Art III 2"]
    assert panel.hint == ""


def test_a_course_without_a_section_says_so(panel: SeatChangePanel, seating: Seating) -> None:
    panel.choose(CourseId("latin"))

    panel.show_offer(offer(seating, new_request(seating, ANA, CourseId("latin"), Priority.WANTED)))

    assert panel.hint == "This course has no section."


def test_changes_are_listed_before_they_are_made(
    qtbot: QtBot, panel: SeatChangePanel, seating: Seating
) -> None:
    panel.choose(CourseId("art"))
    made = offer(seating, new_request(seating, ANA, CourseId("art"), Priority.WANTED))
    panel.show_offer(made)

    panel.options.setCurrentIndex(panel.options.model_.index(0, 0))
    assert panel.changes.sentences == (
        "Asks for Art III (wanted).",
        "Takes a seat in Art III 1 (period 3).",
    )

    with qtbot.waitSignal(panel.take_wanted) as wanted:
        panel.changes.take.click()
    assert wanted.args == [made, made.options[0]]


def test_a_broken_promise_is_told_before(panel: SeatChangePanel) -> None:
    panel.changes.show_changes(("Takes a seat.",), ("Biology 1 has 29 students.",), "")
    panel.changes.show()

    told = [label.text() for label in panel.changes.findChildren(QLabel) if label.isVisible()]
    assert "This breaks a promise: Biology 1 has 29 students." in told


def test_a_table_is_as_high_as_its_lines_and_keeps_one_picked(qtbot: QtBot, owner: QWidget) -> None:
    table = FittedTable(DARK, "Sections", owner)
    table.show_lines(("A", "B"), (Line(cells=("1", "one")), Line(cells=("2", "two"), stands_for=2)))
    low = table.height()
    table.show_lines(
        ("A", "B"), tuple(Line(cells=(str(n), "many"), stands_for=n) for n in range(9))
    )
    assert table.height() > low

    with qtbot.waitSignal(table.picked) as picked:
        table.pick(4)
    assert picked.args is not None
    assert picked.args[0].stands_for == 4
    table.pick("nobody")
    assert table.current is None


def test_columns_that_do_not_all_fit_leave_the_last_one_its_room(owner: QWidget) -> None:
    table = FittedTable(DARK, "Sections", owner)
    long = "words of a cell that is long"
    table.show_lines(("When", "Class", "Teacher", "Room", "Request"), (Line(cells=(long,) * 5),))
    table.resize(500, 200)
    table.show()
    table.fit()

    others = sum(table.columnWidth(column) for column in range(4))
    assert others <= table.viewport().width() * 4 // 5
