"""The timetable with everything around it: the grid, details, the legend and notices."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from planner.check.report import Certificate
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.ui.models.facts import About, FactBook
from planner.ui.models.grid import Grid, build_grid
from planner.ui.models.rows import PeopleOrder
from planner.ui.models.spoken import empty_text, spoken_column
from planner.ui.models.timetable_view import TimetableView
from planner.ui.theme import Theme
from planner.ui.views.details import DetailsView, tooltip
from planner.ui.views.legend import Legend, entries_of
from planner.ui.views.timetable_grid import TimetableGrid

SIDE_WIDTH = 270
OVERLAY_WIDTH = 420
REST = 150
"""Milliseconds for which the mouse rests on a card before the details follow it."""
translate = QCoreApplication.translate


class TimetablePane(QWidget):
    """Shows a project's schedule for people, teams, groups or rooms.

    It starts no work and writes nothing: it shows what it is given and says what was chosen.
    """

    session_selected = Signal(object)
    """The id of the session that was chosen, or None."""
    session_hovered = Signal(object)
    """The id of the session under the mouse, or None."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = TimetableView.PEOPLE
        self._order = PeopleOrder.BY_ROLE
        self._project: Project | None = None
        self._book: FactBook | None = None
        self._selected: SessionId | None = None
        self._besides: tuple[SessionId, ...] = ()
        self._hovered: SessionId | None = None
        self._words: tuple[str, ...] = ()
        self.grid = TimetableGrid(theme, self)
        self.details = DetailsView(theme, self)
        self.legend = Legend(theme, self.grid.guard, self)
        self._notice = QLabel(self)
        self._overlay = QLabel(self.grid.viewport())
        self._rest = QTimer(self)
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        for label in (self._notice, self._overlay):
            label.setWordWrap(True)
            label.hide()
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._overlay.setTextFormat(Qt.TextFormat.RichText)
        self._overlay.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._overlay.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        main = QWidget(self)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notice)
        column.addWidget(self.grid, 1)
        self.side = self._side()
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(main)
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        split.setChildrenCollapsible(False)
        split.setSizes([4 * SIDE_WIDTH, SIDE_WIDTH])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        self.setFocusProxy(self.grid)

    def _side(self) -> QSplitter:
        """Return the details above the legend, which scrolls where it is longer than its part."""
        scroll = QScrollArea(self)
        scroll.setWidget(self.legend)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = QSplitter(Qt.Orientation.Vertical, self)
        side.addWidget(self.details)
        side.addWidget(scroll)
        side.setStretchFactor(0, 1)
        side.setStretchFactor(1, 0)
        side.setChildrenCollapsible(False)
        side.setMinimumWidth(SIDE_WIDTH * 2 // 3)
        return side

    def _connect(self) -> None:
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._show_details)
        self.grid.session_chosen.connect(self._choose)
        self.grid.session_hovered.connect(self._hover)
        self.grid.current_cell_changed.connect(self._show_details)
        self.grid.tooltip_of = self._tooltip
        self.grid.viewport().installEventFilter(self)
        self.details.session_wanted.connect(self._go_to)

    def show_side(self, *, shown: bool) -> None:
        """Show or hide the details and the legend beside the grid."""
        self.side.setVisible(shown)

    # What is shown

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.setPalette(theme.palette)
        self.grid.use_theme(theme)
        self.details.use_theme(theme)
        self.legend.use_theme(theme)
        self._notice.setStyleSheet(
            f"background: {theme.selection.name()}; color: {theme.text.name()};"
            f"border-bottom: 1px solid {theme.border.name()}; padding: 6px 12px;"
        )
        self._overlay.setStyleSheet(
            f"background: {theme.raised.name()}; color: {theme.text.name()};"
            f"border: 1px solid {theme.border.name()}; border-radius: 8px; padding: 18px 26px;"
        )

    @property
    def theme(self) -> Theme:
        """The colours that are painted with."""
        return self._theme

    def show_project(self, project: Project, certificate: Certificate | None = None) -> None:
        """Show a project's schedule, keeping the scroll position and the selection."""
        self._project = project
        self._book = FactBook(project, certificate)
        if self._selected not in project.demand.by_id:
            self._selected = None
        entries = entries_of(project)
        if entries != self.legend.entries:
            self.legend.show_entries(entries)
            legend = self.legend.heightForWidth(SIDE_WIDTH)
            legend = min(legend, self.height() * 2 // 5)
            self.side.setSizes([self.height() - legend, legend])
        self._show_grid()

    def set_view(self, view: TimetableView) -> None:
        """Show the rows of another view; the selected session stays selected."""
        if view is self._view:
            return
        self._view = view
        self._show_grid()
        if self._selected is not None:
            self.grid.reveal(self._selected)

    @property
    def view(self) -> TimetableView:
        """Whose timetables are shown."""
        return self._view

    def set_people_order(self, order: PeopleOrder) -> None:
        """Sort people by their role or by their team."""
        self._order = order
        self._show_grid()

    def _show_grid(self) -> None:
        if self._project is None:
            return
        grid = build_grid(self._project, self._view, self._order)
        self.grid.show_grid(grid)
        self.grid.select(self._selected)
        self._apply_filter()
        self._show_notice(grid)
        self._show_details()

    def _show_notice(self, grid: Grid) -> None:
        """Say what to do where there is no schedule, or how much has no place yet."""
        empty = not grid.project.schedule.placements
        unplaced = grid.unplaced
        self._notice.setVisible(bool(unplaced) and not empty)
        if unplaced == 1:
            self._notice.setText(translate("TimetablePane", "One session has no place yet."))
        else:
            text = translate("TimetablePane", "{number} sessions have no place yet.")
            self._notice.setText(text.format(number=unplaced))
        self._lay_overlay()

    def _overlay_text(self) -> tuple[str, str]:
        """Return a heading and a sentence to show over the grid, or nothing."""
        project = self._project
        if project is None:
            return "", ""
        if not any(not self.grid.isRowHidden(n) for n in range(self.grid.timetable.rowCount())):
            if self._words:
                return "", translate("TimetablePane", "Nothing matches the filter.")
            return "", translate("TimetablePane", "This school has none of these yet.")
        if project.schedule.placements:
            return "", ""
        heading = translate("TimetablePane", "No schedule yet")
        text = translate("TimetablePane", "Press Build to find places for {number} sessions.")
        required = sum(1 for session in project.demand.sessions if session.required)
        return heading, text.format(number=required)

    def _lay_overlay(self) -> None:
        """Show the words that lie over the grid, in its middle."""
        heading, text = self._overlay_text()
        self._overlay.setVisible(bool(text))
        if not text:
            return
        lines = [f"<b>{escape(heading)}</b>"] if heading else []
        self._overlay.setText("<br>".join([*lines, escape(text)]))
        area = self.grid.viewport().rect()
        width = min(OVERLAY_WIDTH, area.width())
        self._overlay.resize(width, min(self._overlay.heightForWidth(width), area.height()))
        self._overlay.move(area.center() - self._overlay.rect().center())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As Qt asks: the words over the grid stay in its middle."""
        if watched is self.grid.viewport() and event.type() == QEvent.Type.Resize:
            self._lay_overlay()
        return super().eventFilter(watched, event)

    # Filter and emphasis

    def set_filter(self, text: str) -> int:
        """Show only rows that match all words of the text; return how many do."""
        self._words = tuple(text.casefold().split())
        shown = self._apply_filter()
        self._lay_overlay()
        return shown

    def _apply_filter(self) -> int:
        model = self.grid.timetable
        shown = 0
        for number in range(model.rowCount()):
            matches = model.row(number).matches(self._words)
            shown += matches
            self.grid.setRowHidden(number, not matches)
        self.grid.ensure_current()
        self.grid.set_corner(self._count(shown, model.rowCount()))
        return shown

    def _count(self, shown: int, number: int) -> str:
        things = {
            TimetableView.PEOPLE: translate("TimetablePane", "people"),
            TimetableView.TEAMS: translate("TimetablePane", "teams"),
            TimetableView.GROUPS: translate("TimetablePane", "groups"),
            TimetableView.ROOMS: translate("TimetablePane", "rooms"),
        }[self._view]
        if shown == number:
            return f"{number} {things}"
        text = translate("TimetablePane", "{shown} of {number} {things}")
        return text.format(shown=shown, number=number, things=things)

    def highlight(self, sessions: frozenset[SessionId], rows: frozenset[str] = frozenset()) -> None:
        """Show these cards and rows strongly and dim the others; nothing clears it."""
        self.grid.highlight(sessions)
        self.grid.mark_rows(rows)

    def zoom_in(self) -> None:
        """Make cells larger."""
        self.grid.zoom(1)

    def zoom_out(self) -> None:
        """Make cells smaller."""
        self.grid.zoom(-1)

    def zoom_fit(self) -> None:
        """Fit the whole cycle into the width."""
        self.grid.fit()

    # Choosing

    @property
    def selected(self) -> SessionId | None:
        """The session that is chosen."""
        return self._selected

    @property
    def selected_sessions(self) -> tuple[SessionId, ...]:
        """Every session that is chosen, the one that was chosen first in front."""
        first = (self._selected,) if self._selected is not None else ()
        known = self._project.demand.by_id if self._project else {}
        return tuple(dict.fromkeys((*first, *(one for one in self._besides if one in known))))

    def select(self, *sessions: SessionId) -> None:
        """Choose these sessions, the first of which the details show, or none."""
        self._choose(sessions[0] if sessions else None)
        self._besides = sessions[1:]
        self.grid.choose_besides(frozenset(self._besides))

    def _choose(self, session: SessionId | None) -> None:
        self._selected = session
        self._besides = ()
        self.grid.choose_besides(frozenset())
        self.grid.select(session)
        self._show_details()
        self.session_selected.emit(session)

    def _go_to(self, session: SessionId) -> None:
        """Choose a session that was named in the details, and bring it into view."""
        self.grid.reveal(session)
        self._choose(session)

    def _hover(self, session: SessionId | None) -> None:
        self._hovered = session
        self._rest.start()
        self.session_hovered.emit(session)

    # Details

    def _about(self, session: SessionId) -> About | None:
        return self._book.about(session) if self._book else None

    def _tooltip(self, session: SessionId) -> str:
        about = self._about(session)
        return tooltip(about, self._theme) if about else ""

    def _show_details(self) -> None:
        """Show the card under the mouse; else the chosen one; else the current cell."""
        wanted = self._hovered or self._selected
        about = self._about(wanted) if wanted else None
        if about is not None and not self._crowded(wanted):
            self.details.show_about("", (about,))
            return
        self._show_cell()

    def show_usual_details(self) -> None:
        """Show what the details show when nothing else is said there."""
        self._show_details()

    def _crowded(self, session: SessionId | None) -> bool:
        """Say whether the session is in the current cell and clashes there."""
        row, column = self.grid.current_cell
        if row < 0 or self._hovered is not None:
            return False
        pieces = self.grid.timetable.cell(row, column).pieces
        return any(p.clash for p in pieces if p.card.session.id == session)

    def _show_cell(self) -> None:
        row, number = self.grid.current_cell
        grid = self.grid.timetable.grid
        if grid is None or row < 0:
            self.details.show_about("", ())
            return
        cell = grid.cells[row][number]
        sessions = dict.fromkeys(piece.card.session.id for piece in cell.pieces)
        cards = tuple(about for session in sessions if (about := self._about(session)))
        column = grid.columns.all[number]
        remark = "" if cards else empty_text(cell, column)
        if any(piece.clash for piece in cell.pieces):
            remark = translate("TimetablePane", "These cannot all take place at this time.")
        heading = f"{grid.rows[row].title} · {spoken_column(grid, column)}"
        self.details.show_about(heading, cards, remark)
