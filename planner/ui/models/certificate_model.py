"""The certificate as a tree: kinds of rule, the promises of each kind, when each one is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cached_property
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from planner.check.report import Breach, Certificate, Judgement, Witness
from planner.domain import words
from planner.domain.ids import SessionId
from planner.domain.language import say, say_marked
from planner.domain.project import Project
from planner.domain.rule import Rule
from planner.ui.models.index import NOWHERE, AnyIndex


class State(StrEnum):
    """What a row says, apart from its words."""

    KEPT = "kept"
    BROKEN = "broken"
    COSTS = "costs"
    PLAIN = "plain"


class Role(IntEnum):
    """What the model tells beyond the text."""

    STATE = Qt.ItemDataRole.UserRole
    NOTE = Qt.ItemDataRole.UserRole + 1
    SESSIONS = Qt.ItemDataRole.UserRole + 2
    JUDGEMENT = Qt.ItemDataRole.UserRole + 3
    IS_GROUP = Qt.ItemDataRole.UserRole + 4


@dataclass(eq=False, kw_only=True)
class Row:
    """One row: its words, a note beside them, and the sessions it speaks of."""

    parent: Row | None
    number: int
    text: str
    note: str = ""
    state: State = State.PLAIN
    sessions: frozenset[SessionId] = frozenset()
    judgement: Judgement | None = None

    @cached_property
    def children(self) -> Sequence[Row]:
        """The rows beneath it."""
        return ()

    @property
    def rule(self) -> Rule | None:
        """The rule that it speaks of, if any."""
        if self.judgement is not None:
            return self.judgement.rule
        return self.parent.rule if self.parent else None

    @property
    def spoken(self) -> str:
        """The row as a screen reader should say it."""
        said = {
            State.KEPT: say("Kept"),
            State.BROKEN: say("Broken"),
            State.COSTS: say("Not fully met"),
        }
        parts = [said.get(self.state, ""), self.text, self.note]
        return ". ".join(part.rstrip(".") for part in parts if part)


@dataclass(eq=False, kw_only=True)
class TimeRow(Row):
    """A time that shows a promise kept or broken."""


@dataclass(eq=False, kw_only=True)
class PromiseRow(Row):
    """One promise or preference; its times are made only when somebody looks."""

    project: Project

    @cached_property
    def children(self) -> Sequence[Row]:
        """The breaches, and then the witnesses."""
        verdict = self.judgement.verdict if self.judgement else None
        if verdict is None:
            return ()
        told = [
            *(self._breach(breach) for breach in verdict.breaches),
            *(self._witness(witness) for witness in verdict.witnesses),
        ]
        for number, row in enumerate(told):
            row.number = number
        return told

    def _breach(self, breach: Breach) -> TimeRow:
        state = State.BROKEN if self.state is State.BROKEN else State.COSTS
        return TimeRow(
            parent=self,
            number=0,
            text=breach.sentence,
            note=words.listed([str(span) for span in breach.spans], most=4),
            state=state,
            sessions=frozenset(breach.sessions),
        )

    def _witness(self, witness: Witness) -> TimeRow:
        return TimeRow(
            parent=self,
            number=0,
            text=str(witness.span),
            note=witness.text or self._session_name(witness),
            sessions=frozenset({witness.session} if witness.session else ()),
        )

    def _session_name(self, witness: Witness) -> str:
        session = self.project.demand.by_id.get(witness.session) if witness.session else None
        return session.name if session else ""


@dataclass(eq=False, kw_only=True)
class GroupRow(Row):
    """All promises, or all preferences, of one kind."""

    judgements: Sequence[Judgement]
    project: Project

    @cached_property
    def children(self) -> Sequence[Row]:
        """One row for each rule of the kind, the broken ones first."""
        ordered = sorted(self.judgements, key=lambda judgement: judgement.holds)
        return [
            PromiseRow(
                parent=self,
                number=number,
                text=judgement.sentence,
                note=note_of(judgement),
                state=state_of(judgement),
                sessions=sessions_of(judgement),
                judgement=judgement,
                project=self.project,
            )
            for number, judgement in enumerate(ordered)
        ]


def state_of(judgement: Judgement) -> State:
    """Return whether a rule is kept, broken, or merely costs something."""
    if judgement.holds:
        return State.KEPT
    return State.BROKEN if judgement.rule.promised else State.COSTS


def note_of(judgement: Judgement) -> str:
    """Return how much room is left, or how badly it fails."""
    if judgement.holds:
        slack, unit = judgement.verdict.slack, judgement.verdict.slack_unit
        return say("{amount} to spare", amount=words.amount(slack, unit)) if slack else ""
    amount = words.amount(judgement.size, judgement.rule.unit)
    if judgement.rule.promised:
        return say("broken by {amount}", amount=amount)
    return say("{amount}, costs {penalty}", amount=amount, penalty=judgement.penalty)


def sessions_of(judgement: Judgement) -> frozenset[SessionId]:
    """Return the cards to show for a rule: those that break it, or else those that keep it."""
    broken = frozenset(s for breach in judgement.verdict.breaches for s in breach.sessions)
    kept = frozenset(w.session for w in judgement.verdict.witnesses if w.session)
    return broken or kept


def summary(certificate: Certificate) -> str:
    """Return the certificate in a few words: ``214 of 214 promises kept``."""
    total = len(certificate.promises)
    return say(
        "{kept} of {promises} kept", kept=certificate.kept, promises=words.count(total, "promise")
    )


def group_rows(project: Project, certificate: Certificate) -> list[Row]:
    """Return one row for each kind of promise, then one for each kind of preference."""
    rows: list[Row] = []
    for judgements, note in (
        (certificate.promises, _kept_note),
        (certificate.preferences, _cost_note),
    ):
        for kind in _kinds(judgements):
            mine = [judgement for judgement in judgements if type(judgement.rule) is kind]
            rows.append(
                GroupRow(
                    parent=None,
                    number=len(rows),
                    text=kind.title,
                    note=note(mine),
                    state=_worst(mine),
                    sessions=frozenset().union(*(sessions_of(judgement) for judgement in mine)),
                    judgements=mine,
                    project=project,
                )
            )
    return rows


def _kinds(judgements: Sequence[Judgement]) -> Iterator[type[Rule]]:
    yield from dict.fromkeys(type(judgement.rule) for judgement in judgements)


def _worst(judgements: Sequence[Judgement]) -> State:
    found = {state_of(judgement) for judgement in judgements}
    return next((s for s in (State.BROKEN, State.COSTS) if s in found), State.KEPT)


def _kept_note(judgements: Sequence[Judgement]) -> str:
    return say(
        "{kept} of {total}",
        kept=sum(judgement.holds for judgement in judgements),
        total=len(judgements),
    )


def _cost_note(judgements: Sequence[Judgement]) -> str:
    cost = sum(judgement.penalty for judgement in judgements)
    return say("preference, costs {cost}", cost=cost) if cost else say("preference, fully met")


class CertificateModel(QAbstractItemModel):
    """A certificate for a tree view; empty while there is none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, project: Project, certificate: Certificate, more: Iterable[Row] = ()) -> None:
        """Hold another certificate, and whatever else is to be mended beneath it."""
        self.beginResetModel()
        self._rows = [*group_rows(project, certificate), *more]
        for number, row in enumerate(self._rows):
            row.number = number
        self.endResetModel()

    @property
    def listed(self) -> int:
        """How many promises, preferences and other things are listed under the headings."""
        return sum(len(row.children) for row in self._rows)

    def clear(self) -> None:
        """Hold no certificate."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def index(self, row: int, column: int, parent: AnyIndex = NOWHERE) -> QModelIndex:
        """Return the index of a child."""
        rows = self._children(parent)
        if column != 0 or not 0 <= row < len(rows):
            return QModelIndex()
        return self.createIndex(row, 0, rows[row])

    def parent(self, index: AnyIndex = NOWHERE) -> QModelIndex:  # type: ignore[override]  # the other overload is QObject's
        """Return the index of the row above in the tree."""
        row = row_at(index)
        if row is None or row.parent is None:
            return QModelIndex()
        return self.createIndex(row.parent.number, 0, row.parent)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Return how many rows are beneath."""
        return len(self._children(parent)) if parent.column() <= 0 else 0

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Return 1: a row is drawn as a whole."""
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is asked for about a row."""
        row = row_at(index)
        if row is None:
            return None
        answer = ANSWERS.get(role)
        return answer(row) if answer else None

    def _children(self, parent: AnyIndex) -> Sequence[Row]:
        if not parent.isValid():
            return self._rows
        row = row_at(parent)
        return row.children if row else ()


def row_at(index: AnyIndex) -> Row | None:
    """Return the row that an index of the model stands for."""
    found = index.internalPointer() if index.isValid() else None
    return found if isinstance(found, Row) else None


def _tip(row: Row) -> str:
    """Return the row in full, with where its number comes from."""
    parts = [row.text, row.note]
    if row.judgement and row.judgement.rule.source:
        parts.append(say("Source: {source}", source=say_marked(row.judgement.rule.source)))
    return "\n".join(part for part in parts if part)


ANSWERS: dict[int, Callable[[Row], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda row: row.text,
    Qt.ItemDataRole.ToolTipRole: _tip,
    Qt.ItemDataRole.AccessibleTextRole: lambda row: row.spoken,
    Role.STATE: lambda row: row.state,
    Role.NOTE: lambda row: row.note,
    Role.SESSIONS: lambda row: row.sessions,
    Role.JUDGEMENT: lambda row: row.judgement,
    Role.IS_GROUP: lambda row: row.parent is None,
}
