"""What the window needs from outside itself; tests hand in fakes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from planner.check.report import Certificate
from planner.domain.project import Project
from planner.services.comparing.comparison import Comparison
from planner.services.examples import Example
from planner.services.findings import Import
from planner.services.handout.students import Students
from planner.services.handout.telling import Tell
from planner.services.importing import How
from planner.services.ports import ProjectStore
from planner.services.request_import.mapping import MappingMemory
from planner.services.request_import.table import RequestFile
from planner.services.rule_sets import Adoption, RuleSet
from planner.services.tables import TableEditing

if TYPE_CHECKING:
    from planner.services.handout.calendars import CalendarWish

Export = Callable[[Project, Certificate, Path, Students], None]
ExportCalendars = Callable[[Project, Certificate, Path, "CalendarWish", Tell], None]
ExportPages = Callable[[Project, Certificate, Path, Students, Tell], None]
ExportComparison = Callable[[Comparison, Path], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """Everything that is not the window.

    Attributes:
        store: returns what opens and makes project files; loaded when the first one is wanted.
        examples: the example schools.
        read_source: reads a workbook or a folder of CSV files.
        read_into: reads the same, and what comes of a project that takes it over in each way.
        read_requests: reads a file of course requests.
        mappings: returns where confirmed mappings of such files are kept.
        write_template: writes an empty workbook for the tables of a school.
        export_workbook, export_csv: write the schedule; the path is a file or a folder.
        export_calendars, export_pages: write the schedule into a folder, for programs of calendars
            and for browsers; they tell how far they are and may be stopped.
        export_comparison: writes how two scenarios differ, as a workbook.
        tables: returns what reads and changes the tables of a project.
        rule_sets, adopt_rule_set: templates of promises, and what takes one over by its id.
        write_problem: writes the texts of a problem report into one file.
        solver: the command that starts the solver process.
        settings: the state of the window, the recent files and the theme; never project data.
        log_file: where faults are written to.

    """

    store: Callable[[], ProjectStore]
    examples: Callable[[], tuple[Example, ...]]
    read_source: Callable[[Path], Import]
    read_into: Callable[[Path, Project], dict[How, Import]]
    read_requests: Callable[[Path], RequestFile]
    mappings: Callable[[], MappingMemory]
    write_template: Callable[[Path], None]
    export_workbook: Export
    export_csv: Export
    export_calendars: ExportCalendars
    export_pages: ExportPages
    export_comparison: ExportComparison
    tables: Callable[[], TableEditing]
    rule_sets: Callable[[], tuple[RuleSet, ...]]
    adopt_rule_set: Callable[[Project, str], Adoption]
    write_problem: Callable[[Mapping[str, str], Path], None]
    solver: tuple[str, ...]
    settings: QSettings
    log_file: Path
