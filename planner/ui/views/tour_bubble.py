"""What the tour shows: a bubble with words beside a control, and a ring around it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.ui.helping.telling import translated
from planner.ui.theme import Theme
from planner.ui.views.painting import PaintGuard

LETTERS = 46
"""How wide the bubble is, in letters of average width."""
GAP = 12
BORDER = 2
EDGE = 3
ROOM = 4
"""Pixels between a control and the ring around it."""


class TourRing(QWidget):
    """An outline around a control; the mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.guard = PaintGuard()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._colour = QColor(Qt.GlobalColor.blue)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._colour = theme.accent
        self.update()

    def surround(self, target: QWidget) -> None:
        """Lie around a control, and above everything else."""
        by = ROOM + EDGE
        around = spot_of(target, self._window).adjusted(-by, -by, by, by)
        self.setGeometry(around.intersected(self._window.rect()))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outline."""
        painter = QPainter(self)
        with self.guard:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._colour, EDGE))
            half = EDGE // 2 + 1
            painter.drawRoundedRect(self.rect().adjusted(half, half, -half, -half), 6, 6)
        painter.end()


class TourBubble(QFrame):
    """Says a title and some words, and where in the tour this is.

    Signals:
        stepped: 1 for the next stop, -1 for the one before.
        skipped: the person wants no tour.
    """

    stepped = Signal(int)
    skipped = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAutoFillBackground(True)
        self._title = QLabel(self)
        self._title.setProperty("role", "heading")
        self._words = QLabel(self)
        for label in (self._title, self._words):
            label.setWordWrap(True)
        self._where = QLabel(self)
        self._where.setProperty("role", "note")
        self.skip = QPushButton(self.tr("S&kip the tour"), self)
        self.back = QPushButton(self.tr("&Back"), self)
        self.next = QPushButton(self.tr("&Next"), self)
        self.next.setProperty("primary", "true")
        self.skip.clicked.connect(self.skipped)
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self._lay_out()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.setStyleSheet(
            f"TourBubble {{ background: {theme.raised.name()};"
            f" border: {BORDER}px solid {theme.accent.name()}; border-radius: 8px; }}"
        )

    @property
    def said(self) -> str:
        """The title and the words."""
        return f"{self._title.text()}\n{self._words.text()}"

    @property
    def where(self) -> str:
        """Which stop of how many this is."""
        return self._where.text()

    def say(self, title: str, words: str, number: int, of: int) -> None:
        """Show the words of a stop, which are marked texts, and its number from 1."""
        self._title.setText(translated(title))
        self._words.setText(translated(words))
        told = self.tr("{number} of {all}")
        self._where.setText(told.format(number=number, all=of))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._words.text())

    def offer(self, *, before: bool, after: bool, end: bool) -> None:
        """Say whether there are stops before and after it in sight, or this is the very last."""
        self.next.setText(self.tr("&Next") if after else self.tr("&Done"))
        self.back.setEnabled(before)
        self.skip.setVisible(not end)

    def stand_beside(self, target: QWidget) -> None:
        """Stand where most room is beside a control, inside the window."""
        wide = self.fontMetrics().averageCharWidth() * LETTERS
        wide = max(wide, self._column.minimumSize().width() + 2 * BORDER)
        high = self._column.heightForWidth(wide - 2 * BORDER)
        self.resize(wide, high + 2 * BORDER)
        self.move(self._place(spot_of(target, self._window)))
        self.show()
        self.raise_()

    def enter(self) -> None:
        """Let Enter go on and Esc end the tour."""
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on and back with the arrow keys, on with Enter; end with Esc."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.skipped.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right}:
            self.stepped.emit(1)
        elif key == Qt.Key.Key_Left and self.back.isEnabled():
            self.stepped.emit(-1)
        else:
            super().keyPressEvent(event)

    def _place(self, spot: QRect) -> QPoint:
        """Return the corner of the first place beside the control that has room, or within it."""
        room = self._window.rect().adjusted(GAP, GAP, -GAP, -GAP)
        size = self.size()
        middle = spot.center().x() - size.width() // 2
        corners = (
            QPoint(middle, spot.bottom() + GAP),
            QPoint(spot.right() + GAP, spot.top()),
            QPoint(spot.left() - GAP - size.width(), spot.top()),
            QPoint(middle, spot.top() - GAP - size.height()),
        )
        moved = [_within(QRect(corner, size), room) for corner in corners]
        free = (place for place in moved if not place.intersects(spot))
        inside = _within(QRect(QPoint(middle, spot.center().y()), size), room)
        return next(free, inside).topLeft()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._where)
        foot.addStretch()
        for button in (self.skip, self.back, self.next):
            foot.addWidget(button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addLayout(foot)


def spot_of(target: QWidget, window: QWidget) -> QRect:
    """Return where a control is in the window, as far as it is in sight."""
    seen = target.visibleRegion().boundingRect()
    return QRect(target.mapTo(window, seen.topLeft()), seen.size())


def _within(place: QRect, room: QRect) -> QRect:
    x = min(max(room.left(), place.left()), room.right() - place.width())
    y = min(max(room.top(), place.top()), room.bottom() - place.height())
    return QRect(QPoint(x, y), place.size())
