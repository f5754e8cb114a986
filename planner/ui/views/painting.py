"""What painting needs everywhere: a guard against errors, fonts with their real sizes, icons."""

from __future__ import annotations

import logging
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPixmap

from planner.ui import icons
from planner.ui.icons import Icon

log = logging.getLogger(__name__)

SMALL = 0.86
"""Size of secondary text, relative to the view's own."""
MOST_CACHED = 20_000
MOST_ERRORS = 20
"""Errors of one guard that are logged, lest each repaint of a fault adds to the log."""


class PaintGuard:
    """Catches an error while painting: it is logged, and ``failed`` is set for tests to see.

    An exception that left a paint method would make Qt paint again and again, or abort. The same
    error comes again with each repaint and is logged once, with its place.
    """

    def __init__(self) -> None:
        self.failed = False
        self._known: set[tuple[type[BaseException], str]] = set()

    def __enter__(self) -> None:
        """Begin a piece of painting."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        """Take an error in, and log it if it is another one than before."""
        if not isinstance(error, Exception):
            return False
        self.failed = True
        known = (type(error), str(error))
        if known not in self._known and len(self._known) < MOST_ERRORS:
            self._known.add(known)
            log.error("Painting failed: %s", error, exc_info=error)
        return True


class Face:
    """A font with its real measures and a memory of texts cut to a width."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.height = self.metrics.ascent() + self.metrics.descent()
        self.ascent = self.metrics.ascent()
        self.character = max(1, self.metrics.averageCharWidth())
        self._cut: dict[tuple[str, int], str] = {}

    def cut(self, text: str, width: int) -> str:
        """Return the text, or what of it fits the width with dots after it, or nothing."""
        key = (text, width)
        found = self._cut.get(key)
        if found is None:
            if len(self._cut) > MOST_CACHED:
                self._cut.clear()
            found = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            if found == "…":
                found = ""
            self._cut[key] = found
        return found

    def width(self, text: str) -> int:
        """Return how wide the text is, in device-independent pixels."""
        return self.metrics.horizontalAdvance(text)


class Faces:
    """The fonts of the timetable, made from the view's own font."""

    def __init__(self, font: QFont) -> None:
        bold, small = QFont(font), QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        if font.pointSizeF() > 0:
            small.setPointSizeF(font.pointSizeF() * SMALL)
        else:
            small.setPixelSize(max(1, round(font.pixelSize() * SMALL)))
        small_bold = QFont(small)
        small_bold.setWeight(QFont.Weight.DemiBold)
        self.normal = Face(font)
        self.bold = Face(bold)
        self.small = Face(small)
        self.small_bold = Face(small_bold)


class IconPictures:
    """Icons as pictures at one screen's scale, each drawn once."""

    def __init__(self) -> None:
        self._ratio = 1.0
        self._pictures: dict[tuple[Icon, int, int], QPixmap] = {}

    @property
    def ratio(self) -> float:
        """Device pixels to one of ours."""
        return self._ratio

    def use_ratio(self, ratio: float) -> bool:
        """Draw for a screen with so many device pixels to one of ours; say if that is new."""
        if ratio == self._ratio:
            return False
        self._ratio = ratio
        self._pictures.clear()
        return True

    def get(self, icon: Icon, colour: QColor, size: int) -> QPixmap:
        """Return the icon in a colour, ``size`` device-independent pixels wide and high."""
        key = (icon, colour.rgba(), size)
        found = self._pictures.get(key)
        if found is None:
            found = icons.pixmap(icon, colour, size, self._ratio)
            self._pictures[key] = found
        return found
