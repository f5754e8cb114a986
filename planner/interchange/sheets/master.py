"""The master schedule: a row for each teacher or group, a column for each day and block.

Where groups follow so many bells that a day's blocks do not fit on a page, each column is an hour.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.check.timetable import Entry
from planner.domain.clock import clock_range
from planner.domain.ids import DayId
from planner.domain.language import say
from planner.domain.week import Block, BlockKind
from planner.interchange.sheets import look
from planner.interchange.sheets.book import Book
from planner.interchange.sheets.legend import write_legend
from planner.interchange.sheets.paper import PAGE_CHARS, Paper
from planner.services.handout.days import full_name, rows_that_fit
from planner.services.handout.edition import Edition
from planner.services.handout.kinds import PROMINENCE
from planner.services.handout.portraits import entries_of_group, groups_shown
from planner.services.handout.week_grid import Contents, RowKey, Rows, places, rows_of
from planner.services.handout.wording import Wording

NAME_WIDTH = 21.0
NARROWEST = 8.0
LUNCH_SHARE = 0.6
"""Of the width of another block: little is written there."""

DAY_WIDTH = 1.25 * PAGE_CHARS - NAME_WIDTH
"""Of all blocks of a day together: a page, printed a little smaller than full size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One block, or one hour, of one day."""

    day: DayId
    key: RowKey
    block: Block
    width: float


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The columns of the sheet, and each day's rows of the bell, by which they are filled."""

    columns: tuple[Column, ...]
    rows: dict[DayId, Rows]

    @cached_property
    def pages(self) -> dict[DayId, list[int]]:
        """The columns of each day's page, from 2: the first is that of the names."""
        found: dict[DayId, list[int]] = {}
        for number, column in enumerate(self.columns, start=2):
            found.setdefault(column.day, []).append(number)
        return found

    def wide_columns(self) -> list[list[int]]:
        """Return the columns of each page but lunch, which is too narrow for a word."""
        lunch = {n for n, c in enumerate(self.columns, start=2) if c.block.kind is BlockKind.LUNCH}
        return [[n for n in page if n not in lunch] or page for page in self.pages.values()]


@dataclass(frozen=True, kw_only=True)
class Row:
    """Somebody's line of the master schedule."""

    name: str
    entries: Sequence[Entry]
    wording: Wording


def by_person(book: Book, edition: Edition) -> None:
    """Write the master schedule with a row for every adult."""
    rows = (
        Row(
            name=person.name,
            entries=edition.timetable.of_person(person.id),
            wording=Wording(edition=edition, person=person.id),
        )
        for person in edition.school.people
    )
    _write(book, edition, say("Master"), say("A row for every adult."), rows)


def by_group(book: Book, edition: Edition) -> None:
    """Write the master schedule with a row for every group of students."""
    rows = (
        Row(
            name=group.name,
            entries=entries_of_group(edition, group.id),
            wording=Wording(edition=edition, group=group.id),
        )
        for group in groups_shown(edition)
    )
    _write(book, edition, say("Master by group"), say("A row for every group of students."), rows)


def _write(book: Book, edition: Edition, title: str, explanation: str, rows: Iterable[Row]) -> None:
    plan = _plan(edition)
    paper = Paper(book, title, [NAME_WIDTH, *(column.width for column in plan.columns)])
    _write_titles(paper, title, f"{edition.running_title}. {explanation}", plan)
    write_legend(paper, edition, plan.wide_columns())
    _write_head(paper, plan)
    paper.keep_on_top(paper.row - 1, columns=1)
    paper.foot(edition.running_title)
    paper.pages_beside_each_other([page[-1] for page in plan.pages.values()])
    for row in rows:
        _write_row(paper, plan, row)


def _plan(edition: Edition) -> Plan:
    """Return every block or hour of every day; each day fills the width of one page."""
    cycle, everybody = edition.school.cycle, tuple(edition.school.group)
    most = int(DAY_WIDTH / NARROWEST)
    rows = {
        day: rows_that_fit(rows_of(cycle, (day,), everybody), day, most) for day in cycle.day_ids
    }
    columns: list[Column] = []
    for day, found in rows.items():
        blocks = [(key, of_day[day]) for key, of_day in found.items()]
        shares = [LUNCH_SHARE if block.kind is BlockKind.LUNCH else 1.0 for _, block in blocks]
        for (key, block), share in zip(blocks, shares, strict=True):
            width = max(NARROWEST, DAY_WIDTH * share / sum(shares))
            columns.append(Column(day=day, key=key, block=block, width=width))
    return Plan(columns=tuple(columns), rows=rows)


def _write_titles(paper: Paper, title: str, note: str, plan: Plan) -> None:
    """Write what the sheet is and, on each page, which day."""
    paper.write(1, 1, title, look.NAME)
    for day, columns in plan.pages.items():
        paper.write(1, columns[0], full_name(day), look.TITLE)
        paper.write(2, columns[0], note, look.NOTE_LINE)
    paper.height(1, 24)
    paper.height(2, 14)
    paper.row = 3


def _write_head(paper: Paper, plan: Plan) -> None:
    cells = [("", look.HEAD)]
    for column in plan.columns:
        times = clock_range(column.block.start, column.block.end)
        cells.append((f"{column.day} {column.block.id}".strip() + f"\n{times}", look.HEAD))
    paper.line(cells)


def _write_row(paper: Paper, plan: Plan, row: Row) -> None:
    contents: Contents = {}
    for day, rows in plan.rows.items():
        contents.update(places(rows, (entry for entry in row.entries if entry.span.day == day)))
    cells = [(row.name, look.SIDE)]
    for column in plan.columns:
        found = contents.get((column.key, column.day), [])
        text = "\n".join(_text(row.wording, entry, column.block) for entry in found)
        cells.append((text, _style(found, column.block)))
    paper.line(cells)


def _text(wording: Wording, entry: Entry, block: Block) -> str:
    whole = entry.span.start <= block.start and block.end <= entry.span.end
    return wording.compact(entry, not whole)


def _style(found: Sequence[Entry], block: Block) -> str:
    if not found:
        return look.BREAK if block.kind is BlockKind.LUNCH else look.FREE
    kinds = {entry.session.kind for entry in found}
    return look.style_of(next(kind for kind in PROMINENCE if kind in kinds))
