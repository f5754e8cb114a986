"""The guide, read from the files that come with the program: no network is needed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from planner.ui.fitting import resize_to
from planner.ui.helping.telling import mark, translated
from planner.ui.helping.topic import Page

LETTERS, LINES = 176, 54
"""Its size, in letters across and lines down."""
LIST_LETTERS = 34
"""Room for the names of the pages."""
MARGIN = 18
PICTURE = QTextDocument.ResourceType.ImageResource.value
MARKDOWN = QTextDocument.ResourceType.MarkdownResource
TITLES: dict[Page, str] = {
    Page.START: mark("What is in this guide"),
    Page.EMPTY: mark("From nothing to a schedule"),
    Page.WORKBOOK: mark("From a workbook to a schedule"),
    Page.NEXT_YEAR: mark("From last year to the next"),
    Page.IMPOSSIBLE: mark("When promises cannot all hold"),
    Page.REQUESTS: mark("From course requests to rosters"),
    Page.HAND_OUT: mark("Hand everything out"),
}


class GuidePage(QTextBrowser):
    """A page whose pictures are never wider than itself."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return what a page asks for, as Qt does; a picture as wide as there is room for."""
        found = super().loadResource(kind, name)
        if kind != PICTURE:
            return found
        file = self.source().resolved(QUrl(name) if isinstance(name, str) else name)
        picture = QImage(file.toLocalFile())
        room = self.viewport().width() - 2 * MARGIN
        if picture.width() > room > 0:
            pixels = round(room * self.devicePixelRatioF())
            if picture.width() > pixels:
                smooth = Qt.TransformationMode.SmoothTransformation
                picture = picture.scaledToWidth(pixels, smooth)
            picture.setDevicePixelRatio(picture.width() / room)
        return picture

    def part_headings(self) -> None:
        """Part each heading from what it follows."""
        block = self.document().begin()
        while block.isValid():
            told = block.blockFormat()
            if told.headingLevel() > 1:
                told.setTopMargin(MARGIN)
                QTextCursor(block).setBlockFormat(told)
            block = block.next()


class GuideWindow(QWidget):
    """A window beside the timetable, so that steps can be followed while they are read."""

    def __init__(self, folder: Path | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Guide"))
        resize_to(self, LETTERS, LINES)
        self._folder = folder
        self._shown = ""
        self.list = self._make_list()
        self.text = GuidePage(self)
        self.text.setOpenExternalLinks(True)
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.text.setAccessibleName(self.tr("Page of the guide"))
        self.text.document().setDocumentMargin(MARGIN)
        self.text.sourceChanged.connect(self._follow)
        self.back = QPushButton(self.tr("&Back"), self)
        self.back.setEnabled(False)
        self.back.clicked.connect(self.text.backward)
        self.text.backwardAvailable.connect(self.back.setEnabled)
        self._lay_out()
        QShortcut(QKeySequence("Esc"), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self.text.backward)

    def open(self, page: str = Page.START) -> None:
        """Show a page."""
        self.show_page(Page(page))
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, page: Page) -> None:
        """Turn to a page, or say that the guide is missing."""
        file = self._file(page) or self._file(Page.START)
        if file is None:
            self.text.setPlainText(
                self.tr("The guide did not come with this program. Install the program again.")
            )
            return
        self.text.setSource(QUrl.fromLocalFile(str(file)), MARKDOWN)

    @property
    def page(self) -> str:
        """The page that is shown, by the name of its file."""
        return self._shown

    def _file(self, page: Page) -> Path | None:
        file = self._folder / f"{page.value}.md" if self._folder else None
        return file if file is not None and file.is_file() else None

    def _make_list(self) -> QListWidget:
        found = QListWidget(self)
        found.setAccessibleName(self.tr("Pages of the guide"))
        found.setWordWrap(True)
        for page, title in TITLES.items():
            if self._file(page) is None:
                continue
            item = QListWidgetItem(translated(title), found)
            item.setData(Qt.ItemDataRole.UserRole, page.value)
        found.currentItemChanged.connect(self._turn)
        return found

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(Qt.ItemDataRole.UserRole) != self.page:
            self.show_page(Page(item.data(Qt.ItemDataRole.UserRole)))

    def _follow(self, source: QUrl) -> None:
        """Mark the page in the list that a link has led to."""
        self.text.part_headings()
        self._shown = Path(source.path()).stem
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == self.page:
                self.list.setCurrentRow(row)

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.list, stretch=1)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch()
        column.addLayout(foot)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        wide = LIST_LETTERS * self.fontMetrics().averageCharWidth()
        split.setSizes([wide, self.width() - wide])
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
