"""What is parked, as cards under headings, for a list to show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QAbstractListModel, QCoreApplication, QObject, Qt

from planner.check.timetable import Entry
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.domain.session import Session
from planner.domain.week import Span
from planner.services.parked import Parked, Why
from planner.ui import texts
from planner.ui.models.cards import Card, CardWriter
from planner.ui.models.index import NOWHERE, AnyIndex
from planner.ui.models.timetable_view import TimetableView

translate = QCoreApplication.translate

HEADINGS = {
    Why.IMPOSSIBLE: QT_TRANSLATE_NOOP("Parked", "Cannot be placed as things are"),
    Why.BY_HAND: QT_TRANSLATE_NOOP("Parked", "Parked by hand"),
    Why.TAKEN_OFF: QT_TRANSLATE_NOOP("Parked", "Lost its place"),
    Why.LEFT_OUT: QT_TRANSLATE_NOOP("Parked", "Left out by the build"),
    Why.OPTIONAL: QT_TRANSLATE_NOOP("Parked", "Asked for by preferences only"),
    Why.NOT_PLACED: QT_TRANSLATE_NOOP("Parked", "Not placed yet"),
}


class Role(IntEnum):
    """What the model tells beyond the text."""

    CARD = Qt.ItemDataRole.UserRole
    HEADING = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedCard:
    """A parked session as it is drawn: its card, and why it has no place."""

    parked: Parked
    card: Card

    @property
    def session(self) -> SessionId:
        """The session."""
        return self.parked.session.id

    @property
    def spoken(self) -> str:
        """Everything the card says."""
        kind = texts.kind_name(self.parked.session.kind)
        line = self.card.line.replace(" · ", ", ")
        parts = dict.fromkeys(part for part in (kind, self.card.title, line) if part)
        return f"{', '.join(parts)}. {self.parked.sentence}"

    def matches(self, words: Sequence[str]) -> bool:
        """Say whether each of the words, in small letters, stands somewhere on it."""
        text = self.spoken.lower()
        return all(word in text for word in words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A line above the cards that have no place for like reasons."""

    text: str
    count: int


Item = ParkedCard | Heading


def parked_cards(project: Project, parked: Iterable[Parked]) -> tuple[ParkedCard, ...]:
    """Return the cards of parked sessions."""
    writer = CardWriter(project, TimetableView.PEOPLE)
    return tuple(
        ParkedCard(
            parked=one, card=writer.write(_entry(project, one.session), row="", partial=False)
        )
        for one in parked
    )


def _entry(project: Project, session: Session) -> Entry:
    """Return the session as if it were placed at the first of its times; nobody sees which."""
    day = project.school.cycle.day_ids[0]
    times = session.candidates[0] if session.candidates else (Span(day=day, start=0, end=1),)
    staff = tuple(
        (need.role, person) for need in session.staff if need.fixed for person in need.people
    )
    placement = Placement(session=session.id, times=times, staff=staff)
    return Entry(session=session, placement=placement, span=times[0])


class ParkedModel(QAbstractListModel):
    """Cards under headings, those that match what is searched for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[ParkedCard, ...] = ()
        self._words: tuple[str, ...] = ()
        self._items: tuple[Item, ...] = ()

    @property
    def cards(self) -> tuple[ParkedCard, ...]:
        """Every card, found or not."""
        return self._cards

    @property
    def found(self) -> tuple[ParkedCard, ...]:
        """The cards that match."""
        return tuple(item for item in self._items if isinstance(item, ParkedCard))

    def show(self, cards: tuple[ParkedCard, ...]) -> None:
        """Hold these cards."""
        self._cards = cards
        self._fill()

    def search(self, text: str) -> None:
        """Hold only what matches every word of a text."""
        self._words = tuple(text.lower().split())
        self._fill()

    def _fill(self) -> None:
        self.beginResetModel()
        self._items = tuple(self._grouped([c for c in self._cards if c.matches(self._words)]))
        self.endResetModel()

    @staticmethod
    def _grouped(cards: Sequence[ParkedCard]) -> Iterator[Item]:
        for why, together in groupby(cards, key=lambda card: card.parked.why):
            mine = tuple(together)
            yield Heading(text=translate("Parked", str(HEADINGS[why])), count=len(mine))
            yield from mine

    def item(self, index: AnyIndex) -> Item | None:
        """Return the card or heading at a place."""
        return self._items[index.row()] if index.isValid() else None

    def row_of(self, session: SessionId | None) -> int:
        """Return where a session's card is, or the first card, or -1."""
        rows = [row for row, item in enumerate(self._items) if isinstance(item, ParkedCard)]
        mine = (row for row in rows if getattr(self._items[row], "session", None) == session)
        return next(mine, rows[0] if rows else -1)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """As Qt asks: how many cards and headings there are."""
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """As Qt asks: headings cannot be chosen."""
        if isinstance(self.item(index), ParkedCard):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As Qt asks: what a card or a heading says."""
        item = self.item(index)
        if isinstance(item, Heading):
            return _heading_data(item, role)
        return _card_data(item, role) if item is not None else None


def _heading_data(heading: Heading, role: int) -> Any:
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return f"{heading.text} ({heading.count})"
    return heading if role == Role.HEADING else None


def _card_data(card: ParkedCard, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return card.card.title
    if role == Qt.ItemDataRole.ToolTipRole:
        return f"{card.card.title}\n{card.parked.sentence}"
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return card.spoken
    return card if role == Role.CARD else None
