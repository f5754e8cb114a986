"""A few words about a part of the window, beside it, with its keys."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.ui.actions import Act
from planner.ui.helping.explaining import EXPLANATIONS, key_of, keys_of
from planner.ui.helping.help_desk import HelpDesk, desk_of
from planner.ui.helping.telling import translated
from planner.ui.helping.topic import Topic

LETTERS = 72
"""How wide the card is, in letters of average width."""
MOST_KEYS = 9
"""Lines of keys; the list of shortcuts has all of them."""
GAP = 4


class HelpCard(QFrame):
    """Explains one topic until the person clicks elsewhere or presses Esc."""

    def __init__(self, topic: Topic, about: QWidget) -> None:
        super().__init__(about.window(), Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._about = about
        self._desk = desk_of(about)
        self.topic = topic
        said = EXPLANATIONS[topic]
        self._title = QLabel(translated(said.title), self)
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self.words = QLabel(self._body(), self)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription("\n".join(translated(text) for text in said.says))
        self._lay_out()

    def show_beside(self) -> None:
        """Open below what it is about, or above where there is no room, and within the screen."""
        wide = self.fontMetrics().averageCharWidth() * LETTERS
        edges = 2 * self.frameWidth()
        self.setFixedWidth(wide)
        self.resize(wide, self._column.heightForWidth(wide - edges) + edges)
        self.move(self._place())
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> QPoint:
        corner = self._about.mapToGlobal(QPoint(0, 0))
        spot = QRect(corner, self._about.size())
        screen = QGuiApplication.screenAt(spot.center()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = max(room.left(), min(spot.right(), room.right()) - self.width())
        y = spot.bottom() + GAP
        if y + self.height() > room.bottom():
            y = max(room.top(), min(spot.top() - GAP, room.bottom()) - self.height())
        return QPoint(x, y)

    def _body(self) -> str:
        said = EXPLANATIONS[self.topic]
        parts = [f"<p>{escape(translated(text))}</p>" for text in said.says]
        keys = list(keys_of(said))
        shown = keys[:MOST_KEYS]
        if len(keys) > MOST_KEYS:
            shown.append(key_of(Act.SHORTCUTS))
        if keys:
            rows = "".join(
                f"<tr><td style='padding-right:14px'><b>{escape(key)}</b></td>"
                f"<td>{escape(does)}</td></tr>"
                for does, key in shown
            )
            parts.append(
                f"<table style='margin-top:8px' cellspacing='0' cellpadding='2'>{rows}</table>"
            )
        return "".join(parts)

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self.words)
        desk = self._desk
        if desk is not None:
            column.addLayout(self._ways_on(desk))

    def _ways_on(self, desk: HelpDesk) -> QHBoxLayout:
        self.guide = QPushButton(self.tr("Show it in the &guide"), self)
        self.glossary = QPushButton(self.tr("G&lossary"), self)
        page = EXPLANATIONS[self.topic].page.value
        for button in (self.guide, self.glossary):
            button.clicked.connect(self.close)
        self.guide.clicked.connect(lambda: desk.page_wanted.emit(page))
        self.glossary.clicked.connect(desk.glossary_wanted)
        row = QHBoxLayout()
        for button in (self.guide, self.glossary):
            row.addWidget(button)
        row.addStretch()
        return row
