"""The issues of a certificate, one after the other: every breach, and whatever lacks a place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex

from planner.ui.models.certificate_filter import NOT_KEPT, CertificateFilter
from planner.ui.models.certificate_model import Role
from planner.ui.models.index import NOWHERE


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the person is among the issues: which one, and the number it had."""

    words: tuple[str, ...]
    number: int


class IssueWalk:
    """Goes through the issues that a filter leaves, in the order of the list.

    When the list changes it goes on from the same issue; if that is mended, from where it stood.
    """

    def __init__(self, shown: CertificateFilter) -> None:
        self._shown = shown
        self._spot: Spot | None = None

    def issues(self) -> list[QModelIndex]:
        """Return the indexes of the filter that stand for one issue each."""
        return list(self._leaves(NOWHERE))

    @property
    def position(self) -> int | None:
        """The number of the present issue, from 0; ``None`` before the first step."""
        if self._spot is None:
            return None
        words = self._spot.words
        return next((n for n, one in enumerate(self.issues()) if _words(one) == words), None)

    def step(self, steps: int) -> QModelIndex:
        """Return the next issue, or the one before; after the last comes the first again."""
        issues = self.issues()
        if not issues:
            self._spot = None
            return NOWHERE
        number = self._next(issues, steps) % len(issues)
        self._spot = Spot(_words(issues[number]), number)
        return issues[number]

    def stand_at(self, index: QModelIndex) -> None:
        """Go on from an issue that was chosen otherwise."""
        words = _words(index)
        for number, one in enumerate(self.issues()):
            if _words(one) == words:
                self._spot = Spot(words, number)

    def _next(self, issues: list[QModelIndex], steps: int) -> int:
        if self._spot is None:
            return 0 if steps > 0 else -1
        here = next((n for n, one in enumerate(issues) if _words(one) == self._spot.words), None)
        if here is not None:
            return here + steps
        return self._spot.number if steps > 0 else self._spot.number - 1

    def _leaves(self, parent: QModelIndex) -> Iterator[QModelIndex]:
        """Yield rows that are not kept and have none beneath them that is not."""
        for number in range(self._shown.rowCount(parent)):
            index = self._shown.index(number, 0, parent)
            if index.data(Role.STATE) not in NOT_KEPT:
                continue
            beneath = list(self._leaves(index))
            if beneath:
                yield from beneath
            else:
                yield index


def _words(index: QModelIndex) -> tuple[str, ...]:
    """Return what tells an issue from others, whenever the list is made."""
    found: list[str] = []
    while index.isValid():
        found.append(str(index.data()))
        index = index.parent()
    return tuple(found)
