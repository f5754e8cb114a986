"""A field to type a cell into, with what may stand there to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from planner.ui.setup.tables.offers import Offer, begun

MOST_SEEN = 12
"""Offers that are seen at once; the others scroll."""
MOST_WIDE = 60
"""Characters of the list of offers."""
OPENING = (Qt.Key.Key_Down, Qt.Key.Key_F4)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OfferModel(QAbstractListModel):
    """What may stand in a cell."""

    def __init__(self, offers: Sequence[Offer], parent: QObject) -> None:
        super().__init__(parent)
        self._offers = offers

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """As Qt asks: how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._offers)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        """As Qt asks: id and name to read, and the text to put into the cell."""
        if not index.isValid():
            return None
        offer = self._offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.label
        return offer.text if role == Qt.ItemDataRole.EditRole else None


class Chooser(QCompleter):
    """Offers what has the word at the end of a cell anywhere in its id or name."""

    def __init__(self, offers: Sequence[Offer], *, several: bool, parent: QLineEdit) -> None:
        super().__init__(parent)
        self._offered = OfferModel(offers, self)
        self._several = several
        self._head = ""
        self.setModel(self._offered)
        self.setCompletionRole(Qt.ItemDataRole.DisplayRole)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(MOST_SEEN)

    def splitPath(self, path: str) -> list[str]:
        """As Qt asks: the word to look for."""
        self._head, word = begun(path, several=self._several)
        return [word.strip()]

    @property
    def several(self) -> bool:
        """Whether the cell holds several words, so that another may follow the one taken."""
        return self._several

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """As Qt asks: the text of the cell once an offer is taken."""
        return f"{self._head}{index.data(Qt.ItemDataRole.EditRole)}"


class ChoiceEdit(QLineEdit):
    """A line to type into; Down or F4 lists all that may stand there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self._chooser: Chooser | None = None

    def offer(self, offers: Sequence[Offer], *, several: bool) -> None:
        """Offer these while typing."""
        self._chooser = Chooser(offers, several=several, parent=self) if offers else None
        if self._chooser is None:
            return
        popup = self._chooser.popup()
        if popup is not None:
            measure = self.fontMetrics()
            widest = max(measure.horizontalAdvance(offer.label) for offer in offers)
            most = measure.averageCharWidth() * MOST_WIDE
            edge = self.palette().color(QPalette.ColorRole.Mid).name()
            popup.setStyleSheet(f"QListView {{ border: 1px solid {edge}; }}")
            popup.setMinimumWidth(
                min(widest, most) + popup.verticalScrollBar().sizeHint().width() * 3
            )
        self.setCompleter(self._chooser)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt asks: list what may stand here, or type."""
        if event.key() in OPENING and self._chooser is not None:
            whole = self.selectedText() == self.text()
            self._chooser.setCompletionPrefix("" if whole else self.text())
            self._chooser.complete()
            return
        listed = self._chooser.popup() if self._chooser is not None else None
        if event.key() in ENTER and listed is not None and listed.isVisible():
            listed.hide()
            self._take(listed.currentIndex(), event)
        else:
            super().keyPressEvent(event)

    def _take(self, offered: QModelIndex, event: QKeyEvent) -> None:
        """Take the offer that is lit; leave the cell with the same Enter unless words may follow.

        The list hands Enter to this field alone, past whoever filters its keys: it is sent again.
        """
        words_follow = False
        if self._chooser is not None and offered.isValid():
            self.setText(self._chooser.pathFromIndex(offered))
            words_follow = self._chooser.several
        if not words_follow:
            again = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
            QCoreApplication.sendEvent(self, again)
        event.accept()
