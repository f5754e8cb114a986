"""What the colours and signs of the timetable mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.activity import Kind
from planner.domain.project import Project
from planner.ui import texts
from planner.ui.icons import Icon
from planner.ui.models.cards import subjects_of
from planner.ui.theme import HUES, QUIET, STANDING_OUT, CardColours, Look, Theme
from planner.ui.views.card_layout import BAR, BOLD_BAR, ICONS
from planner.ui.views.painting import Faces, IconPictures, PaintGuard

SWATCH = 38
GAP = 6
MARGIN = 12
LEAST_WIDTH = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line: a sample card (or only a sign) and what it means."""

    text: str
    look: Look | None = None
    subject: int | None = None
    code: str = ""
    icon: Icon | None = None
    bad: bool = False


def entries_of(project: Project) -> tuple[Entry, ...]:
    """Return what needs explaining in this project: only subjects and kinds that it has."""
    kinds = {session.kind for session in project.demand.sessions}
    return (*_kinds(project, kinds), *_subjects(project), *_signs())


def _subjects(project: Project) -> Iterator[Entry]:
    for subject in subjects_of(project.school).values():
        yield Entry(text=subject.name, look=Look.CLASS, subject=subject.number, code=subject.code)


def _kinds(project: Project, kinds: set[Kind]) -> Iterator[Entry]:
    for look in Look:
        if look is Look.LEADERSHIP:
            if any(session.purpose == "leadership" for session in project.demand.sessions):
                yield _entry(look, texts.purpose_name("leadership"))
        elif look is not Look.CLASS and Kind(look.value) in kinds:
            yield _entry(look, texts.kind_name(Kind(look.value)))


def _entry(look: Look, text: str) -> Entry:
    return Entry(text=text, look=look, icon=ICONS.get(look))


def _signs() -> Iterator[Entry]:
    translate = QCoreApplication.translate
    yield Entry(text=translate("Legend", "Observed class"), icon=Icon.EYE)
    yield Entry(text=translate("Legend", "Taught together"), icon=Icon.TOGETHER)
    yield Entry(text=translate("Legend", "Pinned to its place"), icon=Icon.PIN)
    yield Entry(text=translate("Legend", "Two things at once"), icon=Icon.WARNING, bad=True)
    yield Entry(text=translate("Legend", "People lit up (H) are free"), icon=Icon.RING)
    yield Entry(text=translate("Legend", "A card in hand fits here"), icon=Icon.CHECK)
    yield Entry(text=translate("Legend", "It fits at this cost"), code="+3")
    yield Entry(text=translate("Legend", "It does not fit"), icon=Icon.CROSS, bad=True)


class Legend(QWidget):
    """Sample cards with their meaning, in as many columns as the width has room for."""

    def __init__(self, theme: Theme, guard: PaintGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = guard
        self._pictures = IconPictures()
        self._entries: tuple[Entry, ...] = ()
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(QCoreApplication.translate("Legend", "Legend"))
        self.use_theme(theme)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The lines, in order."""
        return self._entries

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Show these lines."""
        self._entries = tuple(entries)
        self.setAccessibleDescription(", ".join(entry.text for entry in self._entries))
        self.updateGeometry()
        self.update()

    def use_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self._faces = Faces(self.font())
        self.update()

    def _line(self) -> int:
        return self._faces.small.height + GAP + 2

    def _columns(self, width: int) -> int:
        widest = max((self._faces.small.width(entry.text) for entry in self._entries), default=0)
        return max(1, (width - 2 * MARGIN + GAP) // (SWATCH + 3 * GAP + widest))

    def hasHeightForWidth(self) -> bool:
        """As Qt asks: more columns, fewer lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As Qt asks: the height of all lines."""
        lines = -(-len(self._entries) // self._columns(width))
        return self._heading_height() + lines * self._line() + MARGIN

    def _heading_height(self) -> int:
        return self._faces.small_bold.height + 2 * GAP

    def sizeHint(self) -> QSize:
        """As Qt asks: two columns of an ordinary side panel."""
        width = 300
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As Qt asks: never less than all lines."""
        return QSize(LEAST_WIDTH, self.heightForWidth(max(LEAST_WIDTH, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt asks: paint all lines."""
        self._pictures.use_ratio(self.devicePixelRatioF())
        painter = QPainter(self)
        with self._guard:
            self._paint(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self._theme.surface)
        painter.fillRect(0, 0, self.width(), 1, self._theme.border)
        face = self._faces.small_bold
        painter.setFont(face.font)
        painter.setPen(self._theme.muted)
        heading = QCoreApplication.translate("Legend", "Legend")
        painter.drawText(MARGIN, GAP + face.ascent, heading)
        columns = self._columns(self.width())
        lines = -(-len(self._entries) // columns)
        across = (self.width() - 2 * MARGIN) // columns
        for number, entry in enumerate(self._entries):
            column, line = divmod(number, max(1, lines))
            left = MARGIN + column * across
            top = self._heading_height() + line * self._line()
            self._entry(painter, QRect(left, top, across - GAP, self._line()), entry)

    def _entry(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        sample = QRect(rect.left(), rect.top() + 1, SWATCH, rect.height() - 3)
        self._sample(painter, sample, entry)
        face = self._faces.small
        painter.setFont(face.font)
        painter.setPen(self._theme.text)
        left = sample.right() + 1 + GAP
        baseline = rect.top() + (rect.height() - face.height) // 2 + face.ascent
        painter.drawText(left, baseline, face.cut(entry.text, rect.right() - left))

    def _sample(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        colour = self._theme.bad if entry.bad else self._theme.text
        if entry.look is not None:
            colours = self._theme.card(entry.look, entry.subject)
            self._card(painter, rect, entry.look, colours)
            colour = self._theme.muted if entry.look in QUIET else colours.text
        if entry.icon is not None:
            size = min(14, rect.height() - 3)
            left = rect.left() + (rect.width() - size) // 2
            top = rect.top() + (rect.height() - size) // 2
            painter.drawPixmap(left, top, self._pictures.get(entry.icon, colour, size))
        elif entry.code:
            face = self._faces.small
            painter.setFont(face.font)
            painter.setPen(colour)
            bars = BAR * (1 + (entry.subject or 0) // HUES)
            painter.drawText(rect.adjusted(bars, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, entry.code)

    def _card(self, painter: QPainter, rect: QRect, look: Look, colours: CardColours) -> None:
        painter.fillRect(rect, colours.fill)
        if self._theme.outlined:
            painter.setPen(colours.edge)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        if look is Look.PLANNING:
            return
        bar = BOLD_BAR if look in STANDING_OUT else BAR
        painter.fillRect(rect.left(), rect.top(), bar, rect.height(), colours.edge)
        if colours.doubled:
            second = rect.left() + bar + 1
            painter.fillRect(second, rect.top(), bar, rect.height(), colours.edge)
