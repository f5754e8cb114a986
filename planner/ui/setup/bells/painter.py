"""Paints the blocks of a bell schedule and its head with the days on which it rings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from planner.domain.school import School
from planner.domain.week import Block, BlockKind
from planner.ui.icons import Icon
from planner.ui.models.bell_columns import Box
from planner.ui.setup.bells.words import groups_text, kind_name, minutes_text, times_text
from planner.ui.theme import CardColours, Look, Theme
from planner.ui.views.painting import Face, Faces, IconPictures

SUBJECT = {BlockKind.CLASS: 0, BlockKind.SPECIALS: 2, BlockKind.LUNCH: 1, BlockKind.ADVISORY: 5}
"""The hue of each kind of block; staff time has none."""
PAD = 7
ROUND = 4
BAR = 4
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A day in the head of a bell: its label and where that is, seen from the head's corner."""

    day: str
    label: str
    box: Box


def chips(days: Sequence[tuple[str, str]], face: Face, width: int, top: int) -> tuple[Chip, ...]:
    """Return labels of days (id, label) in lines no wider than the column."""
    found: list[Chip] = []
    left, line = PAD, top
    height = face.height + 4
    for day, label in days:
        wide = min(face.width(label) + 2 * PAD, width - 2 * PAD)
        if found and left + wide > width - PAD:
            left, line = PAD, line + height + 4
        box = Box(left=left, top=line, width=wide, height=height)
        found.append(Chip(day=day, label=label, box=box))
        left += wide + 4
    return tuple(found)


class BlockPainter:
    """Paints blocks in a theme's colours, with words as far as there is room for them."""

    def __init__(self, theme: Theme, faces: Faces, pictures: IconPictures) -> None:
        self._theme = theme
        self._faces = faces
        self._pictures = pictures

    def colours(self, kind: BlockKind) -> CardColours:
        """Return the colours of a kind of block."""
        subject = SUBJECT.get(kind)
        if subject is None:
            return self._theme.card(Look.PLANNING)
        return self._theme.card(Look.CLASS, subject)

    def block(
        self, painter: QPainter, school: School, block: Block, box: Box, *, wrong: bool, held: bool
    ) -> None:
        """Paint one block."""
        colours = self.colours(block.kind)
        rect = QRect(box.left, box.top, box.width, box.height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.fill)
        painter.drawRoundedRect(rect, ROUND, ROUND)
        if wrong:
            painter.setBrush(QBrush(self._theme.bad, Qt.BrushStyle.BDiagPattern))
            painter.setOpacity(0.45)
            painter.drawRoundedRect(rect, ROUND, ROUND)
            painter.setOpacity(1.0)
        painter.fillRect(rect.left(), rect.top() + 2, BAR, rect.height() - 4, colours.edge)
        self._frame(painter, rect, colours, wrong=wrong, held=held)
        self._words(painter, school, block, rect, colours, wrong=wrong)

    def _frame(
        self, painter: QPainter, rect: QRect, colours: CardColours, *, wrong: bool, held: bool
    ) -> None:
        line = self._theme.bad if wrong else self._theme.accent if held else colours.edge
        if not (wrong or held or self._theme.outlined or colours.fill == self._theme.window):
            return
        painter.setPen(QPen(line, 2 if wrong or held else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), ROUND, ROUND)

    def _words(
        self,
        painter: QPainter,
        school: School,
        block: Block,
        rect: QRect,
        colours: CardColours,
        *,
        wrong: bool,
    ) -> None:
        small, bold = self._faces.small, self._faces.bold
        inside = rect.adjusted(PAD + BAR, 1, -PAD, -1)
        face = bold if inside.height() >= bold.height else self._faces.small_bold
        if inside.height() < small.height - 2:
            return
        lines = max(1, (inside.height() - 2) // small.height)
        line = QRect(inside.left(), inside.top(), inside.width(), min(inside.height(), face.height))
        if lines > 1:
            line.moveTop(inside.top() + 2)
        if wrong:
            size = min(14, line.height())
            sign = self._pictures.get(Icon.WARNING, self._theme.bad_on(colours), size)
            painter.drawPixmap(line.right() - size, line.top(), sign)
            line.setRight(line.right() - size - 4)
        times = self._times(block, inside.width())
        kind = kind_name(block.kind) if block.kind is not BlockKind.CLASS else ""
        beside = " · ".join(filter(None, (kind, times if lines == 1 else "")))
        self._first_line(painter, line, face, (block.id, beside), colours)
        if lines > 1:
            more = filter(None, (times, groups_text(school, block)))
            below = QRect(inside.left(), line.bottom() + 1, inside.width(), small.height)
            self._lines(painter, below, inside.bottom(), tuple(more), colours.muted)

    def _times(self, block: Block, width: int) -> str:
        """Return when a block is, and how long where there is room for that."""
        times = times_text(block)
        both = f"{times} · {minutes_text(block.minutes)}"
        return both if self._faces.small.width(both) <= width else times

    def _first_line(
        self,
        painter: QPainter,
        line: QRect,
        face: Face,
        words: tuple[str, str],
        colours: CardColours,
    ) -> None:
        name, times = words
        painter.setFont(face.font)
        painter.setPen(colours.text)
        painter.drawText(line, LEFT, face.cut(name, line.width()))
        used = face.width(name) + PAD
        if times and used < line.width():
            small = self._faces.small
            painter.setFont(small.font)
            painter.setPen(colours.muted)
            rest = line.adjusted(used, 0, 0, 0)
            painter.drawText(rest, LEFT, small.cut(times, rest.width()))

    def _lines(
        self, painter: QPainter, line: QRect, bottom: int, texts: Sequence[str], colour: QColor
    ) -> None:
        small = self._faces.small
        painter.setFont(small.font)
        painter.setPen(colour)
        for text in texts:
            if line.bottom() > bottom + 2:
                return
            painter.drawText(line, LEFT, small.cut(text, line.width()))
            line.translate(0, small.height)

    def gap(self, painter: QPainter, minutes: int, line: QRect) -> None:
        """Write the passing time between two blocks, over the lines of the hours."""
        painter.fillRect(line, self._theme.surface)
        painter.setFont(self._faces.small.font)
        painter.setPen(self._theme.muted)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, minutes_text(minutes))

    def chip(self, painter: QPainter, chip: Chip, corner: tuple[int, int], *, held: bool) -> None:
        """Paint a day in the head of its bell, or under the pointer."""
        box = chip.box
        rect = QRect(corner[0] + box.left, corner[1] + box.top, box.width, box.height)
        painter.setPen(QPen(self._theme.accent if held else self._theme.border, 1))
        painter.setBrush(self._theme.selection if held else self._theme.raised)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
        painter.setFont(self._faces.small.font)
        painter.setPen(self._theme.text)
        label = self._faces.small.cut(chip.label, rect.width() - PAD)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, label)
