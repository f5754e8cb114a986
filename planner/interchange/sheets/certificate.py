"""The certificate: every promise and preference, whether it holds, and the times that show it."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl.workbook import Workbook

from planner.check.report import Judgement
from planner.interchange.sheets import look
from planner.interchange.sheets.paper import Paper
from planner.services.handout.edition import Edition
from planner.services.handout.judgements import evidence, grouped, strength, summary

WIDTHS = (9, 62, 14, 12, 62)
HEADS = ("Holds", "What is promised or preferred", "To spare", "Strength", "Shown by, or broken by")


def write(book: Workbook, edition: Edition) -> None:
    """Write judgements by rule: rules with a broken promise first, in them what is broken."""
    paper = Paper(book, "Certificate", WIDTHS)
    explanation = (
        "A checker that shares no code with the search has judged each sentence on this schedule. "
        "Promised sentences must hold; preferred ones cost their weight for each time they do not."
    )
    paper.opening("Certificate", edition.running_title, explanation)
    paper.across(summary(edition.certificate), look.NAME, 20)
    paper.head(HEADS)
    paper.keep_on_top(paper.row - 1)
    paper.foot(edition.running_title)
    for judgements in grouped(edition.certificate.judgements):
        _write_group(paper, judgements)
    paper.gap(14)
    paper.across(f"Checked on {edition.date_text}. Signed:", look.NOTE, 18)


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
