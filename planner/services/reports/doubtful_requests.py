"""Requests that cannot be filled, and those that somebody should look at before a build."""

from __future__ import annotations

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
TITLE = "Impossible requests"
NOTHING_LOST = "Counting finds no request that no schedule could fill."


def make(study: Study) -> Report | None:
    """Return what is impossible, with how many requests are lost, and what is doubtful."""
    found = doubts(study)
    if not found:
        return None
    parts = (("Impossible", True), ("Doubtful", False))
    return Report(
        code=CODE,
        title=TITLE,
        purpose="Requests that nothing can fill, and doubtful ones",
        explanation=(
            f"Of {study.asked:,} required and wanted requests, any schedule can fill at most "
            f"{study.asked - study.lost:,}: those lost are counted here, none of them twice."
            if study.lost
            else NOTHING_LOST
        ),
        columns=(
            Column(title="What, and what to do", widest=90),
            *numbers("Requests lost"),
            Column(title="Who", widest=50),
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
