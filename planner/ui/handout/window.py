"""The window in which a schedule is printed: what, of whom, how it looks, page by page."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.services.handout.choices import choices
from planner.services.handout.document import Document, document
from planner.services.handout.edition import Edition
from planner.services.handout.typesetting import Typesetter
from planner.services.handout.wishes import Handout
from planner.ui.handout.choice_list import ChoiceList
from planner.ui.handout.options import OptionsPanel
from planner.ui.handout.painter import PagePainter, QtMeasure, usual_family
from planner.ui.handout.preview import PagePreview, Zoom
from planner.ui.helping.help_button import HelpButton
from planner.ui.helping.topic import Topic
from planner.ui.theme import Theme
from planner.ui.views.labels import wrapping
from planner.ui.views.notice_bar import NoticeBar
from planner.ui.views.number_box import NumberBox

SIZE = QSize(1240, 860)
LEFT_WIDTH = 350
EMPTY, SHOWN = range(2)


class HandoutWindow(QWidget):
    """A window beside the timetable, which stays usable.

    Signals:
        print_wanted, pdf_wanted: the document on show is to be printed or saved.
        stop_wanted: no more pages are to be painted.
        closed.
    """

    print_wanted = Signal()
    pdf_wanted = Signal()
    stop_wanted = Signal()
    closed = Signal()

    def __init__(
        self, theme: Theme, settings: QSettings, parent: QWidget, family: str = ""
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Print and hand out"))
        self._family = family or usual_family()
        self._setter = Typesetter(QtMeasure(self._family))
        self._edition: Edition | None = None
        self._out: dict[Handout, frozenset[str]] = {}
        self.document: Document | None = None
        self.number = 0
        self.notice = NoticeBar(theme, parent=self)
        self.options = OptionsPanel(settings, self)
        self.list = ChoiceList(self)
        self.preview = PagePreview(theme, self)
        self._make_bars()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._lay_out()
        self._order_keys()
        self._connect()
        self._make_shortcuts()
        self.set_theme(theme)
        self.resize(SIZE)

    # What is shown ------------------------------------------------------------------------------

    @property
    def painter(self) -> PagePainter:
        """What paints the pages as they are wanted."""
        return PagePainter(self._family, in_gray=self.options.in_gray.isChecked())

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colors."""
        self.notice.set_theme(theme)
        self.preview.set_theme(theme)

    def show_edition(self, edition: Edition | None, why_empty: str = "") -> None:
        """Print this schedule from now on; without one say why there is nothing."""
        self._edition = edition
        self._empty.setText(why_empty)
        if edition is not None:
            self.options.fit(len(edition.cycle.days))
        self._show_kind()

    def want(self, kind: Handout) -> None:
        """Show another kind of pages."""
        self.options.choose(kind)

    def show_whom(self, kind: Handout, identifier: str) -> None:
        """Show the page of somebody, if they are among those who are chosen."""
        self.want(kind)
        chosen = self.list.model.chosen
        ids = [c.id for c in self.list.model.choices if chosen is None or c.id in chosen]
        if identifier in ids and self.document is not None:
            self.turn_to(ids.index(identifier) // self.document.wish.per_page)

    def _show_kind(self) -> None:
        """Offer everything of the kind that is wanted, and show its first page."""
        kind = self.options.wanted
        found = choices(self._edition, kind) if self._edition else ()
        self.list.show_choices(found, self._out.get(kind, ()))
        self.number = 0
        self.renew()

    def _keep_choice(self) -> None:
        self._out[self.options.wanted] = self.list.model.out
        self._later.start()

    def renew(self) -> None:
        """Lay out the pages that are wanted now."""
        self._later.stop()
        self.document = None
        if self._edition is not None:
            wish = self.options.wish(self.list.model.chosen)
            self.document = document(self._edition, wish, self._setter)
            if not len(self.document):
                self._empty.setText(self._why_nobody())
        pages = len(self.document) if self.document else 0
        self._pages.setCurrentIndex(SHOWN if pages else EMPTY)
        self._page.setRange(1, max(1, pages))
        self._of.setText(self.tr("of {pages}").format(pages=f"{pages:,}"))
        self._allow()
        self.turn_to(self.number)

    def turn_to(self, number: int) -> None:
        """Show a page, counted from 0, or the last one."""
        pages = len(self.document) if self.document else 0
        self.number = max(0, min(number, pages - 1))
        page = self.document.page(self.number) if self.document and pages else None
        name = self.tr("Page {number} of {pages}")
        told = name.format(number=self.number + 1, pages=pages)
        self.preview.show_page(page, self.painter, told)
        self._page.blockSignals(True)  # noqa: FBT003 - Qt's
        self._page.setValue(self.number + 1)
        self._page.blockSignals(False)  # noqa: FBT003 - Qt's
        self._crowded.setVisible(page is not None and page.crowded)
        self.before.setEnabled(self.number > 0)
        self.after.setEnabled(self.number + 1 < pages)

    def _turn(self, by: int) -> None:
        pages = len(self.document) if self.document else 0
        if 0 <= self.number + by < pages:
            self.turn_to(self.number + by)

    def _why_nobody(self) -> str:
        """Say why there is no page, and what to do."""
        if self.list.model.choices:
            return self.tr("Nobody is chosen. Check at least one name on the left.")
        return {
            Handout.STUDENT: self.tr(
                "This school has no students by name. Import course requests, or print the "
                "schedules of student groups."
            ),
            Handout.TEAM: self.tr("This school has no teams. Add them on the set-up page."),
            Handout.ROOM: self.tr("This school has no rooms. Add them on the set-up page."),
            Handout.MASTER_ROOMS: self.tr("This school has no rooms. Add them on the set-up page."),
        }.get(self.options.wanted, self.tr("Nothing is placed yet. Build a schedule first."))

    # Painting on paper ----------------------------------------------------------------------------

    def begin_progress(self, pages: int) -> None:
        """Show that pages are being painted; nothing can be changed meanwhile but the one shown."""
        self._progress.setRange(0, pages)
        self._busy(busy=True)
        self.show_progress(0)

    def show_progress(self, done: int) -> None:
        """Show how many pages are painted."""
        self._progress.setValue(done)
        told = self.tr("{done} of {pages} pages are done.")
        pages = self._progress.maximum()
        self._progress_words.setText(told.format(done=f"{done:,}", pages=f"{pages:,}"))

    def end_progress(self) -> None:
        """Allow everything again."""
        self._busy(busy=False)

    @property
    def busy(self) -> bool:
        """Whether pages are being painted."""
        return self._progress.isVisibleTo(self)

    def _busy(self, *, busy: bool) -> None:
        self._progress.setVisible(busy)
        self._progress_words.setVisible(busy)
        self.stop.setVisible(busy)
        for part in (self.options, self.list):
            part.setEnabled(not busy)
        self._allow()

    def _allow(self) -> None:
        some = self.document is not None and len(self.document) > 0 and not self.busy
        self.print.setEnabled(some)
        self.pdf.setEnabled(some)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that nobody looks any more."""
        super().closeEvent(event)
        self.closed.emit()

    # Parts ----------------------------------------------------------------------------------------

    def _make_bars(self) -> None:
        self.before = QPushButton(self.tr("&Back"), self)
        self.after = QPushButton(self.tr("Ne&xt"), self)
        self._page = NumberBox(0, 99, parent=self)
        self._page.setAccessibleName(self.tr("Page"))
        self._page.setKeyboardTracking(False)
        self._of = QLabel(self)
        self.smaller = QPushButton(self.tr("S&maller"), self)
        self.larger = QPushButton(self.tr("&Larger"), self)
        self.whole = QPushButton(self.tr("&Whole page"), self)
        self.width_of_page = QPushButton(self.tr("Page w&idth"), self)
        self._size = QLabel(self)
        self._size.setProperty("role", "note")
        self._crowded = wrapping(
            QLabel(
                self.tr(
                    "Not everything on this page can be read. Choose landscape, or fewer weeks on "
                    "a page."
                ),
                self,
            )
        )
        self._empty = wrapping(QLabel(self))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "note")
        self._empty.setMargin(24)
        self._progress = QProgressBar(self)
        self._progress.setAccessibleName(self.tr("Pages that are done"))
        self._progress.setTextVisible(False)
        self._progress_words = wrapping(QLabel(self))
        self._progress_words.setProperty("role", "note")
        self.stop = QPushButton(self.tr("S&top"), self)
        self.pdf = QPushButton(self.tr("Save PD&F…"), self)
        self.print = QPushButton(self.tr("&Print…"), self)
        self.print.setDefault(True)

    def _connect(self) -> None:
        self.options.kind_changed.connect(self._show_kind)
        self.options.changed.connect(self._later.start)
        self.list.model.changed.connect(self._keep_choice)
        self._later.timeout.connect(self.renew)
        self.preview.turned.connect(self._turn)
        self.preview.zoomed.connect(self._tell_size)
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self._page.valueChanged.connect(lambda number: self.turn_to(number - 1))
        self.smaller.clicked.connect(lambda: self.preview.zoom(-1))
        self.larger.clicked.connect(lambda: self.preview.zoom(1))
        self.whole.clicked.connect(lambda: self.preview.fit(Zoom.PAGE))
        self.width_of_page.clicked.connect(lambda: self.preview.fit(Zoom.WIDTH))
        self.print.clicked.connect(self.print_wanted)
        self.pdf.clicked.connect(self.pdf_wanted)
        self.stop.clicked.connect(self.stop_wanted)

    def _tell_size(self) -> None:
        self._size.setText(self.tr("{percent} %").format(percent=self.preview.percent))

    def _make_shortcuts(self) -> None:
        standard = QKeySequence.StandardKey
        for keys, slot in (
            (QKeySequence(standard.Print), self.print.click),
            (QKeySequence(standard.Save), self.pdf.click),
            (QKeySequence(standard.Find), self.list.field.setFocus),
            (QKeySequence("Esc"), self.close),
        ):
            QShortcut(keys, self, slot)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._paper())
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self._side())
        split.addWidget(self._pages)
        split.setStretchFactor(1, 1)
        split.setSizes([LEFT_WIDTH, SIZE.width() - LEFT_WIDTH])
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notice)
        whole.addWidget(split, stretch=1)
        for part in (self._progress, self._progress_words, self.stop):
            part.hide()

    def _order_keys(self) -> None:
        """Let Tab go down the side, then along the bar and to the page."""
        choice, options = self.list, self.options
        down = (
            *(options.kind, choice.field, choice.list, choice.all, choice.none, choice.only),
            *(options.paper, options.turn, options.per_page, options.order, options.by_day),
            *(options.coaching, options.numbered, options.in_gray, self.stop, self.pdf, self.print),
        )
        along = (
            *(self.before, self._page, self.after, self.smaller, self.larger, self.whole),
            *(self.width_of_page, self.preview),
        )
        for one, two in pairwise((*down, *along)):
            self.setTabOrder(one, two)

    def _side(self) -> QWidget:
        choice = QWidget(self)
        column = QVBoxLayout(choice)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.options.kind)
        column.addWidget(self.list, stretch=1)
        column.addWidget(self.options)
        column.addWidget(self._progress_words)
        column.addWidget(self._progress)
        buttons = QHBoxLayout()
        buttons.addWidget(self.stop)
        buttons.addStretch(1)
        buttons.addWidget(self.pdf)
        buttons.addWidget(self.print)
        column.addLayout(buttons)
        side = QScrollArea(self)
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setWidgetResizable(True)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setWidget(choice)
        side.setMinimumWidth(choice.minimumSizeHint().width() + 24)
        return side

    def _paper(self) -> QWidget:
        bar = QHBoxLayout()
        bar.setContentsMargins(10, 8, 10, 8)
        bar.setSpacing(6)
        for part in (self.before, self._page, self._of, self.after):
            bar.addWidget(part)
        bar.addStretch(1)
        for part in (self._size, self.smaller, self.larger, self.whole, self.width_of_page):
            bar.addWidget(part)
        bar.addWidget(HelpButton(Topic.HAND_OUT, self, keyed=True))
        paper = QWidget(self)
        column = QVBoxLayout(paper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._crowded)
        column.addWidget(self.preview, stretch=1)
        return paper
