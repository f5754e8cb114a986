"""Calendars and web pages are written from the menu, into a folder of their own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner import wiring
from planner.check.report import Certificate
from planner.domain.project import Project
from planner.services.handout.calendars import CalendarWish, Whose
from planner.services.handout.students import Students
from planner.services.handout.telling import Tell
from planner.ui.actions import Act
from planner.ui.controllers.exporting import ExportController
from planner.ui.dialogs.calendar_files import CalendarFiles
from planner.ui.dialogs.students_shown import StudentsShown
from planner.ui.main_window import MainWindow
from planner.ui.outside import ExportPages
from planner.ui.views.notice_bar import Tone
from tests.scheduled import the_certificate, the_project
from tests.ui.bench import Person, a_real_outside, a_window
from tests.ui.samples import an_easy_project


class Pages:
    """Writes pages, or does instead what a test wants."""

    def __init__(self) -> None:
        self.write: ExportPages = wiring.export_pages

    def __call__(
        self,
        project: Project,
        certificate: Certificate,
        path: Path,
        students: Students,
        tell: Tell,
    ) -> None:
        self.write(project, certificate, path, students, tell)


@dataclass
class Bench:
    """A real window on a real file, and a person who answers; ``folder`` is where files go."""

    qtbot: QtBot
    folder: Path
    person: Person
    window: MainWindow
    pages: Pages

    def told(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.window.notice.sentence, timeout=8000)

    @property
    def exporting(self) -> ExportController:
        (found,) = (c for c in self.window.controllers if isinstance(c, ExportController))
        return found


Shared = tuple[MainWindow, Person, Pages]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shared]:
    folder, person, pages = tmp_path_factory.mktemp("exports"), Person(), Pages()
    path = folder / "lincoln.planner"
    wiring.store().create(path, the_project()).close()
    outside = replace(a_real_outside(folder), export_pages=pages)
    with a_window(outside, person) as window:
        window.files.open(path)
        yield window, person, pages


@pytest.fixture
def bench(qtbot: QtBot, shared: Shared, tmp_path: Path) -> Bench:
    window, person, pages = shared
    person.path, person.accepts, pages.write = tmp_path, True, wiring.export_pages
    window.notice.say(Tone.INFO, "")
    qtbot.waitUntil(window.acts[Act.EXPORT_PAGES].isEnabled, timeout=8000)
    return Bench(qtbot=qtbot, folder=tmp_path, person=person, window=window, pages=pages)


def test_calendars_are_written_and_the_year_is_kept_as_one_step(bench: Bench) -> None:
    bench.window.acts[Act.EXPORT_CALENDARS].trigger()
    bench.told("lincoln calendars")
    folder = bench.folder / "lincoln calendars"
    calendar = Calendar.from_ical((folder / "People" / "Ames.ics").read_bytes())
    assert calendar.walk("VEVENT")
    desk = bench.window.desk
    assert desk is not None
    assert desk.project.school.first_day is not None
    assert desk.project.school.time_zone
    assert desk.history.undoText() == "State the school year"
    desk.history.undo()
    assert desk.project.school.first_day is None


def test_pages_are_written_with_the_key_and_opened_from_the_notice(bench: Bench) -> None:
    keys = bench.window.acts[Act.EXPORT_PAGES].shortcut()
    assert keys == QKeySequence("Ctrl+Shift+H")
    bench.window.activateWindow()
    bench.qtbot.waitUntil(bench.window.isActiveWindow)
    bench.qtbot.waitUntil(bench.window.acts[Act.EXPORT_PAGES].isEnabled)
    QTest.keyClick(
        bench.window.pane.grid,
        Qt.Key.Key_H,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    bench.told("lincoln web pages")
    assert (bench.folder / "lincoln web pages" / "index.html").is_file()
    texts = [button.text() for button in bench.window.notice.offers]
    assert texts == ["Open in the browser", "Open folder"]


def test_thinking_better_of_it_writes_nothing(bench: Bench) -> None:
    bench.person.accepts = False
    bench.window.acts[Act.EXPORT_CALENDARS].trigger()
    bench.window.acts[Act.EXPORT_PAGES].trigger()
    bench.person.accepts, bench.person.path = True, None
    bench.window.acts[Act.EXPORT_PAGES].trigger()
    assert bench.person.asked[-3:] == ["pages", "pages", "write into folder"]
    assert not list(bench.folder.glob("lincoln *"))


def test_a_folder_that_cannot_be_made_is_told(bench: Bench) -> None:
    (bench.folder / "lincoln web pages").write_text("in the way")
    bench.window.acts[Act.EXPORT_PAGES].trigger()
    bench.told("cannot be used as a folder")


def slow_pages(
    project: Project, certificate: Certificate, path: Path, students: Students, tell: Tell
) -> None:
    """Work until it is stopped."""
    for done in range(2000):
        tell(done, 2000)
        time.sleep(0.005)


def test_an_export_shows_how_far_it_is_and_can_be_stopped(bench: Bench) -> None:
    bench.pages.write = slow_pages
    bench.window.acts[Act.EXPORT_PAGES].trigger()
    dialog = bench.exporting.progress
    assert dialog is not None
    bench.qtbot.waitUntil(lambda: dialog.value() > 0 and dialog.isVisible(), timeout=8000)
    assert dialog.maximum() == 2000
    (cancel,) = dialog.findChildren(QPushButton)
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    bench.told("Stopped. Nothing was written.")
    assert bench.exporting.progress is None


# The dialogs ---------------------------------------------------------------------------------


def a_year() -> Project:
    project = the_project()
    school = replace(
        project.school,
        first_day=date(2026, 8, 17),
        last_day=date(2027, 5, 28),
        time_zone="America/Denver",
    )
    return replace(project, school=school)


def test_a_school_that_states_its_year_is_not_asked(qtbot: QtBot) -> None:
    project = a_year()
    dialog = CalendarFiles(project, the_certificate(project))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.first.isVisible()
    assert not dialog.keep.isVisible()
    assert dialog.choice.wish == CalendarWish()
    assert not dialog.choice.keep


def test_whose_calendars_are_wanted_is_chosen(qtbot: QtBot) -> None:
    project = a_year()
    dialog = CalendarFiles(project, the_certificate(project))
    qtbot.addWidget(dialog)
    for whose in (Whose.PEOPLE, Whose.ROOMS, Whose.SCHOOL):
        dialog.boxes[whose].click()
    assert dialog.choice.wish.whose == (Whose.TEAMS,)
    dialog.boxes[Whose.TEAMS].click()
    assert not dialog.write.isEnabled()


def test_what_cannot_be_is_told_before_it_is_written(qtbot: QtBot) -> None:
    project = the_project()
    dialog = CalendarFiles(project, the_certificate(project))
    qtbot.addWidget(dialog)
    dialog.first.show_day(date(2027, 8, 17))
    dialog.last.setDate(dialog.first.date().addDays(-3))
    assert "comes before" in dialog.doubts.text()
    assert not dialog.write.isEnabled()
    dialog.last.setDate(dialog.first.date().addDays(200))
    assert dialog.write.isEnabled()
    dialog.zone.setEditText("Atlantis")
    assert dialog.doubts.text().startswith("Choose a time zone")
    assert not dialog.write.isEnabled()
    dialog.zone.setEditText("America/Boise")
    assert dialog.choice.wish.time_zone == "America/Boise"


def test_students_are_left_out_of_pages_unless_they_are_asked_for(qtbot: QtBot) -> None:
    dialog = StudentsShown.on_pages(the_project())
    qtbot.addWidget(dialog)
    seen = [dialog.students]
    for students in (Students.NAMES, Students.NUMBERS):
        dialog.choices[students].click()
        seen.append(dialog.students)
    assert seen == [Students.LEFT_OUT, Students.NAMES, Students.NUMBERS]


def test_pages_of_a_school_without_students_ask_nothing_of_them(qtbot: QtBot) -> None:
    dialog = StudentsShown.on_pages(an_easy_project())
    qtbot.addWidget(dialog)
    assert not dialog.choices
    assert dialog.students is Students.LEFT_OUT


@pytest.mark.parametrize("make", [StudentsShown.in_workbook, StudentsShown.in_tables])
def test_students_are_named_to_the_office_unless_they_are_to_be_left_out(
    qtbot: QtBot, make: Callable[[], StudentsShown]
) -> None:
    dialog = make()
    qtbot.addWidget(dialog)
    seen = [dialog.students]
    for students in (Students.LEFT_OUT, Students.NUMBERS):
        dialog.choices[students].click()
        seen.append(dialog.students)
    assert seen == [Students.NAMES, Students.LEFT_OUT, Students.NUMBERS]
