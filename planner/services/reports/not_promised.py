"""What the school has decided not to promise, with the reasons."""

from __future__ import annotations

from planner.domain.language import mark, say, say_marked
from planner.domain.rules import CATALOGUE
from planner.services.promises.sentence import sentence_of
from planner.services.reports.report import Cell, Column, Report, Row, Section, strong, texts
from planner.services.reports.view import View

CODE = "not-promised"
TITLE = mark("Not promised")


def make(view: View) -> Report | None:
    """Return a row for each statement that is off."""
    rows = tuple(
        Row(
            cells=(
                strong(CATALOGUE[one.code].title),
                Cell(str(sentence_of(view.school, one))),
                Cell(one.reason or say("no reason is given")),
            ),
            about=one.about,
        )
        for one in view.project.statements
        if one.off and one.code in CATALOGUE
    )
    if not rows:
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("What is neither promised nor preferred, and why"),
        explanation=say(
            "Rows of the rules that are off: they are kept, and nothing comes of them."
        ),
        columns=(
            *texts(say("What")),
            Column(title=say("Sentence"), widest=80),
            Column(title=say("Why not")),
        ),
        sections=(Section(rows=rows),),
    )
