"""The picture of one person's week: blocks, what lies in them, and the times away over them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QWidget

from planner.domain.clock import clock_range
from planner.domain.ids import PersonId
from planner.domain.project import Project
from planner.domain.week import Cycle, Span
from planner.services.availability.taken import Taken, in_the_way, taken
from planner.services.availability.week import painted, share_away
from planner.ui.icons import Icon
from planner.ui.models.clock_scale import reach
from planner.ui.models.stroke import Spot, WeekCells
from planner.ui.setup.clock.canvas import ClockCanvas
from planner.ui.texts import day_name, spoken_time
from planner.ui.theme import Look, Theme

PAD = 5
INSET = 0.3
"""How much of a column's width is left of what lies in it: there the times away are seen."""
ROUND = 3
ALL = 0.999
CENTRE = Qt.AlignmentFlag.AlignCenter
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WeekCanvas(ClockCanvas):
    """Shows the week of a person; ``stroke`` is what would be painted now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.project: Project | None = None
        self.person: PersonId | None = None
        self.cells: WeekCells | None = None
        self.things: tuple[Taken, ...] = ()
        self.fine = False
        self.current: Spot = (0, 0)
        self.anchor: Spot | None = None
        self.stroke_away: bool | None = None
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Week of times away"))

    # What is shown

    def show_week(self, project: Project, person: PersonId | None, *, fine: bool) -> None:
        """Show a person's week in cells of blocks, or of quarters of an hour."""
        at = self._middle()
        self.project, self.fine = project, fine
        self.person = person if person in project.school.person else None
        cycle = project.school.cycle
        self.cells = WeekCells(cycle, fine)
        self.anchor, self.stroke_away = None, None
        self.things = taken(project, self.person) if self.person else ()
        column = min(self.current[0], len(cycle.days) - 1)
        self.current = self.cells.at(column, at) or self._first()
        times = [(b.start, b.end) for bell in cycle.bells for b in bell.blocks]
        self.show_hours(*reach([*times, *((s.start, s.end) for s in self.away)]))

    def _first(self) -> Spot:
        """Return the first cell of the first day that has any."""
        cells = self.cells.cells if self.cells else []
        return next(((n, 0) for n, day in enumerate(cells) if day), (-1, -1))

    def _middle(self) -> float:
        """Return the time of the current cell."""
        span = self.current_span
        return (span.start + span.end) / 2 if span else 0

    @property
    def cycle(self) -> Cycle | None:
        """The days that are shown."""
        return self.project.school.cycle if self.project else None

    @property
    def away(self) -> tuple[Span, ...]:
        """When the person is away, as the project has it."""
        if self.project is None or self.person is None:
            return ()
        return self.project.school.person[self.person].unavailable

    @property
    def away_now(self) -> tuple[Span, ...]:
        """When the person would be away if the stroke ended here."""
        if self.cycle is None or self.stroke_away is None:
            return self.away
        return painted(self.cycle, self.away, self.chosen, away=self.stroke_away)

    @property
    def current_span(self) -> Span | None:
        """The time of the current cell."""
        if self.cells is None or not 0 <= self.current[0] < len(self.cells.cells):
            return None
        if not 0 <= self.current[1] < len(self.cells.cells[self.current[0]]):
            return None
        return self.cells.span(self.current)

    @property
    def chosen(self) -> tuple[Span, ...]:
        """The time of all cells from where the stroke began to the current one."""
        if self.cells is None or self.current_span is None:
            return ()
        return self.cells.between(self.anchor or self.current, self.current)

    def is_away(self, span: Span) -> bool:
        """Say whether the person is away all of this time."""
        return share_away(self.away, span.day, (span.start, span.end)) > ALL

    def told(self) -> str:
        """Return the chosen cells in a sentence, with what lies in them."""
        spans, cycle = self.chosen, self.cycle
        if cycle is None or not spans:
            return ""
        where = "; ".join(spoken_time(cycle, span) for span in spans)
        share = sum(share_away(self.away_now, s.day, (s.start, s.end)) for s in spans) / len(spans)
        state = self.tr("available") if share <= 0 else self.tr("away")
        if 0 < share <= ALL:
            state = self.tr("away for a part of it")
        names = list(dict.fromkeys(one.name for one in in_the_way(self.things, spans)))
        there = self.tr(" In it: {names}.").format(names=", ".join(names)) if names else ""
        return f"{where}: {state}.{there}"

    # Painting

    @property
    def count(self) -> int:
        """One column for each day."""
        return len(self.cycle.days) if self.cycle and self.person else 0

    def paint_head(self, painter: QPainter, number: int, rect: QRect) -> None:
        """Paint the name of a day."""
        if self.cycle is None:
            return
        bold = self.faces.bold
        painter.setFont(bold.font)
        painter.setPen(self.theme.text)
        name = day_name(self.cycle, self.cycle.day_ids[number])
        painter.drawText(rect, CENTRE, bold.cut(name, rect.width()))

    def paint_column(self, painter: QPainter, number: int, rect: QRect) -> None:
        """Paint a day: its cells, the times away, and what lies in it."""
        if self.cycle is None or self.cells is None:
            return
        day = self.cycle.day_ids[number]
        for start, end in self.cells.cells[number]:
            self._cell(painter, self._rect(rect, start, end))
        self._blocks(painter, number, rect)
        away = self.away_now
        for span in away:
            if span.day == day:
                self._away(painter, span, self._rect(rect, span.start, span.end))
        for thing in self.things:
            if thing.span.day == day:
                self._thing(painter, thing, rect, away)
        self._choice(painter, number, rect)

    def _rect(self, column: QRect, start: int, end: int) -> QRect:
        scale = self.scale
        top = scale.y(start)
        return QRect(column.left(), top, column.width(), max(2, scale.y(end) - top))

    def _cell(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(rect, self.theme.narrow)
        painter.setPen(self.theme.grid)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _blocks(self, painter: QPainter, number: int, column: QRect) -> None:
        """Write the names of blocks at the left edge, those at one time on one line."""
        if self.cycle is None:
            return
        day = self.cycle.day_ids[number]
        names: dict[int, list[str]] = {}
        for block in self.cycle.blocks(day):
            there = names.setdefault(block.start, [])
            if block.id not in there:
                there.append(block.id)
        small = self.faces.small
        lasts = small.height / self.scale.per_minute
        taken = [one.span for one in self.things if one.span.day == day]
        painter.setFont(small.font)
        painter.setPen(self.theme.muted)
        for start, ids in names.items():
            beside = any(one.start < start + lasts and one.end > start for one in taken)
            wide = round(column.width() * (INSET if beside else 1)) - PAD
            line = QRect(column.left() + PAD, self.scale.y(start) + 1, wide, small.height)
            painter.drawText(line, LEFT, small.cut(", ".join(ids), wide))

    def _away(self, painter: QPainter, span: Span, rect: QRect) -> None:
        painter.fillRect(rect, self.theme.closed)
        painter.fillRect(rect, QBrush(self.theme.faint, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(self.theme.muted, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        small = self.faces.small_bold
        free = rect.width() * (INSET if in_the_way(self.things, (span,)) else 1) - 2 * PAD
        times = f"{self.tr('Away')} {clock_range(span.start, span.end)}"
        fits = [t for t in (times, self.tr("Away")) if small.width(t) + 2 * PAD <= free]
        label = QRect(0, 0, small.width(fits[0]) + 2 * PAD if fits else 0, small.height + 2)
        if not fits or label.height() > rect.height():
            return
        label.moveBottomLeft(rect.bottomLeft())
        label.translate(2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.surface)
        painter.drawRoundedRect(label, ROUND, ROUND)
        painter.setFont(small.font)
        painter.setPen(self.theme.text)
        painter.drawText(label, CENTRE, fits[0])

    def _thing(self, painter: QPainter, thing: Taken, column: QRect, away: Sequence[Span]) -> None:
        """Paint a session, with a warning where it lies in a time away."""
        left = round(column.width() * INSET)
        rect = self._rect(column, thing.span.start, thing.span.end)
        rect = rect.adjusted(left, 1, -2, -2)
        wrong = bool(in_the_way((thing,), away))
        colours = self.theme.card(Look(thing.kind.value), 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.fill)
        painter.drawRoundedRect(rect, ROUND, ROUND)
        painter.setPen(QPen(self.theme.bad if wrong else colours.edge, 2 if wrong else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
        inside = rect.adjusted(PAD, 0, -PAD, 0)
        for icon, shown in ((Icon.WARNING, wrong), (Icon.PIN, thing.pinned)):
            size = min(13, rect.height() - 2)
            if shown and size > 0:
                colour = self.theme.bad_on(colours) if icon is Icon.WARNING else colours.text
                picture = self.pictures.get(icon, colour, size)
                painter.drawPixmap(inside.right() - size, rect.top() + 2, picture)
                inside.setRight(inside.right() - size - 2)
        small = self.faces.small
        if rect.height() < small.height:
            return
        painter.setFont(small.font)
        painter.setPen(colours.text)
        box = QRect(inside.left(), rect.top() + 1, inside.width(), rect.height() - 2)
        if rect.height() >= 2 * small.height and small.width(thing.name) > box.width():
            painter.drawText(box, WRAPPED, thing.name)
            return
        box.setHeight(small.height)
        painter.drawText(box, LEFT, small.cut(thing.name, box.width()))

    def _choice(self, painter: QPainter, number: int, column: QRect) -> None:
        """Paint the frame of the stroke and of the current cell."""
        span = self.current_span
        if self.cycle is None or span is None:
            return
        for chosen in self.chosen:
            if chosen.day == self.cycle.day_ids[number] and self.anchor is not None:
                painter.setPen(QPen(self.theme.accent, 2, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self._rect(column, chosen.start, chosen.end))
        if number == self.current[0]:
            self.frame_focus(painter, self._rect(column, span.start, span.end))
