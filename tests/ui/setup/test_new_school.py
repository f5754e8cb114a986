"""A new school by questions: page after page, nothing lost, and a project at the end."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from planner.domain.project import Project
from planner.services.starting.staff_list import Means
from planner.services.starting.week import EARLY, Pattern
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.setup.new_school.dialog import NewSchool
from planner.ui.setup.new_school.lessons_page import LessonsPage
from planner.ui.setup.new_school.page import Page
from planner.ui.setup.new_school.release_page import ReleasePage
from planner.ui.setup.new_school.school_page import SchoolPage
from planner.ui.setup.new_school.staff_page import StaffPage
from planner.ui.setup.new_school.summary_page import SummaryPage
from planner.ui.setup.new_school.teams_page import TeamsPage
from planner.ui.setup.new_school.week_page import WeekPage
from planner.ui.theme import CONTRAST, DARK, LIGHT, Theme
from tests.ui.bench import Person, a_real_outside, a_window

P = TypeVar("P", bound=Page)
STAFF = (
    "Name\tSubject\tGrade\tRoom\nMs Ames\tMath\t6\t601\nMs Boyd\tELA\t6\t602\n"
    "Ms Cole\tMath\t7\t701\nMs Dunn\tELA\t7\t702\n"
)


@pytest.fixture
def dialog(qtbot: QtBot) -> NewSchool:
    made = NewSchool(LIGHT)
    qtbot.addWidget(made)
    made.show()
    return made


def the_page(dialog: NewSchool, kind: type[P]) -> P:
    """Go to a page and return it."""
    number = next(n for n, page in enumerate(dialog.pages) if isinstance(page, kind))
    dialog.go(number)
    page = dialog.pages[number]
    assert isinstance(page, kind)
    return page


def answer(dialog: NewSchool) -> None:
    school = the_page(dialog, SchoolPage)
    school.title.setText("Elm Middle School")
    school.last.setCurrentIndex(school.last.findData("7"))
    school.classes.setValue(2)
    the_page(dialog, ReleasePage).early.setChecked(True)
    the_page(dialog, StaffPage).text.setPlainText(STAFF)
    for field in the_page(dialog, LessonsPage).fields.values():
        field.setValue(5)
    the_page(dialog, SummaryPage)


def questions(page: Page) -> list[QWidget]:
    """Return what can be answered on a page now, in the order in which Tab goes through it."""
    chain = []
    field = page.nextInFocusChain()
    while field is not None and field is not page:
        if page.isAncestorOf(field) and field.isVisible() and field.isEnabled():
            chain.append(field)
        field = field.nextInFocusChain()
    kinds = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
    return [field for field in chain if isinstance(field, kinds) and not field.focusProxy()]


def below(field: QWidget, other: QWidget) -> bool:
    """Return whether a field is not above another one."""
    return field.mapToGlobal(QPoint(0, field.height())).y() > other.mapToGlobal(QPoint()).y()


def letters(dialog: NewSchool) -> list[str]:
    """Return the underlined letters of what can be reached now."""
    seen: list[QLabel | QAbstractButton] = [*dialog.findChildren(QLabel)]
    seen += dialog.findChildren(QAbstractButton)
    texts = [one.text() for one in seen if one.isVisible() and one.isEnabled()]
    return [text[text.index("&") + 1].lower() for text in texts if "&" in text]


def test_no_letter_of_a_page_is_underlined_twice(dialog: NewSchool) -> None:
    the_page(dialog, ReleasePage).early.setChecked(True)
    for number in range(len(dialog.pages)):
        dialog.go(number)

        found = letters(dialog)

        assert found
        assert sorted(set(found)) == sorted(found), dialog.page.name


def test_keys_go_to_the_first_question_of_the_next_page(qtbot: QtBot, dialog: NewSchool) -> None:
    the_page(dialog, ReleasePage)
    dialog.next.setFocus()
    QTest.keyClick(dialog.next, Qt.Key.Key_Return)
    staff = dialog.page
    assert isinstance(staff, StaffPage)
    qtbot.waitUntil(staff.text.hasFocus)

    QTest.keyClicks(dialog.focusWidget(), "Ms Ames")
    dialog.back.click()

    assert isinstance(dialog.page, ReleasePage)
    assert dialog.page.early.hasFocus()
    assert [person.name for person in dialog.answers.staff] == ["Ms Ames"]


def test_each_page_with_questions_is_begun_at_one(dialog: NewSchool) -> None:
    answer(dialog)
    dialog.go(0)
    for _ in dialog.pages[:-1]:
        assert dialog.page.isAncestorOf(dialog.focusWidget()), dialog.page.name
        dialog.forward()
    lessons = the_page(dialog, LessonsPage)
    lessons.begin()
    assert lessons.fields["ELA"].hasFocus() or lessons.fields["Math"].hasFocus()


@pytest.mark.parametrize("kind", [SchoolPage, WeekPage, ReleasePage, TeamsPage])
def test_keys_go_through_a_page_from_top_to_bottom(dialog: NewSchool, kind: type[Page]) -> None:
    the_page(dialog, ReleasePage).early.setChecked(True)
    page = the_page(dialog, kind)
    asked = questions(page)
    page.begin()

    assert len(asked) > 4
    assert all(below(field, dialog.focusWidget()) for field in asked)
    for field, after in pairwise(asked):
        assert below(after, field), (kind, field, after)


def test_every_answer_is_in_the_project(qtbot: QtBot, dialog: NewSchool) -> None:
    answer(dialog)

    with qtbot.waitSignal(dialog.made) as made:
        dialog.next.click()

    project = made.args[0]
    assert isinstance(project, Project)
    assert project.school.name == "Elm Middle School"
    assert [group.id for group in project.school.groups] == ["6A", "6B", "7A", "7B"]
    assert len(project.school.activities) == 8
    assert [team.name for team in project.school.teams] == ["Grade 6 team", "Grade 7 team"]
    assert EARLY in {bell.id for bell in project.school.cycle.bells}


def test_next_goes_through_every_page_and_back_loses_nothing(dialog: NewSchool) -> None:
    answer(dialog)
    dialog.go(0)
    before = dialog.answers

    for _ in dialog.pages[1:]:
        dialog.next.click()
    assert isinstance(dialog.page, SummaryPage)
    while dialog.back.isEnabled():
        dialog.back.click()

    assert isinstance(dialog.page, SchoolPage)
    assert dialog.answers == before
    assert dialog.page.title.text() == "Elm Middle School"


def test_a_name_is_needed_and_asked_for_where_it_belongs(dialog: NewSchool) -> None:
    the_page(dialog, SummaryPage)
    dialog.next.click()

    assert isinstance(dialog.page, SchoolPage)
    assert dialog.fault.text() == "Type the name of the school."
    assert dialog.fault.isVisible()
    dialog.page.title.setText("Elm")
    assert not dialog.fault.isVisible()


def test_a_pattern_brings_its_day_and_shows_it(dialog: NewSchool) -> None:
    page = the_page(dialog, WeekPage)
    page.start.setValue(page.start.value() - 30)

    page.patterns.button(list(Pattern).index(Pattern.AB)).click()

    assert page.periods.value() == 4
    blocks = page.preview.canvas.blocks(0)
    assert [block.start for block in blocks][:2] == [7 * 60 + 30, 9 * 60]


def test_a_time_that_is_still_being_typed_is_taken_along(dialog: NewSchool) -> None:
    page = the_page(dialog, WeekPage)
    page.start.setFocus()
    page.start.selectAll()
    QTest.keyClicks(page.start, "7:45")

    dialog.next.click()

    assert page.preview.canvas.blocks(0)[0].start == 7 * 60 + 45
    assert page.start.text() == "7:45 AM"


def test_a_day_that_cannot_be_stops_and_says_why(dialog: NewSchool) -> None:
    page = the_page(dialog, ReleasePage)
    page.early.setChecked(True)
    page.at.setValue(page.at.value() - 5 * 60)

    dialog.next.click()

    assert dialog.page is page
    assert "7 periods have no room" in dialog.fault.text()
    assert "7 periods have no room" in page.preview.fault.text()


def test_the_meaning_of_a_column_is_chosen(dialog: NewSchool) -> None:
    page = the_page(dialog, StaffPage)
    page.text.setPlainText("Ms Ames\tOwls\t6\nMr Boyd\tBears\t7")
    assert page.count.text() == "2 people are taken over."

    box = page.table.cellWidget(0, 1)
    assert isinstance(box, QComboBox)
    box.activated.emit(list(Means).index(Means.ROOM))

    assert [row.room for row in page.take(dialog.answers).staff] == ["Owls", "Bears"]


def test_a_fault_leads_to_its_row(dialog: NewSchool) -> None:
    page = the_page(dialog, StaffPage)
    page.text.setPlainText("Name\tFTE\nMs Ames\t1\nMr Boyd\tmuch")
    assert page.faults.count() == 1

    rect = page.faults.visualItemRect(page.faults.item(0))
    QTest.mouseClick(page.faults.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())

    assert page.text.textCursor().blockNumber() == 2


def test_teams_are_shown_as_they_are_made(dialog: NewSchool) -> None:
    answer(dialog)
    page = the_page(dialog, TeamsPage)

    assert "Ms Ames, Ms Boyd" in page.teams.toPlainText()
    page.by.button(1).click()
    assert "Math department" in page.teams.toPlainText()


def test_more_lessons_than_periods_are_told(dialog: NewSchool) -> None:
    answer(dialog)
    page = the_page(dialog, LessonsPage)
    for field in page.fields.values():
        field.setValue(20)

    dialog.next.click()

    assert dialog.fault.text() == "A class would have 40 lessons, but there are only 35 periods."


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
def test_it_is_painted_in_every_theme(dialog: NewSchool, theme: Theme) -> None:
    page = the_page(dialog, WeekPage)
    dialog.set_theme(theme)

    dialog.grab()

    assert not page.preview.canvas.guard.failed


@pytest.fixture
def person() -> Person:
    return Person()


@pytest.fixture
def window(tmp_path: Path, person: Person) -> Iterator[MainWindow]:
    with a_window(a_real_outside(tmp_path), person) as made:
        yield made


def test_the_window_makes_the_file_and_opens_the_set_up(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    person.path = tmp_path / "elm.planner"
    window.acts[Act.NEW_SCHOOL].trigger()
    dialog = window.findChild(NewSchool)
    assert isinstance(dialog, NewSchool)
    answer(dialog)

    dialog.next.click()

    assert window.desk is not None
    assert window.desk.file.path == person.path
    assert window.setup.shown


def test_putting_the_questions_away_loses_no_answer(window: MainWindow) -> None:
    window.acts[Act.NEW_SCHOOL].trigger()
    dialog = window.findChild(NewSchool)
    assert isinstance(dialog, NewSchool)
    the_page(dialog, SchoolPage).title.setText("Elm")
    dialog.cancel.click()
    assert not dialog.isVisible()

    window.acts[Act.NEW_SCHOOL].trigger()

    assert dialog.isVisible()
    assert the_page(dialog, SchoolPage).title.text() == "Elm"
