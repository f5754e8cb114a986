"""A real window on fakes of all that lies outside it, and a person who answers as told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from planner import wiring
from planner.check.report import Certificate
from planner.domain.activity import Request, Student
from planner.domain.project import Project
from planner.domain.school import School
from planner.errors import FileProblem
from planner.services.comparing.comparison import Comparison
from planner.services.examples import Example
from planner.services.findings import Import
from planner.services.handout.calendars import CalendarWish
from planner.services.handout.students import Students
from planner.services.handout.telling import Tell
from planner.services.importing import How, Look
from planner.services.messages import worker_command
from planner.services.ports import ProjectStore
from planner.services.request_import import importing
from planner.services.request_import.importing import Proposal
from planner.services.request_import.mapping import MappingMemory
from planner.services.request_import.table import RequestFile
from planner.services.reseating import Reseating
from planner.services.rolling.rolling import Rolled, roll
from planner.services.rule_sets import RuleSet, rule_sets
from planner.ui.app import outside
from planner.ui.dialogs.ask import Ask, BuildChoice, SeatChoice
from planner.ui.dialogs.calendar_files import CalendarChoice, CalendarFiles
from planner.ui.dialogs.request_columns import Confirmed
from planner.ui.dialogs.students_shown import StudentsShown
from planner.ui.main_window import MainWindow
from planner.ui.models.places_to_go import Destination
from planner.ui.models.ways_out import Question, Way
from planner.ui.outside import Outside
from tests.services.request_import.files import Memory
from tests.ui.samples import FakeStore, an_easy_project, solver_command


class Person(Ask):
    """Answers every question at once; nothing is answered unless it was told."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.paths: dict[str, Path] = {}
        self.accepts = True
        self.how = How.ADD
        self.lets_more_change = False
        self.choice = BuildChoice.STOP
        self.asked: list[str] = []
        self.suggested: Path | None = None
        self.destination = ""
        self.words: tuple[str, str] | None = None
        self.student: tuple[Student, tuple[Request, ...]] | None = None
        self.students = Students.NAMES

    def _answer(self, question: str, suggestion: Path) -> Path | None:
        self.asked.append(question)
        self.suggested = suggestion
        return self.paths.get(question, self.path)

    def project_to_open(self, folder: Path) -> Path | None:
        return self._answer("open", folder)

    def last_year_to_open(self, folder: Path) -> Path | None:
        return self._answer("last year", folder)

    def about_next_year(self, project: Project) -> Rolled | None:
        self.asked.append("next year")
        return roll(project) if self.accepts else None

    def project_to_make(self, suggestion: Path) -> Path | None:
        return self._answer("make", suggestion)

    def workbook_to_read(self, folder: Path) -> Path | None:
        return self._answer("read workbook", folder)

    def folder_to_read(self, folder: Path) -> Path | None:
        return self._answer("read folder", folder)

    def requests_to_read(self, folder: Path) -> Path | None:
        return self._answer("read requests", folder)

    def confirm_requests(self, project: Project, proposal: Proposal) -> Confirmed | None:
        self.asked.append(f"confirm {proposal.table.file}")
        found = importing.look(proposal.table, proposal.mapping, project.school)
        return Confirmed(mapping=proposal.mapping, found=found) if self.accepts else None

    def about_seats(self, found: Reseating) -> SeatChoice:
        self.asked.append(found.headline)
        if self.lets_more_change and found.more_might_help:
            return SeatChoice.LET_MORE_CHANGE
        return SeatChoice.MAKE if self.accepts else SeatChoice.LEAVE

    def scenario_words(
        self, title: str, verb: str, name: str, note: str = ""
    ) -> tuple[str, str] | None:
        self.asked.append(f"{title}: {name}, {note}")
        return self.words

    def about_deleting(self, scenario: str) -> bool:
        self.asked.append(f"delete {scenario}")
        return self.accepts

    def about_forgetting(self) -> bool:
        self.asked.append("forget")
        return self.accepts

    def template_to_write(self, suggestion: Path) -> Path | None:
        return self._answer("write template", suggestion)

    def workbook_to_write(self, suggestion: Path) -> Path | None:
        return self._answer("write workbook", suggestion)

    def pdf_to_write(self, suggestion: Path) -> Path | None:
        return self._answer("write pdf", suggestion)

    def folder_to_write(self, folder: Path) -> Path | None:
        return self._answer("write folder", folder)

    def calendars_to_write(
        self, project: Project, certificate: Certificate, *, editable: bool
    ) -> CalendarChoice | None:
        self.asked.append("calendars")
        dialog = CalendarFiles(project, certificate, editable=editable)
        return dialog.choice if self.accepts else None

    def pages_to_write(self, project: Project) -> Students | None:
        self.asked.append("pages")
        return StudentsShown.on_pages(project).students if self.accepts else None

    def students_in_workbook(self) -> Students | None:
        self.asked.append("students in workbook")
        return self.students if self.accepts else None

    def students_in_tables(self) -> Students | None:
        self.asked.append("students in tables")
        return self.students if self.accepts else None

    def folder_for(self, title: str, near: Path) -> Path | None:
        return self._answer("write into folder", near)

    def about_tables(self, name: str, looks: Mapping[How, Look]) -> How | None:
        self.asked.append(f"accept {name}")
        how = self.how if self.how in looks else How.NEW
        return how if self.accepts and looks[how].read.project is not None else None

    def about_running_build(self) -> BuildChoice:
        self.asked.append("running build")
        return self.choice

    def rule_set_to_take(self, sets: Sequence[RuleSet]) -> RuleSet | None:
        self.asked.append("rule set")
        return sets[0] if self.accepts else None

    def new_student(self, school: School) -> tuple[Student, tuple[Request, ...]] | None:
        self.asked.append("new student")
        return self.student

    def where_to_go(self, offered: Sequence[Destination]) -> Destination | None:
        self.asked.append("where to go")
        return next((one for one in offered if one.row.id == self.destination), None)

    def show_shortcuts(self) -> None:
        self.asked.append("shortcuts")

    def show_about(self) -> None:
        self.asked.append("about")

    def about_problem(self, texts: Mapping[str, str]) -> dict[str, str] | None:
        self.asked.append("problem")
        return dict(texts) if self.accepts else None

    def problem_to_write(self, suggestion: Path) -> Path | None:
        return self._answer("write problem", suggestion)

    def way_out(self, question: Question) -> Way | None:
        self.asked.extend(question.reasons)
        return None

    def show_sources(self, school: School) -> None:
        self.asked.append(f"sources of {school.name}")


