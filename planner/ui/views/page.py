"""The pages of the window: the timetable, and those in its place."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from planner.ui.theme import Theme


class Page(QWidget):
    """Shown in place of the timetable; whoever makes it knows what is on it."""

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """Where the focus goes, one after the other, with the key for that."""
        return (self,)

    def lighten(self) -> None:
        """Give up what is out of sight and can be made again, before all is given other colours."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        raise NotImplementedError  # each page has its own


class Pages(QStackedWidget):
    """All pages, of which one is seen: the others ask for no room, or panels would lack it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _number: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """As Qt asks: what the page needs that is seen."""
        page = self.currentWidget()
        if page is None:
            return super().minimumSizeHint()
        return page.minimumSizeHint().expandedTo(page.minimumSize())
