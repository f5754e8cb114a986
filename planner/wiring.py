"""Which store, solver and file formats serve the ports of the services.

The only place that knows both sides. Nothing heavy is loaded before it is used, so that the window
starts quickly; OR-Tools is never loaded here, since the solver runs in a process of its own.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from planner.errors import FileProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from planner.check.report import Certificate
    from planner.domain.project import Project
    from planner.interchange.source import Source
    from planner.services.comparing.comparison import Comparison
    from planner.services.findings import Import
    from planner.services.handout.calendars import CalendarWish
    from planner.services.handout.students import Students
    from planner.services.handout.telling import Tell
    from planner.services.importing import How
    from planner.services.ports import ProjectStore, Solver
    from planner.services.request_import.mapping import MappingMemory
    from planner.services.request_import.table import RequestFile
    from planner.services.requests.study import Study
    from planner.services.rule_sets import Adoption
    from planner.services.tables import TableEditing


def store() -> ProjectStore:
    """Return where projects are kept: files of this machine."""
    from planner.store.project_file import ProjectFiles

    return ProjectFiles()


def solver() -> Solver:
    """Return a solver that runs in a process of its own."""
    from planner.solver.process import ProcessSolver

    return ProcessSolver()


def read_source(path: Path) -> Import:
    """Read a school from a folder of CSV files or from a workbook.

    Raises :class:`FileProblem` if there is nothing at that place.
    """
    from planner.interchange.assembly import import_of

    return _read_tables(path, import_of)


def read_into(path: Path, project: Project) -> dict[How, Import]:
    """Read the same, and what comes of a project that takes it over in each way.

    Raises :class:`FileProblem` if there is nothing at that place.
    """
    from planner.interchange.assembly import import_of
    from planner.interchange.into import into
    from planner.services.importing import How

    found: dict[How, Import] = {}

    def assemble(source: Source) -> Import:
        found[How.ADD] = into(project, source, replaces=False)
        found[How.REPLACE] = into(project, source, replaces=True)
        return import_of(source)

    read = _read_tables(path, assemble)
    return {How.ADD: read, How.REPLACE: read, **found, How.NEW: read}


def _read_tables(path: Path, assemble: Callable[[Source], Import]) -> Import:
    if path.is_dir():
        from planner.interchange import csv_folder

        return csv_folder.read(path, assemble=assemble)
    if not path.exists():
        raise FileProblem(f"There is no file or folder {path}. Look for a slip in its name.")
    if path.suffix.casefold() == ".csv":
        raise FileProblem(f"{path} is one table. Name the folder that holds all of them.")
    from planner.interchange import workbook

    return workbook.read(path, assemble)


def read_requests(path: Path) -> RequestFile:
    """Read a file of course requests as another program exports it.

    Raises :class:`FileProblem` if there is no file at that place.
    """
    if not path.is_file():
        raise FileProblem(f"There is no file {path}. Look for a slip in its name.")
    from planner.interchange import request_files

    return request_files.read(path)


def mapping_memory() -> MappingMemory:
    """Return where this person's mappings of request files are kept."""
    from planner.store.request_mappings import FILE, RememberedMappings, settings_folder

    return RememberedMappings(settings_folder() / FILE)


def read_example(identifier: str) -> Project:
    """Return one of the example schools that come with the program, or an altered one.

    Raises ``UserError`` that lists the examples if there is none such.
    """
    from planner.interchange import csv_folder
    from planner.services.examples import example

    chosen = example(identifier)
    found = csv_folder.read(chosen.folder, chosen.base)
    if found.project is None:
        raise FileProblem(
            f"The example {chosen.id} cannot be used: {found.errors[0]} Install the program again."
        )
    return found.project


def adopt_rule_set(project: Project, identifier: str) -> Adoption:
    """Take over one of the rule sets that come with the program.

    Raises ``UserError`` that lists the sets if there is none such.
    """
    from planner.interchange import csv_folder
    from planner.services.rule_sets import adopt, rule_set

    chosen = rule_set(identifier)
    return adopt(project, chosen, csv_folder.read_statements(chosen.folder))


def table_editing() -> TableEditing:
    """Return what reads and changes the tables of a project as texts."""
    from planner.interchange.table_editing import ProjectTables

    return ProjectTables()


def write_template(path: Path) -> None:
    """Write an empty workbook for the tables of a school. Raises :class:`FileProblem`."""
    from planner.interchange import template

    template.write(path)


def export_workbook(
    project: Project, certificate: Certificate, path: Path, students: Students
) -> None:
    """Write the schedule as a workbook dated today. Raises :class:`FileProblem`.

    Unless students are wanted by name they are numbers wherever they occur, here and below.
    """
    from planner.interchange import schedule_workbook
    from planner.services.handout.numbered import as_wanted

    shown, judged = as_wanted(project, certificate, students)
    today = datetime.now(UTC).astimezone().date()
    schedule_workbook.write(shown, judged, path, written_on=today, students=students)


def export_requests(study: Study, path: Path) -> None:
    """Write what course requests come to as a workbook dated today. Raises :class:`FileProblem`."""
    from planner.interchange import requests_workbook

    today = datetime.now(UTC).astimezone().date()
    requests_workbook.write(study, path, written_on=today)


def export_comparison(comparison: Comparison, path: Path) -> None:
    """Write how two scenarios differ as a workbook dated today. Raises :class:`FileProblem`."""
    from planner.interchange import comparison_workbook

    today = datetime.now(UTC).astimezone().date()
    comparison_workbook.write(comparison, path, written_on=today)


def export_csv(
    project: Project, certificate: Certificate, folder: Path, students: Students
) -> None:
    """Write the schedule as CSV tables into a folder. Raises :class:`FileProblem`."""
    from planner.interchange import schedule_csv
    from planner.services.handout.numbered import as_wanted

    shown, judged = as_wanted(project, certificate, students)
    schedule_csv.write(shown, judged, folder, students=students)


def export_calendars(
    project: Project,
    certificate: Certificate,
    folder: Path,
    wish: CalendarWish,
    tell: Tell | None = None,
) -> None:
    """Write calendar files into a folder. Raises ``UserError``, also if the year is not known."""
    from planner.domain.calendar_faults import time_zone_of
    from planner.domain.school_year import school_year
    from planner.interchange import ical
    from planner.services.handout.edition import Edition
    from planner.services.handout.telling import silent

    now = datetime.now(UTC)
    issue = ical.Issue(
        school=project.school.name,
        year=school_year(project.school, first=wish.first, last=wish.last),
        zone=time_zone_of(project.school, wish.time_zone),
        stamp=now.replace(microsecond=0),
    )
    edition = Edition(project=project, certificate=certificate, written_on=now.astimezone().date())
    ical.write(edition, issue, wish.whose, folder, tell or silent)


def export_pages(
    project: Project,
    certificate: Certificate,
    folder: Path,
    students: Students,
    tell: Tell | None = None,
) -> None:
    """Write pages for a browser into a folder. Raises :class:`FileProblem`."""
    from planner.interchange import html_folder
    from planner.services.handout.edition import Edition
    from planner.services.handout.numbered import as_wanted
    from planner.services.handout.telling import silent

    shown, judged = as_wanted(project, certificate, students)
    today = datetime.now(UTC).astimezone().date()
    edition = Edition(project=shown, certificate=judged, written_on=today, students_shown=students)
    html_folder.write(edition, folder, tell or silent)


def write_problem(texts: Mapping[str, str], path: Path) -> None:
    """Write the texts of a problem report into one file. Raises :class:`FileProblem`."""
    from planner.interchange import problem_file

    problem_file.write(texts, path)
