"""What a change makes better or worse: each rule before it and after it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from planner.check.report import Breach, Judgement, Verdict
from planner.check.targets import Obstacle, Price, Spent
from planner.domain.ids import SessionId
from planner.domain.language import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One rule before and after a move.

    Attributes:
        before: the judgement before it.
        worse: by how much more the rule is breached after it; below 0 it is less.
        new: the breaches that were not there before, or not of this size.
        gone: the breaches that are there no more.
        after: the verdict after it; nothing for physics, which has no slack to spend.

    """

    before: Judgement
    worse: int
    new: Sequence[Breach]
    gone: Sequence[Breach]
    after: Verdict | None = None

    @property
    def key(self) -> tuple[str, ...]:
        """The key of the rule."""
        return self.before.rule.key


def change(before: Judgement, pairs: Iterable[tuple[Sequence[Breach], Sequence[Breach]]]) -> Change:
    """Return what changes about a rule, given some of its parts before and after, in any order."""
    worse, new, gone = 0, list[Breach](), list[Breach]()
    for was, now in pairs:
        if was != now:
            worse += sum(breach.size for breach in now) - sum(breach.size for breach in was)
            new += _beyond(now, was)
            gone += _beyond(was, now)
    new.sort(key=attrgetter("sentence"))
    gone.sort(key=attrgetter("sentence"))
    return Change(before=before, worse=worse, new=new, gone=gone)


def changed(before: Judgement, after: Verdict) -> Change:
    """Return what changes about a rule that is judged again as a whole."""
    was, now = before.verdict.breaches, after.breaches
    if was == now:
        return Change(before=before, worse=0, new=(), gone=(), after=after)
    return Change(
        before=before,
        worse=sum(breach.size for breach in now) - before.size,
        new=_beyond(now, was),
        gone=_beyond(was, now),
        after=after,
    )


def obstacles(changes: Iterable[Change], moved: Collection[SessionId]) -> Iterator[Obstacle]:
    """Yield every reason why promises would be broken that are not as badly broken already.

    A law of physics is broken anew, however often it is broken elsewhere, by a breach that was
    not there before and names a moved session.
    """
    for one in changes:
        if not one.before.rule.promised:
            continue
        reasons = one.new
        if one.worse <= 0:
            here = [b for b in reasons if not frozenset(moved).isdisjoint(b.sessions)]
            reasons = here if one.before.rule.physics else ()
        for breach in reasons:
            others = dict.fromkeys(other for other in breach.sessions if other not in moved)
            yield Obstacle(sentence=breach.sentence, rule=one.key, sessions=tuple(others))


def prices(changes: Iterable[Change]) -> Iterator[Price]:
    """Yield what preferences cost more or less than before, and why."""
    for one in changes:
        weight = one.before.rule.weight
        if weight is not None and one.worse:
            yield Price(sentence=_why(one), rule=one.key, amount=weight * one.worse)


def _why(one: Change) -> str:
    told = [breach.sentence for breach in one.new] or [
        say("No longer: {sentence}", sentence=breach.sentence) for breach in one.gone
    ]
    return " ".join(told) or one.before.sentence


def spent(changes: Iterable[Change]) -> Iterator[Spent]:
    """Yield the promises that hold before and after with less slack; physics has none to spare."""
    for one in changes:
        was, after = one.before.verdict.slack, one.after
        if not one.before.rule.promised or not one.before.holds or was is None or after is None:
            continue
        if not after.breaches and after.slack is not None and after.slack < was:
            yield Spent(
                sentence=one.before.sentence,
                rule=one.key,
                taken=was - after.slack,
                left=after.slack,
                unit=after.slack_unit,
            )


def mended(changes: Iterable[Change]) -> Iterator[tuple[str, ...]]:
    """Yield the keys of promises that do not hold before and do after."""
    for one in changes:
        if one.before.rule.promised and one.worse < 0 and one.before.size + one.worse == 0:
            yield one.key


def _beyond(some: Sequence[Breach], others: Sequence[Breach]) -> Sequence[Breach]:
    """Return the breaches among some for which there is no equal one among others."""
    if not some or not others:
        return some
    left = Counter((breach.sentence, breach.size) for breach in others)
    found = []
    for breach in some:
        key = (breach.sentence, breach.size)
        if left[key] > 0:
            left[key] -= 1
        else:
            found.append(breach)
    return found
