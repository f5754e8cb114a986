"""What the codes and fills mean, on the sheets that use them."""

from __future__ import annotations

from collections.abc import Sequence

from planner.domain.activity import Kind
from planner.interchange.sheets.look import style_of
from planner.interchange.sheets.paper import Paper
from planner.services.handout.edition import Edition
from planner.services.handout.kinds import LOOKS


def kinds_used(edition: Edition) -> list[Kind]:
    """Return the kinds of session in the schedule, in the order of the legend."""
    used = {entry.session.kind for entry in edition.timetable.entries}
    return [kind for kind in LOOKS if kind in used]


def write_legend(paper: Paper, edition: Edition, pages: Sequence[Sequence[int]]) -> None:
    """Write a cell for each kind in the schedule, once for each page.

    ``pages`` holds the columns to use: of the only page, or of each page beside the others.
    """
    kinds = kinds_used(edition)
    for columns in pages:
        for number, kind in enumerate(kinds):
            row, place = divmod(number, len(columns))
            meaning = f"{LOOKS[kind].code} {LOOKS[kind].word}".strip()
            paper.write(paper.row + row, columns[place], meaning, style_of(kind))
    rows = max((-(-len(kinds) // len(columns)) for columns in pages), default=0)
    for row in range(rows):
        paper.height(paper.row + row, 15)
    paper.row += rows
    paper.gap(6)
