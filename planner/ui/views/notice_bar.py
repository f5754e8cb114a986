"""A bar that says one thing to the person and offers what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from planner.ui.icons import Icon, draw, qicon
from planner.ui.theme import Theme, mixed
from planner.ui.views.painting import PaintGuard

ICON = 16
EDGE = 4
TINT = 0.10


class Tone(Enum):
    """What kind of news it is."""

    INFO = auto()
    GOOD = auto()
    WARNING = auto()
    BAD = auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that a button of the bar does; the bar closes then."""

    text: str
    do: Callable[[], object]


ICONS = {
    Tone.INFO: Icon.TALK,
    Tone.GOOD: Icon.CHECK,
    Tone.WARNING: Icon.WARNING,
    Tone.BAD: Icon.CROSS,
}


class NoticeBar(QFrame):
    """Hidden until there is something to say. ``standing`` ones cannot be closed by a person."""

    def __init__(
        self, theme: Theme, *, standing: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.INFO
        self._standing = standing
        self.guard = PaintGuard()
        self._offers: list[QPushButton] = []
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QToolButton(self)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.hide)
        self._close.setVisible(not standing)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(EDGE + 2 * ICON + 4, 6, 8, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self._words, stretch=1)
        self._row.addWidget(self._close)
        self.set_theme(theme)
        self.hide()

    @property
    def offers(self) -> tuple[QPushButton, ...]:
        """The buttons of what is offered."""
        return tuple(self._offers)

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._words.text()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self._close.setIcon(qicon(Icon.CROSS, theme.muted, 12))
        self._close.setIconSize(QSize(12, 12))
        self._words.setStyleSheet(f"color: {theme.text.name()};")
        self.update()

    def say(self, tone: Tone, sentence: str, offers: Sequence[Offer] = ()) -> None:
        """Show a sentence, with a button for each offer; what was there before is gone."""
        self._tone = tone
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self._replace_offers(offers)
        self.show()
        self.update()

    def withdraw(self, sentence: str) -> None:
        """Say this no more, if it is what is said."""
        if self.sentence == sentence:
            self.hide()

    def _replace_offers(self, offers: Sequence[Offer]) -> None:
        for button in self._offers:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._offers = [self._button(offer) for offer in offers]
        for number, button in enumerate(self._offers):
            self._row.insertWidget(1 + number, button)

    def _button(self, offer: Offer) -> QPushButton:
        button = QPushButton(offer.text, self)

        def act() -> None:
            if not self._standing:
                self.hide()
            offer.do()

        button.clicked.connect(act)
        return button

    @property
    def _colour(self) -> QColor:
        theme = self._theme
        colours = {Tone.GOOD: theme.good, Tone.WARNING: theme.warning, Tone.BAD: theme.bad}
        return colours.get(self._tone, theme.accent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a tinted strip with a coloured edge and an icon: colour alone says too little."""
        painter = QPainter(self)
        with self.guard:
            self._paint(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), mixed(self._theme.surface, self._colour, TINT))
        painter.fillRect(0, 0, EDGE, self.height(), self._colour)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.border)
        top = (self.height() - ICON) / 2
        draw(painter, ICONS[self._tone], QRectF(EDGE + 10, top, ICON, ICON), self._colour)
