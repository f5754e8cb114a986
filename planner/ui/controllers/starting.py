"""How a project begins: from last year's, and with a schedule that stays close to it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.domain.staying import USUAL, stayed
from planner.errors import PlannerError
from planner.services.building import BuildReport
from planner.services.ports import BuildOptions
from planner.services.staying import told
from planner.ui.actions import Act, Slots
from planner.ui.builder import Builder
from planner.ui.controllers.controller import Controller
from planner.ui.desk import Desk
from planner.ui.dialogs.ask import Ask
from planner.ui.files import Files, free_name
from planner.ui.outside import Outside
from planner.ui.theme import theme_named
from planner.ui.views.frame import Frame
from planner.ui.views.notice_bar import Offer, Tone

if TYPE_CHECKING:
    from planner.services.rolling.rolling import Rolled
    from planner.ui.setup.new_school.dialog import NewSchool


class StartController(Controller):
    """Begins projects, and builds schedules close to the one there is.

    Signals:
        said: a :class:`Tone`, a sentence and a list of :class:`Offer`.
    """

    said = Signal(object, str, object)

    def __init__(
        self, frame: Frame, files: Files, outside: Outside, ask: Ask, builder: Builder
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._files = files
        self._outside = outside
        self._ask = ask
        self._builder = builder
        self._close_to: Schedule | None = None
        self._questions: NewSchool | None = None
        builder.built.connect(self._tell_how_close)
        builder.changed.connect(self.refresh)
        frame.build_panel.build_requested.connect(self._begin_build)
        frame.start_page.new_requested.connect(self.new_school)
        frame.start_page.next_year_requested.connect(self.next_year)
        self.refresh()

    def slots(self) -> Slots:
        """Return what beginning does."""
        return {
            Act.NEW_SCHOOL: self.new_school,
            Act.NEXT_YEAR: self.next_year,
            Act.BUILD_CLOSE: self.build_close,
        }

    def refresh(self) -> None:
        """Let a schedule be built close to the one there is, where there is one."""
        desk = self._desk
        can = desk is not None and desk.has_schedule and not desk.file.read_only_because
        self._frame.acts[Act.BUILD_CLOSE].setEnabled(can and not self._builder.busy)

    def use(self, desk: Desk | None) -> None:
        """Work on this project from now on, or on none."""
        super().use(desk)
        self.refresh()

    # A new school ------------------------------------------------------------------------------

    def new_school(self) -> None:
        """Ask the questions; what was answered before they were put away is still there."""
        from planner.ui.setup.new_school.dialog import NewSchool

        if self._questions is None:
            self._questions = NewSchool(theme_named(self._frame.theme_name), self._frame)
            self._questions.made.connect(self._make_school)
        else:
            self._questions.set_theme(theme_named(self._frame.theme_name))
        self._questions.open()

    def _make_school(self, project: Project) -> None:
        """Make the file and go on with the set-up; without a name for it the questions stay."""
        path = self._ask.project_to_make(self._files.new_file(project.school.name))
        questions = self._questions
        if questions is None or path is None or not self._files.make(path, project):
            return
        self._questions = None
        questions.accept()
        questions.deleteLater()
        self._frame.acts[Act.SETUP].trigger()

    # The next year -----------------------------------------------------------------------------

    def next_year(self) -> None:
        """Make the next year's project of the open one, or of one that is asked for."""
        if self._desk is not None:
            self._roll(self._desk.project, self._desk.file.path)
            return
        path = self._ask.last_year_to_open(self._files.folder)
        if path is None:
            return
        try:
            file = self._outside.store().open(path)
        except PlannerError as error:
            self.said.emit(Tone.BAD, str(error), [])
            return
        project = file.project
        file.close()
        self._roll(project, path)

    def _roll(self, project: Project, last: Path) -> None:
        rolled = self._ask.about_next_year(project)
        if rolled is None:
            return
        path = self._ask.project_to_make(_new_place(last, rolled.project))
        if path is not None and self._files.make(path, rolled.project):
            self._tell_rolled(rolled)

    def _tell_rolled(self, rolled: Rolled) -> None:
        offers = []
        text = self.tr("The new year is made; last year’s file is as it was.")
        if rolled.placed:
            text = self.tr(
                "The new year is made; last year’s file is as it was. The schedule is still last "
                "year’s: make your changes, then build close to it."
            )
            build = self._frame.acts[Act.BUILD_CLOSE]
            offers = [Offer(self.tr("Build close to last year’s"), build.trigger)]
        self.said.emit(Tone.GOOD, text, offers)

    # Staying close -----------------------------------------------------------------------------

    def build_close(self) -> None:
        """Build so that few sections leave their times."""
        panel = self._frame.build_panel
        self._frame.side.show_part(panel)
        panel.build_requested.emit(replace(panel.options, most_moved=USUAL))

    def _begin_build(self, options: BuildOptions) -> None:
        """Remember what a build is to stay close to, if it is."""
        desk = self._desk
        close = desk is not None and options.most_moved is not None
        self._close_to = desk.project.schedule if desk is not None and close else None

    def _tell_how_close(self, report: BuildReport, built: Project) -> None:
        before, self._close_to = self._close_to, None
        schedule = report.solved.schedule
        if before is None or schedule is None:
            return
        found = stayed(built, before, schedule)
        tone = Tone.GOOD if found.percent <= USUAL else Tone.WARNING
        self.said.emit(tone, told(found), [])


def _new_place(last: Path, project: Project) -> Path:
    """Return where the next year's file would lie: beside last year's, with its year moved on."""
    from planner.services.rolling.rolling import next_name

    name = next_name(last.stem)
    return free_name(last.parent, name if name != last.stem else project.school.name)
