"""What a move would change, drawn over the timetable: from where, to where, in which order."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from planner.domain.ids import DayId, SessionId
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.domain.session import Session
from planner.domain.week import Span, Times
from planner.ui.models.columns import columns_of
from planner.ui.theme import Theme
from planner.ui.views.timetable_grid import TimetableGrid

EDGE = 2
"""Device-independent pixels of a frame."""
HEAD = 8
BADGE = 16
LEAST = 14
"""Frames of short pieces are at least so high, to be seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """One session of a move: where it is (nowhere without a place) and where it would be.

    ``owners``: the ids of everybody and everything in whose rows it is shown.
    """

    session: SessionId
    was: Times
    to: Times
    number: int
    owners: frozenset[str]


def shifts_of(project: Project, move: Move) -> tuple[Shift, ...]:
    """Return what a move shifts, in its order."""
    found = []
    for number, placement in enumerate(move.placements, start=1):
        session = project.demand.by_id[placement.session]
        now = project.schedule.get(placement.session)
        owners = _owners(session, placement) | (_owners(session, now) if now else frozenset())
        found.append(
            Shift(
                session=placement.session,
                was=now.times if now is not None else (),
                to=placement.times,
                number=number,
                owners=owners,
            )
        )
    return tuple(found)


def _owners(session: Session, placement: Placement) -> frozenset[str]:
    named: set[str] = {*placement.people, *session.groups}
    named.update(one for one in (placement.room, session.team) if one is not None)
    return frozenset(named)


