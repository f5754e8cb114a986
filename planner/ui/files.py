"""Opening, making, importing and exporting: what the file menu and the start page do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from planner.check.report import Certificate
from planner.domain.language import say
from planner.domain.project import Project
from planner.errors import PlannerError
from planner.services.examples import Example
from planner.services.findings import Import
from planner.services.handout.students import Students
from planner.services.importing import How, Look, looks, told
from planner.services.importing import taken as tables_taken
from planner.services.ports import OpenProject
from planner.ui.background import Background
from planner.ui.desk import Desk
from planner.ui.dialogs.ask import PROJECT_SUFFIX, Ask
from planner.ui.outside import Outside
from planner.ui.recent import RecentFiles
from planner.ui.views.notice_bar import Offer, Tone

if TYPE_CHECKING:
    from planner.services.request_import.table import RequestFile


class Files(QObject):
    """Asks where, does it (beside the window if it takes time), and says how it went.

    Signals:
        opened: an :class:`OpenProject` that nobody has looked at yet.
        said: a :class:`Tone`, a sentence and a list of :class:`Offer`.
        busy_with: what is being done, in a few words; empty when it is over.
        recent_changed.
    """

    opened = Signal(object)
    said = Signal(object, str, object)
    busy_with = Signal(str)
    recent_changed = Signal()

    def __init__(
        self, outside: Outside, ask: Ask, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._outside = outside
        self._ask = ask
        self._background = background
        self.recent = RecentFiles(outside.settings)

    # Projects -----------------------------------------------------------------------------

    def ask_and_open(self) -> None:
        """Ask for a project and open it."""
        path = self._ask.project_to_open(self.folder)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a project, or say why it cannot be opened."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            file = self._outside.store().open(path)
        except PlannerError as error:
            self.recent_changed.emit()  # it may be gone, and the list should say so
            self._refuse(str(error))
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._show(file)

    def forget(self, path: Path) -> None:
        """Take a file off the list of recent ones."""
        self.recent.remove(path)
        self.recent_changed.emit()

    def new_from_example(self, example: Example) -> None:
        """Ask for a file and make a project of an example school."""
        path = self._ask.project_to_make(self.new_file(example.name))
        if path is None:
            return
        self.busy_with.emit(self.tr("Reading {name}…").format(name=example.name))
        self._background.do(
            partial(self._outside.read_source, example.folder),
            partial(self._take_example, path),
            self._refuse,
        )

    def _take_example(self, path: Path, read: Import) -> None:
        self.busy_with.emit("")
        if read.project is None:
            first = read.errors[0] if read.errors else ""
            self._refuse(self.tr("The example cannot be read: {why}").format(why=first))
            return
        self.make(path, read.project)

    def make(self, path: Path, project: Project) -> bool:
        """Make a new project file and open it; ``False`` if it cannot be made, which is told."""
        try:
            file = self._outside.store().create(path, project)
        except PlannerError as error:
            self._refuse(str(error))
            return False
        self._show(file)
        return True

    def save_as(self, desk: Desk | None) -> None:
        """Ask for a new file, write the project into it as it is now, and open that one.

        The file that was open stays as it is; its steps are not taken along.
        """
        if desk is None:
            return
        here = desk.file.path
        folder = documents() if desk.file.read_only_because else here.parent
        path = self._ask.project_to_make(free_name(folder, here.stem))
        if path is not None:
            self.make(path, desk.project)

    def _show(self, file: OpenProject) -> None:
        self.recent.add(file.path)
        self.recent_changed.emit()
        self.opened.emit(file)

    # Tables in ----------------------------------------------------------------------------

    def write_template(self) -> None:
        """Ask where to write an empty workbook for the tables of a school, and write it."""
        path = self._ask.template_to_write(self.folder / f"{say('School')}.xlsx")
        if path is None:
            return
        self._background.do(
            partial(self._outside.write_template, path),
            lambda _: self._template_written(path),
            self._refuse,
        )

    def _template_written(self, path: Path) -> None:
        told = self.tr("{name} was written. Fill it in, then import it as a workbook.")
        offers = [Offer(self.tr("Open workbook"), partial(open_outside, path))]
        self.said.emit(Tone.GOOD, told.format(name=path.name), offers)

    def import_workbook(self, desk: Desk | None = None) -> None:
        """Ask for a workbook and take it over, into the open project or as a new one."""
        self._import(self._ask.workbook_to_read(self.folder), desk)

    def import_folder(self, desk: Desk | None = None) -> None:
        """Ask for a folder of CSV files and take them over in the same ways."""
        self._import(self._ask.folder_to_read(self.folder), desk)

    def _import(self, source: Path | None, desk: Desk | None) -> None:
        if source is None:
            return
        self.busy_with.emit(self.tr("Reading {name}…").format(name=source.name))
        writable = desk is not None and not desk.file.read_only_because
        project = desk.project if desk is not None and writable else None
        self._background.do(
            partial(_looks, self._outside, source, project),
            partial(self._preview, source, desk),
            self._refuse,
        )

    def _preview(self, source: Path, desk: Desk | None, found: dict[How, Look]) -> None:
        self.busy_with.emit("")
        how = self._ask.about_tables(source.name, found)
        project = found[how].read.project if how is not None else None
        if how is None or project is None:
            return
        if how is How.NEW:
            path = self._ask.project_to_make(self.new_file(project.school.name))
            if path is not None:
                self.make(path, project)
        elif desk is not None and not desk.closed:
            self._take_over(source, desk, project, found[how])

    def _take_over(self, source: Path, desk: Desk, project: Project, look: Look) -> None:
        """Take tables over into the open project, as one step that can be undone."""
        step = self.tr("Import {name}").format(name=source.name)
        try:
            desk.change(partial(tables_taken, found=project), step)
        except PlannerError as error:
            self._refuse(str(error))
            return
        words = self.tr("{name} was taken over. {numbers}")
        self.said.emit(Tone.GOOD, words.format(name=source.name, numbers=told(look.changes)), [])

    def import_requests(self, desk: Desk) -> None:
        """Ask for a file of course requests and take them over into the open project."""
        source = self._ask.requests_to_read(self.folder)
        if source is None:
            return
        self.busy_with.emit(self.tr("Reading {name}…").format(name=source.name))
        self._background.do(
            partial(self._outside.read_requests, source),
            partial(self._take_requests, desk),
            self._refuse,
        )

    def _take_requests(self, desk: Desk, file: RequestFile) -> None:
        from planner.services.request_import import importing

        self.busy_with.emit("")
        if desk.closed:
            return
        memory = self._outside.mappings()
        found = importing.proposal(file, desk.project.school, memory)
        confirmed = self._ask.confirm_requests(desk.project, found)
        if confirmed is None:
            return
        effect = importing.effect(desk.project, confirmed.found)
        try:
            taken = partial(importing.taken, found=confirmed.found)
            desk.change(taken, self.tr("Import course requests"))
        except PlannerError as error:
            self._refuse(str(error))
            return
        memory.keep(confirmed.mapping)
        told = self.tr("{name} was taken over. {numbers} Build again.")
        numbers = " ".join(effect.sentences)
        self.said.emit(Tone.GOOD, told.format(name=file.name, numbers=numbers), [])

    # The schedule out ---------------------------------------------------------------------

    def export_workbook(self, project: Project, certificate: Certificate, near: Path) -> None:
        """Ask how students appear and for a file; write the schedule as a workbook."""
        students = self._students_shown(project, self._ask.students_in_workbook)
        if students is None:
            return
        name = say("{stem} schedule.xlsx", stem=near.stem)
        if students is not Students.NAMES:  # beside the office's own, not in its place
            name = say("{stem} schedule without names.xlsx", stem=near.stem)
        path = self._ask.workbook_to_write(near.with_name(name))
        if path is not None:
            export = partial(self._outside.export_workbook, project, certificate, path, students)
            self._export(export, path)

    def export_csv(self, project: Project, certificate: Certificate, near: Path) -> None:
        """Ask how students appear and for a folder; write the schedule as CSV files."""
        students = self._students_shown(project, self._ask.students_in_tables)
        path = self._ask.folder_to_write(near.parent) if students else None
        if students is not None and path is not None:
            export = partial(self._outside.export_csv, project, certificate, path, students)
            self._export(export, path)

    def _students_shown(
        self, project: Project, ask: Callable[[], Students | None]
    ) -> Students | None:
        """Ask, where a school has students."""
        return ask() if project.school.students else Students.NAMES

    def _export(self, export: Callable[[], None], path: Path) -> None:
        self.busy_with.emit(self.tr("Writing {name}…").format(name=path.name))
        self._background.do(export, lambda _: self._exported(path), self._refuse)

    def _exported(self, path: Path) -> None:
        self.busy_with.emit("")
        folder = path if path.is_dir() else path.parent
        offers = [Offer(self.tr("Open folder"), partial(open_outside, folder))]
        if path.is_file():
            offers.insert(0, Offer(self.tr("Open workbook"), partial(open_outside, path)))
        sentence = self.tr("The schedule was written to {path}.").format(path=path)
        self.said.emit(Tone.GOOD, sentence, offers)

    # --------------------------------------------------------------------------------------

    def _refuse(self, sentence: str) -> None:
        self.busy_with.emit("")
        self.said.emit(Tone.BAD, sentence, [])

    @property
    def folder(self) -> Path:
        """The folder of the project that was open last, or where documents are kept."""
        newest = next((path.parent for path in self.recent.paths if path.parent.is_dir()), None)
        return newest or documents()

    def new_file(self, name: str) -> Path:
        """Return a new file among the person’s documents, named after a school."""
        return free_name(documents(), name)


def _looks(outside: Outside, source: Path, project: Project | None) -> dict[How, Look]:
    """Return what taking over a source would do, in each way in which it can be taken."""
    if project is None:
        return looks(None, {How.NEW: outside.read_source(source)})
    return looks(project, outside.read_into(source, project))


def documents() -> Path:
    """Return the folder where people keep their documents."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


def free_name(folder: Path, name: str) -> Path:
    """Return a project file in a folder that does not exist yet, named after a school."""
    plain = "".join(sign if sign.isalnum() or sign in " -_'." else " " for sign in name)
    stem = " ".join(plain.split()).strip(".") or say("School")
    path = folder / f"{stem}{PROJECT_SUFFIX}"
    number = 2
    while path.exists():
        path = folder / f"{stem} {number}{PROJECT_SUFFIX}"
        number += 1
    return path


def open_outside(path: Path) -> None:
    """Show a file or folder in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
