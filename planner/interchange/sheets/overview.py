"""The first sheet: what school and scenario this is, whether its promises hold, what is where."""

from __future__ import annotations

from planner.check.seating import filling
from planner.domain.language import mark, say, say_marked
from planner.interchange.sheets import look
from planner.interchange.sheets.book import Book
from planner.interchange.sheets.paper import Paper
from planner.services.handout.edition import Edition
from planner.services.handout.judgements import evidence, grouped, summary

WIDTHS = (34, 14, 89)
MOST_ROWS_OF_A_PAGE = 62

Sheets = tuple[tuple[str, str], ...]
"""Titles of sheets, and what they are for."""

GRIDS: Sheets = (
    (mark("Master"), mark("Every adult, every day and block; a page for each day")),
    (mark("Master by group"), mark("The same for every group of students")),
    (mark("People"), mark("A week for every adult")),
    (mark("Leaders"), mark("A page for everybody who leads a team or coaches")),
    (mark("Teams"), mark("A week for every team, and where everybody is free besides")),
    (mark("Groups"), mark("A week for every group of students")),
    (mark("Rooms"), mark("A week for every room")),
)
JUDGEMENT: Sheets = (
    (mark("Certificate"), mark("Every promise, whether it holds, and the times that show it")),
    (mark("Sources"), mark("Where the numbers come from, and what is assumed")),
)


def contents(edition: Edition) -> Sheets:
    """Return the other sheets in order, and what they are for."""
    reports = tuple((report.sheet, report.purpose) for report in edition.reports)
    return (*_told(GRIDS), *reports, *_told(JUDGEMENT))


def _told(sheets: Sheets) -> Sheets:
    return tuple((say_marked(title), say_marked(purpose)) for title, purpose in sheets)


def write(book: Book, edition: Edition) -> None:
    """Write the title page."""
    paper = Paper(book, say("Overview"), WIDTHS)
    school = edition.school
    paper.opening(school.name, f"{edition.project.scenario.name}, {edition.date_text}")
    if school.attribution:
        paper.wide_note(school.attribution)
    if edition.students_shown.told:
        closed = say("This workbook is for reading and printing; it cannot be imported.")
        paper.wide_note(f"{edition.students_shown.told} {closed}")
    paper.gap(10)
    _write_broken(paper, edition)
    if school.asked.sections:
        paper.across(f"{filling(edition.project)}.", look.NAME, 20)
    paper.gap(12)
    _write_contents(paper, edition)
    paper.gap(12)
    _write_counts(paper, edition)
    paper.foot(edition.running_title)
    if paper.row <= MOST_ROWS_OF_A_PAGE:
        paper.on_one_page()


def _write_contents(paper: Paper, edition: Edition) -> None:
    paper.across(say("What is in this workbook"), look.NAME, 20)
    for title, purpose in contents(edition):
        paper.link(paper.row, 1, title, look.LINK)
        paper.write(paper.row, 2, purpose, look.TEXT)
        paper.write(paper.row, 3, "", look.TEXT)
        paper.merge(paper.row, 2, paper.row, 3)
        paper.height(paper.row, 16)
        paper.row += 1


def _write_broken(paper: Paper, edition: Edition) -> None:
    paper.across(summary(edition.certificate), look.NAME, 22)
    for judgement in edition.certificate.broken:
        paper.line(
            [
                (judgement.rule.title, look.STRONG),
                (say("BROKEN"), look.BROKEN),
                (f"{judgement.sentence} {evidence(judgement)}", look.TEXT),
            ]
        )


def _write_counts(paper: Paper, edition: Edition) -> None:
    paper.across(say("How many sentences of each rule hold"), look.NAME, 20)
    paper.head((say("Rule"), say("Hold"), say("Strength")))
    for judgements in grouped(edition.certificate.judgements):
        kept = sum(judgement.holds for judgement in judgements)
        promised = sum(judgement.rule.promised for judgement in judgements)
        paper.line(
            [
                (judgements[0].rule.title, look.TEXT),
                (say("{kept} of {judgements}", kept=kept, judgements=len(judgements)), look.KEPT),
                (_strengths(promised, len(judgements) - promised), look.TEXT),
            ]
        )


def _strengths(promised: int, preferred: int) -> str:
    if not preferred:
        return say("promised")
    return (
        say("{promised} promised, {preferred} preferred", promised=promised, preferred=preferred)
        if promised
        else say("preferred")
    )
