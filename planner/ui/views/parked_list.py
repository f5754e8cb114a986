"""The parked cards: drawn as on the timetable, side by side under headings."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.domain.ids import SessionId
from planner.ui.icons import Icon, draw
from planner.ui.models.cards import Mark
from planner.ui.models.index import AnyIndex
from planner.ui.models.parked_cards import Heading, ParkedCard, ParkedModel
from planner.ui.theme import Theme
from planner.ui.views.card_layout import ICONS, bar_width
from planner.ui.views.painting import Faces, PaintGuard

WIDTH = 216
PAD = 6
GAP = 3
RADIUS = 4
SCROLL_BAR = 18


class ParkedDelegate(QStyledItemDelegate):
    """Draws a card with its title, whom it is for, and why it has no place; or a heading."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme
        self.guard = PaintGuard()
        self._faces = Faces(view.font())

    def use_font(self, font: QFont) -> None:
        """Write in this font from now on."""
        self._faces = Faces(font)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As Qt asks: a heading has a line to itself."""
        if isinstance(_item(index), Heading):
            return QSize(self._view.viewport().width() - SCROLL_BAR, self.heights[0])
        return QSize(WIDTH, self.heights[1])

    @property
    def heights(self) -> tuple[int, int]:
        """The heights of a heading and of a card."""
        faces = self._faces
        lines = faces.bold.height + 2 * faces.small.height
        return faces.small.height + 2 * PAD, lines + 2 * (PAD + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """As Qt asks: draw one item; a neutral one if that fails."""
        painter.save()
        rect: QRect = option.rect
        with self.guard:
            item = _item(index)
            if isinstance(item, Heading):
                self._heading(painter, item, rect)
            elif isinstance(item, ParkedCard):
                self._card(painter, item, rect.adjusted(GAP, GAP, -GAP, -GAP), option)
            painter.restore()
            return
        painter.restore()
        painter.fillRect(rect, self.theme.closed)

    def _heading(self, painter: QPainter, heading: Heading, rect: QRect) -> None:
        face = self._faces.small_bold
        painter.setFont(face.font)
        painter.setPen(self.theme.muted)
        room = rect.adjusted(GAP, 0, -GAP, 0)
        text = face.cut(f"{heading.text} · {heading.count}", room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _card(
        self, painter: QPainter, item: ParkedCard, rect: QRect, option: QStyleOptionViewItem
    ) -> None:
        theme, card = self.theme, item.card
        colours = theme.card(card.look, card.subject)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.fill)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        painter.setBrush(colours.edge)
        bar = bar_width(card.look)
        painter.drawRoundedRect(QRect(rect.left(), rect.top(), bar, rect.height()), 1, 1)
        self._frame(painter, rect, option, outlined=theme.outlined)
        inner = rect.adjusted(bar + PAD, PAD, -PAD, -PAD)
        faces = self._faces
        top = self._title(painter, item, inner)
        painter.setFont(faces.small.font)
        painter.setPen(colours.muted)
        for line in (card.line, item.parked.sentence):
            text = faces.small.cut(line, inner.width())
            painter.drawText(inner.left(), top + faces.small.ascent, text)
            top += faces.small.height

    def _title(self, painter: QPainter, item: ParkedCard, inner: QRect) -> int:
        """Write the title with the signs of the card; return where the next line begins."""
        face, card = self._faces.bold, item.card
        colours = self.theme.card(card.look, card.subject)
        size = face.ascent
        left, right = inner.left(), inner.right()
        top = inner.top() + (face.height - size) / 2
        icon = ICONS.get(card.look)
        if icon is not None:
            draw(painter, icon, QRectF(left, top, size, size), colours.text)
            left += size + GAP
        if Mark.PIN in card.marks:
            right -= size + GAP
            draw(painter, Icon.PIN, QRectF(right + GAP, top, size, size), colours.text)
        painter.setFont(face.font)
        painter.setPen(colours.text)
        painter.drawText(left, inner.top() + face.ascent, face.cut(card.title, right - left))
        return inner.top() + face.height

    def _frame(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, *, outlined: bool
    ) -> None:
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if not (chosen or over or outlined):
            return
        colour = self.theme.accent if chosen or over else self.theme.border
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2 if chosen else 1))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


class ParkedList(QListView):
    """Shows a :class:`ParkedModel`.

    Signals:
        picked_up: a session that is to be taken in hand from the keyboard.
        chosen: the session that is current, or ``None``.
        menu_wanted: a session and where on the screen a menu for it is wanted.
        left: the person wants to go back to the timetable.
    """

    picked_up = Signal(object)
    chosen = Signal(object)
    menu_wanted = Signal(object, QPoint)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.model_ = ParkedModel(self)
        self.delegate = ParkedDelegate(theme, self)
        self.setModel(self.model_)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Parked cards"))
        self.selectionModel().currentChanged.connect(self._current_changed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.delegate.theme = theme
        self.delegate.use_font(self.font())
        self.viewport().update()

    @property
    def current(self) -> SessionId | None:
        """The session whose card is current."""
        item = self.model_.item(self.currentIndex())
        return item.session if isinstance(item, ParkedCard) else None

    @property
    def selected(self) -> tuple[SessionId, ...]:
        """The sessions whose cards are selected."""
        items = map(self.model_.item, self.selectedIndexes())
        return tuple(item.session for item in items if isinstance(item, ParkedCard))

    def make_current(self, session: SessionId | None) -> None:
        """Make a session's card current, or the first one."""
        row = self.model_.row_of(session)
        if row >= 0:
            index = self.model_.index(row, 0)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def session_at(self, place: QPoint) -> SessionId | None:
        """Return the session whose card lies at a place of the viewport."""
        item = self.model_.item(self.indexAt(place))
        return item.session if isinstance(item, ParkedCard) else None

    def _current_changed(self, *_: object) -> None:
        self.chosen.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt asks: Enter and Space take the card in hand; Escape goes back."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.current is not None:
            self.picked_up.emit(self.current)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """As Qt asks: say that a menu is wanted for a card."""
        session = self.session_at(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            session = self.current
        if session is not None:
            self.menu_wanted.emit(session, event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt asks: headings are as wide as the list."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self.scheduleDelayedItemsLayout)


def _item(index: AnyIndex) -> object:
    model = index.model()
    return model.item(index) if isinstance(model, ParkedModel) else None
