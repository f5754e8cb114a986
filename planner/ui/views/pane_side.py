"""Beside the grid: all about one card or one cell, and below it the legend."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QWidget

from planner.check.report import Certificate
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.ui.models.facts import About, FactBook
from planner.ui.models.grid import Grid
from planner.ui.models.spoken import empty_text, spoken_slot
from planner.ui.theme import Theme
from planner.ui.views.details import DetailsView, tooltip
from planner.ui.views.legend import Legend, entries_of
from planner.ui.views.painting import PaintGuard

SIDE_WIDTH = 270
translate = QCoreApplication.translate


class PaneSide(QSplitter):
    """Details above the legend, which scrolls where it is longer than its part."""

    def __init__(self, theme: Theme, guard: PaintGuard, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._wanted = True
        self._book: FactBook | None = None
        self.details = DetailsView(theme, self)
        self.legend = Legend(theme, guard, self)
        self._scroll = QScrollArea(self)
        self._scroll.setAccessibleName(translate("TimetablePane", "Legend"))
        self._scroll.setWidget(self.legend)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addWidget(self.details)
        self.addWidget(self._scroll)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setChildrenCollapsible(False)
        self.setMinimumWidth(SIDE_WIDTH * 2 // 3)

    def show_usual(self, *, shown: bool) -> None:
        """Show or hide the details and the legend."""
        self._wanted = shown
        self.setVisible(shown)

    def show_instead(self, widget: QWidget | None) -> None:
        """Show a widget in place of the details and the legend, or these again."""
        if widget is not None and self.indexOf(widget) < 0:
            self.addWidget(widget)
        for number in range(self.count()):
            part = self.widget(number)
            usual = part in (self.details, self._scroll)
            if part is not None:
                part.setVisible(usual if widget is None else part is widget)
        self.setVisible(self._wanted or widget is not None)

    def use_theme(self, theme: Theme) -> None:
        """Show the same in another theme's colours."""
        self._theme = theme
        self.details.use_theme(theme)
        self.legend.use_theme(theme)

    def use_project(self, project: Project, certificate: Certificate | None, height: int) -> None:
        """Explain this project from now on; ``height``: pixels there are for both parts."""
        self._book = FactBook(project, certificate)
        entries = entries_of(project)
        if entries != self.legend.entries:
            self.legend.show_entries(entries)
            legend = min(self.legend.heightForWidth(SIDE_WIDTH), height * 2 // 5)
            self.setSizes([height - legend, legend])

    def show_legend(self) -> None:
        """Give the legend all the height that it needs, and the focus."""
        self.show()
        wanted = self.legend.heightForWidth(self.width())
        self.setSizes([max(0, self.height() - wanted), wanted])
        self._scroll.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tooltip(self, session: SessionId) -> str:
        """Return a session in a few lines, or nothing of one that is unknown."""
        about = self._about(session)
        return tooltip(about, self._theme) if about else ""

    def show_session(self, session: SessionId | None) -> bool:
        """Tell all about one session; say whether it is known."""
        about = self._about(session) if session else None
        if about is not None:
            self.details.show_about("", (about,))
        return about is not None

    def show_cell(self, grid: Grid | None, row: int, column: int) -> None:
        """Tell of all cards of a cell, or what an empty one is; of no cell nothing."""
        if grid is None or row < 0:
            self.details.show_about("", ())
            return
        cell = grid.cells[row][column]
        sessions = dict.fromkeys(piece.card.session.id for piece in cell.pieces)
        cards = tuple(about for session in sessions if (about := self._about(session)))
        remark = "" if cards else empty_text(cell, grid.slot(row, column))
        if any(piece.clash for piece in cell.pieces):
            remark = translate("TimetablePane", "These cannot all take place at this time.")
        heading = f"{grid.owner(row).title} · {spoken_slot(grid, row, column)}"
        self.details.show_about(heading, cards, remark)

    def _about(self, session: SessionId) -> About | None:
        return self._book.about(session) if self._book else None
