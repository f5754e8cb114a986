"""Opens what helps: explanations, the guide, the glossary, the tour."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from planner.services.guide import guide_folder
from planner.services.translations import wanted
from planner.ui.actions import Act, Slots
from planner.ui.controllers.controller import Controller
from planner.ui.helping.explaining import explained
from planner.ui.helping.glossary_window import GlossaryWindow
from planner.ui.helping.guide_window import GuideWindow
from planner.ui.helping.help_button import HelpButton
from planner.ui.helping.help_card import HelpCard
from planner.ui.helping.help_desk import HelpDesk
from planner.ui.setup.setup_page import SetupPage
from planner.ui.views.frame import Frame
from planner.ui.views.tour import Tour


class HelpController(Controller):
    """Helps where the person is; the windows of the guide and the glossary are made when wanted."""

    def __init__(self, frame: Frame, page: SetupPage, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._page = frame, page
        self._guide: GuideWindow | None = None
        self._glossary: GlossaryWindow | None = None
        self.desk = HelpDesk(frame)
        self.desk.page_wanted.connect(self.open_guide)
        self.desk.glossary_wanted.connect(self.open_glossary)
        targets = {
            "begin": lambda: frame.start_page.ways,
            "setup": self._setup,
            "build": lambda: frame.build_panel,
            "timetable": lambda: frame.pane.grid,
            "help": self._button_in_sight,
        }
        self.tour = Tour(frame, targets, settings)
        frame.dress(self.tour.ring)
        frame.dress(self.tour.bubble)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.tour.go_on)
        frame.pages.currentChanged.connect(lambda: self._soon.start(0))

    def slots(self) -> Slots:
        """Return what the menu Help opens."""
        return {
            Act.EXPLAIN: self.explain,
            Act.GUIDE: self.open_guide,
            Act.GLOSSARY: self.open_glossary,
            Act.TOUR: self.tour.begin,
        }

    @property
    def guide(self) -> GuideWindow:
        """The window of the guide."""
        if self._guide is None:
            self._guide = GuideWindow(guide_folder(language=wanted()), self._frame)
        return self._guide

    @property
    def glossary(self) -> GlossaryWindow:
        """The window of the glossary."""
        if self._glossary is None:
            self._glossary = GlossaryWindow(self._frame)
        return self._glossary

    def open_guide(self, page: str = "index") -> None:
        """Show a page of the guide."""
        self.guide.open(page)

    def open_glossary(self) -> None:
        """Show the glossary."""
        self.glossary.open()

    def explain(self) -> HelpCard | None:
        """Explain the part of the window that has the focus, or the page that is shown."""
        page = self._frame.pages.currentWidget()
        found = explained(QApplication.focusWidget()) or explained(page)
        if found is None:
            return None
        part, topic = found
        buttons = (one for one in part.findChildren(HelpButton) if one.topic is topic)
        card = HelpCard(topic, next((one for one in buttons if one.isVisible()), part))
        card.show_beside()
        return card

    def _setup(self) -> QWidget:
        """Return the checklist where it is in sight, or the button that leads to it."""
        if self._page.isVisible():
            return self._page.checklist
        return self._frame.tool_bar.pages_switch

    def _button_in_sight(self) -> QWidget | None:
        page = self._frame.pages.currentWidget()
        if page is None or page is self._frame.start_page:
            return None
        buttons = page.findChildren(HelpButton)
        return next((button for button in buttons if button.isVisible()), None)
