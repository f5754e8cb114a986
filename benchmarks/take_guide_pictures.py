"""Takes the pictures of the guide from the real window, without a display, following its steps.

    python -m benchmarks.take_guide_pictures MIDDLE.planner HIGH.planner [FOLDER]

MIDDLE is a built project such as the example ``ranson_ib``, HIGH one with students such as
``comprehensive_high``; both are copied and stay as they are. FOLDER is ``docs/guide/images``
unless another one is named. A step of the guide that no longer works stops the script.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QLocale, QSettings, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from benchmarks.take_screenshots import settle, wait
from planner import wiring
from planner.check.report import Certificate
from planner.domain.ids import RoomId
from planner.domain.project import Project
from planner.interchange import workbook
from planner.services.importing import How, Look
from planner.services.request_import.importing import Proposal
from planner.services.rolling.rolling import Rolled
from planner.services.setup.steps import Step
from planner.store.request_mappings import RememberedMappings
from planner.ui.actions import Act
from planner.ui.app import outside
from planner.ui.dialogs.ask import Ask
from planner.ui.dialogs.calendar_files import CalendarChoice
from planner.ui.dialogs.request_columns import Confirmed
from planner.ui.main_window import MainWindow
from planner.ui.models.search_state import Stage
from planner.ui.setup.new_school.dialog import NewSchool
from planner.ui.setup.new_school.lessons_page import LessonsPage
from planner.ui.setup.new_school.release_page import ReleasePage
from planner.ui.setup.new_school.school_page import SchoolPage
from planner.ui.setup.new_school.staff_page import StaffPage
from planner.ui.setup.new_school.teams_page import TeamsPage
from planner.ui.setup.promises.promises_editor import PromisesEditor
from planner.ui.setup.setup_page import SetupPage
from planner.ui.setup.tables.table_editor import TableEditor

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "guide" / "images"
WIDTH, HEIGHT = 1200, 700
COLOURS = 256
"""As many colors as a picture of the window needs; a third of the size of all."""
SMALLEST = 0
STAFF = """Name, Subject, Grade, Room
Ms Ames, Math, 6, 601
Ms Boyd, ELA, 6, 602
Ms Cole, Science, 6, 603
"""
REQUESTS = """Student ID,Student Name,Grade,Course 1,Course 2
90001,"Park, Ada",10,English 10,Chemistry
90002,"Lee, Tom",10,Chemistry,English 10
"""
CLASHES, LAB = "cabarrus_central", RoomId("lab")
"""An example, and its room that has too few places when it is made smaller."""


class Answers(Ask):
    """Answers what the window asks for, and shows each dialog to the camera first."""

    def __init__(self) -> None:
        self.paths: dict[str, Path] = {}
        self.photograph: Callable[[QWidget], object] = lambda _: None

    def use(self, window: QWidget) -> None:
        """Ask over this window."""
        super().__init__(window)

    def project_to_make(self, suggestion: Path) -> Path | None:
        """Return where a new project goes."""
        return self.paths.get("make", suggestion)

    def workbook_to_read(self, folder: Path) -> Path | None:
        """Return the workbook to import."""
        return self.paths.get("workbook", folder)

    def requests_to_read(self, folder: Path) -> Path | None:
        """Return the file of requests."""
        return self.paths.get("requests", folder)

    def about_tables(self, name: str, looks: Mapping[How, Look]) -> How | None:
        """Show the preview."""
        self._soon()
        return super().about_tables(name, looks)

    def about_next_year(self, project: Project) -> Rolled | None:
        """Show what happens to the project."""
        self._soon()
        return super().about_next_year(project)

    def confirm_requests(self, project: Project, proposal: Proposal) -> Confirmed | None:
        """Show the columns."""
        self._soon()
        return super().confirm_requests(project, proposal)

    def calendars_to_write(
        self, project: Project, certificate: Certificate, *, editable: bool
    ) -> CalendarChoice | None:
        """Show what is asked, and leave it."""
        QTimer.singleShot(800, self._look_only)
        return super().calendars_to_write(project, certificate, editable=editable)

    def _soon(self) -> None:
        """Photograph the dialog that is about to open, and press its main button."""
        QTimer.singleShot(800, self._look)

    def _look_only(self) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        self.photograph(dialog)
        dialog.reject()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        self.photograph(dialog)
        main = (b for b in dialog.findChildren(QPushButton) if b.property("primary") == "true")
        next(main).click()


class Photographer:
    """Works at one window as the guide says, and takes pictures on the way."""

    def __init__(self, folder: Path, place: Path) -> None:
        self.folder, self.place = folder, place
        settings = QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue("window/theme", "light")
        self.answers = Answers()
        memory = RememberedMappings(place / "mappings.json")
        world = replace(outside(), settings=settings, mappings=lambda: memory)
        self.window = MainWindow(world, self.answers)
        self.answers.use(self.window)
        self.window.resize(WIDTH, HEIGHT)
        self.window.show()

    def take_all(self, middle: Path, high: Path) -> None:
        """Go through the pages of the guide, one after the other."""
        self.keep(self.window, "first-page")
        self.from_nothing()
        self.from_a_workbook()
        self.impossible()
        self.next_year(middle)
        self.hand_out()
        self.requests(high)
        self.window.close()

    def from_nothing(self) -> None:
        """Answer the questions, look through the set-up, build."""
        self.answers.paths["make"] = self.place / "Elm School.planner"
        self.do(Act.NEW_SCHOOL)
        dialog = self.window.findChild(NewSchool)
        assert isinstance(dialog, NewSchool)
        answer(dialog, lambda: self.keep(dialog, "new-school-staff"))
        self.opened()
        self.type_person()
        self.plan(4)
        self.keep(self.window, "setup")
        self.build()
        self.keep(self.window, "built")

    def type_person(self) -> None:
        """Add somebody to the staff, by keys."""
        self.grid(Step.PEOPLE).view.add_row()
        for cell, key in (("dunn", "Tab"), ("Ms Dunn", "Tab"), ("tutor", "Return")):
            QTest.keyClicks(self.window.focusWidget(), cell)
            QTest.keyClick(self.window.focusWidget(), getattr(Qt.Key, f"Key_{key}"))
        assert self.project.school.people[-1].name == "Ms Dunn"

    def plan(self, times: int) -> None:
        """Change a number in the sentence of a promise."""
        page = self.step(Step.PROMISES)
        editor = next(e for e in page.step_view.editors if isinstance(e, PromisesEditor))
        codes = [statement.code for statement in self.project.statements]
        editor.list.open_at(codes.index("common-planning"))
        form = editor.list.rows[codes.index("common-planning")].form
        assert form is not None
        form.sentence.fields["times"].setProperty("value", times)
        QTest.keyClick(form.sentence.fields["times"], Qt.Key.Key_Return)

    def from_a_workbook(self) -> None:
        """Take a workbook over after its preview."""
        self.window.close_project()
        school = self.place / "Ranson IB.xlsx"
        workbook.write(wiring.read_example("ranson_ib"), school)
        self.answers.paths |= {"workbook": school, "make": self.place / "Ranson IB.planner"}
        self.answers.photograph = lambda dialog: self.keep(dialog, "import-preview")
        self.window.start_page.import_workbook_requested.emit()
        self.opened()

    def next_year(self, last: Path) -> None:
        """Move a project on by a year."""
        self.open(last, "Ranson IB 2026-27.planner")
        self.answers.paths["make"] = self.place / "Ranson IB 2027-28.planner"
        self.answers.photograph = lambda dialog: self.keep(dialog, "next-year")
        self.do(Act.NEXT_YEAR)
        wait(lambda: self.window.desk is not None and "2027" in self.window.desk.file.path.name)
        self.build(Act.BUILD_CLOSE)

    def impossible(self) -> None:
        """Build a school that promises too much, and ask why there is no schedule."""
        file = self.place / "Central Cabarrus.planner"
        wiring.store().create(file, wiring.read_example(CLASHES)).close()
        self.window.files.open(file)
        self.opened()
        editor = self.grid(Step.ROOMS)
        editor.go_to("rooms", LAB, "capacity")
        QTest.keyClick(editor.view, Qt.Key.Key_F2)
        QTest.keyClicks(self.window.focusWidget(), "20")
        QTest.keyClick(self.window.focusWidget(), Qt.Key.Key_Return)
        assert {room.id: room.capacity for room in self.project.school.rooms}[LAB] == 20
        self.do(Act.BUILD)
        wait(lambda: self.window.explainer.state.stage is Stage.ENDED)
        self.keep(self.window, "why")
        self.window.why_panel.cards[0].button.click()
        wait(lambda: self.window.explainer.state.applied is not None)
        self.build()

    def requests(self, school: Path) -> None:
        """Take requests over from a file, and look at a student."""
        self.open(school, "Lakeside High.planner")
        self.do(Act.STUDENTS)
        students = self.window.students
        students.resize(WIDTH, HEIGHT)
        QTest.keyClick(students.table, Qt.Key.Key_Down)
        self.keep(students, "student")
        students.close()
        file = self.place / "requests.csv"
        file.write_text(REQUESTS, "utf-8")
        self.answers.paths["requests"] = file
        self.answers.photograph = lambda dialog: self.keep(dialog, "requests")
        self.do(Act.IMPORT_REQUESTS)
        wait(lambda: not self.window.background.busy)

    def hand_out(self) -> None:
        """Look at pages, and at what is asked about calendars."""
        self.do(Act.PRINT)
        pages = self.window.handout.window
        pages.resize(WIDTH, HEIGHT)
        settle(1.5)
        self.keep(pages, "hand-out")
        pages.close()
        self.answers.photograph = lambda dialog: self.keep(dialog, "calendars")
        self.do(Act.EXPORT_CALENDARS)

    # What every page of the guide does ---------------------------------------------------------

    @property
    def project(self) -> Project:
        """The project that is open."""
        assert self.window.desk is not None
        return self.window.desk.project

    def open(self, file: Path, name: str) -> None:
        """Open a copy of a project by another name."""
        copy = self.place / name
        shutil.copy(file, copy)
        self.window.files.open(copy)
        self.opened()
        wait(lambda: self.window.desk is not None and self.window.desk.certificate is not None)
        settle(1.0)

    def opened(self) -> None:
        """Wait for a project."""
        wait(lambda: self.window.desk is not None)
        settle(0.5)

    def do(self, act: Act) -> None:
        """Choose an action, as soon as it can be chosen."""
        wait(self.window.acts[act].isEnabled)
        self.window.acts[act].trigger()

    def step(self, step: Step) -> SetupPage:
        """Open a step of the set-up."""
        self.do(Act.SETUP)
        page = self.window.pages.currentWidget()
        assert isinstance(page, SetupPage)
        page.open_step(step)
        settle(0.3)
        return page

    def grid(self, step: Step) -> TableEditor:
        """Open the first table of a step."""
        page = self.step(step)
        editor = next(e for e in page.step_view.editors if isinstance(e, TableEditor))
        page.step_view.tabs.setCurrentWidget(editor)
        settle(0.3)
        return editor

    def build(self, act: Act = Act.BUILD) -> None:
        """Build, and wait until every promise is seen to be kept."""
        self.do(act)
        wait(lambda: self.window.builder.state.stage is Stage.ENDED)
        wait(lambda: self.window.desk is not None and self.window.desk.certificate is not None)
        assert self.window.desk is not None
        assert self.window.desk.certificate is not None
        assert self.window.desk.certificate.holds
        settle(1.0)

    def keep(self, widget: QWidget, name: str) -> None:
        """Write what a widget shows."""
        settle(0.4)
        file = self.folder / f"{name}.png"
        in_few_colors(widget.grab().toImage()).save(str(file), quality=SMALLEST)
        print(f"{file.name}: {file.stat().st_size // 1024} kB")


def in_few_colors(image: QImage) -> QImage:
    """Return a picture in its most frequent colors."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint32)
    colors, numbers = np.unique(pixels, return_counts=True)
    table = [int(color) for color in colors[np.argsort(-numbers)][:COLOURS]]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def answer(dialog: NewSchool, at_staff: Callable[[], object]) -> None:
    """Answer the questions about a new school as the guide says."""
    school, _, release, staff, teams, lessons, _ = dialog.pages
    assert isinstance(school, SchoolPage)
    assert isinstance(release, ReleasePage)
    assert isinstance(staff, StaffPage)
    assert isinstance(teams, TeamsPage)
    assert isinstance(lessons, LessonsPage)
    QTest.keyClicks(school.title, "Elm School")
    school.first.setCurrentIndex(school.first.findData("6"))
    school.last.setCurrentIndex(school.last.findData("6"))
    school.classes.setValue(2)
    dialog.next.click()
    dialog.next.click()
    release.early.setChecked(True)
    dialog.next.click()
    for line in STAFF.splitlines():
        QTest.keyClicks(staff.text, line)
        QTest.keyClick(staff.text, Qt.Key.Key_Return)
    at_staff()
    dialog.next.click()
    teams.times.setValue(2)
    dialog.next.click()
    for field in lessons.fields.values():
        field.setValue(5)
    dialog.next.click()
    dialog.next.click()


def main() -> None:
    """Take all pictures."""
    folder = Path(sys.argv[3]) if len(sys.argv) > 3 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    app.setApplicationName("Common Time")
    QLocale.setDefault(QLocale("en_US"))  # dates as readers of the guide write them
    with TemporaryDirectory() as place:
        Photographer(folder, Path(place)).take_all(Path(sys.argv[1]), Path(sys.argv[2]))


if __name__ == "__main__":
    main()
