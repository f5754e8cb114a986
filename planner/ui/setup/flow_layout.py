"""A layout that puts widgets side by side like words and goes on in the next line."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

TIGHT = "tight"
"""The property of a widget that follows the one before without a space, as a full stop does."""


class FlowLayout(QLayout):
    """Lays widgets out like the words of a text; the gap between two of them is one space wide."""

    def __init__(self, parent: QWidget, space: int, between_lines: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._space, self._between = space, between_lines
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        """As Qt asks: take one more item."""
        self._items.append(item)

    def count(self) -> int:
        """As Qt asks."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """As Qt asks."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """As Qt asks: give an item up."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """As Qt asks: more room than is needed is of no use."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """As Qt asks: fewer lines where it is wider."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As Qt asks."""
        if width not in self._heights:
            margins = self.contentsMargins()
            inner = width - margins.left() - margins.right()
            height = self._arrange(QRect(0, 0, inner, 0), move=False)
            self._heights[width] = height + margins.top() + margins.bottom()
        return self._heights[width]

    def invalidate(self) -> None:
        """As Qt asks: something has another size; until then heights are asked for often."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """As Qt asks: put every item into its place."""
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        """As Qt asks: a line of moderate length."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As Qt asks: the widest item must fit."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Return the height that is needed; put the items there if they are to move."""
        y, line = rect.top(), list[Placed]()
        x = rect.left()
        for item in self._items:
            if item.isEmpty():
                continue
            width = min(item.sizeHint().width(), max(rect.width(), item.minimumSize().width()))
            space = self._space if line and not _tight(item) else 0
            if line and space and x + space + width > rect.right() + 1:
                y += _place(line, y, move=move) + self._between
                x, line, space = rect.left(), [], 0
            line.append((item, x + space, width))
            x += space + width
        if line:
            y += _place(line, y, move=move)
        return y - rect.top()


Placed = tuple[QLayoutItem, int, int]
"""An item, where it begins, and how wide it is."""


def _tight(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and bool(widget.property(TIGHT))


def _place(line: list[Placed], y: int, *, move: bool) -> int:
    """Return the height of one line; its items stand on one middle, or at its top if they ask."""
    height = max(item.sizeHint().height() for item, _, _ in line)
    for item, x, width in line if move else ():
        own = item.sizeHint().height()
        free = 0 if item.alignment() & Qt.AlignmentFlag.AlignTop else height - own
        item.setGeometry(QRect(QPoint(x, y + free // 2), QSize(width, own)))
    return height
