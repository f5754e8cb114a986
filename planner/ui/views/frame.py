"""What the window is made of: menus, bars, pages and panels, their colours, and where they lie."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from planner.ui.actions import THEMES, Act, Actions
from planner.ui.helping.explaining import explain_by
from planner.ui.helping.help_button import HelpButton
from planner.ui.helping.topic import Topic
from planner.ui.theme import Theme, apply, theme_named
from planner.ui.views.build_panel import BuildPanel
from planner.ui.views.certificate_panel import CertificatePanel
from planner.ui.views.compare_window import CompareWindow
from planner.ui.views.find_panel import FindPanel
from planner.ui.views.history_panel import WIDTH as HISTORY_WIDTH
from planner.ui.views.history_panel import HistoryPanel
from planner.ui.views.move_preview import MovePreview
from planner.ui.views.notice_bar import NoticeBar
from planner.ui.views.page import Page, Pages
from planner.ui.views.parking_tray import ParkingTray
from planner.ui.views.repair_panel import RepairPanel
from planner.ui.views.reports_window import ReportsWindow
from planner.ui.views.scenario_bar import ScenarioBar
from planner.ui.views.side_panel import WIDTH, SidePanel
from planner.ui.views.start_page import StartPage
from planner.ui.views.status import StatusBar
from planner.ui.views.students_window import StudentsWindow
from planner.ui.views.timetable_pane import TimetablePane
from planner.ui.views.tool_bar import MainToolBar
from planner.ui.views.why_panel import WhyPanel

SIZE = QSize(1440, 900)
STATE_VERSION = 1
THEME_KEY = "window/theme"
GEOMETRY_KEY = "window/geometry"
STATE_KEY = "window/state"
PANELS_KEY = "window/hidden_panels"
TRAY = "tray"
"""The name of the parking tray among the hidden panels."""


class Themed(Protocol):
    """What can be painted in other colors."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colors."""