class MovePreview(QWidget):
    """Lies over a grid and lets the mouse through; hidden while there is nothing to show."""

    def __init__(self, grid: TimetableGrid, theme: Theme) -> None:
        super().__init__(grid)
        self._grid = grid
        self._theme = theme
        self._shifts: tuple[Shift, ...] = ()
        self._marked: tuple[tuple[frozenset[str], Span], ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for bar in (grid.horizontalScrollBar(), grid.verticalScrollBar()):
            bar.valueChanged.connect(self.update)
        grid.timetable.modelReset.connect(self.update)
        grid.timetable.dataChanged.connect(self.update)
        for header in (grid.horizontalHeader(), grid.verticalHeader()):
            header.sectionResized.connect(self.update)
        grid.viewport().installEventFilter(self)
        self.hide()

    @property
    def shifts(self) -> tuple[Shift, ...]:
        """What is shown as moving."""
        return self._shifts

    @property
    def marked(self) -> tuple[tuple[frozenset[str], Span], ...]:
        """The times that are framed in rows of somebody."""
        return self._marked

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.update()

    def show_move(self, project: Project, move: Move) -> None:
        """Show what a move would shift, and bring the first of it into view."""
        self._show(shifts_of(project, move), ())

    def show_time(self, people: Iterable[str], span: Span) -> None:
        """Frame a time in the rows of some people."""
        self._show((), ((frozenset(people), span),))

    def clear(self) -> None:
        """Show nothing."""
        self._show((), ())

    def _show(
        self, shifts: tuple[Shift, ...], marked: tuple[tuple[frozenset[str], Span], ...]
    ) -> None:
        self._shifts, self._marked = shifts, marked
        self.setVisible(bool(shifts or marked))
        self._fit()
        self.raise_()
        for owners, spans in self._wanted():
            cells = [cell for _, _, cell in self._cells(owners, spans)]
            if cells:
                self._grid.scrollTo(self._grid.timetable.index(*cells[0]))
                break
        self.update()

    def _wanted(self) -> Iterator[tuple[frozenset[str], Times]]:
        for shift in self._shifts:
            yield shift.owners, shift.to
        for owners, span in self._marked:
            yield owners, (span,)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As Qt asks: it lies where the cells are."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setGeometry(self._grid.viewport().geometry())

    # Where it is

    def _cells(
        self, owners: frozenset[str], spans: Times
    ) -> Iterator[tuple[str, int, tuple[int, int]]]:
        """Yield each cell that a time takes up in the rows of somebody: whose, which, the cell."""
        model, blocks = self._grid.timetable, self._blocks(spans)
        for row in range(model.rowCount()):
            owner = model.owner(row).id
            if owner not in owners or self._grid.isRowHidden(row):
                continue
            for column in range(model.columnCount()):
                slot = model.slot(row, column)
                for number, used in enumerate(blocks):
                    if slot is not None and (slot.day, slot.key) in used:
                        yield owner, number, (row, column)

    def _blocks(self, spans: Times) -> tuple[frozenset[tuple[DayId, object]], ...]:
        """Return, for each time, the blocks in which cards show it."""
        grid = self._grid.timetable.grid
        if grid is None:
            return ()
        columns = columns_of(grid.project.school.cycle)
        return tuple(
            frozenset((one.day, one.key) for one in columns.used_by(span)) for span in spans
        )

    def _frames(self, owners: frozenset[str], spans: Times) -> dict[tuple[str, int], QRectF]:
        """Return where each time lies in the rows of each owner, as far as it is in view."""
        found: dict[tuple[str, int], QRectF] = {}
        for owner, number, cell in self._cells(owners, spans):
            part = self._part(cell, spans[number])
            known = found.get((owner, number))
            found[owner, number] = part if known is None else known.united(part)
        return found

    def _part(self, cell: tuple[int, int], span: Span) -> QRectF:
        model = self._grid.timetable
        rect: QRect = self._grid.visualRect(model.index(*cell))
        slot = model.slot(*cell)
        if slot is None:
            return QRectF(rect)
        minutes = slot.block.minutes
        top = max(0, span.start - slot.block.start) / minutes
        bottom = min(minutes, span.end - slot.block.start) / minutes
        height = max(LEAST, rect.height() * (bottom - top))
        upper = min(rect.top() + rect.height() * top, rect.bottom() + 1 - height)
        return QRectF(rect.left(), upper, rect.width(), height).adjusted(1, 1, -2, -2)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt asks: old places dashed, new ones framed with their number, an arrow between."""
        painter = QPainter(self)
        with self._grid.guard:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for shift in self._shifts:
                self._paint_shift(painter, shift)
            for owners, span in self._marked:
                for frame in self._frames(owners, (span,)).values():
                    self._new(painter, frame)
        painter.end()

    def _paint_shift(self, painter: QPainter, shift: Shift) -> None:
        old = self._frames(shift.owners, shift.was)
        new = self._frames(shift.owners, shift.to)
        for frame in old.values():
            self._old(painter, frame)
        for key, frame in new.items():
            if key in old:
                self._arrow(painter, old[key], frame)
        for frame in new.values():
            self._new(painter, frame)
            self._badge(painter, frame, str(shift.number))

    def _old(self, painter: QPainter, frame: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.accent, EDGE, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, 3, 3)

    def _new(self, painter: QPainter, frame: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.surface, EDGE + 3))
        painter.drawRoundedRect(frame, 3, 3)
        painter.setPen(QPen(self._theme.accent, EDGE + 1))
        painter.drawRoundedRect(frame, 3, 3)

    def _arrow(self, painter: QPainter, old: QRectF, new: QRectF) -> None:
        line = QLineF(old.center(), new.center())
        if line.length() < 2 * HEAD:
            return
        end = _edge_point(new, line)
        line.setP2(end)
        if line.length() < HEAD:
            return
        for colour, width in ((self._theme.surface, EDGE + 3), (self._theme.accent, EDGE)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(line)
        angle = math.atan2(line.dy(), line.dx())
        wings = [
            end - QPointF(math.cos(angle + turn) * HEAD, math.sin(angle + turn) * HEAD)
            for turn in (0.45, -0.45)
        ]
        painter.setPen(QPen(self._theme.surface, 1))
        painter.setBrush(self._theme.accent)
        painter.drawPolygon(QPolygonF([end, *wings]))

    def _badge(self, painter: QPainter, frame: QRectF, text: str) -> None:
        plate = QRectF(frame.left() - 1, frame.top() - 1, BADGE, BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.accent)
        painter.drawRoundedRect(plate, 4, 4)
        font = QFont(self.font())
        font.setBold(True)
        font.setPixelSize(BADGE - 5)
        painter.setFont(font)
        painter.setPen(self._theme.on_accent)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


def _edge_point(frame: QRectF, line: QLineF) -> QPointF:
    """Return where a line that ends in the middle of a frame enters it."""
    for edge in (
        QLineF(frame.topLeft(), frame.bottomLeft()),
        QLineF(frame.topRight(), frame.bottomRight()),
        QLineF(frame.topLeft(), frame.topRight()),
        QLineF(frame.bottomLeft(), frame.bottomRight()),
    ):
        kind, point = line.intersects(edge)
        if kind == QLineF.IntersectionType.BoundedIntersection:
            return point
    return frame.center()
