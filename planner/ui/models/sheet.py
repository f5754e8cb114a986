"""The week of one person or student: a column for each day, a row for each block."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from planner.domain.clock import clock_range
from planner.domain.ids import DayId, PersonId, StudentId
from planner.domain.project import Project
from planner.ui.models.cell_builder import CellBuilder
from planner.ui.models.cells import EMPTY, Cell, State
from planner.ui.models.columns import Column, Columns, columns_of, days_of
from planner.ui.models.grid import Grid
from planner.ui.models.rows import Row, row_of_person, row_of_student
from planner.ui.models.timetable_view import TimetableView

Clock = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One row of the sheet: a block as it is on each day that has it."""

    key: str
    on: dict[DayId, Column]

    @property
    def first(self) -> tuple[int, int]:
        """The earliest time of the block, which gives the row its place."""
        return min((column.block.start, column.block.end) for column in self.on.values())


def build_sheet(project: Project, view: TimetableView, whose: str) -> Grid:
    """Return the week of one person or student; raises ``KeyError`` if nobody has this id."""
    columns = columns_of(project.school.cycle)
    builder = CellBuilder(project, view, columns)
    owner = _owner(project, view, whose)
    cells = builder.cells(owner)
    lines = _lines(columns, [c for c in columns.all if _concerns(c, cells[c.number])])
    days = days_of(columns)
    slots = tuple(tuple(line.on.get(day.day) for day in days.all) for line in lines)
    return Grid(
        project=project,
        view=view,
        whose=owner,
        rows=tuple(_row(line, owner) for line in lines),
        columns=days,
        slots=slots,
        cells=tuple(tuple(_cell(slot, cells) for slot in row) for row in slots),
    )


def nobodys_sheet(project: Project, view: TimetableView) -> Grid:
    """Return the empty sheet of a school that has nobody to show."""
    return Grid(project=project, view=view, rows=(), columns=Columns(all=()), cells=())


def _owner(project: Project, view: TimetableView, whose: str) -> Row:
    if view is TimetableView.STUDENT:
        return row_of_student(project.school, StudentId(whose))
    return row_of_person(project.school, PersonId(whose))


def _concerns(column: Column, cell: Cell) -> bool:
    """Say whether a block belongs to the week: something lies in it, or it is for everybody."""
    if cell.pieces:
        return True
    return cell.state is not State.CLOSED and not column.block.groups


def _lines(columns: Columns, shown: Collection[Column]) -> Sequence[_Line]:
    """Return the rows by the clock; the same block is one row, whenever it is on each day.

    Of blocks with the same id on one day (for other students) the first of each day share a row.
    """
    on: dict[str, dict[DayId, Column]] = defaultdict(dict)
    for day, inside in columns.by_day.items():
        seen: Counter[str] = Counter()
        for column in inside:
            if column in shown:
                name = str(column.block.id)
                on[f"{name}/{seen[name]}"][day] = column
                seen[name] += 1
    lines = [_Line(key=f"block:{key}", on=days) for key, days in on.items()]
    return sorted(lines, key=lambda line: line.first)


def _cell(slot: Column | None, cells: Sequence[Cell]) -> Cell:
    """Return the cell of a block; a card that goes on does so in the row below, not beside."""
    if slot is None:
        return EMPTY[State.CLOSED]
    cell = cells[slot.number]
    apart = (replace(piece, joins_left=False, joins_right=False) for piece in cell.pieces)
    return replace(cell, pieces=tuple(apart)) if cell.pieces else cell


def _row(line: _Line, owner: Row) -> Row:
    title = str(next(iter(line.on.values())).block.id)
    note = ", ".join(_times(line))
    words = f"{title} {note}".casefold()
    return Row(id=line.key, title=title, note=note, band=owner.title, words=words)


def _times(line: _Line) -> Iterator[str]:
    """Yield when the block is, the usual time first, then each other one with its days."""
    days: dict[Clock, list[DayId]] = defaultdict(list)
    for day, column in line.on.items():
        days[column.block.start, column.block.end].append(day)
    usual = max(days, key=lambda time: len(days[time]))
    yield clock_range(*usual)
    for (start, end), on in days.items():
        if (start, end) != usual:
            named = ", ".join(str(day) for day in on)
            yield f"{named} {clock_range(start, end)}"
