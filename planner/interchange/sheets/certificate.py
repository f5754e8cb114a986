"""The certificate: every promise and preference, whether it holds, and the times that show it."""

from __future__ import annotations

from collections.abc import Sequence

from planner.check.report import Judgement
from planner.domain.language import mark, say, say_marked
from planner.interchange.sheets import look
from planner.interchange.sheets.book import Book
from planner.interchange.sheets.paper import Paper
from planner.services.handout.edition import Edition
from planner.services.handout.judgements import evidence, grouped, strength, summary

WIDTHS = (9, 62, 14, 12, 62)
HEADS = (
    mark("Holds"),
    mark("What is promised or preferred"),
    mark("To spare"),
    mark("Strength"),
    mark("Shown by, or broken by"),
)


def write(book: Book, edition: Edition) -> None:
    """Write judgements by rule: rules with a broken promise first, in them what is broken."""
    paper = Paper(book, say("Certificate"), WIDTHS)
    explanation = say(
        "A checker that shares no code with the search has judged each "
        "sentence on this schedule. Promised sentences must hold; preferred "
        "ones cost their weight for each time they do not."
    )
    paper.opening(say("Certificate"), edition.running_title, explanation)
    paper.across(summary(edition.certificate), look.NAME, 20)
    paper.head([say_marked(head) for head in HEADS])
    paper.keep_on_top(paper.row - 1)
    paper.foot(edition.running_title)
    for judgements in grouped(edition.certificate.judgements):
        _write_group(paper, judgements)
    paper.gap(14)
    paper.across(say("Checked on {date_text}. Signed:", date_text=edition.date_text), look.NOTE, 18)


def _write_group(paper: Paper, judgements: Sequence[Judgement]) -> None:
    kept = sum(judgement.holds for judgement in judgements)
    title = say(
        "{rule}: {kept} of {judgements}",
        rule=judgements[0].rule.title,
        kept=kept,
        judgements=len(judgements),
    )
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
