"""Which cards are chosen, when it is more than one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from planner.domain.ids import SessionId
from planner.ui.views.timetable_pane import TimetablePane


class Choice(QObject):
    """The sessions that a person has chosen to do something with, in the order of choosing.

    The one that the pane shows as selected is among them, if it is placed.
    """

    changed = Signal()

    def __init__(self, pane: TimetablePane, parent: QObject) -> None:
        super().__init__(parent)
        self._pane, self._grid = pane, pane.grid
        self._more: tuple[SessionId, ...] = ()
        self._anchor: tuple[int, int] | None = None
        pane.session_selected.connect(self._selected)

    @property
    def sessions(self) -> tuple[SessionId, ...]:
        """Everything that is chosen."""
        first = (self._pane.selected,) if self._pane.selected is not None else ()
        return tuple(dict.fromkeys((*first, *self._more)))

    def _selected(self, _: object) -> None:
        """Begin anew: a person has chosen one session by itself."""
        self._anchor = None
        self._choose(())

    def toggle(self, session: SessionId) -> None:
        """Choose a session besides the others, or no longer."""
        chosen = self.sessions
        if session in chosen:
            self._replace(tuple(one for one in chosen if one != session))
        else:
            self._replace((*chosen, session))

    def extend_to(self, cell: tuple[int, int]) -> None:
        """Choose everything between the cell where choosing began and this one."""
        if self._anchor is None:
            self._anchor = self._grid.current_cell
        rows = sorted((self._anchor[0], cell[0]))
        columns = sorted((self._anchor[1], cell[1]))
        anchor = self._anchor
        if min(*rows, *columns) < 0:
            return
        model = self._grid.timetable
        found = dict.fromkeys(
            piece.card.session.id
            for row in range(rows[0], rows[1] + 1)
            if not self._grid.isRowHidden(row)
            for column in range(columns[0], columns[1] + 1)
            for piece in model.cell(row, column).pieces
        )
        self._replace(tuple(found))
        self._anchor = anchor

    def clear(self) -> None:
        """Choose nothing."""
        self._replace(())

    def _replace(self, sessions: tuple[SessionId, ...]) -> None:
        anchor = self._anchor
        self._pane.select(sessions[0] if sessions else None)
        self._anchor = anchor
        self._choose(sessions[1:])

    def _choose(self, more: tuple[SessionId, ...]) -> None:
        self._more = more
        self._grid.choose_besides(frozenset(more))
        self.changed.emit()
