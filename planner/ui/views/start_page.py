"""The first page: the four ways to begin a project, recent projects, and the examples."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.services.examples import Example
from planner.ui.icons import Icon, pixmap, qicon
from planner.ui.theme import Theme
from planner.ui.tool_icons import ToolIcon, tool_icon
from planner.ui.views.painting import PaintGuard
from planner.ui.views.start_ways import WayCard, Ways, way_button

WIDEST = 1080
LEFT = 380
BESIDE_NAME = 56
"""Pixels of a recent file that its name cannot have: its edges, and the button beside it."""
CORNER = 8.0


class StartPage(QScrollArea):
    """What is seen while no project is open.

    Signals:
        new_requested, next_year_requested, open_requested, import_workbook_requested,
        import_folder_requested.
        file_chosen, file_forgotten: with the path of a recent file.
        example_chosen: with the :class:`Example`.
    """

    new_requested = Signal()
    next_year_requested = Signal()
    open_requested = Signal()
    import_workbook_requested = Signal()
    import_folder_requested = Signal()
    file_chosen = Signal(object)
    file_forgotten = Signal(object)
    example_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[tuple[QPushButton, ToolIcon]] = []
        self._cards: list[ExampleCard] = []
        self._rows: list[RecentRow] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Start page"))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._examples = QVBoxLayout()
        self._examples.setSpacing(12)
        self.setWidget(self._page())
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        for button, icon in self._buttons:
            primary = button.property("primary") == "true"
            button.setIcon(tool_icon(icon, theme.on_accent if primary else theme.text))
        self.ways.set_theme(theme)
        for card in self._cards:
            card.set_theme(theme)
        for row in self._rows:
            row.set_theme(theme)
        self._logo.setPixmap(pixmap(Icon.MEETING, theme.accent, 44, self.devicePixelRatioF()))

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the recent files; those that are gone say so and can only be taken off the list."""
        _clear(self._recent)
        self._rows = [RecentRow(path, self._theme, self) for path in paths]
        for row in self._rows:
            row.chosen.connect(self.file_chosen)
            row.forgotten.connect(self.file_forgotten)
            self._recent.addWidget(row)
        if not paths:
            self._recent.addWidget(_note(self.tr("Projects that you open are listed here."), self))

    def show_examples(self, examples: Sequence[Example]) -> None:
        """Show a card for each example school."""
        _clear(self._examples)
        self._cards = [ExampleCard(example, self._theme, self) for example in examples]
        for card in self._cards:
            card.chosen.connect(self.example_chosen)
            self._examples.addWidget(card)
        if not examples:
            self._examples.addWidget(_note(self.tr("No example schools are installed."), self))

    def showEvent(self, event: QShowEvent) -> None:
        """Let the keys go to the first of the ways."""
        super().showEvent(event)
        if not event.spontaneous():
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _page(self) -> QWidget:
        page = QWidget(self)
        inside = QWidget(page)
        inside.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(40, 48, 40, 32)
        column.setSpacing(32)
        column.addLayout(self._head(inside))
        column.addWidget(self._make_ways(inside))
        columns = QHBoxLayout()
        columns.setSpacing(48)
        columns.addLayout(self._left(page), stretch=0)
        columns.addLayout(self._right(page), stretch=1)
        column.addLayout(columns)
        column.addStretch()
        outer = QHBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(inside, stretch=100)
        outer.addStretch(1)
        return page

    def _head(self, page: QWidget) -> QHBoxLayout:
        self._logo = QLabel(page)
        title = QLabel(self.tr("Common Time"), page)
        title.setProperty("role", "title")
        line = QLabel(
            self.tr("Master schedules in which the time adults need together comes first."), page
        )
        line.setProperty("role", "note")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(line)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._logo)
        head.addLayout(words, stretch=1)
        return head

    def _make_ways(self, page: QWidget) -> Ways:
        """Return the four ways to begin."""
        new = way_button(self.tr("New school…"), page, primary=True)
        example = way_button(self.tr("Show the examples"), page)
        next_year = way_button(self.tr("Choose last year’s project…"), page)
        workbook = way_button(self.tr("Import workbook…"), page)
        folder = way_button(self.tr("Import folder of CSV files…"), page)
        new.clicked.connect(self.new_requested)
        self._first = new
        example.clicked.connect(self.go_to_examples)
        next_year.clicked.connect(self.next_year_requested)
        workbook.clicked.connect(self.import_workbook_requested)
        folder.clicked.connect(self.import_folder_requested)
        buttons = ([new], [example], [next_year], [workbook, folder])
        cards = [
            WayCard(icon, title, words, mine, page)
            for (icon, title, words), mine in zip(self._way_words(), buttons, strict=True)
        ]
        self.ways = Ways(cards, page)
        return self.ways

    def _way_words(self) -> tuple[tuple[ToolIcon, str, str], ...]:
        """Return the icon of each way, its name, and what it is for."""
        return (
            (
                ToolIcon.NEW,
                self.tr("A new school"),
                self.tr(
                    "Answer a few questions about grades, bells, staff and teams. You can "
                    "change every answer later."
                ),
            ),
            (
                ToolIcon.GROUP,
                self.tr("An example school"),
                self.tr("Look at a whole school and build its schedule, to see how it works."),
            ),
            (
                ToolIcon.NEXT_YEAR,
                self.tr("Last year’s project"),
                self.tr("Students move up; teams, promises and the schedule stay to begin with."),
            ),
            (
                ToolIcon.IMPORT,
                self.tr("Your own tables"),
                self.tr("Take over a workbook or a folder of CSV files, after a preview."),
            ),
        )

    def go_to_examples(self) -> None:
        """Show the first example, with the keyboard on its button."""
        if self._cards:
            self.ensureWidgetVisible(self._cards[0])
            self._cards[0].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _left(self, page: QWidget) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(8)
        button = QPushButton(self.tr("Open project…"), page)
        button.setMinimumWidth(LEFT)
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(self.open_requested)
        self._buttons.append((button, ToolIcon.OPEN))
        left.addWidget(button)
        left.addSpacing(20)
        left.addWidget(_heading(self.tr("Recent projects"), page))
        left.addLayout(self._recent)
        left.addStretch()
        return left

    def _right(self, page: QWidget) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(_heading(self.tr("Example schools"), page))
        right.addLayout(self._examples)
        right.addStretch()
        return right


