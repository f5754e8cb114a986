"""Every panel, page and dialog of the window, one after the other, to look at them.

A scene is told a window that has a project open, and returns the widget to look at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from planner.services.findings import Finding, Import, Severity
from planner.services.importing import How, looks
from planner.services.rule_sets import rule_sets
from planner.services.setup.steps import Step
from planner.ui.actions import VIEWS, Act
from planner.ui.dialogs.calendar_files import CalendarFiles
from planner.ui.dialogs.go_to import GoTo
from planner.ui.dialogs.import_preview import ImportPreview
from planner.ui.dialogs.new_student import NewStudent
from planner.ui.dialogs.next_year import NextYear
from planner.ui.dialogs.problem_report import ProblemReport
from planner.ui.dialogs.rule_set_choice import RuleSetChoice
from planner.ui.dialogs.scenario_words import ScenarioWords
from planner.ui.dialogs.school_sources import SchoolSources
from planner.ui.dialogs.shortcuts import Shortcuts
from planner.ui.dialogs.students_shown import StudentsShown
from planner.ui.helping.glossary_window import GlossaryWindow
from planner.ui.helping.guide_window import GuideWindow
from planner.ui.main_window import MainWindow
from planner.ui.setup.availability.choosing import PeopleDialog
from planner.ui.setup.new_school.dialog import NewSchool
from planner.ui.setup.promises.catalogue_dialog import CatalogueDialog
from planner.ui.setup.rotations.new_rotation import NewRotationDialog
from planner.ui.setup.setup_page import SetupPage
from planner.ui.theme import LIGHT

Scene = Callable[[MainWindow], QWidget]


def scenes(window: MainWindow) -> Iterator[tuple[str, Scene]]:
    """Yield the name of each scene and how it is set, in an order in which they follow."""
    for act in VIEWS:
        yield f"view_{act.value}", partial(_acted, acts=(act,))
    yield "panels", partial(_acted, acts=(Act.PEOPLE, Act.HISTORY, Act.BEST_PLACES))
    yield "swaps", partial(_acted, acts=(Act.SWAPS,))
    yield "meeting", partial(_acted, acts=(Act.MEETING,))
    yield "notice", _notice
    yield "promises", _promises
    yield "reports", _reports
    yield "students", _students
    yield "print", _print
    yield "glossary", partial(_beside, make=GlossaryWindow)
    yield "guide", partial(_beside, make=partial(GuideWindow, None))
    yield "compare", _compare
    for step in Step:
        yield f"setup_{step.value}", partial(_step, step=step)
        yield from _tabs(window, step)
    for name, make in DIALOGS.items():
        yield f"dialog_{name}", partial(_dialog, make=make)
    yield from _questions()


def _acted(window: MainWindow, acts: tuple[Act, ...]) -> QWidget:
    window.acts[Act.TIMETABLE].trigger()
    for act in acts:
        window.acts[act].trigger()
    return window


def _notice(window: MainWindow) -> QWidget:
    window.history.hide()
    window.acts[Act.SPANISH].trigger()
    return window


def _promises(window: MainWindow) -> QWidget:
    window.side.show_part(window.certificate_panel)
    return window


def _reports(window: MainWindow) -> QWidget:
    window.acts[Act.REPORTS].trigger()
    return window.reports


def _students(window: MainWindow) -> QWidget:
    window.acts[Act.STUDENTS].trigger()
    return window.students


def _beside(window: MainWindow, make: Callable[[QWidget], QWidget]) -> QWidget:
    beside = make(window)
    beside.show()
    return beside


def _print(window: MainWindow) -> QWidget:
    window.acts[Act.PRINT].trigger()
    return window.handout.window


def _compare(window: MainWindow) -> QWidget:
    window.acts[Act.COMPARE].trigger()
    return window.compare


def _step(window: MainWindow, step: Step) -> QWidget:
    window.acts[Act.SETUP].trigger()
    setup_page(window).open_step(step)
    return window


def setup_page(window: MainWindow) -> SetupPage:
    """Return the page on which the school is set up."""
    return next(iter(window.pages.findChildren(SetupPage)))


def _tabs(window: MainWindow, step: Step) -> Iterator[tuple[str, Scene]]:
    """Yield a scene for each further editor of a step, known once the step was shown."""
    tabs = setup_page(window).step_view.tabs
    for number in range(1, tabs.count()):
        yield f"setup_{step.value}_{number}", partial(_tab, step=step, number=number)


def _tab(window: MainWindow, step: Step, number: int) -> QWidget:
    _step(window, step)
    setup_page(window).step_view.tabs.setCurrentIndex(number)
    return window


def _dialog(window: MainWindow, make: Callable[[MainWindow], QDialog]) -> QWidget:
    dialog = make(window)
    dialog.show()
    return dialog


def _preview(window: MainWindow) -> QDialog:
    finding = Finding(
        severity=Severity.WARNING, sentence="…", file="people.csv", row=7, column="role"
    )
    desk = window.desk
    assert desk is not None
    read = Import(findings=(finding,), project=desk.project)
    return ImportPreview("people.csv", looks(desk.project, {How.ADD: read, How.NEW: read}), window)


def _calendars(window: MainWindow) -> QDialog:
    desk = window.desk
    assert desk is not None
    assert desk.certificate is not None
    return CalendarFiles(desk.project, desk.certificate, window)


def _of_school(
    kind: Callable[..., QDialog], *, rows: bool = False
) -> Callable[[MainWindow], QDialog]:
    def make(window: MainWindow) -> QDialog:
        desk = window.desk
        assert desk is not None
        school = desk.project.school
        more = (school.people[0].id,) if rows else ()
        return kind(school, *more, window)

    return make


def _of_project(kind: Callable[..., QDialog]) -> Callable[[MainWindow], QDialog]:
    def make(window: MainWindow) -> QDialog:
        desk = window.desk
        assert desk is not None
        return kind(desk.project, window)

    return make


DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "go_to": lambda window: GoTo((), window),
    "shortcuts": Shortcuts,
    "rule_sets": lambda window: RuleSetChoice(rule_sets(), window),
    "scenario": lambda window: ScenarioWords("Abc", "Abc", "", "", window),
    "sources": _of_school(SchoolSources),
    "next_year": _of_project(NextYear),
    "new_student": _of_school(NewStudent),
    "import": _preview,
    "calendars": _calendars,
    "web_pages": _of_project(StudentsShown.on_pages),
    "workbook": StudentsShown.in_workbook,
    "csv": StudentsShown.in_tables,
    "away": _of_school(PeopleDialog, rows=True),
    "catalogue": _of_school(CatalogueDialog),
    "rotation": _of_school(NewRotationDialog),
    "problem": lambda window: ProblemReport({"Versions": "1.0"}, window),
}
"""Every dialog that is made of a project alone."""


def _questions() -> Iterator[tuple[str, Scene]]:
    """Yield the pages of a new school's questions."""
    holder: list[NewSchool] = []

    def page(window: MainWindow, number: int) -> QWidget:
        if not holder:
            holder.append(NewSchool(LIGHT, window))
        holder[0].show()
        holder[0].go(number)
        return holder[0]

    for number in range(7):
        yield f"new_school_{number}", partial(page, number=number)


def close(widget: QWidget) -> None:
    """Put away what a scene has opened beside the window."""
    if isinstance(widget, QDialog):
        widget.reject()
    elif not isinstance(widget, MainWindow):
        widget.hide()
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            box.reject()
