"""What the window asks a person in a dialog of its own; tests hand in answers instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from planner import __version__
from planner.check.report import Certificate
from planner.domain.activity import Request, Student
from planner.domain.project import Project
from planner.domain.school import School
from planner.services.handout.students import Students
from planner.services.rule_sets import RuleSet
from planner.ui.models.places_to_go import Destination
from planner.ui.models.ways_out import Question, Way

if TYPE_CHECKING:
    from planner.services.importing import How, Look
    from planner.services.request_import.importing import Proposal
    from planner.services.reseating import Reseating
    from planner.services.rolling.rolling import Rolled
    from planner.ui.dialogs.calendar_files import CalendarChoice
    from planner.ui.dialogs.request_columns import Confirmed
    from planner.ui.dialogs.students_shown import StudentsShown

PROJECT_SUFFIX = ".planner"


class BuildChoice(Enum):
    """What to do about a running build when the project is to be closed."""

    STOP = auto()
    GO_ON = auto()


class SeatChoice(Enum):
    """What to do with new seats that were found."""

    MAKE = auto()
    LET_MORE_CHANGE = auto()
    LEAVE = auto()


def tr(text: str) -> str:
    """Return the text in the language of the program."""
    return QCoreApplication.translate("Ask", text)


class Ask:
    """Asks over a window. Every answer may be ``None``: the person thought better of it.

    A dialog is loaded when it is opened, so that the window is there sooner.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def project_to_open(self, folder: Path) -> Path | None:
        """Ask for a project file."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open project"), str(folder), _projects()
        )
        return Path(name) if name else None

    def last_year_to_open(self, folder: Path) -> Path | None:
        """Ask for last year's project."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Choose last year’s project"), str(folder), _projects()
        )
        return Path(name) if name else None

    def about_next_year(self, project: Project) -> Rolled | None:
        """Show what happens when a project is moved on by a year; return what is to be made."""
        from planner.ui.dialogs.next_year import NextYear

        dialog = NextYear(project, self._window)
        return dialog.rolled if dialog.exec() == NextYear.DialogCode.Accepted else None

    def project_to_make(self, suggestion: Path) -> Path | None:
        """Ask where a new project is to be kept.

        Nobody is asked whether to replace a file: the store refuses to, with a sentence.
        """
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save the new project as"),
            str(suggestion),
            _projects(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return with_suffix(Path(name), PROJECT_SUFFIX) if name else None

    def workbook_to_read(self, folder: Path) -> Path | None:
        """Ask for a workbook with the tables of a school."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Import a workbook"), str(folder), tr("Workbooks (*.xlsx)")
        )
        return Path(name) if name else None

    def folder_to_read(self, folder: Path) -> Path | None:
        """Ask for a folder of CSV files."""
        name = QFileDialog.getExistingDirectory(
            self._window, tr("Import a folder of CSV files"), str(folder)
        )
        return Path(name) if name else None

    def requests_to_read(self, folder: Path) -> Path | None:
        """Ask for a file of course requests."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Import course requests"),
            str(folder),
            tr("Course requests (*.csv *.txt *.tsv *.tab *.xlsx);;All files (*)"),
        )
        return Path(name) if name else None

    def confirm_requests(self, project: Project, proposal: Proposal) -> Confirmed | None:
        """Show what a file's columns hold and what would change; return what is to be taken."""
        from planner.ui.dialogs.request_columns import RequestColumns

        dialog = RequestColumns(project, proposal, self._window)
        accepted = dialog.exec() == RequestColumns.DialogCode.Accepted
        return dialog.confirmed if accepted else None

    def template_to_write(self, suggestion: Path) -> Path | None:
        """Ask where to write an empty workbook."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the empty workbook"), str(suggestion), tr("Workbooks (*.xlsx)")
        )
        return with_suffix(Path(name), ".xlsx") if name else None

    def workbook_to_write(self, suggestion: Path) -> Path | None:
        """Ask where to write the schedule as a workbook."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export to Excel"), str(suggestion), tr("Workbooks (*.xlsx)")
        )
        return with_suffix(Path(name), ".xlsx") if name else None

    def pdf_to_write(self, suggestion: Path) -> Path | None:
        """Ask where to write pages as a PDF."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save as PDF"), str(suggestion), tr("PDF files (*.pdf)")
        )
        return with_suffix(Path(name), ".pdf") if name else None

    def folder_to_write(self, folder: Path) -> Path | None:
        """Ask for the folder in which CSV files are written."""
        name = QFileDialog.getExistingDirectory(
            self._window, tr("Export CSV files into a folder"), str(folder)
        )
        return Path(name) if name else None

    def calendars_to_write(
        self, project: Project, certificate: Certificate, *, editable: bool
    ) -> CalendarChoice | None:
        """Ask whose calendars to write, and for the year where the school does not say."""
        from planner.ui.dialogs.calendar_files import CalendarFiles

        dialog = CalendarFiles(project, certificate, self._window, editable=editable)
        return dialog.choice if dialog.exec() == CalendarFiles.DialogCode.Accepted else None

    def pages_to_write(self, project: Project) -> Students | None:
        """Ask how students appear on pages for a browser."""
        from planner.ui.dialogs.students_shown import StudentsShown

        return self._students(StudentsShown.on_pages(project, self._window))

    def students_in_workbook(self) -> Students | None:
        """Ask how students appear in the workbook of the schedule."""
        from planner.ui.dialogs.students_shown import StudentsShown

        return self._students(StudentsShown.in_workbook(self._window))

    def students_in_tables(self) -> Students | None:
        """Ask how students appear in the CSV files of the schedule."""
        from planner.ui.dialogs.students_shown import StudentsShown

        return self._students(StudentsShown.in_tables(self._window))

    def _students(self, dialog: StudentsShown) -> Students | None:
        from planner.ui.dialogs.students_shown import StudentsShown

        return dialog.students if dialog.exec() == StudentsShown.DialogCode.Accepted else None

    def folder_for(self, title: str, near: Path) -> Path | None:
        """Ask for the folder in which a folder of files is made."""
        name = QFileDialog.getExistingDirectory(self._window, title, str(near))
        return Path(name) if name else None

    def about_tables(self, name: str, looks: Mapping[How, Look]) -> How | None:
        """Show what taking tables over would do; return in which way they are to be taken."""
        from planner.ui.dialogs.import_preview import ImportPreview

        dialog = ImportPreview(name, looks, self._window)
        return dialog.how if dialog.exec() == ImportPreview.DialogCode.Accepted else None

    def where_to_go(self, offered: Sequence[Destination]) -> Destination | None:
        """Ask whose timetable to show."""
        from planner.ui.dialogs.go_to import GoTo

        dialog = GoTo(offered, self._window)
        return dialog.chosen if dialog.exec() else None

    def show_shortcuts(self) -> None:
        """Show every key of the window."""
        from planner.ui.dialogs.shortcuts import Shortcuts

        Shortcuts(self._window).exec()

    def about_problem(self, texts: Mapping[str, str]) -> dict[str, str] | None:
        """Show what a problem report would hold; return what is to be sent."""
        from planner.ui.dialogs.problem_report import ProblemReport

        dialog = ProblemReport(texts, self._window)
        return dialog.texts if dialog.exec() == ProblemReport.DialogCode.Accepted else None

    def problem_to_write(self, suggestion: Path) -> Path | None:
        """Ask where to write a problem report."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the problem report"), str(suggestion), tr("Archives (*.zip)")
        )
        return with_suffix(Path(name), ".zip") if name else None

    def show_about(self) -> None:
        """Say what the program is and of which version."""
        QMessageBox.about(
            self._window,
            tr("About Common Time"),
            tr(
                "Common Time {version}\n\nBuilds master schedules for schools in which the time "
                "that adults need together is guaranteed first.\n\nMIT license."
            ).format(version=__version__),
        )

    def rule_set_to_take(self, sets: Sequence[RuleSet]) -> RuleSet | None:
        """Return the rule set that the person wants to take over, or ``None``."""
        from planner.ui.dialogs.rule_set_choice import RuleSetChoice

        dialog = RuleSetChoice(sets, self._window)
        return dialog.chosen if dialog.exec() == RuleSetChoice.DialogCode.Accepted else None

    def new_student(self, school: School) -> tuple[Student, tuple[Request, ...]] | None:
        """Ask for a student who walks in, and for what they ask for."""
        from planner.ui.dialogs.new_student import NewStudent

        form = NewStudent(school, self._window)
        if form.exec() != NewStudent.DialogCode.Accepted:
            return None
        return form.student, form.requests

    def about_seats(self, found: Reseating) -> SeatChoice:
        """Show who would change seats, and ask whether the changes are to be made."""
        from planner.ui.dialogs.new_seats import NewSeats

        end = NewSeats(found, self._window).exec()
        if end == NewSeats.MORE:
            return SeatChoice.LET_MORE_CHANGE
        return SeatChoice.MAKE if end == NewSeats.DialogCode.Accepted else SeatChoice.LEAVE

    def way_out(self, question: Question) -> Way | None:
        """Say why something cannot be put down there; return what is to be done instead."""
        from planner.ui.dialogs.blocked_drop import BlockedDrop

        dialog = BlockedDrop(question, self._window)
        dialog.exec()
        return dialog.chosen

    def show_sources(self, school: School) -> None:
        """Show where a school's facts come from."""
        from planner.ui.dialogs.school_sources import SchoolSources

        SchoolSources(school, self._window).exec()

    def scenario_words(
        self, title: str, verb: str, name: str, note: str = ""
    ) -> tuple[str, str] | None:
        """Ask for a scenario's name and note; ``verb`` stands on the button."""
        from planner.ui.dialogs.scenario_words import ScenarioWords

        dialog = ScenarioWords(title, verb, name, note, self._window)
        return dialog.words if dialog.exec() == ScenarioWords.DialogCode.Accepted else None

    def about_deleting(self, scenario: str) -> bool:
        """Ask whether a scenario is to be deleted."""
        return self._confirm(
            tr("Delete the scenario {name}?").format(name=scenario),
            tr("It stays in the file with all its steps and can be restored from the menu."),
            (tr("Delete"), tr("Keep it")),
        )

    def about_forgetting(self) -> bool:
        """Ask whether all steps are to be deleted for good."""
        return self._confirm(
            tr("Forget all steps of every scenario?"),
            tr(
                "Undo ends here then, and deleted scenarios cannot be restored. Do this so that a "
                "student who was taken out leaves no trace in the file. Copies in the folder of "
                "backups keep theirs."
            ),
            (tr("Forget"), tr("Keep them")),
        )

    def _confirm(self, question: str, more: str, answers: tuple[str, str]) -> bool:
        """Ask for the first of two answers; the other is what Enter and Escape mean."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Scenarios"))
        box.setText(question)
        box.setInformativeText(more)
        do = box.addButton(answers[0], QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(answers[1], QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(leave)
        box.setEscapeButton(leave)
        box.exec()
        return box.clickedButton() is do

    def about_running_build(self) -> BuildChoice:
        """Ask whether to stop a build that is under way."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("A build is running"))
        box.setText(tr("A build is running. Stop it and close the project?"))
        box.setInformativeText(
            tr("What it has found so far is dropped. The project itself is saved as it is.")
        )
        stop = box.addButton(tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        go_on = box.addButton(tr("Go on building"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        box.exec()
        return BuildChoice.STOP if box.clickedButton() is stop else BuildChoice.GO_ON


def with_suffix(path: Path, suffix: str) -> Path:
    """Return the path with a suffix, unless it has it already."""
    if path.suffix.lower() == suffix:
        return path
    return path.with_name(path.name + suffix)


def _projects() -> str:
    return tr("Common Time projects (*.planner)")
