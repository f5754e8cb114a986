"""Requests that cannot be filled, and those that somebody should look at before a build."""

from __future__ import annotations

from planner.domain.language import mark, say, say_marked
from planner.services.reports.report import (
    Cell,
    Column,
    Report,
    Row,
    Section,
    Style,
    numbers,
    quiet,
)
from planner.services.requests.doubts import Doubt, doubts
from planner.services.requests.study import Study

CODE = "doubtful-requests"
TITLE = mark("Impossible requests")
NOTHING_LOST = mark("Counting finds no request that no schedule could fill.")


def make(study: Study) -> Report | None:
    """Return what is impossible, with how many requests are lost, and what is doubtful."""
    found = doubts(study)
    if not found:
        return None
    parts = ((say("Impossible"), True), (say("Doubtful"), False))
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("Requests that nothing can fill, and doubtful ones"),
        explanation=(
            say(
                "Of {asked:,} required and wanted requests, any schedule can fill at "
                "most {asked2:,}: those lost are counted here, none of them twice.",
                asked=study.asked,
                asked2=study.asked - study.lost,
            )
            if study.lost
            else say_marked(NOTHING_LOST)
        ),
        columns=(
            Column(title=say("What, and what to do"), widest=90),
            *numbers(say("Requests lost")),
            Column(title=say("Who"), widest=50),
        ),
        sections=tuple(
            Section(heading=heading, rows=rows)
            for heading, impossible in parts
            if (rows := tuple(_row(one) for one in found if one.impossible is impossible))
        ),
    )


def _row(doubt: Doubt) -> Row:
    return Row(
        cells=(
            Cell(doubt.sentence),
            Cell(doubt.requests, Style.BROKEN) if doubt.requests else Cell(""),
            quiet(doubt.who),
        ),
        about=doubt.about,
    )
