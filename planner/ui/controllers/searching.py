"""Finding cards and rows of the timetable: by words, by filters, one after the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from planner.ui.actions import Act, Slots
from planner.ui.controllers.controller import Controller
from planner.ui.desk import Desk
from planner.ui.models.sieve import Found
from planner.ui.views.filter_menu import Filters
from planner.ui.views.frame import Frame


class SearchController(Controller):
    """Joins the search field and the filters, and tells live how much they find."""

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = frame.pane
        self._bar = frame.tool_bar
        self._filters = Filters(frame.acts.menus["filter"], frame)
        self._clear_act = frame.acts[Act.CLEAR_FILTERS]
        self._bar.searched.connect(self._seek)
        self._bar.search_left.connect(self._pane.setFocus)
        self._filters.changed.connect(self._seek)
        self._pane.found_changed.connect(self._tell)
        self._pane.grid.escaped.connect(self._clear)

    def slots(self) -> Slots:
        """Return what finding does."""
        return {
            Act.FIND: self._find,
            Act.FIND_NEXT: lambda: self._step(1),
            Act.FIND_PREVIOUS: lambda: self._step(-1),
            Act.CLEAR_FILTERS: self._clear,
        }

    def use(self, desk: Desk | None) -> None:
        """Search this project from now on; what was looked for before is over."""
        super().use(desk)
        self._clear()
        self.refresh()

    def refresh(self) -> None:
        """Offer the filters of the project as it is now."""
        self._filters.offer(self._pane.sieve if self._desk else None)
        self._show_state()

    def _find(self) -> None:
        self._bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.field.selectAll()

    def _step(self, step: int) -> None:
        """Go on to another match; ask what to look for where nothing is."""
        if self._pane.found is None:
            self._find()
        else:
            self._pane.step_found(step)

    def _seek(self) -> None:
        self._pane.seek(self._filters.wanted.saying(self._bar.field.text()))
        self._show_state()

    def _clear(self) -> None:
        self._bar.field.clear()
        self._filters.clear()
        self._seek()

    def _tell(self, found: Found | None) -> None:
        self._bar.tell_found(found.text(self._pane.view) if found else "")

    def _show_state(self) -> None:
        self._bar.tell_filters(self._filters.wanted.filters)
        sought = bool(self._bar.field.text().strip()) or self._filters.wanted.filtered
        self._clear_act.setEnabled(sought)
