"""The master schedule: a row for each teacher or group, a column for each day and block."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from openpyxl.workbook import Workbook

from planner.check.timetable import Entry
from planner.domain.ids import DayId
from planner.domain.week import Block, BlockKind, clock
from planner.interchange.sheets import look
from planner.interchange.sheets.edition import Edition
from planner.interchange.sheets.legend import write_legend
from planner.interchange.sheets.paper import PAGE_CHARS, POINTS_A_LINE, Paper, lines_needed
from planner.interchange.sheets.portraits import entries_of_group, groups_shown
from planner.interchange.sheets.week_grid import RowKey, places, rows_of
from planner.interchange.sheets.wording import Wording

NAME_WIDTH = 21.0
NARROWEST = 8.0
DAY_WIDTH = 1.25 * PAGE_CHARS - NAME_WIDTH
"""Of all blocks of a day together: a page, printed a little smaller than full size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One block of one day."""

    day: DayId
    key: RowKey
    block: Block
    width: float


@dataclass(frozen=True, kw_only=True)
class Row:
    """Somebody's line of the master schedule."""

    name: str
    entries: Sequence[Entry]
    wording: Wording


def by_person(book: Workbook, edition: Edition) -> None:
    """Write the master schedule with a row for every adult."""
    rows = (
        Row(
            name=person.name,
            entries=edition.timetable.of_person(person.id),
            wording=Wording(edition=edition, person=person.id),
        )
        for person in edition.school.people
    )
    _write(book, edition, "Master", "A row for every adult.", rows)


def by_group(book: Workbook, edition: Edition) -> None:
    """Write the master schedule with a row for every group of students."""
    rows = (
        Row(
            name=group.name,
            entries=entries_of_group(edition, group.id),
            wording=Wording(edition=edition, group=group.id),
        )
        for group in groups_shown(edition)
    )
    _write(book, edition, "Master by group", "A row for every group of students.", rows)


def full_name(day: DayId) -> str:
    """Return ``Monday`` for ``Mon``, and any other id as it is."""
    names = dict(zip((name[:3] for name in calendar.day_name), calendar.day_name, strict=True))
    return names.get(str(day), str(day))


def _write(
    book: Workbook, edition: Edition, title: str, explanation: str, rows: Iterable[Row]
) -> None:
    columns = _columns(edition)
    paper = Paper(book, title, [NAME_WIDTH, *(column.width for column in columns)])
    pages: dict[DayId, list[int]] = {}
    for number, column in enumerate(columns, start=2):
        pages.setdefault(column.day, []).append(number)
    _write_titles(paper, title, f"{edition.running_title}. {explanation}", pages)
    wide = [
        [n for n in page if columns[n - 2].block.kind is not BlockKind.LUNCH]
        for page in pages.values()
    ]
    write_legend(paper, edition, [page for page in wide if page])
    _write_head(paper, columns)
    paper.keep_on_top(paper.row - 1, columns=1)
    paper.foot(edition.running_title)
    paper.pages_beside_each_other([page[-1] for page in pages.values()])
    for row in rows:
        _write_row(paper, edition, columns, row)


def _write_titles(paper: Paper, title: str, note: str, pages: dict[DayId, list[int]]) -> None:
    """Write what the sheet is and, on each page, which day."""
    paper.write(1, 1, title, look.NAME)
    for day, columns in pages.items():
        paper.write(1, columns[0], full_name(day), look.TITLE)
        paper.write(2, columns[0], note, look.NOTE_LINE)
    paper.height(1, 24)
    paper.height(2, 14)
    paper.row = 3


def _columns(edition: Edition) -> list[Column]:
    """Return every block of every day; each day fills the width of one page."""
    cycle, everybody = edition.school.cycle, tuple(edition.school.group)
    columns: list[Column] = []
    for day in cycle.day_ids:
        blocks = [(key, found[day]) for key, found in rows_of(cycle, (day,), everybody).items()]
        shares = [0.6 if block.kind is BlockKind.LUNCH else 1.0 for _, block in blocks]
        for (key, block), share in zip(blocks, shares, strict=True):
            width = max(NARROWEST, DAY_WIDTH * share / sum(shares))
            columns.append(Column(day=day, key=key, block=block, width=width))
    return columns


def _write_head(paper: Paper, columns: Sequence[Column]) -> None:
    cells = [("", look.HEAD)]
    for column in columns:
        times = f"{clock(column.block.start)}-{clock(column.block.end)}"
        cells.append((f"{column.day} {column.block.id}\n{times}", look.HEAD))
    paper.line(cells)


def _write_row(paper: Paper, edition: Edition, columns: Sequence[Column], row: Row) -> None:
    cycle, everybody = edition.school.cycle, tuple(edition.school.group)
    contents = {}
    for day in cycle.day_ids:
        rows = rows_of(cycle, (day,), everybody)
        contents.update(places(rows, (e for e in row.entries if e.span.day == day)))
    lines = 1
    paper.write(paper.row, 1, row.name, look.SIDE)
    for number, column in enumerate(columns, start=2):
        found = contents.get((column.key, column.day), [])
        text = "\n".join(_text(row.wording, entry, column.block) for entry in found)
        paper.write(paper.row, number, text, _style(found, column.block))
        lines = max(lines, lines_needed(text, column.width))
    paper.height(paper.row, lines * POINTS_A_LINE + 4)
    paper.row += 1


def _text(wording: Wording, entry: Entry, block: Block) -> str:
    whole = entry.span.start <= block.start and block.end <= entry.span.end
    return wording.compact(entry, not whole)


def _style(found: Sequence[Entry], block: Block) -> str:
    if not found:
        return look.BREAK if block.kind is BlockKind.LUNCH else look.FREE
    kinds = {entry.session.kind for entry in found}
    return look.style_of(next(kind for kind in look.PROMINENCE if kind in kinds))
