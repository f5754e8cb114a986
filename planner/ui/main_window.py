"""The window: the start page, or a project with its timetable, its build and its certificate."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication

from planner.check.report import Certificate
from planner.domain.project import Project
from planner.services.ports import OpenProject
from planner.ui.actions import THEMES, Act, Slots
from planner.ui.background import Background
from planner.ui.builder import Builder
from planner.ui.controllers.blocked import BlockedController
from planner.ui.controllers.building import BuildController
from planner.ui.controllers.compare import CompareController
from planner.ui.controllers.controller import Controller
from planner.ui.controllers.dragging import DraggingController
from planner.ui.controllers.exporting import ExportController
from planner.ui.controllers.finding import FindController
from planner.ui.controllers.going import GoingController
from planner.ui.controllers.handout import HandoutController
from planner.ui.controllers.helping import HelpController
from planner.ui.controllers.history import HistoryController
from planner.ui.controllers.issues import IssuesController
from planner.ui.controllers.languages import LanguageController
from planner.ui.controllers.on_the_way import OnTheWayController
from planner.ui.controllers.opening import OpeningController
from planner.ui.controllers.parking import ParkingController
from planner.ui.controllers.pinning import PinningController
from planner.ui.controllers.problems import ProblemController
from planner.ui.controllers.registrar import Registrar
from planner.ui.controllers.repairing import RepairController
from planner.ui.controllers.reports import ReportsController
from planner.ui.controllers.rule_sets import RuleSetController
from planner.ui.controllers.scenarios import ScenarioController
from planner.ui.controllers.searching import SearchController
from planner.ui.controllers.setup import SetupController
from planner.ui.controllers.starting import StartController
from planner.ui.controllers.timetable import TimetableController
from planner.ui.controllers.why import WhyController
from planner.ui.controllers.worse import WorseController
from planner.ui.desk import Desk
from planner.ui.dialogs.ask import PROJECT_SUFFIX, Ask, BuildChoice
from planner.ui.explainer import Explainer
from planner.ui.files import Files, open_outside
from planner.ui.outside import Outside
from planner.ui.repair_process import RepairProcess
from planner.ui.reseater import Reseater
from planner.ui.setup.setup_page import SetupPage
from planner.ui.views.frame import Frame
from planner.ui.views.notice_bar import Offer, Tone
from planner.ui.worker import SolverProcess


class MainWindow(Frame):
    """Shows one project at a time, or the start page.

    ``outside`` is everything that it works with; ``ask`` asks the person.
    """

    def __init__(self, outside: Outside, ask: Ask | None = None) -> None:
        super().__init__(outside.settings)
        self._outside = outside
        self._ask = ask or Ask(self)
        self.desk: Desk | None = None
        self._shown: tuple[Project | None, Certificate | None] = (None, None)
        self.background = Background(self)
        self.solver = SolverProcess(outside.solver, parent=self)
        self.builder = Builder(self.solver, self.background, self)
        self.why_solver = SolverProcess(outside.solver, parent=self)
        self.explainer = Explainer(self.why_solver, self.background, self)
        self.seat_solver = SolverProcess(outside.solver, parent=self)
        self.reseater = Reseater(self.seat_solver, self._ask, self.background, self)
        self.repair_solver = RepairProcess(outside.solver, parent=self)
        self.files = Files(outside, self._ask, self.background, self)
        self.furnish()
        self.registrar = Registrar(self.students, self._ask, self.background, self)
        self._make_controllers()
        self.setAcceptDrops(True)
        self._connect()
        self._show_start()

    def _make_controllers(self) -> None:
        """Make the parts that carry out the actions, and let them hear each other."""
        self._make_for_timetable()
        self._make_for_project()
        self.controllers = self._all_controllers()
        self._join_controllers()

    def _make_for_timetable(self) -> None:
        """Make what works on the cards and what runs beside them."""
        self.timetable = TimetableController(self.pane, self.acts, self)
        self.why = WhyController(self, self.explainer, self.builder, self.timetable, self)
        self.reporting = ReportsController(self.reports, self.timetable, self.background, self)
        self.dragging = DraggingController(self.pane, self)
        self.parking = ParkingController(
            self.tray, self.pane, self.acts, self.dragging, self.background, self
        )
        self.pinning = PinningController(self.pane, self.acts, self)
        hand = self.dragging.hand
        self.repairing = RepairController(
            self.pane, self.repair_panel, self.acts, hand, self.repair_solver, self.background, self
        )
        self.finding = FindController(self, self.timetable, self.background, self)
        self.on_the_way = OnTheWayController(self, self.builder, self)
        self.building = BuildController(self, self.builder, self.explainer, self.reseater, self)

    def _make_for_project(self) -> None:
        """Make what works on the project as a whole, and on its other pages and windows."""
        self.handout = HandoutController(self, self._ask, self._outside.settings, self)
        self.scenarios = ScenarioController(self, self._ask, self)
        self.starting = StartController(self, self.files, self._outside, self._ask, self.builder)
        self.steps = HistoryController(self, self)
        page = SetupPage(self._theme, self._outside, self.acts, self)
        self.setup = SetupController(self, page, self._outside, self.background, self)
        self.helping = HelpController(self, page, self._outside.settings, self)
        self.opening = OpeningController(self, self.files, self._outside)

    def _all_controllers(self) -> tuple[Controller, ...]:
        """Return every part that works on the open project, in the order in which it is told."""
        return (
            self.building,
            self.opening,
            RuleSetController(self.notice, self._ask, self._outside, self),
            self.scenarios,
            self.steps,
            self.starting,
            self.timetable,
            SearchController(self, self),
            GoingController(self.pane, self.acts, self._ask, self),
            IssuesController(self, self.timetable, self),
            LanguageController(self, self._outside.settings, self),
            ExportController(self, self._ask, self._outside, self.background, self),
            self.why,
            self.reporting,
            self.dragging,
            self.parking,
            self.pinning,
            self.repairing,
            BlockedController(self.dragging.hand, self.repairing, self._ask, self),
            CompareController(
                self.compare, self._ask, self._outside.export_comparison, self.background, self
            ),
            self.handout,
            self.finding,
            self.setup,
            self.on_the_way,
            WorseController(self, self.builder, self),
            self.registrar,
            self.helping,
            ProblemController(self, self._ask, self._outside, self),
        )

    def _join_controllers(self) -> None:
        """Let them hear each other, and carry out the actions."""
        hand = self.dragging.hand
        self.steps.branch_requested.connect(self.scenarios.branch_from)
        self.why.changed.connect(self.building.show_what_runs)
        for part in (self.why, self.reporting, self.parking, self.pinning, self.repairing):
            part.failed.connect(self._refuse)
        hand.said.connect(self.notice.say)
        self.dragging.resizer.said.connect(self.notice.say)
        self.dragging.resizer.withdrawn.connect(self.notice.withdraw)
        self.finding.said.connect(self._tell_how)
        self.finding.blocked.connect(hand.blocked_drop)
        self.acts.connect(self._slots())
        for controller in self.controllers:
            self.acts.connect(controller.slots())

    def _slots(self) -> Slots:
        """Return what each action does that no other part carries out."""
        return {
            Act.OPEN: self.files.ask_and_open,
            Act.SAVE_AS: lambda: self.files.save_as(self.desk),
            Act.TEMPLATE: self.files.write_template,
            Act.IMPORT_WORKBOOK: lambda: self.files.import_workbook(self.desk),
            Act.IMPORT_FOLDER: lambda: self.files.import_folder(self.desk),
            Act.IMPORT_REQUESTS: self._import_requests,
            Act.EXPORT_WORKBOOK: partial(self._export, self.files.export_workbook),
            Act.EXPORT_CSV: partial(self._export, self.files.export_csv),
            Act.CLOSE: self.close_project,
            Act.QUIT: self.close,
            Act.UNDO: partial(self._step, "undo"),
            Act.REDO: partial(self._step, "redo"),
            Act.RESEAT: self.reseater.start,
            Act.NEXT_PART: self.go_to_next_part,
            Act.LEGEND: self.show_legend,
            Act.SHORTCUTS: self._ask.show_shortcuts,
            Act.SOURCES: self._show_sources,
            Act.ABOUT: self._ask.show_about,
            **{act: partial(self.use_theme, act.value) for act in THEMES},
        }

    def _connect(self) -> None:
        self.files.opened.connect(self.show_project)
        self.files.said.connect(self.notice.say)
        self.starting.said.connect(self.notice.say)
        self.files.busy_with.connect(self.status.tell_busy)
        # After all controllers, some of which compare what was built with what it replaces.
        self.builder.changed.connect(self.building.show_build)
        self.builder.built.connect(self.building.take_build)
        self.certificate_panel.sessions_chosen.connect(self.timetable.show_cards)
        self.registrar.shown.connect(self.pane.highlight)
        self.reseater.unfit.connect(self._offer_seats)
        self.reseater.said.connect(self._tell_how)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.follow_system)

    # Projects --------------------------------------------------------------------------------

    def show_project(self, file: OpenProject) -> None:
        """Show a project that was just opened, in place of the one before."""
        if not self.close_project():
            file.close()
            return
        self.notice.hide()
        desk = Desk(file, self.background, self)
        self.desk = desk
        desk.changed.connect(self._show_desk)
        desk.judged.connect(self._show_desk)
        desk.refused.connect(self._refuse)
        desk.history.indexChanged.connect(self._show_steps)
        if file.read_only_because:
            self.standing.say(Tone.WARNING, file.read_only_because)
        self.build_panel.refuse(file.read_only_because)
        self._use(desk)
        super().show_timetable()
        desk.judge()
        self._show_desk()
        self.pane.setFocus()
        self.setup.open_if_empty()

    def close_project(self) -> bool:
        """Put the project away and show the start page; ``False`` if the person would not."""
        if self.desk is None:
            return True
        if self.builder.busy and self._ask.about_running_build() is BuildChoice.GO_ON:
            return False
        desk, self.desk = self.desk, None
        desk.history.indexChanged.disconnect(self._show_steps)
        self.builder.forget()
        self.pane.highlight(frozenset())
        self._use(None)
        desk.close()
        self._show_start()
        return True

    def _use(self, desk: Desk | None) -> None:
        """Let every part work on this project, or on none."""
        for controller in self.controllers:
            controller.use(desk)
        self.reseater.use(desk)

    def say_trouble(self, sentence: str) -> None:
        """Tell the person of a fault of ours, and offer the log."""
        folder = self._outside.log_file.parent
        show_log = Offer(self.tr("Show the log"), partial(open_outside, folder))
        self.notice.say(Tone.BAD, sentence, [show_log])

    def _refuse(self, sentence: str) -> None:
        self.notice.say(Tone.BAD, sentence)

    # Showing ---------------------------------------------------------------------------------

    def _show_start(self) -> None:
        self.standing.hide()
        self.pages.setCurrentWidget(self.start_page)
        self.show_parts(shown=False)
        self.setWindowTitle(self.tr("Common Time"))
        self.status.show_desk(None)
        self.acts.enable(project=False, schedule=False)
        self._show_steps()
        self.building.show_build()
        self.opening.show()

    def _show_desk(self) -> None:
        desk = self.desk
        if desk is None:
            return
        if self.timetable_shown:
            self._show_schedule(desk)
        self.setWindowTitle(desk.title)
        self.status.show_desk(desk)
        self.acts.enable(project=True, schedule=desk.certificate is not None)
        self._show_steps()
        for controller in self.controllers:
            controller.refresh()
        self.reseater.watch()

    def _show_schedule(self, desk: Desk) -> None:
        """Show the schedule and what it keeps; out of sight that can wait."""
        certificate = desk.certificate
        now = (desk.project, certificate)
        if any(new is not old for new, old in zip(now, self._shown, strict=True)):
            self._shown = now
            self.pane.show_project(desk.project, certificate, desk.timetable)
        if certificate is not None:
            self.certificate_panel.show_certificate(desk.project, certificate, desk.timetable)
        elif desk.judging:
            self.certificate_panel.say_why_empty(self.tr("Checking every promise…"))
        else:
            self.certificate_panel.say_why_empty("")

    def show_timetable(self) -> None:
        """Show the timetable, brought up to date if the school was changed out of its sight."""
        super().show_timetable()
        self._show_desk()

    def _show_steps(self) -> None:
        """Name the steps that undo and redo would take."""
        history = self.desk.history if self.desk else None
        for act, text, can, name in (
            (
                Act.UNDO,
                self.tr("&Undo {name}"),
                history is not None and history.canUndo(),
                history.undoText() if history else "",
            ),
            (
                Act.REDO,
                self.tr("&Redo {name}"),
                history is not None and history.canRedo(),
                history.redoText() if history else "",
            ),
        ):
            self.acts[act].setEnabled(can)
            self.acts[act].setText(text.format(name=name).strip())
            self.acts[act].setToolTip(text.format(name=name).replace("&", "").strip())

    def _import_requests(self) -> None:
        if self.desk is not None:
            self.files.import_requests(self.desk)

    # Seats -------------------------------------------------------------------------------------

    def _offer_seats(self, sentence: str) -> None:
        """Tell of seats that do not fit, and offer to find others where that can be done."""
        act = self.acts[Act.RESEAT]
        offers = [Offer(self.tr("Re-seat students…"), act.trigger)] if act.isEnabled() else []
        self.notice.say(Tone.WARNING, sentence, offers)

    def _tell_how(self, sentence: str, well: bool) -> None:
        self.notice.say(Tone.GOOD if well else Tone.BAD, sentence)

    def _step(self, how: str) -> None:
        if self.desk is not None:
            self.notice.hide()  # what it tells of may be taken back
            getattr(self.desk.history, how)()

    def _show_sources(self) -> None:
        if self.desk is not None:
            self._ask.show_sources(self.desk.project.school)

    def _export(self, export: Callable[..., None]) -> None:
        desk = self.desk
        if desk is not None and desk.certificate is not None:
            export(desk.project, desk.certificate, desk.file.path)

    # What the system asks -------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a project file that is dragged onto the window."""
        if _project_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a project file that was dropped."""
        path = _project_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.files.open(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put the project away first; a running build may keep the window open."""
        self.keep_state()
        if not self.close_project():
            event.ignore()
            return
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(self.follow_system)
        self.background.wait()
        self.solver.close()
        self.why_solver.close()
        self.seat_solver.close()
        self.repair_solver.close()
        event.accept()


def _project_in(dragged: QMimeData) -> Path | None:
    """Return the project file that is dragged, if it is one."""
    paths = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() == PROJECT_SUFFIX), None)
