"""What is said of promises and preferences on whatever is handed out."""

from __future__ import annotations

from collections.abc import Sequence

from planner.check.report import Certificate, Judgement
from planner.domain.language import say

MOST_WITNESSES = 40
MOST_BREACHES = 40


def summary(certificate: Certificate) -> str:
    """Say how many promises are kept."""
    total = len(certificate.promises)
    if certificate.holds:
        return say("All {total} promises are kept.", total=total)
    broken = len(certificate.broken)
    verb = say("is") if broken == 1 else say("are")
    return say(
        "{kept} of {total} promises are kept; {broken} {verb} broken.",
        kept=certificate.kept,
        total=total,
        broken=broken,
        verb=verb,
    )


def grouped(judgements: Sequence[Judgement]) -> list[list[Judgement]]:
    """Return judgements by rule, those with a broken promise first, and so within each rule."""
    by_code: dict[str, list[Judgement]] = {}
    for judgement in judgements:
        by_code.setdefault(judgement.rule.code, []).append(judgement)
    for group in by_code.values():
        group.sort(key=_urgency)
    return sorted(by_code.values(), key=lambda group: _urgency(group[0]))


def _urgency(judgement: Judgement) -> int:
    """Return 0 for a broken promise, 1 for a kept one, 2 for a preference."""
    if judgement.rule.promised:
        return 1 if judgement.holds else 0
    return 2


def strength(judgement: Judgement) -> str:
    """Say whether it is promised, or how much it weighs."""
    weight = judgement.rule.weight
    return say("promised") if weight is None else say("weight {weight}", weight=weight)


def evidence(judgement: Judgement) -> str:
    """Return the breaches of a sentence that does not hold, or else its witness times."""
    if not judgement.holds:
        return _shortened([b.sentence for b in judgement.verdict.breaches], MOST_BREACHES, " ")
    return _shortened([str(w) for w in judgement.verdict.witnesses], MOST_WITNESSES, "; ")


def _shortened(texts: list[str], most: int, joint: str) -> str:
    rest = len(texts) - most
    return joint.join((*texts[:most], say("and {rest} more", rest=rest)) if rest > 0 else texts)
