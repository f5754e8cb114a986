"""Where the numbers come from: notes of the school, and the source of each stated rule."""

from __future__ import annotations

from planner.domain.language import say
from planner.domain.rule import Statement
from planner.domain.rules import CATALOGUE
from planner.interchange.sheets import look
from planner.interchange.sheets.book import Book
from planner.interchange.sheets.paper import Paper
from planner.services.handout.edition import Edition
from planner.services.typed_times import shown_times

WIDTHS = (34, 30, 40, 14, 50)


def write(book: Book, edition: Edition) -> None:
    """Write the attribution, the source notes, and the rules as the school states them."""
    paper = Paper(book, say("Sources"), WIDTHS)
    paper.opening(say("Sources and assumptions"), edition.running_title, edition.school.attribution)
    paper.keep_on_top(paper.row - 1)
    paper.foot(edition.running_title)
    _write_notes(paper, edition)
    paper.gap(12)
    _write_statements(paper, edition)


def _write_notes(paper: Paper, edition: Edition) -> None:
    if not edition.school.notes:
        return
    paper.head((say("About"), say("Where it comes from"), "", "", ""))
    paper.merge(paper.row - 1, 2, paper.row - 1, paper.columns)
    for note in edition.school.notes:
        paper.wide_line(note.topic, note.text)


def _write_statements(paper: Paper, edition: Edition) -> None:
    if not edition.project.statements:
        return
    paper.across(say("Rules that the school states"), look.NAME, 20)
    paper.head((say("Rule"), say("About"), say("Numbers"), say("Strength"), say("Source")))
    for statement in edition.project.statements:
        kind = CATALOGUE.get(statement.code)
        paper.line(
            [
                (kind.title if kind else statement.code, look.STRONG),
                (_about(edition, statement), look.TEXT),
                (_numbers(edition, statement), look.TEXT),
                (_strength(statement), look.TEXT),
                (statement.source, look.TEXT),
            ]
        )


def _strength(statement: Statement) -> str:
    if statement.off:
        return say("off: {reason}", reason=statement.reason) if statement.reason else say("off")
    return (
        say("promised")
        if statement.weight is None
        else say("weight {weight}", weight=statement.weight)
    )


def _about(edition: Edition, statement: Statement) -> str:
    return ", ".join(_called(edition, word) for word in statement.about)


def _numbers(edition: Edition, statement: Statement) -> str:
    """Return the parameters as people read them: people and roles by name, times as 1:46 PM."""
    return ", ".join(
        f"{name.replace('_', ' ')} "
        + ", ".join(_called(edition, word) for word in shown_times(text).split("|"))
        for name, text in statement.parameters
    )


def _called(edition: Edition, word: str) -> str:
    """Return the name of whatever has this id, a role among it; ``grade 7`` for ``grade:7``."""
    role = edition.school.role.get(word)  # type: ignore[call-overload]  # ids are texts
    return role.title if role else edition.school.called(word).replace("grade:", "grade ")
