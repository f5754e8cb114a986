"""Times at which people can meet, and what is moved out of the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.ids import PersonId
from planner.domain.project import Project
from planner.services.finding.meeting import MeetingTime
from planner.ui.actions import Act
from planner.ui.models.timetable_view import TimetableView
from planner.ui.views.find_page import FindPage
from tests.builders import a_project, a_week, an_activity, block, placed
from tests.scheduled import the_project
from tests.ui.finding.parts import PATIENCE, Opened, project_of


def two_teachers() -> Project:
    return a_project(
        placed("math", block(1), staff="ames"),
        placed("ela", block(2), staff="boyd"),
        cycle=a_week("Mon", periods=2),
        activities=[an_activity("math", leader="ames"), an_activity("ela", leader="boyd")],
    )


def test_people_are_added_by_typing_and_taken_out_by_a_key(opened: Opened) -> None:
    window = opened(the_project())
    window.acts[Act.MEETING].trigger()
    choice = window.find_panel.meeting.choice

    choice.field.setText("boy")
    QTest.keyClick(choice.field, Qt.Key.Key_Return)
    assert choice.people == (PersonId("boyd"),)

    choice.field.setText("blue (3)")
    QTest.keyClick(choice.field, Qt.Key.Key_Return)
    assert set(choice.people) == {"ames", "boyd", "lead"}

    choice.list.setCurrentRow(0)
    QTest.keyClick(choice.list, Qt.Key.Key_Delete)
    assert "boyd" not in choice.people


def test_without_people_it_is_said_what_to_do(opened: Opened) -> None:
    window = opened(the_project())

    window.acts[Act.MEETING].trigger()

    assert "Add the people" in window.find_panel.meeting.why_empty


def test_times_are_listed_with_who_cannot_come_and_what_could_move(
    qtbot: QtBot, opened: Opened
) -> None:
    window = opened(two_teachers())
    window.acts[Act.TEAMS].trigger()
    window.acts[Act.MEETING].trigger()
    page = window.find_panel.meeting
    page.choice.add((PersonId("ames"), PersonId("boyd")))
    page.minutes.setValue(50)

    qtbot.waitUntil(lambda: "could move" in page_text(page), timeout=PATIENCE)
    page.table.pick_row(0)

    assert "Ames has Math (Mon 8:00–8:50)." in page_text(page)
    assert window.pane.view is TimetableView.PEOPLE
    assert window.preview.marked == ((frozenset({"ames", "boyd"}), block(1)),)


def page_text(page: FindPage) -> str:
    return "\n".join(cell for line in page.table.lines for cell in line.cells)


def test_what_is_in_the_way_is_moved_as_one_step(qtbot: QtBot, opened: Opened) -> None:
    window = opened(two_teachers())
    window.acts[Act.MEETING].trigger()
    page = window.find_panel.meeting
    page.choice.add((PersonId("ames"), PersonId("boyd")))
    page.minutes.setValue(50)
    qtbot.waitUntil(lambda: "could move" in page_text(page), timeout=PATIENCE)

    page.table.pick_row(0)
    assert page.take.isEnabled()
    QTest.mouseClick(page.take, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "Everybody can come." in page_text(page), timeout=PATIENCE)
    time = page.table.lines[0].stands_for
    assert isinstance(time, MeetingTime)
    assert not time.absences
    window.acts[Act.UNDO].trigger()
    assert project_of(window) == two_teachers()