class ExampleCard(QFrame):
    """An example school: its name, a line about it, whom its facts come from.

    Signals:
        chosen: with the :class:`Example`.
    """

    chosen = Signal(object)

    def __init__(self, example: Example, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._example = example
        self._theme = theme
        self.guard = PaintGuard()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        name = _heading(example.name, self)
        name.setWordWrap(True)
        summary = _wrapped(example.summary, self)
        attribution = _wrapped(example.attribution, self)
        attribution.setProperty("role", "note")
        self.button = QPushButton(self.tr("New from example…"), self)
        self.button.setAccessibleName(
            self.tr("New project from the example {name}").format(name=example.name)
        )
        self.button.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(name)
        column.addWidget(summary)
        column.addWidget(attribution)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.update()

    def _choose(self) -> None:
        self.chosen.emit(self._example)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a card with round corners."""
        painter = QPainter(self)
        with self.guard:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._theme.border)
            painter.setBrush(self._theme.surface)
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, CORNER, CORNER)
        painter.end()


class RecentRow(QFrame):
    """A recent file: its name, its folder, and a button that takes it off the list.

    Signals:
        chosen, forgotten: with the path.
    """

    chosen = Signal(object)
    forgotten = Signal(object)

    def __init__(self, path: Path, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        self.missing = not path.is_file()
        self.button = QPushButton(path.stem, self)
        self.button.setProperty("flat", "true")
        self.button.setProperty("elides", True)  # noqa: FBT003 - Qt's
        self.button.setStyleSheet("text-align: left;")
        self.button.setEnabled(not self.missing)
        self.button.clicked.connect(self._choose)
        self.button.setToolTip(str(path))
        self._folder = QLabel(self)
        self._folder.setContentsMargins(11, 0, 0, 6)
        self._folder.setToolTip(str(path))
        self.remove = QToolButton(self)
        self.remove.setAutoRaise(True)
        self.remove.setIconSize(QSize(12, 12))
        self.remove.setToolTip(self.tr("Take off this list; the file itself is not touched"))
        self.remove.setAccessibleName(self.tr("Take {name} off the list").format(name=path.stem))
        self.remove.clicked.connect(self._forget)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.button)
        words.addWidget(self._folder)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, stretch=1)
        row.addWidget(self.remove)
        self.setMaximumWidth(LEFT)
        self.button.setAccessibleName(f"{path.stem}. {self._place}")
        self.set_theme(theme)

    @property
    def _place(self) -> str:
        if self.missing:
            return self.tr("No longer in {folder}").format(folder=shortened(self._path.parent))
        return shortened(self._path.parent)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.remove.setIcon(qicon(Icon.CROSS, theme.muted, 12))
        colour = theme.warning if self.missing else theme.muted
        self._folder.setStyleSheet(f"color: {colour.name()};")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the names of file and folder in the middle where they are too long."""
        super().resizeEvent(event)
        room = self.width() - BESIDE_NAME
        for words, text in ((self.button, self._path.stem), (self._folder, self._place)):
            metrics = QFontMetrics(words.font())
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
            words.setText(cut.replace("&", "&&") if words is self.button else cut)

    def _choose(self) -> None:
        self.chosen.emit(self._path)

    def _forget(self) -> None:
        self.forgotten.emit(self._path)


def shortened(folder: Path) -> str:
    """Return a folder as people know it, with ``~`` for their home."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):  # elsewhere, or nobody's home is known
        return str(folder)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _heading(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "heading")
    return label


def _note(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "note")
    return label


def _wrapped(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