class Frame(QMainWindow):
    """Everything that is seen, without what it does; the settings keep how it was left."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._pages: list[Page] = []
        self._windows: list[Themed] = []
        self._theme = theme_named(self.theme_name)
        self._dress()  # first, so that each part is polished once, when it is seen

    def _dress(self) -> None:
        """Give the whole program the colours of the theme."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply(app, self._theme)

    def furnish(self) -> None:
        """Make every part; nothing does anything yet."""
        self.acts = Actions(self)
        self._make_widgets()
        self._lay_out()
        self.use_theme(self.theme_name)
        self._restore()

    def _make_widgets(self) -> None:
        theme = self._theme
        self.standing = NoticeBar(theme, standing=True, parent=self)
        self.notice = NoticeBar(theme, parent=self)
        self.start_page = StartPage(theme, self)
        self.pane = TimetablePane(theme, self)
        self.preview = MovePreview(self.pane.grid, theme)
        self.find_panel = FindPanel(theme, self)
        self.build_panel = BuildPanel(theme, self)
        self.certificate_panel = CertificatePanel(theme, self)
        self.tray = ParkingTray(theme, self)
        self.repair_panel = RepairPanel(theme, self)
        self.repair_panel.hide()
        self.why_panel = WhyPanel(theme, self)
        self.history = HistoryPanel(theme, self)
        self.reports = ReportsWindow(theme, self)
        self.students = StudentsWindow(theme, self)
        self.pane.scope.add(self.acts[act] for act in (Act.ZOOM_OUT, Act.ZOOM_FIT, Act.ZOOM_IN))
        self.pane.scope.put(HelpButton(Topic.TIMETABLE, self.pane))
        explain_by(self.start_page, Topic.START)
        self.compare = CompareWindow(theme, self)
        self.acts.hear_on(self.pane.grid)
        self.acts.fill(self.menuBar())
        self.tool_bar = MainToolBar(self.acts, self)
        self.scenario_bar = ScenarioBar(self.acts, theme, self)
        self.status = StatusBar(self)

    def _lay_out(self) -> None:
        self.setStatusBar(self.status)
        self.addToolBar(self.tool_bar)
        self.pages = Pages(self)
        self.pages.addWidget(self.start_page)
        self.pages.addWidget(self.pane)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.standing)
        column.addWidget(self.notice)
        column.addWidget(self.scenario_bar)
        column.addWidget(self.pages, stretch=1)
        self.setCentralWidget(whole)
        self.side = SidePanel(self.build_panel, self.certificate_panel, self.why_panel, self)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.side)
        self.resizeDocks([self.side], [WIDTH], Qt.Orientation.Horizontal)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.history)
        self.resizeDocks([self.history], [HISTORY_WIDTH], Qt.Orientation.Horizontal)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.tray)
        self.resizeDocks([self.tray], [1], Qt.Orientation.Vertical)  # as low as it can be
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self._tray_toggle = self._make_tray_toggle()
        self.acts.menus["panels"].addActions(
            [*self.side.toggles, self._tray_toggle, self._details_toggle()]
        )
        self.splitDockWidget(self.tray, self.find_panel, Qt.Orientation.Vertical)
        for act in THEMES:
            self.acts[act].setChecked(act.value == self.theme_name)
        self.acts[Act.PEOPLE].setChecked(True)
        self.acts[Act.ALL_DAYS].setChecked(True)

    def _details_toggle(self) -> QAction:
        toggle = QAction(self.tr("&Details and legend"), self)
        toggle.setCheckable(True)
        toggle.setChecked(True)
        toggle.toggled.connect(lambda on: self.pane.show_side(shown=on))
        self._side_toggle = toggle
        return toggle

    def _make_tray_toggle(self) -> QAction:
        toggle = QAction(self.tr("Parking &tray"), self)
        toggle.setCheckable(True)
        toggle.setChecked(True)
        toggle.toggled.connect(lambda on: self.tray.setVisible(on and self.side.allowed))
        self.tray.hidden_by_person.connect(partial(toggle.setChecked, False))  # noqa: FBT003 - Qt's
        return toggle

    def show_legend(self) -> None:
        """Show what the colours and signs mean, at its full height, and let it be read."""
        self._side_toggle.setChecked(True)
        self.pane.side.show_legend()

    def add_page(self, page: Page) -> None:
        """Take in a page that can be shown in place of the timetable."""
        self._pages.append(page)
        self.pages.addWidget(page)

    def dress(self, window: Themed) -> None:
        """Paint a window that was made later in the colors of this one, now and from now on."""
        self._windows.append(window)
        window.set_theme(self._theme)

    def undress(self, window: Themed) -> None:
        """Paint a window no more that goes away."""
        self._windows.remove(window)

    def show_page(self, page: Page) -> None:
        """Show a page in place of the timetable, without what lies beside that."""
        self.pages.setCurrentWidget(page)
        self.show_parts(shown=False)
        self.find_panel.hide()
        self.tool_bar.show_timetable_tools(shown=False)
        self.tool_bar.show()

    def show_timetable(self) -> None:
        """Show the timetable and what lies beside it."""
        self.pages.setCurrentWidget(self.pane)
        self.tool_bar.show_timetable_tools(shown=True)
        self.show_parts(shown=True)

    @property
    def timetable_shown(self) -> bool:
        """Whether the timetable is the page in sight."""
        return self.pages.currentWidget() is self.pane

    def show_parts(self, *, shown: bool) -> None:
        """Show or hide what only makes sense beside a timetable."""
        self.tool_bar.setVisible(shown)
        self.tray.setVisible(shown and self._tray_toggle.isChecked())
        self.side.allow(shown=shown)

    def ask_for_build(self) -> None:
        """Show the panel of the build and do as if its button had been pressed."""
        self.side.show_part(self.build_panel)
        self.build_panel.ask_for_build()

    def go_to_next_part(self) -> None:
        """Move the focus round, from the timetable over the panels that are shown."""
        parts = [
            part
            for part in (
                self.pane.grid,
                self.tray.list,
                self.pane.details,
                self.find_panel,
                self.repair_panel,
                self.build_panel,
                self.certificate_panel,
                self.why_panel,
                self.history.table,
                *(part for page in self._pages for part in page.parts),
            )
            if part.isVisible()
        ]
        focused = QApplication.focusWidget()
        here = next((n for n, part in enumerate(parts) if _holds(part, focused)), -1)
        if parts:
            parts[(here + 1) % len(parts)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def theme(self) -> Theme:
        """The colours that are painted with."""
        return self._theme

    @property
    def theme_name(self) -> str:
        """The colours that the person has chosen: ``system``, or the name of a theme."""
        return str(self._settings.value(THEME_KEY, "system"))

    def use_theme(self, name: str) -> None:
        """Paint everything in the theme of this name, or as the system has it."""
        self._settings.setValue(THEME_KEY, name)
        theme = theme_named(name)
        self._theme = theme
        for page in self._pages:
            page.lighten()
        self._dress()
        for part in (
            self.acts,
            self.tool_bar,
            self.standing,
            self.notice,
            self.start_page,
            self.pane,
            self.preview,
            self.find_panel,
            self.build_panel,
            self.certificate_panel,
            self.tray,
            self.repair_panel,
            self.why_panel,
            self.history,
            self.scenario_bar,
            self.reports,
            self.students,
            self.compare,
        ):
            part.set_theme(theme)
        for one in (*self._pages, *self._windows):
            one.set_theme(theme)

    def follow_system(self) -> None:
        """Take over the system's colours where the person wants that."""
        if self.theme_name == "system":
            self.use_theme("system")

    def _restore(self) -> None:
        settings = self._settings
        screen = QGuiApplication.primaryScreen().availableSize()
        self.resize(SIZE.boundedTo(screen))
        geometry = settings.value(GEOMETRY_KEY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        state = settings.value(STATE_KEY)
        if isinstance(state, QByteArray):
            self.restoreState(state, STATE_VERSION)
        self.find_panel.hide()  # until it is asked for
        hidden = settings.value(PANELS_KEY, "")
        names = hidden.split() if isinstance(hidden, str) else []
        self.side.hide_parts(names)
        self._tray_toggle.setChecked(TRAY not in names)

    def keep_state(self) -> None:
        """Keep where everything is for the next time."""
        self._settings.setValue(GEOMETRY_KEY, self.saveGeometry())
        if self.side.allowed:
            self._settings.setValue(STATE_KEY, self.saveState(STATE_VERSION))
            tray = [] if self._tray_toggle.isChecked() else [TRAY]
            self._settings.setValue(PANELS_KEY, " ".join([*self.side.hidden, *tray]))


def _holds(part: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (part is focused or part.isAncestorOf(focused))
