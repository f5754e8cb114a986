"""Paints what each cell says of what is held: a tick, a price, or a hatch; never color alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from planner.check.targets import Ease
from planner.ui.dragging.board import Board
from planner.ui.dragging.spots import Landing, Spot
from planner.ui.dragging.words import sign_text
from planner.ui.icons import Icon
from planner.ui.models.cells import Cell
from planner.ui.theme import Theme, mixed, readable_on
from planner.ui.views.painting import Face, Faces, IconPictures
from planner.ui.views.timetable_cells import Section

TINT = 0.17
HATCH = 8
"""The side of a piece of hatch, in device-independent pixels."""
FRAME = 2
PAD = 3
LEAST_ICON, MOST_ICON = 7, 14


@dataclass(frozen=True, slots=True)
class _Sign:
    """What makes two signs equal."""

    ease: Ease
    text: str
    number: int
    width: int
    height: int


class TargetLayer:
    """The layer of a grid while something is held; ``aimed`` is where it would lie now."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self.aimed: Mapping[tuple[int, int], tuple[float, float]] = {}
        self.aim: Landing | None = None
        self.aim_cell = (-1, -1)
        self._theme: Theme
        self._signs: dict[_Sign, QPixmap] = {}

    def use(self, theme: Theme, faces: Faces, icons: IconPictures) -> None:
        """Paint with these colours, fonts and icons from now on."""
        self._theme, self._faces, self._icons = theme, faces, icons
        self._signs.clear()
        self._tile = self._hatched()
        self._fills = {
            Ease.FREE: mixed(theme.surface, theme.good, TINT),
            Ease.COSTS: mixed(theme.surface, theme.warning, TINT),
        }
        self._colours = {
            Ease.FREE: theme.good,
            Ease.COSTS: theme.warning,
            Ease.BLOCKED: theme.bad,
        }

    def _hatched(self) -> QPixmap:
        """Return a piece of hatch that joins itself on every side."""
        ratio = self._icons.ratio
        tile = QPixmap(round(HATCH * ratio), round(HATCH * ratio))
        tile.setDevicePixelRatio(ratio)
        tile.fill(self._theme.closed)
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(mixed(self._theme.closed, self._theme.muted, 0.38), 1.1))
        for shift in (-HATCH, 0, HATCH):
            painter.drawLine(shift - 1, HATCH + 1, shift + HATCH + 1, -1)
        painter.end()
        return tile

    def beneath(
        self, painter: QPainter, rows: Sequence[Section], columns: Sequence[Section]
    ) -> None:
        """Hatch everything, and tint what is possible."""
        if abs(self._tile.devicePixelRatio() - self._icons.ratio) > 0:
            self._tile = self._hatched()
        left = columns[0].begin
        width = columns[-1].begin + columns[-1].size - left
        for row in rows:
            area = QRect(left, row.begin, width, row.size)
            painter.drawTiledPixmap(area, self._tile, QPoint(left % HATCH, row.begin % HATCH))
            if self._board.refusal(row.number):
                continue
            for column in columns:
                spot = self._board.known(row.number, column.number)
                if spot is not None:
                    self._tint(painter, spot, QRect(column.begin, row.begin, column.size, row.size))

    def _tint(self, painter: QPainter, spot: Spot, rect: QRect) -> None:
        best = spot.best
        if spot.here:
            painter.fillRect(rect, self._theme.selection)
        elif best is not None and best.possible:
            painter.fillRect(rect, self._fills[best.target.ease])

    def above(self, painter: QPainter, cell: Cell, row: Section, column: Section) -> None:
        """Paint the sign of one cell, and the frame of where it would lie."""
        place = (row.number, column.number)
        if place in self.aimed or place == self.aim_cell:
            self._aim(painter, place, QRect(column.begin, row.begin, column.size, row.size))
        spot = self._board.known(row.number, column.number)
        best = spot.best if spot is not None else None
        if spot is None or best is None or spot.here:
            return
        if best.possible or cell.pieces:
            self._sign(
                painter, spot, best, cell, QRect(column.begin, row.begin, column.size, row.size)
            )

    def _sign(self, painter: QPainter, spot: Spot, best: Landing, cell: Cell, rect: QRect) -> None:
        sign = _Sign(
            best.target.ease,
            sign_text(best.target),
            spot.number,
            rect.width() - 3,
            rect.height() - 3,
        )
        picture = self._signs.get(sign)
        if picture is None:
            picture = self._signs[sign] = self._drawn(sign)
        width = round(picture.width() / picture.devicePixelRatio())
        height = round(picture.height() / picture.devicePixelRatio())
        x = rect.left() + (rect.width() - 1 - width) // 2
        y = rect.top() + (rect.height() - 1 - height) // 2
        if cell.pieces:
            x, y = rect.right() - 2 - width, rect.top() + 1
        painter.drawPixmap(x, y, picture)

    def _drawn(self, sign: _Sign) -> QPixmap:
        """Return a sign: its number if it has one, then a tick, a price or a cross."""
        faces = self._faces
        face = faces.small_bold if sign.height >= faces.small_bold.height else faces.small
        height = min(sign.height, face.height + 2)
        icon = max(LEAST_ICON, min(MOST_ICON, height - 2))
        number = str(sign.number) if sign.number else ""
        parts = [face.width(number) + 2 * PAD if number else 0]
        parts.append(face.width(sign.text) if sign.text else icon)
        if sum(parts) + 2 * PAD > sign.width and sign.width < sum(parts):
            number, parts[0] = "", 0
        width = max(icon, min(sign.width, sum(parts) + 2 * PAD))
        ratio = self._icons.ratio
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._plate(painter, sign, width, height)
        left = self._number(painter, sign, number, parts[0], height, face)
        self._verdict(painter, sign, QRect(left, 0, width - left, height), icon, face)
        painter.end()
        return picture

    def _plate(self, painter: QPainter, sign: _Sign, width: int, height: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.surface)
        painter.drawRoundedRect(QRectF(0, 0, width, height), PAD, PAD)

    def _number(
        self, painter: QPainter, sign: _Sign, number: str, width: int, height: int, face: Face
    ) -> int:
        if not number:
            return 0
        colour = self._colours[sign.ease]
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(0, 0, width, height), PAD, PAD)
        painter.setPen(readable_on(colour))
        painter.setFont(face.font)
        painter.drawText(QRect(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, number)
        return width

    def _verdict(self, painter: QPainter, sign: _Sign, rect: QRect, icon: int, face: Face) -> None:
        colour = self._colours[sign.ease]
        if sign.text:
            painter.setPen(colour)
            painter.setFont(face.font)
            text = face.cut(sign.text, rect.width()) or sign.text[:2]
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
            return
        found = Icon.CROSS if sign.ease is Ease.BLOCKED else Icon.CHECK
        x = rect.left() + (rect.width() - icon) // 2
        picture = self._icons.get(found, colour, icon)
        painter.drawPixmap(x, (rect.height() - icon) // 2, picture)

    def _aim(self, painter: QPainter, place: tuple[int, int], rect: QRect) -> None:
        """Frame where what is held would lie, or the cell that refuses it."""
        top, bottom = self.aimed.get(place, (0.0, 1.0))
        height = rect.height() - 1
        upper, lower = round(height * top), round(height * bottom)
        frame = QRect(rect.left(), rect.top() + upper, rect.width() - 1, max(4, lower - upper))
        colour: QColor = self._theme.accent
        possible = self.aim is not None and self.aim.possible
        if not possible:
            colour = self._theme.bad
        painter.setBrush(Qt.BrushStyle.NoBrush)
        style = Qt.PenStyle.SolidLine if possible else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour, FRAME, style))
        painter.drawRect(frame.adjusted(1, 1, -1, -1))
