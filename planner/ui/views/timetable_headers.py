"""The frozen headers: days above blocks with their clock times; bands beside names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from planner.domain.clock import clock, clock_range
from planner.ui import texts
from planner.ui.models.columns import Column
from planner.ui.models.rows import Row
from planner.ui.models.timetable_model import TimetableModel
from planner.ui.theme import Theme
from planner.ui.views.painting import Face, Faces, PaintGuard
from planner.ui.views.timetable_scale import BAND

PAD = 5
WIDEST = 12 * 60
"""Minutes: a time of the school day as wide as any."""
SMALLEST_NAME = 7
"""Pixels: names are not written smaller."""
MARK = 4
"""Pixels: the width of the bar at a name that is shown strongly."""
FADED = 0.45
TWO_LINES = 4
"""Pixels that a row needs beyond two lines of text to show both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Sections that stand together: from where to where on screen, and what heads them."""

    first: int
    begin: int
    end: int


class _Header(QHeaderView):
    """A header painted as a whole, so that a day or a band is written once over its sections.

    Signals:
        opened: the number of a section that was double-clicked.
        menu_wanted: where on screen a menu was asked for, and the number of the section there.
    """

    opened = Signal(int)
    menu_wanted = Signal(QPoint, int)

    def __init__(
        self, orientation: Qt.Orientation, model: TimetableModel, guard: PaintGuard, parent: QWidget
    ) -> None:
        super().__init__(orientation, parent)
        self._model = model
        self._guard = guard
        self._theme: Theme
        self._faces: Faces
        self.current = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def use(self, theme: Theme, faces: Faces) -> None:
        """Paint with these colours and fonts from now on."""
        self._theme = theme
        self._faces = faces
        self.viewport().update()

    def point_at(self, section: int) -> None:
        """Mark the row or column of the current cell."""
        self.current = section
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: open the section under the mouse."""
        section = self.logicalIndexAt(event.position().toPoint())
        if section >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(section)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """As Qt asks: offer a menu for the section under the mouse."""
        section = self.logicalIndexAt(event.pos())
        if section >= 0:
            self.menu_wanted.emit(event.globalPos(), section)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt asks: paint what is visible."""
        painter = QPainter(self.viewport())
        with self._guard:
            painter.fillRect(self.viewport().rect(), self._theme.header)
            self.paint_header(painter)
        painter.end()

    def paint_header(self, painter: QPainter) -> None:
        """Paint everything onto the background."""
        raise NotImplementedError

    def _visible(self) -> Iterator[int]:
        """Yield the visible sections in order."""
        extent = self.viewport().width() if self._across else self.viewport().height()
        first, last = self.visualIndexAt(0), self.visualIndexAt(extent - 1)
        last = last if last >= 0 else self.count() - 1
        for section in range(max(0, first), last + 1):
            if not self.isSectionHidden(section):
                yield section

    @property
    def _across(self) -> bool:
        return self.orientation() == Qt.Orientation.Horizontal

    def _stretches(self, head: Callable[[int], object]) -> Iterator[Stretch]:
        """Yield the visible sections grouped by what heads them, in full or cut by the edge."""
        stretch: Stretch | None = None
        for section in self._visible():
            begin = self.sectionViewportPosition(section)
            end = begin + self.sectionSize(section)
            if stretch is not None and head(stretch.first) == head(section):
                stretch = Stretch(first=stretch.first, begin=stretch.begin, end=end)
                continue
            if stretch is not None:
                yield stretch
            stretch = Stretch(first=section, begin=begin, end=end)
        if stretch is not None:
            yield stretch


class DayHeader(_Header):
    """Days, and under each its blocks with their clock times."""

    def __init__(self, model: TimetableModel, guard: PaintGuard, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, model, guard, parent)

    def use(self, theme: Theme, faces: Faces) -> None:
        """Paint with these colours and fonts, in the height that they need."""
        super().use(theme, faces)
        self._day_height = faces.bold.height + 2 * PAD
        self.setFixedHeight(self._day_height + faces.normal.height + faces.small.height + 2 * PAD)

    def paint_header(self, painter: QPainter) -> None:
        """Paint the blocks, and over them their days."""
        for section in self._visible():
            self._block(painter, section)
        for stretch in self._stretches(lambda number: self._model.column(number).day):
            self._day(painter, stretch)
        bottom = self.viewport().height() - 1
        painter.fillRect(0, bottom, self.viewport().width(), 1, self._theme.day_line)

    def _block(self, painter: QPainter, section: int) -> None:
        column = self._model.column(section)
        left, width = self.sectionViewportPosition(section), self.sectionSize(section)
        top, height = self._day_height, self.viewport().height() - self._day_height
        if section == self.current:
            painter.fillRect(left, top, width, height, self._theme.selection)
        name, bold = str(column.block.id), self._faces.bold
        fits = bold.width(name) <= width - 3
        face = bold if section == self.current and fits else self._faces.normal
        times = self._times(column, width)
        upper = top + PAD
        if column.whole_day:
            upper -= face.height // 2
        painter.setPen(self._theme.text)
        _write(painter, face, name, QRect(left, upper, width - 1, face.height))
        if times:
            small = self._faces.small
            painter.setPen(self._theme.muted)
            below = QRect(left, upper + face.height, width - 1, small.height)
            _write(painter, small, times, below)
        line = self._theme.day_line if self._model.ends_day(section) else self._theme.border
        painter.fillRect(left + width - 1, top, 1, height, line)

    def _times(self, column: Column, width: int) -> str:
        """Return the block's clock times, its start, or nothing.

        During the school day what is shown depends on the width alone, so that equal columns look
        alike; before and after it times are longer.
        """
        block, face = column.block, self._faces.small
        for told, widest in (
            (clock_range(block.start, block.end), clock_range(WIDEST, WIDEST)),
            (clock(block.start), clock(WIDEST)),
        ):
            if width - 4 >= max(face.width(told), face.width(widest)):
                return told
        return ""

    def _day(self, painter: QPainter, stretch: Stretch) -> None:
        """Write a day over its blocks, in the middle of what is seen of them."""
        day = self._model.column(stretch.first).day
        begin, end = max(0, stretch.begin), min(self.viewport().width(), stretch.end)
        rect = QRect(begin, 0, end - begin, self._day_height)
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), self._theme.border)
        grid = self._model.grid
        if grid is None:
            return
        names = (texts.day_name(grid.project.school.cycle, day), str(day))
        face = self._faces.bold
        fitting = [name for name in names if face.width(name) <= rect.width() - 2 * PAD]
        painter.setPen(self._theme.text)
        _write(painter, face, fitting[0] if fitting else str(day), rect)
        if stretch.end <= self.viewport().width():
            painter.fillRect(stretch.end - 1, 0, 1, self._day_height, self._theme.day_line)


class RowHeader(_Header):
    """Names with a small second line, and beside them the band they belong to."""

    def __init__(self, model: TimetableModel, guard: PaintGuard, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, model, guard, parent)
        self._small_faces: dict[int, Face] = {}
        self._marked: frozenset[str] = frozenset()

    def mark(self, rows: frozenset[str]) -> None:
        """Show the names of these rows strongly, and the others less; nothing ends that."""
        self._marked = rows
        self.viewport().update()

    def paint_header(self, painter: QPainter) -> None:
        """Paint the names, and beside them the bands."""
        for section in self._visible():
            self._name(painter, section)
        for stretch in self._stretches(lambda number: self._model.row(number).band):
            self._band(painter, stretch)
        right = self.viewport().width() - 1
        painter.fillRect(right, 0, 1, self.viewport().height(), self._theme.day_line)

    def _name(self, painter: QPainter, section: int) -> None:
        row = self._model.row(section)
        top, height = self.sectionViewportPosition(section), self.sectionSize(section)
        rect = QRect(BAND, top, self.viewport().width() - BAND, height)
        if section == self.current:
            painter.fillRect(rect, self._theme.selection)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.border)
        if row.id in self._marked:
            painter.fillRect(rect.left(), top, MARK, height - 1, self._theme.accent)
        painter.setOpacity(FADED if self._marked and row.id not in self._marked else 1.0)
        self._lines(painter, row, rect.adjusted(PAD + 2, 0, -PAD, -1), section == self.current)
        painter.setOpacity(1.0)

    def _lines(self, painter: QPainter, row: Row, rect: QRect, current: bool) -> None:
        """Write the name, and the note where there is room; a tiny row says nothing."""
        small = self._faces.small
        face = self._faces.bold if current else self._faces.normal
        if rect.height() < face.height - TWO_LINES // 2:
            face = small
        if rect.height() < small.height - TWO_LINES:
            face = self._tiny(rect.height())
        room = (rect.height() - face.height - TWO_LINES // 2) // small.height
        notes = broken(row.note, small, rect.width(), room) if row.note else []
        block = face.height + len(notes) * small.height
        top = rect.top() + (rect.height() - block) // 2
        painter.setFont(face.font)
        painter.setPen(self._theme.text)
        painter.drawText(rect.left(), top + face.ascent, face.cut(row.title, rect.width()))
        painter.setFont(small.font)
        painter.setPen(self._theme.muted)
        for number, note in enumerate(notes):
            baseline = top + face.height + number * small.height + small.ascent
            painter.drawText(rect.left(), baseline, small.cut(note, rect.width()))

    def _tiny(self, height: int) -> Face:
        """Return a font small enough for the rows of a whole school on one screen."""
        size = max(SMALLEST_NAME, height - 2)
        if size not in self._small_faces:
            font = QFont(self.font())
            font.setPixelSize(size)
            self._small_faces[size] = Face(font)
        return self._small_faces[size]

    def _band(self, painter: QPainter, stretch: Stretch) -> None:
        """Write a band upwards along its rows, in the middle of what is seen of them."""
        begin, end = max(0, stretch.begin), min(self.viewport().height(), stretch.end)
        painter.fillRect(0, begin, BAND, end - begin, self._theme.window)
        painter.fillRect(BAND - 1, begin, 1, end - begin, self._theme.border)
        painter.fillRect(0, stretch.end - 1, self.viewport().width(), 1, self._theme.day_line)
        face = self._faces.small_bold
        text = face.cut(self._model.row(stretch.first).band, end - begin - 2 * PAD)
        painter.save()
        painter.translate(0, end)
        painter.rotate(-90)
        painter.setPen(self._theme.muted)
        _write(painter, face, text, QRect(0, 0, end - begin, BAND - 1))
        painter.restore()


def broken(text: str, face: Face, width: int, most: int) -> list[str]:
    """Return a text in at most so many lines, broken after commas; the last one may be too wide."""
    lines: list[str] = []
    for part in text.split(", ") if most > 0 else ():
        fits = lines and face.width(f"{lines[-1]}, {part}") < width  # widths are rounded down
        if fits or len(lines) == most:
            lines[-1] = f"{lines[-1]}, {part}"
        else:
            lines.append(part)
    return lines


def _write(painter: QPainter, face: Face, text: str, rect: QRect) -> None:
    """Write a text in the middle of a rectangle, cut to its width."""
    painter.setFont(face.font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, face.cut(text, rect.width() - 2))
