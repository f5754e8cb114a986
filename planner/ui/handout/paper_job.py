"""Painting many pages onto paper, in slices between which the window works on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QIODevice, QMarginsF, QObject, QSaveFile, QSizeF, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from planner.services.handout.document import Document
from planner.ui.handout.painter import POINTS, PagePainter

SLICE = 0.05
"""Seconds of painting between which the window may react."""

RESOLUTION = 720
"""Dots to an inch of a PDF: ten to a point, as fine as the fonts are set."""


class PaperJob(QObject):
    """Paints pages of a document onto a device, one after the other.

    Signals:
        went_on: how many pages are painted.
        ended: all pages are painted.
        failed: the device took no more.
    """

    went_on = Signal(int)
    ended = Signal()
    failed = Signal()

    def __init__(
        self,
        device: QPagedPaintDevice,
        document: Document,
        pages: Sequence[int],
        painter: PagePainter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._device = device
        self._document = document
        self._pages = pages
        self._paint = painter
        self._painter = QPainter()
        self._done = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin; pages are painted whenever the window has nothing else to do."""
        if not self._pages or not self._painter.begin(self._device):
            self.failed.emit()
            return
        self._timer.start()

    def stop(self) -> None:
        """Paint no more; what is painted stays on the device."""
        self._timer.stop()
        if self._painter.isActive():
            self._painter.end()

    def _go_on(self) -> None:
        begun = monotonic()
        while self._done < len(self._pages) and monotonic() - begun < SLICE:
            if self._done and not self._device.newPage():
                self.stop()
                self.failed.emit()
                return
            page = self._document.page(self._pages[self._done])
            scale = self._painter.device().logicalDpiX() / POINTS
            self._paint.paint(self._painter, page, scale)
            self._done += 1
        self.went_on.emit(self._done)
        if self._done == len(self._pages):
            self._finish()

    def _finish(self) -> None:
        self._timer.stop()
        if self._painter.end():
            self.ended.emit()
        else:
            self.failed.emit()


class PdfFile:
    """A PDF that is written whole or not at all."""

    def __init__(self, path: Path, document: Document) -> None:
        self.path = path
        self._file = QSaveFile(str(path))
        self.opened = self._file.open(QIODevice.OpenModeFlag.WriteOnly)
        self.writer = QPdfWriter(self._file)
        self.writer.setTitle(f"{document.edition.school.name}: {document.title}")
        self.writer.setCreator("Common Time")
        self.writer.setResolution(RESOLUTION)
        self.writer.setPageLayout(layout_of(document))

    @property
    def trouble(self) -> str:
        """What the system says about the last failure."""
        return self._file.errorString()

    def keep(self) -> bool:
        """Put the file in its place; say whether that went well."""
        return self._file.commit()

    def drop(self) -> None:
        """Leave everything as it was."""
        if self._file.isOpen():  # a file that could not be put in its place is closed
            self._file.cancelWriting()
            self._file.commit()


def layout_of(document: Document) -> QPageLayout:
    """Return paper, its turn and no margins: pages have their own."""
    turned = QPageLayout.Orientation
    layout = QPageLayout(
        QPageSize(QSizeF(*document.wish.paper.points), QPageSize.Unit.Point),
        turned.Landscape if document.wish.landscape else turned.Portrait,
        QMarginsF(0, 0, 0, 0),
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
