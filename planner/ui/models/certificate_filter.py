"""Which promises of a certificate are shown: those that match a search, or only the broken ones."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from planner.ui.models.certificate_model import CertificateModel, Role, State

_WORD = re.compile(r"\w+")

NOT_KEPT = frozenset({State.BROKEN, State.COSTS})


class CertificateFilter(QSortFilterProxyModel):
    """Shows the promises that match, with their kind above them and their times beneath."""

    def __init__(self, model: CertificateModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._certificate = model
        self._words: tuple[str, ...] = ()
        self._only_broken = False
        self.setRecursiveFilteringEnabled(True)
        self.setAutoAcceptChildRows(True)
        self.setSourceModel(model)

    def search(self, text: str) -> None:
        """Show only promises that hold all words of the text, in any order."""
        self._words = tuple(_WORD.findall(text.casefold()))
        self.invalidate()

    def only_broken(self, only: bool) -> None:
        """Show only what is not kept, or everything."""
        self._only_broken = only
        self.invalidate()

    @property
    def shown(self) -> int:
        """How many promises and preferences are shown."""
        return sum(self.rowCount(self.index(row, 0)) for row in range(self.rowCount()))

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Judge promises only; the rows above and beneath follow them."""
        if not parent.isValid() or parent.parent().isValid():
            return False
        index = self._certificate.index(row, 0, parent)
        if self._only_broken and index.data(Role.STATE) not in NOT_KEPT:
            return False
        said = f"{parent.data()} {index.data()} {index.data(Role.NOTE)}"
        return matches(self._words, said)


def matches(wanted: Iterable[str], text: str) -> bool:
    """Say whether each word begins some word of the text; numbers have to be whole.

    ``grade 7`` is then not found in a sentence of Grade 6 about 75 minutes.
    """
    there = _WORD.findall(text.casefold())
    return all(
        word in there if word.isdigit() else any(other.startswith(word) for other in there)
        for word in wanted
    )