@dataclass
class Papers:
    """What is read from and written to the outside."""

    source: Import = field(default_factory=lambda: Import(findings=(), project=an_easy_project()))
    requests: RequestFile = field(default_factory=lambda: RequestFile(name="requests.csv"))
    memory: MappingMemory = field(default_factory=Memory)
    written: list[Path] = field(default_factory=list)
    calendar_wishes: list[CalendarWish] = field(default_factory=list)
    students: list[Students] = field(default_factory=list)
    refusal: str = ""

    def read(self, path: Path) -> Import:
        self._perhaps_refuse()
        return self.source

    def read_into(self, path: Path, project: Project) -> dict[How, Import]:
        return dict.fromkeys(How, self.read(path))

    def read_requests(self, path: Path) -> RequestFile:
        self._perhaps_refuse()
        return self.requests

    def write(
        self, project: Project, certificate: Certificate, path: Path, students: Students
    ) -> None:
        self._perhaps_refuse()
        self.students.append(students)
        self.written.append(path)

    def write_calendars(
        self,
        project: Project,
        certificate: Certificate,
        path: Path,
        wish: CalendarWish,
        tell: Tell,
    ) -> None:
        self._perhaps_refuse()
        self.calendar_wishes.append(wish)
        self.written.append(path)

    def write_pages(
        self,
        project: Project,
        certificate: Certificate,
        path: Path,
        students: Students,
        tell: Tell,
    ) -> None:
        self._perhaps_refuse()
        self.students.append(students)
        self.written.append(path)

    def write_comparison(self, found: Comparison, path: Path) -> None:
        self._perhaps_refuse()
        self.written.append(path)

    def _perhaps_refuse(self) -> None:
        if self.refusal:
            raise FileProblem(self.refusal)


def an_example() -> Example:
    return Example(
        id="easy",
        name="Easy School",
        summary="Two classes, two teachers.",
        attribution="An invented school.",
        folder=Path("resources/schools/easy"),
    )


def a_real_outside(folder: Path, examples: tuple[Example, ...] = ()) -> Outside:
    """The real world, with settings in a folder; these examples are all there are."""
    return replace(
        outside(),
        examples=lambda: examples,
        settings=QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat),
        log_file=folder / "common-time.log",
    )


def an_outside(
    folder: Path,
    *,
    store: ProjectStore | None = None,
    papers: Papers | None = None,
    solver: str = "happy",
    objective: int = 0,
) -> Outside:
    """Return fakes of everything; settings are kept in the folder."""
    kept, papers = store or FakeStore(), papers or Papers()
    return Outside(
        store=lambda: kept,
        examples=lambda: (an_example(),),
        read_source=papers.read,
        read_into=papers.read_into,
        read_requests=papers.read_requests,
        mappings=lambda: papers.memory,
        write_template=wiring.write_template,
        export_workbook=papers.write,
        export_csv=papers.write,
        export_calendars=papers.write_calendars,
        export_pages=papers.write_pages,
        export_comparison=papers.write_comparison,
        tables=wiring.table_editing,
        rule_sets=rule_sets,
        adopt_rule_set=wiring.adopt_rule_set,
        write_problem=wiring.write_problem,
        solver=tuple(solver_command(solver, objective)),
        settings=QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat),
        log_file=folder / "log" / "common-time.log",
    )


def an_outside_solved(folder: Path, behaviour: str) -> Outside:
    """Return fakes of all but the solver, which is the real one unless it is to behave somehow."""
    fakes = an_outside(folder, solver=behaviour or "happy")
    return fakes if behaviour else replace(fakes, solver=tuple(worker_command()))


@contextmanager
def a_window(outside: Outside, person: Person | None = None) -> Iterator[MainWindow]:
    """Show a window and close it at the end, whatever goes on in it."""
    asked = person or Person()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    palette, sheet = app.palette(), app.styleSheet()
    window = MainWindow(outside, asked)
    window.show()
    try:
        yield window
    finally:
        asked.choice = BuildChoice.STOP
        window.close()
        window.deleteLater()
        app.sendPostedEvents(window, QEvent.Type.DeferredDelete)  # or it would be polished again
        app.setStyleSheet(sheet)  # other tests paint without our colours
        app.setPalette(palette)
