"""What a change makes better or worse: the verdicts before it and after it, rule by rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from planner.check.report import Breach, Judgement
from planner.check.targets import Obstacle, Price, Spent
from planner.domain.ids import SessionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """The judgements on one rule before and after a move of some sessions."""

    before: Judgement
    after: Judgement

    @property
    def worse(self) -> int:
        """By how much more the rule is breached than before; below 0 it is less."""
        return self.after.size - self.before.size

    @property
    def slack_taken(self) -> int:
        """By how much less the rule is kept than before, where it is kept before and after."""
        was, left = self.before.verdict.slack, self.after.verdict.slack
        if was is None or left is None or not (self.before.holds and self.after.holds):
            return 0
        return was - left

    @property
    def key(self) -> tuple[str, ...]:
        """The key of the rule."""
        return self.after.rule.key

    @property
    def new(self) -> tuple[Breach, ...]:
        """The breaches that were not there before, or not of this size."""
        return _beyond(self.after.verdict.breaches, self.before.verdict.breaches)

    @property
    def gone(self) -> tuple[Breach, ...]:
        """The breaches that are no longer there."""
        return _beyond(self.before.verdict.breaches, self.after.verdict.breaches)


def obstacles(changes: Iterable[Change], moved: Collection[SessionId]) -> Iterator[Obstacle]:
    """Yield every reason why promises would be broken that are not as badly broken already.

    A law of physics is broken anew, however often it is broken elsewhere, by a breach that was
    not there before and names a moved session.
    """
    for change in changes:
        rule = change.after.rule
        if not rule.promised:
            continue
        reasons = change.new
        if change.worse <= 0:
            here = (b for b in reasons if not set(moved).isdisjoint(b.sessions))
            reasons = tuple(here) if rule.physics else ()
        for breach in reasons:
            others = dict.fromkeys(one for one in breach.sessions if one not in moved)
            yield Obstacle(sentence=breach.sentence, rule=change.key, sessions=tuple(others))


def prices(changes: Iterable[Change]) -> Iterator[Price]:
    """Yield what preferences cost more or less than before, and why."""
    for change in changes:
        weight = change.after.rule.weight
        if weight is not None and change.worse:
            yield Price(sentence=_why(change), rule=change.key, amount=weight * change.worse)


def _why(change: Change) -> str:
    told = [breach.sentence for breach in change.new] or [
        f"No longer: {breach.sentence}" for breach in change.gone
    ]
    return " ".join(told) or change.after.sentence


def spent(changes: Iterable[Change]) -> Iterator[Spent]:
    """Yield the promises that hold before and after with less slack; physics has none to spare."""
    for change in changes:
        rule, taken, left = change.after.rule, change.slack_taken, change.after.verdict.slack
        if rule.promised and not rule.physics and taken > 0 and left is not None:
            yield Spent(
                sentence=change.after.sentence,
                rule=change.key,
                taken=taken,
                left=left,
                unit=change.after.verdict.slack_unit,
            )


def mended(changes: Iterable[Change]) -> Iterator[tuple[str, ...]]:
    """Yield the keys of promises that do not hold before and do after."""
    for change in changes:
        if change.after.rule.promised and change.after.holds and not change.before.holds:
            yield change.key


def _beyond(some: Iterable[Breach], others: Iterable[Breach]) -> tuple[Breach, ...]:
    """Return the breaches among some for which there is no equal one among others."""
    left = Counter((breach.sentence, breach.size) for breach in others)
    found = []
    for breach in some:
        key = (breach.sentence, breach.size)
        if left[key] > 0:
            left[key] -= 1
        else:
            found.append(breach)
    return tuple(found)
