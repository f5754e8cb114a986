"""Which cards are chosen, when it is more than one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.domain.ids import SessionId
from planner.ui.views.timetable_pane import TimetablePane


class Choice(QObject):
    """Lets a person choose several sessions of a pane to do something with them together."""

    def __init__(self, pane: TimetablePane, parent: QObject) -> None:
        super().__init__(parent)
        self._pane, self._grid = pane, pane.grid
        self._anchor: tuple[int, int] | None = None
        self.gathering = False
        """Whether cards are being chosen one besides another."""
        pane.session_selected.connect(self._begin_anew)

    @property
    def sessions(self) -> tuple[SessionId, ...]:
        """Everything that is chosen."""
        return self._pane.selected_sessions

    def _begin_anew(self, _: object) -> None:
        """A person has chosen one session by itself."""
        self._anchor = None
        self.gathering = False

    def toggle(self, session: SessionId) -> None:
        """Choose a session besides the others, or no longer."""
        chosen = self.sessions
        if session in chosen:
            self._pane.select(*(one for one in chosen if one != session))
        else:
            self._pane.select(*chosen, session)
        self.gathering = bool(self.sessions)

    def extend_to(self, cell: tuple[int, int]) -> None:
        """Choose everything between the cell where choosing began and this one."""
        anchor = self._anchor or self._grid.current_cell
        rows, columns = sorted((anchor[0], cell[0])), sorted((anchor[1], cell[1]))
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
        self._pane.select(*found)
        self._anchor, self.gathering = anchor, bool(found)

    def clear(self) -> None:
        """Choose nothing more than one session."""
        if len(self.sessions) > 1:
            self._pane.select()
        self.gathering = False
