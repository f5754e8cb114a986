"""What the checker says: breaches with their size, witnesses, slack; and the certificate."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from planner.domain import words
from planner.domain.ids import SessionId
from planner.domain.rule import Rule
from planner.domain.week import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """One way in which a schedule does not keep a rule.

    ``size`` is counted in the rule's unit; a preference costs its weight times the size.
    """

    sentence: str
    size: int = 1
    sessions: tuple[SessionId, ...] = ()
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A time that shows the rule kept, and the session placed there."""

    span: Span
    session: SessionId | None = None
    text: str = ""

    def __str__(self) -> str:
        return f"{self.span} {self.text}".rstrip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one rule's check finds: all breaches, some witnesses, and how much room is left.

    ``slack`` counts, in ``slack_unit``, by how much more than needed the rule is kept; ``None``
    where that has no meaning.
    """

    breaches: tuple[Breach, ...] = ()
    witnesses: tuple[Witness, ...] = ()
    slack: int | None = None
    slack_unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A rule, its sentence in the school's words, and the verdict on it."""

    rule: Rule
    sentence: str
    verdict: Verdict

    @property
    def holds(self) -> bool:
        """Whether nothing breaches the rule."""
        return not self.verdict.breaches

    @property
    def size(self) -> int:
        """The sizes of all breaches together."""
        return sum(breach.size for breach in self.verdict.breaches)

    @property
    def penalty(self) -> int:
        """What a preference costs; nothing for a promise."""
        return (self.rule.weight or 0) * self.size

    @property
    def slack_text(self) -> str:
        """The slack with its unit, or nothing."""
        if self.verdict.slack is None or not self.holds:
            return ""
        return words.amount(self.verdict.slack, self.verdict.slack_unit)


@dataclass(frozen=True, kw_only=True)
class Certificate:
    """The judgement on every rule for one schedule."""

    judgements: tuple[Judgement, ...]

    @cached_property
    def promises(self) -> tuple[Judgement, ...]:
        """Judgements on what must hold, physics included."""
        return tuple(j for j in self.judgements if j.rule.promised)

    @cached_property
    def preferences(self) -> tuple[Judgement, ...]:
        """Judgements on what should hold."""
        return tuple(j for j in self.judgements if not j.rule.promised)

    @cached_property
    def broken(self) -> tuple[Judgement, ...]:
        """Promises that do not hold."""
        return tuple(j for j in self.promises if not j.holds)

    @property
    def kept(self) -> int:
        """How many promises hold."""
        return len(self.promises) - len(self.broken)

    @property
    def holds(self) -> bool:
        """Whether every promise holds."""
        return not self.broken

    @cached_property
    def penalty(self) -> int:
        """What all preferences cost together."""
        return sum(j.penalty for j in self.preferences)

    def by_code(self) -> dict[str, tuple[int, int]]:
        """Return, for each rule code in order, how many hold and how many there are."""
        kept = Counter(j.rule.code for j in self.judgements if j.holds)
        total = Counter(j.rule.code for j in self.judgements)
        return {code: (kept[code], number) for code, number in total.items()}
