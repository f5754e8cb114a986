"""What a list of reasons shows: what counting found, or the demands of a clash."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from planner.check.argument import Argument
from planner.services.ports import Member
from planner.ui.models.certificate_model import Role, State
from planner.ui.models.index import NOWHERE, AnyIndex
from planner.ui.models.why_state import is_law, kind_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A sentence, what kind of sentence it is, and the ids that it is about."""

    text: str
    note: str
    state: State
    about: tuple[str, ...] = ()
    key: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """The row as a screen reader should say it."""
        return f"{self.text} {self.note}".strip()


def reasons_of_counting(arguments: Iterable[Argument]) -> list[Reason]:
    """Return a row for each argument, the proofs first."""
    return [
        Reason(
            text=argument.sentence,
            note="",
            state=State.BROKEN if argument.proves else State.COSTS,
            about=argument.about,
        )
        for argument in sorted(arguments, key=lambda argument: not argument.proves)
    ]


def reasons_of_clash(members: Iterable[Member]) -> list[Reason]:
    """Return a row for each demand."""
    return [
        Reason(
            text=member.sentence,
            note=kind_of(member),
            state=State.PLAIN if is_law(member) else State.BROKEN,
            about=member.about,
            key=member.key,
        )
        for member in members
    ]


class ReasonModel(QAbstractListModel):
    """Sentences for a view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reasons: list[Reason] = []

    def show(self, reasons: list[Reason]) -> None:
        """Hold these and no others."""
        if reasons == self.reasons:
            return
        self.beginResetModel()
        self.reasons = reasons
        self.endResetModel()

    def reason(self, index: AnyIndex) -> Reason | None:
        """Return the row that an index stands for."""
        return self.reasons[index.row()] if index.isValid() else None

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Return how many sentences there are."""
        return 0 if parent.isValid() else len(self.reasons)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is asked for about a sentence."""
        reason, answer = self.reason(index), ANSWERS.get(role)
        return answer(reason) if reason and answer else None


ANSWERS: dict[int, Callable[[Reason], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda reason: reason.text,
    Qt.ItemDataRole.AccessibleTextRole: lambda reason: reason.spoken,
    Role.STATE: lambda reason: reason.state,
    Role.NOTE: lambda reason: reason.note,
}
