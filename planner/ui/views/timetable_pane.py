"""The timetable with everything around it: the grid, details, the legend and notices."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from planner.check.report import Certificate
from planner.check.timetable import Timetable
from planner.domain.ids import DayId, SessionId
from planner.domain.project import Project
from planner.ui.models.day_span import DaySpan, Reach
from planner.ui.models.grid import Grid
from planner.ui.models.light import NO_LIGHT, Lamp
from planner.ui.models.rows import PeopleOrder
from planner.ui.models.showing import Showing
from planner.ui.models.sieve import Found, Sieve, Wanted
from planner.ui.models.timetable_view import TimetableView
from planner.ui.theme import Theme
from planner.ui.views.pane_side import SIDE_WIDTH, PaneSide
from planner.ui.views.pane_words import Overlay, UnplacedNotice, count_text, timetable_name
from planner.ui.views.scope_bar import ScopeBar
from planner.ui.views.timetable_grid import TimetableGrid

REST = 150
"""Milliseconds for which the mouse rests on a card before the details follow it."""


class TimetablePane(QWidget):
    """Shows a project's schedule for people, teams, groups or rooms, or for one person or student.

    It starts no work and writes nothing: it shows what it is given and says what was chosen.
    """

    session_selected = Signal(object)
    """The id of the session that was chosen, or None."""
    session_hovered = Signal(object)
    """The id of the session under the mouse, or None."""
    view_changed = Signal()
    """Another view is shown, or somebody else's week, or other days."""
    theme_changed = Signal()
    found_changed = Signal(object)
    """What the search and the filters leave (:class:`Found`), or None while nothing is sought."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._showing = Showing()
        self._span = DaySpan()
        self._project: Project | None = None
        self._timetable: Timetable | None = None
        self._sieve: Sieve | None = None
        self._lamp: Lamp | None = None
        self._selected: SessionId | None = None
        self._besides: tuple[SessionId, ...] = ()
        self._hovered: SessionId | None = None
        self._lit_for: SessionId | None = None
        self._wanted = Wanted()
        self._found: Found | None = None
        self.grid = TimetableGrid(theme, self)
        self.scope = ScopeBar(theme, self)
        self.side = PaneSide(theme, self.grid.guard, self)
        self.details, self.legend = self.side.details, self.side.legend
        self._notice = UnplacedNotice(self)
        self._overlay = Overlay(self.grid.viewport())
        self._rest = QTimer(self)
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        main = QWidget(self)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notice)
        column.addWidget(self.scope)
        column.addWidget(self.grid, 1)
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

    def _connect(self) -> None:
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._rested)
        self.grid.session_chosen.connect(self._choose)
        self.grid.session_hovered.connect(self._hover)
        self.grid.current_cell_changed.connect(self.show_usual_details)
        self.grid.tooltip_of = self.side.tooltip
        self.grid.day_opened.connect(self._open_day)
        self.details.session_wanted.connect(self.go_to)
        self.scope.reach_chosen.connect(lambda reach: self.set_span(self._span.reaching(reach)))
        self.scope.stepped.connect(self.step_days)

    def show_side(self, *, shown: bool) -> None:
        """Show or hide the details and the legend beside the grid."""
        self.side.show_usual(shown=shown)

    def show_beside(self, widget: QWidget | None) -> None:
        """Show a widget in place of the details and the legend, or these again."""
        self.side.show_instead(widget)

    def grid_of(self, project: Project) -> Grid:
        """Return how another state of the project would look in the present view."""
        return self._showing.grid(project, None, self.grid.timetable.grid)

    # What is shown

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.setPalette(theme.palette)
        self.grid.use_theme(theme)
        self.scope.set_theme(theme)
        self.side.use_theme(theme)
        self._notice.use_theme(theme)
        self._overlay.use_theme(theme)
        self.theme_changed.emit()

    @property
    def theme(self) -> Theme:
        """The colours that are painted with."""
        return self._theme

    def show_project(
        self,
        project: Project,
        certificate: Certificate | None = None,
        timetable: Timetable | None = None,
    ) -> None:
        """Show a project's schedule, keeping the scroll position and the selection.

        ``timetable`` is the schedule with look-ups, where it is there already.
        """
        self._timetable = timetable
        if project is not self._project:
            self._project = project
            self._sieve, self._lamp = Sieve(project), Lamp(project)
        if self._selected not in project.demand.by_id:
            self._selected = None
        self.side.use_project(project, certificate, self.height())
        self._show_grid()

    def set_view(self, view: TimetableView) -> None:
        """Show the rows of another view; the selected session stays selected and in sight.

        Of one person or student it is somebody who belongs to the selection, or is near it.
        """
        if view is self.view and not view.single:
            return
        row, _ = self.grid.current_cell
        here = self.grid.timetable.owner(row).id if row >= 0 else None
        self._showing.turn_to(view, self._project, session=self._selected, row=here)
        self._show_view()

    def show_week(self, view: TimetableView, whose: str) -> None:
        """Show the week of one person or student."""
        self._showing.show_week(view, whose)
        self._show_view()

    def _show_view(self) -> None:
        self._show_grid()
        if self._selected is not None:
            self.reveal(self._selected)
        self.view_changed.emit()

    @property
    def view(self) -> TimetableView:
        """Whose timetables are shown."""
        return self._showing.view

    def set_people_order(self, order: PeopleOrder) -> None:
        """Sort people by their role or by their team."""
        self._showing.order = order
        self._show_grid()

    def _show_grid(self) -> None:
        project = self._project
        if project is None:
            return
        self._span_shown()
        grid = self._showing.grid(project, self._timetable, self.grid.timetable.grid)
        self.grid.show_grid(grid)
        self.grid.select(self._selected)
        self._show_whose(grid)
        self._light_up()
        self._sift()
        self._notice.tell(grid)
        self.show_usual_details()

    def _show_whose(self, grid: Grid) -> None:
        who = grid.whose
        self.scope.show_whose(who.title if who else "", who.note if who else "")
        self.grid.setAccessibleName(timetable_name(self.view, who))

    # Days

    @property
    def span(self) -> DaySpan:
        """Which days are shown."""
        return self._span

    def set_span(self, span: DaySpan) -> None:
        """Show other days of the cycle; a card that is chosen stays in sight if it is there."""
        self._span = span
        self._span_shown()
        self.view_changed.emit()

    def step_days(self, steps: int) -> None:
        """Show the days before or after, as many as are shown."""
        if self._project is not None:
            self.set_span(self._span.step(self._project.school.cycle, steps))

    def _span_shown(self) -> None:
        if self._project is not None:
            cycle = self._project.school.cycle
            self.grid.show_days(frozenset(self._span.days(cycle)))
            self.scope.show_days(cycle, self._span)

    def _open_day(self, day: DayId) -> None:
        """Show one day alone, or all again if it is alone."""
        if self._project is None:
            return
        cycle = self._project.school.cycle
        alone = self._span.days(cycle) == (day,)
        reach = Reach.CYCLE if alone else Reach.DAY
        self.set_span(DaySpan(reach=reach, day=cycle.position(day)))

    def reveal(self, session: SessionId) -> bool:
        """Bring a session's card into sight, on other days if need be; say if the view has it."""
        places = self.grid.timetable.places(session)
        if not places or self._project is None:
            return False
        days = [self.grid.timetable.column(column).day for _, column in places]
        cycle = self._project.school.cycle
        if not set(days) & set(self._span.days(cycle)):
            self.set_span(self._span.holding(cycle, days[0]))
        self.grid.reveal(session)
        return any(self.grid.shows(*place) for place in places)

    # Search and emphasis

    @property
    def sieve(self) -> Sieve | None:
        """What the project has to filter by."""
        return self._sieve

    @property
    def found(self) -> Found | None:
        """What the search and the filters leave; ``None`` while nothing is sought."""
        return self._found

    def seek(self, wanted: Wanted) -> None:
        """Show only the rows, and only those cards strongly, that match."""
        self._wanted = wanted
        self._sift()

    def step_found(self, step: int) -> None:
        """Make the next card that matches current, or the one before it."""
        if self._found is not None:
            self.grid.step_among(self._found.cards, step)

    def _sift(self) -> None:
        grid, sieve = self.grid.timetable.grid, self._sieve
        if grid is None or sieve is None:
            return
        found = sieve.sift(grid, self._wanted) if self._wanted.anything else None
        rows = found.rows if found else frozenset(range(len(grid.rows)))
        for number in range(len(grid.rows)):
            self.grid.setRowHidden(number, number not in rows)
        self.grid.match(found.cards if found else None)
        self.grid.ensure_current()
        self.grid.set_corner(count_text(self.view, len(rows), len(grid.rows)))
        self._overlay.tell(grid, rows=len(rows), narrowed=found is not None)
        self._found = found
        self.found_changed.emit(found)

    def highlight(self, sessions: frozenset[SessionId], rows: frozenset[str] = frozenset()) -> None:
        """Show these cards and rows strongly and dim the others; nothing clears it."""
        self.grid.highlight(sessions)
        self.grid.mark_rows(frozenset() if self.view.single else rows)

    def keep_lit(self) -> None:
        """Light up the people of the card that is pointed at or chosen until it is asked again."""
        row, column = self.grid.current_cell
        pieces = self.grid.timetable.cell(row, column).pieces if row >= 0 else ()
        here = next((piece.card.session.id for piece in pieces), None)
        wanted = self._hovered or self._selected or here
        self._lit_for = None if self._lit_for is not None else wanted
        self._light_up()

    def _light_up(self) -> None:
        """Light up the people of a card in all their other places, and when they are free."""
        grid, session = self.grid.timetable.grid, self._lit_for or self._hovered
        light = NO_LIGHT
        if session is not None and grid is not None and self._lamp is not None:
            light = self._lamp.light(grid, session)
        self.grid.light_up(light, session, strongly=self._lit_for is not None)

    def zoom_in(self) -> None:
        """Make cells larger."""
        self.grid.zoom(1)

    def zoom_out(self) -> None:
        """Make cells smaller."""
        self.grid.zoom(-1)

    def zoom_fit(self) -> None:
        """Fit all days that are shown into the width."""
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

    @property
    def meant_sessions(self) -> tuple[SessionId, ...]:
        """What a key or a menu acts on: what is chosen, or else what lies in the current cell."""
        chosen = self.selected_sessions
        row, column = self.grid.current_cell
        if chosen or row < 0:
            return chosen
        cell = self.grid.timetable.cell(row, column)
        return tuple(dict.fromkeys(piece.card.session.id for piece in cell.pieces))

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
        self.show_usual_details()
        self.session_selected.emit(session)

    def go_to(self, session: SessionId) -> None:
        """Choose a session, and bring it into view."""
        self.reveal(session)
        self._choose(session)

    def _hover(self, session: SessionId | None) -> None:
        self._hovered = session
        self._rest.start()
        self.session_hovered.emit(session)

    def _rested(self) -> None:
        self._light_up()
        self.show_usual_details()

    # Details

    def show_usual_details(self) -> None:
        """Show the card under the mouse; else the chosen one; else the current cell."""
        wanted = self._hovered or self._selected
        if self._crowded(wanted) or not self.side.show_session(wanted):
            self.side.show_cell(self.grid.timetable.grid, *self.grid.current_cell)

    def _crowded(self, session: SessionId | None) -> bool:
        """Say whether the session is in the current cell and clashes there."""
        row, column = self.grid.current_cell
        if row < 0 or self._hovered is not None:
            return False
        pieces = self.grid.timetable.cell(row, column).pieces
        return any(p.clash for p in pieces if p.card.session.id == session)
