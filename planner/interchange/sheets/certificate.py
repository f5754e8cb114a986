"""The certificate: every promise and preference, whether it holds, and the times that show it."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl.workbook import Workbook

from planner.check.report import Judgement
from planner.interchange.sheets import look
from planner.interchange.sheets.edition import Edition
from planner.interchange.sheets.paper import Paper

WIDTHS = (9, 62, 14, 12, 62)
HEADS = ("Holds", "What is promised or preferred", "To spare", "Strength", "Shown by, or broken by")
MOST_WITNESSES = 40
MOST_BREACHES = 40


def write(book: Workbook, edition: Edition) -> None:
    """Write judgements by rule: rules with a broken promise first, in them what is broken."""
    paper = Paper(book, "Certificate", WIDTHS)
    explanation = (
        "A checker that shares no code with the search has judged each sentence on this schedule. "
        "Promised sentences must hold; preferred ones cost their weight for each time they do not."
    )
    paper.opening("Certificate", edition.running_title, explanation)
    paper.across(summary(edition), look.NAME, 20)
    paper.head(HEADS)
    paper.keep_on_top(paper.row - 1)
    paper.foot(edition.running_title)
    for judgements in grouped(edition.certificate.judgements):
        _write_group(paper, judgements)
    paper.gap(14)
    paper.across(f"Checked on {edition.date_text}. Signed:", look.NOTE, 18)


def summary(edition: Edition) -> str:
    """Say how many promises are kept."""
    certificate = edition.certificate
    total = len(certificate.promises)
    if certificate.holds:
        return f"All {total} promises are kept."
    broken = len(certificate.broken)
    verb = "is" if broken == 1 else "are"
    return f"{certificate.kept} of {total} promises are kept; {broken} {verb} broken."


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
    return "promised" if weight is None else f"weight {weight}"


def _write_group(paper: Paper, judgements: Sequence[Judgement]) -> None:
    kept = sum(judgement.holds for judgement in judgements)
    title = f"{judgements[0].rule.title}: {kept} of {len(judgements)}"
    paper.across(title, look.GROUP, 17)
    for judgement in judgements:
        paper.line(
            [
                ("yes", look.KEPT) if judgement.holds else ("NO", look.BROKEN),
                (judgement.sentence, look.TEXT),
                (judgement.slack_text, look.TEXT),
                (strength(judgement), look.TEXT),
                (evidence(judgement), look.TEXT if judgement.holds else look.STRONG),
            ]
        )


def evidence(judgement: Judgement) -> str:
    """Return the breaches of a sentence that does not hold, or else its witness times."""
    if not judgement.holds:
        return _shortened([b.sentence for b in judgement.verdict.breaches], MOST_BREACHES, " ")
    return _shortened([str(w) for w in judgement.verdict.witnesses], MOST_WITNESSES, "; ")


def _shortened(texts: list[str], most: int, joint: str) -> str:
    rest = len(texts) - most
    return joint.join((*texts[:most], f"and {rest} more") if rest > 0 else texts)
